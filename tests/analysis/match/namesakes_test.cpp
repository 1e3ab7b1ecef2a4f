// Rooms, streets and pets that are called like a tool, against the shipped rules.
#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/match/shipped_names.h"

using namespace radar::match_tests;

TEST_CASE("rooms, pets and planets that are called like a tool name none") {
  check({
      {"Gemini",
       {"Our assistant is built on Gemini, Claude and Llama."},
       {"Meeting rooms are called Gemini, Apollo and Mistral.",
        "The office cats are named Claude and Gemini."}},
      {"Mistral", {"Agents run on Gemini and Mistral."}, {"The rooms are named Gemini and Mistral."}},
      {"Neptune",
       {"Neptune and Comet for training runs"},
       {"the atmosphere of Neptune and the tail of a comet",
        "Neptune, seen through telescopes, and a comet"}},
  });
}

TEST_CASE("a room, a floor or a machine may bear any tool's name") {
  check({
      {"Kafka",
       {"Docker and Kafka", "No room for errors: Kafka must not lose a message."},
       {"Our meeting rooms are named Kafka, Docker and Spark.", "We meet in room Kafka.",
        "Meeting rooms: Kafka, Flink.", "Every room is named after a tool: Docker, Kafka.",
        "Unsere Räume heißen Docker und Kafka.", "Nos salles s'appellent Docker et Kafka.",
        "Переговорки называются Docker и Kafka."}},
      {"Docker",
       {"Room, gRPC and Docker"},
       {"We meet in the Docker room.", "See you in the \"Docker\" room."}},
      {"Jenkins", {"a Jenkins build"}, {"The coffee machine is called Jenkins."}},
      {"SQL", {"Android: Room, SQL, Retrofit"}, {}},
  });
}

TEST_CASE("a pet may bear any tool's name") {
  check({
      {"Redis",
       {"We cache in Redis."},
       {"Our cat is called Redis.", "Say hello to Redis, our cat.", "the office dog Redis",
        "Redis the hamster sleeps.", "Two goldfish named Redis and Hive", "Unser Hund heißt Redis.",
        "Nuestro gato se llama Redis.", "Нашего кота зовут Redis."}},
      {"NumPy", {"NumPy and SciPy"}, {"Our cats, NumPy and Sam, sleep all day."}},
  });
}

TEST_CASE("a street or a hotel may bear any tool's name") {
  check({
      {"Grafana", {"Grafana boards"}, {"12 Grafana Street, Graz", "Grafanastraße and Grafana Straße 5"}},
      {"Snowflake", {"pipelines in Snowflake"}, {"dinner at the Snowflake restaurant"}},
  });
}

TEST_CASE("a firm of another trade may bear any tool's name") {
  check({
      {"Milvus", {"Milvus holds the vectors."}, {"Milvus Air is a client of ours."}},
      {"Neptune", {"Comet or Neptune for runs"}, {"after Comet they sold Neptune Travel"}},
  });
}

TEST_CASE("English quarters and laws are no language that is spoken") {
  check({
      {"English",
       {"English is spoken."},
       {"a shop in the English Quarter", "The contract is governed by English law."}},
  });
}

TEST_CASE("English streets and what is said to applicants name no skill") {
  check({
      {"English",
       {"Good English is needed on the street."},
       {"Our shop is on English Street.", "Full English breakfast on Fridays"}},
      {"Communication",
       {"clear communication about risks"},
       {"All communication about your application goes through the portal.",
        "You will receive all communication by e-mail."}},
      {"NoSQL", {"SQL and no-SQL databases"}, {"Python? No, but SQL.", "No, only SQL."}},
      {"Data warehousing", {"You have built a data lake or warehouse before."}, {}},
      {"Go", {"Debes dominar Go."}, {}},
  });
}

