// The words around a hit, and whether a context rule holds there.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/match/folded_text.h"
#include "analysis/taxonomy/skills.h"

namespace radar::match {

// A word or a single sign of a folded text; what is longer than 256 bytes is cut. Dots that lead to a table's
// next column are one colon.
struct Word {
  std::uint32_t begin, end;
  bool sign;           // punctuation or a line break
  std::uint64_t head;  // its first eight bytes
};
[[nodiscard]] std::optional<Word> word_from(std::string_view folded,
                                            std::size_t at);  // first at or after `at`
[[nodiscard]] std::optional<Word> word_before(std::string_view folded,
                                              std::size_t at);  // last that ends at or before

// The words on both sides of [begin, end), cut only as far as somebody asks.
class Neighbours {
 public:
  Neighbours(const FoldedText& text, std::string_view original) : text_(text), original_(original) {
    before_.reserve(k_usual_reach);
    after_.reserve(k_usual_reach);
  }
  void move_to(std::size_t begin, std::size_t end);
  // The n-th word before (0: directly before) or after; nullptr past the text's ends. Valid until the next
  // call.
  [[nodiscard]] const Word* before(std::size_t n) {
    return n < before_.size() || cut_before(n) ? &before_[n] : nullptr;
  }
  [[nodiscard]] const Word* after(std::size_t n) {
    return n < after_.size() || cut_after(n) ? &after_[n] : nullptr;
  }
  [[nodiscard]] std::string_view text(const Word& word) const {
    return std::string_view(text_.bytes).substr(word.begin, word.end - word.begin);
  }
  // Written with a capital first and small letters after it?
  [[nodiscard]] bool is_capitalised(const Word& word) const;
  // Does a sentence or a line end at this word?
  [[nodiscard]] bool ends_sentence(const Word& word) const;

 private:
  static constexpr std::size_t k_usual_reach = 16;  // words
  const FoldedText& text_;
  std::string_view original_;
  bool cut_before(std::size_t n);
  bool cut_after(std::size_t n);
  std::size_t before_at_ = 0, after_at_ = 0;
  std::vector<Word> before_, after_;
};

// One word of a phrase.
struct PhrasePart {
  enum class Kind : std::uint8_t { exact, open, any_sign, number, capitalised, anything };
  std::string text;
  std::uint64_t head;  // its first eight bytes
  Kind kind;           // open: matches any ending
  bool capital;        // and is written with a capital
};

// The words that may stand at one edge of some phrases. Errs only towards "may".
class PhraseEdge {
 public:
  void add(std::uint64_t head, PhrasePart::Kind kind);
  void add_any() { signs_ = words_ = true; }
  [[nodiscard]] bool takes_any() const { return signs_ && words_; }
  [[nodiscard]] bool may_be(const Word& word) const {
    const auto byte = static_cast<unsigned char>(word.head & 0xFFU);
    return heads_[slot(word.head)] || (openings_ >> (byte & 31U) & 1U) != 0 ||
           (word.sign ? signs_ : words_) || (numbers_ && byte >= '0' && byte <= '9');
  }

 private:
  static std::size_t slot(std::uint64_t head) { return head * 0x9E3779B97F4A7C15ULL >> 56U; }
  std::bitset<256> heads_;      // of whole words
  std::uint32_t openings_ = 0;  // of words with any ending: five bits of the first byte
  bool signs_ = false, words_ = false, numbers_ = false;
};

// Small where it is empty, as most sets of a rule are: a rule is asked wherever its alias is met.
class PhraseSet {
 public:
  PhraseSet() = default;
  explicit PhraseSet(const std::vector<std::string>& texts);
  [[nodiscard]] bool empty() const { return phrases_ == nullptr; }
  // Does a phrase start at the n-th word after the hit / end at the n-th word before it?
  [[nodiscard]] bool starts_at(Neighbours& words, std::size_t n) const {
    if (empty()) return false;
    const auto* first = words.after(n);
    return first != nullptr && phrases_->first.may_be(*first) && any_starts_at(words, n);
  }
  [[nodiscard]] bool ends_at(Neighbours& words, std::size_t n) const {
    if (empty()) return false;
    const auto* last = words.before(n);
    return last != nullptr && phrases_->last.may_be(*last) && any_ends_at(words, n);
  }

 private:
  struct Range {
    std::uint32_t begin, end;
  };
  // Phrases by the part at one of their edges: those with a plain word there first, in order of `heads`, then
  // those with a word of any ending, then those that take many words.
  struct Edges {
    std::vector<std::uint64_t> heads;
    std::size_t plain = 0;             // how many have a plain word
    std::vector<std::uint64_t> masks;  // of words of any ending: the bytes of a word's head that are compared
    std::vector<Range> phrases;        // into parts
    PhraseEdge inner;  // the words beside the edge, of phrases that take any word or sign there
  };
  // What most comparisons need of a part; the texts that are longer than a head are asked rarely.
  struct Part {
    std::uint64_t head;
    std::uint32_t size;
    PhrasePart::Kind kind;
    bool capital;
  };
  struct Phrases {
    PhraseEdge first, last;
    Edges firsts, lasts;
    std::vector<Part> parts;
    std::vector<std::string> texts;  // of parts
    [[nodiscard]] bool holds(std::uint32_t part, const Word& word, const Neighbours& words) const;
    [[nodiscard]] bool same(std::uint32_t part, const Word& word, const Neighbours& words) const;
    [[nodiscard]] Edges edges(const std::vector<Range>& phrases, bool at_begin) const;
  };
  [[nodiscard]] bool any_starts_at(Neighbours& words, std::size_t n) const;
  [[nodiscard]] bool any_ends_at(Neighbours& words, std::size_t n) const;
  template <class Next, class Holds>
  [[nodiscard]] static bool any(const Edges& edges, std::uint64_t head, Next&& next, Holds&& holds);

  std::unique_ptr<const Phrases> phrases_;  // none: empty
};

// A taxonomy::ContextRule made ready.
struct CompiledRule {
  PhraseSet near, near_before, near_after, unless, unless_near, before, after, list_before, list_after,
      names_before, bracket;
  struct Around {
    PhraseSet before, after;
  };
  std::vector<Around> around;
  bool in_sentence = false;  // `near` ends where the sentence does
  std::size_t within = 0;
  bool skills = false;
  bool list = false;
  std::size_t chars = 0;
  std::vector<taxonomy::SkillId> posting;  // sorted
  std::uint16_t sections = 0;
  [[nodiscard]] bool has_words() const {
    return !near.empty() || !near_before.empty() || !near_after.empty() || !before.empty() ||
           !after.empty() || !around.empty();
  }
  [[nodiscard]] bool asks_list() const { return !list_before.empty() || !list_after.empty(); }
  [[nodiscard]] bool has_structure() const {
    return asks_list() || !names_before.empty() || !bracket.empty();
  }
  // Conditions that can only be judged when it is known which skills are in the text.
  [[nodiscard]] bool asks_company() const { return skills || list || !posting.empty(); }
  [[nodiscard]] bool empty() const {
    return !has_words() && !has_structure() && !asks_company() && sections == 0;
  }
};

enum class RuleSide : std::uint8_t { needs, rejects };
[[nodiscard]] CompiledRule compile(const taxonomy::ContextRule& rule, RuleSide side);
// Does one of the conditions on words hold?
[[nodiscard]] bool words_hold(const CompiledRule& rule, Neighbours& words);

}  // namespace radar::match
