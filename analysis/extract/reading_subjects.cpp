// What a verdict speaks of that is no name: "travel is required", "you don't need a car".
#include <algorithm>

#include "analysis/extract/reading.h"

namespace radar::extract {

// "a car", but not "a good understanding", "the job", "the two", "these".
bool Reader::determines(std::uint32_t word) const {
  const auto& w = s_.rules();
  // "fluency in the language" is fluency in what was named.
  if (!is_one_of(w.determiners, s_.words()[word].id) || is_within(word, {Cue::pronoun})) return false;
  auto next = word + 1;
  const auto adds = [&](std::uint32_t at) {
    return is_one_of(w.knowing, s_.words()[at].id) || is_one_of(w.determiners, s_.words()[at].id);
  };
  while (next < s_.words().size() && adds(next)) ++next;
  const bool alone = next == word + 1;  // "these", but "an expert"
  if (next >= s_.words().size()) return !alone;
  const auto id = s_.words()[next].id;
  if (is_mark(id) || id == PhraseBook::k_number) return !alone && is_mark(id);
  return !s_.is_closing(next) && !is_one_of(w.light, id) && !(alone && is_one_of(w.verbs, id));
}

bool Reader::is_within(std::uint32_t word, std::initializer_list<Cue> kinds) const {
  return std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& cue) {
    return cue.at.begin <= word && word < cue.at.end &&
           std::find(kinds.begin(), kinds.end(), cue.cue) != kinds.end();
  });
}

// Whether the word says what is spoken of: "travel" does, "prior knowledge of it", "however" do not.
bool Reader::is_content(std::uint32_t word) const {
  const auto id = s_.words()[word].id;
  if (is_mark(id) || id == PhraseBook::k_number) return false;
  const auto& w = s_.rules();
  if (is_one_of(w.determiners, id)) return determines(word);
  for (const auto* words :
       {&w.light, &w.knowing, &w.subjects, &w.applicants, &w.verbs, &w.denials, &w.alls, &w.likes}) {
    if (is_one_of(*words, id)) return false;
  }
  return !s_.is_closing(word) && !s_.is_conjunction(word) &&
         !is_within(
             word, {Cue::turn, Cue::insertion, Cue::pronoun, Cue::here, Cue::wish, Cue::demand, Cue::refuse});
}

// "; we don't look for agencies" says what is refused, "; you don't need prior experience" speaks of what was
// named before.
bool Reader::names_something(std::uint32_t begin, std::uint32_t end) const {
  for (auto at = begin; at < end; ++at) {
    if (is_content(at)) return true;
  }
  return false;
}

// Whether the sentence has told of the name before another subject begins: "you know X", "we use X".
bool Reader::is_told_before(WordRange hit) const {
  auto begin = s_.clauses()[s_.clause_of(hit.begin)].at.begin;
  for (auto at = begin; at < hit.begin; ++at) {
    if (s_.is(at, ':')) begin = at + 1;
  }
  return s_.tells(begin, hit.begin);
}

// "X you can pick up from us", "X can be learned here": what the job is to bring stands right behind the
// name.
bool Reader::is_learned(WordRange hit) const {
  const auto& w = s_.rules();
  const auto at = s_.is_closing(hit.end) ? hit.end + 1 : hit.end;
  if (at >= s_.words().size() || s_.is_capital(at)) return false;  // "X You will ...": a lost line break
  const auto id = s_.words()[at].id;
  if (!is_one_of(w.applicants, id) && !is_one_of(w.speakers, id) && !is_one_of(w.modals, id)) return false;
  return std::any_of(s_.cues().begin(), s_.cues().end(),
                     [&](const SentenceCue& cue) { return cue.cue == Cue::duty && cue.at.begin == at; });
}

// Whether the name stands behind what opens an item: "experience with X".
bool Reader::is_item_of(WordRange hit) const {
  constexpr std::uint32_t k_most = 2;  // words between them
  return std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& cue) {
    return cue.at.end <= hit.begin && cue.at.end + k_most >= hit.begin &&
           (cue.cue == Cue::item || cue.cue == Cue::soft);
  });
}

