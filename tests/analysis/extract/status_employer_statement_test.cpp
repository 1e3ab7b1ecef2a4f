// Who the employer is and what it does: any subject with any verb, and what is told of its own use.
#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/extract/rules.h"

using namespace radar;
using namespace radar::extract_tests;

TEST_CASE("what the house, its people and its goods do for others is the employer's") {
  check_all({
      {"Our sister firm sells a Kafka add-on to bakers.", {{"Kafka", employer}}},
      {"The academy has taught Kafka to six hundred nurses.", {{"Kafka", employer}}},
      {"Our trainers, all of them former pilots, teach Kafka at two schools.", {{"Kafka", employer}}},
      {"Our chief scientist wrote a textbook on Kafka.", {{"Kafka", employer}}},
      {"The firm's consultants have rolled out Kafka at four insurers.", {{"Kafka", employer}}},
      {"Since 2011 our consultants have been helping clinics introduce Kafka.", {{"Kafka", employer}}},
      {"Our podcast on Kafka has ten thousand listeners.", {{"Kafka", employer}}},
      {"Our connector for Kafka is used by museums.", {{"Kafka", employer}}},
      {"Our app keeps Kafka clusters healthy.", {{"Kafka", employer}}},
  });
}

TEST_CASE("what customers do, and what they do with the employer's goods, is no part of the job") {
  check_all({
      {"Our clients, above all small shipyards, have been running Kafka for years.", {{"Kafka", employer}}},
      {"Through our marketplace shipyards and other companies find Kafka freelancers.",
       {{"Kafka", employer}}},
      {"Dozens of clinics use our toolkit for Kafka.", {{"Kafka", employer}}},
      {"More than sixty museums rely on us for Kafka.", {{"Kafka", employer}}},
  });
}

TEST_CASE("what we publish, teach and sell is the employer's") {
  check_all({
      {"We run a podcast about Kafka.", {{"Kafka", employer}}},
      {"We organise Kafka workshops for schools.", {{"Kafka", employer}}},
      {"We serve more than fifty Kafka customers.", {{"Kafka", employer}}},
      {"The small library we maintain brings types to Kafka.", {{"Kafka", employer}}},
      {"We are a handful of former Kafka committers.", {{"Kafka", employer}}},
      {"Three years ago we were bought by the maker of Kafka.", {{"Kafka", employer}}},
  });
}

TEST_CASE("what the house uses itself is no statement of its business") {
  check_all({
      {"Our company is moving to Kafka.", {{"Kafka", mentioned}}},
      {"The firm runs Kafka in production.", {{"Kafka", mentioned}}},
      {"Our team rolled out Kafka last spring.", {{"Kafka", mentioned}}},
      {"Our engineers have rewritten the billing service in Scala.", {{"Scala", mentioned}}},
      {"We publish all changes to Kafka.", {{"Kafka", mentioned}}},
      {"We build our own tools in Scala.", {{"Scala", mentioned}}},
      {"Unsere Plattform läuft auf Kafka.", {{"Kafka", mentioned}}},
      {"Our app is built in Scala.", {{"Scala", mentioned}}},
  });
}

TEST_CASE("what is done for the employer's customers and goods is a task") {
  check_all({
      {"You'll contribute to our open-source library for Kafka.", {{"Kafka", mentioned}}},
      {"You will teach our customers Kafka.", {{"Kafka", mentioned}}},
      {"Supporting our customers in migrating to Kafka.", {{"Kafka", mentioned}}},
      {"You will write our newsletter about Kafka.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("a verdict wins over whom it tells of") {
  check_all({
      {"Since most of our customers run Kafka, strong Kafka skills are essential.", {{"Kafka", required}}},
      {"We sell to bakers, so you need deep knowledge of Kafka.", {{"Kafka", required}}},
      {"Our customers use Kafka, but you don't need to know it.", {{"Kafka", negated}}},
      {"Our clients love Kafka, so experience with Kafka is a plus.", {{"Kafka", preferred}}},
  });
}

TEST_CASE("the employer's business is told in many languages") {
  check_all({
      {"Unser CTO hat ein Buch über Kafka geschrieben.", {{"Kafka", employer}}},
      {"Seit 2012 helfen unsere Berater Kliniken bei der Einführung von Kafka.", {{"Kafka", employer}}},
      {"Mit unserer App überwachen Banken ihre Kafka-Kosten.", {{"Kafka", employer}}},
      {"Notre académie a formé des centaines d'élèves à Kafka.", {{"Kafka", employer}}},
      {"Nous publions une infolettre sur Kafka.", {{"Kafka", employer}}},
      {"Nuestra app enseña Kafka a niños.", {{"Kafka", employer}}},
      {"Publicamos un boletín sobre Kafka.", {{"Kafka", employer}}},
      {"Институт выпускает журнал о Kafka.", {{"Kafka", employer}}},
      {"С нашей платформой любая компания может развернуть Kafka.", {{"Kafka", employer}}},
      {"Uygulamamız çocuklara Kafka öğretiyor.", {{"Kafka", employer}}},
      {"Tətbiqimiz uşaqlara Kafka öyrədir.", {{"Kafka", employer}}},
      {"Il nostro CTO ha scritto un libro su Kafka.", {{"Kafka", employer}}},
      {"Onze klanten, vooral banken, gebruiken al jaren Kafka.", {{"Kafka", employer}}},
      {"Nasza firma sprzedaje rozszerzenie do Kafka.", {{"Kafka", employer}}},
      {"A nossa empresa vende uma extensão para Kafka.", {{"Kafka", employer}}},
  });
}
