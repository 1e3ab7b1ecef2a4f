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

  struct Run {
    std::size_t end;
    bool digits;  // there are some behind its first byte
  };
  // Calls use(at, run) for every byte with which a name may begin: the first of a run of ASCII letters and
  // digits; and, with no run (it ends where it begins), a full stop before a run and behind none, and the
  // first of a code point beyond ASCII.
  template <class Use>
  void each_start(Use&& use) const {
    std::size_t base = 0;
    for (const auto& part : parts_) {
      for (std::uint64_t starts = part.starts; starts != 0; starts &= starts - 1) {
        const auto bit = static_cast<std::size_t>(std::countr_zero(starts));
        use(base + bit, run_at(part, base, bit));
      }
      base += k_part;
    }
  }
  // How many there are.
  [[nodiscard]] std::size_t starts() const { return starts_; }
  // The run that begins at `at`.
  [[nodiscard]] Run run_at(std::size_t at) const {
    return run_at(parts_[at / k_part], at - at % k_part, at % k_part);
  }

 private:
  static constexpr std::size_t k_part = 64;  // bytes, a bit each
  struct Part {
    std::uint64_t starts;
    std::uint64_t others;  // no ASCII letters or digits; behind the text's end all
    std::uint64_t digits;
  };
  [[nodiscard]] Run run_at(const Part& part, std::size_t base, std::size_t bit) const {
    const std::uint64_t rest = part.others >> bit;
    if (rest == 0) return long_run_at(base + bit);
    const std::uint64_t own = (rest & (~rest + 1)) - 2;  // the run's bits without the first
    return {base + bit + static_cast<std::size_t>(std::countr_zero(rest)), (part.digits >> bit & own) != 0};
  }
  // Of one that goes on in the next part.
  [[nodiscard]] Run long_run_at(std::size_t at) const;
  std::vector<Part> parts_;
  std::size_t starts_ = 0;
};

}  // namespace radar::match
