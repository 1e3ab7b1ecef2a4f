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

// Named ticks every eight weeks.
struct Weeks {
  std::vector<std::string> names;
  std::vector<std::size_t> ticks;
};
Weeks weeks_of(const Table& coverage) {
  Weeks out;
  for (const auto& cells : coverage.rows) {
    const auto week = RowView(coverage, cells).integer("week");
    if (week % 8 == 0) out.ticks.push_back(out.names.size());
    out.names.push_back((week == 0 ? "week " : "") + std::to_string(week));
  }
  return out;
}

Line line_of(const Table& table, const std::string& name, const std::string& css, const char* column) {
  Line line{name, css, {}, false};
  for (const auto& cells : table.rows) {
    const double v = RowView(table, cells).number(column).value_or(0);
    line.points.push_back({v, v, v});
  }
  return line;
}

std::string legend_of(const std::vector<Line>& lines) {
  std::string out = "<p class=\"legend\">";
  for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
    out += "<span class=\"key " + line->css + "\">" + esc(line->name) + "</span> ";
    if (line->band) out += "<span class=\"key band\">middle half of the jobs</span> ";
  }
  return out + "</p>";
}

std::string coverage_chart(const Context& context, const Table& table) {
  std::vector<Line> lines;
  for (const auto& [column, name] : {std::pair{"half", "jobs at least 50% covered"},
                                     {"seventy", "jobs at least 70% covered"},
                                     {"ninety", "jobs at least 90% covered"}}) {
    if (report::column_of(table, column))
      lines.push_back(line_of(table, name, "other o" + std::to_string(lines.size()), column));
  }
  Line median = line_of(table, "the median job's coverage", "main", "median");
  median.band = report::column_of(table, "quartile_1") && report::column_of(table, "quartile_3");
  for (std::size_t i = 0; i < table.rows.size() && median.band; ++i) {
    const RowView row(table, table.rows[i]);
    median.points[i].low = row.number("quartile_1").value_or(median.points[i].value);
    median.points[i].high = row.number("quartile_3").value_or(median.points[i].value);
  }
  const auto first = median.points.front(), last = median.points.back();
  lines.push_back(std::move(median));
  auto description = fmt::format(
      "The median job goes from {} before the first week to {} at the end; half of the "
      "jobs end between {} and {}.",
      percent(first.value), percent(last.value), percent(last.low), percent(last.high));
  std::string enough;
  for (const auto& line : lines) {
    if (!line.band)
      enough +=
          (enough.empty() ? " At the end: " : ", ") + percent(line.points.back().value) + " " + line.name;
  }
  if (!enough.empty()) description += enough + ".";
  const auto weeks = weeks_of(table);
  return "<figure class=\"wide\"><figcaption><b>Coverage of a job's skills.</b> " +
         with_linked_figures(context, description,
                             target_of_row(context, RowView(table, table.rows.back()))) +
         "</figcaption>" +
         line_chart("Coverage of a job's skills by week", description, lines, weeks.names, weeks.ticks, 1,
                    0.25, 260) +
         legend_of(lines) + "</figure>\n";
}

// Mean coverage week by week if the items were taken in the order of `order`.
Line reordered(const Table& coverage, const Table& order) {
  Line line{"in the order below", "main", {}, false};
  double held = RowView(coverage, coverage.rows.front()).number("mean").value_or(0);
  std::size_t next = 0;
  for (const auto& cells : coverage.rows) {
    const auto week = static_cast<double>(RowView(coverage, cells).integer("week"));
    while (next < order.rows.size() &&
           RowView(order, order.rows[next]).number("until_week").value_or(1e9) <= week + 1e-9)
      held = RowView(order, order.rows[next++]).number("mean").value_or(held);
    line.points.push_back({held, held, held});
  }
  return line;
}

std::string order_part(const Context& context, const Table& coverage) {
  const auto* order = filled(context, "order");
  if (order == nullptr) return "";
  std::string chart;
  if (report::column_of(coverage, "mean") && report::column_of(*order, "until_week")) {
    const std::vector<Line> lines = {line_of(coverage, "as planned", "other o1", "mean"),
                                     reordered(coverage, *order)};
    const auto middle = lines[0].points.size() / 2;
    const auto description =
        fmt::format("Mean coverage at half time: {} as planned, {} in the other order.",
                    percent(lines[0].points[middle].value), percent(lines[1].points[middle].value));
    const auto weeks = weeks_of(coverage);
    chart = "<figure class=\"wide\"><figcaption><b>Two orders of the same weeks.</b> " +
            with_linked_figures(context, description,
                                target_of_row(context, RowView(coverage, coverage.rows[middle]))) +
            "</figcaption>" +
            line_chart("Mean coverage in two orders", description, lines, weeks.names, weeks.ticks, 1, 0.25,
                       200) +
            legend_of(lines) + "</figure>\n";
  }
  return "<h3 id=\"order\">" + esc(order->title) + "</h3>\n" + chart + notes(context, *order) +
         data_table(context, *order, k_table_rows);
}

