// Questions that head their answers.
#include "analysis/extract/questions.h"

#include <catch2/catch_test_macros.hpp>

#include "analysis/extract/reading_rules.h"

using namespace radar::extract;

namespace {
const SentenceBook& k_book = ReadingRules::builtin().headings().sentences();
}

TEST_CASE("a question ends where its answer begins in the same line") {
  CHECK(question_end(k_book, "What do you bring? Kafka") == 17);
  CHECK(question_end(k_book, "Und was bringst du mit? Kafka") == 22);
  CHECK(question_end(k_book, "Why Kafka? It moves our data.") == std::string_view::npos);
  CHECK(question_end(k_book, "Kafka? Not here.") == std::string_view::npos);
  CHECK(question_end(k_book, "What do you bring?") == std::string_view::npos);
}

TEST_CASE("a letter and a number announce a question") {
  CHECK(question_mark_size("Q: Do I need a degree?") == 3);
  CHECK(question_mark_size("Q12. Do I need a degree?") == 5);
  CHECK(question_mark_size("F: Brauche ich ein Studium?") == 3);
  CHECK(question_mark_size("Q: a letter without its question") == 0);
  CHECK(question_mark_size("Quality?") == 0);
}

TEST_CASE("an answer is a verdict where the question asks for a need") {
  CHECK(answer_to(k_book, "Do I need a degree?", "No.") == SectionKind::refused);
  CHECK(answer_to(k_book, "Is Kafka a must?", "A: Absolutely not.") == SectionKind::refused);
  CHECK(answer_to(k_book, "Brauche ich ein Studium?", "Ja, einen Master") == SectionKind::required);
  CHECK(answer_to(k_book, "Do I need a degree?", "Yes, but it is only a plus.") == SectionKind::unknown);
  CHECK(answer_to(k_book, "Do I need a degree?", "Ask us.") == SectionKind::unknown);
  CHECK(answer_to(k_book, "Do I need a degree?", "Yes, and a licence.") == SectionKind::required);
  CHECK(answer_to(k_book, "Do I need a degree?", "No, but it helps.") == SectionKind::refused);
  CHECK(answer_to(k_book, "Do I need a degree?", "Not at all.") == SectionKind::refused);
  CHECK(answer_to(k_book, "Do I need a degree?", "Not only that.") == SectionKind::unknown);
  CHECK(answer_to(k_book, "Is a degree required?", "Not if you can code.") == SectionKind::unknown);
  CHECK(answer_to(k_book, "Have you what we need?", "Do not hesitate.") == SectionKind::unknown);
  CHECK(answer_to(k_book, "Do I need a degree?", "No problem if not.") == SectionKind::refused);
  CHECK(answer_to(k_book, "Do your servers need Kafka?", "Yes, many.") == SectionKind::unknown);
  CHECK(answer_to(k_book, "Need a Kafka cluster?", "No problem, we have one.") == SectionKind::unknown);
  CHECK(answer_to(k_book, "Need a degree?", "No.") == SectionKind::refused);
  CHECK(answer_to(k_book, "Do you like tea?", "Yes.") == SectionKind::unknown);
  CHECK(answer_to(k_book, "Нужно ли знать Kafka?", "НЕТ") == SectionKind::refused);
  CHECK(answer_to(k_book, "Must I know Kafka?", "Our SRE team does this.") == SectionKind::refused);
  CHECK(answer_to(k_book, "Do I need Kafka?", "The platform engineers take care of that.") ==
        SectionKind::refused);
  CHECK(answer_to(k_book, "Muss ich Kafka können?", "Das macht unser SRE-Team.") == SectionKind::refused);
  CHECK(answer_to(k_book, "Do I need Kafka?", "The team does everything in it.") == SectionKind::unknown);
  CHECK(answer_to(SentenceBook(), "Do I need a degree?", "No.") == SectionKind::unknown);
}
