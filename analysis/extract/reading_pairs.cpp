// Verdicts in pairs: what is said of one name and, in a word or two, of the other ("X is no must, Y is").
#include <algorithm>

#include "analysis/extract/reading.h"

namespace radar::extract {

// "Y hingegen nicht.": behind the name nothing but a "not".
bool Reader::ends_in_not(std::uint32_t at, std::uint32_t end) const {
  // "Java-Kenntnisse hingegen nicht".
  if (at < end && s_.is_closing(at)) ++at;
  for (const auto& cue : s_.cues()) {
    if (cue.at.begin == at && (cue.cue == Cue::insertion || cue.cue == Cue::turn)) at = cue.at.end;
  }
  if (at >= end || !is_one_of(s_.rules().nots, s_.words()[at].id)) return false;
  return at + 1 == end || (at + 2 == end && s_.is(at + 1, '.')) || names_next(at + 1);
}

// "..., Z", "... and Z": what was said ends, a name follows.
bool Reader::names_next(std::uint32_t at) const {
  const auto begin = at;
  if (s_.is(at, ',')) ++at;
  if (s_.is_conjunction(at)) ++at;
  return at > begin && at < s_.words().size() && s_.in_hit(at);
}

// "X is not, Y is a plus", "X does well, Y is a plus": each has its verb, and the verdict is of the last.
bool Reader::is_told_apart(WordRange hit, const SentenceCue& cue) const {
  // "No X is needed: Y does well, Z is a plus".
  const auto at = past_items(s_.is(hit.end, ':') ? hit.end + 1 : hit.end);
  // "X yes, Y no", "X Autopilot yes, Y no".
  const auto& yeses = s_.rules().yeses;
  const bool yes = at + 1 < cue.at.begin &&
                   (is_one_of(yeses, s_.words()[at].id) || is_one_of(yeses, s_.words()[at + 1].id));
  const bool tells = yes || is_verb(at) || is_one_of(s_.rules().nots, s_.words()[at].id);
  if (at >= cue.at.begin || !tells) return false;
  auto comma = at;
  while (comma < cue.at.begin && !s_.is(comma, ',')) ++comma;
  // "X is, like Y, a plus".
  if (comma == at + 1 && s_.has_mark(comma + 1, cue.at.begin, ',')) return false;
  for (; comma < cue.at.begin; ++comma) {
    if (s_.is(comma, ',') && s_.depth(comma) == s_.depth(hit.begin) && begins_verdict(comma + 1, cue))
      return true;
  }
  return false;
}

// "..., Y is a plus", "..., Y does well and Z is a plus": a name, or a list of them, that has its verb or the
// verdict right behind it. In "X runs with Y, Z and W and is a plus" the verdict goes back to X.
bool Reader::begins_verdict(std::uint32_t word, const SentenceCue& cue) const {
  if (opens_item(word, cue)) return true;
  auto end = past_items(word);
  if (end == word || s_.is_conjunction(end - 1) || s_.is(end - 1, ',')) return false;
  if (s_.is_closing(end)) ++end;
  return end >= cue.at.begin || is_verb(end);
}

bool Reader::is_asked_before(std::uint32_t clause, WordRange hit) const {
  return std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& cue) {
    return (cue.clause == clause || cue.clause + 1 == clause) && cue.at.begin < hit.begin &&
           (cue.cue == Cue::demand || cue.cue == Cue::demand_open);
  });
}

// "Y, however, is": what stands between commas says nothing of its own.
std::uint32_t Reader::past_insertion(std::uint32_t at) const {
  if (!s_.is(at, ',')) return at;
  for (const auto& cue : s_.cues()) {
    const bool inserted = cue.cue == Cue::insertion || cue.cue == Cue::turn;
    if (inserted && cue.at.begin == at + 1 && s_.is(cue.at.end, ',')) return cue.at.end + 1;
  }
  return at;
}

