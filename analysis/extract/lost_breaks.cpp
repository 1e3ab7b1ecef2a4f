#include "analysis/extract/lost_breaks.h"

#include <algorithm>
#include <bit>

#include "analysis/extract/heading.h"
#include "analysis/extract/heading_places.h"
#include "analysis/extract/line_shape.h"
#include "analysis/extract/phrases.h"
#include "analysis/match/ascii.h"
#include "analysis/match/byte_block.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

using match::is_small;
using match::is_upper;

// Whether a sentence ends before the blank that stands before `at`.
bool ends_sentence(std::string_view line, std::size_t at) {
  return at > 1 && line[at - 1] == ' ' &&
         std::string_view(".!?").find(line[at - 2]) != std::string_view::npos;
}

// Reads the words around the places where headings may begin; words have their bytes in the whole line.
class Scan {
 public:
  Scan(std::string_view line, const Headings& headings) : line_(line), headings_(headings) {}

  std::vector<HeadingWithin> run() {
    std::vector<HeadingWithin> out, employers;
    HeadingPlaces places(line_, headings_);
    const auto sentences = sentence_case_places();
    auto sentence = sentences.begin();
    for (auto next = places.next(); next < line_.size() || sentence != sentences.end();) {
      const auto place = sentence != sentences.end() ? std::min(next, *sentence) : next;
      if (place == next) next = places.next();
      while (sentence != sentences.end() && *sentence <= place) ++sentence;
      if (place >= past_) phrase_at(place, out);
      if (names_itself(place)) employers.push_back({SectionKind::employer, place});
    }
    out.insert(out.end(), employers.begin(), employers.end());
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    return out;
  }

