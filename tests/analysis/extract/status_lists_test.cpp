// What words of strength, levels, brackets and exceptions say of the names of a list.
#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/extract/rules.h"

using namespace radar;
using namespace radar::extract_tests;

TEST_CASE("a word of strength opens a list that a noun closes") {
  check_all({
      {"Strong Kafka, Docker and Flink skills.",
       {{"Kafka", required}, {"Docker", required}, {"Flink", required}}},
      {"Solid Kafka/Docker knowledge", {{"Kafka", required}, {"Docker", required}}},
      {"Hands-on experience with Kafka", {{"Kafka", required}}},
      {"Professional experience with Kafka", {{"Kafka", required}}},
      {"A strong Kafka, Docker and Flink team", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("a wish in brackets behind an item is of all its names if the list is closed") {
  check_all({
      {"- Experience with Kafka, Docker and Flink (desired)",
       {{"Kafka", preferred}, {"Docker", preferred}, {"Flink", preferred}}},
      {"- Python (pandas, NumPy) (nice to have)",
       {{"Python", preferred}, {"pandas", preferred}, {"NumPy", preferred}}},
      {"Requirements\n- Kafka, Docker, Flink (nice to have)", {{"Kafka", required}, {"Flink", preferred}}},
      {"Strong Kafka and Docker skills, Flink (a plus)", {{"Kafka", required}, {"Flink", preferred}}},
  });
}

TEST_CASE("a level behind a language asks for it only where no wish and no section says otherwise") {
  check_all({
      {"English (C1), Docker", {{"English", required}}},
      {"Requirements\n- English (B2)", {{"English", required}}},
      {"Nice to have\n- English (B2)", {{"English", preferred}}},
      {"Von Vorteil\n- Gute Englischkenntnisse (C1)", {{"English", preferred}}},
      {"Preferred: English (C1), Docker", {{"English", preferred}, {"Docker", preferred}}},
      {"Good English (B2) and Docker would be a plus.", {{"English", preferred}, {"Docker", preferred}}},
      {"Fluent English (C1), some Klingon (B2) is optional.", {{"English", required}}},
      {"English (C1), Docker is a plus.", {{"English", required}, {"Docker", preferred}}},
      {"Benefits\n- English (B2) for everybody", {{"English", employer}}},
      {"English (B2) lessons are free.", {{"English", mentioned}}},
      {"About us\nOur meetings are in English (C1).", {{"English", employer}}},
  });
}

TEST_CASE("a level behind a name is asked for, but not how long the employer has known it") {
  check_all({
      {"Kafka (4 years)", {{"Kafka", required}}},
      {"We are looking for a dairy developer with Kafka (4 years).", {{"Kafka", required}}},
      {"You will work with Kafka (3+ years of experience).", {{"Kafka", required}}},
      {"Our working language is English (C1).", {{"English", required}}},
      {"We moved to Kafka (4 years ago).", {{"Kafka", mentioned}}},
      {"We have been using Kafka (for 4 years).", {{"Kafka", mentioned}}},
      {"Nous utilisons Kafka (depuis 4 ans).", {{"Kafka", mentioned}}},
      {"Our dairy was built on Kafka (20 years ago).", {{"Kafka", mentioned}}},
      {"Our manuals are in English (B2 level).", {{"English", mentioned}}},
      {"Doctorant en machine learning (3 ans)", {{"Machine learning", mentioned}}},
      {"Course: machine learning (advanced)", {{"Machine learning", mentioned}}},
      {"We use React (Native).", {{"React", mentioned}}},
  });
}

TEST_CASE("the exception of what is optional is asked for, the one of what is required or welcome is not") {
  check_all({
      {"Everything is optional except Kafka.", {{"Kafka", required}}},
      {"All skills are optional except for Kafka and Docker.", {{"Kafka", required}, {"Docker", required}}},
      {"Everything except Kafka is a plus.", {{"Kafka", required}}},
      {"All of these are required except Kafka.", {{"Kafka", negated}}},
      {"Any language except PHP is welcome.", {{"PHP", negated}}},
      {"All languages are welcome except PHP.", {{"PHP", negated}}},
      {"We know everything except Kafka: that is why we need you.", {{"Kafka", required}}},
  });
}

TEST_CASE("a verdict behind a list within the sentence is of its subject") {
  check_all({
      {"Kafka can be replaced by Java, Go or Rust but is preferred.", {{"Kafka", preferred}}},
      {"Kafka is our main tool, alongside SQL, and is a must.", {{"Kafka", required}}},
      {"Kafka does well, Docker is a plus.", {{"Kafka", mentioned}, {"Docker", preferred}}},
      {"Candidates without Kafka but with Docker are welcome.", {{"Kafka", negated}, {"Docker", mentioned}}},
      {"AWS services we do not use: Redshift and EMR, among others.", {{"Amazon Redshift", negated}}},
  });
}

TEST_CASE("a level behind a name parts it from a wish for the names behind its comma") {
  check_all({
      {"English (C1), Klingon and Elvish are a plus.", {{"English", required}}},
      {"Englisch (B2), Klingonisch oder Elbisch von Vorteil", {{"English", required}}},
      {"Английский (B2), Docker или Kafka будет плюсом", {{"English", required}}},
      {"English (B2), Kafka, Docker and SQL are a plus.",
       {{"English", required}, {"Kafka", preferred}, {"Docker", preferred}, {"SQL", preferred}}},
      {"English (at least B2), knowledge of Docker is a plus.",
       {{"English", required}, {"Docker", preferred}}},
      {"English: C1, Docker is a plus.", {{"English", required}, {"Docker", preferred}}},
      {"English (native), Docker is a plus.", {{"English", required}, {"Docker", preferred}}},
      {"Anglais (courant), Docker est un plus.", {{"English", required}, {"Docker", preferred}}},
      {"Python (5+ years), Docker and Kafka are a plus.",
       {{"Python", required}, {"Docker", preferred}, {"Kafka", preferred}}},
      {"English (C1), Klingon (B2) and Elvish (A2) are a plus.", {{"English", preferred}}},
      {"English (C1) and Klingon (B1) are a plus.", {{"English", preferred}}},
      {"Nice to have\n- Python (2 years), Docker", {{"Python", preferred}, {"Docker", preferred}}},
      {"(5 years) Python, Docker", {{"Python", required}, {"Docker", required}}},
  });
}
