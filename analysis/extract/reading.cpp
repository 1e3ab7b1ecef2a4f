#include "analysis/extract/reading.h"

#include <algorithm>

namespace radar::extract {

Said said_by(Cue cue) {
  switch (cue) {
    case Cue::wish:
    case Cue::wish_open:
      return Said::wish;
    case Cue::demand:
    case Cue::demand_open:
      return Said::demand;
    case Cue::soft:
      return Said::soft_demand;
    case Cue::refuse:
    case Cue::refuse_open:
      return Said::refusal;
    default:
      return Said::nothing;
  }
}

namespace {

// Of two verdicts on the same words: "not required but a plus" wishes, "required, not optional" asks.
Said merge(Said a, Said b) {
  return std::max(a, b, [](Said x, Said y) {
    const auto rank = [](Said s) {
      return s == Said::wish ? 4 : s == Said::refusal ? 3 : static_cast<int>(s);
    };
    return rank(x) < rank(y);
  });
}

constexpr int k_item = 4;                  // words that an item of a list may hold beside the name
constexpr std::uint32_t k_naming = 14;     // words that a list of customers may take
constexpr std::size_t k_one_thought = 60;  // words of a sentence that speaks of one thing
constexpr std::uint32_t k_orphan = 4;      // words before the cue of a clause that speaks of the one before

}  // namespace

// Whether at most `most` words stand from `from` to the first skill, and from there to the hit a list with at
// most `between` words more per item.
bool Reader::is_near(std::uint32_t from, WordRange hit, std::uint32_t most, std::uint32_t between) const {
  std::uint32_t strangers = 0;
  bool in_list = false;
  for (auto at = from; at < hit.begin; ++at) {
    if (s_.in_hit(at)) {
      in_list = true;
      strangers = 0;
      most = between;
      continue;
    }
    const auto id = s_.words()[at].id;
    if (s_.is_conjunction(at) || (in_list && (id == ',' || id == '(' || id == ')'))) continue;
    if (is_mark(id) && id != '"' && id != '\'' && id != '(') return false;
    if (++strangers > most) return false;
  }
  return true;
}

// In parentheses that the hit stands before and that the clause goes on behind: "Python (Django a plus) is
// required".
bool Reader::is_elsewhere(const SentenceCue& cue, WordRange hit) const {
  const int depth = s_.depth(hit.begin);
  if (s_.depth(cue.at.begin) <= depth) return false;
  const auto end = s_.clauses()[cue.clause].at.end;
  for (auto at = cue.at.end; at < end; ++at) {
    if (s_.depth(at) <= depth) return true;
  }
  return false;
}

bool Reader::holds_one_of(const SentenceCue& cue, const std::vector<WordId>& ids) const {
  return std::any_of(s_.words().begin() + cue.at.begin, s_.words().begin() + cue.at.end,
                     [&](const Word& word) { return is_one_of(ids, word.id); });
}

// The verdict that stands nearest before a word.
Said Reader::last_verdict(std::uint32_t before, std::uint32_t from) const {
  Said out = Said::nothing;
  for (const auto& cue : s_.cues()) {
    if (cue.at.begin >= before) break;
    if (cue.at.begin < from) continue;
    const auto said = said_by(cue.cue);
    if (said != Said::nothing && said != Said::soft_demand) out = said;
  }
  return out;
}

// What a cue says, "so is" what the verdict before says.
Said Reader::meaning(const SentenceCue& cue) const {
  return cue.cue == Cue::same ? last_verdict(cue.at.begin) : said_by(cue.cue);
}

// "..., so is Docker", "X wouldn't hurt, nor would Docker"; "you won't need X, nor would Docker help"
// refuses.
void Reader::repeat(Before& state, const SentenceCue& cue, WordRange hit) const {
  const auto said = last_verdict(cue.at.begin);
  if (s_.is(cue.at.begin, s_.rules().nor) && said != Said::wish) {
    state.no = state.refusal = is_near(cue.at.end, hit, k_no_reach, 0);
    return;
  }
  if (said == Said::nothing) return;
  state = {};
  state.wish = said == Said::wish;
  state.demand = said == Said::demand;
  state.refusal = said == Said::refusal;
}

// "No knowledge of X, Y or Z is required" refuses all of them, in "you don't need X or Y, Z is required" a
// comma that no conjunction follows begins something else.
bool Reader::is_parted(std::uint32_t from, WordRange hit) const {
  std::uint32_t comma = hit.begin;
  while (comma > from && !(s_.is(comma - 1, ',') && !s_.in_hit(comma - 1))) --comma;
  if (comma == from) return false;
  // "..., and experience with Y is required" goes on with an item of its own.
  if (s_.is(comma, s_.rules().and_) && item_at(comma + 1)) return s_.has_hit(from, comma);
  bool listed = false;
  auto last = hit.end;  // the conjunction that closes the list, if one does
  while (last < s_.words().size() && (s_.is(last, ',') || s_.in_hit(last))) ++last;
  for (auto at = comma; at <= last; ++at) listed = listed || (s_.is_conjunction(at) && !s_.in_hit(at));
  return !listed || !s_.has_hit(from, comma);
}

// "We prefer Y over X", "we prefer Y developers over X developers", but not "over 5 years of X".
bool Reader::is_outdone(const SentenceCue& cue, WordRange hit) const {
  if (!holds_one_of(cue, s_.rules().preferring)) return false;
  bool named = false;
  for (auto at = cue.at.end; at < hit.begin; ++at) {
    if (named && s_.is(at, s_.rules().over) && s_.words()[at + 1].id != PhraseBook::k_number) return true;
    named = named || s_.in_hit(at);
  }
  return false;
}

void Reader::open(Before& state, const SentenceCue& cue, WordRange hit) const {
  const auto& words = s_.words();
  const bool colon = s_.is(cue.at.end, ':') || s_.is(cue.at.end - 1, ':') || s_.is_label(cue);
  switch (cue.cue) {
    case Cue::wish_open:
    case Cue::wish:
      state = {};
      state.wish = !is_outdone(cue, hit);
      state.aside = s_.aside(cue.at.begin) != 0 && s_.aside(cue.at.begin) == s_.aside(hit.begin);
      state.header = colon || s_.is(cue.at.end, s_.rules().if_) || s_.is(cue.at.end - 1, s_.rules().if_);
      break;
    case Cue::demand:
    case Cue::demand_open:
      // In "a plus if you have 2+ years of ..." the wish stays what it is.
      if (state.wish && cue.cue == Cue::demand_open && words[cue.at.begin].id != s_.rules().must) break;
      // "No PhD required: Go is used daily."
      if (colon && is_denied(cue)) {
        state = {};
        state.refusal = lists_refused(cue);
        break;
      }
      state = {};
      state.demand = true;
      state.header = colon;
      state.required = cue.cue == Cue::demand && s_.has_mark(cue.at.end, hit.begin, ':');
      break;
    case Cue::soft:
      state.soft = true;
      state.soft_at = std::min(state.soft_at, cue.at.begin);
      break;
    case Cue::maker:
      if (!holds_one_of(cue, s_.rules().hirers)) break;  // "sucht einen": it seeks, too
      [[fallthrough]];
    case Cue::seek:
      state.demand = state.demand || holds_one_of(cue, s_.rules().needs);  // "we need a baker with X"
      state.soft_at = 0;
      state.sought = seeks_people(cue);
      break;
    case Cue::refuse:
      // "Ideally you know X, and no knowledge of Y is needed": the name fills its gap.
      if (cue.at.end >= hit.end && s_.has_hit(s_.clauses()[cue.clause].at.begin, cue.at.begin))
        state.wish = false;
      state.refusal = refusal_reaches(cue, hit) || (colon && lists_refused(cue));
      break;
    case Cue::refuse_open:
      state.refusal = refusal_reaches(cue, hit);
      // What one needs no degree for is nothing that is asked for.
      state.duty = state.duty || (!state.refusal && is_needed_for_more(cue));
      // "No prior experience with X is necessary" goes on to the demand; "you don't need X, Y is required"
      // does not.
      state.no = state.no || (state.refusal && !is_parted(cue.at.end, hit));
      break;
    case Cue::same:
      repeat(state, cue, hit);
      break;
    case Cue::no:
      // "Ideally you know X, and no Y is needed".
      state.wish = state.wish && !s_.has_hit(s_.clauses()[cue.clause].at.begin, cue.at.begin);
      state.no = no_reaches(cue, hit);
      state.refusal = state.refusal || is_near(cue.at.end, hit, k_no_reach, 0);
      break;
    case Cue::concession:
      state.concession = !closed_before(cue, hit);
      break;
    case Cue::duty:
    case Cue::stack:
      if (turns_to_employer(cue)) state = {};
      // "At the company behind X you will use Y": the sentence has turned to who applies.
      state.named = state.named && !holds_one_of(cue, s_.rules().applicants);
      state.duty = state.duty || cue.cue == Cue::duty;
      state.stack = true;
      break;
    case Cue::practice:
      state.named = state.named && !holds_one_of(cue, s_.rules().applicants);
      state.practice = state.stack = true;
      break;
    case Cue::reason:
      state = {};
      break;
    case Cue::field:
      // Who is looked for may lead in a field too: that is asked for.
      state.named = state.named || !(state.demand || state.soft || state.soft_at == 0 ||
                                     s_.has_mark(cue.at.end, hit.begin, ','));
      break;
    case Cue::named:
      // "You'll support our customers": a task.
      if (s_.is(cue.at.begin, s_.rules().our) &&
          is_one_of(s_.rules().applicants, words[s_.clauses()[cue.clause].at.begin].id))
        break;
      state.named = hit.begin < cue.at.end || hit.begin - cue.at.end <= k_naming;
      break;
    default:
      break;
  }
}

Reader::Before Reader::before(std::uint32_t clause, WordRange hit) const {
  Before state;
  bool any = false;
  for (const auto& cue : s_.cues()) {
    if (cue.clause != clause) continue;
    if (cue.at.begin >= hit.begin) break;
    // What stands in closed parentheses speaks of nothing outside.
    const auto aside = s_.aside(cue.at.begin);
    if (aside != 0 && !s_.is_leading_aside(cue) && aside != s_.aside(hit.begin) &&
        s_.depth(cue.at.begin) >= s_.depth(hit.begin))
      continue;
    any = any || (cue.cue != Cue::item && cue.cue != Cue::turn && cue.cue != Cue::except &&
                  cue.cue != Cue::pronoun && cue.cue != Cue::insertion && cue.cue != Cue::here &&
                  cue.cue != Cue::level);
    const bool around = cue.at.end >= hit.end;  // "no knowledge of X is required": the name fills its gap
    if (is_verdict(cue.cue) && !cue.forward && !around && !explained_by(cue, hit)) {
      const bool no = state.no;
      state = {};
      state.no = no && cue.cue == Cue::demand && !cue.backward;
      continue;
    }
    open(state, cue, hit);
  }
  if (!any) inherit(state, clause, hit);
  return state;
}

// "Distributed computing a plus (Spark, Hive)": what stands in parentheses behind a verdict shares it.
bool Reader::explained_by(const SentenceCue& cue, WordRange hit) const {
  return s_.is(cue.at.end, '(') && s_.aside(hit.begin) == cue.at.end + 1;
}

// "Databases are a plus - Redis, MySQL": what follows the dash explains what is wished for.
bool Reader::ends_in_wish(std::uint32_t clause) const {
  const auto& own = s_.clauses()[clause];
  return own.has_hits && std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& cue) {
           return cue.clause == clause && cue.cue == Cue::wish && cue.backward && cue.at.end == own.at.end;
         });
}

