// General terms, soft skills and degrees in the languages that postings come in, against the shipped rules.
#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/match/shipped_names.h"

using namespace radar;
using namespace radar::match_tests;

TEST_CASE("general terms in other languages") {
  check({
      {"Machine learning",
       {"Erfahrung mit maschinellem Lernen", "conocimientos de aprendizaje automático",
        "connaissances en apprentissage automatique", "aprendizado de máquina", "опыт в машинном обучении",
        "makine öğrenmesi deneyimi", "maşın öyrənməsi modelləri"},
       {}},
      {"Communication",
       {"sehr gute Kommunikationsfähigkeiten", "güçlü iletişim becerileri", "ünsiyyət bacarıqları",
        "habilidades de comunicación", "коммуникативные навыки"},
       {}},
      {"Collaboration",
       {"Teamfähigkeit", "trabajo en equipo", "travail en équipe", "командная работа", "trabalho em equipe"},
       {}},
      {"English",
       {"Englischkenntnisse", "inglés avanzado", "английский язык", "İngilizce bilen", "ingilis dili"},
       {}},
      {"Data analysis",
       {"Datenanalyse", "análisis de datos", "analyse de données", "анализ данных", "veri analizi"},
       {}},
      {"Problem solving", {"resolución de problemas", "résolution de problèmes", "analytisches Denken"}, {}},
      {"Bachelor's degree", {"abgeschlossenes Studium", "высшее образование", "ali təhsil"}, {}},
  });
}

TEST_CASE("general terms are named in seven more languages, inflected as postings do") {
  check({
      {"Machine learning",
       {"методами машинного обучения", "maşın öyrənməsinə", "makine öğreniminde", "maschinellen Lernens"},
       {"стиральных машин обучение", "maschinelle Fertigung"}},
      {"Time series", {"над временными рядами", "zaman serisi analizi", "Zeitreihenanalysen"}, {"рядами"}},
      {"Natural language processing",
       {"en TAL et en vision", "traitement automatique des langues"},
       {"tal vez"}},
      {"Relational databases", {"реляционными базами данных"}, {"базами на побережье"}},
      {"Collaboration", {"командной работе", "ekip çalışmasına", "komanda işinə", "esprit d'équipe"}, {}},
      {"Bachelor's degree",
       {"степень бакалавра", "título de grado", "lisans mezunu", "licence ou master", "bakalavr təhsili"},
       {"licence du logiciel", "driving licence", "en alto grado"}},
      {"Master's degree", {"магистратура", "yüksek lisansı", "diplôme d'ingénieur", "máster"}, {"Ingenieur"}},
  });
}
