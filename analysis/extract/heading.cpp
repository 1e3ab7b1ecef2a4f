#include "analysis/extract/heading.h"

#include <algorithm>
#include <utility>

namespace radar::extract {
namespace {

using Row = Headings::Row;

// Words of no phrase: in all, and before the phrase that decides.
struct Strangers {
  int all = 0, before = 0;
};

Strangers strangers(const std::vector<Word>& words, const std::vector<Found>& found, std::uint32_t decider) {
  Strangers out;
  std::uint32_t covered = 0;
  std::size_t next = 0;
  int aside = 0;  // what stands in parentheses is no part of the heading
  for (std::uint32_t at = 0; at < words.size(); ++at) {
    aside += words[at].id == '(' ? 1 : words[at].id == ')' ? -1 : 0;
    for (; next < found.size() && found[next].begin == at; ++next)
      covered = std::max(covered, found[next].end);
    if (at < covered || aside > 0 || is_mark(words[at].id)) continue;
    ++out.all;
    out.before += at < decider;
  }
  return out;
}

// "Non-negotiable" holds "negotiable", and is the whole of what is said.
bool holds_within(const Found& a, const Found& b) {
  return a.begin <= b.begin && a.end >= b.end && a.fixed > b.fixed;
}

// "Not for you" decides over all, a wish over a demand ("preferred qualifications"), else what comes first,
// else the longer phrase.
bool beats(const Headings& headings, const Found& a, const Found& b) {
  const auto &x = headings.row_of(a), &y = headings.row_of(b);
  if (x.weight > HeadingWeight::weak && x.weight >= y.weight && holds_within(a, b)) return true;
  if (y.weight > HeadingWeight::weak && y.weight >= x.weight && holds_within(b, a)) return false;
  // "Preferred (not required)" is a wish.
  const bool x_refused = x.kind == SectionKind::refused, y_refused = y.kind == SectionKind::refused;
  if (x_refused && y.kind == SectionKind::preferred) return false;
  if (y_refused && x.kind == SectionKind::preferred) return true;
  if (x.weight != y.weight) return x.weight > y.weight;
  const bool x_none = x.kind == SectionKind::unknown, y_none = y.kind == SectionKind::unknown;
  if (x_none != y_none && x.weight == HeadingWeight::phrase) return x_none;
  const bool x_wish = x.kind == SectionKind::preferred, y_wish = y.kind == SectionKind::preferred;
  const bool demand = x.kind == SectionKind::required || y.kind == SectionKind::required;
  if (x_wish != y_wish && demand) return x_wish;
  if (a.begin != b.begin) return a.begin < b.begin;
  return a.fixed > b.fixed;
}

// Whether a phrase ends the line behind a comma, a dash or a parenthesis: "Your toolbox, optional".
bool is_verdict_at_end(const std::vector<Word>& words, const Found& found) {
  constexpr std::string_view k_marks = ",-(:";
  const bool ends = found.end == words.size() || (found.end + 1 == words.size() && words.back().id == ')');
  if (!ends || found.begin == 0) return false;
  const auto before = words[found.begin - 1].id;
  return is_mark(words[found.begin - 1].id) &&
         k_marks.find(static_cast<char>(before)) != std::string_view::npos;
}

// A wish that ends the line turns the demand or the task that opens it, whatever their weights.
bool turns(const Headings& headings, const std::vector<Word>& words, const Found& wish, const Found& best) {
  constexpr std::size_t k_most_words = 6;  // more are a sentence: "You should have 10+ years of sales, plus:"
  if (words.size() > k_most_words) return false;
  const auto &row = headings.row_of(wish), &other = headings.row_of(best);
  return row.kind == SectionKind::preferred && row.weight >= HeadingWeight::noun && best.end < wish.begin &&
         (other.kind == SectionKind::required || other.kind == SectionKind::duties) &&
         is_verdict_at_end(words, wish);
}

// "Metrics (required)": the verdict is all that the brackets at the end hold.
bool is_verdict_in_brackets(const std::vector<Word>& words, const Found& found) {
  return found.begin > 1 && found.end + 1 == words.size() && words.back().id == ')' &&
         words[found.begin - 1].id == '(';
}

struct Decision {
  const Found* best = nullptr;
  Strangers strangers;
};

Decision decide(const Headings& headings, const std::vector<Word>& words, const std::vector<Found>& found) {
  Decision out;
  for (const auto& f : found) {
    if (headings.row_of(f).weight == HeadingWeight::filler) continue;
    if (out.best == nullptr || beats(headings, f, *out.best) || turns(headings, words, f, *out.best))
      out.best = &f;
  }
  if (out.best != nullptr) out.strangers = strangers(words, found, out.best->begin);
  return out;
}

// What may ask, wish or refuse in many words: a label before a colon, a line above a list.
bool holds_widely(const Row& row, Strangers strangers, HeadingMark mark) {
  constexpr int k_most_of_phrase = 6, k_most_of_noun = 4;
  if (!asks_wishes_or_refuses(row.kind)) return false;
  if (row.weight == HeadingWeight::phrase) return strangers.all <= k_most_of_phrase;
  // Behind a noun others may belong to it: "Requirements discovery and prioritization".
  return mark == HeadingMark::before_list && row.weight == HeadingWeight::noun &&
         strangers.all <= k_most_of_noun && strangers.all - strangers.before <= 1;
}

bool holds(const Row& row, Strangers strangers, HeadingMark mark, bool titled) {
  constexpr int k_most_behind = 6;
  if (mark == HeadingMark::before_list && row.weight == HeadingWeight::phrase && strangers.before == 0 &&
      strangers.all <= k_most_behind)
    return true;
  if (mark == HeadingMark::label || mark == HeadingMark::before_list)
    return holds_widely(row, strangers, mark);
  const bool marked = mark == HeadingMark::marked;
  switch (row.weight) {
    case HeadingWeight::phrase:
      return strangers.before <= (marked ? 1 : 0) && strangers.all <= (marked ? 6 : titled ? 4 : 1);
    case HeadingWeight::noun:
      return strangers.all <= (marked ? 2 : titled ? 1 : 0);
    case HeadingWeight::weak:
      return strangers.all <= (marked ? 1 : 0);
    case HeadingWeight::filler:
      break;
  }
  return false;
}

// Capitals but for the short words: "Our Fantastic Benefits".
bool in_title_case(std::string_view line, const std::vector<Word>& words) {
  return std::all_of(words.begin(), words.end(), [&](const Word& word) {
    const char first = line[word.begin];
    return !(first >= 'a' && first <= 'z') || word.end - word.begin <= 3;
  });
}

// A line's words and phrases, in vectors that are used again for the next line.
struct Line {
  std::vector<Word> words;
  std::vector<Found> found;
};

const Line& read_line(const PhraseBook& book, std::string_view line) {
  thread_local Line read;
  book.read_words(line, false, read.words);
  book.find_overlapping(read.words, read.found);
  return read;
}

std::string_view last_sentence(std::string_view line) {
  const auto stop = line.rfind(". ");
  return stop == std::string_view::npos ? line : line.substr(stop + 2);
}

std::string_view without_colon(std::string_view words) {
  while (words.ends_with(':') || words.ends_with(' ')) words.remove_suffix(1);
  return words;
}

enum Seeker { seeker, no_seeker };

using Elements = std::vector<PhraseElement>;

// The phrases that can be used, by index and in their elements.
template <class Use>
void for_each_phrase(const Phrases& phrases, const Use& use) {
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    if (const auto elements = parse_phrase(phrases[i].words)) use(i, *elements);  // else the book has told it
  }
}

void add_opening(WordOpenings& openings, std::size_t phrase, const Elements& elements, PhraseFaults& faults) {
  if (WordOpenings::tells(elements))
    openings.add(elements);
  else
    faults.push_back({phrase, "a stem has at least four letters here"});
}

}  // namespace

