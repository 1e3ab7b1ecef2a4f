// What a clause says of names in another clause, and where a verdict ends.
#include <catch2/catch_test_macros.hpp>
#include <vector>

#include "tests/analysis/extract/rules.h"

using namespace radar;
using namespace radar::extract_tests;

TEST_CASE("a verdict on a subject of its own ends at the semicolon") {
  check_all({
      {"Knowledge of double-entry accounting is a must; the ledger itself is Kotlin.",
       {{"Kotlin", mentioned}}},
      {"Fluent French is required; the frontend is React.", {{"React", mentioned}}},
      {"Buchhaltung ist Pflicht; das Backend selbst ist Kotlin.", {{"Kotlin", mentioned}}},
      {"Знание бухгалтерии обязательно; сам бэкенд на Kotlin.", {{"Kotlin", mentioned}}},
      {"Must have: SQL; Python", {{"SQL", required}, {"Python", required}}},
      {"Bonus: Kafka; Docker", {{"Kafka", preferred}, {"Docker", preferred}}},
  });
}

TEST_CASE("a verdict on the employer's things ends at the dash behind which the employer goes on") {
  check_all({
      {"Our infrastructure must be both fast and friendly - we maintain libraries in Go and Java.",
       {{"Go", mentioned}, {"Java", mentioned}}},
      {"Deliveries must be on time – we plan them with Python.", {{"Python", mentioned}}},
      {"Must have - Python and Docker", {{"Python", required}, {"Docker", required}}},
      {"We expect a lot - you know Kafka inside out.", {{"Kafka", required}}},
  });
}

TEST_CASE("what is refused by name in a clause of its own says nothing of the clause before") {
  check_all({
      {"We write Python; you don't need a degree in physics.", {{"Python", mentioned}}},
      {"You know Python, and you don't need hand-holding.", {{"Python", required}}},
      {"We use Kafka, you do not need to live in Berlin.", {{"Kafka", mentioned}}},
      {"You know Python; we don't care where you live.", {{"Python", required}}},
      {"Our stack is Python; we are not looking for consultants.", {{"Python", mentioned}}},
      {"We use Python, but you do not need to be an expert.", {{"Python", mentioned}}},
      {"We write Rust, and we do not use a monorepo.", {{"Rust", mentioned}}},
      {"We build chatbots for banks; no banking background is needed.", {{"Chatbots", employer}}},
      {"Solutions with Python in such a world won't work today.", {{"Python", mentioned}}},
  });
}

TEST_CASE("what is refused without a name in a clause of its own is what stood before") {
  check_all({
      {"We use Python, but you don't need to know it.", {{"Python", negated}}},
      {"We use Python, though you don't need prior experience.", {{"Python", negated}}},
      {"We use Python and do not require experience.", {{"Python", negated}}},
      {"You will use Kafka; no prior experience required.", {{"Kafka", negated}}},
      {"We use Python; you don't need to have used it before.", {{"Python", negated}}},
  });
}

TEST_CASE("a verdict on a subject of its own says nothing of the names before it") {
  check_all({
      {"You know Kafka, and a sense of humour is a plus.", {{"Kafka", required}}},
      {"We use Kafka, and travel is required.", {{"Kafka", mentioned}}},
      {"We use Kafka; some travel is required.", {{"Kafka", mentioned}}},
      {"Experience with Kafka is required and a sense of humour is a plus.", {{"Kafka", required}}},
      {"Strong knowledge of Kafka, and a sense of humour is a plus.", {{"Kafka", required}}},
      {"3+ years of experience with Kafka, experience in banking is a plus.", {{"Kafka", required}}},
      {"Strong knowledge of Kafka; additional languages are a plus.", {{"Kafka", required}}},
      {"You know Kafka, and age doesn't matter.", {{"Kafka", required}}},
      {"You know Kafka; it does not matter where you live.", {{"Kafka", required}}},
      {"You know Kafka, so don't hesitate to ask.", {{"Kafka", required}}},
      {"You must know Kafka and you are not afraid of hard problems.", {{"Kafka", required}}},
      {"You know Kafka, and our founders left Google.", {{"Kafka", required}}},
  });
}

TEST_CASE("a verdict on a name's like, on a joint subject or on nothing else is the name's") {
  check_all({
      {"We use Kafka, and prior experience is a plus.", {{"Kafka", preferred}}},
      {"SQL and scripting experience is a plus.", {{"SQL", preferred}}},
      {"You know Kafka or similar tools is a plus.", {{"Kafka", preferred}}},
      {"We use Kafka, which is a must.", {{"Kafka", required}}},
      {"We use Kafka and Docker, and experience in any of these is a plus.",
       {{"Kafka", preferred}, {"Docker", preferred}}},
      {"We use Kafka, and fluency in the language is required.", {{"Kafka", required}}},
      {"We use Kafka, but knowledge of the tool is not required.", {{"Kafka", negated}}},
      {"Wir nutzen Kafka, mehrjährige Erfahrung ist Voraussetzung.", {{"Kafka", required}}},
      {"Kafka; 5+ years required.", {{"Kafka", required}}},
      {"Experience with Kafka, a web framework and a message queue is required.", {{"Kafka", required}}},
      {"A Master's degree and previous experience in a lab is a plus.", {{"Master's degree", preferred}}},
      {"Python or Java, but not both, is required.", {{"Python", required}, {"Java", required}}},
      {"We use Kafka, so you need at least a year of it.", {{"Kafka", required}}},
  });
}

