#include "analysis/extract/clauses.h"

#include <algorithm>
#include <string>

#include "analysis/extract/employer_statement.h"
#include "analysis/match/ascii.h"

namespace radar::extract {

void Sentence::read(std::string_view text, const std::vector<WordRange>& hits,
                    const std::vector<std::uint32_t>& degrees) {
  text_ = text;
  cue_book_->phrases().read_words(text, true, words_);
  hits_.clear();
  cues_.clear();
  clauses_.clear();
  place_asides();
  place_hits(hits);
  for (const auto degree : degrees) {
    if (const auto word = hits_[degree].begin; word < words_.size()) places_[word].begins_degree = true;
  }
  find_cues();
  find_statement();
  cut_clauses();
  direct_cues();
  find_exception();
}

void Sentence::place_asides() {
  open_.clear();
  places_.assign(words_.size(), {});
  for (std::uint32_t at = 0; at < words_.size(); ++at) {
    const auto id = words_[at].id;
    if (id == '(' || id == '[') open_.push_back(at + 1);
    places_[at].depth = static_cast<std::uint16_t>(open_.size());
    places_[at].aside = open_.empty() ? 0 : open_.back();
    if ((id == ')' || id == ']') && !open_.empty()) open_.pop_back();
  }
  place_asides_between_commas();
}

// "Python, ideally with Django, is required", "it would be nice, though not essential, if ...".
bool Sentence::opens_aside(std::uint32_t comma, std::uint32_t end) const {
  const auto& w = rules();
  const auto first = words_[comma + 1].id, next = words_[end + 1].id;
  return is_one_of(w.wishes, first) ? is_one_of(w.verbs, next)
                                    : is_one_of(w.concessions, first) && is_one_of(w.conditions, next);
}

// What stands between such commas stands as in parentheses.
void Sentence::place_asides_between_commas() {
  constexpr std::uint32_t k_longest = 12;  // words
  const auto& w = rules();
  for (std::uint32_t at = 0; at + 3 < words_.size(); ++at) {
    if (words_[at].id != ',') continue;
    if (!is_one_of(w.wishes, words_[at + 1].id) && !is_one_of(w.concessions, words_[at + 1].id)) continue;
    std::uint32_t end = at + 2;
    while (end < words_.size() && end - at < k_longest && words_[end].id != ',') ++end;
    if (end + 1 >= words_.size() || words_[end].id != ',' || !opens_aside(at, end)) continue;
    for (auto inner = at; inner <= end; ++inner) {
      ++places_[inner].depth;
      places_[inner].aside = at + 1;
    }
  }
}

void Sentence::place_hits(const std::vector<WordRange>& bytes) {
  std::uint32_t at = 0;
  for (const auto& hit : bytes) {
    while (at < words_.size() && words_[at].end <= hit.begin) ++at;
    std::uint32_t end = at;
    while (end < words_.size() && words_[end].begin < hit.end) places_[end++].in_hit = true;
    hits_.push_back({at, std::max(end, at)});
  }
}

void Sentence::find_cues() {
  const auto& book = cue_book_->phrases();
  for (std::uint32_t at = 0; at < words_.size();) {
    const auto found = book.find_at(words_, at);
    const bool holds = found.row >= 0 && found.end > at;
    const bool is_open = holds && lacks_neighbour(found);
    if (holds && !is_open) add_cue(found);
    at = holds && !is_open ? found.end : at + 1;
  }
}

// What is told of the employer stands among the cues, but hides none of them.
void Sentence::find_statement() {
  const auto told = employer_statement(*this);
  if (!told) return;
  const auto behind = std::find_if(cues_.begin(), cues_.end(),
                                   [&](const SentenceCue& cue) { return cue.at.begin >= told->at.begin; });
  cues_.insert(behind, *told);
}

// "You'll have strong SQL" asks, in "you'll have strong communication skills" another phrase begins behind.
// "X was removed" tells of X, in "duplicates were removed" nothing is said of a name.
// "English (5 years)" tells of a level, "(5 years)" at the start of nothing before it.
bool Sentence::lacks_neighbour(const Found& found) const {
  const auto cue = cue_book_->cue_of(found);
  if (cue == Cue::level) return found.begin == 0 || is_mark(words_[found.begin - 1].id);
  if (cue == Cue::bare_refuse) return found.begin == 0 || !in_hit(found.begin - 1);
  const bool before_name = found.end < words_.size() && in_hit(found.end);
  // "We turned X off" holds the name.
  if (cue == Cue::bare_refuse_open || cue == Cue::bare_demand_open)
    return !before_name && !has_hit(found.begin, found.end);
  return cue == Cue::bare_soft && !before_name;
}

void Sentence::add_cue(const Found& found) {
  auto cue = cue_book_->cue_of(found);
  if (cue == Cue::bare_soft) cue = Cue::soft;
  if (cue == Cue::bare_demand_open) cue = Cue::demand_open;
  if (cue == Cue::bare_refuse) cue = Cue::refuse;
  if (cue == Cue::bare_refuse_open) cue = Cue::refuse_open;
  if (cue == Cue::bare_wish || cue == Cue::bare_demand) {
    if (!ends_name(found)) return;
    cue = cue == Cue::bare_wish ? Cue::wish : Cue::demand;
  }
  if (cue == Cue::none) return;
  bool inside = true;  // of a skill's name
  for (auto at = found.begin; at < found.end; ++at) inside = inside && (in_hit(at) || is_mark(words_[at].id));
  inside = inside && cue != Cue::level;  // "English C1" may be a name
  if (inside || is_ending(found) || (cue == Cue::no && is_article(found))) return;
  cues_.push_back({cue, {found.begin, found.end}});
  places_[found.begin].begins_cue = true;
}

// "Python welcome, Kafka must": between a name and a mark or what joins the next name.
bool Sentence::ends_name(const Found& found) const {
  if (found.begin == 0 || !in_hit(found.begin - 1)) return false;
  const auto next = found.end;
  return next >= words_.size() || (is_mark(words_[next].id) && words_[next].id != '(') ||
         (next + 1 < words_.size() && in_hit(next + 1));
}

// "Manter nossa infraestrutura no Azure": Portuguese, "in the". A "No" that opens its sentence is one only if
// more than a word says so that other languages have too: "No Java, dos años de Python".
bool Sentence::is_article(const Found& found) const {
  if (found.end != found.begin + 1 || !is(found.begin, rules().no)) return false;
  const auto least = found.begin == 0 ? 2 : 1;
  int told = 0;
  for (const auto& word : words_) {
    const bool of_address = word.begin > 0 && text_[word.begin - 1] == '.';  // "acme.com" is no word
    if (of_address) continue;
    if (is_one_of(rules().portuguese, word.id)) return true;
    told += is_one_of(rules().articles, word.id);
  }
  return told >= least;
}

// "confirmé(e)", "Entwickler (d)": the letter tells of people, it is no mark such as "SQL (E)".
bool Sentence::is_ending(const Found& found) const {
  const auto letter = found.begin + 1;
  if (found.end != found.begin + 3 || !is(found.begin, '(') || !is(letter + 1, ')')) return false;
  const auto& word = words_[letter];
  if (word.end - word.begin != 1) return false;
  const auto opening = words_[found.begin].begin;
  return text_[word.begin] >= 'a' || (opening > 0 && text_[opening - 1] != ' ');
}

bool Sentence::is_conjunction(std::uint32_t word) const {
  return word < words_.size() && is_one_of(rules().conjunctions, words_[word].id);
}

bool Sentence::has_hit(std::uint32_t begin, std::uint32_t end) const {
  for (auto at = begin; at < end && at < words_.size(); ++at) {
    if (in_hit(at)) return true;
  }
  return false;
}

bool Sentence::has_mark(std::uint32_t begin, std::uint32_t end, char mark) const {
  for (auto at = begin; at < end && at < words_.size(); ++at) {
    if (words_[at].id == static_cast<WordId>(mark) && !in_hit(at)) return true;
  }
  return false;
}

bool Sentence::is_turn(std::uint32_t word) const {
  for (const auto& cue : cues_) {
    if (cue.at.begin > word) return false;
    if (cue.at.begin != word) continue;
    if (cue.cue == Cue::turn || (cue.cue == Cue::except && is(word, rules().except))) return true;
  }
  return false;
}

// "... preferredTableau": a capital without a blank before it.
bool Sentence::is_glued(std::uint32_t word) const {
  if (word == 0 || words_[word].begin != words_[word - 1].end) return false;
  const char first = text_[words_[word].begin], before = text_[words_[word].begin - 1];
  return first >= 'A' && first <= 'Z' && before >= 'a' && before <= 'z';
}

bool Sentence::ends_verdict(std::uint32_t word) const {
  return std::any_of(cues_.begin(), cues_.end(),
                     [&](const SentenceCue& cue) { return cue.at.end == word && is_verdict(cue.cue); });
}

// "Docker - required, Kafka - nice to have": the dash stands between the name and its verdict.
bool Sentence::marks_verdict(std::uint32_t dash) const {
  for (const auto& cue : cues_) {
    if (cue.at.begin > dash + 1) return false;
    if (cue.at.begin != dash + 1 || !is_verdict(cue.cue)) continue;
    const auto end = cue.at.end;
    return end >= words_.size() || is(end, ',') || is(end, ';') || is(end, '.') || is(end, ')');
  }
  return false;
}

// "a degreeGeneral knowledge", "SQL or PythonWill perform": where the text lost its line breaks. A name such
// as "DataRobot" begins with a capital, or is no skill's.
bool Sentence::lost_break(std::uint32_t word) const {
  constexpr std::uint32_t k_least = 4;  // letters on either side: "eBay", "spaCy", "macOS" are names
  if (!is_glued(word) || in_hit(word)) return false;
  const auto& left = words_[word - 1];
  if (in_hit(word - 1)) return true;
  const char first = text_[left.begin];
  return first >= 'a' && first <= 'z' && left.end - left.begin >= k_least &&
         words_[word].end - words_[word].begin >= k_least;
}

// Lists that lost their marks: "... with Spark Experience in Kafka ...", "... of SQL You have ...", "... a
// plus2+ years ...".
bool Sentence::begins_anew(std::uint32_t word) const {
  if (word == 0) return false;
  const char first = text_[words_[word].begin];
  if (is_glued(word) && ends_verdict(word)) return true;
  const bool glued = first >= '0' && first <= '9' && match::is_letter(text_[words_[word].begin - 1]);
  if (!glued && (first < 'A' || first > 'Z')) return false;
  const char before = text_[words_[word - 1].begin];
  if (is_mark(words_[word - 1].id) && words_[word - 1].id != ')') return false;
  if (before >= 'A' && before <= 'Z' && !in_hit(word - 1)) return false;
  for (const auto& cue : cues_) {
    if (cue.at.begin > word) return false;
    if (cue.at.begin != word) continue;
    // "... in Python und Erfahrung mit ...": in German the capital tells nothing.
    if (is_one_of(rules().nouns, words_[word].id)) return false;
    return cue.cue == Cue::item || cue.cue == Cue::soft || cue.cue == Cue::demand_open;
  }
  return false;
}

// "X isn't a must. It helps, though." is read as one: what the second sentence says is a clause of its own.
bool Sentence::ends_inner_sentence(std::uint32_t stop) const {
  const auto next = stop + 1;
  if (stop == 0 || next >= words_.size() || words_[next].begin == words_[stop].end) return false;
  if (words_[stop].end - words_[stop].begin > 1) return false;  // "…" ends none
  const auto first = static_cast<unsigned char>(text_[words_[next].begin]);
  const bool opens = (first >= 'A' && first <= 'Z') || first >= 0xC3;
  const bool abbreviation =
      words_[stop - 1].end - words_[stop - 1].begin == 1 && !in_hit(stop - 1);  // "e.g."
  return opens && !abbreviation;
}

// "**Must** A, B **Nice** C **Not needed** D": bold verdicts on one line, each of what follows it.
bool Sentence::opens_label(std::uint32_t word) const {
  if (!is(word, '*') || !is(word + 1, '*')) return false;
  return std::any_of(cues_.begin(), cues_.end(),
                     [&](const SentenceCue& cue) { return cue.at.begin == word + 2 && is_label(cue); });
}

bool Sentence::is_label(const SentenceCue& cue) const {
  const auto from = cue.at.begin;
  if (from < 2 || !is(from - 1, '*') || !is(from - 2, '*') || closes_bold(from - 2)) return false;
  const auto end = is(cue.at.end, ':') ? cue.at.end + 1 : cue.at.end;
  return is(end, '*') && is(end + 1, '*');
}

// "**Python** required **Kafka** optional": stars that touch the word before them and not the one behind end
// what is bold. The first stars of a sentence may be missing, so they cannot be counted.
bool Sentence::closes_bold(std::uint32_t stars) const {
  const auto next = stars + 2;
  return stars > 0 && next < words_.size() && words_[stars - 1].end == words_[stars].begin &&
         words_[next].begin > words_[stars + 1].end;
}

// Whether a verdict stands among the words.
bool Sentence::judges(std::uint32_t begin, std::uint32_t end) const {
  return std::any_of(cues_.begin(), cues_.end(), [&](const SentenceCue& cue) {
    return is_verdict(cue.cue) && cue.at.begin >= begin && cue.at.end <= end;
  });
}

// "Not only X but Y is a must": the two are joined, not parted.
bool Sentence::joins(std::uint32_t but) const {
  for (auto at = but; at > 1 && words_[at - 1].id != ';' && words_[at - 1].id != '.'; --at) {
    if (is_one_of(rules().onlys, words_[at - 1].id) && is_one_of(rules().denials, words_[at - 2].id))
      return true;
  }
  return false;
}

bool Sentence::tells(std::uint32_t begin, std::uint32_t end) const {
  const auto& w = rules();
  auto at = begin;
  for (; at < end && !in_hit(at); ++at) {
    const auto id = words_[at].id;
    const bool owner = id == w.your || (id == w.our && in_hit(at + 1));
    if (!owner && (is_one_of(w.subjects, id) || is_one_of(w.applicants, id))) return true;
  }
  return std::any_of(cues_.begin(), cues_.end(), [&](const SentenceCue& cue) {
    const bool use =
        cue.cue == Cue::stack || cue.cue == Cue::duty || cue.cue == Cue::practice || cue.cue == Cue::named;
    return use && cue.at.begin >= begin && cue.at.end <= at;
  });
}

// Behind what opens an item: "knowledge of".
std::uint32_t Sentence::past_item(std::uint32_t word) const {
  for (const auto& cue : cues_) {
    if (cue.at.begin > word) break;
    if (cue.at.begin != word || cue.cue != Cue::item) continue;
    const bool of = is(cue.at.end, rules().of) || is(cue.at.end, rules().in) || is(cue.at.end, rules().with);
    return cue.at.end + (of ? 1 : 0);
  }
  return word;
}

bool Sentence::begins_statement(std::uint32_t word, bool plural, bool modal) const {
  const auto& w = rules();
  const auto begin = past_item(word);
  auto at = begin;
  while (at < words_.size() && in_hit(at)) ++at;
  if (at == begin) return false;
  if (is_closing(at)) ++at;
  if (at >= words_.size() || !is_one_of(w.verbs, words_[at].id)) return false;
  return (plural || !is_one_of(w.plurals, words_[at].id)) && (modal || !is_one_of(w.modals, words_[at].id));
}

// "but not required", "but a plus" belong to the clause that they end.
char Sentence::break_before(std::uint32_t word, std::uint32_t begin, bool has_hits) const {
  const auto& w = rules();
  const WordId id = words_[word].id;
  // "Python- und SQL-Kenntnisse": the first part of a compound whose second part follows.
  const bool part =
      id == '-' && word > 0 && words_[word].begin == words_[word - 1].end && is_conjunction(word + 1);
  if (part || (id == '-' && has_hits && marks_verdict(word))) return 0;
  if (id == '-' && is(word + 1, '>')) return 0;  // "Must haves -> X": an arrow announces
  if (opens_label(word)) return '*';
  if (id == ';' || id == '-' || id == '?' || id == '!' || id == '|') return static_cast<char>(id);
  if (lost_break(word)) return 'c';
  if (id == '.' && ends_inner_sentence(word)) return '.';
  if (!has_hits) return 0;
  if (begins_anew(word)) return 'c';
  const auto is_subject = [&](std::uint32_t at) {
    return at < words_.size() && !in_hit(at) && is_one_of(w.subjects, words_[at].id);
  };
  if (id == ',') {
    const bool joined = is_conjunction(word + 1) || is(word + 1, w.so);  // "..., so you need to know it"
    const auto next = joined ? word + 2 : word + 1;
    if (is_subject(next) || (is_turn(word + 1) && !joins(word + 1))) return ',';
    // "You know X, and Y is a plus", but not "experience with X, Y is a plus".
    const bool states = !is(word + 1, w.or_) && begins_statement(next, !joined, true) &&
                        (ends_verdict(word) || tells(begin, word));
    return states ? ',' : '\0';
  }
  if (id == w.and_ && (is_subject(word + 1) || (begins_statement(word + 1, false, false) &&
                                                (ends_verdict(word) || tells(begin, word)))))
    return ',';
  if (!is_turn(word) || joins(word)) return 0;
  for (const auto& cue : cues_) {
    if (is_verdict(cue.cue) && cue.at.begin > word && cue.at.begin <= word + 2) return 0;
  }
  return 't';
}

void Sentence::cut_clauses() {
  std::uint32_t begin = 0;
  char opener = 0;
  bool has_hits = false;
  const WordId and_ = rules().and_;
  const auto may_part = [&](const Place& place, WordId id) {
    return !place.in_hit && (place.begins_cue || is_mark(id) || id == and_);
  };
  for (std::uint32_t at = 0; at < words_.size(); ++at) {
    const bool parts = may_part(places_[at], words_[at].id) || is_glued(at);
    char mark = parts ? break_before(at, begin, has_hits) : '\0';
    // "It no longer is: Kafka does it all": the colon ends what is said of the sentence before.
    if (opener == '.' && !has_hits && words_[at].id == ':' && judges(begin, at)) mark = ':';
    if (mark != 0) {
      if (at > begin || opener != 0) clauses_.push_back({{begin, at}, opener, has_hits});
      begin = mark == 't' || mark == 'c' ? at : at + 1;
      opener = mark;
      has_hits = false;
    }
    has_hits = has_hits || in_hit(at);
  }
  clauses_.push_back({{begin, static_cast<std::uint32_t>(words_.size())}, opener, has_hits});
  for (auto& cue : cues_) cue.clause = clause_of(cue.at.begin);
}

std::uint32_t Sentence::clause_of(std::uint32_t word) const {
  std::uint32_t at = 0;
  while (at + 1 < clauses_.size() && clauses_[at + 1].at.begin <= word) ++at;
  return at;
}

// "Python required" looks back, "required: Python" ahead; "PhD preferred in physics" does both.
void Sentence::direct_cues() {
  const auto& w = rules();
  for (std::size_t i = 0; i < cues_.size(); ++i) {
    auto& cue = cues_[i];
    if (!is_verdict(cue.cue) || is_label(cue)) {
      cue.forward = true;
      continue;
    }
    const auto& clause = clauses_[cue.clause].at;
    std::uint32_t from = cue.at.begin;
    // "Scripts (Bash, Perl) are a plus": what stands in parentheses belongs to the words before them.
    const auto ends = [&](std::uint32_t at) {
      return depth(at) < depth(cue.at.begin) ||
             (depth(at) == depth(cue.at.begin) && (is(at, ',') || is(at, '(')));
    };
    while (from > clause.begin && !ends(from - 1)) --from;
    if (i > 0 && is_verdict(cues_[i - 1].cue)) from = std::max(from, cues_[i - 1].at.end);
    std::uint32_t to = cue.at.end;
    while (to < clause.end && depth(to) >= depth(cue.at.begin)) ++to;
    const bool before = has_hit(from, cue.at.begin), after = has_hit(cue.at.end, to);
    const auto next = cue.at.end;
    const bool goes_on = is(next, ':') || is(next, w.in) || is(next, w.with) || is(next, w.of);
    cue.forward = (after && (!before || goes_on)) || (is_leading_aside(cue) && !before);
    cue.backward = before || !after;
  }
}

void Sentence::find_exception() {
  exception_.reset();
  for (const auto& cue : cues_) {
    if (cue.cue != Cue::except) continue;
    auto colon = cue.at.end;
    while (colon < words_.size() && !(is(colon, ':') && !in_hit(colon))) ++colon;
    if (!has_hit(0, cue.at.begin) && has_hit(colon, static_cast<std::uint32_t>(words_.size())))
      exception_ = WordRange{cue.at.begin, colon};
    return;
  }
}

bool Sentence::is_written(WordRange name, WordRange within) const {
  const auto text = [&](std::uint32_t begin, std::uint32_t end) {
    return text_.substr(words_[begin].begin, words_[end - 1].end - words_[begin].begin);
  };
  const auto size = name.end - name.begin;
  if (size == 0) return false;
  for (auto at = within.begin; at + size <= within.end; ++at) {
    if (text(at, at + size) == text(name.begin, name.end)) return true;
  }
  return false;
}

bool Sentence::is_closing(std::uint32_t word) const {
  return word < words_.size() && is_one_of(rules().closing, words_[word].id);
}

}  // namespace radar::extract
