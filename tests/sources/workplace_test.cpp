// What a posting's places say of its workplace, for every kind, and over all entries of one posting.
#include <catch2/catch_test_macros.hpp>

#include "sources/kind_support.h"
#include "tests/sources/kind_fixture.h"

using namespace radar;
using namespace radar::sources;
using namespace radar::sources::test;
using model::Workplace;

namespace {

std::optional<Workplace> workplace(const std::string& kind, const std::string& options,
                                   const std::string& body) {
  const auto parsed = parse(*make_source(kind, options), body);
  REQUIRE(parsed);
  REQUIRE(parsed->sightings.size() == 1);
  return parsed->sightings[0].posting.remote;
}

struct Entry {
  std::string place;
  std::optional<Workplace> told;
};

std::optional<Workplace> joined(const std::vector<Entry>& entries) {
  ParseResult result;
  for (const auto& entry : entries) {
    Sighting sighting;
    sighting.posting.id = "1";
    sighting.posting.title = "Engineer";
    sighting.posting.remote = entry.told;
    add_location(sighting.posting, entry.place);
    add(result, std::move(sighting), "");
  }
  REQUIRE(result.sightings.size() == 1);
  CHECK(result.sightings[0].posting.locations.size() == entries.size());
  return result.sightings[0].posting.remote;
}

}  // namespace

TEST_CASE("the words of the place tell the workplace where no field does, whatever the kind") {
  const std::string board = R"({"board":"aurora"})";
  CHECK(workplace("ashby", board, R"({"jobs":[{"id":"1","title":"E","location":"Remote - Lisbon",
      "workplaceType":null,"isRemote":null}]})") == Workplace::remote);
  CHECK(workplace("ashby", board, R"({"jobs":[{"id":"1","title":"E","location":"Remote - Portugal",
      "isRemote":false}]})") == Workplace::remote);
  CHECK(workplace("lever", board, R"([{"id":"1","text":"E","workplaceType":"unspecified",
      "categories":{"location":"Remote - Portugal"}}])") == Workplace::remote);
  CHECK(workplace("recruitee", board, R"({"offers":[{"id":1,"title":"E","location":"Hybrid - Porto"}]})") ==
        Workplace::hybrid);
  CHECK(workplace("gem", board, R"([{"id":"1","title":"E","location":{"name":"Remote, Portugal"}}])") ==
        Workplace::remote);
  CHECK(workplace("arbeitnow", "{}", R"({"data":[{"slug":"1","title":"E","location":"Remote"}]})") ==
        Workplace::remote);
  CHECK(workplace("findwork", "{}", R"({"results":[{"id":1,"role":"E","location":"Remote, EU"}]})") ==
        Workplace::remote);
}

TEST_CASE("a field that tells the workplace is not overruled by the words of the place") {
  CHECK(workplace("ashby", R"({"board":"x"})", R"({"jobs":[{"id":"1","title":"E","location":"Remote - Lisbon",
      "workplaceType":"Hybrid"}]})") == Workplace::hybrid);
}

TEST_CASE("a posting in several places takes its workplace from all of them, in whatever order they come") {
  CHECK(joined({{"Remote (Portugal)", {}}, {"Remote (Spain)", {}}}) == Workplace::remote);
  CHECK_FALSE(joined({{"Remote (Portugal)", {}}, {"Porto", {}}}));
  CHECK_FALSE(joined({{"Porto", {}}, {"Remote (Portugal)", {}}}));
  CHECK_FALSE(joined({{"Remote (Portugal)", {}}, {"Porto", {}}, {"Remote (Spain)", {}}}));
}

TEST_CASE("fields of several entries that contradict each other tell no workplace") {
  const Entry remote{"Remote (Portugal)", Workplace::remote}, onsite{"Porto", Workplace::onsite},
      silent{"Faro", {}};
  CHECK_FALSE(joined({remote, onsite}));
  CHECK_FALSE(joined({onsite, remote}));
  CHECK_FALSE(joined({remote, onsite, {"Remote (Spain)", Workplace::remote}}));
  CHECK(joined({remote, silent}) == Workplace::remote);
  CHECK(joined({silent, remote}) == Workplace::remote);
}