// "X we don't ask for, but Y we do": "schon", "tak" say as much, alone at the end.
bool Reader::says_yes(std::uint32_t at) const {
  if (at < s_.words().size() && s_.is_closing(at)) ++at;
  for (const auto& cue : s_.cues()) {
    if (cue.at.begin == at && (cue.cue == Cue::insertion || cue.cue == Cue::turn)) at = cue.at.end;
  }
  if (s_.is(at, '-') || s_.is(at, ',')) ++at;
  if (at >= s_.words().size() || !is_one_of(s_.rules().yeses, s_.words()[at].id)) return false;
  return at + 1 == s_.words().size() || s_.is(at + 1, '.') || s_.is(at + 1, ';') || s_.is(at + 1, ',');
}

// "... but X, Y and query tuning are": behind the items of the list that end at a verb.
std::uint32_t Reader::past_items(std::uint32_t at) const {
  constexpr std::uint32_t k_most = 2;  // words of an item that is no skill
  const auto begin = at;
  const auto goes_on = [&](std::uint32_t word) {
    if (word >= s_.words().size()) return false;
    if (!s_.is(word, ',')) return s_.in_hit(word) || s_.is_conjunction(word);
    const auto next = s_.is_conjunction(word + 1) ? word + 2 : word + 1;
    return next < s_.words().size() && s_.in_hit(next);
  };
  while (goes_on(at)) ++at;
  if (at == begin || s_.in_hit(at - 1)) return at;
  for (auto end = at; end <= at + k_most && end < s_.words().size(); ++end) {
    if (is_one_of(s_.rules().subjects, s_.words()[end].id)) break;  // "X and we are not a bank"
    if (is_one_of(s_.rules().verbs, s_.words()[end].id)) return end;
  }
  return begin;
}

// "is not part", "is not used", but not "is not needed".
bool Reader::speaks_of_use(const SentenceCue& cue) const {
  return is_one_of(s_.rules().uses, s_.words()[cue.at.end - 1].id);
}

// "... but Y is" and "... but Y is not" turn round what was said of the clause before.
Said Reader::elliptical(std::uint32_t clause, WordRange hit) const {
  const auto& own = s_.clauses()[clause].at;
  const auto& w = s_.rules();
  auto at = past_insertion(past_items(hit.end));
  if (ends_in_not(at, own.end) && is_asked_before(clause, hit)) return Said::refusal;
  const bool yes_word = says_yes(at);
  // "Y we do".
  if ((s_.is(at, w.we) || s_.is(at, w.you)) && at > 0 && s_.in_hit(at - 1)) ++at;
  const bool no = s_.is(at, w.isnt) || s_.is(at, w.arent) ||
                  (s_.is(at + 1, w.not_) && (s_.is(at, w.is) || s_.is(at, w.are) || s_.is(at, w.do_)));
  const bool yes =
      yes_word || (!no && (s_.is(at, w.is) || s_.is(at, w.are) || s_.is(at, w.does) || s_.is(at, w.do_)));
  if (!no && !yes) return Said::nothing;
  // "Y, however, is a plus" has a verdict of its own, in "Y is not, Z is a plus" it is another's.
  const auto end = at < s_.words().size() ? s_.clauses()[s_.clause_of(at)].at.end : own.end;
  const auto behind = at + (no && !(s_.is(at, w.isnt) || s_.is(at, w.arent)) ? 2 : 1);
  const bool ends = names_next(behind);
  if (!ends && last_verdict(end, at) != Said::nothing) return Said::nothing;
  at = behind;
  while (at < own.end && is_mark(s_.words()[at].id)) ++at;
  if (at < own.end && !yes_word && !ends) return Said::nothing;
  for (const auto& cue : s_.cues()) {
    if ((cue.clause != clause && cue.clause + 1 != clause) || cue.at.begin > hit.begin) continue;
    const auto said = meaning(cue);
    // "X is not part of our stack, Y is" tells what is used.
    if (yes && cue.cue == Cue::refuse && speaks_of_use(cue)) return Said::nothing;
    if (yes && (said == Said::refusal || cue.cue == Cue::no)) return Said::demand;
    if (no && said == Said::demand) return Said::refusal;
    // "Kafka is optional, SQL is not."
    if (no && said == Said::wish && s_.is(cue.at.end - 1, w.optional)) return Said::demand;
    // "Kafka is welcome, Flink isn't."
    if (no && said == Said::wish && holds_one_of(cue, w.welcoming)) return Said::refusal;
  }
  return Said::nothing;
}