TEST_CASE("a sentence of 'it', 'either' or 'one' speaks of the names before it") {
  check_all({
      {"Our backend is in Kotlin on Kubernetes. We don't expect you to know either; we ask for SQL.",
       {{"Kotlin", negated}, {"Kubernetes", negated}}},
      {"Lots of people here have a PhD. You don't need one.", {{"PhD", negated}}},
      {"Some models run on Keras. Do not worry, you will not have to touch them.", {{"Keras", negated}}},
      {"We use Kafka. You don't need to know it yet.", {{"Kafka", negated}}},
      {"We use Kafka. You don't need a car.", {{"Kafka", mentioned}}},
      {"Kafka or Docker: we don't mind if you know neither.", {{"Kafka", negated}, {"Docker", negated}}},
      {"Requirements:\nKafka, Docker (the latter is nice to have)",
       {{"Kafka", required}, {"Docker", preferred}}},
      {"You will be the face of our shop: bottles. The shop is built in React.", {{"React", mentioned}}},
  });
}

TEST_CASE("what the employer says of itself ends where it turns to who applies") {
  check_all({
      {"We were founded in 2016 and sell tea; you would tune PostgreSQL.", {{"PostgreSQL", mentioned}}},
      {"Our mission is to heal; you'd write Python.", {{"Python", mentioned}}},
      {"We are a bank founded in 1901; your job is to migrate COBOL to Java.", {{"Java", mentioned}}},
      {"Nous sommes une banque fondée en 1901 ; vous développerez en Java.", {{"Java", mentioned}}},
      {"We were founded in 2016 by the authors of Kafka.", {{"Kafka", employer}}},
  });
}

TEST_CASE("who looks for people at the start of a sentence is the employer") {
  check_all({
      {"Snowflake is looking for a Data Engineer. You know SQL.",
       {{"Snowflake", employer}, {"SQL", required}}},
      {"Grafana is currently looking for engineers.", {{"Grafana", employer}}},
      {"GitLab is hiring in Berlin.", {{"GitLab", employer}}},
      {"MongoDB seeks a writer.", {{"MongoDB", employer}}},
      {"Databricks sucht einen Architekten.", {{"Databricks", employer}}},
      {"Snowflake recherche un ingénieur.", {{"Snowflake", employer}}},
      {"Databricks busca un arquitecto.", {{"Databricks", employer}}},
      {"Snowflake ищет инженера.", {{"Snowflake", employer}}},
      {"MongoDB experience is what we are looking for.", {{"MongoDB", required}}},
  });
}

TEST_CASE("what is asked for in a team is no word of the employer on itself") {
  check_all({
      {"Both Python and Kafka are a must for this team.", {{"Python", required}, {"Kafka", required}}},
      {"Java is not required in this team.", {{"Java", negated}}},
      {"Python is required at our company.", {{"Python", required}}},
      {"Kafka is a plus for this team.", {{"Kafka", preferred}}},
  });
}

TEST_CASE("not only one but also the other") {
  check_all({
      {"Not only Python but also Kafka is a must here.", {{"Python", required}, {"Kafka", required}}},
      {"Not only Kafka, but Docker would be a plus.", {{"Kafka", preferred}, {"Docker", preferred}}},
      {"We require only SQL but experience with Kafka is a plus.", {{"SQL", required}, {"Kafka", preferred}}},
      {"Not merely Docker but Kubernetes is a requirement.",
       {{"Docker", required}, {"Kubernetes", required}}},
      {"Nicht nur Python, sondern auch SQL wird vorausgesetzt.", {{"Python", required}, {"SQL", required}}},
      {"Non seulement Python mais aussi SQL est indispensable.", {{"Python", required}, {"SQL", required}}},
      {"No solo Python, sino también SQL es imprescindible.", {{"Python", required}, {"SQL", required}}},
      {"Не только Python, но и SQL обязателен.", {{"Python", required}, {"SQL", required}}},
  });
}

TEST_CASE("what is excepted from all that is used is refused") {
  check_all({
      {"We use every queue there is except Kafka.", {{"Kafka", negated}}},
      {"You may use all languages except Java and Scala.", {{"Java", negated}, {"Scala", negated}}},
      {"Wir nutzen alle Sprachen außer Java.", {{"Java", negated}}},
      {"All colleagues except Java developers sit in Oslo.", {{"Java", mentioned}}},
      {"All of it is deployed on Kubernetes except Kafka.",
       {{"Kubernetes", mentioned}, {"Kafka", mentioned}}},
      {"We rarely use anything except Python.", {{"Python", mentioned}}},
      {"We host everything ourselves except Snowflake.", {{"Snowflake", mentioned}}},
      {"We migrated all services except Kafka.", {{"Kafka", mentioned}}},
      {"All our tests are automated except Selenium.", {{"Selenium", mentioned}}},
      {"We use all of AWS except Snowflake.", {{"AWS", mentioned}, {"Snowflake", negated}}},
      {"Wir arbeiten mit allen Datenbanken außer MongoDB.", {{"MongoDB", negated}}},
      {"We use everything but Java.", {{"Java", negated}}},
      {"Usamos todo menos Java.", {{"Java", negated}}},
      {"Any programming language except Java is welcome.", {{"Java", negated}}},
      {"All languages are welcome except PHP.", {{"PHP", negated}}},
      {"All of the above are required except Kafka.", {{"Kafka", negated}}},
      {"Every team except one uses Kafka.", {{"Kafka", mentioned}}},
      {"All of it runs in Docker, except Kafka, which is required.",
       {{"Docker", mentioned}, {"Kafka", required}}},
  });
}

