// In how many words and languages sentences ask, wish and refuse.
#include <catch2/catch_test_macros.hpp>

#include "analysis/extract/status.h"
#include "tests/analysis/extract/rules.h"

using namespace radar;
using namespace radar::extract_tests;

TEST_CASE("what is used is told behind the names where the verb stands there") {
  check_all({
      {"Kafka ve Docker kullanıyoruz, Flink kullanmıyoruz.",
       {{"Kafka", mentioned}, {"Docker", mentioned}, {"Flink", negated}}},
      {"Je hebt ervaring met Kafka en Docker; Flink is een pré.",
       {{"Kafka", required}, {"Docker", required}, {"Flink", preferred}}},
      {"Kafka or Docker: one of them you must know well.", {{"Kafka", required}, {"Docker", required}}},
      {"Kafka, Docker - two of the two are a must.", {{"Kafka", required}, {"Docker", required}}},
  });
}

TEST_CASE("more words of demands, wishes and refusals") {
  check_all({
      {"Do I need Kafka? Yes, absolutely.", {{"Kafka", required}}},
      {"Do you use Kafka? Yes, absolutely.", {{"Kafka", mentioned}}},
      {"Nothing is more important here than Kafka.", {{"Kafka", required}}},
      {"Your SQL should be rock-solid.", {{"SQL", required}}},
      {"Kafka has to be there.", {{"Kafka", required}}},
      {"We never ask for a Master's degree.", {{"Master's degree", negated}}},
      {"You need none of these: Kafka, Docker.", {{"Kafka", negated}, {"Docker", negated}}},
      {"Kafka? Gone since 2022.", {{"Kafka", negated}}},
      {"Wer Kafka mitbringt, hat einen Vorteil.", {{"Kafka", preferred}}},
      {"Debes saber SQL; Kafka es opcional.", {{"SQL", required}, {"Kafka", preferred}}},
      {"Kafka bilmeyenler de başvurabilir.", {{"Kafka", negated}}},
      {"There is no better place to use Kafka.", {{"Kafka", mentioned}}},
      {"The customer runs everything on Kafka.", {{"Kafka", employer}}},
      {"Won't need:\n- Kafka", {{"Kafka", negated}}},
      {"Should have:\n- Kafka", {{"Kafka", preferred}}},
  });
}

TEST_CASE("what the team works with is its stack among demands, too") {
  check_all({
      {"Requirements\n- You like tests. The platform team mainly works with Kafka.", {{"Kafka", mentioned}}},
      {"Requirements\n- You like tests. Our data team uses Kafka.", {{"Kafka", mentioned}}},
      {"Requirements\n- You like tests. We mostly work in Rust.", {{"Rust", mentioned}}},
      {"Requirements\n- Work with the data team on Kafka", {{"Kafka", required}}},
  });
}

TEST_CASE("Polish sentences ask, wish and refuse") {
  check_all({
      {"Wymagamy SQL i Docker, Kafka mile widziana.",
       {{"SQL", required}, {"Docker", required}, {"Kafka", preferred}}},
      {"Musisz znać SQL.", {{"SQL", required}}},
      {"Znajomość Javy nie jest wymagana, dobra znajomość Linuksa – tak.",
       {{"Java", negated}, {"Linux", required}}},
      {"Nie musisz znać Kafka.", {{"Kafka", negated}}},
      {"Oczekujemy dobrej znajomości SQL.", {{"SQL", required}}},
      {"Nie wymagamy Java, wymagamy SQL.", {{"Java", negated}, {"SQL", required}}},
  });
}

TEST_CASE("short labels over lines, and phrases that only look like a demand or a refusal") {
  check_all({
      {"Req: Kafka\nPref: Terraform\nNot req: Perl",
       {{"Kafka", required}, {"Terraform", preferred}, {"Perl", negated}}},
      {"Haves\n\nNo-haves\n- Jenkins", {{"Jenkins", negated}}},
      {"You should already know\n- Docker\nWhat we'd be thrilled to see\n- Terraform",
       {{"Docker", required}, {"Terraform", preferred}}},
      {"What we can't do without\n- SQL", {{"SQL", required}}},
      {"Git is table stakes.", {{"Git", required}}},
      {"Docker muss sein.", {{"Docker", required}}},
      {"Twelve years of Perl code wait to be read.", {{"Perl", mentioned}}},
      {"A review is required before any Terraform change.", {{"Terraform", mentioned}}},
      {"Hardly a week goes by without a look into Grafana.", {{"Grafana", mentioned}}},
      {"We have been reselling Tableau since 2011.", {{"Tableau", employer}}},
  });
}