// "Fluent French is a must; ...": what is asked for stands before the verdict, no list of it is to come.
bool Reader::judges_another(std::uint32_t clause) const {
  constexpr std::uint32_t k_subject = 3;  // words, though all of them are known
  const auto& own = s_.clauses()[clause];
  return !own.has_hits && std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& cue) {
    return cue.clause == clause && is_verdict(cue.cue) &&
           (cue.at.begin >= own.at.begin + k_subject || has_stranger(own.at.begin, cue.at.begin));
  });
}

// "Bonus: Kafka; Flink", "Must have - Python": a list goes on behind its marks.
void Reader::inherit(Before& state, std::uint32_t clause, WordRange hit) const {
  if (clause == 0) return;
  const auto& own = s_.clauses()[clause];
  if (own.opener == '?') return answer(state, clause);
  // "Python a plus - Kafka not needed": each has its verdict.
  if (own.opener == '-' && s_.clauses()[clause - 1].has_hits &&
      last_verdict(own.at.end, own.at.begin) != Said::nothing)
    return;
  if (own.opener != ';' && own.opener != '-' && own.opener != ',' && own.opener != '|') return;
  if (own.opener != ',' && !is_near(own.at.begin, hit, 4, 3)) return;
  // "Our systems must be reliable - we write them in X" tells of the employer.
  if (own.opener == '-' && is_one_of(s_.rules().speakers, s_.words()[own.at.begin].id)) return;
  if (own.opener == ',' && s_.is_turn(own.at.begin)) return;  // "a plus if X, but Y ..."
  const auto& previous = s_.clauses()[clause - 1];
  const auto end = previous.at.end;
  const auto opened = before(clause - 1, {end, end});
  if (own.opener == '-' && ends_in_wish(clause - 1)) {
    state.wish = true;
    return;
  }
  if (own.opener == '-' && !opened.wish) {
    state.demand = opened.demand;
    state.soft = opened.soft;
  }
  const bool goes_on = opened.header || (!previous.has_hits && own.opener != '|' &&
                                         !(own.opener == ';' && judges_another(clause - 1)));
  if (own.opener == ',' ? opened.wish && opened.header : goes_on) {
    state.wish = opened.wish;
    state.demand = opened.demand;
    state.header = opened.header;
  }
}

