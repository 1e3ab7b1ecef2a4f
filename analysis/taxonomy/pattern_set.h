// Many patterns over one text: which of them are in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace radar::taxonomy {

// Case-insensitive RE2 patterns. Filled once, then immutable and safe to share between threads. One pass over
// a text looks for the literals that the patterns cannot match without; a pattern is run when somebody asks
// for it and the text has its literals. An automaton of all patterns together would be faster on texts that
// look like ones it has seen, but for a text that does not it has to build states of hundreds of patterns.
class PatternSet {
 public:
  PatternSet();
  ~PatternSet();
  PatternSet(PatternSet&&) noexcept;
  PatternSet& operator=(PatternSet&&) noexcept;
  // The pattern's number; npos and a message in `error` if it does not compile.
  std::size_t add(const std::string& pattern, std::string& error);
  void freeze();

  // What one text has; keeps references to the set and the text.
  class Matches {
   public:
    // Is pattern `n` in the text?
    [[nodiscard]] bool operator[](std::size_t n) const;
    // The bytes of its first match; begin == npos: none.
    struct Place {
      std::size_t begin, end;
    };
    [[nodiscard]] Place find(std::size_t n) const;
    // The patterns that may be in the text, ascending; no other is.
    [[nodiscard]] const std::vector<int>& candidates() const { return candidates_; }

   private:
    friend class PatternSet;
    const PatternSet* set_;
    std::string_view text_;
    std::vector<int> candidates_;
    enum class State : std::uint8_t { no, open, yes };
    mutable std::vector<State> states_;  // by pattern
  };
  [[nodiscard]] Matches match(std::string_view text) const;
  // Of a text that is gone by the time it is read.
  Matches match(std::string&& dying) const = delete;

  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace radar::taxonomy