TEST_CASE("trades in small letters are what a product serves") {
  check({
      {"Python",
       {"5+ years of experience with Python shipping production systems.",
        "We build a Python hotel booking API."},
       {}},
      {"Kubernetes", {"We run Kubernetes air-gapped clusters"}, {"Kubernetes Airlines is a client."}},
      {"Large language models", {"You will build an LLM travel assistant."}, {}},
      {"Kotlin", {"Kotlin Room database experience"}, {}},
  });
}

TEST_CASE("things that software drives are no namesakes of what drives them") {
  check({
      {"Docker",
       {"Experience building named entity recognition pipelines with PyTorch and Docker.",
        "Each machine named in the inventory runs Ansible and Docker.",
        "All floors after our Docker rollout."},
       {"Rooms named after frameworks: PyTorch, JAX, Keras and TensorFlow and Docker",
        "Our rooms (Kafka, Docker, Spark) are on floor 3.", "Our dogs are called Pandas, Redis and Docker."}},
      {"Go", {"Our vending machine is called by a Go service."}, {}},
      {"Python", {"Our robot is called Spot and you program it in Python and C++."}, {}},
      {"LangChain", {"With LangChain the retriever is configured in one line."}, {}},
  });
}

TEST_CASE("a full name may consist of two tools") {
  check({
      {"Kafka", {"Du arbeitest mit Kafka."}, {"Du berichtest an Julia Kafka, unsere Teamleiterin."}},
      {"Mistral",
       {"agents on Mistral and Llama"},
       {"Vous rendrez compte à Claude Mistral, directeur des données."}},
  });
}

TEST_CASE("what is said of a tool behind a comma makes it nobody's name") {
  check({
      {"Kubernetes", {"All of it was moved to Kubernetes, our platform of choice."}, {}},
      {"Snowflake", {"Reports came from Oracle to Snowflake, the main warehouse."}, {}},
      {"PyTorch",
       {"Contribute to PyTorch, the leading framework."},
       {"You will write to PyTorch, our head of people."}},
  });
}

TEST_CASE("words that are firms' as well as a posting's next line end no name") {
  check({
      {"Python", {"Languages: Python Travel: 20%", "Python Street View imagery"}, {}},
      {"SQL", {"You own the SQL hotel inventory."}, {"See you at the SQL museum."}},
      {"Neptune",
       {"Comet or Neptune for runs"},
       {"They sold Neptune Travel to a bank.", "Comet and Neptune Travel is a client."}},
  });
}

TEST_CASE("people and pets that the sentence tells") {
  check({
      {"Cassandra", {"tables in Cassandra"}, {"Cassandra and Flask, the office cats, sleep."}},
      {"Julia", {"2 years Julia", "Julia, a must"}, {"For 10 years Julia led us.", "Julia, a must-see play"}},
      {"Amazon Athena", {"Logs live in Athena."}, {"Live in Athena."}},
  });
}

TEST_CASE("a background or an exposure that is asked for is a tool's") {
  check({
      {"Apache Spark", {"Spark exposure is a plus"}, {"Spark exposure times of the camera"}},
      {"Ruby", {"Ruby background preferred"}, {"a ruby background for the stage"}},
      {"Cassandra", {}, {"Your interviewers will be Cassandra and Tom.", "Cassandra Boyd leads the panel."}},
      {"Selenium", {"Selenium tests"}, {"selenium levels in the tank"}},
      {"Rust", {"Nice to have: Rust, Haskell, Elixir."}, {}},
      {"C++", {"Node.js, C ++."}, {}},
      {"Claude", {}, {"This ad was not written by ChatGPT or Claude."}},
      {"R", {"R for the test reports"}, {}},
      {"Kafka", {}, {"Our office dogs, Julia and Kafka, sleep.", "Our two dogs Kafka and Flask bark."}},
      {"Mistral", {"14 Mistral models"}, {"Write to 14 Mistral Way, Leeds."}},
      {"Java", {"Java and SQL", "Python, Java; espresso bar"}, {"Bottomless java from our barista."}},
      {"React", {"Stack: React 18."}, {}},
  });
}

