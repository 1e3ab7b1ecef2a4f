#include <utf8proc.h>

#include <algorithm>

#include "analysis/render/render.h"
#include "analysis/report/counted.h"
#include "sources/text/utf8.h"

namespace radar::render {
namespace {

constexpr std::size_t k_least_text = 10;   // narrower, a text column says nothing
constexpr std::size_t k_least_first = 22;  // the first text column names the row
constexpr std::size_t k_most_text = 60;

std::size_t width_of(std::string_view s) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < s.size();) {
    const auto cp = text::decode_at(s, at);
    const int w = utf8proc_charwidth(static_cast<utf8proc_int32_t>(cp.value));
    width += w > 0 ? static_cast<std::size_t>(w) : 0;
    at += cp.length;
  }
  return width;
}

std::string cut(std::string_view s, std::size_t width) {
  if (width_of(s) <= width) return std::string(s);
  std::string out;
  std::size_t used = 0;
  for (std::size_t at = 0; at < s.size();) {
    const auto cp = text::decode_at(s, at);
    const int w = utf8proc_charwidth(static_cast<utf8proc_int32_t>(cp.value));
    used += w > 0 ? static_cast<std::size_t>(w) : 0;
    if (used + 1 > width) break;
    out += s.substr(at, cp.length);
    at += cp.length;
  }
  return out + "…";
}

std::string pad(const std::string& s, std::size_t width, bool right) {
  const auto have = width_of(s);
  const std::string blanks(width > have ? width - have : 0, ' ');
  return right ? blanks + s : s + blanks;
}

// Text columns give way, the widest first, until the line fits the terminal.
void fit(std::vector<std::size_t>& widths, const report::Table& table, int terminal) {
  const auto total = [&] {
    std::size_t sum = 0;
    for (const auto w : widths) sum += w + 2;
    return sum;
  };
  std::size_t first = 0;
  while (first < widths.size() && is_numeric(table.columns[first].format)) ++first;
  while (total() > static_cast<std::size_t>(std::max(terminal, 40)) + 2) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (is_numeric(table.columns[i].format) || widths[i] <= (i == first ? k_least_first : k_least_text))
        continue;
      if (widest == widths.size() || widths[i] > widths[widest]) widest = i;
    }
    if (widest == widths.size()) return;
    --widths[widest];
  }
}

// "1,200 jobs"
std::string shown(std::int64_t n, std::string_view one) {
  return display(n, report::Format::integer) + " " + report::noun_for(n, one);
}

std::string filters_line(const report::Table& table) {
  std::string line;
  for (const auto& [name, value] : table.filters)
    line += (line.empty() ? "" : ", ") + name + " " + one_line(value);
  return line;
}

}  // namespace

std::string to_text(const report::Table& full, const TextStyle& style) {
  const auto table = report::for_people(full);
  const std::string bold = style.colour ? "\x1b[1m" : "", dim = style.colour ? "\x1b[2m" : "",
                    plain = style.colour ? "\x1b[0m" : "";
  std::string out = bold + table.title + plain + "\n";
  const auto& d = table.denominator;
  out += dim + shown(d.jobs, "job") + ", " + shown(d.postings, "posting") + ", " +
         shown(d.employers, "employer") + "; " + filters_line(table) + plain + "\n";
  for (const auto& note : table.notes) out += dim + one_line(note) + plain + "\n";
  std::vector<std::size_t> widths;
  std::vector<std::vector<std::string>> cells;
  for (const auto& column : table.columns) widths.push_back(width_of(column.name));
  for (const auto& row : table.rows) {
    auto& line = cells.emplace_back();
    for (std::size_t i = 0; i < row.size(); ++i) {
      line.push_back(one_line(display(row[i], table.columns[i].format)));
      const bool free = !is_numeric(table.columns[i].format);
      widths[i] =
          std::max(widths[i], std::min(width_of(line.back()), free ? k_most_text : std::string::npos));
    }
  }
  fit(widths, table, style.width);
  const auto line = [&](const std::vector<std::string>& values) {
    std::string text;
    for (std::size_t i = 0; i < values.size(); ++i) {
      const bool right = is_numeric(table.columns[i].format);
      text += (i == 0 ? "" : "  ") + pad(cut(values[i], widths[i]), widths[i], right);
    }
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text + "\n";
  };
  std::vector<std::string> head;
  for (const auto& column : table.columns) head.push_back(column.name);
  out += "\n" + bold + line(head) + plain;
  for (const auto& values : cells) out += line(values);
  if (cells.empty()) out += "(no rows)\n";
  return out;
}

}  // namespace radar::render
