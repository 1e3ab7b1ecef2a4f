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

TEST_CASE("tools are named in the letters and cases of other languages") {
  check({
      {"PostgreSQL", {"данные лежат в Постгресе", "работа с Постгрей", "дані в Постгресі"}, {}},
      {"ClickHouse", {"отчёты в Кликхаусе", "звіти в Клікхаусі"}, {}},
      {"Kafka",
       {"события идут через Кафку", "zdarzenia w Kafce", "zprávy posíláme Kafkou"},
       {"romány, které napsal Franz Kafka"}},
      {"Java",
       {"znajomość Javy", "programujeme v Javě", "пишем на Джаве"},
       {"káva z ostrova, coffee from Java"}},
      {"Docker", {"znajomość Dockera i wiedza o sieciach, też ł", "собираем Докером"}, {}},
      {"Kubernetes", {"кластеры в Кубере", "praca z Kubernetesem, ciągłe wdrożenia"}, {}},
      {"Apache Spark", {"znajomość Sparka, praca z dużymi zbiorami"}, {"a spark of joy"}},
      {"Excel", {"tabulky v Excelu, řešení úloh"}, {"excela"}},
      {"Git", {"код хранится в Git-е"}, {}},
      {"Grafana", {"дашборды в Графане"}, {}},
  });
}

TEST_CASE("names of other tools hide the names in them") {
  check({
      {"Swift", {"Swift or Objective-C for iOS"}, {"Objective-C code"}},
      {"C", {"C99 drivers", "firmware in C11"}, {"Objective-C programming"}},
      {"R", {"plain old \"R\" does", "R- and Python-based reports"}, {"plan R", "R-rated films"}},
      {"Computer vision", {"the CV team works with OpenCV"}, {"send your CV to the team"}},
      {"Machine learning", {"ML operations"}, {"ML Ops", "auto-ML"}},
  });
}

TEST_CASE("English and degrees are named in the languages of Europe") {
  check({
      {"English",
       {"Engels is een pluspunt", "angielski min. C1", "inglese fluente", "engelska i tal och skrift",
        "flydende engelsk", "англійська мова", "limba engleză", "angol nyelvtudás"},
       {"un'azienda con cliente inglese", "rynek angielski", "den engelska marknaden", "Friedrich Engels"}},
      {"PhD", {"une thèse serait un atout", "dottorato di ricerca"}, {"sujet de thèse en informatique"}},
      {"Master's degree",
       {"Master en statistique", "laurea magistrale", "tytuł magistra"},
       {"scrum master en CDI"}},
      {"Bachelor's degree",
       {"laurea triennale in matematica", "wykształcenie wyższe", "hbo-diploma"},
       {"premio di laurea"}},
  });
}

TEST_CASE("a text whose only letter of its language is a capital is inflected too") {
  check({{"Python", {"ƏLAVƏ: PYTHONDA", "Ə, PYTHONDAN"}, {"PYTHONDA"}}});
}

TEST_CASE("names that ask for a demand know its words behind them in other languages") {
  check({
      {"Apache Spark", {"Spark deneyimi", "Spark tecrübesi", "Spark-Erfahrung"}, {"Spark im Alltag"}},
      {"Hive", {"Hive deneyimi şart", "ervaring: Hive kennis"}, {}},
      {"Statistics", {"ervaring met statistiek", "kunnskap i statistikk"}, {}},
      {"LLM evaluation", {"You evaluated LLMs."}, {}},
  });
}

TEST_CASE("what is done with models and data is named in more languages") {
  check({
      {"Model deployment",
       {"Du rollst Modelle aus.", "déployer des modèles", "desplegar modelos", "wdrażanie modeli",
        "modelləri istifadəyə vermək", "portare modelli in produzione"},
       {"Nous déployons des vélos."}},
      {"Model monitoring",
       {"Monitoring der Modelle", "suivi des modèles", "seguimiento de los modelos",
        "отслеживать качество моделей", "modelleri izlemek", "modelləri izləmək"},
       {}},
      {"Forecasting",
       {"Lastprognosen", "prévision de la consommation", "прогноз спроса", "talep tahmin modelleri",
        "satış proqnozları"},
       {}},
      {"Recommender systems",
       {"Produktempfehlungen", "рекомендации фильмов", "recommandations de films", "ürün önerileri",
        "məhsul tövsiyələri"},
       {"рекомендации с прошлых мест работы"}},
      {"Data labeling",
       {"Trainingsdaten annotieren", "Разметка изображений", "Görüntü etiketleme", "etiquetar imágenes"},
       {}},
      {"Low latency",
       {"mit niedriger Latenz", "réduire la latence", "с низкой задержкой", "düşük gecikmeli",
        "aşağı gecikməli"},
       {}},
      {"Experiment tracking",
       {"suivi des expériences", "трекинг экспериментов", "deney takibi", "eksperimentlərin izlənməsi"},
       {}},
      {"Prompt engineering", {"Prompts schreiben", "rédiger des prompts", "писать промпты"}, {}},
      {"Data warehousing", {"datový sklad", "hurtownia danych"}, {}},
  });
}

TEST_CASE("skewed classes, clusters, papers and search by meaning are named in more languages") {
  check({
      {"Imbalanced data",
       {"the classes are highly imbalanced", "unausgewogene Klassen", "des classes déséquilibrées",
        "datos desbalanceados", "несбалансированные выборки", "dengesiz veri setleri"},
       {"unbalanced rotors", "Imbalanced workloads lead to stress."}},
      {"Forecasting",
       {"Aufbau von Prognosemodellen", "modèles de prévision", "to forecast bed occupancy",
        "modelos de pronóstico"},
       {"The weather forecast for Sunday is sunny."}},
      {"Model deployment",
       {"Modelleri Docker ile canlıya almak", "Modelle mit Docker in Produktion bringen",
        "mettre vos modèles en production", "выводить модели в прод", "llevar modelos a producción",
        "modelləri istehsalata vermək"},
       {"Yeni mağazayı canlıya almak"}},
      {"Clustering",
       {"kümeleme modelleri", "Clusterverfahren", "algoritmos de agrupamiento", "кластеризовать клиентов"},
       {"the biotech cluster in Basel", "Linux HA clustering"}},
      {"Research publications",
       {"You publish at Interspeech.", "publier des articles dans des revues", "bilimsel makale yazmak"},
       {"We publish games for children."}},
      {"Semantic search",
       {"семантический поиск", "anlamsal arama", "semantische Suchmaschine", "semantik axtarış"},
       {"поиск работы"}},
  });
}
