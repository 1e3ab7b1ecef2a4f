#include "analysis/render/render.h"

#include <utf8proc.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "sources/json/json_view.h"
#include "sources/text/utf8.h"

using namespace radar;
using Catch::Matchers::ContainsSubstring;
using report::Format;

namespace {

report::Table table() {
  report::Table t;
  t.id = "rank";
  t.title = "Skills <by> demand";
  t.filters = {{"role", "ml-engineer"}, {"company", "A|B"}};
  t.denominator = {1234, 2000, 50};
  t.notes = {"SAMPLE DATA: invented"};
  t.columns = {{"rank", Format::integer, "place"},      {"skill", Format::text, "name"},
               {"share", Format::share, "share"},       {"change", Format::points, "change"},
               {"pay", Format::number, "money"},        {"day", Format::date, "day"},
               {"open", Format::boolean, "flag"},       {"at", Format::datetime, "moment"},
               {"wilson", Format::share, "plain", true}};
  const auto row = [](std::int64_t rank, std::string skill, double share, report::Cell change, double pay,
                      bool open) {
    return report::Row{rank, std::move(skill),          share, std::move(change),
                       pay,  std::string("2026-01-31"), open,  std::string("2026-01-31T03:00:00Z"),
                       share};
  };
  t.rows = {row(1, "C++ | \"x\", y", 0.125, {}, 123456.7, true),
            row(2, "=HYPERLINK(1)", 0.5, -0.031, 0.004, false),
            row(3, "Машинное обучение", 1, 0.2, 12, false), row(4, "機械学習", 0, 0.0, -1500, true),
            row(5, "🚀 rocket <b>", 0.3333333, 0.0, 1, true)};
  return t;
}

// The golden file of this name; RADAR_UPDATE_GOLDEN=1 writes it anew, to be read before it is committed.
std::string golden(const std::string& name, const std::string& now) {
  const auto path = std::string(RADAR_TEST_DATA) + "/render/" + name;
  if (std::getenv("RADAR_UPDATE_GOLDEN") != nullptr) std::ofstream(path, std::ios::binary) << now;
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t width_of(std::string_view s) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < s.size();) {
    const auto cp = text::decode_at(s, at);
    width += static_cast<std::size_t>(utf8proc_charwidth(static_cast<utf8proc_int32_t>(cp.value)));
    at += cp.length;
  }
  return width;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> out;
  for (const auto line : text::split(text, '\n')) out.emplace_back(line);
  return out;
}

}  // namespace

TEST_CASE("each format looks as its golden file") {
  const auto t = table();
  CHECK(render::to_text(t, {100, false}) == golden("table.txt", render::to_text(t, {100, false})));
  CHECK(render::to_text(t, {60, true}) == golden("table-60-colour.txt", render::to_text(t, {60, true})));
  CHECK(render::to_markdown(t) == golden("table.md", render::to_markdown(t)));
  CHECK(render::to_csv(t) == golden("table.csv", render::to_csv(t)));
  CHECK(render::to_json({t, t}) == golden("table.json", render::to_json({t, t})));
}

TEST_CASE("CSV quotes, keeps full precision and disarms formulas") {
  auto t = table();
  t.columns = {
      {"rank", Format::integer, "place"}, {"skill", Format::text, "name"}, {"share", Format::share, "s"}};
  for (const char* evil : {"=1", "+1", "-1", "@x", "\tx", "  =1", "\r=1"}) {
    t.rows = {{std::int64_t{1}, std::string(evil), -0.1}};
    const auto csv = render::to_csv(t);
    CAPTURE(csv);
    CHECK_THAT(csv, ContainsSubstring("\r\n1,'") || ContainsSubstring("\r\n1,\"'"));
    CHECK_THAT(csv, ContainsSubstring(",-0.1\r\n"));  // a number is no formula
  }
}

TEST_CASE("JSON and CSV have the same columns, full precision, and the contract's members") {
  const auto document = json::parse(render::to_json({table(), table()}));
  REQUIRE(document);
  const auto root = document->root();
  CHECK(root.keys() ==
        std::vector<std::string>{"table", "title", "filters", "denominator", "notes", "rows", "tables"});
  CHECK(root["denominator"].keys() == std::vector<std::string>{"jobs", "postings", "employers"});
  CHECK(root["rows"][4]["share"].number() == 0.3333333);
  CHECK(root["rows"][0]["change"].type() == json::Type::null);
  CHECK(root["rows"][0]["open"].boolean() == true);
  CHECK(root["tables"].size() == 1);
  const auto csv = render::to_csv(table());
  CHECK(csv.substr(0, csv.find('\r')) == text::join(root["rows"][0].keys(), ","));
}

TEST_CASE("columns stay aligned whatever script the cells are in, and the table fits the terminal") {
  for (const int width : {60, 80, 100, 160}) {
    const auto lines = lines_of(render::to_text(table(), {width, false}));
    std::size_t head = 0;
    while (lines[head].rfind("rank", 0) != 0) ++head;
    const auto end = width_of(lines[head].substr(0, lines[head].find("share") + 5));
    for (std::size_t i = head + 1; i < head + 6; ++i) {
      CAPTURE(width, lines[i]);
      CHECK(width_of(lines[i].substr(0, lines[i].find('%') + 1)) == end);
      if (width >= 100) CHECK(width_of(lines[i]) <= static_cast<std::size_t>(width));
    }
  }
}

TEST_CASE("a posting's text cannot steer the terminal or pass as markup") {
  auto t = table();
  t.rows.resize(1);
  t.rows[0][1] = std::string("a\x1b[2Jb\u202Ec\u009Bd\r\ne <img src=x> [l](javascript:1) `c` *b*");
  const auto text = render::to_text(t, {200, false});
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("\u202E") == std::string::npos);
  CHECK(text.find("\u009B") == std::string::npos);
  CHECK_THAT(text, ContainsSubstring("a[2Jbcd e <img src=x>"));
  const auto markdown = render::to_markdown(t);
  CHECK_THAT(markdown, ContainsSubstring("&lt;img") && ContainsSubstring("\\[l\\]") &&
                           ContainsSubstring("\\`c\\`") && !ContainsSubstring("<img"));
  CHECK_THAT(render::to_text(table(), {80, true}), ContainsSubstring("\x1b[1m"));
}

TEST_CASE("an empty table says so") {
  auto t = table();
  t.rows.clear();
  CHECK_THAT(render::to_text(t, {80, false}), ContainsSubstring("(no rows)"));
  CHECK_THAT(render::to_json({t}), ContainsSubstring("\"rows\": []"));
}