TEST_CASE("a name behind a comma has a verdict of its own where the one before is told in use") {
  check_all({
      {"We use Kafka, Docker is a plus.", {{"Kafka", mentioned}, {"Docker", preferred}}},
      {"Wir nutzen Kotlin, Java ist nicht nötig.", {{"Kotlin", mentioned}, {"Java", negated}}},
      {"Мы пишем на Kotlin, Java не нужна.", {{"Kotlin", mentioned}, {"Java", negated}}},
      {"You will use Python, SQL is a must.", {{"Python", mentioned}, {"SQL", required}}},
      {"Must know SQL, with Python as a plus.", {{"SQL", required}, {"Python", preferred}}},
      {"Experience with SQL, with PostgreSQL required.", {{"SQL", required}, {"PostgreSQL", required}}},
      {"Kafka, Docker are a plus.", {{"Kafka", preferred}, {"Docker", preferred}}},
      {"Requirements\n- Experience with SQL, Snowflake preferred",
       {{"SQL", required}, {"Snowflake", preferred}}},
      {"Requirements\n- Knowledge of SQL, Snowflake preferred",
       {{"SQL", required}, {"Snowflake", preferred}}},
      {"Requirements\n- Knowledge of Kafka, Docker, SQL preferred",
       {{"Kafka", preferred}, {"Docker", preferred}, {"SQL", preferred}}},
      {"A big data stack (Kafka, Spark, Hive) is a plus.",
       {{"Kafka", preferred}, {"Apache Spark", preferred}, {"Hive", preferred}}},
  });
}

TEST_CASE("a wish behind two names is for both unless the first is a kind or asked for strongly") {
  check_all({
      {"Requirements\n- Experience with Terraform, Kafka preferred",
       {{"Terraform", preferred}, {"Kafka", preferred}}},
      {"Requirements\n- Prior experience with Docker, Terraform are a plus",
       {{"Docker", preferred}, {"Terraform", preferred}}},
      {"Connaissances en Docker, Terraform appréciées.", {{"Docker", preferred}, {"Terraform", preferred}}},
      {"Requirements\n- Working knowledge of Scala, Java preferred",
       {{"Scala", preferred}, {"Java", preferred}}},
      {"Requirements\n- SQL, MySQL preferred", {{"SQL", required}, {"MySQL", preferred}}},
      {"Strong experience with Docker, Elvish, Kafka, Terraform is highly desired.",
       {{"Docker", preferred}, {"Kafka", preferred}, {"Terraform", preferred}}},
      {"Requirements\n- T-SQL, Snowflake preferred", {{"SQL", preferred}, {"Snowflake", preferred}}},
      {"Requirements\n- Experience with relational databases, MySQL or PostgreSQL preferred",
       {{"Relational databases", required}, {"MySQL", preferred}, {"PostgreSQL", preferred}}},
      {"Requirements\n- Experience with a cloud platform, Azure preferred",
       {{"Cloud computing", required}, {"Azure", preferred}}},
      {"4+ years of Java, Scala preferred", {{"Java", required}, {"Scala", preferred}}},
      {"Solid knowledge of Docker, Terraform a plus.", {{"Docker", required}, {"Terraform", preferred}}},
      {"Gute Kenntnisse in Docker, Terraform ist ein Plus.",
       {{"Docker", required}, {"Terraform", preferred}}},
      {"Proficient in at least one language (Java, Scala preferred)",
       {{"Java", preferred}, {"Scala", preferred}}},
  });
}

TEST_CASE("a refusal ends where a clause of its own begins behind a comma or a conjunction") {
  check_all({
      {"You don't need to know Kafka and all of Docker.", {{"Kafka", negated}, {"Docker", negated}}},
      {"You do not need Python, SQL or all the Azure services.",
       {{"Python", negated}, {"SQL", negated}, {"Azure", negated}}},
      {"Du musst nicht Python und alle Frameworks wie Django kennen.",
       {{"Python", negated}, {"Django", negated}}},
      {"We don't use Java, the rest is Kotlin.", {{"Java", negated}, {"Kotlin", mentioned}}},
      {"We don't use Java, all Kotlin here.", {{"Java", negated}, {"Kotlin", mentioned}}},
      {"We don't use Java and every service is in Kotlin.", {{"Java", negated}, {"Kotlin", mentioned}}},
      {"Wir nutzen kein Java, alles läuft in Kotlin.", {{"Java", negated}, {"Kotlin", mentioned}}},
      {"We don't use Java, Kotlin is our language.", {{"Java", negated}, {"Kotlin", mentioned}}},
      {"No knowledge of Java, Kotlin or Scala is required.",
       {{"Java", negated}, {"Kotlin", negated}, {"Scala", negated}}},
  });
}

