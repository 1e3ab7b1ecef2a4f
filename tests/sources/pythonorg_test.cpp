#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("pythonorg: a legal form stays with the company's name") {
  const auto read = [](const std::string& title) {
    const auto parsed =
        parse(*make_source("pythonorg", "{}"),
              "<rss><channel><item><guid>1</guid><title>" + title + "</title></item></channel></rss>", 200,
              "text/xml");
    REQUIRE(parsed);
    const auto& p = parsed->sightings.at(0).posting;
    return p.title + "|" + p.company;
  };
  CHECK(read("Senior Python Developer, Acme, Inc.") == "Senior Python Developer|Acme, Inc.");
  CHECK(read("Engineer, Vision, Acme, L.L.C.") == "Engineer, Vision|Acme, L.L.C.");
  CHECK(read("Developer, Acme, Co., Ltd") == "Developer|Acme, Co., Ltd");
  CHECK(read("Developer, Acme GmbH") == "Developer|Acme GmbH");
  CHECK(read("Developer, Inc.") == "Developer, Inc.|");
  CHECK(read("Developer") == "Developer|");
}

TEST_CASE("pythonorg keeps the contract of every kind") { check_contract("pythonorg"); }
