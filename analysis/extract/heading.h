// What a line's words say as a heading, in thirteen languages; markup plays no part, because boards write
// headings as <h3>, <strong>, <p>, in capitals or behind an emoji. The words are config/phrases.json's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/extract/phrases.h"
#include "analysis/extract/sections.h"
#include "analysis/extract/sentence_book.h"
#include "analysis/extract/word_openings.h"

namespace radar::extract {

// How much a phrase tells of the line that holds it.
enum class HeadingWeight : std::uint8_t {
  filler,  // tells nothing, but does no harm: "our", "key", "technical"
  weak,    // a heading only if nothing decides better: "About Acme", "Experience"
  noun,    // "Requirements", "Preferred": names a section where the line holds little else
  phrase,  // "What you'll do", "Nice to have": opens a heading that may go on as it likes
};

struct HeadingReading {
  bool known = false;  // a heading of ours, be it one that only ends the section before
  SectionKind kind = SectionKind::unknown;
  bool weak = false;  // "Experience": a part of what the heading before has opened
};
// Demands, wishes and what is not asked for: what a heading may say of the candidate.
[[nodiscard]] constexpr bool asks_wishes_or_refuses(SectionKind kind) {
  return kind == SectionKind::required || kind == SectionKind::preferred || kind == SectionKind::refused;
}

// What may need as many words as a sentence.
[[nodiscard]] constexpr bool wishes_or_refuses(SectionKind kind) {
  return kind == SectionKind::preferred || kind == SectionKind::refused;
}

// How sure it is that a line is a heading, whatever its words.
enum class HeadingMark : std::uint8_t {
  none,         // could as well be an item of a list
  marked,       // a colon, "##", capitals
  label,        // its own line goes on behind a colon: "To get there you already need: ..."
  before_list,  // the items of a list follow, or a rule: "What nobody here will ever ask you about"
};

// Phrases and where each comes from; rows are numbers of the reader's own.
using Phrases = std::vector<Phrase>;
using PhraseFaults = std::vector<PhraseFault>;

// Immutable after it is made and safe to share between threads.
class Headings {
 public:
  struct Row {
    SectionKind kind;
    HeadingWeight weight;
  };
  // `phrases` have the index of their row. Where two are equal the first counts.
  Headings(std::vector<Row> rows, const Phrases& phrases, PhraseFaults& faults);
  // How items of a list of demands begin: "^ experience".
  void set_demand_openings(const Phrases& phrases, PhraseFaults& faults);
  // How a sentence says that the employer looks for people; row 0 does, row 1 only looks so.
  void set_seekers(const Phrases& phrases, PhraseFaults& faults);

  // What questions, answers and short sentences say of what stands beside them.
  void set_sentences(SentenceBook sentences) { sentences_ = std::move(sentences); }
  [[nodiscard]] const SentenceBook& sentences() const { return sentences_; }

  // Whether a line is a heading by its words. The surer its mark, the more words it may hold that belong to
  // no phrase.
  [[nodiscard]] HeadingReading read(std::string_view line, HeadingMark mark) const;
  // The kind that a heading's text stands for; unknown if it is none we know.
  [[nodiscard]] SectionKind kind_of(std::string_view heading) const {
    return read(heading, HeadingMark::marked).kind;
  }
  // What the phrase says that opens a sentence: "You'll move ...", "We offer ..."; unknown if none does.
  [[nodiscard]] SectionKind opening_of(std::string_view sentence) const;
  // Whether a sentence that ends in a colon announces wishes: "The following are an advantage, but not
  // required:".
  [[nodiscard]] bool announces_wishes(std::string_view line) const;
  // "You have ten years of sales, plus:" goes on with what it asks for.
  [[nodiscard]] bool goes_on_behind_comma(std::string_view line) const;
  // Whether a line ends in a wish that no word turns: "Experience with big data preferred".
  [[nodiscard]] bool ends_in_wish(std::string_view line) const;
  // Whether one announces demands: "Acme is looking for two analysts to join the team:".
  [[nodiscard]] bool announces_demands(std::string_view line) const;
  // Whether a line opens like an item of a list of requirements.
  [[nodiscard]] bool opens_like_demand(std::string_view line) const;

  [[nodiscard]] const PhraseBook& book() const { return book_; }
  [[nodiscard]] const Row& row_of(const Found& found) const {
    return rows_[static_cast<std::size_t>(found.row)];
  }
  // With which words a heading within a line may begin; its longest phrase, in words.
  [[nodiscard]] const WordOpenings& openings() const { return openings_; }
  [[nodiscard]] std::size_t longest() const { return longest_; }

 private:
  std::vector<Row> rows_;
  PhraseBook book_;
  WordOpenings openings_;
  std::size_t longest_ = 0;
  PhraseBook demand_book_{{}};
  WordOpenings demand_openings_;
  PhraseBook seekers_{{}};
  SentenceBook sentences_;
};

}  // namespace radar::extract
