// Leniency by degrees: the name itself, then the line's parts, then what the extractor reads in it, then the
// nearest name by edit distance. A reading that two skills share equally is none.
#include <algorithm>
#include <numeric>
#include <optional>
#include <set>

#include "analysis/report/gap.h"
#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

constexpr std::size_t k_least_for_slips = 4;  // letters; shorter names are too close to each other
constexpr std::size_t k_least_for_two = 8;    // letters that may hold two slips

// "- Python (3 years)" -> "Python"
std::string bare(std::string_view line) {
  std::string out;
  int depth = 0;
  for (const char c : line) {
    if (c == '(' || c == '[') ++depth;
    if (depth == 0) out += c;
    if ((c == ')' || c == ']') && depth > 0) --depth;
  }
  const auto begin = out.find_first_not_of(" \t-*+>");
  out = begin == std::string::npos ? "" : out.substr(begin);
  if (const auto colon = out.find(": "); colon != std::string::npos && colon + 2 < out.size() && colon < 30 &&
                                         out.find(',', colon) != std::string::npos)
    out = out.substr(colon + 2);  // "Languages: Python, SQL"
  return std::string(text::trim(out));
}

std::vector<std::string> parts_of(std::string line) {
  for (const char* separator : {";", "|", "/", " and ", " & ", " + "})
    line = text::replace_all(line, separator, ",");
  std::vector<std::string> out;
  for (const auto part : text::split(line, ',')) {
    const auto trimmed = text::trim(part);
    if (!trimmed.empty()) out.emplace_back(trimmed);
  }
  return out;
}

// Optimal string alignment distance, at most `most` + 1.
std::size_t distance(const std::string& a, const std::string& b, std::size_t most) {
  if (a.size() > b.size() + most || b.size() > a.size() + most) return most + 1;
  std::vector<std::size_t> before, last(b.size() + 1), now(b.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  before = last;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        now[j] = std::min(now[j], before[j - 2] + 1);
    }
    before = std::exchange(last, now);
  }
  return last[b.size()];
}

std::optional<SkillId> nearest(const std::string& name, const taxonomy::Taxonomy& taxonomy) {
  const auto key = text::replace_all(text::name_key(name), " ", "");
  if (key.size() < k_least_for_slips) return std::nullopt;
  const std::size_t most = key.size() < k_least_for_two ? 1 : 2;
  std::size_t best = most + 1;
  std::set<SkillId> found;
  const auto try_name = [&](const std::string& candidate, SkillId id) {
    const auto other = text::replace_all(text::name_key(candidate), " ", "");
    if (other.size() < k_least_for_slips) return;
    const auto d = distance(key, other, most);
    if (d > most || d > best) return;
    if (d < best) found.clear();
    best = d;
    found.insert(id);
  };
  for (std::size_t i = 0; i < taxonomy.skills().size(); ++i) {
    const auto& skill = taxonomy.skills()[i];
    try_name(skill.name, static_cast<SkillId>(i));
    for (const auto& alias : skill.aliases) try_name(alias.text, static_cast<SkillId>(i));
  }
  if (found.size() != 1) return std::nullopt;
  return *found.begin();
}

Understood understand_line(const std::string& line, const taxonomy::Taxonomy& taxonomy,
                           const ReadSkills& read) {
  Understood out{line, {}, "named"};
  const auto name = bare(line);
  if (const auto skill = taxonomy.find(name)) {
    out.skills = {*skill};
    return out;
  }
  const auto parts = parts_of(name);
  if (parts.size() > 1) {
    std::set<SkillId> skills;
    for (const auto& part : parts) {
      if (const auto skill = taxonomy.find(part))
        skills.insert(*skill);
      else if (const auto near = nearest(part, taxonomy))
        skills.insert(*near);
    }
    for (const auto skill : read(name)) skills.insert(skill);
    out.skills.assign(skills.begin(), skills.end());
    out.how = "in parts";
    if (!out.skills.empty()) return out;
  }
  out.skills = read(name);
  out.how = "read in the text";
  if (!out.skills.empty()) return out;
  if (const auto near = nearest(name, taxonomy)) {
    out.skills = {*near};
    out.how = "nearest name";
    return out;
  }
  out.how = "not understood";
  return out;
}

}  // namespace

std::vector<Understood> understand(const std::vector<std::string>& lines, const taxonomy::Taxonomy& taxonomy,
                                   const ReadSkills& read) {
  std::vector<Understood> out;
  for (const auto& line : lines) {
    const auto trimmed = text::trim(line);
    if (trimmed.empty() || trimmed.front() == '#') continue;
    out.push_back(understand_line(std::string(trimmed), taxonomy, read));
  }
  return out;
}

}  // namespace radar::report