 private:
  static constexpr auto k_none = static_cast<std::uint32_t>(-1);
  // Where headings may begin that are written like sentences: "What you'll be doing", "Bonus points".
  [[nodiscard]] std::vector<std::size_t> sentence_case_places() const {
    std::vector<std::size_t> out;
    for (const std::string_view opening : {"What you", "What we", "Who you", "Who we", "Bonus points"}) {
      for (auto at = line_.find(opening); at != std::string_view::npos; at = line_.find(opening, at + 1))
        out.push_back(at);
    }
    std::sort(out.begin(), out.end());
    return out;
  }
  // The word that begins at a byte of the words read; k_none if none does.
  [[nodiscard]] std::uint32_t word_at(std::size_t place) const {
    const auto it = std::lower_bound(words_.begin(), words_.end(), place,
                                     [](const Word& word, std::size_t at) { return word.begin < at; });
    return it == words_.end() || it->begin != place ? k_none
                                                    : static_cast<std::uint32_t>(it - words_.begin());
  }
  // The word that begins at the place, with the words around it read, if they are not yet: as many as
  // `words` behind it, unless the line has less.
  std::uint32_t read_around(std::size_t place, std::size_t words) {
    constexpr std::size_t k_bytes_per_word = 6;  // of the first attempt
    const auto is_enough = [&](std::uint32_t at) {
      return at == k_none || end_ == line_.size() || words_.size() - at > words;
    };
    if (place >= begin_ && place < end_) {
      const auto at = word_at(place);
      if (is_enough(at)) return at;
    }
    for (std::size_t bytes = words * k_bytes_per_word;; bytes *= 2) {
      read(blank_before(place), blank_behind(place, bytes));
      const auto at = word_at(place);
      if (is_enough(at)) return at;
    }
  }
  // Blanks part words whatever stands around them.
  [[nodiscard]] std::size_t blank_before(std::size_t place) const {
    const auto blank = line_.substr(0, place).rfind(' ');
    return blank == std::string_view::npos ? 0 : blank;
  }
  [[nodiscard]] std::size_t blank_behind(std::size_t place, std::size_t bytes) const {
    const auto blank = place + bytes < line_.size() ? line_.find(' ', place + bytes) : std::string_view::npos;
    return blank == std::string_view::npos ? line_.size() : blank;
  }
  // A word that is none stands for those before the first that is read: it is not the line's first.
  void read(std::size_t begin, std::size_t end) {
    begin_ = begin;
    end_ = end;
    headings_.book().read_words(line_.substr(begin, end - begin), true, words_);
    for (auto& word : words_) {
      word.begin += static_cast<std::uint32_t>(begin);
      word.end += static_cast<std::uint32_t>(begin);
    }
    if (begin > 0) words_.insert(words_.begin(), Word{0, 0, 0});
  }
  // Farther back, twice as far as before.
  void read_more_before() {
    const std::size_t bytes = 2 * (end_ - begin_);
    read(begin_ > bytes ? blank_before(begin_ - bytes) : 0, end_);
  }
  void phrase_at(std::size_t place, std::vector<HeadingWithin>& out) {
    const auto at = read_around(place, headings_.longest() + 1);
    if (at == k_none) return;
    auto found = headings_.book().find_at(words_, at);
    if (found.row < 0) return;
    const auto& row = headings_.row_of(found);
    if (row.weight == HeadingWeight::filler || row.weight == HeadingWeight::weak) return;
    read_behind(found);
    if (!accepts(found, row)) return;
    const auto end = title_end(found.end);
    past_ = words_[end - 1].end;
    out.push_back({kind_of(found, row), place});
  }
  // As many words behind the phrase as are looked at.
  void read_behind(Found& found) {
    constexpr std::uint32_t k_reach = 5, k_reach_with_aside = 13;
    const auto place = words_[found.begin].begin;
    const auto read = [&](std::uint32_t words) {
      const auto begin = read_around(place, found.end - found.begin + words);
      found.end += begin - found.begin;
      found.begin = begin;
    };
    read(k_reach);
    if (found.end < words_.size() && words_[found.end].id == '(') read(k_reach_with_aside);
  }
  [[nodiscard]] std::uint32_t title_end(std::uint32_t end) const {
    const auto most = end + 3;
    while (end < words_.size() && end < most && capital(end) && words_[end].id != 0) ++end;
    return end;
  }
  [[nodiscard]] char first(std::uint32_t word) const {
    return word < words_.size() ? line_[words_[word].begin] : '\0';
  }
  [[nodiscard]] bool capital(std::uint32_t word) const { return is_upper(first(word)); }
  [[nodiscard]] std::string_view text_of(std::uint32_t begin, std::uint32_t end) const {
    return line_.substr(words_[begin].begin, words_[end - 1].end - words_[begin].begin);
  }
  // In capitals but for words like "to" and "you'll".
  [[nodiscard]] bool titled(std::uint32_t begin, std::uint32_t end) const {
    for (auto at = begin; at < end; ++at) {
      if (is_small(first(at)) && words_[at].end - words_[at].begin > 4) return false;
    }
    return true;
  }
  // The word behind a heading's colon or dash; 0 if neither follows within a few capitals.
  [[nodiscard]] std::uint32_t behind_mark(std::uint32_t at) const {
    for (int extra = 0; extra <= 3 && at < words_.size(); ++at) {
      if (words_[at].id == ':' || words_[at].id == '-' || words_[at].id == ';') return at + 1;
      if (!capital(at) && words_[at].end - words_[at].begin > 4) return 0;
      extra += words_[at].id != ',' && words_[at].id != '&';
    }
    return 0;
  }
  [[nodiscard]] bool begins_anew(std::uint32_t at) const {
    return at >= words_.size() || capital(at) || text::is_ascii_digit(first(at));
  }
  // Behind "for" or "and Experience", which go on with the heading.
  [[nodiscard]] std::uint32_t past_second(std::uint32_t at) const {
    if (at + 1 < words_.size() && text_of(at, at + 1) == "for") return at + 1;
    const bool joined = at + 1 < words_.size() && (words_[at].id == '&' || text_of(at, at + 1) == "and");
    return joined && capital(at + 1) ? at + 2 : at;
  }
  // Behind "(may vary with the role)".
  [[nodiscard]] std::uint32_t past_aside(std::uint32_t at) const {
    constexpr std::uint32_t k_longest = 10;  // words
    if (at >= words_.size() || words_[at].id != '(') return at;
    for (auto end = at; end < words_.size() && end - at <= k_longest; ++end) {
      if (words_[end].id == ')') return end + 1;
    }
    return at;
  }
  // "About Acme Acme is the ...": the name ends the heading and begins the text.
  bool names_itself(std::size_t place) {
    constexpr std::string_view k_about = "About";
    constexpr std::uint32_t k_longest_name = 4;
    if (line_.substr(place, k_about.size()) != k_about) return false;
    const auto about = read_around(place, k_longest_name + 2);
    if (about == k_none || text_of(about, about + 1) != k_about) return false;
    const auto name = about + 1;
    if (!capital(name)) return false;
    for (auto at = name + 1; at <= name + k_longest_name && at < words_.size(); ++at) {
      if (capital(at) && text_of(at, at + 1) == text_of(name, name + 1)) return true;
    }
    return false;
  }
  bool accepts(Found& found, const Headings::Row& row) {
    if (const auto next = behind_mark(found.end); next != 0) {
      const bool named = found.fixed >= 2 && next == found.end + 1 && words_[found.end].id == ':';
      return row.weight == HeadingWeight::phrase || named || titled(found.begin, found.end);
    }
    const auto text = past_aside(past_second(found.end));
    if (text >= words_.size() || !begins_anew(text)) return false;
    if (stands_apart(found, row, text)) return true;
    if (!titled(found.begin, found.end)) return false;
    const bool telling =
        row.weight == HeadingWeight::noun && words_[found.begin].end - words_[found.begin].begin > 5;
    return (found.fixed >= 2 || telling) && is_clear(found);
  }
  // In small letters, but between the end of one item and the beginning of another: "... with maps. Bonus
  // Experience in ...", "... with maps What we're looking for Strong ...".
  [[nodiscard]] bool stands_apart(const Found& found, const Headings::Row& row, std::uint32_t text) const {
    const auto opening = text_of(found.begin, found.begin + 1);
    const bool announces = found.fixed >= 3 && (opening == "What" || opening == "Who");
    const bool wish = row.kind == SectionKind::preferred;
    if (!capital(text) || !(announces || wish)) return false;
    const bool apart = ends_item(words_[found.begin].begin);
    if (announces && apart) return true;
    return (announces || apart) && headings_.opens_like_demand(line_.substr(words_[text].begin));
  }
  [[nodiscard]] bool ends_item(std::size_t place) const {
    if (place < 2) return false;
    const char last = line_[place - 1];
    return is_small(last) || last == ')' ||
           (last == ' ' && std::string_view(".!?;)").find(line_[place - 2]) != std::string_view::npos);
  }
  // No capitals stand before it that are not a heading's own: "Position Qualifications", "Key Requirements".
  // May read more words before it, which moves it among them.
  bool is_clear(Found& found) {
    for (auto begin = found.begin;; --begin) {
      while (begin == 1 && begin_ > 0) {
        const auto before = words_.size();
        read_more_before();
        const auto more = static_cast<std::uint32_t>(words_.size() - before);
        found.begin += more;
        found.end += more;
        begin += more;
      }
      if (begin == 0 || !capital(begin - 1)) return true;
      if (!is_filler(begin - 1)) return false;
    }
  }
  [[nodiscard]] bool is_filler(std::uint32_t word) const {
    const auto found = headings_.book().find_at(words_, word);
    return found.row >= 0 && found.end >= word + 1 && !is_mark_word(word) &&
           headings_.row_of(found).weight == HeadingWeight::filler;
  }
  [[nodiscard]] bool is_mark_word(std::uint32_t word) const { return is_mark(words_[word].id); }
  // With the capitals that follow: "Preferred" alone is less than "Preferred Qualifications".
  [[nodiscard]] SectionKind kind_of(const Found& found, const Headings::Row& row) const {
    const auto whole = headings_.read(text_of(found.begin, title_end(found.end)), HeadingMark::marked);
    return whole.known && whole.kind == SectionKind::preferred ? whole.kind : row.kind;
  }

