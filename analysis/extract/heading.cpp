#include "analysis/extract/heading.h"

#include <algorithm>

#include "analysis/extract/heading_table.h"
#include "analysis/extract/word_openings.h"

namespace radar::extract {
namespace {

const HeadingRow& row_of(const Found& found) { return heading_table()[static_cast<std::size_t>(found.row)]; }

bool is_mark(const Word& word) { return word.id > 0 && word.id < PhraseBook::k_number; }

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
    if (at < covered || aside > 0 || is_mark(words[at])) continue;
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
bool beats(const Found& a, const Found& b) {
  const auto &x = row_of(a), &y = row_of(b);
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

struct Decision {
  const Found* best = nullptr;
  Strangers strangers;
};

Decision decide(const std::vector<Word>& words, const std::vector<Found>& found) {
  Decision out;
  for (const auto& f : found) {
    if (row_of(f).weight == HeadingWeight::filler) continue;
    if (out.best == nullptr || beats(f, *out.best)) out.best = &f;
  }
  if (out.best != nullptr) out.strangers = strangers(words, found, out.best->begin);
  return out;
}

// What may ask, wish or refuse in many words: a label before a colon, a line above a list.
bool holds_widely(const HeadingRow& row, Strangers strangers, HeadingMark mark) {
  constexpr int k_most_of_phrase = 6, k_most_of_noun = 4;
  if (!asks_wishes_or_refuses(row.kind)) return false;
  if (row.weight == HeadingWeight::phrase) return strangers.all <= k_most_of_phrase;
  // Behind a noun others may belong to it: "Requirements discovery and prioritization".
  return mark == HeadingMark::before_list && row.weight == HeadingWeight::noun &&
         strangers.all <= k_most_of_noun && strangers.all - strangers.before <= 1;
}

bool holds(const HeadingRow& row, Strangers strangers, HeadingMark mark, bool titled) {
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

constexpr const char* k_demand_openings =
    "^ a|an|the? "
    "experience|experienced|expertise|proficien*|knowledge|knowledgeable|understanding|familiar* ; "
    "^ we|we're|are also|are? look|looking|expect|need|require|want|value|seek|seeking|ask ; ^ our "
    "ideal|perfect ; ^ "
    "ability|able|fluen*|degree|graduate|bachelor*|master*|master's|bachelor's|phd|ph.d|doctorate|bs|ms|"
    "ba|bsc|msc|minimum|must|comfortable|track|background|skilled|competen*|willing*|capab*|expert|"
    "interest|interested|passion*|proven|demonstrat*|prior|previous|exposure|you've|certif*|adept|"
    "aptitude|command|curio* ; "
    "^ "
    "strong|solid|excellent|deep|advanced|good|great|exceptional|extensive|hands|working|thorough|sound|"
    "outstanding|superior|basic|practical|significant|substantial|broad|professional|relevant|high|in|"
    "clear|clean|effective _5 "
    "experience|expertise|knowledge|understanding|skill|skills|background|proficiency|familiarity|"
    "ability|abilities|command|grasp|foundation|foundations|fundamentals|communicator|communication|"
    "communicators|sense|problem|attention|programming|coding|analytical|interpersonal|record|work ; "
    "^ # +? years|yrs|year ; ^ # - # +? years|yrs|year ; ^ at least # +? years|yrs|year ; ^ # to # years "
    "; "
    "^ you|you're have|are|bring|know|possess|hold|can|an|comfortable|experienced|familiar|proficient ; "
    "^ a|an _4 degree ; ^ b . s ; ^ m . s ; ^ ph . d ; "
    "^ expérience ; ^ maîtrise ; ^ connaissance* ; ^ diplôme ; ^ bonne* ; ^ erfahrung ; ^ sehr? gute ; ^ "
    "kenntnisse ; ^ abgeschlossenes ; ^ experiencia ; ^ conocimiento* ; ^ dominio ; ^ опыт ; ^ знание ; "
    "^ умение ; ^ уверенн* ; ^ experiência ; ^ conhecimento* ; ^ təcrübə ; ^ ervaring ; ^ esperienza ; ^ "
    "conoscenza ; ^ doświadczenie ; ^ znajomość";

// Lines that open like demands.
struct DemandOpenings {
  PhraseBook book{{{0, k_demand_openings}}};
  WordOpenings words;
  DemandOpenings() { words.add_row(k_demand_openings); }
};

const DemandOpenings& demand_openings() {
  static const auto* const openings = new DemandOpenings;
  return *openings;
}

}  // namespace

const PhraseBook& heading_book() {
  static const auto* const book = [] {
    std::vector<Phrase> phrases;
    const auto& table = heading_table();
    for (std::size_t i = 0; i < table.size(); ++i) phrases.push_back({static_cast<int>(i), table[i].words});
    return new PhraseBook(phrases);
  }();
  return *book;
}

namespace {

// A line's words and phrases, in vectors that are used again for the next line.
struct Line {
  std::vector<Word> words;
  std::vector<Found> found;
};

const Line& read_line(std::string_view line) {
  thread_local Line read;
  heading_book().read_words(line, false, read.words);
  heading_book().find_overlapping(read.words, read.found);
  return read;
}

}  // namespace

HeadingReading read_heading(std::string_view line, HeadingMark mark) {
  const auto& [words, found] = read_line(line);
  const auto decision = decide(words, found);
  if (decision.best == nullptr) return {};
  const auto& row = row_of(*decision.best);
  if (!holds(row, decision.strangers, mark, in_title_case(line, words))) return {};
  return {true, row.kind, row.weight == HeadingWeight::weak};
}

bool announces_wishes(std::string_view line) {
  if (const auto stop = line.rfind(". "); stop != std::string_view::npos) line.remove_prefix(stop + 2);
  const auto& [words, found] = read_line(line);
  const auto decision = decide(words, found);
  return decision.best != nullptr && row_of(*decision.best).kind == SectionKind::preferred;
}

bool announces_demands(std::string_view line) {
  enum { seeker, no_seeker };
  static const PhraseBook* const book = new PhraseBook(
      {{seeker,
        "we're|we|is|are are? currently|now|actively|also? looking|searching for "
        "a|an|one|two|three|several|another|someone|candidates|candidate|people ; we're|we|is|are are? "
        "currently|now|actively|also? seeking|hiring "
        "a|an|one|two|three|several|another|someone|candidates|candidate|people ; in search of "
        "a|an|someone ; we're|we|is|are are? currently|now|actively|also? looking|searching for # ; "
        "we're|we|is|are are? currently|now|actively|also? seeking|hiring #"},
       {no_seeker,
        "you|you're|they|who|which|that|customers|clients|companies|businesses|firms|teams are? "
        "looking|searching|seeking|hiring ; hiring a|an team ; to "
        "perform|help|lead|build|work|support|develop|design|drive|assist|take|own|manage|create ; who "
        "will|would ; responsible for ; following roles|tasks|duties|responsibilities|services"}});
  if (const auto stop = line.rfind(". "); stop != std::string_view::npos) line.remove_prefix(stop + 2);
  const auto found = book->find(book->words_of(line));
  return !found.empty() &&
         std::all_of(found.begin(), found.end(), [](const Found& f) { return f.row == seeker; });
}

SectionKind heading_kind(std::string_view heading) { return read_heading(heading, HeadingMark::marked).kind; }

bool opens_like_demand(std::string_view line) {
  const auto& openings = demand_openings();
  const auto start = line.substr(0, 60);
  return openings.words.may_open(start) && openings.book.opens(start);
}

}  // namespace radar::extract
