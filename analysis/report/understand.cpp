// Leniency by degrees: the name itself, then the line's parts, then what the extractor reads in it, then the
// nearest name by edit distance. A reading that two skills share equally is none.
#include <algorithm>
#include <optional>
#include <set>

#include "analysis/report/gap.h"
#include "analysis/report/nearest.h"
#include "sources/text/utf8.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

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
      else if (const auto near = nearest_skill(part, taxonomy))
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
  if (const auto near = nearest_skill(name, taxonomy)) {
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