TEST_CASE("what a name and its verb say is said of it alone, whatever follows the comma") {
  check_all({
      {"Java is a must, Kotlin is not, SQL is a plus.",
       {{"Java", required}, {"Kotlin", negated}, {"SQL", preferred}}},
      {"Java is not required, but Python is, and Kafka is a plus.",
       {{"Java", negated}, {"Python", required}, {"Kafka", preferred}}},
      {"Java is required. Kotlin is not, Scala is a plus.",
       {{"Java", required}, {"Kotlin", negated}, {"Scala", preferred}}},
      {"Docker is required, Kafka isn't, Terraform preferred.",
       {{"Docker", required}, {"Kafka", negated}, {"Terraform", preferred}}},
      {"Java ist ein Muss, Kotlin nicht, SQL ist ein Plus.",
       {{"Java", required}, {"Kotlin", negated}, {"SQL", preferred}}},
      {"SQL is required, Python is, of course, a plus.", {{"SQL", required}, {"Python", preferred}}},
      {"Java is required, Kotlin is, like Scala, a plus.",
       {{"Java", required}, {"Kotlin", preferred}, {"Scala", preferred}}},
      {"Java is required, Kotlin is not, but a plus.", {{"Java", required}, {"Kotlin", preferred}}},
  });
}

TEST_CASE("a sentence behind a colon is no list of what was refused") {
  check_all({
      {"Java is not required: we write Go.", {{"Java", negated}, {"Go", mentioned}}},
      {"Java ist nicht nötig: wir schreiben Go.", {{"Java", negated}, {"Go", mentioned}}},
      {"No Java knowledge is needed: Go does that here.", {{"Java", negated}, {"Go", mentioned}}},
      {"Not required: Java", {{"Java", negated}}},
      {"No Java knowledge is needed: the backend is Kotlin.", {{"Java", negated}, {"Kotlin", mentioned}}},
      {"No Java needed: the team writes Kotlin.", {{"Java", negated}, {"Kotlin", mentioned}}},
      {"No PhD required: Kotlin is used daily.", {{"PhD", negated}, {"Kotlin", mentioned}}},
      {"No prior Kafka required: training is provided on AWS.", {{"Kafka", negated}, {"AWS", mentioned}}},
      {"We do not require Java: Python does just fine, Kafka is a plus.",
       {{"Java", negated}, {"Python", mentioned}, {"Kafka", preferred}}},
      {"Pas besoin de Java : Kotlin le fait.", {{"Java", negated}, {"Kotlin", mentioned}}},
      {"Not needed: Java and experience with Kotlin.", {{"Java", negated}, {"Kotlin", negated}}},
      {"No nonsense, Java required: Kotlin, Scala",
       {{"Java", mentioned}, {"Kotlin", required}, {"Scala", required}}},
      {"None of our services use Kafka, all of them use SQL.", {{"Kafka", negated}, {"SQL", mentioned}}},
      {"No licence needed; Kafka, however, is a plus.", {{"Kafka", preferred}}},
      {"Java is not needed, Python is.", {{"Java", negated}, {"Python", required}}},
      {"Not needed: you to know Java", {{"Java", negated}}},
  });
}

TEST_CASE("a rule for a list holds but for its exception") {
  check_all({
      {"All of these are needed except Kafka, which is only a bonus: Java, SQL, Kafka.",
       {{"Java", required}, {"SQL", required}, {"Kafka", preferred}}},
      {"You need all of these, except Docker, which is a plus: Java, SQL, Docker.",
       {{"Java", required}, {"SQL", required}, {"Docker", preferred}}},
      {"All of these are a plus except SQL, which is required: Kafka, Docker, SQL.",
       {{"Kafka", preferred}, {"Docker", preferred}, {"SQL", required}}},
      {"Alle sind Pflicht außer Kafka, das nur ein Plus ist: Java, SQL, Kafka.",
       {{"Java", required}, {"SQL", required}, {"Kafka", preferred}}},
      {"Tous sont obligatoires sauf Kafka, qui est un plus : Java, SQL, Kafka.",
       {{"Java", required}, {"SQL", required}, {"Kafka", preferred}}},
      {"Всё обязательно, кроме Kafka, она будет плюсом: Java, SQL, Kafka.",
       {{"Java", required}, {"SQL", required}, {"Kafka", preferred}}},
  });
}

TEST_CASE("one of the names in a question is what the answer asks for") {
  check_all({
      {"Airflow or Dagster? We don't care which, but you must know one of them.",
       {{"Airflow", required}, {"Dagster", required}}},
      {"Airflow or Dagster? You need one of them.", {{"Airflow", required}, {"Dagster", required}}},
      {"Kafka or Flink? One of them is a plus.", {{"Kafka", preferred}, {"Flink", preferred}}},
      {"Tableau oder Power BI? Egal, aber eines davon ist Pflicht.",
       {{"Tableau", required}, {"Power BI", required}}},
      {"Tableau ou Power BI ? Peu importe, mais l'un des deux est obligatoire.",
       {{"Tableau", required}, {"Power BI", required}}},
      {"Kafka or Flink? We use both.", {{"Kafka", mentioned}, {"Flink", mentioned}}},
  });
}