Headings::Headings(std::vector<Row> rows, const Phrases& phrases, PhraseFaults& faults)
    : rows_(std::move(rows)), book_(phrases, {}, &faults) {
  openings_.add(*parse_phrase("about"));  // names the employer
  for_each_phrase(phrases, [&](std::size_t i, const Elements& elements) {
    const auto weight = rows_[static_cast<std::size_t>(phrases[i].row)].weight;
    if (weight == HeadingWeight::noun || weight == HeadingWeight::phrase)
      add_opening(openings_, i, elements, faults);
    longest_ = std::max(longest_, elements.size());
  });
}

void Headings::set_demand_openings(const Phrases& phrases, PhraseFaults& faults) {
  demand_book_ = PhraseBook(phrases, {}, &faults);
  for_each_phrase(phrases, [&](std::size_t i, const Elements& elements) {
    add_opening(demand_openings_, i, elements, faults);
    if (!begins_at_start(elements))
      faults.push_back({i, "must begin with \"^\": an opening is sought at an item's start only"});
  });
}

void Headings::set_seekers(const Phrases& phrases, PhraseFaults& faults) {
  seekers_ = PhraseBook(phrases, {}, &faults);
}

HeadingReading Headings::read(std::string_view line, HeadingMark mark) const {
  const auto& [words, found] = read_line(book_, line);
  const auto decision = decide(*this, words, found);
  if (decision.best == nullptr) return {};
  const auto& row = row_of(*decision.best);
  const bool told = mark == HeadingMark::label && row.weight == HeadingWeight::noun &&
                    is_verdict_in_brackets(words, *decision.best);
  if (!told && !holds(row, decision.strangers, mark, in_title_case(line, words))) return {};
  return {true, row.kind, row.weight == HeadingWeight::weak};
}

