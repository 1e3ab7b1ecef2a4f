// Lists within a clause: where their items begin and end, and which of them a field or a choice holds.
#include <algorithm>

#include "analysis/extract/reading.h"

namespace radar::extract {

bool Reader::item_at(std::uint32_t word) const {
  for (const auto& cue : s_.cues()) {
    if (cue.at.begin > word) return false;
    if (cue.at.begin == word && (cue.cue == Cue::item || cue.cue == Cue::soft)) return true;
  }
  return false;
}

// "PhD in physics, mathematics or ...", "Master's or PhD in ...": the list that follows is the skill's own.
// Where it opens; 0 if nowhere.
std::uint32_t Reader::field_of(WordRange hit) const {
  const auto opens_field = [&](std::uint32_t at) {
    return s_.is(at, s_.rules().in) || s_.is(at, s_.rules().of);
  };
  auto end = hit.end;
  while (!opens_field(end) && end + 1 < s_.words().size() &&
         (s_.in_hit(end) || (s_.is_conjunction(end) && s_.in_hit(end + 1))))
    ++end;
  return opens_field(end) ? end : 0;
}

// "BS in mathematics, Masters preferred", "BS in arts or maths, some knowledge of ships preferred": behind
// the degree's field an item of its own.
bool Reader::has_item_after(std::uint32_t field, std::uint32_t end) const {
  bool closed = false;  // a conjunction has closed the list of fields
  for (auto at = field + 1; at < end; ++at) {
    if (!s_.is(at - 1, ',')) {
      closed = closed || s_.is_conjunction(at);
      continue;
    }
    if (s_.begins_degree(at)) return true;
    if (closed && end > at + 1 && !s_.is_conjunction(at) && !s_.is_turn(at)) return true;
  }
  return false;
}

// "Python (preferred) or R", "AWS preferred, but Azure or GCP": the wish is for one of what is asked for.
bool Reader::is_choice(const SentenceCue& cue) const {
  auto at = cue.at.end;
  if (cue.cue != Cue::wish || cue.at.begin + 1 < cue.at.end) return false;
  // "Git (GitLab preferred), Bash": what is preferred stands in the parentheses too.
  const auto aside = s_.aside(cue.at.begin);
  if (s_.is(at, ')') && aside != 0 && s_.has_hit(aside, cue.at.begin)) return false;
  while (s_.is(at, ')') || s_.is(at, ',') || s_.is_turn(at)) ++at;
  const bool listed = at > cue.at.end && at < s_.words().size() && s_.in_hit(at);
  const bool joined = at + 1 < s_.words().size() && s_.is(at, s_.rules().or_) && s_.in_hit(at + 1);
  if (!listed && !joined) return false;
  return std::none_of(s_.cues().begin(), s_.cues().end(),
                      [&](const SentenceCue& other) { return other.at.begin > at && is_verdict(other.cue); });
}

// "..., experience with Spark a plus" is an item of its own, "... or equivalent experience preferred" is
// none.
bool Reader::opens_item(std::uint32_t word, const SentenceCue& cue) const {
  return item_at(word) && s_.has_hit(word, cue.at.begin);
}

// Where a phrase between two commas begins that ends at this one, its first comma counted; the comma itself
// if none does.
std::uint32_t Reader::before_insertion(std::uint32_t comma) const {
  for (const auto& cue : s_.cues()) {
    if (cue.cue == Cue::insertion && cue.at.end == comma && cue.at.begin > 0 && s_.is(cue.at.begin - 1, ','))
      return cue.at.begin - 1;
  }
  return comma;
}

// Where the list of names that goes on at `at` ends, its colon counted: "Java, Go: both a plus".
std::uint32_t Reader::list_end(std::uint32_t at) const {
  const auto& w = s_.rules();
  const auto goes_on = [&](std::uint32_t word) {
    return s_.in_hit(word) || s_.is_conjunction(word) || s_.is(word, ',') || s_.is(word, w.but) ||
           s_.is(word, w.also);
  };
  auto end = at;
  while (end < s_.words().size() && goes_on(end)) ++end;
  // "Kafka experience: none needed".
  if (end < s_.words().size() && s_.is_closing(end)) ++end;
  return s_.is(end, ':') ? end + 1 : at;
}

// Whether a subject stands there that is not who applies: "we write Go", "Go does that".
bool Reader::begins_clause(std::uint32_t word) const {
  const auto name = name_at(word);
  if (name.end > word) return is_verb(name.end);
  if (word >= s_.words().size()) return false;
  const auto id = s_.words()[word].id;
  return is_one_of(s_.rules().subjects, id) && !is_one_of(s_.rules().applicants, id);
}

// Whether a name stands before the cue's end in its clause.
bool Reader::names_before(const SentenceCue& cue) const {
  return s_.has_hit(s_.clauses()[cue.clause].at.begin, cue.at.end);
}

// "No X required": what is said of a name before the demand denies it.
bool Reader::is_denied(const SentenceCue& cue) const {
  return std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& other) {
    return other.clause == cue.clause && (other.cue == Cue::no || other.cue == Cue::refuse_open) &&
           s_.has_hit(other.at.end, cue.at.begin) && !s_.has_mark(other.at.end, cue.at.begin, ',');
  });
}

