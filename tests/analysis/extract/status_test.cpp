// What a sentence says of the skills it names, where no heading decides.
#include "analysis/extract/status.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/extract/rules.h"

using namespace radar;
using namespace radar::extract_tests;

TEST_CASE("a verdict on what the taxonomy does not know is not the last name's") {
  for (const auto& sentence : std::vector<Sentence>{
           {"Requirements\n- Good English; Danish is a plus but not required.", {{"English", required}}},
           {"Requirements\n- Excellent English (Danish is a plus, but not mandatory)",
            {{"English", required}}},
           {"Requirements\n- Excellent English (no need to speak Danish!)", {{"English", required}}},
           {"Strong SQL skills, Kafka a plus, but not required.", {{"SQL", required}, {"Kafka", preferred}}},
           {"Kubernetes; knowledge of it is not required.", {{"Kubernetes", negated}}},
           {"Java you will not need.", {{"Java", negated}}},
       })
    CHECK(differences(sentence) == "");
}

TEST_CASE("refusals reach as far as their list, and no further") {
  check_all({
      {"We do not insist on Kubernetes experience.", {{"Kubernetes", negated}}},
      {"We don't insist on Kubernetes.", {{"Kubernetes", negated}}},
      {"You don't need to know Terraform.", {{"Terraform", negated}}},
      {"No PhD or Master's degree required.", {{"PhD", negated}, {"Master's degree", negated}}},
      {"No prior experience with Kubernetes or Docker is necessary.",
       {{"Kubernetes", negated}, {"Docker", negated}}},
      {"Kafka is not required but Spark is.", {{"Kafka", negated}}},
      {"Kafka isn't required; Spark is a must.", {{"Kafka", negated}}},
      {"Python is required, Scala is not.", {{"Python", required}, {"Scala", negated}}},
      {"We moved from Airflow to Dagster last year.", {{"Airflow", negated}, {"Dagster", mentioned}}},
      {"We migrated away from TensorFlow and now train everything in PyTorch.",
       {{"TensorFlow", negated}, {"PyTorch", mentioned}}},
      {"You will write Go, not Java.", {{"Java", negated}}},
      {"Ship models to production without needing Kubernetes.", {{"Kubernetes", negated}}},
      {"Never worked with Snowflake? No problem, we will teach you.", {{"Snowflake", negated}}},
      {"No experience with Terraform? That's fine.", {{"Terraform", negated}}},
      {"A Bachelor's degree is not required.", {{"Bachelor's degree", negated}}},
      {"We don't use Java.", {{"Java", negated}}},
      {"We don’t use Jenkins or CircleCI; our CI runs on GitHub Actions.",
       {{"Jenkins", negated}, {"GitHub Actions", mentioned}}},
      {"We no longer use Hadoop.", {{"Hadoop", negated}}},
      {"Requirements:\n- Fluent English (Basque is not required)", {{"English", required}}},
      {"You have run Kafka and seen what doesn't work.", {{"Kafka", required}}},
      {"A go/no-go call after Kafka trials.", {{"Kafka", mentioned}}},
      {"You will not only be building Kafka pipelines but also own them.", {{"Kafka", mentioned}}},
      {"You won't just use Airflow.", {{"Airflow", mentioned}}},
      {"Do you love working with Kafka and all the streams that run through it?", {{"Kafka", mentioned}}},
      {"We phase out Airflow in favour of Dagster.", {{"Airflow", negated}, {"Dagster", mentioned}}},
      {"We phase out old scripts in favor of Airflow.", {{"Airflow", mentioned}}},
      {"Nothing here would run without Kafka.", {{"Kafka", mentioned}}},
      {"Instead of Airflow we run Dagster.", {{"Airflow", negated}, {"Dagster", mentioned}}},
      {"We use Dagster rather than Airflow.", {{"Airflow", negated}, {"Dagster", mentioned}}},
      {"Neither Java nor Scala is required.", {{"Java", negated}, {"Scala", negated}}},
      {"This is not a Java role: you will write Python.", {{"Java", negated}, {"Python", mentioned}}},
      {"No es necesario saber Scala.", {{"Scala", negated}}},
      {"We value SQL over NoSQL fashions, and you will never touch Tableau.", {{"Tableau", negated}}},
      {"You do not need a PhD to join us.", {{"PhD", negated}}},
      {"You are not expected to know Scala.", {{"Scala", negated}}},
      {"We won't ask you about Java.", {{"Java", negated}}},
      {"Must know Python but need not know C++.", {{"Python", required}, {"C++", negated}}},
      {"No Scala, no Java: just Python.", {{"Scala", negated}, {"Java", negated}, {"Python", mentioned}}},
      {"Python only, no R.", {{"R", negated}}},
      {"We're not a Java shop; we write Python.", {{"Java", negated}, {"Python", mentioned}}},
      {"You don't have to be an expert in Kubernetes.", {{"Kubernetes", negated}}},
      {"Prior Docker experience is unnecessary.", {{"Docker", negated}}},
      {"No need to know Terraform.", {{"Terraform", negated}}},
      {"Zero experience with Kafka is required.", {{"Kafka", negated}}},
      {"We are not looking for a PhD.", {{"PhD", negated}}},
      {"A PhD is not a requirement, but publications are welcome.", {{"PhD", negated}}},
      {"Unlike most teams we do not use Kubernetes.", {{"Kubernetes", negated}}},
      {"We replaced Hadoop with Spark.", {{"Hadoop", negated}}},
      {"Our models are trained without TensorFlow.", {{"TensorFlow", negated}}},
      {"Kubernetes n'est pas obligatoire.", {{"Kubernetes", negated}}},
      {"Nous n'utilisons pas Java.", {{"Java", negated}}},
      {"Our analysts use Tableau, which you do not need to know.", {{"Tableau", negated}}},
      {"Tableau is used by another team and is not part of this role.", {{"Tableau", negated}}},
      {"The role does not involve Java.", {{"Java", negated}}},
      {"No Kubernetes experience? No worries.", {{"Kubernetes", negated}}},
      {"Java developers need not apply.", {{"Java", negated}}},
  });
}