TEST_CASE("a wish may be hedged between commas") {
  check_all({
      {"It would be nice, though in no way required, if you knew Kafka.", {{"Kafka", preferred}}},
      {"It'd be wonderful, but it is not required, if you knew Java.", {{"Java", preferred}}},
      {"Es wäre schön, wenn auch keineswegs nötig, wenn du Kafka kennst.", {{"Kafka", preferred}}},
      {"Estaría bien, aunque no es imprescindible, que hubieras usado Kafka.", {{"Kafka", preferred}}},
      {"Kafka is by no means required.", {{"Kafka", negated}}},
      {"Experience with Kafka would be great but is by no means required.", {{"Kafka", preferred}}},
  });
}

TEST_CASE("what is asked behind a name's colon is asked of the name") {
  check_all({
      {"Git: you must understand rebasing.", {{"Git", required}}},
      {"Python: you need to know generators.", {{"Python", required}}},
      {"Kafka: it would be nice if you knew partitions.", {{"Kafka", preferred}}},
      {"Java: Du musst Streams beherrschen.", {{"Java", required}}},
      {"Java : vous devez maîtriser les streams.", {{"Java", required}}},
      {"Bachelor's degree: preferably in business or a related field.", {{"Bachelor's degree", required}}},
      {"Java: you will build services.", {{"Java", mentioned}}},
  });
}

TEST_CASE("what is not used is refused in passive words too") {
  check_all({
      {"Java n'est pas utilisé ici.", {{"Java", negated}}},
      {"Java et PHP ne sont plus utilisés chez nous.", {{"Java", negated}, {"PHP", negated}}},
      {"Java wird bei uns nicht eingesetzt.", {{"Java", negated}}},
      {"Kafka kommt bei uns nicht zum Einsatz.", {{"Kafka", negated}}},
      {"Java ya no se emplea aquí.", {{"Java", negated}}},
      {"Java у нас не используется.", {{"Java", negated}}},
      {"Java kullanılmamaktadır.", {{"Java", negated}}},
      {"Bizdə Java istifadə olunmur.", {{"Java", negated}}},
      {"Java nie jest u nas używana.", {{"Java", negated}}},
  });
}

TEST_CASE("without what nothing works is asked for") {
  check_all({
      {"Без Docker — никуда.", {{"Docker", required}}},
      {"Java не требуется, а вот без Python - никак.", {{"Java", negated}, {"Python", required}}},
      {"Without SQL you won't get far.", {{"SQL", required}}},
      {"You won't get far without Docker.", {{"Docker", required}}},
      {"Ohne SQL kommst du nicht weit.", {{"SQL", required}}},
      {"Sans SQL, vous n'irez pas loin.", {{"SQL", required}}},
      {"Sin SQL no llegarás lejos.", {{"SQL", required}}},
      {"SQL olmadan olmaz.", {{"SQL", required}}},
      {"You can build it all without SQL.", {{"SQL", negated}}},
  });
}

TEST_CASE("headings and verdicts in Czech and its neighbours") {
  check_all({
      {"Adresa: Praha 1. Požadujeme: Python, Docker. Výhodou: Terraform.",
       {{"Python", required}, {"Docker", required}, {"Terraform", preferred}}},
      {"Požadavky:\n- Python\n- SQL\nVýhodou:\n- Docker\nNabízíme:\n- 25 dní dovolené",
       {{"Python", required}, {"SQL", required}, {"Docker", preferred}}},
      {"Nutností je SQL, plusem je Docker.", {{"SQL", required}, {"Docker", preferred}}},
      {"Znalost SQL není podmínkou.", {{"SQL", negated}}},
      {"Požiadavky: Python, SQL. Výhodou: Docker.",
       {{"Python", required}, {"SQL", required}, {"Docker", preferred}}},
      {"Elvárások: Python, SQL. Előny: Docker.",
       {{"Python", required}, {"SQL", required}, {"Docker", preferred}}},
  });
}

TEST_CASE("what is asked for and what is not are told by the whole of their verb") {
  check_all({
      {"We do ask for:\n- Scala\n- Flink", {{"Scala", required}, {"Flink", required}}},
      {"We never ask for:\n- Scala", {{"Scala", negated}}},
      {"We will filter on Scala experience.", {{"Scala", mentioned}}},
      {"We won't filter on Scala.", {{"Scala", negated}}},
      {"On the first day will come up: Flink", {{"Flink", mentioned}}},
      {"Candidates need not know Flink.", {{"Flink", negated}}},
      {"Nous pouvons nous passer de Flink.", {{"Flink", mentioned}}},
      {"Nous ne pouvons pas nous passer de Flink.", {{"Flink", required}}},
      {"Flink olmadan mümkün.", {{"Flink", mentioned}}},
      {"Flink olmadan mümkün değil.", {{"Flink", required}}},
  });
}