TEST_CASE("wishes, however they are put") {
  check_all({
      {"Some Terraform wouldn't go amiss.", {{"Terraform", preferred}}},
      {"Java, Kafka and SQL: all good to know.",
       {{"Java", preferred}, {"Kafka", preferred}, {"SQL", preferred}}},
      {"Kafka is an asset, and so would Terraform.", {{"Kafka", preferred}, {"Terraform", preferred}}},
      {"Exposure to Kafka is a plus, Python is a must.", {{"Kafka", preferred}, {"Python", required}}},
      {"Python is a must, Rust is a nice-to-have.", {{"Python", required}}},
      {"Python required, Scala preferred.", {{"Python", required}, {"Scala", preferred}}},
      {"Familiarity with Terraform is helpful.", {{"Terraform", preferred}}},
      {"Knowledge of Kubernetes would be great.", {{"Kubernetes", preferred}}},
      {"Ideally you have worked with Databricks.", {{"Databricks", preferred}}},
      {"Ideally, you know Airflow.", {{"Airflow", preferred}}},
      {"Preferred but not required: experience with Kafka.", {{"Kafka", preferred}}},
      {"A PhD is preferred but not required.", {{"PhD", preferred}}},
      {"PhD a plus.", {{"PhD", preferred}}},
      {"Bachelor's degree required; Master's preferred.",
       {{"Bachelor's degree", required}, {"Master's degree", preferred}}},
      {"Experience with Spark is mandatory; Flink is optional.", {{"Flink", preferred}}},
      {"Spark (required), Kafka (nice to have)", {{"Kafka", preferred}}},
      {"Python, SQL (must), Spark (plus)", {{"SQL", required}}},
      {"Extra credit for contributions to PyTorch.", {{"PyTorch", preferred}}},
      {"Kubernetes knowledge is not strictly required.", {{"Kubernetes", preferred}}},
      {"Kubernetes is not strictly necessary, but helpful.", {{"Kubernetes", preferred}}},
      {"It's great if you know Terraform, but it's not required.", {{"Terraform", preferred}}},
      {"We do not require a degree. A PhD is a plus.", {{"PhD", preferred}}},
      {"You have used Docker; Kubernetes experience would be nice.",
       {{"Docker", required}, {"Kubernetes", preferred}}},
      {"PyTorch preferred over TensorFlow.", {{"PyTorch", preferred}}},
      {"A PhD is great, but so is a strong GitHub profile.", {{"PhD", preferred}}},
      {"Strong SQL skills, Tableau a plus.", {{"Tableau", preferred}}},
      {"Kubernetes, Docker and Helm are a plus.",
       {{"Kubernetes", preferred}, {"Docker", preferred}, {"Helm", preferred}}},
      {"Proficiency in Python or a similar language; R is welcome.",
       {{"Python", required}, {"R", preferred}}},
      {"Deep learning experience is advantageous but not essential.", {{"Deep learning", preferred}}},
      {"Python (required) and Java (optional).", {{"Python", required}, {"Java", preferred}}},
      {"Nice-to-haves: Kubernetes, Terraform.", {{"Kubernetes", preferred}, {"Terraform", preferred}}},
      {"Nice to have but not essential: Kafka.", {{"Kafka", preferred}}},
      {"Kafka would be a nice addition.", {{"Kafka", preferred}}},
      {"You have hands-on experience with PyTorch and, ideally, JAX.",
       {{"PyTorch", required}, {"JAX", preferred}}},
      {"Proficiency in SQL is essential, and familiarity with dbt is a plus.",
       {{"SQL", required}, {"dbt", preferred}}},
      {"Strong Python is a must-have, PyTorch a nice-to-have.",
       {{"Python", required}, {"PyTorch", preferred}}},
      {"Master's degree required, PhD preferred.", {{"Master's degree", required}, {"PhD", preferred}}},
      {"Must be fluent in Python; R is nice to know.", {{"Python", required}, {"R", preferred}}},
      {"While a PhD is nice, it is not required.", {{"PhD", preferred}}},
      {"Although Kubernetes is not required, it is a plus.", {{"Kubernetes", preferred}}},
      {"This position requires Python and prefers Docker.", {{"Python", required}, {"Docker", preferred}}},
      {"Applicants with Kubernetes experience will be preferred.", {{"Kubernetes", preferred}}},
      {"Preference will be given to candidates with Kubernetes experience.", {{"Kubernetes", preferred}}},
      {"Experience with PyTorch; experience with JAX is a plus.",
       {{"PyTorch", mentioned}, {"JAX", preferred}}},
      {"Experience in PyTorch, TensorFlow or JAX preferred.",
       {{"PyTorch", preferred}, {"TensorFlow", preferred}, {"JAX", preferred}}},
      {"Kubernetes experience strongly preferred.", {{"Kubernetes", preferred}}},
      {"Docker experience highly desirable.", {{"Docker", preferred}}},
      {"Kubernetes is a big bonus!", {{"Kubernetes", preferred}}},
      {"It helps if you know Kafka.", {{"Kafka", preferred}}},
      {"Kafka knowledge helps.", {{"Kafka", preferred}}},
      {"If you also know Kubernetes, even better.", {{"Kubernetes", preferred}}},
  });
}

