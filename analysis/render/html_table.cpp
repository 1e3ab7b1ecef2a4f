// A table as people read it: an interval in one column, columns that say nothing left out, each row's numbers
// linked to the quotes behind them.
#include "analysis/render/html_parts.h"
#include "analysis/render/render.h"

namespace radar::render::html {
namespace {

using report::Cell;
using report::Format;

// Bytes of a text that needs a wide column, and of one that is not broken.
constexpr std::size_t k_long = 60, k_short = 17;

struct ShownColumn {
  std::string name, description;
  std::size_t first;      // index of the cell, or of the interval's lower end
  bool interval = false;  // the cell after it is the upper end
  Format format = Format::text;
};

bool ends_with(const std::string& s, std::string_view end) {
  return s.size() >= end.size() && s.compare(s.size() - end.size(), end.size(), end) == 0;
}

// "low" before "high", "rank_low" before "rank_high".
bool is_interval(const report::Table& table, std::size_t i) {
  if (i + 1 >= table.columns.size() || !ends_with(table.columns[i].name, "low")) return false;
  const auto stem = table.columns[i].name.substr(0, table.columns[i].name.size() - 3);
  return table.columns[i + 1].name == stem + "high";
}

bool says_something(const report::Table& table, std::size_t column) {
  for (const auto& row : table.rows) {
    const auto* text = std::get_if<std::string>(&row[column]);
    if (text != nullptr ? !text->empty() : !std::holds_alternative<std::monostate>(row[column])) return true;
  }
  return false;
}

std::vector<ShownColumn> shown_columns(const report::Table& table) {
  std::vector<ShownColumn> out;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const auto& column = table.columns[i];
    if (column.detail || !says_something(table, i)) continue;
    if (is_interval(table, i)) {
      const auto stem = words(column.name.substr(0, column.name.size() - 3));
      const bool own =
          !out.empty() && (stem.empty() || out.back().name.rfind(stem.substr(0, stem.size() - 1), 0) == 0);
      out.push_back({own ? "95% interval" : stem + (stem == "rank " ? "range" : "interval"),
                     column.description + " and upper end", i, true, column.format});
      ++i;
      continue;
    }
    out.push_back({words(column.name) + (column.format != Format::points ? ""
                                         : column.name == "premium"      ? ", %"
                                                                         : ", points"),
                   column.description, i, false, column.format});
  }
  return out;
}

std::string bare(std::string s) {
  if (!s.empty() && s.back() == '%') s.pop_back();
  return s;
}

std::string cell_text(const report::Row& row, const ShownColumn& column) {
  if (column.format == Format::datetime) {  // to the minute
    const auto moment = shown(row[column.first], column.format);
    return moment.size() < 16 ? moment : moment.substr(0, 10) + " " + moment.substr(11, 5);
  }
  if (column.name == "measure") return words(shown(row[column.first], column.format));
  if (!column.interval) return shown(row[column.first], column.format);
  const auto low = shown(row[column.first], column.format),
             high = shown(row[column.first + 1], column.format);
  if (low.empty() && high.empty()) return "";
  if (low == high) return low;
  return bare(low) +
         (column.format == Format::points || low.front() == '+' || high.front() == '+' ? " to " : "–") + high;
}

std::string head(const report::Table& table, const std::vector<ShownColumn>& columns) {
  std::string out = "<thead><tr>";
  for (const auto& column : columns) {
    const bool numeric = is_numeric(table.columns[column.first].format);
    out += std::string("<th scope=\"col\"") + (numeric ? " class=\"n\"" : "") + " title=\"" +
           esc(column.description) + "\">" + esc(column.name) + "</th>";
  }
  return out + "</tr></thead>";
}

std::string body_row(const Context& context, const report::Table& table, const report::Row& row,
                     const std::vector<ShownColumn>& columns) {
  const report::RowView view(table, row);
  const auto target = target_of_row(context, view);
  auto name_target = target_of_name(context, view);
  if (name_target.empty()) name_target = target;
  std::string out = "<tr>";
  bool named = false;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto& column = columns[i];
    const auto text = esc(cell_text(row, column));
    const bool numeric = is_numeric(column.format);
    const auto& name = table.columns[column.first].name;
    const bool names_row = !named && (name == "skill" || name == "plan_item" || name == "claim" ||
                                      (target.empty() && i == 0 && !numeric));
    if (names_row) {
      named = true;
      out += "<th scope=\"row\">" + linked(name_target, text) + "</th>";
    } else if (name == "skill" || name == "with_skill") {
      out += "<td>" + linked(target_of_skill(context, cell_text(row, column)), text) + "</td>";
    } else if (!numeric) {
      out += (text.size() > k_long    ? "<td class=long>"
              : text.size() < k_short ? "<td class=k>"
                                      : "<td>") +
             text + "</td>";
    } else if (target.empty() || text.empty()) {
      out += "<td class=n>" + text + "</td>";
    } else {
      // The script takes these out of the order of Tab, which stops at the row's name.
      out += "<td class=n><a href=" + target + ">" + text + "</a></td>";
    }
  }
  return out + "</tr>\n";
}

std::string glossary(const std::vector<ShownColumn>& columns) {
  std::string out = "<details class=\"columns\"><summary>What the columns mean</summary><dl>";
  for (const auto& column : columns)
    out += "<div><dt>" + esc(column.name) + "</dt><dd>" + esc(column.description) + "</dd></div>";
  return out + "</dl></details>\n";
}

}  // namespace

std::string data_table(const Context& context, const report::Table& table, std::size_t shown_rows) {
  if (table.rows.empty()) return "<p class=\"note\">No rows: nothing here under these filters.</p>\n";
  const auto columns = shown_columns(table);
  std::string out =
      "<div class=\"table\"><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" +
      esc(table.title) + ", table\"><table class=\"data\" data-show=\"" + std::to_string(shown_rows) +
      "\"><caption>" + esc(table.title) + "</caption>" + head(table, columns) + "<tbody>\n";
  for (const auto& row : table.rows) out += body_row(context, table, row, columns);
  return out + "</tbody></table></div>\n" + glossary(columns) + "</div>\n";
}

}  // namespace radar::render::html