TEST_CASE("a short second sentence says what it says of the first") {
  check_all({
      {"Docker is essential. So is SQL.", {{"Docker", required}, {"SQL", required}}},
      {"Kafka is a plus. So is Airflow.", {{"Kafka", preferred}, {"Airflow", preferred}}},
      {"SQL is a must. The same goes for Docker. Kafka is not, but it would help.",
       {{"SQL", required}, {"Docker", required}, {"Kafka", preferred}}},
      {"Knowing Kafka is not a requirement. It's a bonus.", {{"Kafka", preferred}}},
      {"Kafka isn't required. It would help, though.", {{"Kafka", preferred}}},
      {"Airflow used to be mandatory for this job. It no longer is: Dagster runs our jobs.",
       {{"Airflow", negated}, {"Dagster", mentioned}}},
      {"Docker is used. It is a plus if you know Kafka.", {{"Docker", mentioned}, {"Kafka", preferred}}},
      {"Don't know SQL? Then this is not the job for you.", {{"SQL", required}}},
      {"We’ve built it in Kafka. It’s served us well so far, but we need help making it even better.",
       {{"Kafka", mentioned}}},
  });
}

TEST_CASE("the verdict before holds for what is said to be the same") {
  check_all({
      {"Docker is required, and so is Kafka.", {{"Docker", required}, {"Kafka", required}}},
      {"Java skills are a plus, as is experience with Kafka.", {{"Java", preferred}, {"Kafka", preferred}}},
      {"Scala would not hurt, nor would Kafka.", {{"Scala", preferred}, {"Kafka", preferred}}},
      {"We don't use Java, nor would Scala help.", {{"Java", negated}, {"Scala", negated}}},
      {"Kafka ist Pflicht, ebenso Docker.", {{"Kafka", required}, {"Docker", required}}},
      {"Docker est exigé, idem pour Kafka.", {{"Docker", required}, {"Kafka", required}}},
  });
}