TEST_CASE("encouragement and credit are wishes") {
  check_all({
      {"Requirements:\n- Kaggle medals are encouraged", {{"Kaggle", preferred}}},
      {"Requirements:\n- A Master's degree would be strongly appreciated", {{"Master's degree", preferred}}},
      {"Requirements:\n- Further credit for experience with Tableau", {{"Tableau", preferred}}},
      {"It would be lovely if you knew Docker.", {{"Docker", preferred}}},
      {"Requirements:\n- Work with Airflow or familiarity with Dagster is an advantage",
       {{"Airflow", preferred}, {"Dagster", preferred}}},
      {"Kubernetes ist kein Muss.", {{"Kubernetes", negated}}},
      {"Sería ideal que conocieras Docker.", {{"Docker", preferred}}},
      {"Das wäre toll: wenn du Docker kennst.", {{"Docker", preferred}}},
  });
}

TEST_CASE("demands without a heading") {
  check_all({
      {"Please do not apply if you do not have Python experience.", {{"Python", required}}},
      {"Our client is a bank that needs a developer skilled in Java.", {{"Java", required}}},
      {"They insist on Python.", {{"Python", required}}},
      {"SQL is anything but optional.", {{"SQL", required}}},
      {"Python is not just a nice to have.", {{"Python", required}}},
      {"No Java needed; good SQL, however, is.", {{"Java", negated}, {"SQL", required}}},
      {"Don't apply if you've never used Kafka.", {{"Kafka", required}}},
      {"You are a curious, strong problem solver.", {{"Problem solving", required}}},
      {"SQL is not optional.", {{"SQL", required}}},
      {"Docker is non-negotiable.", {{"Docker", required}}},
      {"Bachelor's degree or equivalent experience.", {{"Bachelor's degree", required}}},
      {"You must be proficient in at least one of Python, R or Julia.",
       {{"Python", required}, {"R", required}, {"Julia", required}}},
      {"You have 5+ years of experience with Python or R.", {{"Python", required}, {"R", required}}},
      {"At least three years of Java required.", {{"Java", required}}},
      {"Hands-on experience with Docker is a must.", {{"Docker", required}}},
      {"You should be comfortable with Linux.", {{"Linux", required}}},
      {"You need to know SQL.", {{"SQL", required}}},
      {"The person needs to have used SQL for some time.", {{"SQL", required}}},
      {"Fluent in Python.", {{"Python", required}}},
      {"We require strong SQL.", {{"SQL", required}}},
      {"We are looking for someone with deep knowledge of PyTorch.", {{"PyTorch", required}}},
      {"Experience with Python or willingness to learn it is required.", {{"Python", required}}},
      {"Working knowledge of dbt is expected.", {{"dbt", required}}},
      {"Experience with at least one cloud (AWS, GCP or Azure) is required.",
       {{"GCP", required}, {"Azure", required}}},
      {"Master's degree or PhD in machine learning required.",
       {{"Master's degree", required}, {"PhD", required}}},
      {"You have a PhD, or a Master's degree and 3 years of experience.",
       {{"PhD", required}, {"Master's degree", required}}},
      {"Python or Java, but not both, is required.", {{"Python", required}, {"Java", required}}},
      {"We expect solid SQL and don't mind if you have never seen dbt.", {{"SQL", required}}},
      {"You will be expected to know SQL.", {{"SQL", required}}},
      {"SQL is assumed.", {{"SQL", required}}},
      {"Comfort with Linux is a prerequisite.", {{"Linux", required}}},
      {"A working knowledge of Python is needed.", {{"Python", required}}},
  });
}