std::string weeks_text(const RowView& row) {
  const auto weeks = row.number("weeks");
  return weeks ? fmt::format("{:.3g} {}", *weeks, *weeks == 1 ? "week" : "weeks") : "";
}

std::string verdict_words(std::string verdict) {
  if (!verdict.empty()) verdict[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(verdict[0])));
  return verdict;
}

// A real minus sign before numbers: "-1.6 points (-22.5 to +19.4)".
std::string with_minus(const std::string& s) {
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const bool sign = s[i] == '-' && (i == 0 || s[i - 1] == ' ' || s[i - 1] == '(') && i + 1 < s.size() &&
                      std::isdigit(static_cast<unsigned char>(s[i + 1])) != 0;
    out += sign ? "\u2212" : std::string(1, s[i]);
  }
  return out;
}

// The quotes of a claim's skills, else the postings that it counts.
std::string target_of_claim(const Context& context, const RowView& row) {
  auto target = target_of_name(context, row);
  if (target.empty()) target = target_of_key(context, report::figure_key("claims", {row.text("claim")}));
  return target.empty() ? "#none" : target;
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
    rows += "<li>" + esc(row.text("name")) + ": " +
            linked(target_of_claim(context, row), "<b>" + esc(with_minus(row.text("answer"))) + "</b>");
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
      notes(context, *plan) + data_table(context, *plan, k_table_rows);
  if (const auto* table = filled(context, "missing")) {
    std::vector<Mark> lacking;
    for (const auto& cells : table->rows) {
      const RowView row(*table, cells);
      if (lacking.size() == k_lacking) break;
      lacking.push_back(share_mark(context, row, row.text("skill")));
      if (!row.text("fits").empty()) lacking.back().below = "fits in " + row.text("fits");
    }
    out += "<h3 id=\"missing\">" + esc(table->title) + "</h3>\n" +
           interval_chart("Asked for, in no week of the plan.", "Share of jobs with its 95% interval.",
                          lacking, scale_of(lacking, Format::share, true)) +
           notes(context, *table) + data_table(context, *table, k_table_rows);
  }
  return out + sub_tables(context, {"unasked", "weeks"}) + "</section>\n";
}

std::string coverage_section(const Context& context) {
  const auto* table = filled(context, "coverage");
  if (table == nullptr || !report::column_of(*table, "median"))
    return empty_section(context, "coverage", "What each week of the plan adds", "coverage");
  return open_section(
             "coverage", "What each week of the plan adds",
             "The share of a job's skills that the plan has taught by the end of each week, and the share "
             "of jobs of which it has taught enough.") +
         coverage_chart(context, *table) + notes(context, *table) +
         data_table(context, *table, k_table_rows) + order_part(context, *table) + "</section>\n";
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
  out += notes(context, *table) + "<ol class=\"claims\">\n";
  for (const auto& cells : table->rows) {
    const RowView row(*table, cells);
    const auto verdict = row.text("verdict");
    const char* css = verdict == "supported" ? "yes" : verdict == "not supported" ? "no" : "open";
    const auto target = target_of_claim(context, row);
    out += std::string("<li class=\"") + css + "\"><p class=\"verdict\">" + esc(verdict_words(verdict)) +
           (row.has("reason") ? ": " + esc(row.text("reason")) : "") + "</p><h3>" + esc(row.text("claim")) +
           " " + esc(row.text("statement")) + "</h3><p class=\"figure\">" +
           (row.has("measured") ? esc(row.text("measured")) + ": " : "") +
           linked(target,
                  "<b>" + esc(row.has("answer") ? with_minus(row.text("answer")) : "no figure") + "</b>") +
           " <span>" + linked(target, shown(row.cell("n"), Format::integer) + " jobs") + "</span></p>";
    if (row.has("rule")) out += "<p class=\"rule\">" + esc(row.text("rule")) + "</p>";
    out += claim_figures(context, row.text("claim"));
    out += "</li>\n";
  }
  return out + "</ol>\n</section>\n";
}

}  // namespace radar::render::html
