// The page's sections on demand and the plan: each a heading, a sentence, a chart, the table behind it.
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
constexpr std::size_t k_table_rows = 12;  // shown before "show all"
constexpr std::size_t k_small_charts = 12;

const Table* filled(const Context& context, std::string_view id) {
  const auto* table = report::find_table(context.page.tables, id);
  return table != nullptr && !table->rows.empty() ? table : nullptr;
}

std::string open_section(const char* id, const std::string& title, const std::string& lead) {
  return std::string("<section id=\"") + id + "\">\n<h2>" + esc(title) + "</h2>\n<p class=\"lead\">" + lead +
         "</p>\n";
}

// A share with its interval as a mark; the row's skill or item leads to its quotes.
Mark share_mark(const Context& context, const RowView& row, const std::string& label) {
  Mark m;
  m.label = label;
  m.target = target_of_row(context, row);
  m.value = row.number("share").value_or(0);
  m.has_interval = row.has("low") && row.has("high");
  m.low = row.number("low").value_or(m.value);
  m.high = row.number("high").value_or(m.value);
  m.value_text = percent(m.value);
  m.interval_text = fmt::format("{:.0f}–{:.0f}", m.low * 100, m.high * 100);
  m.words = fmt::format("{}: {} of jobs, 95% interval {} to {}, {} jobs", label, percent(m.value, 1),
                        percent(m.low, 1), percent(m.high, 1), row.integer("jobs"));
  if (const auto required = row.number("required_share")) {
    m.part = *required;
    m.words += fmt::format("; required by {}", percent(*required, 1));
  }
  return m;
}

std::string empty_section(const Context& context, const char* id, const std::string& title,
                          std::string_view table_id) {
  const auto* table = report::find_table(context.page.tables, table_id);
  return open_section(id, title, "There is too little data for this under these filters.") +
         (table != nullptr ? notes(*table) : "") + "</section>\n";
}

Mark change_mark(const Context& context, const RowView& row) {
  Mark m;
  m.label = row.text("skill");
  m.target = target_of_row(context, row);
  m.value = row.number("change").value_or(0);
  m.has_interval = row.has("change_low") && row.has("change_high");
  m.low = row.number("change_low").value_or(m.value);
  m.high = row.number("change_high").value_or(m.value);
  m.value_text = shown(m.value, Format::points);
  m.interval_text = shown(m.low, Format::points) + " to " + shown(m.high, Format::points);
  m.words = m.label + ": " + m.value_text + " points" +
            (m.has_interval ? ", 95% interval " + m.interval_text : std::string());
  return m;
}

// The largest changes either way; those that pass the test over all skills in a group of their own.
std::vector<Mark> change_marks(const Context& context, const Table& rank) {
  struct Moved {
    Mark mark;
    bool sure;
  };
  std::vector<Moved> moved;
  for (const auto& cells : rank.rows) {
    const RowView row(rank, cells);
    if (!row.has("change") || row.integer("jobs") < 10) continue;
    const auto q = row.number("change_q");
    moved.push_back({change_mark(context, row), q && *q <= 0.05});
  }
  std::stable_sort(moved.begin(), moved.end(), [](const Moved& a, const Moved& b) {
    if (a.sure != b.sure) return a.sure;
    return std::abs(a.mark.value) > std::abs(b.mark.value);
  });
  if (moved.size() > 16) moved.resize(16);
  std::stable_sort(moved.begin(), moved.end(), [](const Moved& a, const Moved& b) {
    if (a.sure != b.sure) return a.sure;
    return a.mark.value > b.mark.value;
  });
  std::vector<Mark> out;
  for (auto& m : moved) {
    m.mark.group = m.sure ? (m.mark.value > 0 ? "Rising, more than noise" : "Falling, more than noise")
                          : "Largest changes that may be noise";
    out.push_back(std::move(m.mark));
  }
  return out;
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

// The finding's figure, large; only those that stand for themselves.
std::string big_figure(const RowView& row) {
  const auto* share = std::get_if<double>(&row.cell("figure"));
  const auto* count = std::get_if<std::int64_t>(&row.cell("figure"));
  if (share != nullptr && *share >= 0 && *share <= 1)
    return "<p class=\"big\" aria-hidden=\"true\">" + percent(*share) + "</p>";
  if (count != nullptr)
    return "<p class=\"big\" aria-hidden=\"true\">" + shown(row.cell("figure"), Format::integer) + "</p>";
  return "<p class=\"big\"></p>";
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
  return n < 2 ? "" : "<details class=\"rule\"><summary>" + std::to_string(n) + " figures</summary><ul>" + rows +
                          "</ul></details>";
}

std::string weeks_text(const RowView& row) {
  const auto weeks = row.number("weeks");
  return weeks ? fmt::format("{:.3g} {}", *weeks, *weeks == 1 ? "week" : "weeks") : "";
}

}  // namespace

