#include "analysis/render/render.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "sources/json/json_view.h"

using namespace radar;
using Catch::Matchers::ContainsSubstring;

namespace {
report::Table table() {
  report::Table t;
  t.id = "rank";
  t.title = "Skills <by> demand";
  t.filters = {{"role", "ml-engineer"}};
  t.denominator = {1234, 2000, 50};
  t.notes = {"SAMPLE DATA: invented"};
  t.columns = {{"rank", report::Format::integer, "place"},
               {"skill", report::Format::text, "name"},
               {"share", report::Format::share, "share"},
               {"change", report::Format::points, "change"}};
  t.rows = {{std::int64_t{1}, std::string("C++ | \"x\", y"), 0.125, {}},
            {std::int64_t{2}, std::string("=HYPERLINK(1)"), 0.5, -0.031}};
  return t;
}
}  // namespace

TEST_CASE("CSV quotes, keeps full precision and disarms formulas") {
  const auto csv = render::to_csv(table());
  CHECK(csv ==
        "rank,skill,share,change\r\n1,\"C++ | \"\"x\"\", y\",0.125,\r\n2,'=HYPERLINK(1),0.5,-0.031\r\n");
  auto t = table();
  for (const char* evil : {"+1", "-1", "@x", "\tx", "  =1"}) {
    t.rows = {{std::int64_t{1}, std::string(evil), 0.1, 0.1}};
    CHECK_THAT(render::to_csv(t), ContainsSubstring("'" + std::string(evil).substr(0, 1)));
  }
}

TEST_CASE("JSON has the contract's shape") {
  const auto text = render::to_json({table(), table()});
  const auto document = json::parse(text);
  REQUIRE(document);
  const auto root = document->root();
  CHECK(root["table"].text() == "rank");
  CHECK(root["filters"]["role"].text() == "ml-engineer");
  CHECK(root["denominator"]["jobs"].integer() == 1234);
  CHECK(root["notes"].size() == 1);
  CHECK(root["rows"][0]["share"].number() == 0.125);
  CHECK(root["rows"][0]["change"].type() == json::Type::null);
  CHECK(root["tables"].size() == 1);
}

TEST_CASE("text is aligned and fits, Markdown and HTML are escaped") {
  const auto text = render::to_text(table(), {80, false});
  CHECK_THAT(text, ContainsSubstring("1,234 jobs") && ContainsSubstring("12.5%") &&
                       ContainsSubstring("-3.1") && ContainsSubstring("SAMPLE DATA"));
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK_THAT(render::to_markdown(table()), ContainsSubstring("C++ \\| \"x\""));
  const auto html = render::to_html({table()}, "T & t", "2026-01-01");
  CHECK_THAT(html, ContainsSubstring("Skills &lt;by&gt; demand") && ContainsSubstring("T &amp; t") &&
                       !ContainsSubstring("<script"));
}

TEST_CASE("the data package describes every column of every file") {
  const auto document = json::parse(render::datapackage({table()}, "2026-01-01T00:00:00Z"));
  REQUIRE(document);
  const auto resource = document->root()["resources"][0];
  CHECK(resource["path"].text() == "rank.csv");
  CHECK(resource["schema"]["fields"].size() == 4);
  for (const auto& field : resource["schema"]["fields"]) CHECK_FALSE(field["description"].text().empty());
  CHECK(resource["schema"]["fields"][2]["type"].text() == "number");
}
