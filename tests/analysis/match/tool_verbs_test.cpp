// Names that are also plain words or persons: the verbs, trades and things beside them that tell which.
#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/match/shipped_names.h"

using namespace radar::match_tests;

TEST_CASE("a language is what one writes, ships, reads or lives on") {
  check({
      {"Rust",
       {"Nobody joins who has not put Rust into production.", "You have shipped Rust to production.",
        "Rust in production", "The scheduler's core is Rust.", "You are curious about Rust.",
        "strong rust and patience", "Your Rust is idiomatic.", "Пишем на Rust."},
       {"You are curious about rust on old bridges.", "experience with rust repair",
        "You love Rust Valley."}},
      {"Go",
       {"They took Go to production in 2019.", "She has written Go for a living.", "You debug Go at night.",
        "Backend: Go", "knowledge of go", "Tu écris du Go.", "Your Go is second nature."},
       {"You let the service go to production.", "They put Go bags under the desk.",
        "We love Go Ape, our day out.", "Once it is written, go home."}},
      {"C",
       {"You have shipped C to tiny boards.", "an experienced C programmer", "You read C.",
        "C-Entwickler gesucht"},
       {"We use C batteries.", "Block C is solid concrete.", "You know C level people."}},
      {"R",
       {"an R programmer", "You have written R professionally.", "R-Entwicklerin"},
       {"Team R is excellent.", "We use R & D credits."}},
      {"Swift",
       {"You have shipped Swift for years.", "a Swift developer", "python, swift, docker"},
       {"You write Swift replies.", "knowledge of swift payments"}},
      {"Julia",
       {"You have shipped Julia to a cluster.", "Senior Julia Engineer", "Julia is our main language."},
       {"We love Julia, she cooks.", "Julia is our lead designer."}},
      {"Ruby", {"You have maintained Ruby in production."}, {"You ship ruby necklaces."}},
      {"Bash", {"You write bash.", "a Bash wizard"}, {"our birthday bash"}},
  });
}

TEST_CASE("a tool is what one runs, moves to or keeps data in, and what experts are of") {
  check({
      {"Apache Spark", {"You are a Spark expert.", "We are a Spark shop."}, {"a spark of madness"}},
      {"Trino",
       {"You have run Presto in production.", "Reports go through Presto."},
       {"We run Presto coffee bars."}},
      {"Oracle Database",
       {"The ledger lives in Oracle.", "experience with oracle"},
       {"We use Oracle Fusion.", "We ask the oracle.", "data from Oracle and ERP systems"}},
      {"Amazon Athena", {"You query events in Athena."}, {"We run Athena hotels."}},
      {"Helm", {"You set up Helm from scratch."}, {"Take the helm."}},
      {"AWS Lambda",
       {"We moved to Lambda.", "s3, lambda, sqs"},
       {"How we maintain Lambda, our house.", "lambda calculus"}},
      {"Evidently AI", {"We run Evidently on every batch."}, {"Evidently experience matters."}},
      {"React", {"You have shipped React to production."}, {"You react to production issues."}},
      {"PyTorch", {"experience with torch"}, {"experience with torch brazing"}},
      {"Node.js", {"python, node, docker"}, {"experience with node failures in grids"}},
      {"Prometheus", {"prometheus experience"}, {}},
  });
}

TEST_CASE("only a post behind is-our tells a person") {
  check({
      {"Jenkins", {"Jenkins is our build server."}, {"Jenkins is our office manager."}},
      {"Cassandra", {"Cassandra is our default store."}, {"Cassandra is our head of sales."}},
      {"Ray", {"Ray is our compute layer."}, {"Ray is our chief cook."}},
  });
}

TEST_CASE("who sits at the reception or in a department is a person") {
  check({
      {"BERT",
       {"You fine-tuned BERT."},
       {"Bert from Logistics shows you the racks.", "We hand you over to Bert."}},
      {"Jenkins", {"Jenkins from day one"}, {"Jenkins at the front desk knows all.", "Ask for Jenkins."}},
      {"Ruby", {}, {"Ruby from Payroll answers.", "Say hello to Ruby."}},
      {"Cassandra",
       {"Data in Cassandra"},
       {"Cassandra (Finance) signs.", "Cassandra from IT has your laptop."}},
  });
}

