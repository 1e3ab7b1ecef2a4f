// Tells quickly that no alias begins with a word, which holds for nine words of ten. Errs only towards
// "maybe".
#pragma once

#include <bitset>
#include <cstdint>
#include <string_view>

#include "analysis/match/ascii.h"

namespace radar::match {

class WordFilter {
 public:
  // The first word of an alias.
  void add(std::string_view folded) {
    std::uint32_t hash = k_seed;
    for (std::size_t i = 0; i < folded.size() && is_alnum(folded[i]); ++i) hash = next(hash, folded[i]);
    seen_.set(slot(hash));
  }

  struct Verdict {
    std::size_t end;  // of the word that starts at the place asked for
    bool maybe;
  };
  // The word may be an alias's first as it is, as a plural, or with a version behind ("Java17", "yolov8"). A
  // word that holds more than ASCII is always a maybe.
  [[nodiscard]] Verdict check(std::string_view folded, std::size_t at) const {
    std::uint32_t hash = k_seed, before = k_seed;
    bool maybe = false, digits = false;
    std::size_t i = at;
    for (; i < folded.size() && is_alnum(folded[i]); ++i) {
      const char c = folded[i];
      if (is_digit(c) && !digits && i > at) {
        maybe = maybe || has(hash) || (folded[i - 1] == 'v' && has(before));
        digits = true;
      }
      before = hash;
      hash = next(hash, c);
    }
    if (i < folded.size() && is_wide(folded[i])) return {i, true};
    maybe = maybe || has(hash) || (i > at && folded[i - 1] == 's' && has(before));
    return {i, maybe};
  }

 private:
  static constexpr std::uint32_t k_seed = 2166136261u;
  static constexpr std::size_t k_slots = 1u << 16;
  static std::uint32_t next(std::uint32_t hash, char c) {
    return (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  }
  static std::size_t slot(std::uint32_t hash) { return (hash ^ (hash >> 16)) % k_slots; }
  [[nodiscard]] bool has(std::uint32_t hash) const { return seen_[slot(hash)]; }
  std::bitset<k_slots> seen_;
};

}  // namespace radar::match
