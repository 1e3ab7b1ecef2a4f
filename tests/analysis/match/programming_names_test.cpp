// Programming languages that are ordinary words, letters or names, against the shipped rules.
#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/match/shipped_names.h"

using namespace radar::match_tests;

TEST_CASE("languages that are ordinary words or names") {
  check({
      {"Go",
       {"Backend services written in Go.", "Python, Go or Java", "- Go\n- Rust\n- Kubernetes",
        "Senior Go Engineer", "Proficiency in Go (Golang) and gRPC", "We are moving from Ruby to Go.",
        "Experience with Go, Docker and AWS", "languages such as python, go, rust", "Go/Python microservices",
        "Go 1.21 and PostgreSQL"},
       {"Ready, set, go! Python awaits.", "You will own our go-to-market analytics in SQL.",
        "Be the go-to person for Spark questions.", "Go beyond dashboards with SQL.",
        "Let's go build with Python.", "Go above and beyond for customers.",
        "Snacks on the go, Docker stickers on your laptop.", "Go live with a new warehouse every quarter.",
        "Things never go wrong with Kubernetes, do they?"}},
      {"R",
       {"Statistical analysis in R", "Python/R/SQL", "R, SAS or Stata", "strong skills in python or R.",
        "R packages such as dplyr", "Programming in R and Python", "python, r, and sql",
        "You need R & Python"},
       {"Our R&D organisation uses Python.", "Toys R Us is a client; SQL helps.", "Type R driving licence",
        "Based in the R & D centre", "Grade R teacher"}},
      {"C",
       {"C/C++ and assembly", "Firmware written in C", "C, C++ or Rust", "Embedded C on microcontrollers",
        "fluent in C and Python"},
       {"We closed our Series C.", "C-level stakeholders", "Vitamin C and other perks",
        "Schedule C, Python and taxes", "Pick plan A, B or C.", "C-suite dashboards in Tableau",
        "Class C office space", "c/o the Python team"}},
      {"Rust",
       {"Rust or C++ for systems work", "services in Rust", "Rust engineers", "python, go, rust"},
       {"Companies of the Rust Belt need analysts with SQL.", "Protect steel against rust.",
        "Rust prevention sensors and Python pipelines"}},
      {"Swift",
       {"iOS apps in Swift and Objective-C", "Kotlin, Swift", "Swift or Kotlin for mobile"},
       {"A swift response to Python incidents", "Swift action, clear thinking", "SWIFT payments and SQL",
        "Taylor Swift fans welcome", "Swift and decisive execution"}},
      {"Scala",
       {"Spark jobs in Scala", "Scala/Java", "java, scala, python"},
       {"Un evento al Teatro alla Scala", "progetti su larga scala con Python"}},
      {"Julia",
       {"Python, Julia or MATLAB", "numerical code in Julia", "Julia programming"},
       {"Julia leads our Python guild.", "Reporting to Julia, VP of Data",
        "Contact Julia Meyer about SQL questions.", "Our CEO Julia wrote Python for ten years.",
        "Meet Julia, who built our ML platform in Python"}},
      {"Ruby",
       {"Ruby on Rails", "Ruby, Python", "Ruby developers"},
       {"Dinner at Ruby Tuesday after Python training", "Ask Ruby in HR",
        "a ruby ring for ten years of service"}},
      {"SAS",
       {"SAS, R or SPSS", "Base SAS certification", "Experience with SAS programming"},
       {"Flights with SAS to Oslo", "Dupont France SAS recrute"}},
      {"Bash", {"Bash scripting", "Python and Bash"}, {"Our annual birthday bash", "the summer bash"}},
      {"Java",
       {"Java 17", "Java's memory model", "java/kotlin"},
       {"JavaScript only", "java.com", "an island like Java Island"}},
  });
}

TEST_CASE("a language in small letters is told by what is written in it and by its neighbours") {
  check({
      {"Go",
       {"The old batch runner was ported to go.", "We move services from java to go.",
        "You review go pull requests.", "A queue in go, a web page in react", "ruby or go, we use both",
        "Half of our APIs are go.", "ingestion services (Go)", "We write mostly Go.", "Kein Go nötig",
        "Desarrollo de microservicios en Go"},
       {"Have a go at Python.", "We use Python and go for simple solutions.", "Models go stale.",
        "Two days with Java, then go-karting", "What goes in and out as you go is logged.",
        "Stop and go traffic in Python simulations"}},
      {"Rust",
       {"The tokenizer is rewritten in rust.", "a go or rust daemon", "Our core is rust.",
        "Le moteur est écrit en Rust.", "some Rust would help"},
       {"Find rust on bridges with Python.", "rust images from drones", "Rust, dents and scratches",
        "We use rust removers."}},
      {"Julia",
       {"Our optimisers are julia, the tests python.", "ported to Julia last spring", "julia packages"},
       {"Julia knows Python.", "Write Julia an email."}},
      {"R",
       {"You will not need R here.", "Kein R nötig", "solid R", "modelos en R"},
       {"strong R&D culture", "an R rated film"}},
      {"C", {"You write C for sensors."}, {"You write C-suite memos."}},
      {"Scala", {"You write scala daily.", "streaming code in scala"}, {"su ampia scala con Python"}},
      {"Ruby", {"an old ruby monolith", "services in ruby"}, {"ruby lasers", "a ruby anniversary"}},
      {"Swift",
       {"Our iPad app is in swift.", "Swift is what our SDK for iPhones is in."},
       {"a swift and fair process", "swift hiring"}},
      {"Perl", {"old perl scripts"}, {}},
      {"Bash", {"some bash"}, {"the company's summer bash"}},
      {"SAS", {"Ideally some SAS", "SAS macros to Python"}, {"Acme SAS, a company in Lyon"}},
  });
}

