#include "analysis/taxonomy/roles.h"

#include <catch2/catch_test_macros.hpp>

#include "analysis/taxonomy/roadmap.h"
#include "tests/analysis/shipped.h"

using namespace radar;

TEST_CASE("titles find their family") {
  const std::pair<const char*, const char*> cases[] = {
      {"Senior Machine Learning Engineer", "ml-engineer"},
      {"ML Engineer, Search Ranking", "ml-engineer"},
      {"Software Engineer, Machine Learning", "ml-engineer"},
      {"Computer Vision Engineer", "ml-engineer"},
      {"MLOps Engineer", "mlops-engineer"},
      {"Machine Learning Platform Engineer", "mlops-engineer"},
      {"AI Engineer", "ai-engineer"},
      {"LLM Engineer", "ai-engineer"},
      {"Generative AI Developer", "ai-engineer"},
      {"Data Scientist II", "data-scientist"},
      {"Research Scientist, NLP", "research-scientist"},
      {"Applied Scientist", "research-scientist"},
      {"Data Engineer", "data-engineer"},
      {"Analytics Engineer", "data-engineer"},
      {"Business Intelligence Analyst", "data-analyst"},
      {"Backend Software Engineer", "software-engineer"},
      {"Frontend Developer (m/f/d)", "software-engineer"},
      {"Account Executive, AI", "other"},
      {"Nurse", "other"},
      {"Product Manager, Machine Learning", "other"},
      {"HTML Email Developer", "software-engineer"}};
  for (const auto& [title, family] : cases) {
    CAPTURE(title);
    CHECK(shipped::roles().family(title) == family);
  }
}

TEST_CASE("markets, schools, games and seniors of age tell no level") {
  const std::pair<const char*, const char*> cases[] = {{"Middle School Teacher", ""},
                                                       {"Mid-Market AE", ""},
                                                       {"Mid Level Engineer", "mid"},
                                                       {"Mid Software Engineer", "mid"},
                                                       {"Game Designer - Paper.io 2", ""},
                                                       {"Game Designer 2", "mid"},
                                                       {"Data Scientist 1: Genomics", "junior"},
                                                       {"Data Scientist 2: Genomics", "mid"},
                                                       {"Engineer 3, Payments", "senior"},
                                                       {"Senior Living Advisor", ""},
                                                       {"Activities Director, Senior Center", "head"},
                                                       {"Senior Software Engineer", "senior"},
                                                       {"Młodszy analityk", "junior"},
                                                       {"Starsza księgowa", "senior"},
                                                       {"Starszy programista", "senior"},
                                                       {"Assistant Principal", ""},
                                                       {"Principal Engineer", "principal"},
                                                       {"Staff Accountant", ""},
                                                       {"Staff Software Engineer", "staff"},
                                                       {"Staff Training Infrastructure Engineer", "staff"},
                                                       {"Staff Support Engineer", "staff"},
                                                       {"Staff Training Coordinator", ""},
                                                       {"Staff Development Officer", ""},
                                                       {"Staff Training and Growth Manager", ""},
                                                       {"Staff Training & Growth Advisor", ""},
                                                       {"Staff Development Engineer", "staff"},
                                                       {"Developer, Staff Intranet", ""},
                                                       {"Stagiair Marketing", "intern"},
                                                       {"Staff Tax Accountant", ""},
                                                       {"Wait Staff", ""},
                                                       {"Lead Generation Rep", ""},
                                                       {"Lead Nurturing Specialist", ""},
                                                       {"Tech Lead", "lead"},
                                                       {"Internship Program Coordinator", ""},
                                                       {"Intern, Finance", "intern"},
                                                       {"Summer Internship Program 2026", "intern"},
                                                       {"Software Engineer II", "mid"},
                                                       {"Clinical Lead, Phase II Trials", "lead"},
                                                       {"CRA, Phase III", ""},
                                                       {"IV Pharmacy Technician", ""},
                                                       {"Nurse IV", "senior"},
                                                       {"Caregiver for Seniors", ""},
                                                       {"Middle Data Engineer", "mid"},
                                                       {"Middle East Sales", ""},
                                                       {"Middle Office Analyst", ""},
                                                       {"Analyst Level 2", "mid"},
                                                       {"Support Engineer - Level 2", "mid"},
                                                       {"Team 2", ""},
                                                       {"Graduate School Admissions Officer", ""},
                                                       {"Graduate Engineer", "junior"},
                                                       {"Officer 3", "senior"},
                                                       {"K-5 Teacher K-5", ""},
                                                       {"Accountant I", "junior"},
                                                       {"Technician 1", "junior"},
                                                       {"Junior High Teacher", ""},
                                                       {"Senior Care Assistant", ""},
                                                       {"Senior Manager", "manager"},
                                                       {"Старший инженер", "senior"},
                                                       {"Game Artist, Candy Blast 3", ""},
                                                       {"Midwest Account Executive", ""},
                                                       {"Intern Recruiter", ""},
                                                       {"University Recruiter, Early Careers", ""},
                                                       {"Level 2 EV Charging Installer", ""}};
  for (const auto& [title, level] : cases) {
    CAPTURE(title);
    CHECK(shipped::roles().level(title) == level);
  }
}

