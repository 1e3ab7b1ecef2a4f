#include "analysis/derive/title_key.h"

#include <catch2/catch_test_macros.hpp>

using radar::derive::place_words;
using radar::derive::title_key;

namespace {
std::string key(const char* title, const std::vector<std::string>& locations = {}) {
  return title_key(title, place_words(locations));
}
}  // namespace

TEST_CASE("what a listing adds to a title is dropped") {
  const auto plain = key("Machine Learning Engineer");
  for (const char* title : {"ML Engineer",
                            "Machine Learning Engineer (m/f/d)",
                            "Machine Learning Engineer (all genders)",
                            "Machine Learning Engineer (Remote)",
                            "Remote Machine Learning Engineer",
                            "Machine Learning Engineer - Berlin",
                            "Machine Learning Engineer, Munich, Germany",
                            "Machine Learning Engineer | EMEA",
                            "Machine Learning Engineer - Smallville, KS 66002",
                            "Machine Learning Engineer (Remote - US)",
                            "Machine Learning Engineer - Toronto or Vancouver",
                            "Machine Learning Engineer-Boston, MA",
                            "Machine Learning Engineer (Req #123)",
                            "Machine Learning Engineer - R-20417",
                            "Machine Learning Engineer 83172BR",
                            "Machine Learning Engineer [ID: 4711]",
                            "Machine Learning Engineer #LI-Remote",
                            "NEW! Machine Learning Engineer",
                            "Machine Learning Engineer $150k-$190k",
                            "Machine Learning Engineer with verification",
                            "Engineer, Machine Learning",
                            "機械学習エンジニア (Machine Learning Engineer)"}) {
    INFO(title);
    CHECK(key(title) == plain);
  }
  CHECK(key("Account Executive Lakeside", {"Lakeside"}) == key("Account Executive"));
  CHECK(key("Store Manager - Old Mill Mall", {"Old Mill Mall"}) == key("Store Manager"));
  CHECK(key("MILAN - Station Manager") == key("Station Manager"));
  CHECK(key("Entwickler:in Backend") == key("Entwickler Backend (m/w/d)"));
}

TEST_CASE("another level, team, language or craft is another title") {
  const auto plain = key("Machine Learning Engineer");
  for (const char* title :
       {"Senior Machine Learning Engineer", "Machine Learning Engineer II", "Lead Machine Learning Engineer",
        "Machine Learning Engineer, Payments", "Machine Learning Engineer - Search (Remote)",
        "Machine Learning Engineer (Contract)", "Machine Learning Engineer, Intern",
        "Machine Learning Engineer (C++)", "Machine Learning Engineer - Polish",
        "Machine Learning Engineer, Mobile", "Machine Learning Engineer - IT"}) {
    INFO(title);
    CHECK(key(title) != plain);
  }
  CHECK(key("Engineer (C++)") != key("Engineer (C#)"));
  CHECK(key("Engineer (C)") != key("Engineer (.NET)"));
  CHECK(key("Internship Summer 2026") != key("Internship Summer 2027"));
}

TEST_CASE("abbreviations are written out") {
  CHECK(key("Sr. SWE") == key("Senior Software Engineer"));
  CHECK(key("Full-Stack Dev") == key("Fullstack Developer"));
  CHECK(key("Front End Engineer III") == key("Frontend Engineer 3"));
}

TEST_CASE("a title that is noise alone keeps what it has") {
  CHECK(key("Remote (Berlin)") != "");
  CHECK(key("(Senior)") == "senior");
  CHECK(key("").empty());
}