TEST_CASE("not only is no refusal, whatever verb follows") {
  check_all({
      {"We don't only run on Azure, we run on trust.", {{"Azure", mentioned}}},
      {"You will not just code in Kotlin.", {{"Kotlin", mentioned}}},
      {"They do not merely deploy with Helm.", {{"Helm", mentioned}}},
      {"We don't deploy with Helm.", {{"Helm", negated}}},
  });
}

TEST_CASE("a must behind a not is none, in German and Spanish and French") {
  check_all({
      {"Du musst Flink nicht können.", {{"Flink", negated}}},
      {"Sie müssen kein Scala beherrschen.", {{"Scala", negated}}},
      {"Du musst Flink können.", {{"Flink", required}}},
      {"Du musst Flink nicht zwingend kennen.", {{"Flink", preferred}}},
      {"Bei uns brauchst du weder Scala noch Flink.", {{"Scala", negated}, {"Flink", negated}}},
      {"No debes conocer Flink.", {{"Flink", negated}}},
      {"Debes conocer Flink.", {{"Flink", required}}},
      {"Vous ne devez pas maîtriser Flink.", {{"Flink", negated}}},
  });
}

TEST_CASE("a demand ends at the reason that is given for it") {
  check_all({
      {"The job demands care because we use Flink daily.", {{"Flink", mentioned}}},
      {"Die Stelle erfordert Ruhe, weil wir mit Flink arbeiten.", {{"Flink", mentioned}}},
      {"Le poste exige de la patience : nous utilisons Flink.", {{"Flink", mentioned}}},
      {"All code must be tested: we use Flink for it.", {{"Flink", mentioned}}},
      {"The job demands strong Flink skills and Scala.", {{"Flink", required}, {"Scala", required}}},
  });
}

TEST_CASE("here it is a must, in languages that need no pronoun") {
  check_all({
      {"Scala ist oft ein Plus. Hier ist es Pflicht.", {{"Scala", required}}},
      {"Scala est un plus ailleurs. Chez nous il est obligatoire.", {{"Scala", required}}},
      {"Scala suele ser un plus. Aquí es obligatorio.", {{"Scala", required}}},
      {"Scala часто плюс. У нас он обязателен.", {{"Scala", required}}},
      {"Scala genelde artıdır. Bizde zorunlu.", {{"Scala", required}}},
      {"Scala is often a plus. Here, patience is a must.", {{"Scala", preferred}}},
  });
}

TEST_CASE("endings in brackets are no marks of a legend") {
  check_all({
      {"Développeur Scala expérimenté(e)", {{"Scala", mentioned}}},
      {"Entwickler Scala (d)", {{"Scala", mentioned}}},
      {"- Scala (D)", {{"Scala", preferred}}},
  });
}

TEST_CASE("pay that may be talked about, and what the employer praises, are no wishes") {
  check_all({
      {"Pay is negotiable and depends on your Scala.", {{"Scala", mentioned}}},
      {"Scala is negotiable.", {{"Scala", preferred}}},
      {"You will rewrite the bonus engine in Scala.", {{"Scala", mentioned}}},
      {"You will definitely like our Scala.", {{"Scala", mentioned}}},
      {"You definitely need Scala.", {{"Scala", required}}},
      {"Scala: definitely.", {{"Scala", required}}},
      {"Our developers have 12 years of Scala.", {{"Scala", employer}}},
      {"We give you an edge: Scala training.", {{"Scala", employer}}},
      {"Flink is what we build on.", {{"Flink", mentioned}}},
      {"Grafana is what we build.", {{"Grafana", employer}}},
      {"Grafana GmbH helps teams.", {{"Grafana", employer}}},
      {"The board prefers Tableau.", {{"Tableau", mentioned}}},
  });
}

TEST_CASE("questions and their marked answers") {
  check_all({
      {"Q: Do I need a PhD? A: No, you don't.", {{"PhD", negated}}},
      {"Q: What is indispensable? A: Scala.", {{"Scala", required}}},
      {"What is a plus? Flink.", {{"Flink", preferred}}},
      {"Was ist nicht nötig? Scala.", {{"Scala", negated}}},
  });
}

TEST_CASE("what is not needed may be told within its own words") {
  check_all({
      {"PyTorch all day, no prior clinical knowledge needed.", {{"PyTorch", mentioned}}},
      {"Flink: no prior knowledge needed.", {{"Flink", negated}}},
      {"Nice to have:\n- Some JavaScript (no front end knowledge is required)", {{"JavaScript", preferred}}},
      {"Any scheduler except Airflow is welcome: Prefect, Dagster",
       {{"Airflow", negated}, {"Prefect", preferred}, {"Dagster", preferred}}},
      {"Draw in Tableau and feed it with Kafka (required).", {{"Tableau", mentioned}, {"Kafka", required}}},
      {"Kafka and Tableau (required)", {{"Tableau", required}, {"Kafka", required}}},
      {"It would be no disadvantage to have seen Flink.", {{"Flink", preferred}}},
      {"Flink-Kenntnisse sind kein Nachteil.", {{"Flink", preferred}}},
      {"A degree is optional. If you have one, a PhD say, tell us.", {{"PhD", preferred}}},
  });
}

