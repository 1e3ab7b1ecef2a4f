// Shipped entries of generic kinds: what they make of an answer of their board. Answers in
// tests/data/configured.
#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_fixture.h"

using namespace radar;
using namespace radar::sources;
using namespace radar::sources::test;

namespace {

std::unique_ptr<Source> shipped(const std::string& id) {
  json::ConfigFaults faults;
  const auto file = json::ConfigFile::load(std::string(RADAR_PROJECT_DIR) + "/config/sources.json", faults);
  json::ConfigObject config(file.root(), faults);
  for (const auto& node : config.object_list("sources")) {
    if (node.member("id").string_value() != id) continue;
    json::ConfigObject options(node, faults);
    return find_kind(node.member("kind").string_value())->make(options, faults);
  }
  throw std::runtime_error("no such entry: " + id);
}

Result<ParseResult, ParseError> read(const std::string& id, const std::string& body, const char* type) {
  return parse(*shipped(id), body, 200, type);
}

std::string answer(const std::string& file) { return slurp(std::string(RADAR_TEST_DATA) + "/" + file); }

// `n` vacancies of Kapital Bank, numbered from `first`.
std::string vacancies(int first, int n) {
  std::string out = "{\"data\":[";
  for (int i = 0; i < n; ++i)
    out += std::string(i > 0 ? "," : "") + "{\"id\":" + std::to_string(first + i) + ",\"header\":\"Kassir\"}";
  return out + "]}";
}

}  // namespace

TEST_CASE("smartjob.az, jobbox.az and talhunt.az: titles, employers and addresses, absence closes nothing") {
  struct Board {
    const char *id, *file, *type, *url;
  };
  for (const auto& board :
       {Board{"smartjob-az", "html/smartjob-az.html", "text/html", "https://smartjob.az/vacancy/uzumcu-31"},
        Board{"jobbox-az", "html/jobbox-az.html", "text/html", "https://jobbox.az/az/vacancies/41"},
        Board{"talhunt-az", "json_api/talhunt-az.json", "application/json",
              "https://jobs.talhunt.az/avrora/uzumcu-51"}}) {
    CAPTURE(board.id);
    const auto parsed = read(board.id, answer(board.file), board.type);
    REQUIRE(parsed);
    CHECK(parsed->faults.empty());
    REQUIRE(parsed->sightings.size() == 2);
    const auto& p = parsed->sightings[0].posting;
    CHECK(p.title == "Üzümçü");
    CHECK(p.company == "Avrora MMC");
    CHECK(p.url == board.url);
    CHECK(p.id != parsed->sightings[1].posting.id);
    CHECK_FALSE(parsed->sightings[0].text_complete);
    CHECK(parsed->completeness != Completeness::whole);
  }
}

TEST_CASE(
    "smartjob.az and jobbox.az: the page after the first is asked for, a page that repeats is the last") {
  for (const auto& [id, file] :
       {std::pair{"smartjob-az", "html/smartjob-az.html"}, std::pair{"jobbox-az", "html/jobbox-az.html"}}) {
    CAPTURE(id);
    const auto source = shipped(id);
    const auto first = parse(*source, answer(file), 200, "text/html");
    REQUIRE(first);
    REQUIRE(first->requests.size() == 1);
    CHECK(first->requests[0].url.ends_with("?page=2"));
    const auto again = source->parse(first->requests[0], response(answer(file), 200, "text/html"));
    REQUIRE(again);
    CHECK(again->requests.empty());
  }
}

TEST_CASE("Kapital Bank: vacancies beyond the first 150 are asked for before the list counts as whole") {
  const auto source = shipped("kapitalbank");
  const auto first = parse(*source, vacancies(1, 150));
  REQUIRE(first);
  CHECK(first->completeness == Completeness::more_to_come);
  REQUIRE(first->requests.size() == 1);
  CHECK(first->requests[0].url.find("Skip=150") != std::string::npos);
  CHECK(first->requests[0].url.find("Take=150") != std::string::npos);
  const auto rest = source->parse(first->requests[0], response(vacancies(151, 50)));
  REQUIRE(rest);
  CHECK(rest->sightings.size() == 50);
  CHECK(rest->requests.empty());
  CHECK(rest->completeness == Completeness::whole);
}

TEST_CASE("boss.az: every category of IT has an entry") {
  for (const char* category : {"66", "67", "68", "69", "70", "71", "72", "159"}) {
    const std::string id = category == std::string("66") ? "boss-az" : "boss-az-" + std::string(category);
    CHECK(shipped(id)->start().at(0).url ==
          "https://boss.az/search/vacancies?categoryIds=" + std::string(category));
  }
}
