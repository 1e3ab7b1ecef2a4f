// The page's sections on pay, pairs, roles, the data, the quotes and the method.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "analysis/render/html_parts.h"
#include "analysis/render/render.h"

namespace radar::render::html {
namespace {

using report::Format;
using report::RowView;
using report::Table;

std::string heat(std::optional<double> share, const std::string& target) {
  if (!share) return "<td class=\"n none\">·</td>";
  const int step = std::clamp(static_cast<int>(*share * 10), 0, 9);
  return fmt::format("<td class=\"n h{}\">{}</td>", step, linked(target, percent(*share)));
}

std::string matrix_open(const std::string& title, const std::vector<std::string>& columns,
                        const std::string& corner) {
  std::string out = "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + esc(title) +
                    ", table\"><table class=\"data matrix\" data-show=\"0\"><caption>" + esc(title) +
                    "</caption><thead><tr><th scope=\"col\">" + esc(corner) + "</th>";
  for (const auto& column : columns) out += "<th scope=\"col\" class=\"n\">" + esc(column) + "</th>";
  return out + "</tr></thead><tbody>\n";
}

// Middle and quartiles of pay as marks, one chart per currency.
std::string pay_charts(const Context& context, const Table& table) {
  for (const char* need : {"median", "quartile_1", "quartile_3"}) {
    if (!report::column_of(table, need)) return "";
  }
  std::vector<std::pair<std::string, std::vector<Mark>>> by_currency;  // in the table's order
  for (const auto& cells : table.rows) {
    const RowView row(table, cells);
    if (!row.has("median") || !row.has("quartile_1") || !row.has("quartile_3")) continue;
    Mark m;
    m.target = target_of_row(context, row);
    for (const auto& column : table.columns) {
      if (column.format == Format::text && column.name != "currency" && !row.text(column.name).empty())
        m.label += (m.label.empty() ? "" : ", ") + words(row.text(column.name));
    }
    m.value = *row.number("median");
    m.low = *row.number("quartile_1");
    m.high = *row.number("quartile_3");
    const auto money = [](double v) { return fmt::format("{:.0f}k", v / 1000); };
    m.value_text = money(m.value);
    m.interval_text = money(m.low) + "–" + money(m.high);
    if (const auto n = row.integer(report::column_of(table, "n") ? "n" : "jobs"); n > 0)
      m.below = fmt::format("{} jobs", n);
    m.words =
        fmt::format("{}: median {}, quartiles {} and {}", m.label, m.value_text, money(m.low), money(m.high));
    const auto currency = row.text("currency");
    if (by_currency.empty() || by_currency.back().first != currency) by_currency.push_back({currency, {}});
    by_currency.back().second.push_back(std::move(m));
  }
  std::string out;
  for (auto& [currency, marks] : by_currency) {
    if (marks.size() > 20) marks.resize(20);
    out += interval_chart(
        "Yearly pay" + (currency.empty() ? std::string() : " in " + currency) + ".",
        "Dot: median of the middles of the stated ranges. Line: the middle half of the jobs (quartiles).",
        marks, scale_of(marks, Format::integer, true));
  }
  return out;
}

}  // namespace

std::string pay_section(const Context& context) {
  std::string body;
  for (const auto& table : context.page.tables) {
    if (table.id != "pay" && table.id.rfind("pay_", 0) != 0) continue;
    if (table.rows.empty() && table.id != "pay") continue;
    body += (table.id == "pay" ? "" : "<h3>" + esc(table.title) + "</h3>\n") + pay_charts(context, table) +
            (table.id == "pay_skills" ? pay_changes(context, table) : "") + notes(context, table) +
            data_table(context, table, k_table_rows);
  }
  return open_section(
             "pay", "Pay",
             "Only pay that a posting states, made yearly, each currency by itself. Most postings state "
             "none, and those that do are not a random part of the market.") +
         (body.empty() ? "<p class=\"note\">No table on pay under these filters.</p>\n" : body) +
         "</section>\n";
}

std::string together_section(const Context& context) {
  const auto* table = filled(context, "cooccurrence");
  const auto lead =
      "Of the jobs that ask for the skill on the left, the share that asks for the skill above as well. The "
      "table below lists the pairs that go together more often than chance would have it.";
  std::string out = open_section("cooccurrence", "What is asked for together", lead);
  if (table == nullptr) return out + "<p class=\"note\">Too little data for pairs.</p>\n</section>\n";
  const auto matrix = report::pair_matrix(*table);
  std::map<std::pair<std::string, std::string>, const report::Row*> cells;
  for (const auto& row : table->rows) {
    const RowView view(*table, row);
    cells[{view.text("skill"), view.text("with_skill")}] = &row;
  }
  out += matrix_open("Share of the row's jobs that ask for the column's skill too", matrix.skills,
                     "jobs that ask for");
  for (const auto& a : matrix.skills) {
    out += "<tr><th scope=\"row\">" + linked(target_of_skill(context, a), esc(a)) + "</th>";
    for (const auto& b : matrix.skills) {
      const auto it = cells.find({a, b});
      if (it == cells.end()) {
        out += heat(std::nullopt, "");
        continue;
      }
      const RowView view(*table, *it->second);
      out += heat(view.number("share"), target_of_row(context, view));
    }
    out += "</tr>\n";
  }
  out +=
      "</tbody></table></div>\n<p class=\"note\">· the same skill, one that implies the other, or too few "
      "jobs</p>\n";
  return out + notes(context, matrix.pairs) + data_table(context, matrix.pairs, k_table_rows) +
         "</section>\n";
}

std::string roles_section(const Context& context) {
  const auto* table = filled(context, "roles");
  std::string out =
      open_section("roles", "Role families side by side",
                   "What jobs of each family ask for, under the same filters but the role's. Sort "
                   "by a column to see a family's own profile.");
  if (table == nullptr) return out + "<p class=\"note\">No family has enough jobs.</p>\n</section>\n";
  const auto matrix = report::role_matrix(*table);
  std::map<std::string, std::string> heads;
  std::map<std::pair<std::string, std::string>, double> share;  // skill, role
  for (const auto& cells : table->rows) {
    const RowView row(*table, cells);
    heads.emplace(row.text("role"), fmt::format("{} ({})", role_title(row.text("role")),
                                                display(row.integer("role_jobs"), Format::integer)));
    share[{row.text("skill"), row.text("role")}] = row.number("share").value_or(0);
  }
  std::vector<std::string> columns;
  for (const auto& role : matrix.roles) columns.push_back(heads[role]);
  out += notes(context, *table) +
         matrix_open("Share of a family's jobs that ask for the skill", columns, "skill (jobs)");
  for (const auto& skill : matrix.skills) {
    out += "<tr><th scope=\"row\">" + linked(target_of_skill(context, skill), esc(skill)) + "</th>";
    for (const auto& role : matrix.roles) {
      const auto it = share.find({skill, role});
      out += heat(it == share.end() ? std::nullopt : std::optional(it->second),
                  target_of_key(context, report::figure_key("roles", {role, skill})));
    }
    out += "</tr>\n";
  }
  return out + "</tbody></table></div>\n</section>\n";
}

std::string quality_section(const Context& context) {
  std::string out =
      open_section("quality", "How good the data are",
                   "Where the postings come from, how many repeat a job already counted, and how "
                   "much of them could be read. No figure above is better than this.");
  for (const char* id : {"quality", "sources", "runs"}) {
    const auto* table = report::find_table(context.page.tables, id);
    if (table == nullptr) continue;
    out += "<h3 id=\"" + slug("t-", id) + "\">" + esc(table->title) + "</h3>\n" + notes(context, *table) +
           data_table(context, *table, std::string_view(id) == "quality" ? 0 : 10);
  }
  return out + "</section>\n";
}

std::string other_section(const Context& context, const std::set<std::string>& told) {
  std::string out;
  for (const auto& table : context.page.tables) {
    if (told.count(table.id) != 0 || table.id.rfind("pay_", 0) == 0) continue;
    out += "<section id=\"" + slug("", table.id) + "\">\n<h2>" + esc(table.title) + "</h2>\n" +
           notes(context, table) + data_table(context, table, k_table_rows) + "</section>\n";
  }
  return out;
}

}  // namespace radar::render::html
