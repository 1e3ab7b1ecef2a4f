// The page's sections on pay, pairs, roles, the data, the quotes and the method.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "analysis/render/html_parts.h"
#include "analysis/render/render.h"
#include "sources/text/utf8.h"

namespace radar::render::html {
namespace {

using report::Format;
using report::RowView;
using report::Table;

constexpr std::size_t k_matrix_size = 12;
constexpr std::size_t k_role_skills = 30;

std::string heat(std::optional<double> share) {
  if (!share) return "<td class=\"n none\">·</td>";
  const int step = std::clamp(static_cast<int>(*share * 10), 0, 9);
  return fmt::format("<td class=\"n h{}\">{}</td>", step, percent(*share));
}

std::string matrix_open(const std::string& title, const std::vector<std::string>& columns,
                        const std::string& corner) {
  std::string out = "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + esc(title) +
                    ", table\"><table class=\"data matrix\" data-show=\"0\"><caption>" + esc(title) +
                    "</caption><thead><tr><th scope=\"col\">" + esc(corner) + "</th>";
  for (const auto& column : columns) out += "<th scope=\"col\" class=\"n\">" + esc(column) + "</th>";
  return out + "</tr></thead><tbody>\n";
}

void add_once(std::vector<std::string>& list, const std::string& name, std::size_t most) {
  if (list.size() < most && std::find(list.begin(), list.end(), name) == list.end()) list.push_back(name);
}

// Middle and quartiles of pay as marks, one chart per currency.
std::string pay_charts(const Table& table) {
  for (const char* need : {"median", "quartile_1", "quartile_3"}) {
    if (!report::column_of(table, need)) return "";
  }
  std::map<std::string, std::vector<Mark>> by_currency;
  for (const auto& cells : table.rows) {
    const RowView row(table, cells);
    if (!row.has("median") || !row.has("quartile_1") || !row.has("quartile_3")) continue;
    Mark m;
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
    by_currency[row.text("currency")].push_back(std::move(m));
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

std::string quote_item(const report::Quote& q, const std::string& skill) {
  const bool web = text::istarts_with(q.url, "http://") || text::istarts_with(q.url, "https://");
  std::string out = "<li><blockquote>" + esc(q.text) + "</blockquote><p><span class=\"status\">" +
                    esc(q.status) + (q.named == skill ? "" : ", as " + esc(q.named)) + "</span> ";
  const auto title = esc(q.title);
  out += web ? "<a href=\"" + esc(q.url) + "\">" + title + "</a>" : title;
  if (!q.company.empty()) out += ", " + esc(q.company);
  return out + (q.date.empty() ? "" : ", " + esc(q.date)) + "</p></li>\n";
}

std::string subjects(const Context& context) {
  std::string out;
  for (const char* kind : {"plan_item", "claim"}) {
    const auto* table = filled(context, std::string_view(kind) == "claim" ? "claims" : "plan");
    if (table == nullptr) continue;
    std::string rows;
    for (const auto& cells : table->rows) {
      const RowView row(*table, cells);
      const auto key = std::string(kind) + " " + row.text(kind);
      const auto it = context.page.subjects.find(key);
      if (it == context.page.subjects.end()) continue;
      std::string links;
      for (const auto& skill : it->second)
        links += (links.empty() ? "" : ", ") + linked(target_of_skill(context, skill), esc(skill));
      rows += "<div><dt id=\"" + slug("i-", key) + "\">" + esc(row.text(kind)) + " " +
              esc(row.text(std::string_view(kind) == "claim" ? "statement" : "topic")) + "</dt><dd>" + links +
              "</dd></div>\n";
    }
    out += std::string("<h3>") + (std::string_view(kind) == "claim" ? "Claims" : "Items of the plan") +
           " and their skills</h3>\n<dl class=\"subjects\">\n" + rows + "</dl>\n";
  }
  return out;
}

// The command that shows a table again, with the page's filters.
std::string command(const Context& context, const std::string& name) {
  std::string out = "skills-report " + name;
  if (context.page.tables.empty()) return out;
  for (const auto& [filter, value] : context.page.tables.front().filters) {
    if (filter == "weight" && value == "job") continue;
    out += " --" + (filter == "as_of" ? std::string("as-of") : filter);
    if (filter == "open") continue;
    const bool plain = std::all_of(value.begin(), value.end(), [](char c) {
      return text::is_ascii_alpha(c) || text::is_ascii_digit(c) || c == '-' || c == '_';
    });
    out += plain ? " " + value : " '" + text::replace_all(value, "'", "'\\''") + "'";
  }
  return "<code>" + esc(out) + "</code>";
}

}  // namespace

std::string pay_section(const Context& context) {
  std::string body;
  for (const auto& table : context.page.tables) {
    if (table.id != "pay" && table.id.rfind("pay_", 0) != 0) continue;
    if (table.rows.empty() && table.id != "pay") continue;
    body += (table.id == "pay" ? "" : "<h3>" + esc(table.title) + "</h3>\n") + pay_charts(table) +
            (table.id == "pay_skills" ? pay_changes(context, table) : "") + notes(table) +
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
  std::vector<std::string> skills;
  std::map<std::pair<std::string, std::string>, double> share;
  Table pairs = *table;
  pairs.title = "Pairs, by how much more often they are asked for together";
  for (const auto& cells : table->rows) {
    const RowView row(*table, cells);
    const auto kind = context.kind.find(row.text("skill"));
    if (kind == context.kind.end() || kind->second != "Professional skills")
      add_once(skills, row.text("skill"), k_matrix_size);
    share[{row.text("skill"), row.text("with_skill")}] = row.number("share").value_or(0);
  }
  out +=
      matrix_open("Share of the row's jobs that ask for the column's skill too", skills, "jobs that ask for");
  for (const auto& a : skills) {
    out += "<tr><th scope=\"row\">" + linked(target_of_skill(context, a), esc(a)) + "</th>";
    for (const auto& b : skills) {
      const auto it = share.find({a, b});
      out += heat(it == share.end() ? std::nullopt : std::optional(it->second));
    }
    out += "</tr>\n";
  }
  out +=
      "</tbody></table></div>\n<p class=\"note\">· the same skill, one that implies the other, or too few "
      "jobs</p>\n";
  const auto lift = [&](const report::Row& cells) {
    const RowView row(*table, cells);
    return row.number("low").value_or(0) - row.number("share_elsewhere").value_or(0);
  };
  std::erase_if(pairs.rows, [&](const report::Row& cells) {
    return RowView(*table, cells).integer("jobs") < 10 || lift(cells) <= 0;
  });
  std::stable_sort(pairs.rows.begin(), pairs.rows.end(),
                   [&](const report::Row& a, const report::Row& b) { return lift(a) > lift(b); });
  if (pairs.rows.size() > 60) pairs.rows.resize(60);
  return out + notes(pairs) + data_table(context, pairs, k_table_rows) + "</section>\n";
}

std::string roles_section(const Context& context) {
  const auto* table = filled(context, "roles");
  std::string out =
      open_section("roles", "Role families side by side",
                   "What jobs of each family ask for, under the same filters but the role's. Sort "
                   "by a column to see a family's own profile.");
  if (table == nullptr) return out + "<p class=\"note\">No family has enough jobs.</p>\n</section>\n";
  std::vector<std::string> roles, heads;
  std::map<std::string, std::map<std::string, double>> share;  // skill -> role
  for (const auto& cells : table->rows) {
    const RowView row(*table, cells);
    if (std::find(roles.begin(), roles.end(), row.text("role")) == roles.end()) {
      roles.push_back(row.text("role"));
      heads.push_back(fmt::format("{} ({})", role_title(row.text("role")),
                                  display(row.integer("role_jobs"), Format::integer)));
    }
    share[row.text("skill")][row.text("role")] = row.number("share").value_or(0);
  }
  std::vector<std::pair<double, std::string>> order;
  for (const auto& [skill, by_role] : share) {
    double sum = 0, most = 0;
    for (const auto& [role, s] : by_role) {
      sum += s;
      most = std::max(most, s);
    }
    order.emplace_back(most + sum / static_cast<double>(roles.size()), skill);
  }
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  if (order.size() > k_role_skills) order.resize(k_role_skills);
  out +=
      notes(*table) + matrix_open("Share of a family's jobs that ask for the skill", heads, "skill (jobs)");
  for (const auto& [weight, skill] : order) {
    out += "<tr><th scope=\"row\">" + linked(target_of_skill(context, skill), esc(skill)) + "</th>";
    for (const auto& role : roles) {
      const auto it = share[skill].find(role);
      out += heat(it == share[skill].end() ? std::nullopt : std::optional(it->second));
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
    out += "<h3 id=\"" + slug("t-", id) + "\">" + esc(table->title) + "</h3>\n" + notes(*table) +
           data_table(context, *table, std::string_view(id) == "quality" ? 0 : 10);
  }
  return out + "</section>\n";
}

std::string quotes_section(const Context& context) {
  std::string out =
      open_section("quotes", "The quotes behind the figures",
                   "For every skill a few sentences from postings that ask for it: one per employer, those "
                   "that require it "
                   "first, then those with a link, then the newest. " +
                       command(context, "postings --skill NAME --limit 0") + " lists them all.");
  out += "<div class=\"list\">\n";
  for (std::size_t i = 0; i < context.page.evidence.size(); ++i) {
    const auto& e = context.page.evidence[i];
    if (e.quotes.empty()) continue;
    out += "<details><summary>" + esc(e.skill) + " <small>" + display(e.jobs, Format::integer) +
           (e.jobs == 1 ? " job" : " jobs") + "</small></summary><ol class=\"quotes\" id=\"" + "q" +
           std::to_string(i) + "\">\n";
    for (const auto& q : e.quotes) out += quote_item(q, e.skill);
    out += "</ol></details>\n";
  }
  return out + "</div>\n" + subjects(context) + "</section>\n";
}

std::string method_section(const Context& context) {
  std::string out = open_section("method", "Method", "How the figures are made, and what they cannot say.");
  out +=
      "<dl class=\"method\">"
      "<div><dt>What is counted</dt><dd>Jobs. Postings of one employer with the same text, or nearly so, are "
      "one "
      "job, wherever and however often it is listed; it has one vote unless another weight is "
      "chosen.</dd></div>"
      "<div><dt>What counts as asking</dt><dd>A skill that the posting requires, prefers, or names among the "
      "work's tools. What it rules out, and what the employer says of itself, its product or its benefits, "
      "does "
      "not count. A skill that implies another (SageMaker implies AWS) counts for both.</dd></div>"
      "<div><dt>Intervals</dt><dd>95%. Postings of one employer resemble each other, so the intervals are "
      "clustered by employer and wider than a textbook's. They tell the chance in the sample, not the bias "
      "of "
      "the sources.</dd></div>"
      "<div><dt>Dates</dt><dd>The day of publication that the source gives, else the day a posting was first "
      "seen.</dd></div>"
      "<div><dt>What the data cannot say</dt><dd>Postings say what employers write, not whom they hire. "
      "Boards "
      "that are not among the sources are not seen. Fundamentals are seldom written down. A difference "
      "between "
      "jobs with and without a skill is not what learning it would bring.</dd></div>";
  if (!context.page.tables.empty()) {
    std::string filters;
    for (const auto& [name, value] : context.page.tables.front().filters)
      filters += (filters.empty() ? "" : ", ") + esc(words(name)) + " <b>" + esc(value) + "</b>";
    out += "<div><dt>Filters</dt><dd>" + filters + "</dd></div>";
  }
  return out + "<div><dt>Do it again</dt><dd>" + command(context, "rank") +
         " and the commands plan, claims, "
         "trend and postings print the tables; export writes them as CSV with a description of every "
         "column.</dd></div></dl>\n</section>\n";
}

std::string other_section(const Context& context, const std::set<std::string>& told) {
  std::string out;
  for (const auto& table : context.page.tables) {
    if (told.count(table.id) != 0 || table.id.rfind("pay_", 0) == 0) continue;
    out += "<section id=\"" + slug("", table.id) + "\">\n<h2>" + esc(table.title) + "</h2>\n" + notes(table) +
           data_table(context, table, k_table_rows) + "</section>\n";
  }
  return out;
}

}  // namespace radar::render::html
