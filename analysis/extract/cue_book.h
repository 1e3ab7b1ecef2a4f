// The words by which a sentence says how it means a skill. The phrases are config/phrases.json's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/extract/phrases.h"

namespace radar::extract {

enum class Cue : std::uint8_t {
  none,              // looks like a cue and is none: "not only", "annual bonus"
  wish,              // "a plus", "preferred": of what stands before it, or after it if it opens its part
  wish_open,         // "bonus points if", "ideally": of what follows
  demand,            // "required", "is a must"
  demand_open,       // "must have", "5+ years"
  soft,              // "strong knowledge of": asks where no section says otherwise
  refuse,            // "is not required"
  refuse_open,       // "we don't use"
  no,                // "no", "not", "without": of the next word, or up to a demand
  concession,        // "whether or not"
  duty,              // "you will build", "our stack": a mention even among demands, even of the employer's
  practice,          // "you write": a mention but among demands, where it tells what somebody does already
  stack,             // "built with": a mention even where the employer speaks of itself
  named,             // "our customers include", "makers of": of what follows
  field,             // "a leader in": of what follows, up to a comma
  named_after,       // "are among our customers"
  maker,             // "builds the platform": behind the sentence's subject
  self,              // the whole sentence is the employer's of itself, or the law's
  turn,              // "but": another clause begins
  except,            // "except": what follows is left out of what was said before
  insertion,         // "on the other hand": between commas, it parts no list
  pronoun,           // "it", "one of them": speaks of the clause before
  same,              // "so is", "the same goes for": of what follows, as the verdict before
  here,              // "in this one": what was said before it was said of others
  reason,            // "which is why": what follows tells what is done, and takes up no demand before it
  seek,              // "looking for": makes a soft demand one wherever it stands
  item,              // "experience", "familiarity": opens an item of its own after a comma
  bare_wish,         // "welcome", "ideal": a wish right behind a name, where nothing belongs to it
  bare_demand,       // "must": the same as a demand
  bare_soft,         // "you'll have strong": a soft demand of the name right behind it
  bare_demand_open,  // "people without ... are not hired": a demand of the name right behind it or within
  bare_refuse,       // "was removed": a refusal of the name right before it
  bare_refuse_open,  // "we banned": a refusal of the name right behind it or within
  level,             // "(C1)", "(5 years)": behind a name, how well it is to be known
};

// Of what stands before it or behind: which, its clause tells.
[[nodiscard]] constexpr bool is_verdict(Cue cue) {
  return cue == Cue::wish || cue == Cue::demand || cue == Cue::refuse;
}

// As config/phrases.json writes them, in their order.
[[nodiscard]] const std::vector<std::string>& cue_names();

// The parts that words play in what is told of the employer (employer_statement.h); a word may play several.
using PartSet = std::uint32_t;
namespace part {
inline constexpr PartSet ours = 1U << 0U;         // "our", "şirketimiz"
inline constexpr PartSet house = 1U << 1U;        // "company", "institute": with "the", too
inline constexpr PartSet bare = 1U << 2U;         // "компания": without an article
inline constexpr PartSet staff = 1U << 3U;        // "team", "CTO", "consultants"
inline constexpr PartSet client = 1U << 4U;       // "customers"
inline constexpr PartSet folk = 1U << 5U;         // "banks", "anyone": those whom it serves
inline constexpr PartSet ware = 1U << 6U;         // "app", "platform"
inline constexpr PartSet work = 1U << 7U;         // "newsletter", "courses", "plugins"
inline constexpr PartSet lesson = 1U << 8U;       // "courses", "trained": "in X" says what of
inline constexpr PartSet deed = 1U << 9U;         // "sells", "taught", "downloaded"
inline constexpr PartSet serve = 1U << 10U;       // "helps", "monitors": of what is sold
inline constexpr PartSet make = 1U << 11U;        // "runs", "publishes": a deed if done for others
inline constexpr PartSet dealing = 1U << 12U;     // "use", "operate": told of customers
inline constexpr PartSet halt = 1U << 13U;        // "need", "expect": what follows tells no deed
inline constexpr PartSet having = 1U << 14U;      // "has": of how many
inline constexpr PartSet being = 1U << 15U;       // "is", "been": "is used by"
inline constexpr PartSet we = 1U << 16U;          // "we", "publicamos"
inline constexpr PartSet us = 1U << 17U;          // "us"
inline constexpr PartSet trust = 1U << 18U;       // "trust", "on": beside "us"
inline constexpr PartSet means = 1U << 19U;       // "with", "thanks to": before "our app"
inline constexpr PartSet instrument = 1U << 20U;  // "on", "with": before the name of what is used
inline constexpr PartSet about = 1U << 21U;       // "on", "for": before what a course is about
inline constexpr PartSet opener = 1U << 22U;      // "since", "most", "of": before a subject
inline constexpr PartSet relation = 1U << 23U;    // "that", "which"
inline constexpr PartSet you = 1U << 24U;         // who applies is spoken to
inline constexpr PartSet chief = 1U << 25U;       // "founder", "director": whatever they did
}  // namespace part

// The ids of the few words that the rules name themselves, and of the lists that phrases.json gives them.
struct RuleWords {
  WordId and_ = 0, or_ = 0, nor = 0, to = 0, is = 0, are = 0, does = 0, do_ = 0, not_ = 0, isnt = 0,
         arent = 0, at = 0, in = 0, with = 0, of = 0, for_ = 0, if_ = 0, must = 0, we = 0, you = 0, but = 0,
         also = 0, optional = 0, except = 0, our = 0, your = 0, over = 0, no = 0, so = 0, sql = 0, a = 0,
         an = 0, any = 0, from = 0, used = 0;
  std::vector<WordId> nots;          // "nicht", alone at the end
  std::vector<WordId> yeses;         // "schon", "tak": alone at the end
  std::vector<WordId> wishes;        // "ideally": opens an aside between commas
  std::vector<WordId> concessions;   // "though": opens an aside before a condition
  std::vector<WordId> conditions;    // "if", "to": goes on behind it
  std::vector<WordId> denials;       // "not", before "only"
  std::vector<WordId> onlys;         // "not only": behind a "not"
  std::vector<WordId> applicants;    // "you": who applies is spoken to
  std::vector<WordId> uses;          // "use", "part": end a refusal of what is not used
  std::vector<WordId> verbs;         // "is": goes on behind it
  std::vector<WordId> subjects;      // "we", "you": begin a clause after a comma
  std::vector<WordId> closing;       // "skills", "experience": end an item
  std::vector<WordId> conjunctions;  // "and", "или", "/"
  std::vector<WordId> speakers;      // "we", "usamos": the employer tells of itself
  std::vector<WordId> nones;         // "no": opens a refusal of "no prior knowledge"
  std::vector<WordId> knowing;       // "prior", "deep": says what knowledge, but not of what
  std::vector<WordId> light;         // "to", "know", "yet": behind a refusal they name nothing
  std::vector<WordId> determiners;   // "a", "the": opens a subject
  std::vector<WordId> likes;         // "similar", "other": what was named goes on
  std::vector<WordId> modals;        // "can": a verb of one and of many
  std::vector<WordId> questions;     // "what": asks what the answer names
  std::vector<WordId> droppers;      // "replaced": what follows the list came instead
  std::vector<WordId> successors;    // "durch": within what was dropped, opens what came instead
  std::vector<WordId> nouns;         // "Erfahrung": has its capital wherever it stands
  std::vector<WordId> plurals;       // "sind", "deseables": a verdict on all that stands before it
  std::vector<WordId> articles;      // "com": in their language "no" is "in the"
  std::vector<WordId> portuguese;    // "você": of no other language
  std::vector<WordId> preferring;    // "prefer": of what stands before "over"
  std::vector<WordId> hirers;        // "seeks": what follows is no product
  std::vector<WordId> trades;        // "developer", "someone": whom an employer looks for
  std::vector<WordId> alls;          // "every": of which something may be excepted
  std::vector<WordId> welcoming;     // "welcome": what is excepted from it is refused
  std::vector<WordId> using_;        // "use", "with": of all that is named behind
  std::vector<WordId> kinds;         // "databases": what a name behind the comma may be one of
  std::vector<WordId> strengths;     // "strong", "expert": how well a thing is to be known
  std::vector<WordId> needs;         // "need": of what follows, up to what it is needed for
  std::vector<PartSet> parts;        // by word