TEST_CASE("years are counted in words too, spans of time ahead ask for nothing") {
  check_all({
      {"At least three years of Kafka", {{"Kafka", required}}},
      {"Two years of Python are behind you", {{"Python", required}}},
      {"Mindestens drei Jahre Erfahrung mit Java", {{"Java", mentioned}}},
      {"In the first three months you set up Docker", {{"Docker", mentioned}}},
      {"Over the next 2 years we move to Kafka", {{"Kafka", mentioned}}},
      {"No two weeks are alike: Python today, Kafka tomorrow", {{"Python", mentioned}, {"Kafka", mentioned}}},
      {"Java17+ and PostgreSQL14+ are a must", {{"Java", required}, {"PostgreSQL", required}}},
  });
}

TEST_CASE("cues are read in other languages") {
  check_all({
      {"Kenntnisse in Terraform sind von Vorteil.", {{"Terraform", preferred}}},
      {"Kubernetes ist nicht erforderlich.", {{"Kubernetes", negated}}},
      {"Python-Kenntnisse sind zwingend erforderlich.", {{"Python", required}}},
      {"La connaissance de Docker est un plus.", {{"Docker", preferred}}},
      {"Python est obligatoire.", {{"Python", required}}},
      {"Se requiere Python; Docker es deseable.", {{"Python", required}, {"Docker", preferred}}},
      {"Опыт работы с Kafka не требуется.", {{"Kafka", negated}}},
      {"Знание SQL обязательно, знание Spark будет плюсом.", {{"SQL", required}}},
      {"Docker bilgisi tercih sebebidir.", {{"Docker", preferred}}},
      {"Docker bilmək üstünlükdür.", {{"Docker", preferred}}},
      {"Java bilikləri tələb olunmur.", {{"Java", negated}}},
      {"Ervaring met Docker is een pre.", {{"Docker", preferred}}},
      {"Erfahrung mit Docker ist wünschenswert.", {{"Docker", preferred}}},
      {"Sehr gute Kenntnisse in SQL werden vorausgesetzt.", {{"SQL", required}}},
      {"Wir verwenden kein Java.", {{"Java", negated}}},
      {"La maîtrise de Python est indispensable, celle de Docker serait un atout.",
       {{"Python", required}, {"Docker", preferred}}},
      {"No se requiere experiencia en Java.", {{"Java", negated}}},
      {"Se valora positivamente Kubernetes.", {{"Kubernetes", preferred}}},
      {"Python é obrigatório e Docker é desejável.", {{"Python", required}, {"Docker", preferred}}},
      {"Não é necessário conhecer Java.", {{"Java", negated}}},
      {"Желательно знание Docker.", {{"Docker", preferred}}},
      {"Обязательно знание Python.", {{"Python", required}}},
      {"Мы не используем Java.", {{"Java", negated}}},
      {"Python bilmək mütləqdir, Docker üstünlük sayılır.", {{"Python", required}, {"Docker", preferred}}},
      {"Kubernetes bilmək vacib deyil.", {{"Kubernetes", negated}}},
      {"Python bilgisi zorunludur, Docker tercih sebebidir.", {{"Python", required}, {"Docker", preferred}}},
      {"Java bilgisi gerekli değildir.", {{"Java", negated}}},
      {"Kennis van Python is vereist, Docker is een pluspunt.",
       {{"Python", required}, {"Docker", preferred}}},
      {"Java is niet nodig.", {{"Java", negated}}},
      {"Python è richiesto, Docker è gradito.", {{"Python", required}, {"Docker", preferred}}},
      {"Wymagana znajomość Python, mile widziany Docker.", {{"Python", required}, {"Docker", preferred}}},
      {"Java nie jest wymagana.", {{"Java", negated}}},
  });
}

