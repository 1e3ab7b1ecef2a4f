// What stands out, and the ranking.
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

constexpr std::size_t k_chart_rows = 25;

// The finding's figure, large; only those that stand for themselves.
std::string big_figure(const RowView& row, const std::string& target) {
  const auto* share = std::get_if<double>(&row.cell("figure"));
  const auto* count = std::get_if<std::int64_t>(&row.cell("figure"));
  if (share != nullptr && row.text("section") == "trend")  // points, not a share
    return "<p class=\"big\">" +
           linked(target, fmt::format("{}{:.0f}", *share < 0 ? "\u2212" : "+", std::abs(*share) * 100)) +
           "</p>";
  if (share != nullptr && *share >= 0 && *share <= 1)
    return "<p class=\"big\">" + linked(target, percent(*share)) + "</p>";
  if (count != nullptr)
    return "<p class=\"big\">" + linked(target, shown(row.cell("figure"), Format::integer)) + "</p>";
  return "<p class=\"big\"></p>";
}

// What is behind a finding: the quotes of its skill, else examples of the figure that it tells.
std::string target_of_finding(const Context& context, const RowView& row) {
  if (auto target = target_of_name(context, row); !target.empty()) return target;
  const auto section = row.text("section");
  if (section == "claims") return "#claims";
  const char* measure = section == "pay"       ? "postings_with_pay"
                        : section == "quality" ? "repeated_postings"
                                               : nullptr;
  const auto* table = filled(context, section);
  const auto target = measure != nullptr ? target_of_key(context, report::figure_key("quality", {measure}))
                      : table != nullptr ? target_of_row(context, RowView(*table, table->rows.back()))
                                         : std::string();
  return !target.empty() || context.page.proof.exhibits.empty() ? target : "#none";
}

}  // namespace

std::string headlines_section(const Context& context) {
  const auto* table = filled(context, "headlines");
  if (table == nullptr) return empty_section(context, "headlines", "What stands out", "rank");
  std::string out = "<section id=\"headlines\">\n<h2>What stands out</h2>\n<ol class=\"findings\">\n";
  for (const auto& cells : table->rows) {
    const RowView row(*table, cells);
    const auto target = target_of_finding(context, row);
    out += "<li>" + big_figure(row, target) + "<h3>" + esc(row.text("topic")) + "</h3><p>" +
           with_linked_figures(context, row.text("finding"), target) + "</p><p class=\"more\">";
    if (report::find_table(context.page.tables, row.text("section")) != nullptr ||
        row.text("section") == "pay")
      out += "<a href=\"#" + slug("", row.text("section")) + "\">Figures</a>";
    const auto quotes = target_of_name(context, row);
    if (!quotes.empty()) out += " <a href=\"" + quotes + "\">Quotes on " + esc(row.text("skill")) + "</a>";
    out += "</p></li>\n";
  }
  return out + "</ol>\n</section>\n";
}

std::string rank_section(const Context& context) {
  const auto* table = filled(context, "rank");
  if (table == nullptr) return empty_section(context, "rank", "Skills by demand", "rank");
  std::vector<Mark> marks;
  for (const auto& cells : table->rows) {
    if (marks.size() == k_chart_rows) break;
    const RowView row(*table, cells);
    marks.push_back(share_mark(context, row, row.text("skill")));
    const auto low = row.integer("rank_low"), high = row.integer("rank_high");
    if (low > 0 && high > low) marks.back().below = fmt::format("place {}–{}", low, high);
  }
  return open_section(
             "rank", "Skills by demand",
             "The share of jobs that ask for each skill, or for one that implies it. The dot is the "
             "share, the line its 95% interval, the bar the part that requires it outright. Where two "
             "lines overlap, their order may be chance.") +
         interval_chart("The " + std::to_string(marks.size()) + " skills asked for most.",
                        "Share of jobs; follow a name or a figure to what postings say.", marks,
                        scale_of(marks, Format::share, true)) +
         notes(context, *table) + data_table(context, *table, k_table_rows) + "</section>\n";
}

}  // namespace radar::render::html
