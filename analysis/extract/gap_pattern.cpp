#include "analysis/extract/gap_pattern.h"

#include <charconv>
#include <string>

#include "analysis/extract/pattern_syntax.h"

namespace radar::extract {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view k_gap = R"([^.\n]{0,)";

// Where the pattern has its gap; npos if there is none, or more than one, outside of groups.
std::size_t only_gap(std::string_view pattern) {
  std::size_t found = npos;
  int gaps = 0;
  outside_groups(pattern, [&](std::size_t at) {
    if (!pattern.substr(at).starts_with(k_gap)) return;
    found = at;
    ++gaps;
  });
  return gaps == 1 ? found : npos;
}

// The end of what [^.\n]{0,most} takes at the most from `begin` on.
std::size_t gap_end(std::string_view text, std::size_t begin, std::size_t most) {
  std::size_t at = begin;
  for (std::size_t points = 0; at < text.size() && text[at] != '.' && text[at] != '\n'; ++at) {
    const bool starts = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
    if (starts && points++ == most) break;
  }
  return at;
}

}  // namespace

GapPattern::GapPattern(std::string_view first, std::string_view second, std::size_t most, bool shortest)
    : first_(std::string(first)), second_(std::string(second)), most_(most), shortest_(shortest) {}

std::optional<GapPattern> GapPattern::read(std::string_view pattern) {
  const auto gap = only_gap(pattern);
  if (gap == npos || gap == 0) return std::nullopt;
  const auto number = pattern.substr(gap + k_gap.size());
  std::size_t most = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), most);
  auto rest = number.substr(static_cast<std::size_t>(end - number.data()));
  if (error != std::errc() || !rest.starts_with("}")) return std::nullopt;
  rest.remove_prefix(1);
  const bool shortest = rest.starts_with("?");
  if (shortest) rest.remove_prefix(1);
  if (rest.empty()) return std::nullopt;
  return GapPattern(pattern.substr(0, gap), rest, most, shortest);
}

Range GapPattern::find(std::string_view text) const {
  Range second{0, 0};  // the first that begins at `from` or behind it
  std::size_t from = npos;
  for (auto first = first_.find(text); first.begin != npos; first = first_.find(text, first.begin + 1)) {
    const bool known = from <= first.end && first.end <= second.begin;
    if (!known) {
      from = first.end;
      second = second_.find(text, from);
    }
    const auto reach = gap_end(text, first.end, most_);
    if (second.begin > reach) continue;
    if (shortest_) return {first.begin, second.end};
    for (auto next = second; next.begin <= reach; next = second_.find(text, next.begin + 1)) second = next;
    return {first.begin, second.end};
  }
  return {npos, npos};
}

}  // namespace radar::extract
