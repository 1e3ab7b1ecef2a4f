#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

namespace {
// A position; without a text where `tasks` is "".
std::string position(const std::string& id, const std::string& name, const std::string& tasks) {
  const std::string text = tasks.empty() ? ""
                                         : "<jobDescription><name>Tasks</name><value><![CDATA[" + tasks +
                                               "]]></value></jobDescription>";
  return "<position><id>" + id + "</id><name>" + name + "</name><jobDescriptions>" + text +
         "</jobDescriptions></position>";
}
std::string feed_of(const std::string& positions) { return "<workzag-jobs>" + positions + "</workzag-jobs>"; }
}  // namespace

TEST_CASE("personio: one request brings the texts of all positions that are not translated") {
  const auto source = make_source("personio", R"({"board":"aurora"})");
  const auto listing =
      parse(*source,
            feed_of(position("1", "Winzer", "") + position("2", "Engineer", "<p>Python</p>") +
                    position("3", "Kellermeister", "") + position("4", "Fahrer", "")),
            200, "text/xml");
  REQUIRE(listing);
  REQUIRE(listing->sightings.size() == 4);
  for (const auto& sighting : listing->sightings) CHECK_FALSE(sighting.detail);
  CHECK(listing->sightings[1].text_complete);
  CHECK_FALSE(listing->sightings[0].text_complete);
  CHECK(listing->completeness == Completeness::more_to_come);
  REQUIRE(listing->requests.size() == 1);
  CHECK(listing->requests[0].url == "https://aurora.jobs.personio.de/xml");
  CHECK(listing->requests[0].role == radar::model::RequestRole::listing);
  CHECK_FALSE(listing->requests[0].follow_off_site);

  // Of position 4 there is no text in any language.
  const auto own = source->parse(
      listing->requests[0],
      response(feed_of(position("1", "Winzer", "<p>Reben</p>") +
                       position("2", "Ingenieur", "<p>Schlange</p>") +
                       position("3", "Kellermeister", "<p>Fässer</p>") + position("4", "Fahrer", ""))));
  REQUIRE(own);
  CHECK(own->requests.empty());
  CHECK(own->completeness == Completeness::whole);
  REQUIRE(own->sightings.size() == 3);  // the translated one keeps what the translation says
  CHECK(own->sightings[0].posting.description.find("Reben") != std::string::npos);
  CHECK(own->sightings[0].text_complete);
  CHECK(own->sightings[1].posting.id == "3");
  CHECK_FALSE(own->sightings[2].text_complete);
}

TEST_CASE("personio: a feed that is asked for in its own language is not asked for again") {
  const auto source = make_source("personio", R"({"board":"aurora","language":""})");
  const auto listing = parse(*source, feed_of(position("1", "Winzer", "")), 200, "text/xml");
  REQUIRE(listing);
  CHECK(listing->requests.empty());
  CHECK(listing->completeness == Completeness::whole);
  CHECK_FALSE(listing->sightings.at(0).text_complete);
}

TEST_CASE("personio: positions of which none has an id and a name are another shape, no empty board") {
  const auto source = make_source("personio", R"({"board":"aurora"})");
  const auto renamed =
      parse(*source, feed_of("<position><id>1</id><label>Winzer</label></position>"), 200, "text/xml");
  REQUIRE_FALSE(renamed);
  CHECK(renamed.error().kind == ParseError::Kind::changed_shape);
}

TEST_CASE("personio keeps the contract of every kind") { check_contract("personio"); }