TEST_CASE("headings of wishes, and what ends them") {
  using Wanted = Statuses;
  const auto status = [](const std::string& text) { return statuses(text); };
  const std::string asks = "Requirements:\n- SQL\n", wishes = "Nice to have:\n- Kafka\n";
  const Wanted wished = {{"SQL", "required"}, {"Kafka", "preferred"}};
  for (const std::string heading :
       {"Experience with large platforms preferred:", "These would be an advantage:",
        "Erfahrung mit folgenden Werkzeugen erwünscht:", "Connaissance de ces outils souhaitée :",
        "Опыт с инструментами желательно:", "Pré:", "Should:", "★ W E L C O M E ★"}) {
    CAPTURE(heading);
    CHECK(status(asks + heading + "\n- Kafka") == wished);
  }
  const Wanted ended = {{"SQL", "mentioned"}, {"Kafka", "preferred"}};
  for (const std::string heading : {"Technology Environment", "Environnement technique", "Unser Tech-Umfeld",
                                    "For Architect / Principal Levels", "For senior candidates"}) {
    CAPTURE(heading);
    CHECK(status(wishes + heading + "\n- SQL") == ended);
  }
  const Wanted asked = {{"SQL", "required"}};
  CHECK(status("Duties\n- Sail\nSkill set\n- SQL") == asked);
  CHECK(status("Key skills:SQL") == asked);
  CHECK(status("Requirements:\n- Java\nFor senior candidates\n- SQL")["SQL"] == "required");
  CHECK(status("N E E D E D\n- SQL") == asked);
}

TEST_CASE("what the employer gives, teaches and excels in is not asked for") {
  for (const std::string heading : {"How we stand out:", "Useful links:", "Annual bonus:", "We'll teach you:",
                                    "Get rid of silos with:", "We help them get rid of work:"}) {
    CAPTURE(heading);
    const auto status = statuses(heading + "\n- Kafka")["Kafka"];
    CHECK((status == "mentioned" || status == "employer"));
  }
  CHECK(statuses("What we got rid of:\n- Kafka")["Kafka"] == "negated");
  CHECK(statuses("How you stand out:\n- Kafka")["Kafka"] == "preferred");
}

TEST_CASE("a bare verdict right behind a name is its own") {
  check_all({
      {"Python must, Kafka welcome, Docker not needed.",
       {{"Python", required}, {"Kafka", preferred}, {"Docker", negated}}},
      {"Python must and Kafka ideal", {{"Python", required}, {"Kafka", preferred}}},
      {"Java optional; Docker appreciated | SQL helpful",
       {{"Java", preferred}, {"Docker", preferred}, {"SQL", preferred}}},
      {"Python Pflicht, Kafka willkommen", {{"Python", required}, {"Kafka", preferred}}},
      // Of something else.
      {"A warm welcome, a good lunch and Python.", {{"Python", mentioned}}},
      {"We build Kafka must-see demos and Python tools", {{"Kafka", mentioned}, {"Python", mentioned}}},
  });
}

TEST_CASE("names on both sides of a dash keep their verdicts") {
  check_all({
      {"Python a plus – Kafka not needed.", {{"Python", preferred}, {"Kafka", negated}}},
      {"Python required – Kafka preferred.", {{"Python", required}, {"Kafka", preferred}}},
      {"Must have - Python", {{"Python", required}}},
  });
}

TEST_CASE("what is denied of others is not denied of the name before them") {
  check_all({
      {"We use Kafka, so no RabbitMQ knowledge is needed.", {{"Kafka", mentioned}, {"RabbitMQ", negated}}},
      {"We live on Azure, so neither AWS nor GCP skills are required.",
       {{"Azure", mentioned}, {"AWS", negated}, {"GCP", negated}}},
      {"Python, not Java, is required.", {{"Python", required}}},
      {"You must know Kafka; you need not know Fortran.", {{"Kafka", required}}},
      {"Kafka is the only thing you must bring.", {{"Kafka", required}}},
      {"Knowing Kafka would speed things up, but it isn't a must.", {{"Kafka", preferred}}},
      {"Python required, conocimientos de Spark deseables.",
       {{"Python", required}, {"Apache Spark", preferred}}},
      {"Обязательно знание Python, опыт с Kafka будет плюсом.", {{"Python", required}, {"Kafka", preferred}}},
  });
}

TEST_CASE("a demand at the end of a list speaks of its items, a wish of the last") {
  check_all({
      {"Опыт работы с Python, знание SQL обязательно.", {{"Python", required}, {"SQL", required}}},
      {"Expérience en Python et connaissance de Docker exigées.",
       {{"Python", required}, {"Docker", required}}},
      {"Conocimientos de Python y experiencia con Docker deseables.",
       {{"Python", preferred}, {"Docker", preferred}}},
      {"Python obligatoire, connaissance de Spark appréciée.",
       {{"Python", required}, {"Apache Spark", preferred}}},
  });
}