  std::string_view line_;
  const Headings& headings_;
  std::vector<Word> words_;  // of [begin_, end_) of the line
  std::size_t begin_ = 0, end_ = 0;
  std::size_t past_ = 0;  // the end of the last heading
};

constexpr std::size_t k_longest_glued = 48;  // bytes of a heading without a break behind it
constexpr std::size_t k_least_glued = 6;     // bytes of one that only ends the section before

// The kind of a whole heading; unknown where the words are none, or only a part of another.
HeadingReading read_whole(const Headings& headings, std::string_view words) {
  const auto reading = headings.read(words, HeadingMark::none);
  return reading.weak ? HeadingReading{} : reading;
}

// "We prefer PostgreSQL", "You don't need a PhD", "We left TensorFlow": the word before the capital is no
// word, but a name's part.
bool splits_name(const Headings& headings, std::string_view line, std::size_t end, SectionKind kind) {
  const auto last = line.substr(0, end).find_last_of(' ') + 1;
  const bool word_follows = end + 1 < line.size() && is_small(line[end + 1]);
  if (word_follows && !(asks_wishes_or_refuses(kind) && last > 0 && is_upper(line[last]))) return false;
  const auto words = headings.book().words_of(line.substr(last, end - last));
  return !words.empty() && words.back().id == 0;
}