  [[nodiscard]] PartSet parts_of(WordId id) const { return id < parts.size() ? parts[id] : 0; }
};
// Of no list is the word that is not known.
[[nodiscard]] bool is_one_of(const std::vector<WordId>& ids, WordId id);

// A word with its place in role_names().
struct RoleWord {
  std::size_t role;
  std::string_view word;
};
// The lists of RuleWords, as config/phrases.json writes them, and "known": of words that no rule asks for,
// but that are to be known, because a capital makes a firm of a word that is not (Reader::opens_with_maker).
[[nodiscard]] const std::vector<std::string>& role_names();

// Immutable after it is made and safe to share between threads.
class CueBook {
 public:
  // `phrases` have the index of their cue in `cues`. Where two are equal the first counts.
  CueBook(std::vector<Cue> cues, const std::vector<Phrase>& phrases, const std::vector<RoleWord>& words,
          std::vector<PhraseFault>& faults);
  [[nodiscard]] const PhraseBook& phrases() const { return book_; }
  [[nodiscard]] Cue cue_of(const Found& found) const { return cues_[static_cast<std::size_t>(found.row)]; }
  [[nodiscard]] const RuleWords& words() const { return words_; }

 private:
  std::vector<Cue> cues_;
  PhraseBook book_;
  RuleWords words_;
};

}  // namespace radar::extract
