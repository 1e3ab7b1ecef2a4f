#include "analysis/extract/announcement.h"

#include "analysis/extract/demand_runs.h"
#include "analysis/extract/line_shape.h"
#include "analysis/extract/line_text.h"

namespace radar::extract {
namespace {

// The last sentence of a paragraph, if it announces what follows: "... for firms. You may fit if you ...".
std::string_view announcement(std::string_view paragraph) {
  const auto stop = ends_open_line(paragraph) ? paragraph.rfind(". ") : std::string_view::npos;
  return stop == std::string_view::npos ? std::string_view{} : paragraph.substr(stop + 2);
}

HeadingReading read_announcement(const Headings& headings, std::string_view words) {
  const auto core = strip_marks(words);
  if (!looks_like_heading(words, core) || ends_open(core)) return {};
  const auto reading = headings.read(core, HeadingMark::marked);
  return reading.weak ? HeadingReading{} : reading;
}

// "You hold a degree, and ideally know some of these:": the last clause that says whether it asks or wishes.
Announcement read_last_clause(const Headings& headings, std::string_view sentence) {
  constexpr std::size_t k_most = 140;  // bytes of a clause
  constexpr int k_least_words = 3;
  const auto& book = headings.sentences();
  const bool wishes = headings.announces_wishes(sentence);
  const auto last = sentence.size() > k_most ? sentence.size() - k_most : 0;
  for (auto at = sentence.rfind(' '); at != std::string_view::npos && at > last;
       at = sentence.rfind(' ', at - 1)) {
    const auto clause = sentence.substr(at + 1);
    const bool joined = book.opens(SentenceSign::joins, clause);
    if (!joined && sentence[at - 1] != ',' && sentence[at - 1] != ';') continue;
    const auto words = joined ? clause.substr(clause.find(' ') + 1) : clause;
    if (!has_more_words(words, k_least_words)) continue;
    const auto reading = read_announcement(headings, words);
    // "Ideally, you will have:" asks for nothing, "ideally you have X, and you must have:" does, as does "in
    // this role, you fit if you have:".
    const bool asks = reading.kind == SectionKind::required &&
                      (joined ? wishes : !wishes && book.opens(SentenceSign::place, sentence));
    const bool turns = reading.kind == SectionKind::preferred && (joined || !wishes);
    if (reading.known && (asks || turns)) return {reading, words};
  }
  return {};
}

}  // namespace

bool ends_open_line(std::string_view line) {
  return line.ends_with(':') || line.ends_with("...") || line.ends_with("…");
}

Announcement announcement_in(const Headings& headings, std::string_view paragraph) {
  const auto last = announcement(paragraph);
  const auto reading = last.empty() ? HeadingReading{} : read_announcement(headings, last);
  if (reading.known) return {reading, last};
  return paragraph.ends_with(':') && !is_bullet(paragraph)
             ? read_last_clause(headings, last.empty() ? paragraph : last)
             : Announcement{};
}

}  // namespace radar::extract
