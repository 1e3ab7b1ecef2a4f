// What stands behind the figures: quotes by skill, the skills of items and claims, postings as examples; and
// how all is made.
#include <algorithm>
#include <set>

#include "analysis/render/html_parts.h"
#include "analysis/render/render.h"
#include "sources/text/utf8.h"

namespace radar::render::html {
namespace {

using report::Format;
using report::RowView;

// A link if the address is one of the web, else where the posting was found.
std::string posting_head(const report::CitedPosting& p) {
  const bool web = text::istarts_with(p.url, "http://") || text::istarts_with(p.url, "https://");
  std::string out = web ? "<a href=\"" + esc(p.url) + "\">" + esc(p.title) + "</a>" : esc(p.title);
  if (!p.company.empty()) out += ", " + esc(p.company);
  if (!p.date.empty()) out += ", " + esc(p.date);
  if (!web) out += " (" + esc(p.source) + " " + esc(p.native_id) + ")";
  return out;
}

std::string quote_item(const report::Quote& q, const std::string& skill) {
  return "<li><blockquote>" + esc(q.text) + "</blockquote><p><span class=\"status\">" + esc(q.status) +
         (q.named == skill ? "" : ", as " + esc(q.named)) + "</span> " +
         posting_head({q.title, q.company, q.url, q.source, q.native_id, q.date, {}}) + "</p></li>\n";
}

std::string subject_row(const Context& context, const std::string& key, const std::string& name,
                        const std::string& claim) {
  const auto it = context.page.subjects.find(key);
  if (it == context.page.subjects.end()) return "";
  std::string links;
  for (const auto& skill : it->second)
    links += (links.empty() ? "" : ", ") + linked(target_of_skill(context, skill), esc(skill));
  const auto postings = target_of_key(context, report::figure_key("claims", {claim}));
  if (!postings.empty()) links += "; " + linked(postings, "postings");
  return "<div><dt id=\"" + slug("i-", key) + "\">" + esc(name) + "</dt><dd>" + links + "</dd></div>\n";
}

std::string subject_list(const char* title, const std::string& rows) {
  return rows.empty() ? ""
                      : "<h3>" + std::string(title) + "</h3>\n<dl class=\"subjects\">\n" + rows + "</dl>\n";
}

// What items, weeks and claims are about: their figures lead here, and from here to the skills' quotes.
std::string subjects(const Context& context) {
  std::string items, weeks, claims;
  if (const auto* table = filled(context, "plan")) {
    for (const auto& cells : table->rows) {
      const auto id = RowView(*table, cells).text("plan_item");
      items += subject_row(context, "plan_item " + id, id + " " + RowView(*table, cells).text("topic"), "");
    }
  }
  if (const auto* table = filled(context, "weeks")) {
    std::set<std::string> told;
    for (const auto& cells : table->rows) {
      const auto ids = RowView(*table, cells).text("plan_items");
      if (told.insert(ids).second) weeks += subject_row(context, "plan_items " + ids, ids, "");
    }
  }
  if (const auto* table = filled(context, "claims")) {
    for (const auto& cells : table->rows) {
      const auto id = RowView(*table, cells).text("claim");
      claims += subject_row(context, "claim " + id, id + " " + RowView(*table, cells).text("statement"), id);
    }
  }
  return subject_list("Items of the plan and their skills", items) +
         subject_list("Weeks that several items share", weeks) +
         subject_list("Claims and their skills", claims);
}

std::string cited(const report::CitedPosting& p, std::size_t place) {
  std::string out = "<li id=p" + std::to_string(place) + ">" + posting_head(p);
  if (!p.says.empty()) out += "<ul>";
  for (const auto& said : p.says)
    out += "<li><b>" + esc(said.about) + "</b> " + (said.status.empty() ? "" : esc(said.status) + ": ") +
           "<q>" + esc(said.text) + "</q></li>";
  return out + (p.says.empty() ? "</li>\n" : "</ul></li>\n");
}

std::string examples_of(const Context& context, const report::Exhibit& exhibit) {
  std::string out;
  for (const auto& example : exhibit.examples) {
    const auto& p = context.page.proof.postings[example.posting];
    const auto label =
        !example.label.empty() ? example.label : p.title + (p.company.empty() ? "" : ", " + p.company);
    out += (out.empty() ? "" : "; ") + linked("#p" + std::to_string(example.posting), esc(label));
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

std::string examples_part(const Context& context) {
  const auto& proof = context.page.proof;
  if (proof.exhibits.empty()) return "";
  std::string out =
      "<h3>Behind the other figures</h3>\n<p class=\"note\">Sources, pay, coverage, claims on pay and "
      "workplaces: "
      "some of the postings that each figure counts.</p>\n<details><summary>" +
      display(static_cast<std::int64_t>(proof.exhibits.size()), Format::integer) +
      " figures and their postings</summary><ul class=\"exhibits\">\n<li id=none><b>Figures of 0</b> Nothing "
      "in the "
      "sample stands behind them, so there is nothing to quote. They are counted over all of it: " +
      examples_of(context, proof.exhibits.front()) + "</li>\n";
  for (std::size_t i = 0; i < proof.exhibits.size(); ++i) {
    const auto& exhibit = proof.exhibits[i];
    out += "<li id=e" + std::to_string(i) + "><b>" + esc(exhibit.title) + "</b> " +
           (exhibit.note.empty() ? "" : esc(exhibit.note) + " ") + examples_of(context, exhibit) + "</li>\n";
  }
  out += "</ul></details>\n<details><summary>" +
         display(static_cast<std::int64_t>(proof.postings.size()), Format::integer) +
         " postings as examples</summary><ol class=\"postings\">\n";
  for (std::size_t i = 0; i < proof.postings.size(); ++i) out += cited(proof.postings[i], i);
  return out + "</ol></details>\n";
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
  return out + "</div>\n" + subjects(context) + examples_part(context) + "</section>\n";
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

}  // namespace radar::render::html
