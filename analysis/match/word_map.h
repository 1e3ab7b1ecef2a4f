// Where words begin and end in a folded text, told of the whole text at once: a bit for each byte.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace radar::match {

class WordMap {
 public:
  explicit WordMap(std::string_view folded);

  // Calls use(at) for every byte with which a name may begin: the first of a run of ASCII letters and digits,
  // a full stop before such a run and behind none, the first of a code point beyond ASCII. Goes on from the
  // byte that use() returns.
  template <class Use>
  void each_start(Use&& use) const {
    std::size_t from = 0;
    for (std::size_t part = 0; part < parts_.size(); part = std::max(part + 1, from / k_part)) {
      const std::size_t base = part * k_part;
      std::uint64_t starts = parts_[part].starts;
      if (from > base) starts &= ~std::uint64_t{0} << (from - base);
      while (starts != 0) {
        from = use(base + static_cast<std::size_t>(std::countr_zero(starts)));
        if (from >= base + k_part) break;
        starts &= ~std::uint64_t{0} << (from - base);
      }
    }
  }
  // How many there are.
  [[nodiscard]] std::size_t starts() const { return starts_; }

  struct Run {
    std::size_t end;
    bool digits;  // there are some behind its first byte
  };
  // The run of ASCII letters and digits that begins at `at`.
  [[nodiscard]] Run run_at(std::size_t at) const {
    const auto& part = parts_[at / k_part];
    const std::uint64_t rest = part.others >> (at % k_part);
    if (rest == 0) return long_run_at(at);
    const std::uint64_t own = (rest & (~rest + 1)) - 2;  // the run's bits without the first
    return {at + static_cast<std::size_t>(std::countr_zero(rest)), (part.digits >> (at % k_part) & own) != 0};
  }

 private:
  static constexpr std::size_t k_part = 64;  // bytes, a bit each
  struct Part {
    std::uint64_t starts;
    std::uint64_t others;  // no ASCII letters or digits; behind the text's end all
    std::uint64_t digits;
  };
  // Of one that goes on in the next part.
  [[nodiscard]] Run long_run_at(std::size_t at) const;
  std::vector<Part> parts_;
  std::size_t starts_ = 0;
};

}  // namespace radar::match
