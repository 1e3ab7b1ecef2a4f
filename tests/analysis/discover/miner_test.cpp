#include "analysis/discover/miner.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace radar;
using namespace radar::discover;

namespace {

const char* const k_skills = R"({"skills": [
  {"id": "python", "name": "Python", "category": "Languages", "aliases": ["python"]},
  {"id": "sql", "name": "SQL", "category": "Languages", "aliases": ["sql"]},
  {"id": "spark", "name": "Apache Spark", "category": "Data", "aliases": ["spark", "apache spark"]},
  {"id": "llm", "name": "Large language models", "category": "AI", "aliases": ["llm", "llms"]},
  {"id": "bachelor", "name": "Bachelor's degree", "category": "Degrees", "aliases": ["bachelor's degree"]},
  {"id": "comm", "name": "Communication", "category": "Professional skills", "aliases": ["communication"]}]})";

struct Mined {
  taxonomy::Taxonomy taxonomy;
  std::vector<Term> terms;

  // Each text is a job of an employer of its own.
  explicit Mined(const std::vector<std::string>& texts, const std::string& company = "",
                 std::size_t least_employers = 2) {
    json::ConfigFaults faults;
    taxonomy = taxonomy::Taxonomy::parse(k_skills, "skills.json", faults);
    REQUIRE(faults.empty());
    const Vocabulary vocabulary(taxonomy);
    Miner miner(vocabulary);
    for (std::uint32_t i = 0; i < texts.size(); ++i) miner.collect(i, static_cast<int>(i), company, texts[i]);
    miner.choose(least_employers);
    for (std::uint32_t i = 0; i < texts.size(); ++i) miner.count(i, texts[i]);
    terms = miner.terms();
  }

  [[nodiscard]] const Term* find(const std::string& name) const {
    const auto it = std::find_if(terms.begin(), terms.end(), [&](const Term& t) { return t.name == name; });
    return it == terms.end() ? nullptr : &*it;
  }
};

}  // namespace

TEST_CASE("a name beside known skills is found, with its neighbours and its places") {
  const std::string first = "Experience with Python, Zorble and SQL.", second = "Stack: Spark/Zorble";
  const Mined mined({first, second});
  const auto* term = mined.find("Zorble");
  REQUIRE(term != nullptr);
  CHECK(term->named);
  CHECK(term->jobs == std::vector<std::uint32_t>{0, 1});
  CHECK(term->listed.size() == 2);
  CHECK(term->beside.size() == 3);
  REQUIRE(!term->places.empty());
  const auto& place = term->places.front();
  CHECK((place.job == 0 ? first : second).substr(place.begin, place.end - place.begin) == "Zorble");
}

TEST_CASE("jobs that name it elsewhere are counted too") {
  const Mined mined({"Python, Zorble", "SQL and Zorble", "We moved everything to Zorble last year."});
  REQUIRE(mined.find("Zorble") != nullptr);
  CHECK(mined.find("Zorble")->jobs.size() == 3);
  CHECK(mined.find("Zorble")->listed.size() == 2);
}

TEST_CASE("one employer is not enough") { CHECK(Mined({"Python, Zorble", "Python, SQL"}).terms.empty()); }

TEST_CASE("spellings of one name are one term") {
  const Mined mined({"Python, Zorble.js", "SQL, ZorbleJS", "SQL, Zorble", "Spark, zorble.js"});
  REQUIRE(mined.terms.size() == 1);
  CHECK(mined.terms[0].jobs.size() == 4);
  CHECK(mined.terms[0].spellings.size() == 3);
}

TEST_CASE("what the taxonomy knows is no discovery, nor what is built around it") {
  const Mined mined({"Python, Apache Spark, LLM workflows, pythons", "SQL, Spark, LLM workflows, pythons"});
  CHECK(mined.terms.empty());
}

TEST_CASE("fields of study, soft skills, titles and benefits are no terms") {
  const Mined mined(
      {"Bachelor's degree in Geodesy, SQL or Astronomy; Data Engineer, Python, Dental Insurance",
       "Bachelor's degree in Geodesy, SQL or Astronomy; Data Engineer, Python, Dental Insurance",
       "Communication, Punctuality", "Communication, Punctuality"});
  CHECK(mined.terms.empty());
}

TEST_CASE("the employer's own name is no term") {
  CHECK(Mined({"Python, Zorble", "SQL, Zorble"}, "Zorble GmbH").terms.empty());
}

TEST_CASE("ordinary words are known by how postings write them elsewhere") {
  const Mined mined({"Python, Widget and SQL", "SQL, Widget", "a widget here, and the widget there",
                     "one widget, two of a widget"});
  REQUIRE(mined.find("Widget") != nullptr);
  CHECK_FALSE(mined.find("Widget")->named);
}

TEST_CASE("terms in other languages are cut at their conjunctions") {
  const Mined mined({"Kenntnisse in Python und Zorble", "Опыт: Python и Zorble", "Python ve Zorble"});
  REQUIRE(mined.find("Zorble") != nullptr);
  CHECK(mined.find("Zorble")->listed.size() == 3);
}
