// Which of many literals are in a text: one look at three bytes tells for nearly every place of the text that
// none begins there.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace radar::taxonomy {

class LiteralSet {
 public:
  static constexpr std::size_t k_least = 3;  // bytes of a literal

  // `literals` are lower case and at least k_least bytes long; a literal's number is its place.
  explicit LiteralSet(const std::vector<std::string>& literals = {});

  // Calls found(number) for each place of `lower` at which a literal begins.
  template <class Found>
  void scan(std::string_view lower, Found&& found) const {
    for (std::size_t at = 0; at + k_least <= lower.size(); ++at) {
      const auto opening = opening_of(lower.data() + at);
      if (!openings_[opening]) continue;
      for (std::uint32_t i = begin_[opening]; i < begin_[opening + 1]; ++i) {
        const auto& literal = literals_[i];
        if (lower.compare(at, literal.text.size(), literal.text) == 0) found(literal.number);
      }
    }
  }

 private:
  static constexpr std::size_t k_openings = 1U << 15U;
  // Five bits of each of the first three bytes.
  static std::size_t opening_of(const char* s) {
    const auto low = [](char c) { return static_cast<std::size_t>(static_cast<unsigned char>(c)) & 31U; };
    return low(s[0]) << 10U | low(s[1]) << 5U | low(s[2]);
  }
  struct Literal {
    std::string text;
    std::size_t number;
  };
  std::vector<Literal> literals_;     // by opening
  std::vector<std::uint32_t> begin_;  // opening -> into literals_
  std::bitset<k_openings> openings_;
};

}  // namespace radar::taxonomy