// Whether behind a refusal's colon stands more of what is refused. "No X is needed: Y does that" names it
// already: behind its colon nothing but names goes on with the list.
bool Reader::lists_refused(const SentenceCue& cue) const {
  constexpr std::uint32_t k_rest = 3;  // words: "among others."
  auto at = s_.is(cue.at.end, ':') ? cue.at.end + 1 : cue.at.end;
  if (!names_before(cue)) return !begins_clause(at);
  const auto end = s_.clauses()[cue.clause].at.end;
  while (at < end && (s_.in_hit(at) || s_.is_conjunction(at) || s_.is(at, ',') || s_.is(at, '.'))) ++at;
  // "..., among others" goes on with the list, ", we have Y" does not.
  if (at + k_rest < end || !(s_.is(at - 1, ',') || s_.is_conjunction(at - 1))) return at >= end;
  for (; at < end; ++at) {
    if (is_verb(at) || s_.in_hit(at) || is_one_of(s_.rules().subjects, s_.words()[at].id)) return false;
  }
  return true;
}

bool Reader::is_verb(std::uint32_t word) const {
  const auto& w = s_.rules();
  if (word >= s_.words().size()) return false;
  return s_.is(word, w.does) || s_.is(word, w.do_) || s_.is(word, w.isnt) || s_.is(word, w.arent) ||
         is_one_of(w.verbs, s_.words()[word].id);
}

// "We use X", "our stack: X": told before the name, in its clause.
bool Reader::stands_in_use(WordRange hit) const {
  const auto clause = s_.clause_of(hit.begin);
  return std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& cue) {
    return cue.clause == clause && cue.at.end <= hit.begin &&
           (cue.cue == Cue::stack || cue.cue == Cue::duty || cue.cue == Cue::practice);
  });
}

// The name that begins at the word; an empty range if none does.
WordRange Reader::name_at(std::uint32_t word) const {
  const auto& hits = s_.hits();
  const auto found =
      std::find_if(hits.begin(), hits.end(), [&](const WordRange& hit) { return hit.begin == word; });
  return found == hits.end() ? WordRange{word, word} : *found;
}

// Whether more is said before the name than that it is to be known: "3+ years of X", "strong X".
bool Reader::is_asked_strongly(WordRange hit) const {
  const auto& w = s_.rules();
  const auto clause = s_.clause_of(hit.begin);
  return std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& cue) {
    const bool strong = (cue.cue == Cue::soft || cue.cue == Cue::item) &&
                        (holds_one_of(cue, w.strengths) || holds_one_of(cue, w.applicants));
    return (strong || said_by(cue.cue) == Said::demand) && cue.clause == clause && cue.at.begin < hit.begin &&
           s_.aside(cue.at.begin) == s_.aside(hit.begin);
  });
}

// "SQL, Snowflake ...", "a cloud platform, AWS ...", "databases, MySQL ...": what stands before the comma
// tells of what kind the name behind it is. "T-SQL" tells of none.
bool Reader::is_kind(WordRange hit, std::uint32_t comma) const {
  const auto& w = s_.rules();
  const auto last = comma - 1;
  const auto known = [&](std::uint32_t word) { return s_.words()[word].id > PhraseBook::k_number; };
  if (s_.is(last, w.sql)) return hit.begin == last || known(last - 1);
  const bool one = hit.begin > 0 && (s_.is(hit.begin - 1, w.a) || s_.is(hit.begin - 1, w.an));
  return one || is_one_of(w.kinds, s_.words()[last].id);
}