// Whether the words say of all that it is used: "we use all of them", "all our tests are automated" does not.
bool Reader::tells_of_all_in_use(std::uint32_t all) const {
  return all > 0 && is_one_of(s_.rules().using_, s_.words()[all - 1].id);
}

// What a verdict between two places on all of something says of its exception: "everything is optional except
// X" asks for X, "all are required", "any language is welcome", "all are welcome" refuse it.
Said Reader::said_of_exception(std::uint32_t from, std::uint32_t to, std::uint32_t all) const {
  const auto& w = s_.rules();
  const auto said = last_verdict(to, from);
  if (said == Said::demand) return Said::refusal;
  if (said != Said::wish) return Said::nothing;
  const bool welcome = std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& cue) {
    return cue.at.begin >= from && cue.at.begin < to && holds_one_of(cue, w.welcoming);
  });
  return welcome || s_.is(all, w.any) ? Said::refusal : Said::demand;
}

// "X and Y are required, except Z, which is not": the demand before it leaves out what is denied so.
bool Reader::is_left_out(const SentenceCue& except, std::uint32_t end) const {
  const auto& w = s_.rules();
  if (last_verdict(except.at.begin) != Said::demand) return false;
  // Names end at the comma, "which" stands between it and the verb.
  auto at =
      is_one_of(w.verbs, s_.words()[std::min<std::size_t>(end, s_.words().size() - 1)].id) ? end : end + 1;
  if (!s_.is(at, w.isnt) && !s_.is(at, w.arent)) {
    if (!is_verb(at) || !s_.is(at + 1, w.not_)) return false;
    ++at;
  }
  return at + 1 >= s_.words().size() || is_mark(s_.words()[at + 1].id);
}

// "We use every database except X.", "any language except X is welcome": where nothing else is said of X.
std::optional<Said> Reader::excepted_from_all(WordRange hit) const {
  const auto& w = s_.rules();
  const auto past_names = [&](std::uint32_t at, std::uint32_t end) {
    while (at < end && (s_.in_hit(at) || s_.is_conjunction(at) || s_.is(at, ','))) ++at;
    return at;
  };
  const auto& cues = s_.cues();
  const auto except = std::find_if(cues.begin(), cues.end(), [&](const SentenceCue& cue) {
    return cue.cue == Cue::except && cue.at.end <= hit.begin &&
           past_names(cue.at.end, hit.begin) == hit.begin;
  });
  if (except == cues.end()) return std::nullopt;
  const auto size = static_cast<std::uint32_t>(s_.words().size());
  const auto end = past_names(hit.end, size);
  if (is_left_out(*except, end)) return Said::refusal;
  const auto is_all = [&](std::uint32_t at) {
    return s_.is(at, w.any) || is_one_of(w.alls, s_.words()[at].id);
  };
  auto all = except->at.end - 1;  // "everything but X" holds it
  while (all > 0 && !is_all(all)) --all;
  if (!is_all(all)) return std::nullopt;
  const auto some = [](Said said) { return said == Said::nothing ? std::nullopt : std::optional(said); };
  if (end == size || s_.is(end, '.')) {
    if (last_verdict(size, hit.end) != Said::nothing) return std::nullopt;
    const auto said = said_of_exception(all, except->at.begin, all);
    return said == Said::nothing && tells_of_all_in_use(all) ? Said::refusal : some(said);
  }
  // "... except X, which is required" and "except X: that is required" are of X.
  if (s_.has_hit(all, except->at.begin) || s_.has_mark(hit.end, size, ',') || s_.has_mark(hit.end, size, ':'))
    return std::nullopt;
  return some(said_of_exception(end, size, all));
}

