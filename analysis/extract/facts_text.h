// What every reader of facts reads: the whole text (title, newline, plain text), its sections and its cues.
#pragma once

#include <re2/re2.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/extract/cues.h"
#include "analysis/extract/sections.h"
#include "analysis/extract/sentence_bounds.h"
#include "analysis/taxonomy/lazy_regex.h"

namespace radar::extract {

// A value that the text states, with the bytes that say so and the name of the rule that read it.
struct Finding {
  std::string value;
  std::size_t begin = 0, end = 0;  // in the whole text
  std::string_view rule;           // static
  bool certain = true;             // false: said indirectly
};

class FactText {
 public:
  // `whole` is title + "\n" + plain text; `sections` count from the plain text's first byte. Keeps
  // references.
  FactText(std::string_view whole, std::size_t title_bytes, const std::vector<Section>& sections);
  [[nodiscard]] std::string_view whole() const { return whole_; }
  [[nodiscard]] std::string_view title() const { return whole_.substr(0, title_bytes_); }
  [[nodiscard]] const std::vector<CueHit>& cues() const { return scan_.cues; }
  [[nodiscard]] const std::vector<Section>& sections() const { return sections_; }
  // Where the plain text begins, from which sections count.
  [[nodiscard]] std::size_t body() const { return title_bytes_ + 1; }
  [[nodiscard]] SectionKind section_at(std::size_t at) const;
  [[nodiscard]] Range line_at(std::size_t at) const;
  // The last line before `at`'s that is not blank; empty if there is none.
  [[nodiscard]] Range line_before(std::size_t at) const;
  // The sentence around a cue, at most `k_reach` bytes to either side.
  [[nodiscard]] Range sentence_at(std::size_t at) const;
  [[nodiscard]] std::string_view in(Range range) const {
    return whole_.substr(range.begin, range.end - range.begin);
  }

 private:
  std::string_view whole_;
  std::size_t title_bytes_;
  const std::vector<Section>& sections_;
  CueScan scan_;  // a page may be one long line, and be asked for it at each of its sums
};

// A case-insensitive pattern; compiled once where it is declared static, when it is first run.
class Pattern {
 public:
  explicit Pattern(std::string text);
  [[nodiscard]] bool in(std::string_view s) const;
  // Bytes of the first match in `s`; begin == npos: none.
  [[nodiscard]] Range find(std::string_view s) const { return find(s, 0); }
  // Of the first that begins at `from` or behind it; what is before `from` still counts for "^" and "\b".
  [[nodiscard]] Range find(std::string_view s, std::size_t from) const;
  // The match that begins where `s` does; begin == npos: none.
  [[nodiscard]] Range find_at_start(std::string_view s) const;

 private:
  [[nodiscard]] Range match(std::string_view s, std::size_t from, re2::RE2::Anchor anchor) const;

  std::unique_ptr<taxonomy::LazyRegex> re_;
};

}  // namespace radar::extract