SectionKind Headings::opening_of(std::string_view sentence) const {
  constexpr std::size_t k_reach = 60;  // bytes
  const auto words = book_.words_of(sentence.substr(0, k_reach));
  const auto found = words.empty() ? Found{-1, 0, 0, 0} : book_.find_at(words, 0);
  const bool tells = found.row >= 0 && row_of(found).weight == HeadingWeight::phrase;
  return tells ? row_of(found).kind : SectionKind::unknown;
}

bool Headings::goes_on_behind_comma(std::string_view line) const {
  const auto comma = line.rfind(", ");
  if (comma == std::string_view::npos) return false;
  const auto last = without_colon(line.substr(comma + 2));
  return last.find(' ') == std::string_view::npos && sentences_.opens(SentenceSign::joins, last);
}

bool Headings::announces_wishes(std::string_view line) const {
  if (goes_on_behind_comma(line)) return false;
  const auto& [words, found] = read_line(book_, last_sentence(line));
  const auto decision = decide(*this, words, found);
  return decision.best != nullptr && row_of(*decision.best).kind == SectionKind::preferred;
}

bool Headings::ends_in_wish(std::string_view line) const {
  const auto& [words, found] = read_line(book_, line);
  const auto decision = decide(*this, words, found);
  return decision.best != nullptr && row_of(*decision.best).kind == SectionKind::preferred &&
         decision.best->end == words.size();
}

bool Headings::announces_demands(std::string_view line) const {
  const auto found = seekers_.find(seekers_.words_of(last_sentence(line)));
  return !found.empty() &&
         std::all_of(found.begin(), found.end(), [](const Found& f) { return f.row == seeker; });
}

bool Headings::opens_like_demand(std::string_view line) const {
  const auto start = line.substr(0, 60);
  return demand_openings_.may_open(start) && demand_book_.opens(start);
}

}  // namespace radar::extract