// Where behind the last name before a verdict a comma or a conjunction opens another subject: its words.
WordRange Reader::subject_before(const SentenceCue& cue, WordRange hit) const {
  const auto parts = [&](std::uint32_t at) {
    return s_.is(at, ',') || s_.is_conjunction(at) || s_.is_turn(at);
  };
  const auto end = cue.at.begin;
  auto from = end;
  while (from > hit.end && !s_.in_hit(from - 1)) --from;
  while (from < end && !parts(from)) ++from;
  if (s_.is(from, s_.rules().or_)) return {end, end};
  while (from < end && parts(from)) ++from;
  return {from, end};
}

// "..., no se requiere experiencia en banca": in other languages the verdict comes before its subject.
bool Reader::names_its_own(const SentenceCue& cue) const {
  const auto before = cue.at.begin - 1;
  const bool parted = s_.is(before, ',') || (s_.is_conjunction(before) && !s_.is(before, s_.rules().or_));
  if (!parted || !s_.is_closing(cue.at.end)) return false;
  auto end = cue.at.end;
  while (end < s_.words().size() && !s_.is(end, ',') && !s_.in_hit(end)) ++end;
  return !s_.has_hit(end, end + 1) && names_something(cue.at.end, end);
}

// "You know X, and a sense of humour is a plus", "we use X, travel is required", "experience with X, bank
// experience is a plus". "X and similar tools are a plus" goes on with its like, and in "SQL and scripting
// experience is a plus" the verdict's subjects are both.
bool Reader::has_own_subject(const SentenceCue& cue, WordRange hit) const {
  const auto& w = s_.rules();
  if (cue.at.begin > 0 && names_its_own(cue)) return true;
  if (cue.at.begin == 0 || s_.is(cue.at.begin - 1, ',') || s_.depth(cue.at.begin) != s_.depth(hit.begin))
    return false;
  const auto subject = subject_before(cue, hit);
  if (subject.begin == subject.end) return false;
  const auto first = s_.words()[subject.begin].id;
  const bool told = is_told_before(hit);
  const bool comma = s_.has_mark(subject.begin - 2, subject.begin, ',');
  if (!told && !(comma && is_item_of(hit))) return false;
  // "X, other languages are a plus", but "X, Y, and other languages", "X, Y, etc".
  const bool others = is_one_of(w.likes, first);
  if (others && !(s_.is(subject.begin - 1, ',') && subject.begin + 1 < subject.end)) return false;
  if (is_one_of(w.conditions, first) && !is_within(subject.begin, {Cue::pronoun})) return true;
  if (!names_something(subject.begin, subject.end)) return false;
  bool joined = false, listed = false, closed = false;
  for (auto at = subject.begin; at < subject.end; ++at) {
    joined = joined || (s_.is_conjunction(at) && !s_.is(at, w.of));  // the Dutch "or" is an English "of"
    listed = listed || joined || s_.is(at, ',');
    closed = closed || s_.is_closing(at);
  }
  // "Experience with X, a Y and a Z is required" is a list.
  if (!told && (joined || holds_one_of(cue, w.plurals))) return false;
  // A list of capitals may be of names that the taxonomy does not know.
  return closed || determines(subject.begin) || others || (told && !(listed && s_.is_capital(subject.begin)));
}

// "X, no clinical knowledge needed": what is not needed is told within, and X is not.
bool Reader::refuses_its_own(const SentenceCue& cue) const {
  const auto& w = s_.rules();
  if (cue.cue != Cue::refuse || !is_one_of(w.nones, s_.words()[cue.at.begin].id)) return false;
  auto closing = cue.at.begin + 1;
  while (closing < cue.at.end && !s_.is_closing(closing)) ++closing;
  for (auto at = cue.at.begin + 1; closing < cue.at.end && at < closing; ++at) {
    if (!is_one_of(w.knowing, s_.words()[at].id)) return true;
  }
  return false;
}

}  // namespace radar::extract
