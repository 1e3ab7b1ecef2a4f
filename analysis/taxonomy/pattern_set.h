// Many patterns over one short text: which of them are in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace radar::taxonomy {

// Case-insensitive RE2 patterns. Filled once, then immutable and safe to share between threads. One pass over
// a text looks for the literals that the patterns require; nearly all of those that are left match, and many
// need not be run to know it.
class PatternSet {
 public:
  PatternSet();
  ~PatternSet();
  PatternSet(PatternSet&&) noexcept;
  PatternSet& operator=(PatternSet&&) noexcept;
  // The pattern's number; npos and a message in `error` if it does not compile.
  std::size_t add(const std::string& pattern, std::string& error);
  // The same of a pattern that is known to compile; it does so when it is first run.
  std::size_t add_sound(std::string pattern);
  void freeze();

  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  // Some of the patterns.
  class Group {
   public:
    void add(std::size_t n);
    [[nodiscard]] bool empty() const { return bits_.empty(); }

   private:
    friend class PatternSet;
    std::vector<std::uint64_t> bits_;
  };

  // What one text has; keeps references to the set and the text.
  class Matches {
   public:
    // Is one of the patterns in the text?
    [[nodiscard]] bool any(const Group& group) const;
    // How many of them are?
    [[nodiscard]] int count(const Group& group) const;
    // False: the pattern is not in the text.
    [[nodiscard]] bool may_have(std::size_t n) const { return (bits_[n / 64].open >> n % 64 & 1U) != 0; }
    // False: none of the patterns is in the text.
    [[nodiscard]] bool may_have(const Group& group) const;
    // Whether the pattern is in `text`, the text itself or a part of it.
    [[nodiscard]] bool is_in(std::string_view text, std::size_t n) const;
    // First and last byte + 1 of the pattern's first match in `text`, the text itself or one like it; npos:
    // none.
    [[nodiscard]] std::pair<std::size_t, std::size_t> find(std::size_t n, std::string_view text) const;

   private:
    friend class PatternSet;
    [[nodiscard]] bool has(std::size_t n) const;
    struct Bits {
      std::uint64_t open;  // those that may be in the text
      std::uint64_t sure;  // and those of them that are
    };
    const PatternSet* set_;
    std::string_view text_;
    mutable std::vector<Bits> bits_;
  };
  [[nodiscard]] Matches match(std::string_view text) const;
  // Of a text that is gone by the time it is read.
  Matches match(std::string&& dying) const = delete;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace radar::taxonomy