TEST_CASE("verdicts in tags, in idioms and behind dashes") {
  check_all({
      {"- Kafka [must]", {{"Kafka", required}}},
      {"- Kafka [nice]", {{"Kafka", preferred}}},
      {"Eigene Erfahrung mit Kafka ist erwünscht.", {{"Kafka", preferred}}},
      {"5 years in data engineering, preferred within a bank", {{"Data engineering", required}}},
      {"None of our services use Kafka.", {{"Kafka", negated}}},
      {"No one here writes Scala, and we like it so.", {{"Scala", negated}}},
      {"Spark SQL wird erwartet, Scala-Kenntnisse hingegen nicht.", {{"Scala", negated}}},
      {"- Kafka - hands-on production experience is a plus", {{"Kafka", preferred}}},
      {"Kafka, Scala - prior exposure is a plus", {{"Kafka", preferred}, {"Scala", preferred}}},
      {"Kafka or Scala? Neither is needed for this job.", {{"Kafka", negated}, {"Scala", negated}}},
      {"Kafka? Required. Scala? A bonus.", {{"Kafka", required}, {"Scala", preferred}}},
      {"Fan of Kafka? You must hear of us!", {{"Kafka", mentioned}}},
      {"Kafka and Terraform: we expect both.", {{"Kafka", required}, {"Terraform", required}}},
      {"Applicants need Kafka.", {{"Kafka", required}}},
      {"There is no way around Kafka here.", {{"Kafka", required}}},
      {"There is no shortage of Terraform modules to tidy up.", {{"Terraform", mentioned}}},
      {"Kafka and Terraform must hold no secrets for you.", {{"Kafka", required}, {"Terraform", required}}},
      {"If you have never run Kafka, this is not the role for you.", {{"Kafka", required}}},
      {"If you have never run Kafka, this is not a problem.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("years are asked for in any order, and counted with comparisons") {
  check_all({
      {"No fewer than three years of Scala, please.", {{"Scala", required}}},
      {"Nothing less than five years of C++ will do.", {{"C++", required}}},
      {"More than three years of Kubernetes experience.", {{"Kubernetes", required}}},
      {"3+ yoe in Java", {{"Java", required}}},
      {"Kafka is what we live on, so bring two years of it.", {{"Kafka", required}}},
      {"Terraform is everywhere here, so you need at least a year of it.", {{"Terraform", required}}},
      {"Over the past five years we have used Python.", {{"Python", mentioned}}},
      {"We have run Kafka for five years and are proud of it.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("verdicts in other words") {
  check_all({
      {"Linux and Bash we take for granted.", {{"Linux", required}, {"Bash", required}}},
      {"We take Linux and Bash for granted.", {{"Linux", required}, {"Bash", required}}},
      {"Never take Kafka clusters for granted.", {{"Kafka", mentioned}}},
      {"Kafka experience: none needed, we teach it.", {{"Kafka", negated}}},
      {"Kubernetes knowledge: not needed.", {{"Kubernetes", negated}}},
      {"We waved goodbye to Jenkins in 2020; GitLab CI does the work.",
       {{"Jenkins", negated}, {"GitLab CI", mentioned}}},
      {"We parted ways with Hadoop years ago.", {{"Hadoop", negated}}},
      {"We kissed Perl goodbye.", {{"Perl", negated}}},
      {"We do not do Scrum here.", {{"Scrum", negated}}},
      {"If you know TVM, that moves you up the pile.", {{"TVM", preferred}}},
      {"Should you have used Flink before, tell us.", {{"Flink", preferred}}},
      {"Should you have questions about SQL, ask us.", {{"SQL", mentioned}}},
      {"Python is a must. Same goes for Docker. Jenkins? Not at all.",
       {{"Python", required}, {"Docker", required}, {"Jenkins", negated}}},
      {"Tableau? No.", {{"Tableau", negated}}},
      {"SQL required, dbt welcome, Tableau irrelevant.",
       {{"SQL", required}, {"dbt", preferred}, {"Tableau", negated}}},
      {"Without SQL on your CV we cannot consider your application.", {{"SQL", required}}},
      {"Without Python we can't take you on.", {{"Python", required}}},
      {"An engineer who is at home in SQL.", {{"SQL", required}}},
      {"- SQL (E)", {{"SQL", required}}},
      {"- Alteryx (D)", {{"Alteryx", preferred}}},
  });
}

TEST_CASE("verdicts in Dutch, in Danish, Norwegian and Swedish, and in Ukrainian") {
  check_all({
      {"Kennis van Kubernetes is een pré, Linux een vereiste.",
       {{"Kubernetes", preferred}, {"Linux", required}}},
      {"Erfaring med Kafka er en fordel, men ikke et krav.", {{"Kafka", preferred}}},
      {"Erfaring med Kafka er et krav.", {{"Kafka", required}}},
      {"Kafka er ikke et krav.", {{"Kafka", negated}}},
      {"Erfarenhet av Kafka är meriterande.", {{"Kafka", preferred}}},
      {"Vi kräver Python.", {{"Python", required}}},
      {"Du har god erfaring med Python og SQL.", {{"Python", required}, {"SQL", required}}},
      {"Обов'язково: Java, SQL. Буде плюсом: Docker.",
       {{"Java", required}, {"SQL", required}, {"Docker", preferred}}},
      {"Обов’язково: Java. Бажано: Kafka.", {{"Java", required}, {"Kafka", preferred}}},
      {"Kafka не обов'язково.", {{"Kafka", negated}}},
  });
}

TEST_CASE("wishes, demands and refusals in further words") {
  check_all({
      {"If you know Terraform, so much the better.", {{"Terraform", preferred}}},
      {"Wenn du Terraform kennst, umso besser.", {{"Terraform", preferred}}},
      {"Kudos for Kafka.", {{"Kafka", preferred}}},
      {"Experience with Kafka or Docker earns you bonus points.",
       {{"Kafka", preferred}, {"Docker", preferred}}},
      {"We are particularly interested if you know Terraform.", {{"Terraform", preferred}}},
      {"The job calls for Java.", {{"Java", required}}},
      {"Ce poste exige Kafka.", {{"Kafka", required}}},
      {"Diese Stelle erfordert Java und SQL.", {{"Java", required}, {"SQL", required}}},
      {"You must be able to write Java.", {{"Java", required}}},
      {"You must be willing to learn Java.", {{"Java", mentioned}}},
      {"Docker is run by others, so no need to know it.", {{"Docker", negated}}},
      {"Our tool doesn't run on Kafka.", {{"Kafka", negated}}},
      {"Java is not part of our stack, Go and Docker are.",
       {{"Java", negated}, {"Go", mentioned}, {"Docker", mentioned}}},
      {"No week passes without Docker.", {{"Docker", mentioned}}},
      {"Requirements:\n- SQL\n- Docker (Kubernetes preferred), Kafka",
       {{"SQL", required}, {"Docker", required}, {"Kubernetes", preferred}, {"Kafka", required}}},
      {"Preferred:\n- Kafka\n- SQL is an absolute must.", {{"Kafka", preferred}, {"SQL", required}}},
      {"You do not need a PhD, but we do ask for Kafka.", {{"PhD", negated}, {"Kafka", required}}},
      {"We expect Java, and you'll pick up Kafka.", {{"Java", required}, {"Kafka", mentioned}}},
      {"Datadog and MongoDB have bought from us.", {{"Datadog", employer}, {"MongoDB", employer}}},
      {"Kafka is our product.", {{"Kafka", employer}}},
  });
}

TEST_CASE("what was given up is refused") {
  check_all({
      {"Jenkins we gave up last year.", {{"Jenkins", negated}}},
      {"Hadoop we abandoned in 2019.", {{"Hadoop", negated}}},
      {"We have given up on Spark.", {{"Apache Spark", negated}}},
      {"There is one tool we will not go back to: Jenkins.", {{"Jenkins", negated}}},
      {"There is no need to have used Jupyter before.", {{"Jupyter", negated}}},
      {"You don't need to be able to write CUDA.", {{"CUDA", negated}}},
      {"The last team left behind some Scala jobs, which you will port.", {{"Scala", mentioned}}},
      {"Teach Python to people who have never written code.", {{"Python", mentioned}}},
  });
}

TEST_CASE("what came instead of a tool is not refused") {
  check_all({
      {"We replaced Jenkins with GitHub Actions, which you will maintain.",
       {{"Jenkins", negated}, {"GitHub Actions", mentioned}}},
      {"We abandoned Scala for Python.", {{"Scala", negated}, {"Python", mentioned}}},
      {"We removed Jenkins and introduced Terraform.", {{"Jenkins", negated}, {"Terraform", mentioned}}},
      {"We dropped Java, Scala and Perl.", {{"Java", negated}, {"Scala", negated}, {"Perl", negated}}},
      {"We prefer Kafka over Java.", {{"Kafka", preferred}, {"Java", mentioned}}},
  });
}

TEST_CASE("what is not needed for something refuses not that") {
  check_all({
      {"You don't need a degree to write Python.", {{"Python", mentioned}}},
      {"You don't need permission to deploy to Kubernetes.", {{"Kubernetes", mentioned}}},
      {"We don't need you to know Kafka.", {{"Kafka", negated}}},
      {"You don't need any experience with Kafka.", {{"Kafka", negated}}},
      {"You don't need 10 years of Python.", {{"Python", negated}}},
      {"It won't hurt to know Kafka.", {{"Kafka", preferred}}},
  });
}

TEST_CASE("what is offered or told is no demand") {
  check_all({
      {"You have access to a Slurm cluster.", {{"Slurm", mentioned}}},
      {"You have the chance to learn Kubernetes.", {{"Kubernetes", mentioned}}},
      {"If you have any doubts about Kubernetes, read on.", {{"Kubernetes", mentioned}}},
      {"The work demands patience and our stack is Kafka.", {{"Kafka", mentioned}}},
      {"Kafka plays an essential role in our platform.", {{"Kafka", mentioned}}},
      {"We need help with our Kubernetes clusters.", {{"Kubernetes", mentioned}}},
      {"You need hands-on experience with Docker and SQL.", {{"Docker", required}, {"SQL", required}}},
      {"We need hands-on skills in Kafka.", {{"Kafka", required}}},
      {"We need a hand with our Kafka cluster.", {{"Kafka", mentioned}}},
      {"You will write the necessary Python scripts.", {{"Python", mentioned}}},
      {"We deploy without Docker, nothing runs in containers here.", {{"Docker", negated}}},
  });
}

TEST_CASE("a verdict behind the name is heard in other languages") {
  check_all({
      {"Jenkins nutzen wir nicht mehr.", {{"Jenkins", negated}}},
      {"Von Jenkins haben wir uns verabschiedet.", {{"Jenkins", negated}}},
      {"Nous avons abandonné Hadoop l'an dernier.", {{"Hadoop", negated}}},
      {"Hemos dejado de usar Jenkins.", {{"Jenkins", negated}}},
      {"Мы отказались от Hadoop.", {{"Hadoop", negated}}},
      {"Erfahrung mit Kafka bringst du mit.", {{"Kafka", required}}},
      {"Mit Docker kennst du dich aus.", {{"Docker", required}}},
      {"Kafka hast du idealerweise schon eingesetzt.", {{"Kafka", preferred}}},
      {"Vous justifiez d'une expérience significative en Java.", {{"Java", required}}},
      {"Si conoces Scala, mejor.", {{"Scala", preferred}}},
      {"Buen nivel de Python.", {{"Python", required}}},
  });
}

TEST_CASE("what somebody brings is asked for and what it is brought to is not") {
  check_all({
      {"You bring 5 years of Kafka to the team.", {{"Kafka", required}}},
      {"You bring Spark jobs into production.", {{"Apache Spark", mentioned}}},
      {"What you need not know: Python or CUDA.", {{"Python", negated}, {"CUDA", negated}}},
      {"In your first month, you will move Airflow jobs to Dagster.",
       {{"Airflow", mentioned}, {"Dagster", mentioned}}},
      {"Then the bonus list: SQLite, Perl.", {{"SQLite", preferred}, {"Perl", preferred}}},
  });
}

TEST_CASE("a gift, a question and a wish are no demand in other languages") {
  check_all({
      {"Si lavora con Docker.", {{"Docker", mentioned}}},
      {"¿Has usado Docker en producción?", {{"Docker", mentioned}}},
      {"Docker bringst du idealerweise mit.", {{"Docker", preferred}}},
      {"Docker bringst du mit.", {{"Docker", required}}},
      {"In Python programmieren lernen kannst du.", {{"Python", mentioned}}},
      {"Nous offrons une solide expérience Docker.", {{"Docker", mentioned}}},
      {"Vous avez une solide expérience Docker.", {{"Docker", required}}},
  });
}

TEST_CASE("a noun that is given opens nothing unless it goes on") {
  check_all({
      {"You have great time management and SQL skills.", {{"SQL", required}}},
      {"You have the time to look into Kafka.", {{"Kafka", mentioned}}},
      {"You bring your Docker knowledge to our team.", {{"Docker", required}}},
      {"You bring your passion to our Kafka team.", {{"Kafka", mentioned}}},
      {"You bring three years of Python into production.", {{"Python", required}}},
      {"You talk to clients in English.", {{"English", required}}},
      {"The job requires patience, SQL and Docker.", {{"SQL", required}, {"Docker", required}}},
      {"The job requires some travel and solid SQL.", {{"SQL", required}}},
      {"The job requires a lot of patience and some experience with Kafka.", {{"Kafka", required}}},
      {"The job requires some travel, and you will run Kafka.", {{"Kafka", mentioned}}},
      {"The job requires some travel and offers Kafka workshops.", {{"Kafka", mentioned}}},
      {"SQL is essential for our team.", {{"SQL", required}}},
      {"SQL is critical to our business.", {{"SQL", mentioned}}},
      {"Computer vision is essential to our products.", {{"Computer vision", mentioned}}},
      {"Our experience with Kafka is vital for our business.", {{"Kafka", mentioned}}},
      {"Experience with Kafka is vital for our business.", {{"Kafka", required}}},
      {"It's essential that every engineer knows SQL.", {{"SQL", required}}},
      {"It's essential that our data stays in Snowflake.", {{"Snowflake", mentioned}}},
  });
}

TEST_CASE("what is said of a degree or a certificate is not said of the tool before it") {
  check_all({
      {"3 years of SQL (a degree is not required).", {{"SQL", required}}},
      {"Requirements\n- SQL, but a diploma isn't needed", {{"SQL", required}}},
      {"Nice to have\n- Kafka; a certificate is not needed", {{"Kafka", preferred}}},
      {"Requirements\n- Strong SQL (a certification is a plus)", {{"SQL", required}}},
      {"A PhD is not required, but a degree is.", {{"PhD", negated}}},
      {"An AWS certification is a plus.", {{"AWS certification", preferred}}},
  });
}

TEST_CASE("our platform is what is used and our product what is sold") {
  check_all({
      {"Docker is our platform and you must know it.", {{"Docker", required}}},
      {"Python is our language and Django our framework.", {{"Python", mentioned}, {"Django", mentioned}}},
      {"Python is what our team works in.", {{"Python", mentioned}}},
      {"Kafka is our main product.", {{"Kafka", employer}}},
      {"Praktikant entwickelt Tools in Python.", {{"Python", mentioned}}},
      {"L'équipe développe en Python.", {{"Python", mentioned}}},
      {"The ideal people have a background in SQL.", {{"SQL", required}}},
      {"Our best people have a background in SQL.", {{"SQL", employer}}},
  });
}

TEST_CASE("wishes that tell what they do for an applicant, and demands that nobody passes without") {
  check_all({
      {"Docker would move you to the top of the pile.", {{"Docker", preferred}}},
      {"Knowing SQL will put you at the front of the queue.", {{"SQL", preferred}}},
      {"Python is not required but would make you a great match.", {{"Python", preferred}}},
      {"Kafka (preffered)", {{"Kafka", preferred}}},
      {"Nobody gets hired here without SQL.", {{"SQL", required}}},
      {"No one joins us without Python.", {{"Python", required}}},
      {"This job needs knowledge of SQL.", {{"SQL", required}}},
      {"We stopped using Kafka and moved to Flink.", {{"Kafka", negated}, {"Flink", mentioned}}},
  });
}

TEST_CASE("what is enough is asked for, what is not enough is not") {
  check_all({
      {"Достаточно свободно знать Kafka.", {{"Kafka", required}}},
      {"Хватит базового опыта Kafka.", {{"Kafka", required}}},
      {"Не достаточно знания Kafka.", {{"Kafka", mentioned}}},
  });
}
