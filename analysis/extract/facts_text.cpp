#include "analysis/extract/facts_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace radar::extract {
namespace {

constexpr std::size_t k_reach = 300;  // a page without line breaks is one long sentence

re2::StringPiece piece(std::string_view s) { return {s.data(), s.size()}; }

}  // namespace

FactText::FactText(std::string_view whole, std::size_t title_bytes, const std::vector<Section>& sections)
    : whole_(whole),
      title_bytes_(std::min(title_bytes, whole.size())),
      sections_(sections),
      scan_(scan_cues(whole)) {}

SectionKind FactText::section_at(std::size_t at) const {
  if (at <= title_bytes_) return SectionKind::unknown;
  at -= title_bytes_ + 1;
  const auto it = std::upper_bound(sections_.begin(), sections_.end(), at,
                                   [](std::size_t value, const Section& s) { return value < s.begin; });
  if (it == sections_.begin()) return SectionKind::unknown;
  const auto& section = *std::prev(it);
  return at < section.end ? section.kind : SectionKind::unknown;
}

Range FactText::line_at(std::size_t at) const {
  at = std::min(at, whole_.size());
  const auto after = std::lower_bound(scan_.newlines.begin(), scan_.newlines.end(), at);
  return {after == scan_.newlines.begin() ? 0 : *std::prev(after) + std::size_t{1},
          after == scan_.newlines.end() ? whole_.size() : *after};
}

Range FactText::line_before(std::size_t at) const {
  Range line = line_at(at);
  while (line.begin > 0) {
    line = line_at(line.begin - 1);
    if (whole_.substr(line.begin, line.end - line.begin).find_first_not_of(" \t-*") != std::string_view::npos)
      return line;
  }
  return {0, 0};
}

Range FactText::sentence_at(std::size_t at) const {
  const std::size_t from = at > k_reach ? at - k_reach : 0;
  auto range = sentence_around(whole_.substr(from, 2 * k_reach), at - from);
  return {range.begin + from, range.end + from};
}

Pattern::Pattern(std::string text) : re_(std::make_unique<taxonomy::LazyRegex>(std::move(text))) {}

bool Pattern::in(std::string_view s) const { return re2::RE2::PartialMatch(piece(s), re_->get()); }

Range Pattern::find(std::string_view s, std::size_t from) const {
  if (from > s.size()) return {std::string_view::npos, std::string_view::npos};
  return match(s, from, re2::RE2::UNANCHORED);
}

Range Pattern::find_at_start(std::string_view s) const { return match(s, 0, re2::RE2::ANCHOR_START); }

Range Pattern::match(std::string_view s, std::size_t from, re2::RE2::Anchor anchor) const {
  re2::StringPiece found;
  if (!re_->get().Match(piece(s), from, s.size(), anchor, &found, 1))
    return {std::string_view::npos, std::string_view::npos};
  const auto begin = static_cast<std::size_t>(found.data() - s.data());
  return {begin, begin + found.size()};
}

}  // namespace radar::extract
