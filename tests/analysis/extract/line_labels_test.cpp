// Labels within one line, leaders and legends.
#include "analysis/extract/line_labels.h"

#include <catch2/catch_test_macros.hpp>

#include "analysis/extract/heading.h"
#include "tests/analysis/extract/reading.h"
#include "tests/analysis/extract/rules.h"

using namespace radar;
using extract::SectionKind;
using namespace radar::extract_tests;

TEST_CASE("labels before colons part a short line") {
  check_all({
      {"Requirements: 1)SQL 2)Docker Pluses: 1)Kafka",
       {{"SQL", required}, {"Docker", required}, {"Kafka", preferred}}},
      {"Mandatory Skills: SQL Optional Skills: Kafka", {{"SQL", required}, {"Kafka", preferred}}},
      {"Primary skills (mandatory): SQL, Docker Secondary skills (good to have): Kafka",
       {{"SQL", required}, {"Docker", required}, {"Kafka", preferred}}},
      {"- Must: Docker Nice to have: Kafka\n- Must: SQL",
       {{"Docker", required}, {"Kafka", preferred}, {"SQL", required}}},
      {"Wymagania: Docker Mile widziane: Kafka", {{"Docker", required}, {"Kafka", preferred}}},
      {"Требования: Docker Будет плюсом: Kafka", {{"Docker", required}, {"Kafka", preferred}}},
      {"Our tools: Docker, Kafka. The deadline: May.", {{"Docker", mentioned}, {"Kafka", mentioned}}},
  });
}

TEST_CASE("questions before dashes part a short line") {
  check_all({
      {"What's the job? - run Kafka - move it to Docker What's required? - SQL",
       {{"Kafka", mentioned}, {"Docker", mentioned}, {"SQL", required}}},
      {"What do we use? - Docker What do we like? - Kafka", {{"Docker", mentioned}, {"Kafka", mentioned}}},
  });
}

TEST_CASE("labels between stars part a short line") {
  check_all({
      {"**Must-haves** SQL, Docker **Nice-to-haves** Kafka **Not needed** Java",
       {{"SQL", required}, {"Docker", required}, {"Kafka", preferred}, {"Java", negated}}},
      {"**Stack:** Docker **Required:** SQL", {{"Docker", mentioned}, {"SQL", required}}},
      {"We **really** use **Docker** and **Kafka**.", {{"Docker", mentioned}, {"Kafka", mentioned}}},
  });
}

TEST_CASE("each name of a line has the verdict behind its sign") {
  check_all({
      {"SQL - must, Kafka - a plus", {{"SQL", required}, {"Kafka", preferred}}},
      {"SQL: must; Kafka: plus; Java: not needed",
       {{"SQL", required}, {"Kafka", preferred}, {"Java", negated}}},
      {"SQL - 5 y - must", {{"SQL", required}}},
      {"SQL, Docker = must, Kafka = plus", {{"SQL", required}, {"Docker", required}, {"Kafka", preferred}}},
      {"| SQL | must |\n| Kafka | plus |", {{"SQL", required}, {"Kafka", preferred}}},
      {"Requirements\n- SQL\n- Years with Kafka - advantage\n- Docker",
       {{"SQL", required}, {"Kafka", preferred}, {"Docker", required}}},
      {"Requirements\n- Joy in Kafka (if you know our app - even better!)", {{"Kafka", required}}},
      {"Skills: essential\nSQL, Docker", {{"SQL", required}, {"Docker", required}}},
      {"SQL [essential]\nKafka [desirable]", {{"SQL", required}, {"Kafka", preferred}}},
      {"SQL (req'd), Kafka (pref'd)", {{"SQL", required}, {"Kafka", preferred}}},
  });
}

TEST_CASE("what is no bare name shares no verdict") {
  CHECK(extract::judged_items(shipped::headings(), "Kafka is in use here, SQL - a plus").empty());
  CHECK(extract::judged_items(shipped::headings(), "SQL, Spring Boot - must").size() == 1);
}

TEST_CASE("labels before dashes part a short line") {
  check_all({
      {"Must have - SQL, Docker Nice to have - Kafka",
       {{"SQL", required}, {"Docker", required}, {"Kafka", preferred}}},
      {"Need-to-haves: SQL\nWant-to-haves: Kafka", {{"SQL", required}, {"Kafka", preferred}}},
      {"Muss: SQL Kann: Kafka", {{"SQL", required}, {"Kafka", preferred}}},
  });
}

TEST_CASE("a label in capitals is whole") {
  CHECK(extract::labels_within(shipped::headings(), "JOB TITLE: Cook CLEARANCE REQUIREMENT: none").empty());
  CHECK(extract::labels_within(shipped::headings(), "Must: SQL").empty());
  const auto labels = extract::labels_within(shipped::headings(), "Must: SQL Plus: Kafka");
  REQUIRE(labels.size() == 2);
  CHECK(labels[0].kind == SectionKind::required);
  CHECK(labels[1].kind == SectionKind::preferred);
  CHECK(labels[1].at == 10);
}

TEST_CASE("dots lead from a label to its list") {
  check_all({
      {"Must haves ........ SQL, Docker\nNice to haves ..... Kafka",
       {{"SQL", required}, {"Docker", required}, {"Kafka", preferred}}},
      {"The plan was... Kafka, then.", {{"Kafka", mentioned}}},
  });
  CHECK(extract::leader_begin("Must ... SQL") == 5);
  CHECK(extract::leader_begin("Must SQL ...") == std::string_view::npos);
}

