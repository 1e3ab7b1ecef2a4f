#include "analysis/render/html_parts.h"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/render/render.h"
#include "sources/markup/html_text.h"
#include "sources/text/utf8.h"

namespace radar::render {

std::string role_title(std::string_view role) {
  std::vector<std::string> parts;
  for (const auto part : text::split(role, '-')) {
    const bool short_form = part == "ml" || part == "ai";
    parts.push_back(part == "mlops" ? "MLOps"
                    : short_form    ? std::string(part == "ml" ? "ML" : "AI")
                                    : std::string(part));
  }
  return text::join(parts, " ");
}

}  // namespace radar::render

namespace radar::render::html {

Context make_context(const Page& page) {
  Context out{page, {}, {}};
  for (std::size_t i = 0; i < page.evidence.size(); ++i) {
    if (!page.evidence[i].quotes.empty()) out.quoted.emplace(page.evidence[i].skill, i);
  }
  for (const auto& table : page.tables) {
    if (!report::column_of(table, "skill") || !report::column_of(table, "category")) continue;
    for (const auto& cells : table.rows) {
      const report::RowView row(table, cells);
      out.kind.emplace(row.text("skill"), row.text("category"));
    }
  }
  return out;
}

std::string esc(std::string_view s) { return markup::escape_html(text::sanitize(s)); }

std::string slug(std::string_view prefix, std::string_view name) {
  std::string out(prefix);
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (text::is_ascii_alpha(c) || text::is_ascii_digit(c))
      out += c;
    else if (c == ' ')
      out += '-';
    else
      out += fmt::format("_{:02x}", byte);
  }
  return out;
}

std::string words(std::string_view name) {
  std::string out(name);
  for (auto& c : out) {
    if (c == '_' || c == '-') c = ' ';
  }
  return out;
}

std::string shown(const report::Cell& cell, report::Format format) {
  std::string out = display(cell, format);
  if (is_numeric(format) && !out.empty() && out[0] == '-') out.replace(0, 1, "\u2212");
  return out;
}

std::string percent(double share, int digits) { return fmt::format("{:.{}f}%", share * 100, digits); }

std::string at(double fraction) {
  auto out = fmt::format("{:.1f}", fraction * 100);
  if (out.size() > 2 && out.compare(out.size() - 2, 2, ".0") == 0) out.resize(out.size() - 2);
  return out + "%";
}

std::string target_of_skill(const Context& context, const std::string& skill) {
  const auto it = context.quoted.find(skill);
  return it == context.quoted.end() ? "" : "#q" + std::to_string(it->second);
}

std::string target_of_key(const Context& context, const std::string& figure_key) {
  const auto it = context.page.proof.anchors.find(figure_key);
  return figure_key.empty() || it == context.page.proof.anchors.end() ? "" : "#" + it->second;
}

std::string target_of_name(const Context& context, const report::RowView& row) {
  const auto skill = row.text("skill");
  if (!skill.empty()) return target_of_skill(context, skill);
  const auto subject = [&](const std::string& key) {
    return context.page.subjects.count(key) != 0 ? "#" + slug("i-", key) : std::string();
  };
  for (const char* column : {"claim", "plan_item", "plan_items"}) {
    if (!row.has(column)) continue;
    auto target = subject(std::string(column) + " " + row.text(column));
    return target.empty() ? subject("plan_item " + row.text(column)) : target;
  }
  return "";
}

namespace {

// Rows that count something and found nothing of it.
bool counts_nothing(const report::RowView& row) {
  const auto zero = [&](const char* column) { return row.has(column) && row.integer(column) == 0; };
  return zero("jobs") || zero("postings") || zero("count") || zero("n");
}

}  // namespace

std::string target_of_row(const Context& context, const report::RowView& row) {
  auto target = target_of_key(context, report::figure_key(row.table(), row));
  if (target.empty() && counts_nothing(row) && !context.page.proof.exhibits.empty()) return "#none";
  return target.empty() ? target_of_name(context, row) : target;
}

