#include "analysis/render/html_parts.h"
#include "analysis/render/page.h"
#include "analysis/render/render.h"
#include "sources/text/base64.h"
#include "sources/text/sha256.h"

namespace radar::render {
namespace {

using html::Context;
using html::esc;

std::string hash_source(std::string_view content) {
  const auto digest = text::sha256(content);
  return "'sha256-" +
         text::base64(std::string_view(reinterpret_cast<const char*>(digest.data()), digest.size())) + "'";
}

std::string head(const Page& page) {
  return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src " +
         hash_source(html::k_style) + "; script-src " + hash_source(html::k_script) +
         "; base-uri 'none'; form-action 'none'\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" "
         "content=\"no-referrer\">\n<title>" +
         esc(page.title) + "</title>\n<style>" + html::k_style + "</style>\n</head>\n";
}

std::string tile(const std::string& target, const std::string& figure, const char* what) {
  return "<div><dd>" + html::linked(target, figure) + "</dd><dt>" + what + "</dt></div>";
}

std::string masthead(const Context& context) {
  const auto& page = context.page;
  const auto sample = html::target_of_key(context, std::string(report::k_sample_key));
  std::string out = "<header>\n<p class=\"kicker\">Skills Radar</p>\n<h1>" + esc(page.title) + "</h1>\n";
  if (page.tables.empty()) return out + "</header>\n";
  const auto& first = page.tables.front();
  for (const auto& note : first.notes) {
    if (note.rfind("SAMPLE DATA", 0) == 0)
      out += "<p class=\"sample\" role=\"note\"><b>Invented data.</b> " + esc(note) + "</p>\n";
  }
  out += "<dl class=\"tiles\">" +
         tile(sample, display(first.denominator.jobs, report::Format::integer),
              first.denominator.jobs == 1 ? "job" : "jobs") +
         tile(sample, display(first.denominator.postings, report::Format::integer),
              first.denominator.postings == 1 ? "posting" : "postings") +
         tile(sample, display(first.denominator.employers, report::Format::integer),
              first.denominator.employers == 1 ? "employer" : "employers");
  if (const auto* sources = report::find_table(page.tables, "sources")) {
    std::int64_t used = 0;
    for (const auto& row : sources->rows) used += report::RowView(*sources, row).integer("postings") > 0;
    out += tile("#t-sources", display(used, report::Format::integer), used == 1 ? "source" : "sources");
  }
  out += "</dl>\n<p class=\"dek\">";
  out += esc(page.made) + ".</p>\n";
  for (const auto& note : page.basis)
    out += "<p class=\"dek\">" + html::with_linked_figures(context, note, sample) + "</p>\n";
  return out + "</header>\n";
}

std::string navigation() {
  std::string out = "<nav aria-label=\"Sections\"><ol>";
  for (const auto& [id, name] : {std::pair{"headlines", "What stands out"},
                                 {"rank", "Demand"},
                                 {"trend", "Rising, falling"},
                                 {"plan", "The plan"},
                                 {"coverage", "Coverage"},
                                 {"claims", "Claims"},
                                 {"pay", "Pay"},
                                 {"cooccurrence", "Together"},
                                 {"roles", "Roles"},
                                 {"quality", "Data"},
                                 {"method", "Method"},
                                 {"quotes", "Quotes"}})
    out += std::string("<li><a href=\"#") + id + "\">" + name + "</a></li>";
  return out + "</ol></nav>\n";
}

}  // namespace

std::string to_html(const Page& page) {
  const Context context = html::make_context(page);
  const std::set<std::string> told = {
      "headlines",     "rank",    "trend",        "rising", "falling", "changes",  "open",
      "plan",          "missing", "unasked",      "weeks",  "order",   "coverage", "claims",
      "claim_figures", "pay",     "cooccurrence", "roles",  "quality", "sources",  "runs"};
  return head(page) + "<body>\n<a class=\"skip\" href=\"#main\">To the report</a>\n" + masthead(context) +
         navigation() + "<main id=\"main\">\n" + html::headlines_section(context) +
         html::rank_section(context) + html::trend_section(context) + html::plan_section(context) +
         html::coverage_section(context) + html::claims_section(context) + html::pay_section(context) +
         html::together_section(context) + html::roles_section(context) + html::other_section(context, told) +
         html::quality_section(context) + html::method_section(context) + html::quotes_section(context) +
         "</main>\n<script>" + html::k_script + "</script>\n</body>\n</html>\n";
}

}  // namespace radar::render
