// Names that are also words, in sentences that name no other technology: what is plain of a tool, and what is
// plain of persons, places, firms and things.
#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/match/shipped_names.h"

using namespace radar::match_tests;

TEST_CASE("a capitalised name within a sentence is the tool") {
  check({
      {"Helm",
       {"Half of what you will look after is Helm.", "Nobody has regretted choosing Helm so far."},
       {"Dinner is at the Helm in Wapping.", "We met at Helm, a start-up hub.", "Helm Street is near."}},
      {"Prometheus",
       {"Alerts come out of Prometheus."},
       {"Interviews take place in our room Prometheus.", "We admire Prometheus Pictures."}},
      {"Rust",
       {"The rest of the engine will become Rust this year."},
       {"Robots look for Rust, cracks and leaks."}},
      {"Go",
       {"A third of the monolith became Go.", "Gut, dass du Go magst."},
       {"The laptop has 64 Go of memory.", "Le poste a 64 Go de RAM.", "the Go club on Mondays"}},
      {"R",
       {"Half of the reports are R, the rest is paper."},
       {"You report to R. Miller.", "films rated R", "Turn left at building R."}},
      {"Chroma", {"The vectors live on in Chroma."}, {"Our investor is called Chroma."}},
      {"Gemini",
       {"The assistant speaks through Gemini."},
       {"We settle on Gemini and two other exchanges.", "Most of our readers are Gemini or Scorpio."}},
      {"Neptune",
       {"Whoever trains a net keeps its runs within Neptune."},
       {"The probe will pass Neptune in spring."}},
      {"Cursor", {"Most of us type into Cursor all day."}, {"customers including Cursor and Sony"}},
  });
}

TEST_CASE("capitals within a sentence are the method or the tool, unless their trade is another") {
  check({
      {"PCA", {"You have shrunk tables by means of PCA."}, {"one PCA for each patient of the ward"}},
      {"DPO", {"Half of the alignment is DPO by now."}, {"Questions on privacy go to our DPO."}},
      {"BLEU", {"Nobody trusts BLEU any more."}, {"un bus BLEU et blanc"}},
      {"Great Expectations",
       {"The checks became Great Expectations last year."},
       {"We act in Great Expectations, the novel by Dickens."}},
      {"SAS", {"The old reports are still SAS."}, {"The cabin crew flies for SAS."}},
  });
}

TEST_CASE("a tool is what one contributes to, rolls out, steers clear of or has a setup of") {
  check({
      {"Ray",
       {"You have contributed to Ray.", "You roll out Ray across three sites.", "We steer clear of Ray.",
        "your Ray setup of forty nodes", "the internals of Ray", "our Ray installation"},
       {"Say hello to Ray at the door.", "Ray and I share a desk."}},
      {"Claude",
       {"You have touched Claude before.", "an alternative to Claude", "We decided against Claude."},
       {"You report to Claude.", "Claude joined us in May."}},
      {"Julia",
       {"You have mastered Julia.", "anything in Julia", "Julia is no longer part of our stack."},
       {"Julia from HR will call you."}},
      {"SAS", {"We use SAS.", "You have administered a SAS environment."}, {"We fly with SAS to Oslo."}},
      {"PCA", {"We use PCA.", "You know PCA."}, {"a PCA for our patients"}},
      {"Apache Spark", {"Our Spark estate is large."}, {"the winner of our Spark Award"}},
  });
}

TEST_CASE("a tool stands in the plain frames of other languages") {
  check({
      {"Ruby", {"No usamos Ruby.", "Nous utilisons Ruby.", "Wir nutzen Ruby."}, {}},
      {"Swift", {"Swift musst du nicht können.", "Swift konusunda deneyim"}, {}},
      {"SAS", {"SAS ist bei uns nicht im Einsatz.", "SAS üzrə təcrübə"}, {}},
      {"English", {"corso di inglese", "Englischkurse", "英語"}, {}},
      {"Real-time inference", {"Batch- und Echtzeit-Inferenz"}, {}},
  });
}

TEST_CASE("an answer, years or a thing of code behind a name tell it from a word") {
  check({
      {"Apache Spark", {"Spark? Yes, you need it.", "Spark? No, we don't run it."}, {}},
      {"Go", {"Go, 3+ years", "the Go core of the product"}, {"Go core values first"}},
      {"Rust", {"pair on a Rust parser"}, {}},
      {"Prefect", {"The Prefect flows are yours."}, {"The prefect flows into the sea."}},
      {"Excel", {"Excel is banned."}, {"Where you'll Excel"}},
  });
}

TEST_CASE("papers, confidences and instruments are no skills") {
  check({
      {"Documentation",
       {"You keep the documentation of our models current."},
       {"Documentation you will be asked for: passport, bank details."}},
      {"Communication",
       {"clear communication in writing"},
       {"All communication is kept confidential.", "Communication will be treated discreetly."}},
      {"Model calibration",
       {"Recalibrate our churn models every quarter.", "the calibration curve of a classifier"},
       {"Calibrate the camera models.", "the calibration curve of the sensor"}},
      {"Pruning",
       {"The garden is not yours, pruning our models is.", "knowledge of pruning"},
       {"pruning in the garden"}},
      {"Optimization",
       {"a background in optimization"},
       {"experience with optimization of key financial processes"}},
  });
}