TEST_CASE("terminals, drinks, games, exclamations and trees are no tools") {
  check({
      {"T5",
       {"Experience with T5.", "We run T5 for summaries."},
       {"We meet at Heathrow T5, BERT in hand.", "We replace T5 lamps."}},
      {"YOLO", {"Detection with YOLO."}, {"Weekend motto: YOLO.", "We never YOLO a release."}},
      {"H2O", {"AutoML in H2O", "H2O or similar"}, {"Fresh H2O, coffee and Python.", "H2O! And Python."}},
      {"Go", {"languages such as Go"}, {"The board game Go or Java, you choose.", "We play Go."}},
      {"Pinecone",
       {"pinecone, faiss", "You know Pinecone."},
       {"Pinecone-bearing spruce stands.", "pinecone wreaths"}},
      {"Throughput",
       {"You model the throughput of our API."},
       {"You model the throughput of pumps.", "throughput of the bottling line and its performance"}},
      {"Model Context Protocol", {"Tools speak MCP."}, {"MCP and Windows Server", "an MCP certification"}},
      {"Azure certification",
       {"Microsoft certified: Azure Data Engineer"},
       {"MCSA or another Microsoft certification", "Microsoft Certified Professional"}},
      {"Tool calling",
       {"so that its tool calls stay auditable", "the agent's function calls"},
       {"the function calls of a C parser"}},
  });
}

TEST_CASE("what asks for a name tells it, in many turns of phrase") {
  for (const char* name : {"Rust", "Flask", "Helm", "Prefect", "Comet", "Iceberg", "Athena", "H2O"}) {
    for (const char* frame : {"Your toolbox: ~, an open mind.",
                              "What we use: ~",
                              "~ (must)",
                              "~, a must",
                              "~ chops",
                              "~ optional",
                              "~ should not scare you.",
                              "~ certification",
                              "You find your way around ~.",
                              "Minimum: ~",
                              "You need not know ~.",
                              "We got rid of ~.",
                              "Our team swears by ~.",
                              "5 years ~",
                              "Manejo de ~",
                              "Vous connaissez ~.",
                              "Ervaring met ~",
                              "Esperienza con ~",
                              "Experiência com ~",
                              "Znajomość ~"}) {
      std::string text = frame;
      text.replace(text.find('~'), 1, name);
      INFO(text);
      const auto& skill = name == std::string("Comet")     ? "Comet"
                          : name == std::string("Iceberg") ? "Apache Iceberg"
                          : name == std::string("Athena")  ? "Amazon Athena"
                                                           : name;
      CHECK(names(text, skill));
    }
  }
}

TEST_CASE("what rules a name out is not sought in the next sentence or beside what speaks for it") {
  check({
      {"YOLO",
       {"Use YOLO for detection. Culture matters to us.", "Vehicle detection with YOLO at weekends."},
       {}},
      {"T5", {"Fine-tune T5 on T4 GPUs.", "Serve T5 behind an API gateway."}, {"Heathrow T5 and T4"}},
      {"Airflow",
       {"Airflow for lung cancer data pipelines.", "Orchestrate turbine data with Airflow."},
       {"Airflow around the turbine blades"}},
      {"H2O", {"AutoML with H2O in Python; free coffee and fruit."}, {"free H2O and coffee"}},
      {"Throughput",
       {"Improve training throughput on NVIDIA Hopper GPUs.",
        "Model throughput and latency for patient data."},
       {"Raise the throughput of the packaging line and its model series."}},
      {"AWS Lambda", {"Process DynamoDB streams with Lambda.", "Kinesis streams and Lambda."}, {}},
      {"Azure certification",
       {"Microsoft Certified Azure Data Engineer; Excel and Power BI.", "Certificación de Azure"},
       {"Microsoft certified in Word and Excel"}},
      {"Pinecone", {"Pinecone index at Pine Labs."}, {"pinecone and pine wreaths"}},
      {"Model Context Protocol", {"MCP tools for Medicare claims."}, {"MCP and Medicare"}},
      {"Go", {"You will build our board game platform in Go."}, {"a board game like Go against an opponent"}},
  });
}

TEST_CASE("tools go from one stage to the next as colleagues come from a department") {
  check({
      {"Ray",
       {"We use Spark, Ray and Flask from data ingestion to serving.", "Deploy with Ray from IT to OT.",
        "Ray helps you scale Python."},
       {"Lunch with Ann, Ray and Tom from data, at noon.", "experience with ray tracing in game engines."}},
      {"Claude",
       {"Build with Claude and Cursor from research to release.",
        "We use Claude; Claude is our newest tool."},
       {"Claude is our newest colleague."}},
      {"Jenkins", {"Jenkins is our best tool for CI."}, {"Jenkins is our CFO."}},
      {"Julia", {}, {"Contact Julia at julia@acme.com."}},
  });
}
