#include "analysis/extract/lost_breaks.h"

#include <algorithm>

#include "analysis/extract/heading.h"
#include "analysis/extract/heading_table.h"
#include "analysis/extract/phrases.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

class Scan {
 public:
  explicit Scan(std::string_view line) : line_(line), words_(heading_book().words_of(line, true)) {}

  std::vector<HeadingWithin> run() const {
    std::vector<HeadingWithin> out = phrases();
    for (std::uint32_t at = 0; at < words_.size(); ++at) {
      if (capital(at) && text_of(at, at + 1) == "About" && names_itself(at))
        out.push_back({SectionKind::employer, words_[at].begin});
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    return out;
  }

 private:
  [[nodiscard]] std::vector<HeadingWithin> phrases() const {
    std::vector<HeadingWithin> out;
    std::uint32_t past = 0;
    for (std::uint32_t at = 0; at < words_.size(); ++at) {
      if (at < past || !capital(at)) continue;
      const auto found = heading_book().find_at(words_, at);
      if (found.row < 0) continue;
      const auto& row = heading_table()[static_cast<std::size_t>(found.row)];
      if (!accepts(found, row.weight)) continue;
      past = title_end(found.end);
      out.push_back({kind_of(found, row), words_[found.begin].begin});
    }
    return out;
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
      if (is_lower(first(at)) && words_[at].end - words_[at].begin > 4) return false;
    }
    return true;
  }
  // The word behind a heading's colon or dash; 0 if neither follows within a few capitals.
  [[nodiscard]] std::uint32_t behind_mark(std::uint32_t at) const {
    for (int extra = 0; extra <= 3 && at < words_.size(); ++at, ++extra) {
      if (words_[at].id == ':' || words_[at].id == '-' || words_[at].id == ';') return at + 1;
      if (!capital(at) && words_[at].end - words_[at].begin > 4) return 0;
    }
    return 0;
  }
  [[nodiscard]] bool begins_anew(std::uint32_t at) const {
    return at >= words_.size() || capital(at) || text::is_ascii_digit(first(at));
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
  [[nodiscard]] bool names_itself(std::uint32_t about) const {
    const auto name = about + 1;
    if (!capital(name)) return false;
    for (auto at = name + 1; at <= name + 4 && at < words_.size(); ++at) {
      if (capital(at) && text_of(at, at + 1) == text_of(name, name + 1)) return true;
    }
    return false;
  }
  [[nodiscard]] bool accepts(const Found& found, HeadingWeight weight) const {
    if (weight == HeadingWeight::filler || weight == HeadingWeight::weak) return false;
    if (const auto next = behind_mark(found.end); next != 0)
      return weight == HeadingWeight::phrase || titled(found.begin, found.end);
    const auto text = past_aside(found.end);
    if (!titled(found.begin, found.end) || !begins_anew(text)) return false;
    if (text >= words_.size()) return false;
    const bool clear = is_clear(found.begin);
    const bool telling =
        weight == HeadingWeight::noun && words_[found.begin].end - words_[found.begin].begin > 5;
    return clear && (found.fixed >= 2 || telling);
  }
  // No capitals stand before it that are not a heading's own: "Position Qualifications", "Key Requirements".
  [[nodiscard]] bool is_clear(std::uint32_t begin) const {
    while (begin > 0 && capital(begin - 1) && is_filler(begin - 1)) --begin;
    return begin == 0 || !capital(begin - 1);
  }
  [[nodiscard]] bool is_filler(std::uint32_t word) const {
    const auto found = heading_book().find_at(words_, word);
    return found.row >= 0 && found.end >= word + 1 && !is_mark_word(word) &&
           heading_table()[static_cast<std::size_t>(found.row)].weight == HeadingWeight::filler;
  }
  [[nodiscard]] bool is_mark_word(std::uint32_t word) const {
    return words_[word].id > 0 && words_[word].id < PhraseBook::k_number;
  }
  // With the capitals that follow: "Preferred" alone is less than "Preferred Qualifications".
  [[nodiscard]] SectionKind kind_of(const Found& found, const HeadingRow& row) const {
    const auto whole = read_heading(text_of(found.begin, title_end(found.end)), true);
    return whole.known && whole.kind == SectionKind::preferred ? whole.kind : row.kind;
  }

  std::string_view line_;
  std::vector<Word> words_;
};

}  // namespace

std::vector<HeadingWithin> headings_within(std::string_view line) { return Scan(line).run(); }

}  // namespace radar::extract