TEST_CASE("not to have it is what is refused") {
  check_all({
      {"Not having used SQL is a deal-breaker.", {{"SQL", required}}},
      {"Lack of SQL is a deal-breaker.", {{"SQL", required}}},
      {"Without solid experience in Docker, please don't apply.", {{"Docker", required}}},
      {"Candidates who don't know Docker will not be considered.", {{"Docker", required}}},
      {"Without Docker you will struggle here.", {{"Docker", required}}},
      {"Ohne SQL bitte nicht bewerben.", {{"SQL", required}}},
      {"Not knowing Kafka is fine.", {{"Kafka", negated}}},
      {"Not knowing Kafka is no deal-breaker.", {{"Kafka", negated}}},
      {"Our models run without Docker.", {{"Docker", negated}}},
  });
}

TEST_CASE("one is asked for and the other is not") {
  check_all({
      {"SQL we require, Java we do not ask for.", {{"SQL", required}, {"Java", negated}}},
      {"Java we do not ask for, SQL we do.", {{"Java", negated}, {"SQL", required}}},
      {"Java verlangen wir nicht, SQL schon.", {{"Java", negated}, {"SQL", required}}},
      {"Docker nie jest wymagany, SQL tak.", {{"Docker", negated}, {"SQL", required}}},
      {"Kafka n'est pas exigé, Docker si.", {{"Kafka", negated}, {"Docker", required}}},
      {"Kafka istemiyoruz ama SQL istiyoruz.", {{"Kafka", negated}, {"SQL", required}}},
      {"Kafka is optional, SQL is not.", {{"Kafka", preferred}, {"SQL", required}}},
      {"Kafka is a plus, SQL is not.", {{"Kafka", preferred}, {"SQL", mentioned}}},
      {"Your extra points, not musts: Kafka", {{"Kafka", preferred}}},
      {"Kafka is not needed, Docker and SQL are.",
       {{"Kafka", negated}, {"Docker", required}, {"SQL", required}}},
      {"In most teams Kafka is optional; here it is required.", {{"Kafka", required}}},
      {"It's great if you know Kafka, but Docker is the skill we need.",
       {{"Kafka", preferred}, {"Docker", required}}},
      {"We require SQL and Docker, Kafka is a plus.",
       {{"SQL", required}, {"Docker", required}, {"Kafka", preferred}}},
      {"Experience with big data such as Hadoop and Hive, a plus.", {{"Hadoop", preferred}}},
      {"No knowledge of Java, Scala or Perl is required, but SQL is.",
       {{"Java", negated}, {"Scala", negated}, {"Perl", negated}, {"SQL", required}}},
      {"You don't need Java or Scala, Kafka is required.",
       {{"Java", negated}, {"Scala", negated}, {"Kafka", required}}},
      {"Not only SQL but also Docker: you must know both.", {{"SQL", required}, {"Docker", required}}},
  });
}

