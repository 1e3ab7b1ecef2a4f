// What the sentence says (reading.h) and what the section says, brought together.
#include "analysis/extract/status.h"

#include <algorithm>
#include <array>

#include "analysis/extract/reading.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

bool in_capitals(std::string_view s) {
  return s.size() >= 5 && std::all_of(s.begin(), s.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// In a section that says what it is, the section decides; a plain "you have" in prose about the job is weaker
// than a list of requirements.
Status status_of(const Reading& reading, const HitContext& hit) {
  const bool asked = hit.section == SectionKind::required || hit.section == SectionKind::preferred;
  if (reading.concession) return reading.said == Said::wish ? Status::preferred : Status::mentioned;
  if (reading.said == Said::refusal) return Status::negated;
  const bool self = (reading.self || hit.is_subject) && !reading.stack && reading.said != Said::demand;
  if (!asked && (self || reading.named || hit.is_employer) && reading.said != Said::wish)
    return Status::employer;
  switch (hit.section) {
    case SectionKind::required:
      if (reading.duty && reading.said == Said::nothing) return Status::mentioned;
      return reading.said == Said::wish ? Status::preferred : Status::required;
    case SectionKind::preferred:
      return Status::preferred;
    case SectionKind::employer:
    case SectionKind::benefits:
    case SectionKind::legal:
      if (reading.said == Said::wish) return Status::preferred;
      if (reading.said == Said::demand) return Status::required;
      return reading.stack ? Status::mentioned : Status::employer;
    case SectionKind::refused:
      return reading.said == Said::wish ? Status::preferred : Status::negated;
    case SectionKind::duties:
    case SectionKind::unknown:
      break;
  }
  if (reading.said == Said::wish) return Status::preferred;
  const bool soft =
      reading.said == Said::soft_demand && (hit.section == SectionKind::unknown || reading.opens_soft);
  if (soft || reading.said == Said::demand || hit.is_degree) return Status::required;
  return Status::mentioned;
}

}  // namespace

std::string_view name_of(Status status) {
  constexpr std::array<std::string_view, 5> names = {"required", "preferred", "mentioned", "negated",
                                                     "employer"};
  return names[static_cast<std::size_t>(status)];
}

Status stronger(Status a, Status b) { return std::min(a, b); }

std::vector<Status> statuses_of(std::string_view sentence, const std::vector<HitContext>& hits) {
  std::vector<WordRange> ranges;
  for (const auto& hit : hits)
    ranges.push_back({static_cast<std::uint32_t>(hit.begin), static_cast<std::uint32_t>(hit.end)});
  const Sentence words(sentence, ranges);
  const Reader reader(words);
  std::vector<Status> out;
  for (std::size_t i = 0; i < hits.size(); ++i) out.push_back(status_of(reader.read(i), hits[i]));
  return out;
}

Range sentence_around(std::string_view text, std::size_t at) {
  at = std::min(at, text.size());
  const auto ends_sentence = [&](std::size_t i) {
    if (text[i] == '\n') return true;
    // Sentences glued together by a page that lost its line breaks: "... in Python.Excellent skills".
    if (text[i] == '.' && i > 0 && i + 2 < text.size() && text[i - 1] >= 'a' && text[i - 1] <= 'z' &&
        text[i + 1] >= 'A' && text[i + 1] <= 'Z' &&
        (is_lower(text[i + 2]) || in_capitals(text.substr(i + 1, 5)))) {
      return true;
    }
    if ((text[i] != '.' && text[i] != '!' && text[i] != '?') || i + 2 >= text.size() || text[i + 1] != ' ')
      return false;
    const auto next = static_cast<unsigned char>(text[i + 2]);
    const bool opens = (next >= 'A' && next <= 'Z') || next >= 0xC3 || text::is_ascii_digit(text[i + 2]) ||
                       next == '"' || next == '(';
    const bool abbreviation = i >= 3 && (text.substr(i - 3, 4) == "e.g." || text.substr(i - 3, 4) == "i.e.");
    return opens && !abbreviation;
  };
  std::size_t begin = at;
  while (begin > 0 && !ends_sentence(begin - 1)) --begin;
  std::size_t end = at;
  while (end < text.size() && !ends_sentence(end)) ++end;
  if (end < text.size() && text[end] != '\n') ++end;  // with its full stop
  while (begin < end &&
         (text[begin] == ' ' || text[begin] == '-' || text[begin] == '*' || text[begin] == '\t'))
    ++begin;
  return {std::min(begin, at), end};
}

}  // namespace radar::extract