TEST_CASE("titles find their level") {
  const std::pair<const char*, const char*> cases[] = {{"Senior Data Scientist", "senior"},
                                                       {"Sr. ML Engineer", "senior"},
                                                       {"Web Engineer, SSR", ""},
                                                       {"Desarrollador Web Ssr", "mid"},
                                                       {"Data Engineer SSR", "mid"},
                                                       {"DevOps Ssr.", "mid"},
                                                       {"Desarrollador Full Stack Vue.js Ssr", "mid"},
                                                       {"Vue Developer Ssr", "mid"},
                                                       {"Vue Developer, SSR", ""},
                                                       {"Semi Senior Vue Developer, SSR", "mid"},
                                                       {"Semi Senior Tester", "mid"},
                                                       {"Senior / Semi Senior Tester", "senior"},
                                                       {"Staff Engineer", "staff"},
                                                       {"Junior Developer", "junior"},
                                                       {"Machine Learning Intern", "intern"},
                                                       {"Head of AI", "head"},
                                                       {"Principal Scientist", "principal"},
                                                       {"ML Engineer", ""},
                                                       {"Engineering Manager", "manager"},
                                                       {"Data Engineer II", "mid"},
                                                       {"Member of Technical Staff", ""},
                                                       {"Gerente de Tienda", "manager"},
                                                       {"Filialleiterin (m/w/d)", "manager"},
                                                       {"Responsable de boutique (H/F)", "manager"},
                                                       {"Gerente de Projetos", ""},
                                                       {"Mağaza müdiri", "manager"}};
  for (const auto& [title, level] : cases) {
    CAPTURE(title);
    CHECK(shipped::roles().level(title) == level);
  }
}

TEST_CASE("a role's name stands for a group, a family alone, or nothing") {
  CHECK(shipped::roles().expand("ml-engineer").size() == 3);
  CHECK(shipped::roles().expand("=ml-engineer") == std::vector<std::string>{"ml-engineer"});
  CHECK(shipped::roles().expand("data-analyst") == std::vector<std::string>{"data-analyst"});
  CHECK(shipped::roles().expand("astronaut").empty());
}

TEST_CASE("a pattern that does not compile is a fault with its place") {
  json::ConfigFaults faults;
  (void)taxonomy::Roles::parse(R"({"families":[{"id":"a","titles":["(x"]}]})", "roles.json", faults);
  REQUIRE_FALSE(faults.empty());
  CHECK(faults[0].pointer == "/families/0/titles/0");
}

TEST_CASE("text rules name families that are there, what they overrule and what they need") {
  json::ConfigFaults faults;
  (void)taxonomy::Roles::parse(
      R"({"families":[{"id":"a","titles":["x"]}],
          "by_text":[{"titles":["y"],"overrules":["b"],"choices":[{"id":"c","needs":2}]},
                     {"titles":["y"],"overrules":["other"],"choices":[]},
                     {"titles":["y"],"choices":[{"id":"a"}]}]})",
      "roles.json", faults);
  std::string all;
  for (const auto& fault : faults) all += fault.str() + "\n";
  CAPTURE(all);
  CHECK(all.find("/by_text/0/overrules") != std::string::npos);
  CHECK(all.find("/by_text/0/choices/0/id") != std::string::npos);
  CHECK(all.find("/by_text/1/choices") != std::string::npos);
  CHECK(all.find("/by_text/2") != std::string::npos);
  CHECK(all.find("needs") != std::string::npos);
}

