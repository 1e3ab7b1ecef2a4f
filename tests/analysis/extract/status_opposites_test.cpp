// Sentences that share their words with a refusal, a demand or a wish and say the contrary.
#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/extract/rules.h"

using namespace radar;
using namespace radar::extract_tests;

TEST_CASE("what a team moved to or put in place is used, what it left is refused") {
  check_all({
      {"Nous avons mis en place une plateforme Kafka.", {{"Kafka", mentioned}}},
      {"Nous sommes passés à Kubernetes.", {{"Kubernetes", mentioned}}},
      {"Nous avons tourné la page de Kafka.", {{"Kafka", negated}}},
      {"Hemos migrado a Kubernetes.", {{"Kubernetes", mentioned}}},
      {"Hemos abandonado Kafka.", {{"Kafka", negated}}},
      {"Siamo passati a Kubernetes.", {{"Kubernetes", mentioned}}},
      {"Migramos para Kubernetes.", {{"Kubernetes", mentioned}}},
      {"Vi har gått över till Kubernetes.", {{"Kubernetes", mentioned}}},
      {"You have moved on from spreadsheets to Docker.", {{"Docker", mentioned}}},
      {"We've moved on from Kafka.", {{"Kafka", negated}}},
  });
}

TEST_CASE("what came instead is no refusal where what went is no skill") {
  check_all({
      {"Wir ersetzen manuelle Prozesse durch Python.", {{"Python", mentioned}}},
      {"Nous avons remplacé notre ancien système par Kubernetes.", {{"Kubernetes", mentioned}}},
      {"Les scripts ont été remplacés par Docker.", {{"Docker", mentioned}}},
      {"We hebben ons systeem vervangen door Kubernetes.", {{"Kubernetes", mentioned}}},
      {"Pasamos de monolitos a Kubernetes.", {{"Kubernetes", mentioned}}},
      {"Wir haben Kafka durch Docker ersetzt.", {{"Kafka", negated}, {"Docker", mentioned}}},
  });
}

TEST_CASE("a heading that refuses something of its own refuses no list") {
  check_all({
      {"Requirements\nNo background in biology needed\n- Python\n- SQL",
       {{"Python", required}, {"SQL", required}}},
      {"Say goodbye to boring work\n- Python\n- SQL", {{"Python", mentioned}, {"SQL", mentioned}}},
      {"We stay away from bureaucracy\n- Python\n- SQL", {{"Python", mentioned}, {"SQL", mentioned}}},
      {"Feel free to skip the cover letter\n- Python\n- SQL", {{"Python", mentioned}, {"SQL", mentioned}}},
      {"You won't find any micromanagement here\n- Python\n- SQL",
       {{"Python", mentioned}, {"SQL", mentioned}}},
      {"We're not interested in:\n- Python\n- SQL", {{"Python", negated}, {"SQL", negated}}},
      {"We moved away from:\n- Python\n- SQL", {{"Python", negated}, {"SQL", negated}}},
      {"Feel free to skip these:\n- Python\n- SQL", {{"Python", negated}, {"SQL", negated}}},
      {"You won't find any of these here:\n- Python\n- SQL", {{"Python", negated}, {"SQL", negated}}},
  });
}

TEST_CASE("not only this is no refusal of it in any language") {
  check_all({
      {"Du brauchst nicht nur Python.", {{"Python", mentioned}}},
      {"Du brauchst kein Python.", {{"Python", negated}}},
      {"Nous ne faisons pas que du Python.", {{"Python", mentioned}}},
      {"We werken niet alleen met Python.", {{"Python", mentioned}}},
      {"Vi jobbar inte bara med Python.", {{"Python", mentioned}}},
      {"Vi jobbar inte med Python.", {{"Python", negated}}},
      {"No trabajamos solo con Python.", {{"Python", mentioned}}},
      {"Não trabalhamos apenas com Python.", {{"Python", mentioned}}},
      {"Nie pracujemy tylko w Python.", {{"Python", mentioned}}},
  });
}

TEST_CASE("words of a refusal that refuse nothing") {
  check_all({
      {"If you want to work with Kubernetes, we cannot wait to meet you.", {{"Kubernetes", mentioned}}},
      {"Our new Python library is out.", {{"Python", mentioned}}},
      {"We have no plans to replace Kubernetes.", {{"Kubernetes", mentioned}}},
      {"We have no plans to use Kafka.", {{"Kafka", negated}}},
      {"We never refuse to use Docker.", {{"Docker", mentioned}}},
      {"Nobody cares about Kubernetes more than we do.", {{"Kubernetes", mentioned}}},
      {"Nobody cares about Kafka here.", {{"Kafka", negated}}},
      {"We took Kafka out of beta.", {{"Kafka", mentioned}}},
      {"Kubernetes is no longer in beta.", {{"Kubernetes", mentioned}}},
      {"Kafka is no longer in use.", {{"Kafka", negated}}},
      {"Python est au programme.", {{"Python", mentioned}}},
      {"Python n'est pas au programme.", {{"Python", negated}}},
      {"В прошлом году мы внедрили Kubernetes.", {{"Kubernetes", mentioned}}},
      {"Kafka у нас в прошлом.", {{"Kafka", negated}}},
  });
}

TEST_CASE("to lack what is no problem is allowed, without what nothing goes is asked for") {
  check_all({
      {"Sans Python, ce n'est pas grave.", {{"Python", negated}}},
      {"Sans Python, votre candidature ne sera pas retenue.", {{"Python", required}}},
      {"Sin experiencia en Python no serás descartado.", {{"Python", negated}}},
      {"Sin experiencia en Python no es posible.", {{"Python", required}}},
      {"Senza esperienza in Python non è un problema.", {{"Python", negated}}},
      {"Zonder ervaring met Python is het geen probleem.", {{"Python", negated}}},
      {"Без опыта работы с Kafka не страшно.", {{"Kafka", negated}}},
      {"Ohne Kafka hast du hier keine Nachteile.", {{"Kafka", negated}}},
      {"Ohne Kafka hast du hier keine Chance.", {{"Kafka", required}}},
  });
}

TEST_CASE("what a candidate will be given or learn is no demand, a closing line no wish") {
  check_all({
      {"Du kan lära dig Python hos oss.", {{"Python", mentioned}}},
      {"Queremos que aprendas Kubernetes.", {{"Kubernetes", mentioned}}},
      {"El candidato tendrá acceso a AWS.", {{"AWS", mentioned}}},
      {"El candidato tendrá experiencia en AWS.", {{"AWS", required}}},
      {"Wir legen großen Wert auf deine Weiterbildung in AWS.", {{"AWS", mentioned}}},
      {"Wir legen großen Wert auf AWS.", {{"AWS", required}}},
      {"If you have strong Python skills, we would be delighted to hear from you.", {{"Python", required}}},
      {"If you have Python skills, we would be delighted.", {{"Python", preferred}}},
      {"Vielleicht kennst du unser Paket in Python.", {{"Python", mentioned}}},
      {"Vielleicht kennst du Python.", {{"Python", preferred}}},
  });
}
