// Where the work is done, in plain sentences that name no mode of work.
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>
#include <vector>

#include "analysis/extract/facts.h"

using namespace radar;

namespace {

std::string place_of(const std::string& text) { return extract::read_facts("Specialist", text).remote; }

void check_all(const std::vector<std::pair<const char*, const char*>>& texts) {
  for (const auto& [text, want] : texts) {
    CAPTURE(text);
    CHECK(place_of(text) == want);
  }
}

void check_unknown(const std::vector<const char*>& texts) {
  for (const auto* text : texts) {
    CAPTURE(text);
    CHECK(place_of(text).empty());
  }
}

}  // namespace

TEST_CASE("days of the week at the one place and the rest at the other are hybrid") {
  check_all({{"Tuesday and Friday in the office, the other days from home.", "hybrid"},
             {"Dienstags zu Hause, sonst im Büro.", "hybrid"},
             {"Mardi et jeudi au bureau, le reste à la maison.", "hybrid"},
             {"Martes en casa, el resto en la oficina.", "hybrid"},
             {"Dinsdag werk je op kantoor in Gent, de andere dagen thuis.", "hybrid"},
             {"Terça no escritório, os outros dias em casa.", "hybrid"},
             {"Lunedì in ufficio, gli altri giorni da casa.", "hybrid"},
             {"Wtorek i czwartek w biurze, pozostałe dni z domu.", "hybrid"},
             {"Zwei Tage zu Hause, drei im Büro.", "hybrid"},
             {"Dos días en la oficina y tres en casa.", "hybrid"},
             {"Half of the week in the office and half at home.", "hybrid"},
             {"Up to two days a week from home.", "hybrid"}});
  check_unknown({"Drei Tage im Büro zum Einarbeiten, danach geht es zum Kunden.",
                 "The interview takes place in our office on Tuesday.",
                 "Tuesday is our delivery day; our office is in Ghent."});
}

TEST_CASE("who may work from any place or from his home works remotely") {
  check_all({{"Remote, worldwide.", "remote"},
             {"Remote, full-time.", "remote"},
             {"Ireland-based remote.", "remote"},
             {"You can work from any town in Norway.", "remote"},
             {"Work from home in any county of Wales.", "remote"},
             {"You'll work from your home in Maine.", "remote"},
             {"This role can be done from anywhere in Fiji.", "remote"},
             {"Du kannst von überall aus arbeiten.", "remote"},
             {"Vous travaillez de chez vous.", "remote"},
             {"Trabajas desde casa.", "remote"},
             {"Puedes trabajar desde cualquier ciudad de Perú.", "remote"},
             {"Możesz pracować zdalnie z dowolnego miejsca w Polsce.", "remote"},
             {"Trabalhas a partir de casa.", "remote"}});
  check_unknown({"Our nurses work from any place in Wales.", "We sell to users who work from home in Maine.",
                 "You can work from any place in the office.", "Some of the work can be done from anywhere.",
                 "We build software for Ireland-based remote teams."});
}

TEST_CASE("each day at the employer's is on site, as is a refusal in any order of words") {
  check_all({{"The team sits together in our Ghent office every day.", "onsite"},
             {"Your place of work is our office in Bath.", "onsite"},
             {"Du arbeitest bei uns im Büro in Kiel.", "onsite"},
             {"Gearbeitet wird vor Ort in Jena.", "onsite"},
             {"Arbeitsort ist unser Büro in Trier.", "onsite"},
             {"Die Stelle ist nicht für Homeoffice geeignet.", "onsite"},
             {"You work in our workshop, not from home.", "onsite"},
             {"Présence au bureau tous les jours.", "onsite"},
             {"Trabajo en nuestra oficina de Vigo.", "onsite"},
             {"Werken op kantoor in Zwolle.", "onsite"},
             {"Homeoffice bieten wir für diese Stelle nicht an.", "onsite"},
             {"Homeoffice gibt es bei uns nicht.", "onsite"},
             {"Vous travaillez chaque jour dans nos locaux de Metz.", "onsite"},
             {"De lunes a viernes en nuestra oficina de Lugo.", "onsite"},
             {"Trabajarás en nuestra oficina de Lugo todos los días.", "onsite"},
             {"Trabalhas todos os dias no nosso escritório de Faro.", "onsite"},
             {"Lavorerai ogni giorno nel nostro ufficio di Bari.", "onsite"},
             {"Pracujesz codziennie w naszym biurze w Lublinie.", "onsite"}});
  check_unknown({"Our clients' teams sit in their office every day.",
                 "All of our customers work from the office.", "Abrimos nuestra tienda de lunes a viernes.",
                 "Homeoffice gibt es bei uns nicht immer."});
}

TEST_CASE("the whole week at home, any country and a place beside a town tell where the work is done") {
  check_all({{"You may work from home every day, provided home is in Norway.", "remote"},
             {"You're welcome to work from home all week.", "remote"},
             {"Remote from any country you like.", "remote"},
             {"Remote from wherever you want.", "remote"},
             {"Remote for people in Ireland.", "remote"},
             {"Remote, only for those who live in Chile.", "remote"},
             {"Удалённо, строго с территории РФ.", "remote"},
             {"Робота віддалена, лише з території України.", "remote"},
             {"On-site near Hull.", "onsite"},
             {"On site just outside Dublin.", "onsite"},
             {"Vor Ort nahe Leipzig.", "onsite"},
             {"Sur site près de Lyon.", "onsite"},
             {"Presencial cerca de Bilbao.", "onsite"},
             {"In sede vicino a Bologna.", "onsite"}});
  check_unknown({"You can work from home every day but Monday.", "Remote for two days.",
                 "On-site near Hull, we run a canteen.", "Budujesz chmurę hybrydową dla banków.",
                 "Serwisujesz samochody hybrydowe."});
}
