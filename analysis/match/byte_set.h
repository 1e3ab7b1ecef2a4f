// Some of a text's bytes, a bit for each.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace radar::match {

class ByteSet {
 public:
  // Empties the set, for a text of `size` bytes.
  void reset(std::size_t size) { parts_.assign(size / 64 + 1, 0); }
  void add(std::size_t begin, std::size_t end) {
    for_parts(begin, end, [this](std::size_t part, std::uint64_t bits) {
      parts_[part] |= bits;
      return false;
    });
  }
  [[nodiscard]] bool any(std::size_t begin, std::size_t end) const {
    return for_parts(begin, end,
                     [this](std::size_t part, std::uint64_t bits) { return (parts_[part] & bits) != 0; });
  }

 private:
  // Until use() says true.
  template <class Use>
  static bool for_parts(std::size_t begin, std::size_t end, Use&& use) {
    while (begin < end) {
      const std::size_t size = std::min<std::size_t>(end - begin, 64 - begin % 64);
      if (use(begin / 64, ~std::uint64_t{0} >> (64 - size) << begin % 64)) return true;
      begin += size;
    }
    return false;
  }
  std::vector<std::uint64_t> parts_;
};

}  // namespace radar::match