TEST_CASE(
    "officers, doctors, trades and goods that bear a tool's name, and the short names that tools go by") {
  check({
      {"Cassandra", {"We store events in Cassandra."}, {"Cassandra Mbele, our CFO, will call you."}},
      {"Seldon", {"Models are served with Seldon and MLflow."}, {"You will report to Dr Harriet Seldon."}},
      {"H2O", {"Models in H2O and XGBoost"}, {"We keep the village in clean H2O."}},
      {"ROS", {"Robots that run ROS 2 and C++"}, {"HPI and ROS in a clinical note"}},
      {"Amazon Kinesis", {"Streams in Kinesis and Kafka"}, {"Choose a keyboard: Kinesis or a plain one."}},
      {"Comet", {"Comet for experiment tracking"}, {"Comet is also the name of our lift."}},
      {"Delta Lake", {"raw tables to Delta", "tables in Delta format"}, {"Our crew flies Delta to Atlanta."}},
      {"Jupyter", {"Python notebooks"}, {"paper notebooks for everyone"}},
      {"Python", {"Python notebooks"}, {}},
      {"Mentoring", {"You mentor two junior engineers."}, {"You've got a mentor from day one."}},
      {"Online learning", {"online learning with bandits"}, {"online learning for nurses"}},
      {"Imbalanced data",
       {"classes are highly imbalanced", "données déséquilibrées", "dengesiz veri"},
       {"an imbalanced diet"}},
      {"Research publications", {"You publish at ICASSP."}, {"You publish at noon."}},
  });
}

TEST_CASE("a drink, a feast, a speech and a mineral, beside the tools called alike") {
  check({
      {"Java",
       {"Fresh Java engineers are welcome.", "We hire hot java talents.", "Tea, snacks, Java and SQL."},
       {"A pot of Java for the crew.", "Fresh java at nine.", "Tea, snacks and java.",
        "The barista's java is strong."}},
      {"Feast", {"Keep features in Feast and Redis.", "Feast on Redis"}, {"Feast with us; redis for all."}},
      {"Fine-tuning", {"Fine-tune our speech encoders."}, {"Fine-tune the opening speech, then sing."}},
      {"Selenium",
       {"selenium content for testers"},
       {"selenium concentrations in rivers", "Removal of iron, selenium removal from rivers",
        "the selenium content of rice"}},
  });
}

TEST_CASE("families, shops, boats and animals that answer to a tool's name name none") {
  check({
      {"Kafka",
       {"Spark & Kafka required.", "Kafka und Flink"},
       {"Kafka & Söhne, a bookshop", "Frau Kafka leads the shop.", "The Kafka family owns the shop.",
        "Kafka und Partner, Steuerberater", "Kafka & Sons sell books."}},
      {"Perl", {"Ruby or Perl required."}, {"The cat answers to Perl.", "Perl is the office cat."}},
      {"Looker",
       {"Looker-Dashboards bauen", "keep our Looker tidy"},
       {"Head of Data at Looker-Optik", "Looker Opticians has 44 stores."}},
      {"Amazon Kinesis",
       {"Streams via Kinesis."},
       {"the Kinesis Physiotherapy group", "Kinesis Pilates studio"}},
      {"Seldon",
       {"Models are served with Seldon."},
       {"Seldon County School District", "City of Seldon, Kansas", "Seldon Village Hall"}},
  });
}

