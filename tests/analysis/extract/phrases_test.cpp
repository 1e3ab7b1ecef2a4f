#include "analysis/extract/phrases.h"

#include <catch2/catch_test_macros.hpp>

using namespace radar;
using extract::PhraseBook;

namespace {

std::vector<int> rows(const PhraseBook& book, std::string_view text) {
  std::vector<int> out;
  for (const auto& found : book.find(book.words_of(text))) out.push_back(found.row);
  return out;
}

using Rows = std::vector<int>;

}  // namespace

TEST_CASE("phrases: alternatives, options, stems, numbers, gaps, ends") {
  const PhraseBook book({{1, "nice|good to have"},
                         {2, "a big? plus"},
                         {3, "requir*"},
                         {4, "# years"},
                         {5, "no _2 needed"},
                         {6, "^ ideally"},
                         {7, "bonus $"},
                         {8, "bonus :"},
                         {9, "so _1 many"}});
  CHECK(rows(book, "Good to have, a plus and a BIG plus") == Rows{1, 2, 2});
  CHECK(rows(book, "it requires 5 years") == Rows{3, 4});
  CHECK(rows(book, "no Java skills needed") == Rows{5});
  CHECK(rows(book, "no very old Java needed").empty());
  CHECK(rows(book, "no Java, needed").empty());
  CHECK(rows(book, "so many, so very many, so very very many") == Rows{9, 9});
  CHECK(rows(book, "Ideally yes") == Rows{6});
  CHECK(rows(book, "yes ideally").empty());
  CHECK(rows(book, "a bonus.") == Rows{7});
  CHECK(rows(book, "a bonus: more") == Rows{8});
}

TEST_CASE("phrases: the longest wins and none overlap, one before wins where two are equal") {
  const PhraseBook book({{1, "must have"},
                         {2, "must"},
                         {3, "have been"},
                         {3, "have"},
                         {4, "red|blue car"},
                         {5, "blue|green car"}});
  CHECK(rows(book, "must have been") == Rows{1});
  CHECK(rows(book, "must. have been") == Rows{2, 3});
  CHECK(rows(book, "blue car, green car") == Rows{4, 5});
}

TEST_CASE("phrases: what a phrase ends in may be left out") {
  const PhraseBook book({{1, "goals we? have?"}});
  CHECK(book.find_at(book.words_of("goals have"), 0).end == 2);
  CHECK(book.find_at(book.words_of("goals"), 0).end == 1);
  CHECK(book.find_at(book.words_of("goalsome"), 0).row < 0);
}

TEST_CASE("words: an elided d' is a word of its own, before letters of any kind, other apostrophes are not") {
  const PhraseBook book({{1, "besoin de|d'"}, {2, "n'était"}});
  CHECK(rows(book, "pas besoin d'Airflow, pas besoin d’été") == Rows{1, 1});
  CHECK(book.words_of("d'Airflow").size() == 2);
  CHECK(rows(book, "ce n’était rien") == Rows{2});
}

TEST_CASE("phrases: what words share belongs to the others no more where one of them goes on otherwise") {
  const PhraseBook book({{1, "red|green|blue _2 car|bus"},
                         {2, "green old bus stop"},
                         {3, "blue bus station|stop?"},
                         {4, "red|blue new? car park"}});
  CHECK(rows(book, "red old bus stop") == Rows{1});
  CHECK(rows(book, "green old bus stop") == Rows{2});
  CHECK(rows(book, "blue bus stop, red bus stop, blue bus") == Rows{3, 1, 1});
  CHECK(rows(book, "red new car park, green new car park") == Rows{4, 1});
  CHECK(rows(book, "blue car park, red very new car park") == Rows{4, 1});
  const auto gap = book.find_at(book.words_of("green very old car"), 0);
  CHECK(gap.end == 4);
  CHECK(gap.fixed == 2);  // the words of the gap are not named
}

