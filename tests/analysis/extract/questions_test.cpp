// Questions that head their answers.
#include "analysis/extract/questions.h"

#include <catch2/catch_test_macros.hpp>

using namespace radar::extract;

TEST_CASE("a question ends where its answer begins in the same line") {
  CHECK(question_end("What do you bring? Kafka") == 17);
  CHECK(question_end("Und was bringst du mit? Kafka") == 22);
  CHECK(question_end("Why Kafka? It moves our data.") == std::string_view::npos);
  CHECK(question_end("Kafka? Not here.") == std::string_view::npos);
  CHECK(question_end("What do you bring?") == std::string_view::npos);
}

TEST_CASE("a letter and a number announce a question") {
  CHECK(question_mark_size("Q: Do I need a degree?") == 3);
  CHECK(question_mark_size("Q12. Do I need a degree?") == 5);
  CHECK(question_mark_size("F: Brauche ich ein Studium?") == 3);
  CHECK(question_mark_size("Q: a letter without its question") == 0);
  CHECK(question_mark_size("Quality?") == 0);
}

TEST_CASE("an answer is a verdict where the question asks for a need") {
  CHECK(answer_to("Do I need a degree?", "No.") == SectionKind::refused);
  CHECK(answer_to("Is Kafka a must?", "A: Absolutely not.") == SectionKind::refused);
  CHECK(answer_to("Brauche ich ein Studium?", "Ja, einen Master") == SectionKind::required);
  CHECK(answer_to("Do I need a degree?", "Yes, but it is only a plus.") == SectionKind::unknown);
  CHECK(answer_to("Do I need a degree?", "Ask us.") == SectionKind::unknown);
  CHECK(answer_to("Do your servers need Kafka?", "Yes, many.") == SectionKind::unknown);
  CHECK(answer_to("Do you like tea?", "Yes.") == SectionKind::unknown);
}
