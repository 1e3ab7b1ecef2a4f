// What a sentence says of the employer is nothing asked of the reader.
#include <catch2/catch_test_macros.hpp>

#include "analysis/extract/status.h"
#include "tests/analysis/extract/rules.h"

using namespace radar;
using namespace radar::extract_tests;

TEST_CASE(
    "a name known from nowhere before what its bearer makes is the employer's, behind a label and among the "
    "tasks") {
  check_all({
      {"Nordfell Proteins reads cells with foundation models.", {{"Foundation models", employer}}},
      {"The pitch: Nordfell helps lawyers draft with generative AI.", {{"Generative AI", employer}}},
      {"The opportunity\nNordfell Proteins reads cells with foundation models.",
       {{"Foundation models", employer}}},
      {"Nordfell Robotics makes lifts for warehouses.", {{"Robotics", employer}}},
      {"Nordfell is bringing autonomous driving to mines.", {{"Autonomous driving", employer}}},
      {"Responsibilities\n- Grafana dashboards in Kafka's colours", {{"Kafka", mentioned}}},
      {"Responsibilities\nAppropriately supports teams that use Kafka.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("what is built for whom is the employer's, what it is built with is not") {
  check_all({
      {"We build voice agents for hotels.", {{"AI agents", employer}}},
      {"We make chatbots for small online shops.", {{"Chatbots", employer}}},
      {"We build apps for banks with Kafka and Docker.", {{"Kafka", mentioned}, {"Docker", mentioned}}},
      {"You build chatbots for banks.", {{"Chatbots", mentioned}}},
      {"We need somebody who has built chatbots for banks.", {{"Chatbots", required}}},
  });
}

TEST_CASE(
    "the employer's people, customers and products are subjects of what they did, of what they use and of "
    "what they are") {
  check_all({
      {"Our CTO has written two books on Kafka.", {{"Kafka", employer}}},
      {"Our clients, mostly regional banks, have been running Kafka for a decade.", {{"Kafka", employer}}},
      {"Our company sells Kafka support to clinics.", {{"Kafka", employer}}},
      {"Our company uses Kafka and Docker daily.", {{"Kafka", mentioned}, {"Docker", mentioned}}},
      {"With our app, anyone can learn Kafka on the train.", {{"Kafka", employer}}},
      {"Every third bank in the north runs Kafka with our help.", {{"Kafka", employer}}},
      {"We publish a newsletter about Kafka.", {{"Kafka", employer}}},
      {"You will help our customers run Kafka.", {{"Kafka", mentioned}}},
      {"Our customers expect you to know Kafka.", {{"Kafka", required}}},
      {"Our team has adopted Kafka.", {{"Kafka", mentioned}}},
      {"Our backend speaks Kafka.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("what the employer's product does is his, what it is built with is not") {
  check_all({
      {"Our product reads old letters with deep learning.", {{"Deep learning", employer}}},
      {"Our chatbots answer a million readers a month.", {{"Chatbots", employer}}},
      {"Unsere App erkennt Pilze mit Deep Learning.", {{"Deep learning", employer}}},
      {"Our product is built with React.", {{"React", mentioned}}},
      {"Our app is written in Rust.", {{"Rust", mentioned}}},
  });
}

TEST_CASE("what the employer sells is its own") {
  check_all({
      {"We sell a hosted Airflow to shops.", {{"Airflow", employer}}},
      {"Our main product is a chatbot for dentists; you will write Scala.",
       {{"Chatbots", employer}, {"Scala", mentioned}}},
      {"Our chatbot is licensed by banks; you must know Docker.",
       {{"Chatbots", employer}, {"Docker", required}}},
      {"We are a Databricks Elite partner.", {{"Databricks", employer}}},
      {"Nuestro producto es un chatbot.", {{"Chatbots", employer}}},
  });
}

TEST_CASE("what an employer sponsors, offers its customers or has grown from is its own") {
  check_all({
      {"Dozens of students rely on our plugin for Kafka.", {{"Kafka", employer}}},
      {"We sponsor the yearly Kafka summit.", {{"Kafka", employer}}},
      {"Confluent was generous enough to host us; MongoDB sponsored our last meetup.",
       {{"MongoDB", employer}}},
      {"We make Kafka affordable for schools.", {{"Kafka", employer}}},
      {"Our SDK is available for Python and Scala.", {{"Python", employer}, {"Scala", employer}}},
      {"Many of your future colleagues have written books on Kafka.", {{"Kafka", employer}}},
      {"The group employs ninety Kafka specialists.", {{"Kafka", employer}}},
      {"The firm grew out of a Kafka meetup.", {{"Kafka", employer}}},
      {"Our app has been described as Kafka for bakers.", {{"Kafka", employer}}},
      {"Companies turn to us when Kafka runs away from them.", {{"Kafka", employer}}},
  });
}

TEST_CASE("a part of the work, its aim and what became of a tool are no employer's praise") {
  check_all({
      {"As part of the platform team you run Kafka.", {{"Kafka", mentioned}}},
      {"Part of the assignment is to compare Kafka with what we have.", {{"Kafka", mentioned}}},
      {"Your mission is to tame our Kafka.", {{"Kafka", mentioned}}},
      {"We are part of the Databricks family.", {{"Databricks", employer}}},
      {"Our mission is to bring Kafka to bakers.", {{"Kafka", employer}}},
      {"Redshift, EMR, Glue: AWS veterans will feel at home.", {{"AWS", mentioned}}},
      {"Our board is full of AWS veterans.", {{"AWS", employer}}},
      {"Our hiring bar: you know Kafka well.", {{"Kafka", required}}},
  });
}

TEST_CASE("what the employer says of itself is no demand") {
  check_all({
      {"Created by the original authors of Kafka, we sell streaming data.",
       {{"Kafka", employer}, {"Streaming data", employer}}},
      {"Our client sells chatbots to banks.", {{"Chatbots", employer}}},
      {"Our services include cloud computing and big data.",
       {{"Cloud computing", employer}, {"Big data", employer}}},
      {"Last year we launched an AI chatbot.", {{"Chatbots", employer}}},
      {"We may use large language models to screen applications.", {{"Large language models", employer}}},
      {"We are the creators of Apache Airflow.", {{"Airflow", employer}}},
      {"Astronomer is the company behind Apache Airflow.", {{"Airflow", employer}}},
      {"Our customers include Snowflake and Databricks.",
       {{"Snowflake", employer}, {"Databricks", employer}}},
      {"Trusted by teams at Databricks, Snowflake and OpenAI.",
       {{"Databricks", employer}, {"Snowflake", employer}}},
      {"Founded by ex-Databricks engineers.", {{"Databricks", employer}}},
      {"Our product integrates with Snowflake, BigQuery and Redshift.",
       {{"Snowflake", employer}, {"BigQuery", employer}}},
      {"Our founders are the original authors of Kafka.", {{"Kafka", employer}}},
      {"Databricks is hiring a data engineer who writes Scala.",
       {{"Databricks", employer}, {"Scala", mentioned}}},
      {"At Snowflake, we build the data cloud. You will write Java.",
       {{"Snowflake", employer}, {"Java", mentioned}}},
      {"We're backed by investors behind Databricks and Confluent.", {{"Databricks", employer}}},
      {"We partner with Snowflake and Databricks.", {{"Snowflake", employer}, {"Databricks", employer}}},
      {"Hugging Face is on a mission to democratize good machine learning.", {{"Hugging Face", employer}}},
      {"Airbyte competes with Fivetran.", {{"Fivetran", employer}}},
      {"MongoDB makes the most popular document database. You will write Go services.",
       {{"MongoDB", employer}}},
      {"Snowflake's mission is to mobilize the world's data.", {{"Snowflake", employer}}},
      {"At Databricks, we are passionate about helping data teams.", {{"Databricks", employer}}},
      {"Backed by the founders of Databricks and Hugging Face.",
       {{"Databricks", employer}, {"Hugging Face", employer}}},
      {"Companies like Snowflake and Databricks rely on us.",
       {{"Snowflake", employer}, {"Databricks", employer}}},
      {"Used by engineers at Databricks.", {{"Databricks", employer}}},
      {"Our team comes from Databricks, Snowflake and Google.",
       {{"Databricks", employer}, {"Snowflake", employer}}},
      {"Our platform connects to Snowflake, Redshift and BigQuery.",
       {{"Snowflake", employer}, {"BigQuery", employer}}},
      {"What we offer: a learning budget for Databricks courses.", {{"Databricks", employer}}},
      {"Perks: free Tableau licence.", {{"Tableau", employer}}},
  });
}

TEST_CASE("among the tasks other people's business is no business of the employer's") {
  check_all({
      {"What you'll do\n- Build Kafka pipelines with founders of our portfolio companies",
       {{"Kafka", mentioned}}},
      {"Who we are\nFounders of two companies, we run on Kafka.", {{"Kafka", employer}}},
      {"Unsere Plattform basiert auf Kafka.", {{"Kafka", employer}}},
      {"What you'll do\nWe write software that helps shops with Kafka.", {{"Kafka", mentioned}}},
      {"You will be a key engineer behind our Kafka.", {{"Kafka", mentioned}}},
      {"Kafka is key.", {{"Kafka", required}}},
      {"Your profile\n- SQL\n\nOur interview process\n- A system design talk about Kafka",
       {{"SQL", required}, {"Kafka", mentioned}}},
  });
}

TEST_CASE("the employer as the subject speaks of itself, not of the job") {
  CHECK(statuses("Acme builds a platform on Kafka for banks.", "Acme").at("Kafka") == employer);
  CHECK(statuses("At Acme, we make Kafka easy.", "Acme").at("Kafka") == employer);
  CHECK(statuses("At Acme, you will run Kafka.", "Acme").at("Kafka") == mentioned);
  CHECK(statuses("Acme runs on a stack of Kafka and Docker; you must know Kafka.", "Acme").at("Kafka") ==
        required);
}

TEST_CASE("investors, cookies and companies' own names are the employer's business") {
  check_all({
      {"Our investors also backed Pinecone.", {{"Pinecone", employer}}},
      {"The feature store is backed by Redis.", {{"Redis", mentioned}}},
      {"Our plug-in works with Tableau.", {{"Tableau", employer}}},
      {"We are a Databricks and Snowflake partner.", {{"Databricks", employer}, {"Snowflake", employer}}},
      {"Many shops rely on our fraud detection platform.", {{"Fraud detection", employer}}},
      {"We are backed by Databricks and others.", {{"Databricks", employer}}},
      {"By applying you accept our cookies and those of Google Analytics.", {{"Google Analytics", employer}}},
      {"At Kafka scale we run Python.", {{"Kafka", mentioned}}},
      {"At Grafana Labs we serve millions of users.", {{"Grafana", employer}}},
  });
}

TEST_CASE("companies behind a comma, partners and resellers are the employer's business") {
  check_all({
      {"Tableau, a Salesforce company, is looking for an analyst.", {{"Tableau", employer}}},
      {"We resell Tableau and Alteryx licences.", {{"Tableau", employer}, {"Alteryx", employer}}},
      {"Proud Databricks Select partner since 2020.", {{"Databricks", employer}}},
      {"Tableau and Alteryx have been our clients for years.",
       {{"Tableau", employer}, {"Alteryx", employer}}},
      {"Proud Snowflake partner since 2019. You join a small group: Python, lots of it.",
       {{"Snowflake", employer}, {"Python", mentioned}}},
      {"Grafana shows the numbers of millions of users. In this team you will write Kotlin.",
       {{"Grafana", employer}, {"Kotlin", mentioned}}},
      {"Kafka carries the orders of our shops.", {{"Kafka", mentioned}}},
      {"Kafka runs on our own hardware.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("what the makers write their product in is their stack") {
  check_all({
      {"We are the makers of Qdrant, and we code it in Rust.", {{"Qdrant", employer}, {"Rust", mentioned}}},
      {"We are the people behind Airflow, and Spark.", {{"Airflow", employer}, {"Apache Spark", employer}}},
  });
}

TEST_CASE("a firm is told by its Labs or its Inc") {
  check_all({
      {"Redis Labs is hiring.", {{"Redis", employer}}},
      {"Neo4j Inc. is growing fast.", {{"Neo4j", employer}}},
      {"Docker, Inc. is hiring.", {{"Docker", employer}}},
      {"Docker labs for new colleagues.", {{"Docker", mentioned}}},
  });
}

TEST_CASE("what the product does and whence the team comes is the employer's") {
  check_all({
      {"Our robots see with computer vision.", {{"Computer vision", employer}}},
      {"Our app uses computer vision to count calories.", {{"Computer vision", employer}}},
      {"Our customers train large language models on our machines.", {{"Large language models", employer}}},
      {"Most of us come from computer vision.", {{"Computer vision", employer}}},
      {"The firm sells fraud detection to banks.", {{"Fraud detection", employer}}},
      {"Edge AI on ships is what our lab does.", {{"Edge AI", employer}}},
      {"Our product is a chatbot for banks, and you will keep its Redis caches warm.",
       {{"Chatbots", employer}, {"Redis", mentioned}}},
      {"Our three founders hold PhDs in physics.", {{"PhD", employer}}},
      {"Our backend uses PostgreSQL.", {{"PostgreSQL", mentioned}}},
      {"Training runs on our GPU cluster with PyTorch.", {{"PyTorch", mentioned}}},
  });
}

TEST_CASE("a name that is known from nowhere makes what its sentence names") {
  check_all({
      {"Vexa develops speech recognition for courts.", {{"Speech recognition", employer}}},
      {"Bright Harbor makes an AI agent platform; in your work you will use Cursor.",
       {{"AI agents", employer}, {"Cursor", mentioned}}},
      {"Bright Harbor is hiring a specialist to check data quality.", {{"Data quality", mentioned}}},
      {"Candidate develops models in PyTorch.", {{"PyTorch", mentioned}}},
      {"Unsere Roboter arbeiten mit Computer Vision.", {{"Computer vision", employer}}},
      {"Nos clients entraînent des LLM.", {{"Large language models", employer}}},
  });
}

TEST_CASE("what a tool is for the team is no word of its maker") {
  check_all({
      {"Python is the only language our team uses.", {{"Python", mentioned}}},
      {"Terraform is one of the tools our platform team relies on.", {{"Terraform", mentioned}}},
      {"Airflow is an orchestration platform that you will run for us.", {{"Airflow", mentioned}}},
      {"Kafka needs an owner in our team.", {{"Kafka", mentioned}}},
      {"Snowflake needs a data engineer.", {{"Snowflake", employer}}},
  });
}

TEST_CASE("what a firm says that it is, in the languages of headings") {
  check_all({
      {"Wir sind ein Robotik-Start-up aus Kiel.", {{"Robotics", employer}}},
      {"Nous sommes une jeune entreprise de robotique.", {{"Robotics", employer}}},
      {"Wir sind ein Team, das Kafka betreibt.", {{"Kafka", mentioned}}},
      {"Our connectors cover Kafka and Snowflake.", {{"Kafka", employer}, {"Snowflake", employer}}},
      {"You will write connectors for Kafka.", {{"Kafka", mentioned}}},
      {"At Vexa we're building the future of speech recognition.", {{"Speech recognition", employer}}},
  });
}

TEST_CASE("who says what it is and whom it looks for tells of the job") {
  check_all({
      {"We are a startup looking for a Python developer with strong SQL.",
       {{"Python", mentioned}, {"SQL", mentioned}}},
      {"Wir sind ein Unternehmen und suchen Entwickler mit Kenntnissen in Python.", {{"Python", mentioned}}},
      {"Nous sommes une startup qui recherche un développeur Python.", {{"Python", mentioned}}},
      {"Somos una empresa y buscamos programadores con experiencia en Python.", {{"Python", mentioned}}},
      {"Vexa is hiring an engineer to work on speech recognition.", {{"Speech recognition", mentioned}}},
      {"We are a startup that helps firms to run Kafka.", {{"Kafka", employer}}},
  });
}

TEST_CASE("behind the firm's name the sentence may turn to who applies") {
  check_all({
      {"At the company behind ClickHouse you will work with SQL.",
       {{"ClickHouse", employer}, {"SQL", mentioned}}},
      {"Our customers include users of Kafka and Docker.", {{"Kafka", employer}, {"Docker", employer}}},
  });
}

TEST_CASE("whom the employer seeks tells of the job, even among what it says of itself") {
  check_all({
      {"About us\nWe are looking for linguists to help with prompt engineering.",
       {{"Prompt engineering", mentioned}}},
      {"About us\nAre you looking for a home for your Kafka?", {{"Kafka", employer}}},
      {"About us\nWe sail. Banks are looking for ways to run Kafka.", {{"Kafka", employer}}},
      {"About us\nAcme is seeking FDA approval for its machine learning.", {{"Machine learning", employer}}},
      {"The platform team is on a mission to migrate to Kafka.", {{"Kafka", mentioned}}},
      {"Our customers run Kafka, so you need to know it.", {{"Kafka", required}}},
      {"Equipo desarrolla servicios en Go.", {{"Go", mentioned}}},
  });
}

TEST_CASE("customers of many countries are the employer's, users in the house are the job's") {
  check_all({
      {"Shops in 12 countries use our Kafka cloud.", {{"Kafka", employer}}},
      {"Our customers across Europe rely on Kafka from us.", {{"Kafka", employer}}},
      {"Hundreds of teams in Asia trust our Kafka cloud.", {{"Kafka", employer}}},
      {"Kunden in 12 Ländern nutzen unsere Kafka-Cloud.", {{"Kafka", employer}}},
      {"Des clients dans 12 pays utilisent notre cloud Kafka.", {{"Kafka", employer}}},
      {"Banks rent Kafka clusters from us.", {{"Kafka", employer}}},
      {"Users in the finance team use our Kafka topics.", {{"Kafka", mentioned}}},
      {"Customers of the harbour use our Kafka app.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("whom an employer looks for need not bear a known trade, and may be told of at length") {
  check_all({
      {"We are a dairy company and we are looking for a calm, patient and merry Kafka "
       "developer.",
       {{"Kafka", mentioned}}},
      {"We are a startup seeking a patient and experienced full-stack software developer with strong Kafka "
       "skills.",
       {{"Kafka", required}}},
      {"We are a consultancy and we are looking for our first harbour master with strong Kafka skills.",
       {{"Kafka", required}}},
      {"We are a startup and we are looking for a CTO with Kafka.", {{"Kafka", mentioned}}},
      {"Wir sind ein Startup und suchen eine Lehrerin mit Kafka.", {{"Kafka", mentioned}}},
      {"Nous sommes une startup et nous recherchons un chef de projet avec Kafka.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("an employer that looks for people tells of the job, one that looks for anything else of itself") {
  check_all({
      {"We are a harbour company hiring a Kafka engineer.", {{"Kafka", mentioned}}},
      {"We are a startup in need of a Kafka specialist.", {{"Kafka", required}}},
      {"Lumen is a startup on the lookout for someone with Kafka.", {{"Kafka", required}}},
      {"Wir sind ein Startup auf der Suche nach einer Kafka-Entwicklerin.", {{"Kafka", mentioned}}},
      {"Nous sommes une startup à la recherche d'un ingénieur Kafka.", {{"Kafka", mentioned}}},
      {"Wij zijn een startup op zoek naar een Kafka-ontwikkelaar.", {{"Kafka", mentioned}}},
      {"Siamo una startup alla ricerca di una persona che conosca Kafka.", {{"Kafka", required}}},
      {"We are a startup looking for new uses of Kafka.", {{"Kafka", employer}}},
      {"We are a harbour company searching for a better way to run Kafka.", {{"Kafka", employer}}},
      {"We are a dairy company looking for customers that run Kafka.", {{"Kafka", employer}}},
      {"Wir sind ein Startup und suchen Lösungen mit Kafka.", {{"Kafka", employer}}},
      {"We are the marketplace for teams looking for Kafka experts.", {{"Kafka", employer}}},
      {"Somos una empresa y buscamos simplificar Kafka para los puertos.", {{"Kafka", employer}}},
      {"Мы стартап и ищем новые применения для Kafka.", {{"Kafka", employer}}},
  });
}