namespace {

bool is_word(char c) { return text::is_ascii_alpha(c) || text::is_ascii_digit(c) || c == '-' || c == '_'; }

// Where a sentence names skills that have quotes; the longest name at each place.
std::map<std::size_t, std::pair<std::size_t, std::string>> skills_in(const Context& context,
                                                                     std::string_view text) {
  std::map<std::size_t, std::pair<std::size_t, std::string>> out;
  for (const auto& [name, index] : context.quoted) {
    for (auto at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
      const auto end = at + name.size();
      if ((at > 0 && is_word(text[at - 1])) || (end < text.size() && is_word(text[end]))) continue;
      auto& found = out[at];
      if (name.size() > found.first) found = {name.size(), "#q" + std::to_string(index)};
    }
  }
  return out;
}

// "54.6%", "1,234", "+3", "209k"; not a date, an id or a name.
bool is_figure(std::string_view token) {
  if (token.starts_with('+') || token.starts_with('-')) token.remove_prefix(1);
  if (token.ends_with('%') || token.ends_with('k')) token.remove_suffix(1);
  return !token.empty() && text::is_ascii_digit(token.front()) &&
         std::all_of(token.begin(), token.end(),
                     [](char c) { return text::is_ascii_digit(c) || c == ',' || c == '.'; });
}

}  // namespace

std::string with_linked_figures(const Context& context, std::string_view text, const std::string& target) {
  const auto skills = skills_in(context, text);
  std::string out, now = target;
  for (std::size_t at = 0; at < text.size();) {
    if (const auto skill = skills.find(at); skill != skills.end()) {
      now = skill->second.second;
      out += esc(text.substr(at, skill->second.first));
      at += skill->second.first;
      continue;
    }
    auto end = at;
    while (end < text.size() && (is_word(text[end]) || text[end] == '+' || text[end] == '%' ||
                                 text[end] == '.' || text[end] == ','))
      ++end;
    auto token = text.substr(at, end - at);
    while (!token.empty() && (token.back() == '.' || token.back() == ',')) token.remove_suffix(1);
    if (token.empty()) token = text.substr(at, 1);
    at += token.size();
    const bool level = text.substr(at).starts_with(" interval");
    out += is_figure(token) && !level ? linked(now, esc(token)) : esc(token);
    if (text.substr(at).starts_with(". ")) now = target;
  }
  return out;
}

std::string linked(const std::string& target, const std::string& inner_html) {
  return target.empty() ? inner_html : "<a href=\"" + target + "\">" + inner_html + "</a>";
}

std::string notes(const Context& context, const report::Table& table) {
  // Most of a note's numbers are rules ("at least 30 jobs"); those of a skill, and on pay, are figures.
  const auto target = table.id == "pay"
                          ? target_of_key(context, report::figure_key("quality", {"postings_with_pay"}))
                          : std::string();
  std::string out;
  for (const auto& note : table.notes) {
    const auto& basis = context.page.basis;
    if (std::find(basis.begin(), basis.end(), note) != basis.end()) continue;
    const bool sample = note.rfind("SAMPLE DATA", 0) == 0;
    out += std::string("<p class=\"") + (sample ? "note sample" : "note") + "\">" +
           with_linked_figures(context, note, target) + "</p>\n";
  }
  return out;
}

const report::Table* filled(const Context& context, std::string_view id) {
  const auto* table = report::find_table(context.page.tables, id);
  return table != nullptr && !table->rows.empty() ? table : nullptr;
}

std::string open_section(const char* id, const std::string& title, const std::string& lead) {
  return std::string("<section id=\"") + id + "\">\n<h2>" + esc(title) + "</h2>\n<p class=\"lead\">" + lead +
         "</p>\n";
}

Mark share_mark(const Context& context, const report::RowView& row, const std::string& label) {
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
         (table != nullptr ? notes(context, *table) : "") + "</section>\n";
}

std::string sub_tables(const Context& context, const std::vector<const char*>& ids) {
  std::string out;
  for (const char* id : ids) {
    const auto* table = filled(context, id);
    if (table == nullptr) continue;
    out += "<h3 id=\"" + slug("", id) + "\">" + esc(table->title) + "</h3>\n" + notes(context, *table) +
           data_table(context, *table, k_table_rows);
  }
  return out;
}

}  // namespace radar::render::html
