// The words around a hit, and whether a context rule holds there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/taxonomy/skills.h"

namespace radar::match {

// A folded text cut into words; every punctuation mark and line break is a word "," of its own.
class Words {
 public:
  explicit Words(std::string_view folded);
  struct Word {
    std::size_t begin, end;
    bool punctuation;
  };
  [[nodiscard]] const std::vector<Word>& all() const { return words_; }
  [[nodiscard]] std::string_view text(std::size_t index) const;
  // Index of the first word that ends after byte `at`.
  [[nodiscard]] std::size_t index_at(std::size_t at) const;

 private:
  std::string_view folded_;
  std::vector<Word> words_;
};

struct Phrase {
  struct Part {
    std::string text;
    bool open;  // matches any ending
  };
  std::vector<Part> parts;
};

// A taxonomy::ContextRule made ready.
struct CompiledRule {
  std::vector<Phrase> near, before, after;
  std::size_t within = 0;
  bool skills = false;
  std::size_t chars = 0;
  [[nodiscard]] bool has_words() const { return !near.empty() || !before.empty() || !after.empty(); }
  [[nodiscard]] bool empty() const { return !has_words() && !skills; }
};

[[nodiscard]] CompiledRule compile(const taxonomy::ContextRule& rule);
// Does one of near, before and after hold for the hit at folded bytes [begin, end)?
[[nodiscard]] bool words_hold(const CompiledRule& rule, const Words& words, std::size_t begin,
                              std::size_t end);

}  // namespace radar::match