TEST_CASE("what looks like a cue and speaks of something else") {
  check_all({
      {"Our preferred suppliers send their data through Kafka.", {{"Kafka", mentioned}}},
      {"You will maintain 12 years of Perl.", {{"Perl", mentioned}}},
      {"Bonus: 12 % of the salary. Stack: Kafka.", {{"Kafka", mentioned}}},
      {"Bonus: 2+ years of Kafka", {{"Kafka", preferred}}},
      {"10 years of Java required.", {{"Java", required}}},
      {"Work on models that will help people learn with Kafka.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("mentions are neither demands nor refusals") {
  check_all({
      {"You would work with Azure daily, so would need Terraform too.", {{"Terraform", mentioned}}},
      {"You design event-driven systems with Kafka.", {{"Kafka", mentioned}}},
      {"You will improve player retention using SQL.", {{"SQL", mentioned}}},
      {"You'd be joining three PhDs.", {{"PhD", mentioned}}},
      {"Write the reports preferred by our auditors in Excel.", {{"Excel", mentioned}}},
      {"Gain practical experience in model deployment.", {{"Model deployment", mentioned}}},
      {"You will use not only Python but also Scala.", {{"Python", mentioned}, {"Scala", mentioned}}},
      {"Our stack: Python, Go, PostgreSQL and Kubernetes.",
       {{"Python", mentioned}, {"PostgreSQL", mentioned}, {"Kubernetes", mentioned}}},
      {"We use Terraform and Docker in production.", {{"Terraform", mentioned}, {"Docker", mentioned}}},
      {"Regardless of whether you have used PyTorch before, you will write it here.",
       {{"PyTorch", mentioned}}},
      {"Even if you have never used Kafka, we want to hear from you.", {{"Kafka", mentioned}}},
      {"Your tasks: build data pipelines in Airflow.", {{"Airflow", mentioned}}},
      {"Tech stack: Python, Kafka, Airflow",
       {{"Python", mentioned}, {"Kafka", mentioned}, {"Airflow", mentioned}}},
      {"Partner with the data engineering team to build pipelines in Airflow.", {{"Airflow", mentioned}}},
      {"Our pipelines are built on Spark and Kafka.", {{"Kafka", mentioned}}},
      {"Python is what we write; Perl is what we left behind.", {{"Python", mentioned}}},
      {"We don't care whether you know PyTorch or TensorFlow.",
       {{"PyTorch", mentioned}, {"TensorFlow", mentioned}}},
      {"Our platform runs on Kubernetes and is written in Go.", {{"Kubernetes", mentioned}}},
      {"Tech we use: PyTorch, Ray, Kubernetes.", {{"PyTorch", mentioned}, {"Kubernetes", mentioned}}},
      {"You can learn Kubernetes with us.", {{"Kubernetes", mentioned}}},
      {"You will work with Python, SQL and Airflow.",
       {{"Python", mentioned}, {"SQL", mentioned}, {"Airflow", mentioned}}},
      {"Python is our main language.", {{"Python", mentioned}}},
  });
}

TEST_CASE("what you will do is a mention even among demands, what you do by nature is a demand") {
  check_all({
      {"Requirements:\n- 3 years of Python\n- You will build services with Kafka",
       {{"Python", required}, {"Kafka", mentioned}}},
      {"Qualifications\n- Solid SQL (we use Snowflake)", {{"SQL", required}, {"Snowflake", mentioned}}},
      {"You think in SQL.", {{"SQL", required}}},
      {"You write Python every day.", {{"Python", mentioned}}},
  });
}

TEST_CASE("a preference among what is asked for leaves it asked for") {
  check_all({
      {"Requirements:\n- Command of Scala (preferred) or Java", {{"Scala", required}, {"Java", required}}},
      {"Requirements:\n- A warehouse, Snowflake preferred, but Redshift or BigQuery will do",
       {{"Snowflake", required}, {"Amazon Redshift", required}, {"BigQuery", required}}},
      {"Requirements:\n- Scala preferred, Java required", {{"Scala", preferred}, {"Java", required}}},
      {"Requirements:\n- A PhD preferred or a strong record", {{"PhD", preferred}}},
      {"Requirements:\n- Master's degree or PhD in physics, biology or chemistry (not strictly required)",
       {{"Master's degree", preferred}, {"PhD", preferred}}},
  });
}

TEST_CASE("what the job or its holder will do is a mention even among demands") {
  check_all({
      {"Requirements:\nThe candidate will move our reports to Snowflake.", {{"Snowflake", mentioned}}},
      {"Requirements:\nThis role will own the Airflow cluster.", {{"Airflow", mentioned}}},
      {"Requirements:\nYour focus will be on Kafka.", {{"Kafka", mentioned}}},
      {"Requirements:\nWe will teach you Terraform.", {{"Terraform", mentioned}}},
      {"The candidate will have used Kafka in anger.", {{"Kafka", required}}},
      {"Applicants will be fluent in Python.", {{"Python", required}}},
      {"The right person knows Kafka.", {{"Kafka", required}}},
      {"We're hiring a data scientist with strong capabilities in Snowflake.", {{"Snowflake", required}}},
      {"You've owned a Snowflake warehouse.", {{"Snowflake", required}}},
      {"You write clean Python.", {{"Python", required}}},
      {"You write Python and Go every day.", {{"Python", mentioned}, {"Go", mentioned}}},
  });
}

TEST_CASE(
    "among the tasks a demand counts where it opens its item, though the line break before it be lost") {
  check_all({
      {"What you'll do\n- Train models in JAX every day Strong knowledge of Kafka", {{"Kafka", required}}},
      {"What you'll do\n- Train models in JAX with strong knowledge of Kafka", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("the preferences of people and models are no wishes") {
  check_all({
      {"Requirements:\n- Fine-tuning with RLHF on human preference data", {{"RLHF", required}}},
      {"Requirements:\n- Preference models and RLHF", {{"RLHF", required}}},
      {"What you'll do\n- Learn customer preferences with PyTorch", {{"PyTorch", mentioned}}},
  });
}

TEST_CASE("a verdict is shared by the list in parentheses behind it") {
  check_all({
      {"Experience with large data sets, experience with Kubernetes a plus (Docker, Helm).",
       {{"Kubernetes", preferred}, {"Docker", preferred}, {"Helm", preferred}}},
  });
}

TEST_CASE("a clause that speaks of something of its own leaves the one before alone") {
  check_all({
      {"Requirements:\n- Experience with AWS and Azure; security clearances are a plus.",
       {{"AWS", required}, {"Azure", required}}},
      {"Requirements:\n- Kafka; not strictly required.", {{"Kafka", preferred}}},
      {"Not only Python but also SQL is required.", {{"Python", required}, {"SQL", required}}},
  });
}

TEST_CASE("a list of what is not asked for refuses its items, unless it is a wish") {
  check_all({
      {"What this role is not\n- Power BI\nWhat this role is\n- Deep learning",
       {{"Power BI", negated}, {"Deep learning", mentioned}}},
      {"You don't need:\n- experience with Azure\nYou do need:\n- Terraform",
       {{"Azure", negated}, {"Terraform", required}}},
      {"Not required:\n- Kafka\n- Docker", {{"Kafka", negated}, {"Docker", negated}}},
      {"Preferred (not required):\n- Kafka", {{"Kafka", preferred}}},
      {"WHAT WE'RE NOT LOOKING FOR\nA PhD", {{"PhD", negated}}},
  });
}

TEST_CASE("labels in brackets hold for their line, names below a heading stand alone") {
  check_all({
      {"[Must] Python, Docker\n[Plus] Kubernetes",
       {{"Python", required}, {"Docker", required}, {"Kubernetes", preferred}}},
      {"[Required] Terraform [Optional] Helm [Must] Docker",
       {{"Terraform", required}, {"Helm", preferred}, {"Docker", required}}},
      {"We run Terraform [see below] and Docker", {{"Terraform", mentioned}, {"Docker", mentioned}}},
      {"Preferred technical expertise\nHelm", {{"Helm", preferred}}},
  });
}

TEST_CASE("of two lists of wishes the first is what is asked for") {
  check_all({
      {"Desired experience\n- Python\n- SQL", {{"Python", required}, {"SQL", required}}},
      {"Desired experience\n- Python\n- SQL\nNice to have\n- Kafka\n- Docker",
       {{"Python", required}, {"SQL", required}, {"Kafka", preferred}}},
      {"Nice to have\n- Kafka\n- Docker", {{"Kafka", preferred}, {"Docker", preferred}}},
  });
}

TEST_CASE("who lacks what is asked for need not apply") {
  check_all({
      {"Candidates without Python experience will not be considered.", {{"Python", required}}},
      {"You cannot do this job without SQL.", {{"SQL", required}}},
      {"Python is mandatory, everything else is a bonus.", {{"Python", required}}},
  });
}

TEST_CASE("of two statuses the one that tells more is kept") {
  using extract::Status;
  CHECK(extract::stronger(Status::mentioned, Status::required) == Status::required);
  CHECK(extract::stronger(Status::negated, Status::mentioned) == Status::mentioned);
  CHECK(extract::stronger(Status::employer, Status::negated) == Status::negated);
}

TEST_CASE("a sentence ends at lines, stops and glued stops, not at abbreviations") {
  const auto sentence = [](std::string_view text, std::string_view word) {
    const auto range = extract::sentence_around(text, text.find(word));
    return std::string(text.substr(range.begin, range.end - range.begin));
  };
  CHECK(sentence("One here. Two there. Three.", "Two") == "Two there.");
  CHECK(sentence("One\n- Two\nThree", "Two") == "Two");
  CHECK(sentence("Spoken and written.Java helps", "Java") == "Java helps");
  CHECK(sentence("Spoken and written.REQUIREMENTS Java", "Java") == "REQUIREMENTS Java");
  CHECK(sentence("Spoken (and written).You know Java", "Java") == "You know Java");
  CHECK(sentence("Work with us!Skills in Java", "Java") == "Skills in Java");
  CHECK(sentence("We use ASP (classic).NET and Java", "Java") == "We use ASP (classic).NET and Java");
  CHECK(sentence("3 years of Java\nand Kafka\nScala", "Kafka") == "3 years of Java\nand Kafka");
  CHECK(sentence("Java\nandroid", "android") == "android");
  CHECK(sentence("Tools, e.g. Airflow, help", "Airflow") == "Tools, e.g. Airflow, help");
}

TEST_CASE("what is conceded between commas leaves the demand as it is") {
  check_all({
      {"Practice, no matter how old, with Kafka is required.", {{"Kafka", required}}},
      {"Whether or not you have used modern, scalable tools such as Kafka, apply!", {{"Kafka", mentioned}}},
      {"Whether or not you know Kafka, we want to talk.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("a concession that names nothing ends where the sentence turns") {
  check_all({
      {"No worries if not, but Kafka is required.", {{"Kafka", required}}},
      {"No matter which tools you know, Kafka is required.", {{"Kafka", required}}},
      {"Whether you have experience in real estate, design, Kafka or sales, apply.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("a question of a need and its answer of no are one sentence") {
  check_all({
      {"Is Kafka required? No, we teach it to everybody who joins us.", {{"Kafka", negated}}},
      {"Is Kafka required? No, but SQL is.", {{"Kafka", negated}, {"SQL", required}}},
      {"Do I need to know Kafka? Not necessarily, but you should know SQL.",
       {{"Kafka", negated}, {"SQL", required}}},
      {"Is Kafka required? No, it is only a plus.", {{"Kafka", preferred}}},
      {"Need Kafka? No problem, we run it for you.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("what one must be able to do is asked for before the verb, too") {
  check_all({
      {"Kafka is something you must be able to explain to a banker.", {{"Kafka", required}}},
      {"Il faut maîtriser Kafka.", {{"Kafka", required}}},
      {"Il faudra connaître Docker.", {{"Docker", required}}},
  });
}

TEST_CASE("what somebody does already is asked for among demands, what they will do is not") {
  check_all({
      {"Requirements:\n- You build dashboards with Kafka data", {{"Kafka", required}}},
      {"Requirements:\n- You will build dashboards with Kafka data", {{"Kafka", mentioned}}},
      {"The job:\n- You build dashboards with Kafka data", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("where line breaks were lost, a verdict stays with its own item") {
  check_all({
      {"Knowledge of Morningstar is a plusWill maintain Kafka topics", {{"Kafka", mentioned}}},
      {"Requires Kafka in the dutiesGeneral knowledge of banks is preferred", {{"Kafka", required}}},
      {"Languages such as Scala or KotlinWill do planningExperience with Kafka is a plus",
       {{"Scala", mentioned}, {"Kotlin", mentioned}, {"Kafka", preferred}}},
  });
}

TEST_CASE("what one clause spares is asked for by the next") {
  check_all({
      {"You don't have to be a Docker wizard, but you should have run it in production.",
       {{"Docker", required}}},
      {"You needn't be a SQL guru, but you must have written it daily.", {{"SQL", required}}},
      {"No need to be a Terraform pro, but you have to know it.", {{"Terraform", required}}},
      {"We don't mind whether you know Scala or Kotlin, but you must be fluent in one of the two.",
       {{"Scala", required}, {"Kotlin", required}}},
      {"It does not matter whether you prefer Java or Kotlin, but one of them is a must.",
       {{"Java", required}, {"Kotlin", required}}},
      {"You need not be a Kafka guru.", {{"Kafka", negated}}},
      {"You do not need to know Kafka, but you must be willing to learn it.", {{"Kafka", negated}}},
      {"You need not know Kafka, but you must have run RabbitMQ.",
       {{"Kafka", negated}, {"RabbitMQ", required}}},
      {"Not having Docker is no deal-breaker, but having it would certainly help.", {{"Docker", preferred}}},
      {"While Kafka isn't a condition, SQL is.", {{"Kafka", negated}, {"SQL", required}}},
      {"Not only Scala but Kotlin, too, is a must.", {{"Scala", required}, {"Kotlin", required}}},
      {"Not just Kafka but RabbitMQ as well is expected.", {{"Kafka", required}, {"RabbitMQ", required}}},
  });
}

TEST_CASE("what a thing must be is no demand of people") {
  check_all({
      {"Figures must be fresh each hour, which is why we cache in Redis.", {{"Redis", mentioned}}},
      {"Data must never be lost, hence Kafka.", {{"Kafka", mentioned}}},
      {"You must know SQL, which is why we test it.", {{"SQL", required}}},
      {"Azure is our preferred cloud.", {{"Azure", mentioned}}},
      {"You may or may not have used Airflow before; we teach it.", {{"Airflow", mentioned}}},
  });
}

TEST_CASE("bold labels of one line are verdicts on what follows each") {
  check_all({
      {"**Must-haves** Kafka, Docker **Nice-to-haves** Flink **Not needed** Java",
       {{"Kafka", required}, {"Docker", required}, {"Flink", preferred}, {"Java", negated}}},
      {"**Required:** Python, SQL **Bonus:** Scala",
       {{"Python", required}, {"SQL", required}, {"Scala", preferred}}},
  });
}

TEST_CASE("the verdict on a name that the taxonomy does not know is that name's") {
  check_all({
      {"Kafka a must, Bigfoot a plus.", {{"Kafka", required}}},
      {"Kafka is required, Zorptool is a bonus.", {{"Kafka", required}}},
      {"Kafka is required, but a plus is Docker.", {{"Kafka", required}, {"Docker", preferred}}},
  });
}

TEST_CASE("headings that deny or demand in other orders") {
  check_all({
      {"What you will not find here\n- Jira\nWhat you will\n- Linux laptops",
       {{"Jira", negated}, {"Linux", mentioned}}},
      {"Das erwartet dich:\n- Airflow\nDas erwarten wir:\n- Python, SQL",
       {{"Airflow", mentioned}, {"Python", required}, {"SQL", required}}},
  });
}

TEST_CASE("bold names, long lists and second sentences are read to their end") {
  check_all({
      {"**SQL** required **Kafka** optional", {{"SQL", required}, {"Kafka", preferred}}},
      {"**Must** SQL **Nice** Kafka", {{"SQL", required}, {"Kafka", preferred}}},
      {"No knowledge of Java, Kafka, Docker or Terraform is required.",
       {{"Java", negated}, {"Kafka", negated}, {"Docker", negated}, {"Terraform", negated}}},
      {"Java is not needed, but Docker, Kafka and query tuning are.",
       {{"Java", negated}, {"Docker", required}, {"Kafka", required}}},
      {"Terraform isn't a must. It helps, though.", {{"Terraform", preferred}}},
      {"Terraform is a must! So is Docker.", {{"Terraform", required}, {"Docker", required}}},
      {"Terraform is a must.  So is Docker.", {{"Terraform", required}, {"Docker", required}}},
      {"Terraform is a must.\nSo is Docker.", {{"Terraform", required}, {"Docker", required}}},
      {"Java ist Pflicht. Docker hingegen nicht.", {{"Java", required}, {"Docker", negated}}},
      {"Terraform ist ein Muss. Ebenso Docker.", {{"Terraform", required}, {"Docker", required}}},
      {"Terraform est indispensable. Il en va de même pour Docker.",
       {{"Terraform", required}, {"Docker", required}}},
      {"Kein Terraform? Dann bewirb dich bitte nicht.", {{"Terraform", required}}},
  });
}

TEST_CASE("a wish for a place, a date or a contact wishes for no skill") {
  check_all({
      {"Desired start date: mid May. Java every day.", {{"Java", mentioned}}},
      {"Preferred location: Porto\n- Java\n- Docker", {{"Java", mentioned}, {"Docker", mentioned}}},
      {"Preferred working hours: 8 to 4\n- Java", {{"Java", mentioned}}},
      {"Date d'entrée souhaitée : juin. Docker au quotidien.", {{"Docker", mentioned}}},
      {"Fecha deseable de inicio: junio\n- Docker", {{"Docker", mentioned}}},
      {"Желательный график: 5/2\n- Docker", {{"Docker", mentioned}}},
      {"Preferred language: Java", {{"Java", preferred}}},
      {"Preferred working knowledge: Kafka", {{"Kafka", preferred}}},
  });
}