TEST_CASE("abbreviations hold no full stop") {
  CHECK(!extract::holds_stop("Min. quals"));
  CHECK(!extract::holds_stop("Req."));
  CHECK(extract::holds_stop("We ship. You"));
  check_all({{"Min. quals: SQL\nPref. quals: Kafka", {{"SQL", required}, {"Kafka", preferred}}}});
}

TEST_CASE("a word cut short that ends its sentence is none") {
  check_all({
      {"We share a love of tech. Requirements: Docker. Nice: Kafka",
       {{"Docker", required}, {"Kafka", preferred}}},
      {"Min. requirements: Docker. Pref. skills: Kafka", {{"Docker", required}, {"Kafka", preferred}}},
  });
  CHECK(extract::ends_abbreviation("Boats. Min. quals", 10));
  CHECK_FALSE(extract::ends_abbreviation("we love tech. Quals", 12));
}

TEST_CASE("labels may begin with any capital") {
  check_all({
      {"Требования: Docker Плюсом будет: Kafka", {{"Docker", required}, {"Kafka", preferred}}},
      {"Şart: Docker Tercihen: Kafka", {{"Docker", required}, {"Kafka", preferred}}},
      {"Требования ✅ Docker ✅ SQL Будет плюсом ➕ Kafka ➕ Scala",
       {{"Docker", required}, {"SQL", required}, {"Kafka", preferred}, {"Scala", preferred}}},
  });
}

TEST_CASE("a legend tells what a mark behind a name means") {
  check_all({
      {"Person specification (E = essential, D = desirable)\nSQL (E)\nDocker (E)\nKafka (D)",
       {{"SQL", required}, {"Docker", required}, {"Kafka", preferred}}},
      {"Key: M = must have, N = nice to have\n- SQL [M]\n- Kafka [N]",
       {{"SQL", required}, {"Kafka", preferred}}},
      {"SQL (M), Kafka (O), Docker (M). M = mandatory, O = optional",
       {{"SQL", required}, {"Kafka", preferred}, {"Docker", required}}},
      {"M = must have, N = nice to have\nSQL (M), Docker (N), Kafka: N",
       {{"SQL", required}, {"Docker", preferred}, {"Kafka", preferred}}},
      {"Skills\nI = V/R is known. SQL (E)", {{"SQL", required}}},
  });
  CHECK(extract::find_legend(shipped::headings(), "E = mc2 and F = ma").marks.empty());
}

TEST_CASE("a legend needs no commas, and the line goes on behind it") {
  check_all({
      {"Tools (E=Essential D=Desirable): SQL (E), Kafka (D)", {{"SQL", required}, {"Kafka", preferred}}},
      {"Tools (M = mandatory; O = optional):\n- SQL (M)\n- Kafka (O)\n- Docker",
       {{"SQL", required}, {"Kafka", preferred}}},
      {"What you bring (E = essential, D = desirable):\n- SQL\n- Kafka (D)",
       {{"SQL", required}, {"Kafka", preferred}}},
      {"E = essential, D = desirable. Must have: Docker\nSQL (E)\nKafka ( D )",
       {{"Docker", required}, {"SQL", required}, {"Kafka", preferred}}},
  });
}

TEST_CASE("a mark at an item's end is said of those before it that have none") {
  check_all({
      {"M = must have; N = nice to have\nSQL, Docker: M\nKafka, Scala: N",
       {{"SQL", required}, {"Docker", required}, {"Kafka", preferred}, {"Scala", preferred}}},
      {"E = essential, D = desirable\n- SQL, Docker - E\n- Tea; Kafka - D",
       {{"SQL", required}, {"Docker", required}, {"Kafka", preferred}}},
      {"M = must have, N = nice to have\nSQL: M; Docker, Kafka: N",
       {{"SQL", required}, {"Docker", preferred}, {"Kafka", preferred}}},
      {"M = must have, N = nice to have\nPipelines (Docker, Kafka): N",
       {{"Docker", preferred}, {"Kafka", preferred}}},
      {"M = must have, N = nice to have\n| SQL | M |\n| Kafka | N |",
       {{"SQL", required}, {"Kafka", preferred}}},
      {"E = essential, D = desirable\nWe like Kafka, and tea - a lot.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("marks far from any end and many marks in a line are read in one pass") {
  std::string text = "E = essential, D = desirable\n";
  for (int i = 0; i < 2000; ++i) text += "(x SQL (E) Kafka (D) ";
  std::size_t at = 0;
  for (const auto& section : extract::find_sections(shipped::headings(), text)) {
    CHECK(section.begin == at);
    at = section.end;
  }
  CHECK(at == text.size());
}

TEST_CASE("sections below a legend cover the text without gaps") {
  const std::string text =
      "Spec (E = essential, D = desirable)\nSQL (E), Kafka (D)\nTea (E) or so\nBenefits\nTea\n";
  std::size_t at = 0;
  for (const auto& section : extract::find_sections(shipped::headings(), text)) {
    CHECK(section.begin == at);
    at = section.end;
  }
  CHECK(at == text.size());
}