std::string headlines_section(const Context& context) {
  const auto* table = filled(context, "headlines");
  if (table == nullptr) return empty_section(context, "headlines", "What stands out", "rank");
  std::string out = "<section id=\"headlines\">\n<h2>What stands out</h2>\n<ol class=\"findings\">\n";
  for (const auto& cells : table->rows) {
    const RowView row(*table, cells);
    out += "<li>" + big_figure(row) + "<h3>" + esc(row.text("topic")) + "</h3><p>" + esc(row.text("finding")) +
           "</p><p class=\"more\">";
    if (report::find_table(context.page.tables, row.text("section")) != nullptr ||
        row.text("section") == "pay")
      out += "<a href=\"#" + slug("", row.text("section")) + "\">Figures</a>";
    const auto quotes = target_of_row(context, row);
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
         notes(*table) + data_table(context, *table, k_table_rows) + "</section>\n";
}

std::string trend_section(const Context& context) {
  const auto* rank = filled(context, "rank");
  const auto* trend = filled(context, "trend");
  if (rank == nullptr && trend == nullptr)
    return empty_section(context, "trend", "Rising and falling", "trend");
  std::string out = open_section("trend", "Rising and falling",
                                 "How each share changed from the year before to the newest year of "
                                 "publication. Of hundreds of skills a "
                                 "few always seem to move; only a change that passes a test over all of them "
                                 "counts as more than noise.");
  if (rank != nullptr) {
    const auto marks = change_marks(context, *rank);
    out += marks.empty() ? "<p class=\"note\">Too few dated jobs in two years to tell a change.</p>\n"
                         : interval_chart("Change of share.", "In points of per cent, with the 95% interval.",
                                          marks, scale_of(marks, Format::points, true));
  }
  if (trend != nullptr) {
    out +=
        "<h3>Share over time</h3>\n<p class=\"lead\">Windows of at least 20 jobs, by day of publication; the "
        "shade is the 95% interval.</p>\n" +
        small_charts(context, *trend) + notes(*trend) + data_table(context, *trend, k_table_rows);
  }
  return out + "</section>\n";
}

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
  for (const auto& table : context.page.tables) {
    if ((table.id != "missing" && table.id != "unasked" && table.id.rfind("plan_", 0) != 0) ||
        table.rows.empty())
      continue;
    out += "<h3 id=\"" + slug("", table.id) + "\">" + esc(table.title) + "</h3>\n";
    if (table.id == "missing" && report::column_of(table, "skill")) {
      std::vector<Mark> lacking;
      for (const auto& cells : table.rows) {
        const RowView row(table, cells);
        if (lacking.size() == 12) break;
        lacking.push_back(share_mark(context, row, row.text("skill")));
      }
      out += interval_chart("Asked for, in no week of the plan.", "Share of jobs with its 95% interval.",
                            lacking, scale_of(lacking, Format::share, true));
    }
    out += notes(table) + data_table(context, table, k_table_rows);
  }
  return out + "</section>\n";
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
         line_chart("Coverage of a job's skills by week", description, lines, steps, ticks, 1, 0.25, 260) + legend +
         "</p></figure>\n" + notes(*table) + data_table(context, *table, k_table_rows) + "</section>\n";
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
          "are not</b>, and for {} the data cannot tell. A verdict needs the whole interval on one side "
          "of the rule's threshold.",
          table->rows.size(), count["supported"], count["not supported"], count["not enough data"]));
  out += notes(*table) + "<ol class=\"claims\">\n";
  for (const auto& cells : table->rows) {
    const RowView row(*table, cells);
    const auto verdict = row.text("verdict");
    const char* css = verdict == "supported" ? "yes" : verdict == "not supported" ? "no" : "open";
    const auto target = target_of_row(context, row);
    out += std::string("<li class=\"") + css + "\"><p class=\"verdict\">" + esc(verdict_words(verdict)) + "</p><h3>" +
           esc(row.text("claim")) + " " + esc(row.text("statement")) + "</h3><p class=\"figure\">" +
           linked(target, "<b>" + esc(row.has("answer") ? row.text("answer") : "no figure") + "</b>") + " <span>" +
           shown(row.cell("n"), Format::integer) + " jobs</span>";
    if (!target.empty()) out += " <a href=\"" + target + "\">quotes</a>";
    out += "</p>";
    if (row.has("rule")) out += "<p class=\"rule\">" + esc(row.text("rule")) + "</p>";
    out += claim_figures(context, row.text("claim"));
    out += "</li>\n";
  }
  return out + "</ol>\n</section>\n";
}

}  // namespace radar::render::html