TEST_CASE("a verdict stays with its item, behind German nouns and commas too") {
  check_all({
      {"Du bringst Kenntnisse in SQL und Erfahrung mit Terraform mit.",
       {{"SQL", required}, {"Terraform", required}}},
      {"Von Vorteil sind Kenntnisse in Kafka und Erfahrung mit Flink.",
       {{"Kafka", preferred}, {"Flink", preferred}}},
      {"We run Airflow, experience with Terraform is required.",
       {{"Airflow", mentioned}, {"Terraform", required}}},
      {"Conocimientos de Kafka, experiencia con Terraform deseables.",
       {{"Kafka", preferred}, {"Terraform", preferred}}},
      {"Dominio de Python y SQL, conocimientos de Kafka son deseables.",
       {{"Python", required}, {"SQL", required}, {"Kafka", preferred}}},
      {"Gute Kenntnisse in Java, Kenntnisse in Kotlin sind nicht notwendig.",
       {{"Java", required}, {"Kotlin", negated}}},
      {"Bachelor, Kenntnisse in Terraform sind von Vorteil.",
       {{"Bachelor's degree", required}, {"Terraform", preferred}}},
      {"Du hast Erfahrung mit Docker, Erfahrung mit Kafka und Flink wären ein Plus.",
       {{"Docker", required}, {"Kafka", preferred}, {"Flink", preferred}}},
      {"Опыт с Docker, знание Kafka будут плюсом.", {{"Docker", preferred}, {"Kafka", preferred}}},
      {"All of AWS is in use here, except one service, which we do not need.", {{"AWS", mentioned}}},
      {"You don't need a degree in physics, let alone a PhD.", {{"PhD", negated}}},
      {"We are moving off Jenkins, so no Jenkins skills are needed.", {{"Jenkins", negated}}},
      {"Must-haves: JavaScript/TypeScript, Docker.",
       {{"JavaScript", required}, {"TypeScript", required}, {"Docker", required}}},
      {"You don't need a PhD to work on Spark.", {{"PhD", negated}, {"Apache Spark", mentioned}}},
      {"We prefer PostgreSQL for all new systems.", {{"PostgreSQL", mentioned}}},
      {"We prefer Kafka and PostgreSQL for our services.", {{"Kafka", mentioned}, {"PostgreSQL", mentioned}}},
      {"We prefer people with SQL for our Berlin team.", {{"SQL", preferred}}},
      {"We prefer Docker experience for all teams.", {{"Docker", preferred}}},
      {"We prefer Kotlin engineers over Java engineers.", {{"Kotlin", preferred}, {"Java", mentioned}}},
  });
}

TEST_CASE("what was dropped is what the verb names, not what came instead") {
  check_all({
      {"Wir haben Jenkins abgeschafft und nutzen Docker.", {{"Jenkins", negated}, {"Docker", mentioned}}},
      {"Nous avons abandonné Jenkins pour Docker.", {{"Jenkins", negated}, {"Docker", mentioned}}},
      {"We killed Jenkins for Terraform.", {{"Jenkins", negated}, {"Terraform", mentioned}}},
      {"Mit Kubernetes haben wir alte Server abgeschaltet.", {{"Kubernetes", mentioned}}},
      {"With Terraform we removed a lot of toil.", {{"Terraform", mentioned}}},
  });
}

TEST_CASE("a name in use is not refused by the skill that is not needed") {
  check_all({
      {"You'll write Kotlin; prior Kotlin experience is not required.", {{"Kotlin", mentioned}}},
      {"Our backend is in Kotlin, but Kotlin experience is not required.", {{"Kotlin", mentioned}}},
      {"We are leaving Kotlin, so no Kotlin skills are needed.", {{"Kotlin", negated}}},
  });
}

TEST_CASE("over tells of what is less liked behind words of preference only") {
  check_all({
      {"We prefer Kotlin, SQL and over 5 years of Java.",
       {{"Kotlin", preferred}, {"SQL", preferred}, {"Java", preferred}}},
      {"It would be great if you knew Kotlin, took over teams and used SQL.",
       {{"Kotlin", preferred}, {"SQL", preferred}}},
      {"Kotlin is preferred over Java.", {{"Kotlin", preferred}}},
  });
}

TEST_CASE("a degree that is not needed leaves what is") {
  check_all({
      {"A degree is not required but Kotlin is.", {{"Kotlin", required}}},
      {"A diploma is not needed, Kotlin is.", {{"Kotlin", required}}},
      {"A degree is not required, Kotlin is in use.", {{"Kotlin", mentioned}}},
      {"A degree is not required but Kotlin is in use.", {{"Kotlin", mentioned}}},
      {"Kotlin is required; a degree is not needed, but welcome.", {{"Kotlin", required}}},
  });
}

TEST_CASE("in Portuguese 'no' is an article") {
  check_all({
      {"Manter os nossos painéis da equipe no Tableau.", {{"Tableau", mentioned}}},
      {"We have no Tableau.", {{"Tableau", negated}}},
      {"No Kotlin, dos años de SQL.", {{"Kotlin", negated}}},
      {"No Kotlin skills needed for NA or EMEA.", {{"Kotlin", negated}}},
      {"No seu dia a dia: Kotlin no Kubernetes.", {{"Kotlin", mentioned}, {"Kubernetes", mentioned}}},
  });
}