// A heading that ends at `end`, where a capital is glued to its last letter.
void add_glued(const Headings& headings, std::string_view line, std::size_t end,
               std::vector<HeadingWithin>& out) {
  const std::size_t least = end > k_longest_glued ? end - k_longest_glued : 0;
  for (std::size_t at = least; at + 3 < end; ++at) {
    const bool begins = is_upper(line[at]) && is_small(line[at + 1]) &&
                        (at == 0 || line[at - 1] != ' ' || ends_sentence(line, at));
    if (!begins) continue;
    const auto reading = read_whole(headings, line.substr(at, end - at));
    if (reading.known && splits_name(headings, line, end, reading.kind)) return;
    // "JavaScript/TypeScript" are names: what tells nothing must be longer than "Type" to be a heading.
    const bool tells_nothing = reading.kind == SectionKind::unknown;
    if (!reading.known ||
        (tells_nothing && (end - at < k_least_glued || line.substr(at, end - at).find('/') != line.npos)))
      continue;
    out.push_back({reading.kind, at});
    return;
  }
}

// Where a run of words in capitals ends that begins at `at`; its last word is no "A" or "I".
std::size_t end_of_capitals(std::string_view line, std::size_t at) {
  std::size_t end = at;
  for (std::size_t i = at; i < line.size();) {
    std::size_t word = i;
    while (word < line.size() && line[word] != ' ' && !is_small(line[word])) ++word;
    if (word < line.size() && line[word] != ' ') break;
    if (word - i > 1) end = word;
    i = word + 1;
  }
  return end;
}

// The next capital from `at` on, but for those in the line's midst that have neither a small letter before
// nor a capital behind them.
std::size_t next_capital(std::string_view line, std::size_t at) {
  using match::ByteBlock;
  if (at == 0 && !line.empty() && !is_upper(line[0])) ++at;
  for (; at > 0 && at + ByteBlock::k_size < line.size(); at += ByteBlock::k_size) {
    const char* const s = line.data() + at;
    unsigned capitals = ByteBlock(s).among('A', 26);
    if (capitals == 0) continue;
    capitals &= ByteBlock(s - 1).among('a', 26) | ByteBlock(s + 1).among('A', 26);
    if (capitals != 0) return at + static_cast<std::size_t>(std::countr_zero(capitals));
  }
  while (at < line.size() && !is_upper(line[at])) ++at;
  return at;
}

void add_in_capitals(const Headings& headings, std::string_view line, std::size_t at,
                     std::vector<HeadingWithin>& out) {
  constexpr std::size_t k_least = 6;  // bytes: fewer are an acronym
  const auto end = end_of_capitals(line, at);
  if (end < at + k_least || end >= line.size() || end - at > k_longest_glued) return;
  if (const auto reading = read_whole(headings, line.substr(at, end - at)); reading.known)
    out.push_back({reading.kind, at});
}

// "[Must] Kafka [Nice to have] Flink": labels in brackets before the items of one line.
void add_bracketed(const Headings& headings, std::string_view line, std::vector<HeadingWithin>& out) {
  // "SQL [essential]": what stands behind a name is no label.
  if (line.ends_with(']') && !line.starts_with('[')) return;
  for (auto at = line.find('['); at != std::string_view::npos; at = line.find('[', at + 1)) {
    const auto label = line.substr(at + 1, k_longest_glued);
    const auto end = label.find(']');
    if (end == std::string_view::npos) continue;
    const auto reading = read_whole(headings, label.substr(0, end));
    if (!reading.known || !asks_wishes_or_refuses(reading.kind)) continue;
    if (!speaks_of_pay(label.substr(0, end), line.substr(at + 1 + end))) out.push_back({reading.kind, at});
  }
}

