// Tells quickly that no alias begins at a word, which holds for nine words of ten. Errs only towards "maybe".
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>

#include "analysis/match/ascii.h"
#include "analysis/match/word_bytes.h"

namespace radar::match {

class WordFilter {
 public:
  // The text of an alias, from its first word on.
  void add(std::string_view folded) {
    const std::size_t end = alnum_run(folded, 0).end;
    const auto hash = hash_of(folded, 0, end);
    if (folded.size() < end + k_ahead) {
      whole_.set(slot(hash, whole_.size()));
      const std::string plural = std::string(folded.substr(0, end)) + "s";
      whole_.set(slot(hash_of(plural, 0, plural.size()), whole_.size()));
    } else {
      begun_.set(slot(with_ahead(hash, folded, end), begun_.size()));
    }
  }

  struct Verdict {
    std::size_t end;  // of the word that starts at the place asked for
    bool maybe;
  };
  // The word may be an alias as it is, as a plural or with a version behind ("Java17", "yolov8"), or with
  // what follows it the first word of one. A word that holds more than ASCII is always a maybe.
  [[nodiscard]] Verdict check(std::string_view folded, std::size_t at) const {
    const auto [end, digits] = alnum_run(folded, at);
    const auto hash = hash_of(folded, at, end - at);
    const bool begun =
        end + k_ahead <= folded.size() && begun_[slot(with_ahead(hash, folded, end), begun_.size())];
    if (begun | is_whole(hash)) return {end, true};
    const bool wide = end < folded.size() && is_wide(folded[end]);
    return {end, wide || (digits && has_version(folded, at, end))};
  }

 private:
  static constexpr std::size_t k_ahead = 3;  // bytes behind the first word that are looked at

  // Is an alias followed by digits, or by "v" and digits?
  [[nodiscard]] bool has_version(std::string_view folded, std::size_t at, std::size_t end) const {
    std::size_t digit = at + 1;
    while (digit < end && !is_digit(folded[digit])) ++digit;
    if (digit == end) return false;
    return is_whole(hash_of(folded, at, digit - at)) ||
           (folded[digit - 1] == 'v' && is_whole(hash_of(folded, at, digit - at - 1)));
  }
  [[nodiscard]] bool is_whole(std::uint32_t hash) const { return whole_[slot(hash, whole_.size())]; }
  static std::uint32_t with_ahead(std::uint32_t hash, std::string_view folded, std::size_t end) {
    const auto byte = [&](std::size_t i) {
      return std::uint32_t{static_cast<unsigned char>(folded[end + i])};
    };
    const std::uint32_t ahead = byte(0) | byte(1) << 8U | byte(2) << 16U;
    return (hash ^ ahead * 2246822519U) * 2654435761U;
  }
  static std::size_t slot(std::uint32_t hash, std::size_t slots) {
    return (hash ^ (hash >> 16U)) & (slots - 1);
  }

  std::bitset<1U << 17U> whole_;  // first words with which an alias ends, or nearly, and their plurals
  std::bitset<1U << 18U> begun_;  // first words, each with the bytes that follow it
};

}  // namespace radar::match
