#include "analysis/render/page.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <regex>

#include "sources/text/base64.h"
#include "sources/text/sha256.h"

using namespace radar;
using Catch::Matchers::ContainsSubstring;
using report::Format;

namespace {

constexpr const char* k_evil = "\"><script>alert(1)</script>'&\x1b";

report::Table table_of(std::string id, std::vector<report::Column> columns, std::vector<report::Row> rows) {
  report::Table t;
  t.id = std::move(id);
  t.title = "Table " + t.id;
  t.filters = {{"role", "ml-engineer"}, {"company", k_evil}};
  t.denominator = {40, 50, 12};
  t.columns = std::move(columns);
  t.rows = std::move(rows);
  return t;
}

report::Table rank_table(const std::string& first) {
  return table_of(
      "rank",
      {{"rank", Format::integer, "place"},
       {"skill", Format::text, "name"},
       {"category", Format::text, "field"},
       {"share", Format::share, "share of jobs"},
       {"low", Format::share, "lower end"},
       {"high", Format::share, "upper end"},
       {"jobs", Format::integer, "jobs"},
       {"hidden_detail", Format::number, "for machines", true},
       {"never", Format::text, "always empty"}},
      {{std::int64_t{1}, first, std::string("Languages"), 0.5, 0.25, 0.75, std::int64_t{20}, 7.5, {}},
       {std::int64_t{2}, std::string("C"), std::string("Languages"), 0.1, 0.05, 0.2, std::int64_t{4}, 7.5,
        std::string()}});
}

render::Page page_with(const std::string& skill, const std::string& url) {
  render::Page page;
  page.title = "What ML jobs ask for";
  page.made = "Made on 2026-01-01";
  page.tables = {rank_table(skill)};
  page.evidence = {{skill, 20, {{"required", skill, k_evil, k_evil, k_evil, url, "s", "7", "2026-01-01"}}}};
  return page;
}

std::string between(const std::string& s, const std::string& from, const std::string& to) {
  const auto a = s.find(from);
  REQUIRE(a != std::string::npos);
  const auto b = s.find(to, a + from.size());
  REQUIRE(b != std::string::npos);
  return s.substr(a + from.size(), b - a - from.size());
}

std::string hash(const std::string& content) {
  const auto digest = text::sha256(content);
  return "'sha256-" +
         text::base64(std::string_view(reinterpret_cast<const char*>(digest.data()), digest.size())) + "'";
}

}  // namespace

TEST_CASE("the policy allows the page's own style and script by hash and nothing else") {
  const auto html = render::to_html(page_with("Python", "https://a.example/1"));
  const auto policy = between(html, "Content-Security-Policy\" content=\"", "\"");
  CHECK(policy == "default-src 'none'; style-src " + hash(between(html, "<style>", "</style>")) +
                      "; script-src " + hash(between(html, "<script>", "</script>")) +
                      "; base-uri 'none'; form-action 'none'");
  CHECK_THAT(html, !ContainsSubstring(" style=") && !ContainsSubstring(" onclick") &&
                       !ContainsSubstring("src=") && !ContainsSubstring("@import") &&
                       !ContainsSubstring("url("));
}

TEST_CASE("whatever a posting says is text, in cells, attributes and quotes") {
  const auto html = render::to_html(page_with(k_evil, std::string("https://a.example/?q=") + k_evil));
  CHECK(html.find("<script>") == html.rfind("<script>"));
  CHECK_THAT(html, ContainsSubstring("&lt;script&gt;alert(1)&lt;/script&gt;") && !ContainsSubstring("\x1b") &&
                       !ContainsSubstring("\"><script>alert"));
}

TEST_CASE("only http and https become links") {
  CHECK_THAT(render::to_html(page_with("Python", "https://a.example/1")),
             ContainsSubstring("href=\"https://a.example/1\""));
  for (const char* url : {"javascript:alert(1)", "data:text/html,x", "//a.example", "ftp://a.example", ""}) {
    const auto html = render::to_html(page_with("Python", url));
    CHECK(std::regex_search(html, std::regex("href=\"(?!#|https?:)")) == false);
  }
}

TEST_CASE("a number leads to the quotes behind it") {
  const auto html = render::to_html(page_with("Python", "https://a.example/1"));
  CHECK_THAT(html, ContainsSubstring("<a href=#q0>50.0%</a>") && ContainsSubstring("<a href=#q0>20</a>") &&
                       ContainsSubstring("id=\"q0\""));
  CHECK_THAT(html, !ContainsSubstring("<a href=#q1>"));  // "C" has no quotes
}

TEST_CASE("an interval stands in one column, details and empty columns are left to the CSV") {
  const auto html = render::to_html(page_with("Python", ""));
  CHECK_THAT(html, ContainsSubstring("25.0–75.0%") && ContainsSubstring("95% interval</th>") &&
                       !ContainsSubstring("hidden detail") && !ContainsSubstring(">never<"));
}

TEST_CASE("a table that the page does not know is shown all the same") {
  auto page = page_with("Python", "");
  page.tables.push_back(table_of("novel",
                                 {{"thing", Format::text, "a thing"}, {"n", Format::integer, "how many"}},
                                 {{std::string("hats"), std::int64_t{3}}}));
  CHECK_THAT(render::to_html(page), ContainsSubstring("<section id=\"novel\">") && ContainsSubstring("hats"));
}

TEST_CASE("invented data are marked at the top") {
  auto page = page_with("Python", "");
  CHECK_THAT(render::to_html(page), !ContainsSubstring("Invented data"));
  page.tables.front().notes = {"SAMPLE DATA: invented postings"};
  const auto html = render::to_html(page);
  CHECK(html.find("SAMPLE DATA") < html.find("<nav"));
}

TEST_CASE("what all figures rest on is told at the top, and not again at each table") {
  auto page = page_with("Python", "");
  const std::string basis = "Published from 2026-01-02 to 2026-03-04; 5 of 40 jobs tell no day.";
  page.basis = {basis};
  page.tables.front().notes = {basis, "Of this table alone."};
  const auto html = render::to_html(page);
  const auto at = html.find("Published from 2026-01-02");
  CHECK(at < html.find("<nav"));
  CHECK(html.find("Published from 2026-01-02", at + 1) == std::string::npos);
  CHECK_THAT(html, ContainsSubstring("Of this table alone."));
}

TEST_CASE("a page of nothing is still a page") {
  CHECK_THAT(render::to_html({}), ContainsSubstring("</html>"));
  auto page = page_with("Python", "");
  page.tables.front().rows.clear();
  page.tables.front().notes = {"Too few jobs for a ranking."};
  CHECK_THAT(render::to_html(page), ContainsSubstring("Too few jobs for a ranking."));
}
