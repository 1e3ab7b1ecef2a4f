// The kind of contract in plain sentences, lines of conditions and rows.
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>
#include <vector>

#include "analysis/extract/facts.h"

using namespace radar;

namespace {

std::string kind_of(const std::string& text) {
  return extract::read_facts("Specialist", text).employment_type;
}

void check_all(const std::vector<std::pair<const char*, const char*>>& texts) {
  for (const auto& [text, want] : texts) {
    CAPTURE(text);
    CHECK(kind_of(text) == want);
  }
}

void check_unknown(const std::vector<const char*>& texts) {
  for (const auto* text : texts) {
    CAPTURE(text);
    CHECK(kind_of(text).empty());
  }
}

}  // namespace

TEST_CASE("who works so is told by a sentence of its own in many languages") {
  check_all({{"You'll work full-time from our Graz office.", "full_time"},
             {"You will be employed part-time.", "part_time"},
             {"Join us full-time in Oslo.", "full_time"},
             {"The job is full-time and based in Bern.", "full_time"},
             {"Du arbeitest in Teilzeit, nachmittags.", "part_time"},
             {"Wir stellen dich in Vollzeit ein.", "full_time"},
             {"Sie arbeiten unbefristet in Vollzeit.", "full_time"},
             {"Vous travaillez à temps partiel.", "part_time"},
             {"Vous serez embauchée en CDI.", "full_time"},
             {"Trabajarás a media jornada.", "part_time"},
             {"Je werkt fulltime, van maandag tot en met vrijdag.", "full_time"},
             {"Trabalharás a tempo inteiro.", "full_time"},
             {"Lavorerai part-time.", "part_time"},
             {"Szukamy kelnera na pół etatu.", "part_time"}});
}

TEST_CASE("lines of conditions and cells of rows tell the kind") {
  check_all({{"Tuesday to Saturday, full-time.", "full_time"},
             {"Early shift, part-time.", "part_time"},
             {"$780 per week, night shift, full-time.", "full_time"},
             {"Montag bis Freitag, Vollzeit.", "full_time"},
             {"Graz | Full-time | On-site", "full_time"},
             {"Nordlys | Baker | Part-time | Bergen", "part_time"},
             {"Full-time and permanent.", "full_time"}});
  check_unknown({"Rent is $900 a month, full-time.", "Nordlys | Bakers | Full-time, Contract | Bergen",
                 "Nordlys | Full-time | Part-time | Bergen",
                 "Nordlys | Bakers | Full-time | Interns | Bergen"});
}

TEST_CASE("who is hired full-time, part-time or for a season is told by whom the employer seeks") {
  check_all({{"Birch & Co is hiring part-time bakers.", "part_time"},
             {"We need a full-time gardener for our park.", "full_time"},
             {"Our bakery seeks a part-time driver.", "part_time"},
             {"We're hiring seasonal pickers for the vineyard.", "temporary"},
             {"We are looking for an intern for our press office.", "internship"},
             {"We zoeken een parttime bakker voor 20 uur per week.", "part_time"},
             {"Nous cherchons un boulanger à temps partiel.", "part_time"}});
  check_unknown(
      {"Hotels are hiring part-time bakers through us.", "Parents looking for a part-time nanny use it.",
       "Whenever a shop is hiring full-time bakers, we help.", "We need a temporary fix for the roof.",
       "We hire contract lawyers.", "We are not hiring full-time bakers.",
       "Our app needs a part-time baker to enter his hours."});
}

TEST_CASE("terms are counted in words, and agencies and the self-employed have names of their own") {
  check_all({{"Nine-month contract with a good chance of extension.", "contract"},
             {"Six-month internship at our mill.", "internship"},
             {"CDD de huit mois.", "contract"},
             {"Mission d'intérim de deux mois.", "temporary"},
             {"Type de contrat : intérim", "temporary"},
             {"Colaboración como autónomo durante un año.", "contract"},
             {"Wij zoeken een zzp'er voor vier maanden.", "contract"}});
  check_unknown({"Nous plaçons des salariés en intérim.", "Vous gérez les contrats d'intérim de nos clients.",
                 "Ayudamos a quien trabaja como autónomo.", "Teilzeit ist auf Wunsch möglich."});
}

TEST_CASE("what kind of job it is is told by 'it is one' in many languages") {
  check_all({{"You will join us on a full-time basis.", "full_time"},
             {"The contract is permanent and full-time.", "full_time"},
             {"Hours: Monday to Friday, 7 am to 3 pm, full-time.", "full_time"},
             {"We offer a fixed-term contract of two years.", "contract"},
             {"Es handelt sich um eine Teilzeitstelle.", "part_time"},
             {"Il s'agit d'un CDD de cinq mois.", "contract"},
             {"Es un trabajo a media jornada.", "part_time"},
             {"Het gaat om een fulltime functie.", "full_time"},
             {"È un lavoro a tempo pieno.", "full_time"}});
  check_unknown({"A great part-time colleague of mine left.",
                 "You will join us on a call with part-time staff.",
                 "Si cerca un modo per gestire il part-time.", "We offer a contract with 30 days of leave.",
                 "Unsere Kunden suchen Köche in Vollzeit."});
}

TEST_CASE("a contract's term and what it is for tell it, and what all posts are") {
  check_all({{"It is a nine-month contract supporting a merger.", "contract"},
             {"This is a 4-month contract running alongside the audit.", "contract"},
             {"Contract for eight months at £450 per day.", "contract"},
             {"Contract until the end of June.", "contract"},
             {"Contract over 10 weeks, paid weekly.", "contract"},
             {"All positions are full-time.", "full_time"},
             {"Placements are part-time.", "part_time"},
             {"Alle Stellen sind in Vollzeit.", "full_time"},
             {"Tous les postes sont à temps plein.", "full_time"},
             {"Los puestos son a jornada completa.", "full_time"},
             {"Tijdelijk werk voor vier maanden.", "temporary"},
             {"Het gaat om tijdelijk werk.", "temporary"},
             {"Saisonarbeit von April bis Oktober.", "temporary"},
             {"Travail saisonnier de mai à août.", "temporary"},
             {"Lavoro temporaneo fino a marzo.", "temporary"},
             {"Trabajo temporal hasta finales de abril.", "temporary"}});
  check_unknown({"Contract for six months of hosting was signed.", "Placements are full-time or part-time.",
                 "Most of our posts are full-time.", "Wij bemiddelen in tijdelijk werk voor studenten."});
}