// Whether a wish right behind a name leaves out the one before the comma: "SQL, Snowflake preferred", "3+
// years of Java, Kotlin preferred", but "experience with Java, Kotlin preferred" wishes for both. `list`:
// more names follow than one.
bool Reader::is_pair(std::uint32_t comma, WordRange hit, bool list, const SentenceCue& cue) const {
  const auto verb = is_one_of(s_.rules().verbs, s_.words()[cue.at.begin - 1].id) ? 1U : 0U;
  if (cue.cue != Cue::wish || !s_.in_hit(cue.at.begin - 1 - verb) || is_plural(cue)) return false;
  // "Of" joins names in Dutch, so it does only behind a name.
  const auto left = hit.begin == 0 ? 0U : hit.begin - 1;
  const bool first = !s_.is(left, ',') && !(left > 0 && s_.is_conjunction(left) && s_.in_hit(left - 1));
  for (auto at = hit.end; at < comma; ++at) {
    if (s_.is(at, ',') || s_.is_conjunction(at)) return false;
  }
  if (!first) return false;
  // "Relational databases, PostgreSQL or MySQL preferred".
  if (is_kind(hit, comma)) {
    return !list || std::any_of(s_.words().begin() + comma, s_.words().begin() + cue.at.begin,
                                [&](const Word& word) { return word.id == s_.rules().or_; });
  }
  return !list && hit.end == comma && is_asked_strongly(hit);
}

// Whether a comma with a name behind it ends what the verdict speaks of: the conjunction has closed the list
// before it ("SQL and Docker, Kafka is a plus"), the name behind has a verdict of its own ("We use SQL, Kafka
// is a plus", "..., with Kafka as a plus"). `bare`: nothing but names stands behind, `list`: a conjunction.
bool Reader::parts_verdict(std::uint32_t comma, WordRange hit, bool bare, bool list,
                           const SentenceCue& cue) const {
  if (bare && !list && closes_list(comma)) return true;
  if (s_.depth(comma) != s_.depth(cue.at.begin) || s_.has_mark(comma + 1, cue.at.begin, ',')) return false;
  if (s_.is(comma + 1, s_.rules().with)) return !list && cue.cue == Cue::wish && s_.in_hit(comma + 2);
  return s_.in_hit(comma + 1) && ((!list && stands_in_use(hit)) || is_pair(comma, hit, list, cue));
}

bool Reader::goes_on_with_names(std::uint32_t word) const {
  return s_.in_hit(word) || s_.is(word, ',') || s_.is(word, '(') || s_.is(word, ')') ||
         s_.is_conjunction(word);
}

// Where the list of names begins that holds the name.
std::uint32_t Reader::list_begin(WordRange hit) const {
  const auto first = s_.clauses()[s_.clause_of(hit.begin)].at.begin;
  auto begin = hit.begin;
  while (begin > first && goes_on_with_names(begin - 1)) --begin;
  return begin;
}

// "Strong X, Y and Z skills": the word of strength that opens the list which such a noun closes; none if it
// is no such list.
std::optional<std::uint32_t> Reader::strong_list(WordRange hit) const {
  const auto begin = list_begin(hit);
  if (begin == 0 || !s_.in_hit(begin) || !is_one_of(s_.rules().strengths, s_.words()[begin - 1].id))
    return std::nullopt;
  auto end = hit.end;
  while (end < s_.words().size() && goes_on_with_names(end)) ++end;
  return end < s_.words().size() && s_.is_closing(end) ? std::optional(begin - 1) : std::nullopt;
}

// "Experience with X, Y and Z": the names are of one item.
bool Reader::is_item_of_list(WordRange hit) const {
  const auto begin = list_begin(hit);
  return is_item_of({begin, begin});
}

bool Reader::has_comma(std::uint32_t begin, std::uint32_t end, int depth) const {
  for (auto at = begin; at < end; ++at) {
    if (s_.is(at, ',') && !s_.in_hit(at) && s_.depth(at) <= depth) return true;
  }
  return false;
}

// Whether the last name before the comma stands behind a conjunction and another name.
bool Reader::closes_list(std::uint32_t comma) const {
  auto at = comma;
  while (at > 0 && s_.in_hit(at - 1)) --at;
  return at < comma && at > 1 && s_.is_conjunction(at - 1) && s_.in_hit(at - 2);
}