// Whether a cue that looks back speaks of the hit too, not only of the last item: "Flink, Kafka and Spark are
// a plus", but "strong SQL skills, Spark a plus".
bool Reader::reaches_back(WordRange hit, const SentenceCue& cue) const {
  // "Java: a plus" speaks of Java, "no Java: a plus is ..." does not.
  if (s_.has_mark(list_end(hit.end), cue.at.begin, ':') || is_told_apart(hit, cue)) return false;
  const int depth = s_.depth(hit.begin);
  if (s_.depth(cue.at.begin) > depth) {
    std::uint32_t opening = cue.at.begin;
    // "X (Y, Z) (nice to have)": parentheses side by side are two.
    const auto own = s_.depth(cue.at.begin) == depth + 1 ? s_.aside(cue.at.begin) : 0;
    while (opening > hit.end && opening + 1 != own && s_.depth(opening - 1) > depth) --opening;
    // "(French is not required)", "(experience in shipping preferred)" speak of something of their own.
    const auto said = said_by(cue.cue);
    const bool other = is_one_of(s_.rules().likes, s_.words()[std::min(opening + 1, cue.at.begin)].id);
    if ((said == Said::refusal || said == Said::wish) && (other || has_stranger(opening, cue.at.begin)))
      return false;
    if (s_.has_hit(opening, cue.at.begin) || turns_to_it(hit.end, opening)) return false;
    return !has_comma(hit.end, opening, depth) || field_of(hit) != 0 ||
           (closes_list(opening) && is_item_of_list(hit));
  }
  if (const auto field = field_of(hit); field != 0) return !has_item_after(field, cue.at.begin);
  bool list = false;  // a conjunction closes the list of which this comma parts the items
  bool bare = true;   // nothing but names so far
  int words = 0;      // of this item, that are no name
  bool of_list = false;
  for (auto at = cue.at.begin; at-- > hit.end;) {
    if (s_.depth(at) > depth || s_.in_hit(at)) continue;
    if (const auto begin = s_.is(at, ',') ? before_insertion(at) : at; begin < at && begin >= hit.end) {
      at = begin;
      continue;
    }
    if (s_.is_conjunction(at)) {
      // "Spark or experience with Flink is a plus" speaks of either.
      // In other languages the verdict's ending tells of how many it speaks.
      const bool parts_items = s_.is(at, s_.rules().and_) || s_.words()[at].id < PhraseBook::k_number;
      if (parts_items && opens_item(at + 1, cue) && !is_of_all(hit, at, cue)) return false;
      list = true;
    } else if (s_.words()[at].id != ',') {
      bare = false;
      ++words;
    } else {
      if (s_.has_hit(at, cue.at.begin) && parts_verdict(at, hit, bare, list, cue)) return false;
      // "Skills," ends a phrase of its own, a name goes on as a list.
      const bool ends = at > 0 && !s_.in_hit(at - 1) && s_.is_closing(at - 1);
      // "English (C1), speaking Klingon is optional", "English (C1), Kafka and Docker are a plus".
      if (has_level(hit) && !is_levelled(at + 1)) return false;
      const bool opens = opens_item(at + 1, cue);
      of_list = of_list || (opens && is_of_list(hit, cue));
      if ((opens && !of_list) || ends || !(list || bare || words < k_item)) return false;
      words = 0;
    }
  }
  return true;
}

