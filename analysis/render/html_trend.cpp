// What rises and falls: changes with their intervals, and shares over time.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/render/html_parts.h"
#include "analysis/render/render.h"

namespace radar::render::html {
namespace {

using report::Format;
using report::RowView;
using report::Table;

constexpr std::size_t k_small_charts = 12;
constexpr double k_real = 0.05;  // false-discovery rate of a change that counts
constexpr std::size_t k_most_changes = 16;

// How a table names a change, its interval and the false-discovery rate.
struct ChangeColumns {
  const char *value, *low, *high, *q;
};
constexpr ChangeColumns k_of_year = {"change", "change_low", "change_high", "change_q"};  // in "rank"
constexpr ChangeColumns k_of_windows = {"change", "low", "high", "q"};                    // in "changes"
constexpr ChangeColumns k_of_pay = {"premium", "low", "high", "q"};                       // in "pay_skills"

Mark change_mark(const Context& context, const RowView& row, const ChangeColumns& columns) {
  Mark m;
  m.label = row.text("skill");
  m.target = target_of_row(context, row);
  m.value = row.number(columns.value).value_or(0);
  m.has_interval = row.has(columns.low) && row.has(columns.high);
  m.low = row.number(columns.low).value_or(m.value);
  m.high = row.number(columns.high).value_or(m.value);
  m.value_text = shown(m.value, Format::points);
  m.interval_text = shown(m.low, Format::points) + " to " + shown(m.high, Format::points);
  m.words = m.label + ": " + m.value_text + " points" +
            (m.has_interval ? ", 95% interval " + m.interval_text : std::string());
  return m;
}

struct Moved {
  Mark mark;
  bool sure;
};

std::vector<Moved> moved(const Context& context, const Table& table, const ChangeColumns& columns) {
  std::vector<Moved> out;
  for (const auto& cells : table.rows) {
    const RowView row(table, cells);
    if (!row.has(columns.value) || (row.has("jobs") && row.integer("jobs") < 10)) continue;
    const auto q = row.number(columns.q);
    out.push_back({change_mark(context, row, columns), q && *q <= k_real});
  }
  return out;
}

// Those that pass the test over all skills, then the largest of the others; risers first in each.
std::string change_chart(const Context& context, const Table& table, const ChangeColumns& columns,
                         const std::string& title, const std::string& description) {
  auto all = moved(context, table, columns);
  std::stable_sort(all.begin(), all.end(), [](const Moved& a, const Moved& b) {
    return a.sure != b.sure ? a.sure : std::abs(a.mark.value) > std::abs(b.mark.value);
  });
  if (all.size() > k_most_changes) all.resize(k_most_changes);
  std::stable_sort(all.begin(), all.end(), [](const Moved& a, const Moved& b) {
    return a.sure != b.sure ? a.sure : a.mark.value > b.mark.value;
  });
  std::vector<Mark> marks;
  for (auto& m : all) {
    m.mark.group = !m.sure            ? "The largest that may be noise"
                   : m.mark.value > 0 ? "Up, more than noise"
                                      : "Down, more than noise";
    marks.push_back(std::move(m.mark));
  }
  return marks.empty() ? ""
                       : interval_chart(title, description, marks, scale_of(marks, Format::points, true));
}

std::string small_charts(const Context& context, const Table& trend) {
  std::vector<std::string> windows, skills;
  std::map<std::string, std::map<std::string, const report::Row*>> cells;
  for (const auto& row : trend.rows) {
    const RowView view(trend, row);
    const auto skill = view.text("skill"), window = view.text("window");
    if (std::find(windows.begin(), windows.end(), window) == windows.end()) windows.push_back(window);
    if (std::find(skills.begin(), skills.end(), skill) == skills.end()) skills.push_back(skill);
    if (view.integer("window_jobs") >= 20) cells[skill][window] = &row;
  }
  // Windows at the ends in which no skill can be drawn only squeeze the others.
  const auto drawn = [&](const std::string& window) {
    return std::any_of(cells.begin(), cells.end(),
                       [&](const auto& s) { return s.second.count(window) != 0; });
  };
  std::sort(windows.begin(), windows.end());
  while (!windows.empty() && !drawn(windows.front())) windows.erase(windows.begin());
  while (!windows.empty() && !drawn(windows.back())) windows.pop_back();
  if (windows.size() < 2)
    return "<p class=\"note\">Fewer than two windows of 20 jobs: no lines to draw.</p>\n";
  std::string out = "<div class=\"small\">\n";
  for (std::size_t s = 0; s < skills.size() && s < k_small_charts; ++s) {
    Line line{skills[s], "main", {}, true};
    std::string said;
    for (const auto& window : windows) {
      const auto it = cells[skills[s]].find(window);
      if (it == cells[skills[s]].end()) {
        line.points.push_back({NAN, NAN, NAN});
        continue;
      }
      const RowView row(trend, *it->second);
      line.points.push_back(
          {row.number("share").value_or(0), row.number("low").value_or(0), row.number("high").value_or(0)});
      said += window + " " + percent(line.points.back().value) + "; ";
    }
    out += "<figure><figcaption>" + linked(target_of_skill(context, skills[s]), esc(skills[s])) +
           "</figcaption>" +
           line_chart(skills[s] + " over time", "Share of jobs with its 95% interval: " + said, {line},
                      windows, {0, windows.size() - 1}, 1, 0.5, 90) +
           "</figure>\n";
  }
  return out + "</div>\n";
}

}  // namespace

std::string pay_changes(const Context& context, const Table& table) {
  return change_chart(context, table, k_of_pay, "Pay with a skill against pay without.",
                      "In per cent of the pay without it, within level and country, with the 95% interval.");
}

std::string trend_section(const Context& context) {
  const auto* rank = filled(context, "rank");
  const auto* trend = filled(context, "trend");
  if (rank == nullptr && trend == nullptr)
    return empty_section(context, "trend", "Rising and falling", "trend");
  std::string out = open_section(
      "trend", "Rising and falling",
      "How shares changed, by day of publication and within the same sources. Of hundreds of skills a few "
      "always "
      "seem to move; only a change that passes a test over all of them counts as more than noise.");
  std::string charts;
  if (rank != nullptr)
    charts += change_chart(context, *rank, k_of_year, "Newest year against the year before.",
                           "Change of the share in points of per cent, with the 95% interval.");
  if (const auto* changes = filled(context, "changes")) {
    const RowView first(*changes, changes->rows.front());
    charts += change_chart(
        context, *changes, k_of_windows, first.text("last") + " against " + first.text("first") + ".",
        "The last and the first window with enough jobs in the same sources; change of the "
        "share in points of per cent, with the 95% interval.");
  }
  out +=
      charts.empty() ? "<p class=\"note\">Too few dated jobs in two windows to tell a change.</p>\n" : charts;
  out += sub_tables(context, {"rising", "falling", "changes"});
  if (trend != nullptr) {
    out +=
        "<h3>Share over time</h3>\n<p class=\"lead\">Windows of at least 20 jobs, by day of publication; the "
        "shade is the 95% interval.</p>\n" +
        small_charts(context, *trend) + notes(context, *trend) + data_table(context, *trend, k_table_rows);
  }
  return out + sub_tables(context, {"open"}) + "</section>\n";
}

}  // namespace radar::render::html