// "English (C1)", "Python skills (5 years)": how well it is known is told right behind it, or within a name
// such as "English C1".
bool Reader::has_level(WordRange hit) const {
  const auto at = s_.is_closing(hit.end) ? hit.end + 1 : hit.end;
  return std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& cue) {
    return cue.cue == Cue::level && cue.at.begin > hit.begin && cue.at.begin <= at;
  });
}

// "We use Kafka (5 years)", "our docs are in English (B2)": how long and how well the employer knows it is
// not asked of who applies, but "you will use Kafka (3 years of experience)" is.
bool Reader::is_asked_by_level(WordRange hit) const {
  constexpr std::uint32_t k_bare = 3;  // words: "(C1)"
  const auto& w = s_.rules();
  const auto end = s_.is_closing(hit.end) ? hit.end + 1 : hit.end;
  if (!has_level(hit) || s_.begins_degree(hit.begin)) return false;
  const auto first = s_.clauses()[s_.clause_of(hit.begin)].at.begin;
  const bool ours = is_one_of(w.speakers, s_.words()[first].id) || s_.is(first, w.our);
  if (!ours && !stands_in_use(hit)) return true;
  const auto& cues = s_.cues();
  return std::any_of(cues.begin(), cues.end(), [&](const SentenceCue& cue) {
    if (cue.cue == Cue::seek) return ours && cue.at.end <= hit.begin;
    if (cue.cue != Cue::level || cue.at.begin <= hit.begin || cue.at.begin > end) return false;
    // "Our working language is English (C1)" asks for it, too.
    return cue.at.end == cue.at.begin + k_bare || holds_one_of(cue, w.closing);
  });
}

// Whether a name that begins at the word has a level of its own, be it known or not: "German (B1)".
bool Reader::is_levelled(std::uint32_t word) const {
  const auto name = name_at(word);
  return has_level(name.end > word ? name : WordRange{word, word + 1});
}

// "Deseables", "are a plus": of more than one.
bool Reader::is_plural(const SentenceCue& cue) const {
  return holds_one_of(cue, s_.rules().plurals) ||
         (cue.at.begin > 0 && is_one_of(s_.rules().plurals, s_.words()[cue.at.begin - 1].id));
}

// "Experiencia con Java, conocimiento de Kotlin deseables": the plural of some languages tells of both. "Gute
// Kenntnisse in Java, Kenntnisse in Kotlin sind ein Plus", "..., connaissance de Kotlin et Scala sont un
// plus": what is asked for already is not spoken of again, and two names have a plural of their own.
bool Reader::is_plural_for(WordRange hit, const SentenceCue& cue) const {
  if (!is_plural(cue) || s_.begins_degree(hit.begin)) return false;
  for (auto at = cue.at.begin; at-- > hit.end && !s_.is(at, ',');) {
    if (s_.is_conjunction(at) && !s_.in_hit(at)) return false;
  }
  const auto opened = before(cue.clause, hit);
  return !opened.soft && !opened.demand;
}

// "Strong Java, knowledge of SQL required": whether the verdict is of what stands before the comma too. "We
// use Java, knowledge of SQL is required" begins with no item.
bool Reader::is_of_list(WordRange hit, const SentenceCue& cue) const {
  if (is_plural_for(hit, cue)) return true;
  auto begin = s_.clauses()[cue.clause].at.begin;
  while (begin < hit.begin && (s_.in_hit(begin) || s_.is(begin, ',') || s_.is_conjunction(begin))) ++begin;
  return said_by(cue.cue) == Said::demand && (begin == hit.begin || item_at(begin));
}

// "Experience with Python and work with Spark is a plus": the verb's subject are both, if no comma parts
// them.
bool Reader::is_of_all(WordRange hit, std::uint32_t conjunction, const SentenceCue& cue) const {
  const auto& w = s_.rules();
  const auto said = said_by(cue.cue);
  const bool are = s_.is(cue.at.begin, w.are), is = s_.is(cue.at.begin, w.is);
  const bool of_all = said == Said::wish ? is || are : are && said == Said::demand;
  return of_all && !s_.has_mark(hit.end, conjunction, ',');
}

}  // namespace radar::extract