// "X is required, everything else is a bonus": behind a comma another subject begins.
bool Reader::is_apart(std::uint32_t from, std::uint32_t to) const {
  constexpr std::uint32_t k_subject = 2;  // words of it at least
  if (s_.is(from, ')')) ++from;           // "English (must), Danish (optional)"
  // "Kafka a must, Bigfoot a plus": a name that the taxonomy does not know.
  const bool name = to == from + 2 && s_.words()[from + 1].id == 0 && s_.is_capital(from + 1);
  // "X is required and a sense of humour is a plus".
  if (s_.is(from, s_.rules().and_) && names_something(from + 1, to)) return true;
  return s_.is(from, ',') && (name || to >= from + 1 + k_subject) && !s_.is_turn(from + 1);
}

// "SQL we require, Java we do not ask for.": nothing that is asked for stands behind.
bool Reader::ends_phrase(const SentenceCue& cue) const {
  const auto& w = s_.rules();
  auto at = cue.at.end;
  if (s_.is(at, w.for_) || s_.is(at, w.of) || s_.is(at, w.in) || s_.is(at, w.with)) ++at;
  return at >= s_.words().size() || s_.is(at, ',') || s_.is(at, ';') || s_.is(at, '.') || s_.is(at, ')');
}

// "X kullanıyoruz, Y kullanmıyoruz": where the verb stands behind its names, it ends what is said of them.
bool Reader::is_used_before(const SentenceCue& cue, WordRange hit) const {
  return std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& other) {
    const bool use = other.cue == Cue::duty || other.cue == Cue::stack;
    return use && other.at.begin >= hit.end && other.at.end < cue.at.begin && s_.is(other.at.end, ',') &&
           past_items(hit.end) >= other.at.begin;
  });
}

