// Demands that no heading announces: three of them in a row, in lines or in a text that lost its line breaks.
#include "analysis/extract/demand_runs.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/extract/reading.h"
#include "tests/analysis/extract/rules.h"

using namespace radar;
using namespace radar::extract_tests;

namespace {

// More than the bytes of a line that may be one item.
const std::string k_prose =
    "You join a crew that keeps lighthouses lit along the whole coast and likes to talk about it over tea. "
    "It "
    "has been doing so since the days of oil lamps, and the lamps still hang in the kitchen where we eat at "
    "noon. Nobody counts hours here, and nobody has to, because the tide tells all of us when the day is "
    "over "
    "and when it begins. Whoever likes the sea and quiet rooms will like the work and the people who do it. ";

}  // namespace

TEST_CASE("demands in a line without breaks are told apart by the words they begin with") {
  const auto found =
      statuses(k_prose +
               "4+ years of experience in Python development Experience with web frameworks "
               "(Django, Flask) Knowledge of containers (Docker) Familiarity with Kafka Strong "
               "communication skills Apply today!");
  for (const char* skill : {"Python", "Django", "Flask", "Docker", "Kafka", "Communication"}) {
    INFO(skill);
    CHECK(found.at(skill) == required);
  }
}

TEST_CASE("the last demand of a line without breaks ends with its sentence") {
  const auto found =
      statuses(k_prose +
               "Experience with Python in teams Knowledge of containers (Docker) Strong skills in "
               "Kafka for sea charts. Our own charts are drawn with Scala, and the drawing of them "
               "is what we are known for along the coast, in every harbour that has a pub, and in "
               "some that have none, as the keepers of the older towers like to tell our guests.");
  CHECK(found.at("Kafka") == required);
  CHECK(found.at("Scala") == mentioned);
}

TEST_CASE("a demand behind a full stop goes on with the run") {
  const auto found = statuses(
      k_prose +
      "Experience with Python in teams Knowledge of containers (Docker) Strong skills in Kafka for sea "
      "charts. Strong command of Scala and of the sea, since one without the other is of no use to those "
      "who wait for light at night, be they fishers or the crews of ferries that cross the bay in winter.");
  CHECK(found.at("Scala") == required);
}

TEST_CASE("titles within prose begin no demands") {
  const auto found =
      statuses(k_prose +
               "Ask our Machine Learning Experience Team about Kafka, our Harbour Strong Hands "
               "Crew about Docker and the Night Shift Experience Circle about Scala.");
  for (const char* skill : {"Kafka", "Docker", "Scala"}) {
    INFO(skill);
    CHECK(found.at(skill) == mentioned);
  }
}

TEST_CASE("nouns of languages that write them with capitals begin no demand within a line") {
  const std::string line =
      "Wir haben seit vielen Jahren große Erfahrung mit Java in Projekten auf beiden Seiten des Flusses, und "
      "unsere "
      "Kunden schätzen die Erfahrung mit Python, die wir aus der Zeit am Hafen haben. Viele im Team bringen "
      "gute "
      "Kenntnisse in Docker mit, andere haben Kenntnisse in Kafka aus den Jahren auf See, und alle zusammen "
      "sind wir "
      "die Werft mit den meisten Booten im Umkreis, was man an den Masten vor dem Fenster sieht, wenn Nebel "
      "fehlt.";
  const auto found = statuses("Über uns\n" + line);
  for (const char* skill : {"Java", "Python", "Docker", "Kafka"}) {
    INFO(skill);
    CHECK(found.at(skill) != required);
  }
}

TEST_CASE("an item of a text that has its line breaks is whole, however long") {
  const auto found = statuses(
      "- Experience with Python in teams\n- Knowledge of Docker\n- Experience with Linux on boats that are "
      "out "
      "for weeks and have to be repaired with what is on board, which is mostly rope, a hammer and the "
      "goodwill of the crew, as anyone who has been at sea for longer than a summer knows by heart. Kafka "
      "is what you know as well.");
  CHECK(found.at("Kafka") == required);
}