TEST_CASE("planets, drinks, shapes and slang name no tool") {
  check({
      {"Neptune",
       {"Experiments are tracked in Neptune.", "Neptune is a plus."},
       {"The probe will pass Neptune in 2041.", "a book of Mars, Venus and Neptune",
        "The hotel Neptune in Rostock is full."}},
      {"Snowflake", {"SQL on Snowflake"}, {"snowflake cookies", "Snowflake cookies in December"}},
      {"H2O", {"H2O is a plus."}, {"from espresso to plain H2O", "Our pumps move H2O through pipes."}},
      {"YOLO",
       {"Detection with YOLO.", "YOLO is a plus."},
       {"\"YOLO\" is not how we work.", "You only live once: YOLO.", "YOLO is no strategy here."}},
      {"Swift", {"Swift is a plus."}, {"The children bring Swift energy.", "Swift thinking"}},
      {"Rust", {"Rust is welcome."}, {"Rust-coloured shirts", "Rust-red brick"}},
      {"Helm", {"Wir nutzen Helm."}, {"Bitte einen Helm tragen.", "Der Helm ist Pflicht."}},
      {"Pinecone", {"Qdrant or Pinecone"}, {"Pinecone Lodge", "Collect a pinecone."}},
      {"Azure", {"Azure is a plus."}, {"Azure blue tiles"}},
      {"Parquet", {"Parquet files"}, {"poser du parquet", "le parquet de Lyon"}},
      {"Perl", {"Perl scripts"}, {"Gemeinde Perl", "Perl an der Mosel"}},
      {"Prometheus", {"Grafana and Prometheus"}, {"The film Prometheus was shot here."}},
  });
}

TEST_CASE("a surname behind a title or a first name names no tool") {
  check({
      {"Seldon",
       {"Model serving with Seldon or KServe", "Seldon will be replaced next year."},
       {"Your manager is Dr Judith Seldon in Gent.", "Founded by Jane Seldon and two friends.",
        "Report to Prof. Anna Seldon."}},
      {"Seaborn", {"Charts in Seaborn and Plotly"}, {"Lucy Seaborn will interview you."}},
      {"Docker", {"BS or MS. Docker, Git", "Ship Docker images."}, {"Meet Sarah Docker from Legal."}},
      {"Jenkins",
       {"Jenkins, our CI server", "Jenkins will be replaced by GitLab CI."},
       {"Barry Jenkins, our CFO, joined in 2012.", "Mrs Karen Jenkins, Head of School"}},
      {"Cassandra",
       {"Kafka, Cassandra, our own tools", "Cassandra was chosen for its write speed."},
       {"Cassandra Okafor, our COO, started as a nurse.", "Cassandra Lind will call you."}},
      {"Redis", {"Caching in Redis"}, {"Dr. Radu Redis joined us."}},
  });
}

TEST_CASE("towns, islands and streets that are called like a tool name none") {
  check({
      {"Trino",
       {"Query federation with Trino", "Trino developers in Milan"},
       {"Our rice fields near Trino, Italy", "Trino is a small town.", "commute between Turin and Trino"}},
      {"Perl", {"Perl developer in Luxembourg"}, {"Unser Standort in Perl (Saarland) sucht dich."}},
      {"Kotlin", {"Kotlin developer, Poland"}, {"The town of Kotlin has 3,000 people.", "on Kotlin Island"}},
      {"Pinecone", {"Pinecone or Weaviate"}, {"Visit us at Pinecone Lane 4."}},
      {"Docker", {"Docker and rivers of data"}, {"The Docker River community"}},
  });
}

TEST_CASE("keyboards, songs, money and other goods that are called like a tool name none") {
  check({
      {"Amazon Kinesis",
       {"Kinesis for a fitness app", "Kafka or Kinesis"},
       {"Keyboards: Kinesis, Ergodox or Apple", "a Kinesis keyboard and two screens"}},
      {"C#", {"C# and .NET"}, {"a song in C# minor"}},
      {"PHP", {"PHP and MySQL"}, {"Salaries are paid in PHP."}},
      {"Comet",
       {"Runs are logged to Comet.", "Comet or MLflow"},
       {"Comet Courier delivers parcels.", "Comet is also the name of our cat."}},
      {"H2O", {"AutoML with H2O or DataRobot"}, {"We supply towns with clean H2O."}},
      {"Quantization", {"Quantization and pruning"}, {"Quantization noise in audio converters"}},
      {"ROS", {"Experience with ROS and Gazebo"}, {"HPI, ROS and physical exam are recorded."}},
      {"Kafka", {"You can read Kafka topics.", "our Kafka team in Prague"}, {}},
  });
}
