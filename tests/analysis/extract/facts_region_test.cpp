#include "analysis/extract/facts_region.h"

#include <catch2/catch_test_macros.hpp>
#include <initializer_list>
#include <utility>

#include "analysis/extract/facts.h"

using namespace radar;

namespace {
void check(std::initializer_list<std::pair<const char*, const char*>> texts) {
  for (const auto& [text, want] : texts) {
    CAPTURE(text);
    CHECK(extract::read_facts("Engineer", text).region == want);
  }
}
}  // namespace

TEST_CASE("where one must live is told in plain words") {
  check({{"This job is remote. You must be located in the US.", "US"},
         {"We are fully remote. All applicants have to live in the US.", "US"},
         {"This role is remote. Open to anyone residing in Canada.", "Canada"},
         {"100% remote. We can only hire in Canada right now.", "Canada"},
         {"Fully remote. Your home needs to be in Canada.", "Canada"},
         {"This role is remote. We employ people living in the EU.", "EU"},
         {"Work from wherever you want within the European Union.", "European Union"},
         {"Location: Remote\nRegion: EU", "EU"},
         {"Remote: yes\nRemote region: APAC", "APAC"},
         {"100% remote. UK residents only.", "UK"},
         {"Fully remote; you must be UK-based.", "UK"}});
}

TEST_CASE("where one must live is told in other languages") {
  check({{"Die Stelle ist 100 % remote. Dein Wohnsitz muss in Deutschland sein.", "Deutschland"},
         {"Vollständig remote innerhalb Deutschlands.", "Deutschland"},
         {"Poste en full remote. Vous résidez en France.", "France"},
         {"Trabajo remoto. Es necesario residir en España.", "España"},
         {"Vaga remota. É preciso morar no Brasil.", "Brasil"},
         {"100% da remoto, ovunque in Italia.", "Italia"},
         {"100% zdalnie z dowolnego miejsca w Polsce.", "Polsce"},
         {"100% remote. Je bent woonachtig in Nederland.", "Nederland"},
         {"Удалённая работа, проживание в России обязательно.", "России"},
         {"Tamamen uzaktan, Türkiye'nin her yerinden.", "Türkiye"},
         {"İş rejimi: distant, Azərbaycan daxilində.", "Azərbaycan"}});
}

TEST_CASE("what is not where one must live tells no region") {
  check({{"This role is remote. Our data must be located in the EU.", ""},
         {"100% remote. You do not have to be located in the US.", ""},
         {"Fully remote. We can't hire people living in France.", ""},
         {"This role is hybrid. You must be located in Germany.", ""},
         {"100% remote. You must live in Spain or Portugal.", ""},
         {"100% remote. You must be located in US time zones.", ""},
         {"Fully remote. Our founders live in Spain.", ""},
         {"Komplett remote, von überall in Deutschland oder im Ausland.", ""},
         {"This role is remote. Some must live in Spain. Others must live in Italy.", ""}});
}