Reader::After Reader::after(std::uint32_t clause, WordRange hit) const {
  After out;
  std::uint32_t last = 0;
  for (const auto& cue : s_.cues()) {
    if (cue.at.begin < hit.end || cue.clause < clause) continue;
    if (cue.clause > clause) break;
    if (out.said != Said::nothing && (s_.has_hit(last, cue.at.begin) || is_apart(last, cue.at.begin))) break;
    if (is_topic_of(cue, hit)) {
      out.said = merge(out.said, said_by(cue.cue));
      last = cue.at.end;
      continue;
    }
    // "You need X, while no knowledge of Y is required": the name in a verdict's gap is what it speaks of.
    if (said_by(cue.cue) == Said::refusal && s_.has_hit(cue.at.begin, cue.at.end)) break;
    if (cue.cue == Cue::wish_open || cue.cue == Cue::demand_open || cue.cue == Cue::refuse_open) {
      if (is_elsewhere(cue, hit)) continue;
      // "SQL we require, ...": the verdict stands right behind the name.
      const bool inverted = cue.cue != Cue::wish_open && ends_phrase(cue) && cue.at.begin <= hit.end + 1 &&
                            !s_.has_mark(hit.end, cue.at.begin, ',');
      if (inverted) {
        out.said = merge(out.said, said_by(cue.cue));
        last = cue.at.end;
        continue;
      }
      if (s_.has_hit(cue.at.end, s_.clauses()[clause].at.end)) break;
      // "Java you will not need." looks back, "... without having to wait for others" and "(no need to speak
      // French)" do not.
      const auto end = s_.clauses()[clause].at.end;
      if (cue.cue != Cue::refuse_open || cue.at.end + 2 < end || has_stranger(cue.at.end, end)) continue;
    } else if (!is_verdict(cue.cue)) {
      continue;
    }
    if (is_verdict(cue.cue) && !cue.backward && out.said == Said::nothing) break;
    if (is_used_before(cue, hit) || refuses_its_own(cue) || is_denied_of_others(cue, hit) ||
        is_of_exception(cue, hit) || has_own_subject(cue, hit))
      break;
    out.demand_word = out.demand_word || (cue.cue == Cue::demand && !s_.has_mark(hit.end, cue.at.begin, ':'));
    if (out.said == Said::nothing && !reaches_back(hit, cue)) {
      if (is_elsewhere(cue, hit)) continue;
      break;
    }
    out.choice = out.choice || is_choice(cue);
    out.said = merge(out.said, said_by(cue.cue));
    last = cue.at.end;
  }
  return out;
}

