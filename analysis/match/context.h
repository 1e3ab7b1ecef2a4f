// The words around a hit, and whether a context rule holds there.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/match/folded_text.h"
#include "analysis/taxonomy/skills.h"

namespace radar::match {

// A word or a single sign of a folded text.
struct Word {
  std::size_t begin, end;
  bool sign;  // punctuation or a line break
};
[[nodiscard]] std::optional<Word> word_from(std::string_view folded,
                                            std::size_t at);  // first at or after `at`
[[nodiscard]] std::optional<Word> word_before(std::string_view folded,
                                              std::size_t at);  // last that ends at or before

// The words on both sides of [begin, end), cut only as far as somebody asks.
class Neighbours {
 public:
  Neighbours(const FoldedText& text, std::string_view original) : text_(text), original_(original) {}
  void move_to(std::size_t begin, std::size_t end);
  // The n-th word before (0: directly before) or after; nullopt past the text's ends.
  [[nodiscard]] std::optional<Word> before(std::size_t n);
  [[nodiscard]] std::optional<Word> after(std::size_t n);
  [[nodiscard]] std::string_view text(const Word& word) const {
    return std::string_view(text_.bytes).substr(word.begin, word.end - word.begin);
  }
  // Written with a capital first and small letters after it?
  [[nodiscard]] bool is_capitalised(const Word& word) const;
  // Does a sentence or a line end at this word?
  [[nodiscard]] bool ends_sentence(const Word& word) const;

 private:
  const FoldedText& text_;
  std::string_view original_;
  std::size_t before_at_ = 0, after_at_ = 0;
  std::vector<Word> before_, after_;
};

struct Phrase {
  enum class Kind : std::uint8_t { exact, open, any_sign, number, capitalised, anything };
  struct Part {
    std::string text;
    Kind kind;  // open: matches any ending
  };
  std::vector<Part> parts;
};

class PhraseSet {
 public:
  PhraseSet() = default;
  explicit PhraseSet(const std::vector<std::string>& texts);
  [[nodiscard]] bool empty() const { return phrases_.empty(); }
  // Does a phrase start at the n-th word after the hit / end at the n-th word before it?
  [[nodiscard]] bool starts_at(Neighbours& words, std::size_t n) const;
  [[nodiscard]] bool ends_at(Neighbours& words, std::size_t n) const;

 private:
  void note_edge(const Phrase::Part& part, std::bitset<256>& edge) const;
  std::vector<Phrase> phrases_;
  std::bitset<256> first_, last_;  // bytes with which a phrase's first and last word may start
};

// A taxonomy::ContextRule made ready.
struct CompiledRule {
  PhraseSet near, near_before, near_after, before, after;
  std::size_t within = 0;
  bool skills = false;
  bool list = false;
  std::size_t chars = 0;
  std::vector<taxonomy::SkillId> posting;  // sorted
  std::uint8_t sections = 0;
  [[nodiscard]] bool has_words() const {
    return !near.empty() || !near_before.empty() || !near_after.empty() || !before.empty() || !after.empty();
  }
  // Conditions that can only be judged when it is known which skills are in the text.
  [[nodiscard]] bool asks_company() const { return skills || list || !posting.empty(); }
  [[nodiscard]] bool empty() const { return !has_words() && !asks_company() && sections == 0; }
};

[[nodiscard]] CompiledRule compile(const taxonomy::ContextRule& rule);
// Does one of the conditions on words hold?
[[nodiscard]] bool words_hold(const CompiledRule& rule, Neighbours& words);

}  // namespace radar::match
