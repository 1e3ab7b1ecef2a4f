// Entries that are listed and cannot be read, whatever the kind.
#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_fixture.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("an entry without a title is noted by its id, one without an id as one more") {
  const auto lever = make_source("lever", R"({"board":"acme"})");
  const auto page =
      parse(*lever, R"([{"id":"a","text":"Engineer"},{"id":"b","text":null},{"text":"Analyst"}])");
  REQUIRE(page);
  CHECK(page->sightings.size() == 1);
  CHECK(page->unread == std::vector<std::string>{"b", ""});
  CHECK(page->faults.size() == 2);
  CHECK_FALSE(nothing_read(*page));
}

TEST_CASE("a listing none of whose entries can be read has another shape, an empty one has not") {
  const auto lever = make_source("lever", R"({"board":"acme"})");
  const auto renamed = parse(*lever, R"([{"id":"a","title":"Engineer"},{"id":"b","title":"Analyst"}])");
  REQUIRE(renamed);
  const auto error = nothing_read(*renamed);
  REQUIRE(error);
  CHECK(error->kind == ParseError::Kind::changed_shape);
  CHECK(error->detail.find("2 entries") != std::string::npos);
  const auto empty = parse(*lever, "[]");
  REQUIRE(empty);
  CHECK_FALSE(nothing_read(*empty));
}

TEST_CASE("a JSON listing of which the kind skips every entry has another shape") {
  const auto remoteok = make_source("remoteok", "{}");
  CHECK(parse(*remoteok, R"([{"legal":"notice"},{"id":"1","position":"Engineer"}])"));
  CHECK(parse(*remoteok, R"([{"legal":"notice"}])"));  // nothing new
  const auto renamed = parse(*remoteok, R"([{"legal":"notice"},{"id":"1","role":"Engineer"}])");
  REQUIRE_FALSE(renamed);
  CHECK(renamed.error().kind == ParseError::Kind::changed_shape);
}
