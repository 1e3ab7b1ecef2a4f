// Many patterns over one short text in one pass: which of them are in it.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace radar::taxonomy {

// Case-insensitive RE2 patterns. Filled once, then immutable and safe to share between threads.
class PatternSet {
 public:
  PatternSet();
  ~PatternSet();
  PatternSet(PatternSet&&) noexcept;
  PatternSet& operator=(PatternSet&&) noexcept;
  // The pattern's number; npos and a message in `error` if it does not compile.
  std::size_t add(const std::string& pattern, std::string& error);
  void freeze();
  // found[i]: pattern i is in the text.
  [[nodiscard]] std::vector<bool> match(std::string_view text) const;

  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace radar::taxonomy
