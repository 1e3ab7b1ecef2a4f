// The plan against the market, what its weeks add, and its author's claims.
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

constexpr std::size_t k_lacking = 12;  // marks in the chart of what the plan lacks

std::string weeks_text(const RowView& row) {
  const auto weeks = row.number("weeks");
  return weeks ? fmt::format("{:.3g} {}", *weeks, *weeks == 1 ? "week" : "weeks") : "";
}

std::string verdict_words(std::string verdict) {
  if (!verdict.empty()) verdict[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(verdict[0])));
  return verdict;
}

// The other figures that a claim rests on.
std::string claim_figures(const Context& context, const std::string& claim) {
  const auto* table = filled(context, "claim_figures");
  if (table == nullptr) return "";
  std::string rows;
  int n = 0;
  for (const auto& cells : table->rows) {
    const RowView row(*table, cells);
    if (row.text("claim") != claim) continue;
    ++n;
    rows += "<li>" + esc(row.text("name")) + ": <b>" + esc(row.text("answer")) + "</b>";
    for (const char* column : {"threshold", "verdict"}) {
      if (row.has(column) && !row.text(column).empty()) rows += ", " + esc(row.text(column));
    }
    rows += "</li>";
  }
  return n < 2 ? ""
               : "<details class=\"rule\"><summary>" + std::to_string(n) + " figures</summary><ul>" + rows +
                     "</ul></details>";
}

}  // namespace

std::string plan_section(const Context& context) {
  const auto* plan = filled(context, "plan");
  if (plan == nullptr) return empty_section(context, "plan", "The plan against the market", "plan");
  std::vector<Mark> marks;
  for (const auto& cells : plan->rows) {
    const RowView row(*plan, cells);
    auto mark = share_mark(context, row, row.text("plan_item") + " " + row.text("topic"));
    mark.group = row.text("phase");
    mark.below = weeks_text(row);
    if (const auto per_week = row.number("share_per_week"))
      mark.below += fmt::format(" · {} per week", percent(*per_week));
    marks.push_back(std::move(mark));
  }
  std::string out =
      open_section(
          "plan", "The plan against the market",
          "Each item of the study plan with the share of jobs that ask for at least one of its skills; "
          "below its name the weeks it takes and what each week brings.") +
      interval_chart(plan->title + ".", "Share of jobs with its 95% interval; the bar is the required part.",
                     marks, scale_of(marks, Format::share, true)) +
      notes(*plan) + data_table(context, *plan, k_table_rows);
  if (const auto* table = filled(context, "missing")) {
    std::vector<Mark> lacking;
    for (const auto& cells : table->rows) {
      const RowView row(*table, cells);
      if (lacking.size() == k_lacking) break;
      lacking.push_back(share_mark(context, row, row.text("skill")));
    }
    out += "<h3 id=\"missing\">" + esc(table->title) + "</h3>\n" +
           interval_chart("Asked for, in no week of the plan.", "Share of jobs with its 95% interval.",
                          lacking, scale_of(lacking, Format::share, true)) +
           notes(*table) + data_table(context, *table, k_table_rows);
  }
  return out + sub_tables(context, {"unasked", "weeks"}) + "</section>\n";
}

std::string coverage_section(const Context& context) {
  const auto* table = filled(context, "coverage");
  if (table == nullptr || !report::column_of(*table, "median"))
    return empty_section(context, "coverage", "What each week of the plan adds", "coverage");
  Line median{"median", "main", {}, true};
  std::vector<Line> others;
  std::vector<std::string> steps;
  std::vector<std::size_t> ticks;
  for (const auto& column : table->columns) {
    if (column.format == Format::share && column.name != "median" && column.name.rfind("quartile", 0) != 0)
      others.push_back({words(column.name), "other o" + std::to_string(others.size()), {}, false});
  }
  for (const auto& cells : table->rows) {
    const RowView row(*table, cells);
    const auto week = row.integer("week");
    if (week % 8 == 0) ticks.push_back(steps.size());
    steps.push_back(fmt::format("{}{}", week == 0 ? "week " : "", week));
    const double m = row.number("median").value_or(0);
    median.points.push_back({m, row.number("quartile_1").value_or(m), row.number("quartile_3").value_or(m)});
    std::size_t k = 0;
    for (const auto& column : table->columns) {
      if (column.format != Format::share || column.name == "median" || column.name.rfind("quartile", 0) == 0)
        continue;
      const double v = row.number(column.name).value_or(0);
      others[k++].points.push_back({v, v, v});
    }
  }
  const auto& last = median.points.back();
  std::string legend =
      "<p class=\"legend\"><span class=\"key main\">median job</span> <span class=\"key "
      "band\">middle half of the jobs</span>";
  std::vector<Line> lines;
  for (auto& line : others) {
    legend += " <span class=\"key " + line.css + "\">" + esc(line.name) + "</span>";
    lines.push_back(line);
  }
  lines.push_back(median);
  const auto description = fmt::format(
      "From {} before the first week to {} at the end for the median job; half of the jobs end "
      "between {} and {}.",
      percent(median.points.front().value), percent(last.value), percent(last.low), percent(last.high));
  return open_section("coverage", "What each week of the plan adds",
                      "The share of a job's skills that the plan has taught by the end of each week.") +
         "<figure class=\"wide\"><figcaption><b>Coverage of a job's skills.</b> " + esc(description) +
         "</figcaption>" +
         line_chart("Coverage of a job's skills by week", description, lines, steps, ticks, 1, 0.25, 260) +
         legend + "</p></figure>\n" + notes(*table) + data_table(context, *table, k_table_rows) +
         sub_tables(context, {"order"}) + "</section>\n";
}

std::string claims_section(const Context& context) {
  const auto* table = filled(context, "claims");
  if (table == nullptr) return empty_section(context, "claims", "The claims, checked", "claims");
  std::map<std::string, int> count;
  for (const auto& cells : table->rows) ++count[RowView(*table, cells).text("verdict")];
  std::string out = open_section(
      "claims", "The claims, checked",
      fmt::format(
          "Of {} statements about the market, <b class=\"yes\">{} are supported</b>, <b class=\"no\">{} "
          "are not</b>, and for {} the data cannot tell. In brackets the 95% interval. A verdict needs it "
          "whole on one side "
          "of the rule's threshold.",
          table->rows.size(), count["supported"], count["not supported"], count["not enough data"]));
  out += notes(*table) + "<ol class=\"claims\">\n";
  for (const auto& cells : table->rows) {
    const RowView row(*table, cells);
    const auto verdict = row.text("verdict");
    const char* css = verdict == "supported" ? "yes" : verdict == "not supported" ? "no" : "open";
    const auto target = target_of_row(context, row);
    out += std::string("<li class=\"") + css + "\"><p class=\"verdict\">" + esc(verdict_words(verdict)) +
           "</p><h3>" + esc(row.text("claim")) + " " + esc(row.text("statement")) +
           "</h3><p class=\"figure\">" +
           linked(target, "<b>" + esc(row.has("answer") ? row.text("answer") : "no figure") + "</b>") +
           " <span>" + shown(row.cell("n"), Format::integer) + " jobs</span>";
    if (!target.empty()) out += " <a href=\"" + target + "\">quotes</a>";
    out += "</p>";
    if (row.has("rule")) out += "<p class=\"rule\">" + esc(row.text("rule")) + "</p>";
    out += claim_figures(context, row.text("claim"));
    out += "</li>\n";
  }
  return out + "</ol>\n</section>\n";
}

}  // namespace radar::render::html
