// Whether a sentence tells of the employer: who speaks, what it makes, and what its own tools are.
#include <algorithm>
#include <cstddef>

#include "analysis/extract/reading.h"

namespace radar::extract {

// "Python is the only language our team uses": what is told of it is told of its use.
bool Reader::tells_of_use(const SentenceCue& cue) const {
  constexpr std::uint32_t k_behind = 2;  // words: "a platform that you will run"
  const auto& w = s_.rules();
  if (!is_one_of(w.verbs, s_.words()[cue.at.begin].id)) return false;
  const auto end = std::min<std::size_t>(cue.at.end + k_behind, s_.words().size());
  return std::any_of(s_.words().begin() + cue.at.begin, s_.words().begin() + static_cast<std::ptrdiff_t>(end),
                     [&](const Word& word) {
                       return is_one_of(w.applicants, word.id) || word.id == w.we || word.id == w.our;
                     });
}

// "Lumen Grid builds chatbots", "The pitch: Lumen Grid builds chatbots": names of which the first is known
// from nowhere, and what whoever bears them makes.
bool Reader::opens_with_maker(const SentenceCue& cue) const {
  constexpr std::uint32_t k_most = 4;  // words of a name
  if (cue.cue != Cue::maker) return false;
  auto first = cue.at.begin;
  while (first > 0 && !s_.is(first - 1, ':')) --first;
  if (cue.at.begin == first || cue.at.begin > first + k_most || s_.is_adverb(first)) return false;
  // "Lumen Grid seeks an engineer to ..." tells of the job.
  if (tells_of_use(cue) || holds_one_of(cue, s_.rules().hirers)) return false;
  const auto& words = s_.words();
  for (auto at = first; at < cue.at.begin; ++at) {
    // A known word with a capital goes on with a name: "Lumen Robotics".
    const bool names = (at > first || (words[at].id == 0 && !s_.in_hit(at))) && s_.is_capital(at);
    if (!names && words[at].id != '&') return false;
  }
  return true;
}

// "X builds ...", "At X, we ...": the skill is who speaks.
bool Reader::speaks_of_itself(WordRange hit) const {
  constexpr std::uint32_t k_most = 2;  // words between the name and "looking for"
  const bool at = hit.begin == 1 && s_.is(0, s_.rules().at);
  // "At Grafana, ...", "At Grafana we ...", "At Grafana Labs you ...".
  const auto who = [&](std::uint32_t word) {
    return s_.is(word, s_.rules().we) || s_.is(word, s_.rules().you);
  };
  if (at && (s_.is(hit.end, ',') || who(hit.end) || (who(hit.end + 1) && s_.is_capital(hit.end))))
    return true;
  if (hit.begin != 0) return false;
  for (const auto& cue : s_.cues()) {
    if (cue.at.begin > hit.end + k_most) break;
    if (cue.cue == Cue::named && cue.at.begin == hit.end) return true;
    if (cue.cue == Cue::maker && cue.at.begin == hit.end && !tells_of_use(cue)) return true;
    // "X is currently looking for a ..." says who hires.
    if (cue.cue == Cue::seek && (cue.at.begin == hit.end || s_.is(hit.end, s_.rules().is))) return true;
  }
  return false;
}

// "We're currently looking for ...", "we are a startup looking for a first data hire", but not "the place for
// teams looking for developers". That "new uses of Go" are no people is told by a phrase.
bool Reader::seeks_people(const SentenceCue& cue) const {
  constexpr std::uint32_t k_near = 2;    // words: "is currently"
  constexpr std::uint32_t k_before = 3;  // words: "for growing teams"
  const auto& w = s_.rules();
  const auto before = [&](std::uint32_t most) { return cue.at.begin - std::min(cue.at.begin, most); };
  bool seeks = false;
  for (auto at = before(k_near); at <= cue.at.begin; ++at) {
    const auto id = s_.words()[at].id;
    if (is_one_of(w.applicants, id)) return false;  // "Are you looking for ...?"
    seeks = seeks || id == w.is || id == w.are || is_one_of(w.speakers, id);
  }
  for (auto at = cue.at.begin; at-- > before(k_before) && !s_.is(at, ',');) {
    if (s_.is(at, w.for_)) return false;
  }
  const bool of_itself = std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& other) {
    return other.cue == Cue::self && other.at.end <= cue.at.begin;
  });
  return seeks || of_itself || has_trade_after(cue);
}

// "... looking for a talented senior Python engineer".
bool Reader::has_trade_after(const SentenceCue& cue) const {
  constexpr std::uint32_t k_object = 6;  // words
  for (auto at = cue.at.begin; at < s_.words().size() && at < cue.at.end + k_object; ++at) {
    if (s_.is(at, ',') || s_.is(at, '.') || s_.is(at, ';')) return false;
    if (is_one_of(s_.rules().trades, s_.words()[at].id)) return true;
  }
  return false;
}

// "The role demands patience: we use X", "... patience and our stack is X" tell what is done.
bool Reader::turns_to_employer(const SentenceCue& cue) const {
  const auto at = cue.at.begin;
  // "Experience with parts of our stack": "of" joins in Dutch.
  if (at == 0 || s_.in_hit(at - 1) || s_.is(at - 1, s_.rules().of)) return false;
  if (!s_.is(at - 1, ':') && s_.has_hit(s_.clauses()[cue.clause].at.begin, at)) return false;
  const bool begins = s_.is(at - 1, ':') || s_.is_conjunction(at - 1) || s_.is_turn(at - 1);
  return begins && (is_one_of(s_.rules().speakers, s_.words()[at].id) || s_.is(at, s_.rules().our));
}

}  // namespace radar::extract