// A word of no phrase: the clause speaks of something of its own, "; cloud certificates are a plus".
bool Reader::has_stranger(std::uint32_t begin, std::uint32_t end) const {
  return std::any_of(s_.words().begin() + begin, s_.words().begin() + end,
                     [](const Word& word) { return word.id == 0; });
}

// "English (French is a plus, but not mandatory)": the clause ends with a verdict on something else.
bool Reader::turns_to_another(std::uint32_t clause, WordRange hit) const {
  return std::any_of(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& cue) {
    return cue.clause == clause && cue.at.begin >= hit.end && is_verdict(cue.cue) && cue.backward &&
           !reaches_back(hit, cue);
  });
}

// What a clause that names no skill says of the clause before: "; you will not need it", "but not necessary".
Said Reader::orphan(std::uint32_t clause, WordRange hit) const {
  Said out = Said::nothing;
  if (turns_to_another(clause, hit)) return out;
  for (auto next = clause + 1; next < s_.clauses().size() && next <= clause + 2; ++next) {
    const auto& own = s_.clauses()[next];
    if (own.has_hits || own.opener == 'c') break;       // an item of its own speaks of itself
    if (s_.is(own.at.begin, s_.rules().except)) break;  // "except Y, which we do not need"
    const auto belongs = [&](const SentenceCue& cue) { return cue.clause == next; };
    const bool pronoun = clause_says(next).pronoun;
    const auto first = std::find_if(s_.cues().begin(), s_.cues().end(), [&](const SentenceCue& cue) {
      return belongs(cue) && said_by(cue.cue) != Said::nothing;
    });
    if (asks_for_one(next)) {
      out = merge(out, Said::demand);
      continue;
    }
    Said said = Said::nothing;
    for (const auto& cue : s_.cues()) {
      if (!belongs(cue)) continue;
      const bool close = is_verdict(cue.cue) && cue.at.begin <= own.at.begin + k_orphan &&
                         !names_something(own.at.begin, cue.at.begin) &&
                         (cue.at.begin > own.at.begin || !names_something(cue.at.end, own.at.end));
      // "; German is a plus but not required".
      const bool of_another =
          (cue.cue == Cue::refuse &&
           (names_something(own.at.begin, cue.at.begin) || refuses_its_own(cue) ||
            (s_.is_closing(cue.at.end) && names_something(cue.at.end, own.at.end)))) ||
          (cue.cue == Cue::refuse_open && !pronoun && names_something(cue.at.end, own.at.end));
      if (of_another && !pronoun) continue;
      if (pronoun || close || said_by(cue.cue) == Said::refusal) said = merge(said, said_by(cue.cue));
    }
    const bool demand = said == Said::demand || said == Said::soft_demand;
    // "Do you know X? You must apply!" asks nothing, "X? Required." does.
    const bool bare =
        first != s_.cues().end() && first->at.begin <= own.at.begin + 1 && first->at.end + 1 >= own.at.end;
    if (own.opener == '?' && demand && !bare) said = Said::nothing;
    out = merge(out, said);
  }
  return out;
}

// "You need not be an X guru, but you must have run it", "we do not mind whether X or Y, but one of them is a
// must": what is not asked of the names is asked in another way.
bool Reader::is_asked_after_all(std::uint32_t clause) const {
  const auto next = clause + 1;
  if (next >= s_.clauses().size() || s_.clauses()[next].has_hits) return false;
  const auto says = clause_says(next);
  return says.turn && says.pronoun && (says.demand || says.demand_open) && !says.wish && !says.refusal;
}

Reader::ClauseSays Reader::clause_says(std::uint32_t clause) const {
  ClauseSays out;
  const auto begin = s_.clauses()[clause].at.begin;
  for (const auto& cue : s_.cues()) {
    if (cue.clause != clause) continue;
    const auto said = said_by(cue.cue);
    out.turn = out.turn || (cue.cue == Cue::turn && cue.at.begin == begin);
    out.pronoun = out.pronoun || cue.cue == Cue::pronoun;
    out.here = out.here || cue.cue == Cue::here;
    out.demand = out.demand || cue.cue == Cue::demand;
    out.demand_open = out.demand_open || cue.cue == Cue::demand_open;
    out.wish = out.wish || said == Said::wish;
    out.refusal = out.refusal || said == Said::refusal;
  }
  return out;
}

