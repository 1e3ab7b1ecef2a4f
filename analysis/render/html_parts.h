// The pieces that a page is put together from. All text that goes in is escaped here.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/render/page.h"
#include "analysis/report/table_lookup.h"

namespace radar::render::html {

extern const char* const k_style;
extern const char* const k_script;

struct Context {
  const Page& page;
  std::map<std::string, std::size_t> quoted;  // skills with quotes -> index in page.evidence
  std::map<std::string, std::string> kind;    // skill -> category
};

[[nodiscard]] Context make_context(const Page& page);

[[nodiscard]] std::string esc(std::string_view s);
// An element id made of a name, the same for equal names only.
[[nodiscard]] std::string slug(std::string_view prefix, std::string_view name);
// "required_share" -> "required share".
[[nodiscard]] std::string words(std::string_view name);
[[nodiscard]] std::string shown(const report::Cell& cell, report::Format format);  // with a real minus sign
[[nodiscard]] std::string percent(double share, int digits = 0);
// x of an SVG mark, in per cent of the plot's width.
[[nodiscard]] std::string at(double fraction);
// What stands behind figures: "#q..." a skill's quotes, "#i-..." an item's, a week's or a claim's skills,
// "#p..." a posting, "#e..." a few of them, "#none" for what nobody asks for; "" if there is nothing.
[[nodiscard]] std::string target_of_skill(const Context& context, const std::string& skill);
[[nodiscard]] std::string target_of_key(const Context& context, const std::string& figure_key);
// Of a row's name, and of its figures.
[[nodiscard]] std::string target_of_name(const Context& context, const report::RowView& row);
[[nodiscard]] std::string target_of_row(const Context& context, const report::RowView& row);
// A sentence's figures lead to the skill named before them, else to `target`; the level of an interval is
// none. HTML.
[[nodiscard]] std::string with_linked_figures(const Context& context, std::string_view text,
                                              const std::string& target);
[[nodiscard]] std::string linked(const std::string& target, const std::string& inner_html);

// A table that can be sorted and filtered. `shown_rows`: how many are shown at first.
[[nodiscard]] std::string data_table(const Context& context, const report::Table& table,
                                     std::size_t shown_rows);
[[nodiscard]] std::string notes(const Context& context, const report::Table& table);

// A row of a chart: a mark with its interval on a common scale, with the words beside it.
struct Mark {
  std::string label, target, below;  // `below`: a second, smaller line of the label
  double value = 0, low = 0, high = 0;
  double part = -1;  // a bar from 0, e.g. the required share; < 0: none
  bool has_interval = true;
  std::string value_text, interval_text, words;
  std::string group;  // a heading stands where it changes
};
struct Scale {
  double low = 0, high = 1, step = 0.25;
  report::Format format = report::Format::share;
};
[[nodiscard]] std::string interval_chart(const std::string& title, const std::string& description,
                                         const std::vector<Mark>& marks, Scale scale);
// A scale with round ends that holds all marks.
[[nodiscard]] Scale scale_of(const std::vector<Mark>& marks, report::Format format, bool from_zero);

struct Point {
  double value, low, high;
};
struct Line {
  std::string name, css;
  std::vector<Point> points;
  bool band = false;
};
// Lines over equally spaced steps, on a scale from 0 to `top`; `steps` names every step, `ticks` those that
// are written.
[[nodiscard]] std::string line_chart(const std::string& title, const std::string& description,
                                     const std::vector<Line>& lines, const std::vector<std::string>& steps,
                                     const std::vector<std::size_t>& ticks, double top, double step,
                                     int height);

constexpr std::size_t k_table_rows = 12;  // shown before "show all"

// The page's table of this id if it has rows.
[[nodiscard]] const report::Table* filled(const Context& context, std::string_view id);
// `lead` is HTML.
[[nodiscard]] std::string open_section(const char* id, const std::string& title, const std::string& lead);
[[nodiscard]] std::string empty_section(const Context& context, const char* id, const std::string& title,
                                        std::string_view table_id);
// Tables that belong to a section, each under its own heading; those without rows are left out.
[[nodiscard]] std::string sub_tables(const Context& context, const std::vector<const char*>& ids);
// A share with its interval as a mark; the row's skill or item leads to its quotes.
[[nodiscard]] Mark share_mark(const Context& context, const report::RowView& row, const std::string& label);
// Pay with a skill against pay without.
[[nodiscard]] std::string pay_changes(const Context& context, const report::Table& table);

// The sections.
[[nodiscard]] std::string headlines_section(const Context& context);
[[nodiscard]] std::string rank_section(const Context& context);
[[nodiscard]] std::string trend_section(const Context& context);
[[nodiscard]] std::string plan_section(const Context& context);
[[nodiscard]] std::string coverage_section(const Context& context);
[[nodiscard]] std::string claims_section(const Context& context);
[[nodiscard]] std::string pay_section(const Context& context);
[[nodiscard]] std::string together_section(const Context& context);
[[nodiscard]] std::string roles_section(const Context& context);
[[nodiscard]] std::string quality_section(const Context& context);
[[nodiscard]] std::string quotes_section(const Context& context);
// The postings behind figures that are not of one skill: what "#p..", "#e.." and "#none" lead to.
[[nodiscard]] std::string examples_part(const Context& context);
[[nodiscard]] std::string method_section(const Context& context);
[[nodiscard]] std::string other_section(const Context& context, const std::set<std::string>& told);

}  // namespace radar::render::html