TEST_CASE("a language that is written, left or absent is still named") {
  check({
      {"R",
       {"There is no R left in our pipelines.", "analysts, who write R", "hardly any R"},
       {"grade R", "R left the room"}},
      {"Go",
       {"Hardly any Go in our codebase", "you will write Go", "Go | must"},
       {"Go left in the next street", "write, go home"}},
      {"Rust", {"experience writing Rust"}, {"rust left in the pipe"}},
      {"Excel", {"Move us from Excel to SQL."}, {"people who Excel"}},
      {"Bash", {"You are no stranger to Bash."}, {"the Bash"}},
  });
}

TEST_CASE("a name in capitals inside a sentence is the tool, the verb in capitals begins one") {
  check({
      {"Excel",
       {"You know your way around Excel", "Must: Excel, a driving licence", "lists in SAP and Excel.",
        "HubSpot, Excel and patience"},
       {"Teams That Excel", "How We Excel Together", "Excel in a young team"}},
      {"React",
       {"two years of React", "un'app React", "We love React."},
       {"React quickly", "how you React to change", "We React"}},
  });
}

TEST_CASE("a name behind a label, a little of it, or with its years in brackets is asked for") {
  check({
      {"R", {"REQ'D: R; a boat licence", "R is not optional.", "Kenntnisse: R"}, {"Rating: R"}},
      {"Go", {"Go (2y)\tnice"}, {"Go (now)"}},
      {"Scala", {"Secondary (good to have): scala"}, {"Kino Scala"}},
      {"Ray", {"Must: Ray", "1. Ray\n2. Kafka", "Ray - required"}, {"Dear: Ray"}},
      {"Julia", {"R, with pockets of Julia"}, {}},
      {"Node.js", {"👉🏽a little Node"}, {"a cluster of one Node"}},
      {"Rust", {"Kotlin - Kafka - Rust", "🔥 Rust\n🔥 Kafka"}, {"Rust - it never sleeps"}},
      {"Llama", {"Host Llama behind a gateway."}, {"feed our Llama"}},
      {"REST API", {"a service over rest"}, {"overtime, then rest", "we choose work over rest"}},
      {"Cursor", {"half in cursor, half in vim"}, {"move the cursor in vim"}},
      {"GitHub Actions", {"IaC and GH Actions"}, {}},
      {"Pruning", {"pruned and quantized networks"}, {"pruned trees in our garden"}},
  });
}

TEST_CASE("'no SQL' is SQL that is not there unless stores are meant") {
  check({
      {"SQL", {"There is no SQL in this job.", "No SQL in our stack", "no SQL queries to write"}, {}},
      {"NoSQL", {"MongoDB or no SQL", "no SQL databases"}, {"There is no SQL in this job.", "No SQL needed"}},
  });
}

TEST_CASE("short names count beside what is done with them") {
  check({
      {"Bash", {"Bash one-liners", "bash aliases"}, {"The birthday bash"}},
      {"T5", {"We fine-tune T5."}, {"Terminal T5"}},
      {"C", {"We read C code."}, {"Series C"}},
      {"PCA", {"PCA for embeddings"}, {"PCA and home health aides"}},
  });
}

TEST_CASE("a name of few letters is read by a verdict behind it or the head of its list") {
  check({
      {"Excel", {"Python required, Excel not needed."}, {}},
      {"SAS", {"- Airflow (plus)\n- SAS (not needed)"}, {}},
      {"C", {"ROS is good to know, C not necessary."}, {"Vitamin C not needed."}},
      {"Go", {"You might also bring: Go."}, {"Might we go?"}},
      {"Oracle Database", {"Nicht nötig: Oracle.", "We left Oracle last year."}, {"two Oracle veterans"}},
      {"Triton language", {"TVM or Triton (the language, not the server)"}, {"Triton (the server)"}},
      {"Triton Inference Server", {}, {"TVM or Triton (the language, not the server)"}},
  });
}
