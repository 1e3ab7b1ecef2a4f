// How far a refusal reaches: what "no", "we don't use" and "whether or not" speak of, and what they leave
// alone.
#include "analysis/extract/reading.h"

namespace radar::extract {
namespace {

constexpr std::uint32_t k_far = 12;      // words between "we don't use" and what it refuses
constexpr std::uint32_t k_far_item = 3;  // words of a further item of the list that it refuses

}  // namespace

// "No prior experience with X is necessary", but "no visa, and X is a must": behind a comma that no skill
// stands before, something else is spoken of.
bool Reader::no_reaches(const SentenceCue& cue, WordRange hit) const {
  auto first = cue.at.end;
  while (first < hit.begin && !s_.in_hit(first)) ++first;
  return !s_.has_mark(cue.at.end, first, ',');
}

// "Experience, no matter how brief, with X", "No worries if not, but X is a must": what is conceded up to a
// comma says nothing of X.
bool Reader::closed_before(const SentenceCue& cue, WordRange hit) const {
  const bool opens = cue.at.begin == s_.clauses()[cue.clause].at.begin;
  if (!opens && !s_.is(cue.at.begin - 1, ',')) return false;
  for (auto at = cue.at.end; at < hit.begin && !s_.in_hit(at); ++at) {
    if (!s_.is(at, ',')) continue;
    // "Whether or not you have used modern, scalable tools such as X" concedes X.
    const bool turns = s_.is_turn(at + 1) || s_.begins_statement(at + 1, true, true) || item_at(at + 1) ||
                       (at + 1 < hit.begin && is_one_of(s_.rules().subjects, s_.words()[at + 1].id));
    if (!opens || turns) return true;
  }
  return false;
}

// "You don't need a degree to write X": what is not needed is told before the "to"; "you don't need to know
// X" and "we don't need you to know X" refuse X.
bool Reader::is_needed_for_more(const SentenceCue& cue) const {
  constexpr std::uint32_t k_most = 4;  // words of what is not needed
  const auto& w = s_.rules();
  if (!holds_one_of(cue, w.needs) || s_.is(cue.at.end, w.to)) return false;
  auto at = cue.at.end;
  while (at < cue.at.end + k_most && at < s_.words().size() && !s_.is(at, w.to)) ++at;
  return s_.is(at, w.to) && !is_one_of(w.applicants, s_.words()[at - 1].id);
}

// "We don't use X, Y or Z": all three; "you don't need X to learn Y", "we moved from X to Y", "phase out X in
// favour of Y": only X.
bool Reader::refusal_reaches(const SentenceCue& cue, WordRange hit) const {
  const bool drops = holds_one_of(cue, s_.rules().droppers);
  // "Candidates without X but with Y are welcome": the refusal ends at the turn. "Wir haben X durch Y
  // ersetzt": it ends where what came instead is named, whether or not X is known.
  for (auto at = cue.at.begin; at < hit.begin && hit.begin < cue.at.end; ++at) {
    if ((s_.is(at, s_.rules().but) || s_.is_turn(at)) && s_.has_hit(cue.at.begin, at)) return false;
    if (drops && at > cue.at.begin + 2 && is_one_of(s_.rules().successors, s_.words()[at].id)) return false;
  }
  // "What we don't expect: X" announces X, "we don't use X: Y ..." says nothing of Y.
  const bool colon = s_.is(cue.at.end, ':');
  const auto from = cue.at.end + (colon ? 1 : 0);
  if (colon && hit.begin >= from && !lists_refused(cue)) return false;
  // "Wir haben X abgeschafft und nutzen Y", "our use of X ended when we chose Y": the name stands within.
  if (!colon && s_.has_hit(cue.at.begin, cue.at.end))
    return hit.begin < cue.at.end || (!drops && is_near(from, hit, 0, 0));
  if (s_.has_mark(from, hit.begin, ':')) return false;
  if (!is_near(from, hit, drops ? k_no_reach : k_far, drops ? 0 : k_far_item)) return false;
  bool seen = is_needed_for_more(cue);
  const bool leaves = s_.is(cue.at.end - 1, s_.rules().from);  // "we switched from spreadsheets to X"
  bool parted = false;  // a comma or a conjunction stands behind the first name
  for (auto at = from; at < hit.begin; ++at) {
    seen = seen || s_.in_hit(at);
    if (s_.is_turn(at) || ((seen || leaves) && s_.is(at, s_.rules().to))) return false;
    const auto id = s_.words()[at].id;
    if (seen && is_one_of(s_.rules().subjects, id)) return false;
    // ", all Y here", "and the rest is Y": a clause of its own, "and all of Y" goes on with the list.
    if (seen && s_.is(at - 1, ',') && is_one_of(s_.rules().alls, id)) return false;
    parted = parted || (seen && (s_.is(at, ',') || s_.is_conjunction(at)));
    if (parted && is_verb(at)) return false;
  }
  // "We don't use X, Y is our language": told of Y; "no X, Y or Z is required" has its verdict behind.
  const bool told = seen && s_.is(hit.begin - 1, ',') && is_verb(hit.end);
  return !told || last_verdict(s_.clauses()[cue.clause].at.end, hit.end) != Said::nothing;
}

// "We run on X, so neither Y nor Z is needed": the verdict is of the names behind the "neither".
bool Reader::is_denied_of_others(const SentenceCue& cue, WordRange hit) const {
  return std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& other) {
    return other.cue == Cue::no && other.at.begin >= hit.end && other.at.end <= cue.at.begin &&
           s_.depth(other.at.begin) == s_.depth(cue.at.begin) && s_.has_hit(other.at.end, cue.at.begin) &&
           s_.has_mark(hit.end, other.at.begin, ',') && !s_.has_mark(other.at.end, cue.at.begin, ',');
  });
}

// "All of X is in use, except Y, which we do not need".
bool Reader::is_of_exception(const SentenceCue& cue, WordRange hit) const {
  return said_by(cue.cue) == Said::refusal &&
         std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& other) {
           return other.cue == Cue::except && other.at.begin >= hit.end && other.at.end < cue.at.begin &&
                  s_.has_mark(other.at.end, cue.at.begin, ',');
         });
}

}  // namespace radar::extract