TEST_CASE("the shipped text rules count categories that the taxonomy has") {
  json::ConfigFaults faults;
  const auto skills =
      taxonomy::Taxonomy::load(std::string(RADAR_PROJECT_DIR) + "/config/skills.json", faults);
  for (const auto& category : shipped::roles().counted_categories()) {
    CAPTURE(category);
    bool known = false;
    for (const auto& skill : skills.skills()) known = known || skill.category == category;
    CHECK(known);
  }
}

TEST_CASE("the shipped roadmap names known skills only and shares its weeks out") {
  json::ConfigFaults faults;
  const std::string config = std::string(RADAR_PROJECT_DIR) + "/config";
  const auto skills = taxonomy::Taxonomy::load(config + "/skills.json", faults);
  const auto roadmap = taxonomy::Roadmap::load(config + "/roadmap.json", skills, faults);
  roadmap.check_roles(taxonomy::Roles::load(config + "/roles.json", faults), faults);
  for (const auto& fault : faults) UNSCOPED_INFO(fault.str());
  CHECK(faults.empty());
  CHECK(roadmap.claims().size() == 20);
  CHECK(roadmap.last_week() == 48);
  double weeks = 0;
  for (const auto& item : roadmap.items()) weeks += item.weeks;
  CHECK(std::abs(weeks - 48) < 1e-9);
}

TEST_CASE("a roadmap with an unknown skill or a claim without a threshold is refused") {
  json::ConfigFaults faults;
  const auto skills = taxonomy::Taxonomy::parse(
      R"({"skills":[{"id":"a","name":"A","category":"x","aliases":["aaa"]}]})", "s", faults);
  REQUIRE(faults.empty());
  (void)taxonomy::Roadmap::parse(
      R"({"title":"t","plan":[{"id":"p","phase":"1","topic":"t","skills":["zzz"]}],"claims":[{"id":"k","statement":"s","rule":"r","figures":[{"name":"n","skills":["a"]}]}]})",
      "r", skills, faults);
  CHECK(faults.size() >= 2);
  faults.clear();
  const auto plan = [](const std::string& rest) {
    return R"({"title":"t","plan":[{"id":"p","phase":"1","topic":"t","skills":["a"],"requires":["q"]},)"
           R"({"id":"q","phase":"1","topic":"t","skills":["a"]}],)" +
           rest + "}";
  };
  const auto roadmap = taxonomy::Roadmap::parse(
      plan(
          R"("fits":{"a":"q"},"claims":[{"id":"k","statement":"s","rule":"r","figures":[{"name":"n","skills":["a"],"at_least":0.5}]}])"),
      "r", skills, faults);
  CHECK(faults.empty());
  CHECK(roadmap.fits(0) == std::size_t{1});
  for (
      const char* wrong :
      {R"("fits":{"a":"z"})", R"("fits":{"zzz":"p"})",
       R"("claims":[{"id":"k","statement":"s","rule":"r","figures":[{"name":"n","measure":"rank","skills":["a"],"at_most":1}]}])",
       R"("claims":[{"id":"k","statement":"s","rule":"r","figures":[{"name":"n","among_category":"none","skills":["a"],"at_most":1}]}])",
       R"("claims":[{"id":"k","statement":"s","rule":"r","figures":[{"name":"n","at_most":1}]}])"}) {
    CAPTURE(wrong);
    faults.clear();
    (void)taxonomy::Roadmap::parse(plan(wrong), "r", skills, faults);
    CHECK(faults.size() == 1);
  }
}

TEST_CASE("items that wait for each other or for an unknown one are refused") {
  json::ConfigFaults faults;
  const auto skills = taxonomy::Taxonomy::parse(
      R"({"skills":[{"id":"a","name":"A","category":"x","aliases":["aaa"]}]})", "s", faults);
  (void)taxonomy::Roadmap::parse(
      R"({"title":"t","plan":[{"id":"p","phase":"1","topic":"t","skills":["a"],"requires":["q"]},
          {"id":"q","phase":"1","topic":"t","skills":["a"],"requires":["p"]},
          {"id":"r","phase":"1","topic":"t","skills":["a"],"requires":["zzz"]}]})",
      "r", skills, faults);
  CHECK(faults.size() == 3);
}