TEST_CASE("words: long ones, ones at the text's end and stems are known as short ones are") {
  const PhraseBook book(
      {{1, "internationalisierung"}, {2, "internationali*"}, {3, "abcdefghijklmnop"}, {4, "zu*"}});
  CHECK(rows(book, "Internationalisierung") == Rows{1});
  CHECK(rows(book, "internationalised") == Rows{2});
  CHECK(rows(book, "ABCDEFGHIJKLMNOP") == Rows{3});
  CHECK(rows(book, "abcdefghijklmnopq").empty());
  CHECK(rows(book, "xx zu") == Rows{4});
  CHECK(rows(book, "zuverlässig") == Rows{4});
  CHECK(rows(book, "z").empty());
  CHECK(book.words_of("2024")[0].id == PhraseBook::k_number);
  CHECK(book.words_of("gpt4All", true).size() == 1);
  CHECK(book.words_of("gpts4", true).size() == 2);
}

TEST_CASE("words: stems are compared in all their letters, of longer ones the longest counts") {
  const PhraseBook book({{1, "verantwortungsbewusst*"},
                         {2, "verantwortungsvoll*"},
                         {3, "verantwort*"},
                         {4, "необязательн*"},
                         {6, "internationalisierungsgrad*"},
                         {5, "internationalisierungs*"}});
  CHECK(rows(book, "verantwortungsbewusste, Verantwortungsvolle, Verantwortungsbereich") == Rows{1, 2, 3});
  CHECK(rows(book, "необязательно, Необязательный") == Rows{4, 4});
  CHECK(rows(book, "необязывающий").empty());
  CHECK(rows(book, "Internationalisierungsfragen, Internationalisierungsgrade") == Rows{5, 6});
  CHECK(rows(book, "internationalisierung, internationalisi").empty());
  // Of forty bytes and more, or not of ASCII alone.
  CHECK(rows(book, "verantwortungsbewusst" + std::string(60, 'e')) == Rows{1});
  CHECK(rows(book, "verantwortungsbereich" + std::string(60, 'e')) == Rows{3});
  CHECK(rows(book, "verantwortungsbewusstérer") == Rows{1});
}

TEST_CASE("words: apostrophes, hyphens, dashes, bullets, capitals of every script, glue") {
  const PhraseBook book({{1, "don't"}, {1, "must have"}, {1, "требования"}, {1, "üstünlük"}});
  CHECK(rows(book, "DON’T") == Rows{1});
  CHECK(rows(book, "Must-have") == Rows{1});
  CHECK(rows(book, "must - have").empty());
  CHECK(rows(book, "ТРЕБОВАНИЯ") == Rows{1});
  CHECK(rows(book, "ÜSTÜNLÜK") == Rows{1});
  CHECK(book.words_of("a • b").at(1).id == ';');
  CHECK(book.words_of("a — b").at(1).id == '-');
  CHECK(book.words_of("skillsMust have", true).size() == 3);
  CHECK(book.words_of("skillsMust have").size() == 2);
}

TEST_CASE("any bytes are words or nothing") {
  const PhraseBook book({{1, "no _3 needed"}});
  for (int c = 1; c < 256; ++c) (void)book.find(book.words_of(std::string(50, static_cast<char>(c))));
  const auto words = book.words_of("\xff\xfe no \xe2\x80 x \xc3 needed");
  for (const auto& word : words) CHECK(word.begin < word.end);
}

TEST_CASE("phrases: ends, numbers and marks stand in choices too") {
  const PhraseBook book({{1, "helps $|if|."}, {3, "room #|a|b"}});
  CHECK(rows(book, "it helps") == Rows{1});
  CHECK(rows(book, "it helps if you care") == Rows{1});
  CHECK(rows(book, "it helps the team").empty());
  CHECK(rows(book, "room 12, room b, room c") == Rows{3, 3});
}

TEST_CASE("phrases: one that another has altogether is told, and with it the other") {
  std::vector<extract::PhraseFault> faults;
  const PhraseBook book({{1, "is|are a must"}, {2, "is a must"}, {2, "is a big? must"}, {3, "a||b"}}, {},
                        &faults);
  REQUIRE(faults.size() == 2);
  CHECK(faults[0].phrase == 3);
  CHECK(faults[1].phrase == 1);
  CHECK(faults[1].message.find("is|are a must") != std::string::npos);
  CHECK(rows(book, "is a must, is a big must") == Rows{1, 2});
}