// The next sign behind a blank such as "✅" (U+2600 to U+27BF) or "🚀" (U+1F000 to U+1FFFF).
std::size_t next_sign(std::string_view line, std::size_t at) {
  for (;; ++at) {
    at = match::find_any(line, at, line.size(), '\xE2', '\xF0');
    if (at + 1 >= line.size()) return line.size();
    const auto second = static_cast<unsigned char>(line[at + 1]);
    const bool sign = line[at] == '\xF0' ? second == 0x9F : second >= 0x98 && second <= 0x9E;
    if (sign && at > 0 && line[at - 1] == ' ') return at;
  }
}

// Whether a capital stands there, be it a Cyrillic or an accented one.
bool is_capital(std::string_view line, std::size_t at) {
  if (!match::is_wide(line[at])) return is_upper(line[at]);
  const auto letter = text::decode_at(line, at).value;
  if (letter < 0x100) return letter >= U'À' && letter <= U'Þ';
  // Capital and small letters take turns.
  const bool odd = (letter >= U'Ĺ' && letter <= U'ň') || letter >= U'Ź';
  if (letter < 0x180) return (letter % 2 == 1) == odd;
  return letter == U'Ə' || (letter >= U'Ё' && letter <= U'Я');
}

// "Full-timeCLEARANCE REQUIREMENT:" is one label in capitals, its last word is none.
bool goes_on_in_capitals(std::string_view line, std::size_t at) {
  constexpr std::size_t k_least = 5;  // letters: fewer are an acronym
  if (at + 1 >= line.size() || !is_upper(line[at + 1])) return false;
  std::size_t before = at;
  while (before > 0 && line[before - 1] == ' ') --before;
  std::size_t letters = 0;
  while (letters < before && is_upper(line[before - 1 - letters])) ++letters;
  return letters >= k_least;
}

}  // namespace

std::vector<HeadingWithin> headings_within(const Headings& headings, std::string_view line) {
  return Scan(line, headings).run();
}

std::optional<SectionKind> read_label(const Headings& headings, std::string_view words) {
  const auto reading = headings.read(text::ascii_lower(words), HeadingMark::none);
  if (!reading.known || reading.weak || reading.kind == SectionKind::unknown) return std::nullopt;
  return reading.kind;
}

std::optional<HeadingWithin> label_before(const Headings& headings, std::string_view line, std::size_t least,
                                          std::size_t end) {
  constexpr std::size_t k_longest = 48;  // bytes
  for (auto at = end > least + k_longest ? end - k_longest : least; at + 1 < end; ++at) {
    if ((at > 0 && line[at - 1] != ' ') || !is_capital(line, at) || goes_on_in_capitals(line, at)) continue;
    if (const auto kind = read_label(headings, text::trim(line.substr(at, end - at))))
      return HeadingWithin{*kind, at};
  }
  return std::nullopt;
}

std::vector<HeadingWithin> headings_before_signs(const Headings& headings, std::string_view line) {
  std::vector<HeadingWithin> out;
  std::size_t least = 0;
  int signs = 0;
  for (auto sign = next_sign(line, 0); sign < line.size(); sign = next_sign(line, sign + 1)) {
    const auto blank = line.find(' ', sign);
    if (blank == std::string_view::npos || blank + 1 >= line.size()) break;  // it marks no item
    if (const auto label = label_before(headings, line, least, sign)) out.push_back(*label);
    least = blank;
    ++signs;
  }
  return signs > 1 ? out : std::vector<HeadingWithin>{};  // one sign is no list
}

std::vector<HeadingWithin> glued_headings(const Headings& headings, std::string_view line) {
  std::vector<HeadingWithin> out;
  for (std::size_t at = next_capital(line, 0); at + 1 < line.size(); at = next_capital(line, at + 1)) {
    if (at > 0 && is_small(line[at - 1])) {
      add_glued(headings, line, at, out);
    } else if (is_upper(line[at + 1]) && (at == 0 || ends_sentence(line, at))) {
      add_in_capitals(headings, line, at, out);
    }
  }
  add_bracketed(headings, line, out);
  return out;
}

}  // namespace radar::extract
