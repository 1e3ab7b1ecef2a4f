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
  // The text of an alias, from its first word on.
  void add(std::string_view folded) {
    std::uint32_t hash = k_seed;
    for (std::size_t i = 0; i < folded.size() && is_alnum(folded[i]); ++i) hash = next(hash, folded[i]);
    words_.set(slot(hash));
    if (folded.size() >= 3) {
      starts_.set(start_of(folded.data()));
      return;
    }
    // Whatever may follow a short one.
    for (std::size_t any = 0; any < 32; ++any) {
      for (std::size_t more = 0; more < (folded.size() == 1 ? 32u : 1u); ++more) {
        const char padded[] = {folded[0], folded.size() == 2 ? folded[1] : static_cast<char>(more),
                               static_cast<char>(any)};
        starts_.set(start_of(padded));
      }
    }
  }

  struct Verdict {
    std::size_t end;  // of the word that starts at the place asked for
    bool maybe;
  };
  // The word may be an alias's first as it is, as a plural, or with a version behind ("Java17", "yolov8"). A
  // word that holds more than ASCII is always a maybe.
  [[nodiscard]] Verdict check(std::string_view folded, std::size_t at) const {
    const std::size_t size = folded.size();
    if (at + 3 <= size && !starts_[start_of(folded.data() + at)]) {
      std::size_t end = at + 1;
      while (end < size && is_alnum(folded[end])) ++end;
      return {end, false};
    }
    return check_word(folded, at);
  }

 private:
  [[nodiscard]] Verdict check_word(std::string_view folded, std::size_t at) const {
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
  static constexpr std::uint32_t k_seed = 2166136261u;
  static constexpr std::size_t k_slots = 1u << 16;
  static std::uint32_t next(std::uint32_t hash, char c) {
    return (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  }
  static std::size_t slot(std::uint32_t hash) { return (hash ^ (hash >> 16)) % k_slots; }
  [[nodiscard]] bool has(std::uint32_t hash) const { return words_[slot(hash)]; }
  // Five bits of each of the first three bytes.
  static std::size_t start_of(const char* s) {
    const auto low = [](char c) { return static_cast<std::size_t>(static_cast<unsigned char>(c)) & 31u; };
    return low(s[0]) << 10 | low(s[1]) << 5 | low(s[2]);
  }
  std::bitset<k_slots> words_;
  std::bitset<1u << 15> starts_;
};

}  // namespace radar::match
