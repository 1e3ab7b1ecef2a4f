// Cheap questions to a sentence or a line, asked before a pattern is run on it.
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>

namespace radar::extract {

// A short text in lower case. An answer "no" is certain: no case-insensitive pattern that needs the words
// matches. "Yes" may be said of a text that is too long, or that has signs which count as letters of ASCII
// where case does not matter (long s, the kelvin sign).
class ShortText {
 public:
  static constexpr std::size_t k_most = 256;  // bytes

  explicit ShortText(std::string_view s);
  // `word` is of ASCII, in lower case, of two bytes at least.
  [[nodiscard]] bool may_have(std::string_view word) const;
  [[nodiscard]] bool may_have_any(std::span<const std::string_view> words) const;
  [[nodiscard]] bool may_have_any(std::initializer_list<std::string_view> words) const {
    return may_have_any(std::span(words.begin(), words.size()));
  }
  // Letters beyond ASCII.
  [[nodiscard]] bool may_have_wide_letters() const { return wide_letters_; }

 private:
  static constexpr std::size_t k_block = 16;

  std::array<char, k_most + 2 * k_block> bytes_;
  std::size_t size_ = 0;
  bool wide_letters_ = false, sure_ = true;
};

}  // namespace radar::extract
