// Which of many short phrases stands at a place of a text.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace radar::text {

// Phrases of two bytes and more, kept by their first two; immutable.
class PhraseTable {
 public:
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  explicit PhraseTable(std::span<const std::string_view> phrases);
  // Of the phrases that stand at `at`, the number of the one that was given first; npos if none does.
  [[nodiscard]] std::size_t at(std::string_view s, std::size_t at) const {
    if (at + 1 >= s.size()) return npos;
    const std::size_t bucket = bucket_of(s[at], s[at + 1]);
    return start_[bucket] == start_[bucket + 1] ? npos : among(bucket, s.substr(at));
  }
  // The number of the phrase at the first place that has one; npos if there is none.
  [[nodiscard]] std::size_t first_in(std::string_view s) const;
  // The same of the last place.
  [[nodiscard]] std::size_t last_in(std::string_view s) const;

 private:
  static std::size_t bucket_of(char a, char b) {
    return (static_cast<std::size_t>(a & 31) << 5U) | static_cast<std::size_t>(b & 31);
  }
  [[nodiscard]] std::size_t among(std::size_t bucket, std::string_view rest) const;

  struct Phrase {
    std::string_view text;
    std::size_t number;
  };
  std::array<std::uint16_t, 1025> start_{};
  std::vector<Phrase> phrases_;
};

}  // namespace radar::text
