#include "analysis/extract/facts_degree.h"

#include <algorithm>
#include <array>
#include <string>

namespace radar::extract {
namespace {

std::string name_of(int rank) {
  constexpr std::array<const char*, 4> names = {"", "bachelor", "master", "phd"};
  return names[static_cast<std::size_t>(std::clamp(rank, 0, 3))];
}

bool or_equivalent(const FactText& text, std::size_t at) {
  static const Pattern equivalent(
      R"(\bequivalent\b|\bor (?:comparable|similar|related) (?:work|practical|professional)? ?experience|vergleichbar|gleichwertig|équivalent|equivalente|эквивалент)");
  return equivalent.in(text.in(text.sentence_at(at)));
}

}  // namespace

std::optional<Finding> read_degree(const FactText& text, const std::vector<NamedDegree>& degrees) {
  const NamedDegree* least = nullptr;
  for (const auto& degree : degrees) {
    if (degree.required && (least == nullptr || degree.rank < least->rank)) least = &degree;
  }
  if (least == nullptr) return std::nullopt;
  const auto rule = or_equivalent(text, least->begin) ? "degree.or-equivalent" : "degree.required";
  return Finding{name_of(least->rank), least->begin, least->end, rule, true};
}

std::vector<Finding> read_preferred_degrees(const FactText&, const std::vector<NamedDegree>& degrees) {
  std::vector<Finding> out;
  for (const auto& degree : degrees) {
    if (!degree.required)
      out.push_back({name_of(degree.rank), degree.begin, degree.end, "degree.preferred", true});
  }
  return out;
}

}  // namespace radar::extract