// "All are required except X, which is a plus: X, Y": of the list behind the colon the rule holds, but for
// what was named before it.
std::optional<Said> Reader::by_exception(WordRange hit) const {
  const auto& exception = s_.exception();
  if (!exception) return excepted_from_all(hit);
  if (hit.begin < exception->begin) return std::nullopt;
  const bool excepted = s_.is_written(hit, *exception);
  const auto rule = last_verdict(exception->begin);
  if (rule == Said::nothing) {
    // "Any except X is welcome: Y": the verdict is of all the others; ", which is a plus" would be of X.
    const auto said = last_verdict(exception->end, exception->begin);
    if (said == Said::nothing || s_.has_mark(exception->begin, exception->end, ',')) return std::nullopt;
    return excepted ? Said::refusal : said;
  }
  return excepted ? last_verdict(exception->end, exception->begin) : rule;
}

// "Java: you must be comfortable with streams": what is said of a name's colon speaks of the name, where it
// names nothing else.
bool Reader::is_topic_of(const SentenceCue& cue, WordRange hit) const {
  constexpr std::uint32_t k_clause = 3;  // words: "degree: preferably in maths" wishes for no degree
  const bool wishes = cue.cue == Cue::wish_open && cue.at.end >= cue.at.begin + k_clause;
  const bool opens = wishes || cue.cue == Cue::demand_open || cue.cue == Cue::soft;
  if (!opens || cue.at.begin == 0) return false;
  const auto colon = s_.is(cue.at.begin - 1, ':') ? cue.at.begin : cue.at.begin - 1;
  const auto& own = s_.clauses()[cue.clause].at;
  if (list_end(own.begin) != colon || colon == own.begin) return false;
  return hit.begin >= own.begin && hit.end <= colon && !s_.has_hit(colon, own.end);
}

// "We don't mind which, but you must know one of them": what is asked behind the last refusal is asked of
// names in a clause before.
bool Reader::asks_for_one(std::uint32_t clause) const {
  bool one = false, demand = false;
  for (const auto& cue : s_.cues()) {
    if (cue.clause != clause) continue;
    const auto said = meaning(cue);
    if (said == Said::wish) return false;
    if (said == Said::refusal) one = demand = false;
    // "One of them", not "it".
    one = one || (cue.cue == Cue::pronoun && cue.at.end > cue.at.begin + 1);
    demand = demand || said == Said::demand;
  }
  return one && demand;
}

// "In many jobs X is nice to have; in this one it is mandatory."
bool Reader::is_asked_here(std::uint32_t clause) const {
  for (auto next = clause + 1; next < s_.clauses().size() && !s_.clauses()[next].has_hits; ++next) {
    const auto says = clause_says(next);
    // "Bizde zorunlu." says it without a pronoun; "here, patience is a must" speaks of something else.
    const auto& own = s_.clauses()[next].at;
    if (says.here && says.demand && (says.pronoun || !has_stranger(own.begin, own.end))) return true;
  }
  return false;
}

// "What is indispensable? X."
void Reader::answer(Before& state, std::uint32_t clause) const {
  const auto& asked = s_.clauses()[clause - 1];
  const auto& words = s_.words();
  auto first = asked.at.begin;
  if (s_.is(first + 1, ':')) first += 2;  // "Q: ..."
  if (asked.has_hits || first >= asked.at.end || !is_one_of(s_.rules().questions, words[first].id)) return;
  const auto said = last_verdict(asked.at.end, asked.at.begin);
  state.wish = said == Said::wish;
  state.demand = said == Said::demand;
  state.refusal = said == Said::refusal;
}

// "Build dashboards in X and run them with Y (required)": behind the conjunction X is only spoken of.
bool Reader::turns_to_it(std::uint32_t begin, std::uint32_t end) const {
  auto conjunction = begin;
  while (conjunction < end && (!s_.is_conjunction(conjunction) || s_.in_hit(conjunction))) ++conjunction;
  return std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& cue) {
    return cue.cue == Cue::pronoun && cue.at.begin > conjunction && cue.at.end < end &&
           s_.has_hit(cue.at.end, end);
  });
}

}  // namespace radar::extract