// What is said before the hit and behind it, brought together.
void Reader::judge(Reading& out, const Before& opened, const After& behind, std::uint32_t clause) const {
  const bool refused = opened.refusal || (opened.no && behind.demand_word) || behind.said == Said::refusal;
  const bool asked = behind.said == Said::demand && !opened.no;
  if (is_asked_after_all(clause) && (refused || opened.concession)) {
    out.said = Said::demand;
    out.concession = false;
  } else if ((behind.said == Said::wish || opened.wish) && is_asked_here(clause)) {
    out.said = Said::demand;
  } else if (behind.said == Said::wish) {
    out.said = Said::wish;
  } else if (refused && !asked) {
    out.said = opened.wish ? Said::wish : Said::refusal;
  } else if (behind.said != Said::nothing) {
    out.said = opened.wish && (opened.header || opened.aside) ? Said::wish : behind.said;
  } else {
    out.said = opened.wish     ? Said::wish
               : opened.demand ? Said::demand
               : opened.soft   ? Said::soft_demand
                               : Said::nothing;
  }
}

bool Reader::is_refused_behind_colon(WordRange hit) const {
  return s_.is(hit.end, ':') &&
         last_verdict(s_.clauses()[s_.clause_of(hit.begin)].at.end, hit.end) == Said::refusal;
}

Reading Reader::read(std::size_t index) const {
  const auto hit = s_.hits()[index];
  const auto clause = s_.clause_of(hit.begin);
  auto opened = before(clause, hit);
  opened.soft = opened.soft || is_asked_by_level(hit);
  if (const auto strong = opened.soft ? std::nullopt : strong_list(hit)) {
    opened.soft = true;
    opened.soft_at = std::min(opened.soft_at, *strong);
  }
  auto behind = after(clause, hit);
  const auto added = orphan(clause, hit);
  if (behind.said == Said::nothing || behind.said == Said::refusal) behind.said = merge(behind.said, added);
  if (const auto turned = elliptical(clause, hit); turned == Said::demand) {
    behind.said = turned;
  } else if (turned == Said::refusal) {
    behind.said = merge(behind.said == Said::demand ? Said::nothing : behind.said, turned);
  }
  Reading out;
  out.concession = opened.concession;
  out.stack = opened.stack;
  out.duty = opened.duty || is_learned(hit);
  out.practice = opened.practice;
  // Where the line breaks are lost, a capital begins an item.
  const auto& own = s_.clauses()[clause];
  out.opens_soft =
      opened.soft_at <= 1 || ((own.opener == 'c' || own.opener == '.') && opened.soft_at <= own.at.begin + 1);
  out.turned = clause > 0 && s_.is_turn(own.at.begin);
  // "You don't need to know X yet, but you are an experienced Y developer."
  out.opens_soft = out.opens_soft || (out.turned && opened.soft_at <= own.at.begin + 1);
  out.sought = opened.sought;
  out.question = s_.is(own.at.end, '?');
  const auto subject = s_.is_conjunction(own.at.begin) ? own.at.begin + 1 : own.at.begin;
  const bool spoken_to = subject < own.at.end && is_one_of(s_.rules().applicants, s_.words()[subject].id);
  out.addressed = clause > 0 && spoken_to;
  out.named = opened.named || speaks_of_itself(hit);
  for (const auto& cue : s_.cues()) {
    const bool one_thought = s_.words().size() <= k_one_thought && !spoken_to;
    const bool maker = opens_with_maker(cue);
    const bool self = cue.cue == Cue::self || maker;
    out.maker = out.maker || (maker && cue.clause == clause);
    out.self = out.self || (self && (cue.clause == clause || one_thought));
    out.named = out.named || (cue.cue == Cue::named_after && cue.clause == clause &&
                              cue.at.begin >= hit.end && reaches_back(hit, cue));
  }
  // "Our customers run X, so you need to know it."
  if (added == Said::demand) out.named = false;
  out.choice = behind.choice && behind.said == Said::wish;
  out.required = opened.required || (behind.said == Said::demand && behind.demand_word);
  judge(out, opened, behind, clause);
  // "Whether or not you know X: it is not needed here." In "whether X or Y makes no difference" either will
  // do.
  if (out.said == Said::refusal && (added == Said::refusal || is_refused_behind_colon(hit)))
    out.concession = false;
  if (const auto said = by_exception(hit)) out.said = *said;
  return out;
}

}  // namespace radar::extract
