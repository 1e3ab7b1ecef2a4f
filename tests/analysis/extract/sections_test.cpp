// Which part of a posting says what: headings, lists, prose.
#include "analysis/extract/sections.h"

#include <catch2/catch_test_macros.hpp>

#include "analysis/extract/heading.h"
#include "analysis/extract/lost_breaks.h"
#include "tests/analysis/extract/reading.h"
#include "tests/analysis/extract/rules.h"

using namespace radar;
using extract::SectionKind;
using namespace radar::extract_tests;

namespace {

void check_headings(SectionKind kind, const std::vector<const char*>& headings) {
  for (const char* heading : headings) {
    CAPTURE(heading);
    CHECK(static_cast<int>(shipped::headings().kind_of(heading)) == static_cast<int>(kind));
  }
}

}  // namespace

TEST_CASE("labels of one line part its lists") {
  for (const auto& posting : std::vector<Sentence>{
           {"Must: SQL / Plus: Kafka / Not needed: Java",
            {{"SQL", required}, {"Kafka", preferred}, {"Java", negated}}},
           {"Nice to have: Kafka | Required: SQL", {{"SQL", required}, {"Kafka", preferred}}},
           {"Pflicht: Docker / Kür: Kafka", {{"Docker", required}, {"Kafka", preferred}}},
           {"Must-haves ✅ Docker ✅ SQL  Nice-to-haves ➕ Scala ➕ Kafka",
            {{"Docker", required}, {"SQL", required}, {"Scala", preferred}, {"Kafka", preferred}}},
           {"Our Requirements 🚀 grow, and Kafka with them.", {{"Kafka", mentioned}}},
       })
    CHECK(differences(posting) == "");
}

TEST_CASE("headings have numbers or marks of their own") {
  for (const auto& posting : std::vector<Sentence>{
           {"1. Your mission\nYou run Kafka.\n2. Your profile\nSQL, Docker\n3. What we offer\nTea",
            {{"Kafka", mentioned}, {"SQL", required}, {"Docker", required}}},
           {"Requirements\n1. SQL\n2. Experience\n3. Docker", {{"SQL", required}, {"Docker", required}}},
           {"Stack\n- Kafka\n➤ Requirements\n- SQL", {{"Kafka", mentioned}, {"SQL", required}}},
           {"Must-haves\nTypeScript, GraphQL", {{"TypeScript", required}, {"GraphQL", required}}},
       })
    CHECK(differences(posting) == "");
  check_headings(SectionKind::required,
                 {"The bar, for applicants", "Have to know", "No compromises here", "Table stakes",
                  "Das setzen wir voraus", "Les incontournables", "Co powinieneś umieć", "Olmazsa olmazlar"});
  check_headings(SectionKind::preferred,
                 {"What puts you at the top of the pile", "What would make us smile", "Das Sahnehäubchen",
                  "Les petits plus", "Gets you to the front of the queue", "Schön, aber kein Muss"});
}

TEST_CASE("headings may be short, and in further languages") {
  check_headings(SectionKind::required,
                 {"Req'd", "Reqs", "Min. quals", "Basic quals", "What's needed", "Das erwarten wir",
                  "Das erwarten wir von dir", "Was verlangen wir", "Wat verwachten wij?",
                  "Dit heb je in huis", "Cosa serve", "Cosa chiediamo?", "Serve", "Hace falta", "Se pide",
                  "On demande", "Il faut", "Co jest potrzebne"});
  check_headings(SectionKind::preferred,
                 {"Pref'd", "Preferred quals", "Prefs", "Add'l quals", "You'd get extra points for",
                  "We award bonus points for", "What would be lovely", "What helps", "Lovely to have",
                  "Fatores preferenciais", "Critérios preferenciais", "Ce qui serait top"});
  check_headings(SectionKind::refused, {"What you will not find here", "What's not needed", "Cosa NON serve",
                                        "Non serve", "Ce qu'on ne demande pas", "Das verlangen wir nicht",
                                        "Wat vragen we niet", "Gerekmeyenler"});
  check_headings(SectionKind::employer,
                 {"Who we work for", "Our partners", "Onze klanten", "Unsere Partner", "Nos partenaires",
                  "Nuestros clientes", "Nossos parceiros", "Наши партнёры"});
  check_headings(SectionKind::duties, {"What's the job?", "What's the role", "What we code in"});
  check_headings(SectionKind::unknown, {"Req ID", "Req. number"});
}

TEST_CASE("a stack among what is offered is worked with") {
  for (const auto& posting : std::vector<Sentence>{
           {"What we bring\n- a Kafka and Docker stack that works",
            {{"Kafka", mentioned}, {"Docker", mentioned}}},
           {"What we offer: a modern stack (Kafka, Docker)", {{"Kafka", mentioned}, {"Docker", mentioned}}},
           {"Requirements\n- Experience with our stack: Kafka, Docker", {{"Kafka", required}}},
           {"Benefits\n- Stack Overflow for all, and a Kafka stack", {{"Kafka", mentioned}}},
           {"Benefits\n- full stack lessons in Kafka\n- no stack ranking, Docker stickers",
            {{"Kafka", employer}, {"Docker", employer}}},
           {"What we work with: Kafka\nWhat we ask for: Docker",
            {{"Kafka", mentioned}, {"Docker", required}}},
       })
    CHECK(differences(posting) == "");
}

TEST_CASE("who sells or resells, and whose partner the employer is") {
  for (const auto& posting : std::vector<Sentence>{
           {"Somos socio oficial de Kafka y revendemos Docker.", {{"Kafka", employer}, {"Docker", employer}}},
           {"Nous sommes partenaire de Databricks.", {{"Databricks", employer}}},
           {"Wir sind Partner von Databricks.", {{"Databricks", employer}}},
           {"We are a team of ten and sell a computer vision kit to farms.", {{"Computer vision", employer}}},
           {"Wir nutzen Kafka, und Docker musst du nicht kennen.", {{"Docker", negated}}},
           {"Знание Docker обязательно, Kafka - желательна", {{"Docker", required}, {"Kafka", preferred}}},
           {"Docker обязателен, Kafka желателен, Scala необязательна",
            {{"Docker", required}, {"Kafka", preferred}, {"Scala", negated}}},
           {"Договорные обязательства ведём в PostgreSQL.", {{"PostgreSQL", mentioned}}},
       })
    CHECK(differences(posting) == "");
}

TEST_CASE("headings are told by their words, whatever their dress") {
  check_headings(SectionKind::required, {"Requirements",
                                         "REQUIREMENTS:",
                                         "What you'll bring",
                                         "What you’ll need to succeed",
                                         "Who you are",
                                         "🧠 About you",
                                         "Minimum qualifications",
                                         "You might be a good fit if",
                                         "Must-haves",
                                         "Your profile",
                                         "What we're looking for",
                                         "Who we are looking for",
                                         "Skills and experience",
                                         "The ideal candidate",
                                         "The skills to succeed",
                                         "Who thrives at Acme?",
                                         "This role is for you if",
                                         "What will help you be successful",
                                         "You’ll be a great fit if you have",
                                         "Your background looks something like this",
                                         "Culture fit",
                                         "Is this you?",
                                         "Required qualifications",
                                         "You'll excel in this role if you",
                                         "We would love to hear from you if",
                                         "Who are we looking for?",
                                         "What are the requirements?",
                                         "Our expectations",
                                         "We look for people who",
                                         "To succeed in this role, you must have",
                                         "This opportunity may be a good match for you if you have"});
  check_headings(SectionKind::preferred, {"Nice to have",
                                          "Nice-to-haves:",
                                          "Bonus points",
                                          "Preferred qualifications",
                                          "Desired skills",
                                          "What will make you stand out",
                                          "Ways to stand out from the crowd",
                                          "It's a plus if you have",
                                          "Good to have",
                                          "Extra credit",
                                          "Qualifications desired",
                                          "Ideally, you'd have",
                                          "Nice if you have",
                                          "Kudos if you have",
                                          "We're even more impressed if you bring",
                                          "We prefer if you have",
                                          "An ideal candidate also has",
                                          "While not required, you might stand out even more if you",
                                          "Helpful prior experiences",
                                          "It would be even better if you",
                                          "You will have a head start if you have",
                                          "Bonus cookies if you have",
                                          "Valuable but not required experience"});
  check_headings(SectionKind::duties, {"What you'll do",
                                       "90 Day Plan",
                                       "When you join Acme, you'll…",
                                       "What does this role involve?",
                                       "Month 3",
                                       "About the role",
                                       "About the job",
                                       "The role",
                                       "Responsibilities",
                                       "Our tech stack",
                                       "Essential job functions",
                                       "A day in the life",
                                       "In this role, you will",
                                       "About the team",
                                       "What success looks like",
                                       "Why this role matters",
                                       "You will",
                                       "How you'll make an impact",
                                       "What you can expect",
                                       "Technologies we use",
                                       "Responsibilities include, but are not limited to",
                                       "Our research stack",
                                       "What are we working on?",
                                       "Once here, you will",
                                       "In this newly created role, you'll",
                                       "Types of problems you'll be solving"});
  check_headings(SectionKind::refused, {"We are not looking for people who"});
  check_headings(SectionKind::employer, {"About us", "Who we are", "Our story", "About Acme", "Why Acme",
                                         "Our values", "Our Bakery Core Values", "Company overview",
                                         "Life at Acme", "What sets our platform apart"});
  check_headings(SectionKind::benefits,
                 {"What we offer", "Benefits", "Perks & benefits", "Compensation range",
                  "What's in it for you", "What you'll get", "Our fantastic benefits", "Why you'll love it",
                  "Benefits you'll enjoy", "Tuition reimbursement", "You will enjoy the following benefits"});
  check_headings(SectionKind::legal, {"How to apply", "Equal opportunity employer", "Fraud alert",
                                      "Required application materials", "Candidate privacy notice",
                                      "ITAR requirements", "Physical demands"});
  check_headings(SectionKind::unknown, {"Locations", "Yes", "Machine learning", "You should not apply if",
                                        "Interview process", "You might not be a great fit if"});
}

TEST_CASE("headings that advise, retire, insist or tell of today") {
  check_headings(SectionKind::preferred,
                 {"RECOMMENDED QUALIFICATIONS", "Additional Considerations:", "You would benefit from"});
  check_headings(SectionKind::refused,
                 {"Not part of the job", "Retired from our stack", "No longer in use", "Not used here"});
  check_headings(SectionKind::required, {"You certainly have", "For the data track you need"});
  check_headings(SectionKind::duties, {"Running today", "In use today"});
}

TEST_CASE("a line that says who is looked for heads demands, one that says what for does not") {
  for (const auto& sentence : std::vector<Sentence>{
           {"Acme is looking for 2-3 Data Scientists to join our Team:\nKafka\nScala", {{"Kafka", required}}},
           {"Acme is looking for two analysts to join our team:\nKafka\nScala", {{"Kafka", required}}},
           {"Acme is seeking an analyst to perform these roles:\n- Work with Kafka",
            {{"Kafka", mentioned}}}}) {
    CAPTURE(sentence.text);
    CHECK(differences(sentence) == "");
  }
}

TEST_CASE("what else is looked for heads no demands") {
  check_headings(SectionKind::preferred,
                 {"Bonus skills we're looking for:", "What we're looking for (nice to have):"});
  for (const char* heading :
       {"Benefits we are looking to introduce:", "Our clients, who are looking for the following services:",
        "Technologies we are looking to adopt:", "Acme is seeking to solve these problems:",
        "Companies are looking for tools that use:", "We are hiring a team that works with:"}) {
    CAPTURE(heading);
    CHECK(statuses(std::string(heading) + "\n- Kafka").at("Kafka") != required);
  }
}

TEST_CASE("a sentence of what is used no longer heads nothing") {
  const Sentence both{"We no longer use Jenkins. Builds run on Terraform.",
                      {{"Jenkins", negated}, {"Terraform", mentioned}}};
  CHECK(differences(both) == "");
}

TEST_CASE("headings in other languages") {
  check_headings(SectionKind::required, {"Dein Profil",
                                         "Das bringst du mit",
                                         "Anforderungen",
                                         "Votre profil",
                                         "Profil recherché",
                                         "Requisitos",
                                         "Lo que buscamos",
                                         "Требования",
                                         "Мы ждем от вас",
                                         "Tələblər",
                                         "Aranan nitelikler",
                                         "Functie-eisen",
                                         "Wat wij vragen",
                                         "Requisiti",
                                         "Chi cerchiamo",
                                         "Wymagania",
                                         "Czego oczekujemy",
                                         "Du passt gut zu uns",
                                         "Nous recherchons une personne qui",
                                         "Lo que necesitarás",
                                         "Kimi arıyoruz",
                                         "Kimi axtarırıq",
                                         "Что мы ждём от тебя",
                                         "Was wir uns wünschen",
                                         "¿Qué pedimos?",
                                         "Senden beklentilerimiz",
                                         "Səndən nə gözləyirik"});
  check_headings(SectionKind::preferred, {"Von Vorteil",
                                          "Wünschenswert",
                                          "Les plus",
                                          "Atouts",
                                          "Se valorará",
                                          "Deseable",
                                          "Diferenciais",
                                          "Будет плюсом",
                                          "Üstünlüklər",
                                          "Tercihen",
                                          "Pluspunten",
                                          "Costituisce titolo preferenziale",
                                          "Mile widziane",
                                          "Cualificaciones preferidas",
                                          "Bevorzugte Qualifikationen",
                                          "Мы будем рады, если",
                                          "Compétences privilégiées",
                                          "Darüber freuen wir uns",
                                          "Ce qui fera la différence",
                                          "Les petits plus",
                                          "¿Qué valoramos?",
                                          "Bunlar da varsa harika",
                                          "Olsa iyi olur"});
  check_headings(SectionKind::refused, {"Kein Muss"});
  check_headings(SectionKind::duties,
                 {"Deine Aufgaben", "Vos missions", "Responsabilidades", "Обязанности", "Vəzifə öhdəlikləri",
                  "Görev tanımı", "Taken", "Obowiązki", "Mansioni", "Le poste", "Nə edəcəksən"});
  check_headings(SectionKind::benefits,
                 {"Wir bieten", "Nous offrons", "Ofrecemos", "Мы предлагаем", "Təklif edirik",
                  "Wat wij bieden", "Offriamo", "Oferujemy", "Nous vous offrons", "Sunduğumuz olanaklar"});
  check_headings(SectionKind::employer, {"Über uns", "Qui sommes-nous", "Sobre nosotros", "Quem somos",
                                         "О компании", "Haqqımızda", "Over ons", "Chi siamo", "O nas"});
}

TEST_CASE("a line above a list tells of it in as many words as it likes") {
  for (const auto& sentence : std::vector<Sentence>{
           {"People on this desk are expected to know\n- Kafka\nand it is appreciated if they know\n- "
            "Airflow",
            {{"Kafka", required}, {"Airflow", preferred}}},
           {"To reach that point you already need\n+ Kafka\nIt would help to know\n+ Airflow",
            {{"Kafka", required}, {"Airflow", preferred}}},
           {"You bring\n~ Kafka\nYou need not bring\n~ Airflow", {{"Kafka", required}, {"Airflow", negated}}},
           {"Come with:\n  Docker\nFurther criteria, applied to equal candidates\n  Kafka",
            {{"Kafka", preferred}}},
           {"Must have\n1. Kafka\nCandidates may, as a bonus, show\n2. Airflow",
            {{"Kafka", required}, {"Airflow", preferred}}},
           {"Requirements discovery and prioritization\n- Kafka topics for new events",
            {{"Kafka", mentioned}}},
           {"You can expect to contribute to the following areas:\n- Kafka", {{"Kafka", mentioned}}},
           {"Preferred qualifications:\nYou will be a great match if you also have...\n- Kafka",
            {{"Kafka", preferred}}},
       })
    CHECK(differences(sentence) == "");
}

TEST_CASE("labels before a colon are headings of their line in more words too") {
  for (const auto& sentence : std::vector<Sentence>{
           {"To get there you already need: Kafka.\nTo get there faster, it would help to know: Airflow.",
            {{"Kafka", required}, {"Airflow", preferred}}},
           {"You'll see around you: Kafka\nYou won't see: Airflow",
            {{"Kafka", mentioned}, {"Airflow", negated}}},
           {"Tech you must have shipped with\nKafka, Docker\n", {{"Kafka", required}, {"Docker", required}}},
           {"Frameworks: Airflow (must), Kafka (no)", {{"Airflow", required}, {"Kafka", negated}}},
       })
    CHECK(differences(sentence) == "");
}

TEST_CASE("questions about the job and the firm are no demands") {
  check_headings(SectionKind::benefits,
                 {"Why this opportunity might be a great fit for you?",
                  "Why you should become an intern with us", "How Acme will support you"});
  check_headings(SectionKind::duties, {"You will be in charge of", "If you're drafted, you'll"});
  const Sentence aside{"If you suspect you've met a fraud in hiring: write to us, with any use of Docker.",
                       {{"Docker", mentioned}}};
  CHECK(differences(aside) == "");
}

TEST_CASE("an item with items of its own can be a heading") {
  const Sentence nested{
      "- Requirements\n    - Kafka\n    - Platform\n        - Docker\n- Our stack\n    - Airflow",
      {{"Kafka", required}, {"Docker", required}, {"Airflow", mentioned}}};
  CHECK(differences(nested) == "");
}

TEST_CASE("headings that ask in a few plain words") {
  check_headings(
      SectionKind::required,
      {"What we ask", "We ask for:", "We're asking for", "Our ask", "What is asked", "You tick these boxes",
       "To land this job", "What matters to us", "Was wir verlangen", "Wir brauchen von dir",
       "Ce que nous demandons", "On te demande", "Te pedimos", "Sizden istediğimiz", "Chiediamo", "Wymagamy",
       "Вам понадобится", "Wat je meebrengt", "Necesitamos"});
}

TEST_CASE("headings of what makes a candidate stand out or would be better still") {
  check_headings(SectionKind::preferred, {"Ways you can stand out",
                                          "Better still",
                                          "It also helps if you know",
                                          "Also great",
                                          "Would be great",
                                          "What gives you an edge",
                                          "All the better if you have",
                                          "Points in your favour",
                                          "In an ideal world",
                                          "If you also know",
                                          "We'd love it if you know",
                                          "Damit hebst du dich ab",
                                          "Noch besser",
                                          "Toll wäre",
                                          "Extrapunkte",
                                          "Encore mieux si",
                                          "Pour vous démarquer",
                                          "Mejor aún si",
                                          "Suma si",
                                          "Melhor ainda se",
                                          "Daha da iyi",
                                          "Ещё лучше, если",
                                          "Необязательно, но здорово",
                                          "Jeszcze lepiej",
                                          "Nog beter",
                                          "Leuk als",
                                          "Ancora meglio se"});
}

TEST_CASE("headings of what is learned, how the team works and what is given") {
  check_headings(
      SectionKind::duties,
      {"What you can learn", "You'll pick up", "How we work", "How we ship", "Ways of working",
       "How things work here", "What we use", "Das lernst du", "So arbeiten wir", "Ce que tu apprendras",
       "Cómo trabajamos", "Nasıl çalışıyoruz", "Necə işləyirik", "Как мы работаем", "Wat je leert",
       "Cosa imparerai", "Jak pracujemy", "Womit du arbeitest", "Ce que tu feras"});
  check_headings(SectionKind::benefits,
                 {"What you'll get", "We give you", "Was du bekommst", "Ce que tu auras", "Qué te llevas",
                  "Что вы получите", "Wat je krijgt", "Co dostaniesz"});
  CHECK(shipped::headings().kind_of("How we think") == SectionKind::employer);
}

TEST_CASE("possessives before a heading's words are no strangers") {
  for (const auto& posting : std::vector<Sentence>{
           {"Unsere Anforderungen\nDocker", {{"Docker", required}}},
           {"Notre stack\nKafka\nVos compétences\nDocker", {{"Kafka", mentioned}, {"Docker", required}}},
           {"Наши требования\nDocker", {{"Docker", required}}},
       }) {
    CAPTURE(posting.text);
    CHECK(differences(posting) == "");
  }
}

TEST_CASE("the only list is asked for where its heading wishes in kind words") {
  for (const auto& posting : std::vector<Sentence>{
           {"Desired skills\n- Docker\n- Kafka", {{"Docker", required}, {"Kafka", required}}},
           {"What we'd love to see\n- Docker\n- Kafka", {{"Docker", required}, {"Kafka", required}}},
           {"Desired\n- Docker\n- Kafka", {{"Docker", preferred}, {"Kafka", preferred}}},
           {"How to stand out\n- Docker\n- Kafka", {{"Docker", preferred}, {"Kafka", preferred}}},
           {"Even better if you know\n- Docker\n- Kafka\nYour tasks\n- Run Scala",
            {{"Docker", preferred}, {"Kafka", preferred}, {"Scala", mentioned}}},
           {"What we'd also love to see\n- Docker\n- Kafka", {{"Docker", preferred}, {"Kafka", preferred}}},
           {"Von Vorteil\n- Docker\n- Kafka", {{"Docker", preferred}, {"Kafka", preferred}}},
       }) {
    CAPTURE(posting.text);
    CHECK(differences(posting) == "");
  }
}

TEST_CASE("headings of one line are turned to in their order") {
  for (const auto& posting : std::vector<Sentence>{
           {"We run ferries. You need: SQL and Scala. On top of it [Nice to have] Kafka and Docker",
            {{"SQL", required}, {"Scala", required}, {"Kafka", preferred}, {"Docker", preferred}}},
           {"Bonus - up to 12% a year for Kafka", {{"Kafka", mentioned}}},
           {"Bonus – 5 – 10 % for Kafka", {{"Kafka", mentioned}}},
           {"Bonus - Kafka", {{"Kafka", preferred}}},
       }) {
    CAPTURE(posting.text);
    CHECK(differences(posting) == "");
  }
}

TEST_CASE("headings that refuse name what is below, and end with it") {
  check_headings(
      SectionKind::refused,
      {"What we don't care about", "What you won't see", "You need not bring", "Not needed",
       "Candidates won't be asked about", "Neither required nor preferred", "Surplus to requirements",
       "Forget about", "What you can skip", "No hace falta", "Что мы не требуем", "Şart değil", "Vacib deyil",
       "On ne vous demandera pas", "Das musst du nicht können"});
  check_headings(SectionKind::required, {"You don't need every one of these", "Non-negotiables"});
  check_headings(SectionKind::preferred, {"Negotiables", "Good to know, not required", "What'd be neat"});
  const Sentence ends{
      "Requirements\n- Kafka\nYou won't need\n- Flink\nYou would join the people who look after "
      "our Airflow.",
      {{"Kafka", required}, {"Flink", negated}, {"Airflow", mentioned}}};
  CHECK(differences(ends) == "");
}

TEST_CASE("items of a list are no headings") {
  for (const char* line :
       {"You have experience in experimental design and interpretation", "Experience with Kafka",
        "Docker experience is a plus", "Strong skills in forecasting and reporting", "Fraud Detection",
        "Medical Imaging", "Remote Sensing", "Project Management", "Process Optimization",
        "Ability to meet deadlines"}) {
    CAPTURE(line);
    CHECK_FALSE(shipped::headings().read(line, extract::HeadingMark::none).known);
  }
}

TEST_CASE("sections decide what is asked for") {
  for (const auto& sentence : std::vector<Sentence>{
           {"Nice to have:\n- Kafka\nRequired Spark skills: Spark SQL in a cluster",
            {{"Kafka", preferred}, {"Apache Spark", required}}},
           {"Signals we love\n- You have used Kafka", {{"Kafka", preferred}}},
           {"Must have: Python and SQL. Nice to have: Spark.", {{"Python", required}, {"SQL", required}}},
           {"Requirements: Python, SQL. Nice to have: Spark.", {{"Python", required}, {"SQL", required}}},
           {"Required: PyTorch; preferred: JAX.", {{"PyTorch", required}, {"JAX", preferred}}},
           {"Bonus: Kafka, Flink.", {{"Kafka", preferred}, {"Flink", preferred}}},
           {"## Was du mitbringst\n- Python\n## Was wir bieten\n- Snowflake-Schulungen",
            {{"Python", required}, {"Snowflake", employer}}},
           {"Ihr Profil\n- Erfahrung mit Docker\nWünschenswert\n- Kubernetes",
            {{"Docker", required}, {"Kubernetes", preferred}}},
           {"Votre profil :\n- Maîtrise de Python\nLes plus :\n- Docker",
            {{"Python", required}, {"Docker", preferred}}},
           {"Requisitos:\n- Python\nSe valorará:\n- Docker", {{"Python", required}, {"Docker", preferred}}},
           {"Requisitos\n- Python\nDiferenciais\n- Docker", {{"Python", required}, {"Docker", preferred}}},
           {"Требования:\n- Python\nБудет плюсом:\n- Docker", {{"Python", required}, {"Docker", preferred}}},
           {"Aranan nitelikler\n- Python\nTercihen\n- Docker", {{"Python", required}, {"Docker", preferred}}},
           {"Tələblər:\n- Python\nÜstünlüklər:\n- Docker", {{"Python", required}, {"Docker", preferred}}},
           {"Functie-eisen\n- Python\nPluspunten\n- Docker", {{"Python", required}, {"Docker", preferred}}},
           {"Requisiti\n- Python\nCostituisce titolo preferenziale\n- Docker",
            {{"Python", required}, {"Docker", preferred}}},
           {"Wymagania:\n- Python\nMile widziane:\n- Docker", {{"Python", required}, {"Docker", preferred}}},
           {"**What you'll bring**\nYou know Python inside out.\n\n**Bonus points**\nYou have used Ray "
            "Serve.",
            {{"Python", required}}},
           {"🚀 What you'll do\n- Train models in JAX\n🧠 Who you are\n- Fluent in Python\n🎁 What we "
            "offer\n- A Databricks certification budget",
            {{"JAX", mentioned}, {"Python", required}, {"Databricks", employer}}},
           {"REQUIREMENTS\nPython\nSQL\nNICE TO HAVE\nSpark\nBENEFITS\nFree Snowflake training",
            {{"Python", required}, {"SQL", required}, {"Snowflake", employer}}},
           {"You might be a good fit if you\n- have shipped PyTorch models\nWhat will make you stand out\n- "
            "Triton kernels in CUDA",
            {{"PyTorch", required}, {"CUDA", preferred}}},
           {"Minimum qualifications:\n- BS in Computer Science\n- Python\n\nPreferred qualifications:\n- "
            "PhD\n- Spark",
            {{"Bachelor's degree", required}, {"Python", required}, {"PhD", preferred}}},
           {"Requirements\n- Python\n- Experience with Kubernetes is a plus\n- Java is not needed",
            {{"Python", required}, {"Kubernetes", preferred}, {"Java", negated}}},
           {"Who we are\nWe build observability on top of Kafka.\n\nYour profile\n- SQL\n\nHow to "
            "apply\nSend us a notebook in Python.",
            {{"Kafka", employer}, {"SQL", required}, {"Python", employer}}},
           {"What you'll need: Python. What's nice: Rust.", {{"Python", required}}},
           {"Responsibilities:\n- Maintain Airflow pipelines\n- Deploy to Kubernetes",
            {{"Airflow", mentioned}, {"Kubernetes", mentioned}}},
           {"Qualifications:\n- Python\n- SQL (PostgreSQL preferred)\n- No Java needed",
            {{"Python", required}, {"SQL", required}, {"PostgreSQL", preferred}, {"Java", negated}}},
           {"Requirements\n- PyTorch or TensorFlow\n- Ideally: JAX\n- Docker",
            {{"PyTorch", required}, {"TensorFlow", required}, {"JAX", preferred}, {"Docker", required}}},
           {"Requirements\n• Python\n• Docker\n\nPreferred\n• Kubernetes\n\nAbout us\nWe build a "
            "Spark-compatible engine with Databricks.",
            {{"Python", required}, {"Kubernetes", preferred}, {"Databricks", employer}}},
           {"WHO YOU ARE\nYou know Python and Docker.\nWHAT WE OFFER\nA Snowflake certification.",
            {{"Python", required}, {"Docker", required}, {"Snowflake", employer}}},
           {"What you'll do: deploy models with Docker. What you'll bring: PyTorch. Bonus: Kubernetes.",
            {{"Docker", mentioned}, {"PyTorch", required}, {"Kubernetes", preferred}}},
           {"Must-haves\n- Python\nNice-to-haves\n- Docker\nWhy us\n- Kubernetes training",
            {{"Python", required}, {"Docker", preferred}, {"Kubernetes", employer}}},
           {"Du bringst mit:\n- Python\n- SQL\nNice to have:\n- Docker",
            {{"Python", required}, {"SQL", required}, {"Docker", preferred}}},
           {"Deine Aufgaben\n- Airflow betreiben\nDein Profil\n- Python\n- idealerweise Docker\nWir "
            "bieten\n- Tableau-Kurse",
            {{"Airflow", mentioned}, {"Python", required}, {"Docker", preferred}, {"Tableau", employer}}},
           {"Missions :\n- Déployer avec Docker\nProfil recherché :\n- Python\nAtouts :\n- Kubernetes",
            {{"Docker", mentioned}, {"Python", required}, {"Kubernetes", preferred}}},
           {"Imprescindible: Python. Deseable: Docker.", {{"Python", required}, {"Docker", preferred}}},
           {"Responsabilidades:\n- Desplegar con Docker\nRequisitos:\n- Python\nOfrecemos:\n- Curso de "
            "Tableau",
            {{"Docker", mentioned}, {"Python", required}, {"Tableau", employer}}},
           {"Обязанности:\n- Airflow\nТребования:\n- Python\nУсловия:\n- курсы Tableau",
            {{"Airflow", mentioned}, {"Python", required}, {"Tableau", employer}}},
           {"Vəzifə öhdəlikləri:\n- Airflow\nTələblər:\n- Python\nÜstünlük:\n- Docker\nTəklif edirik:\n- "
            "Tableau kursu",
            {{"Airflow", mentioned}, {"Python", required}, {"Docker", preferred}, {"Tableau", employer}}},
       }) {
    CAPTURE(sentence.text);
    CHECK(differences(sentence) == "");
  }
}

TEST_CASE("three items that open like demands ask without a heading") {
  const std::string prose = "We train models for hospitals.\n";
  CHECK(statuses(prose + "- 3+ years with Docker\n- Experience with Kafka\n- Knowledge of Airflow")
            .at("Airflow") == required);
  CHECK(statuses(prose + "- Experience with Kafka").at("Kafka") == mentioned);
}

TEST_CASE("a sentence before a colon announces wishes") {
  CHECK(statuses("Requirements\n- Docker\nEach of the skills that follow would be considered an advantage "
                 "for you here:\n"
                 "- Kafka")
            .at("Kafka") == preferred);
  CHECK(statuses("Strong candidates may also have:\n- Kafka").at("Kafka") == preferred);
  CHECK(statuses("Requirements\n- Docker\nOn top of pay and a bonus, we offer to all of our people the "
                 "following things:\n"
                 "- Kafka")
            .at("Kafka") != preferred);
}

TEST_CASE("the last sentence of a paragraph may head the list below it") {
  const std::string prose = "Acme draws maps of coasts for ships. ";
  CHECK(statuses(prose + "You might be a fit if you...\n- run Kafka\n- like maps").at("Kafka") == required);
  CHECK(statuses(prose + "Nice to have:\n- Kafka\n- Airflow").at("Kafka") == preferred);
  CHECK(statuses(prose + "You might be a fit if you...\nKafka is in use.").at("Kafka") != required);
}

TEST_CASE("a wrapped line is one sentence with the next") {
  CHECK(statuses("Experience with ships, harbours and the long coasts of Kafka is\na plus.").at("Kafka") ==
        preferred);
  CHECK(statuses("Short lines of Kafka\na plus.").at("Kafka") != preferred);
}

TEST_CASE("a list is parted, interrupted and ended") {
  SECTION("an item that is a heading of wishes turns it") {
    const auto s = statuses("Requirements\n- Docker\n- Nice-to-haves\n- Kafka");
    CHECK(s.at("Docker") == required);
    CHECK(s.at("Kafka") == preferred);
    CHECK(statuses("Benefits\n- Pay\n- Bonus\n- Kafka lessons").at("Kafka") == employer);
  }
  SECTION("an introduction to one of its items does not end the wishes") {
    CHECK(statuses("Nice to have\n- Docker\n\nExperience with the following:\n- Kafka").at("Kafka") ==
          preferred);
    CHECK(statuses("Nice to have\n- Docker\n\nYou must have the following skills:\n- Kafka").at("Kafka") ==
          required);
  }
  SECTION("a heading of the list's own parts it") {
    CHECK(statuses("Nice to have\nSkills and knowledge\n- Kafka").at("Kafka") == preferred);
    CHECK(statuses("Requirements\n- Docker\n\nData engineering:\n- Kafka").at("Kafka") == required);
  }
  SECTION("the employer's prose interrupts it") {
    const auto s = statuses(
        "Preferred\n- Docker\n\nWe do not expect all of this.\n\n- Experience with Kafka\n- Knowledge of "
        "Airflow");
    CHECK(s.at("Kafka") == preferred);
  }
  SECTION("prose ends it") {
    CHECK(statuses("Requirements\n- Docker\n\nOur office is full of Terraform stickers.").at("Terraform") ==
          employer);
    CHECK(
        statuses("Requirements\n- Docker\nAcme is an equal opportunity employer and forecasts with Kafka.\n")
            .at("Kafka") == employer);
  }
  SECTION("a mark on a line of its own belongs to the next") {
    const auto s = statuses("Requirements\n- \nYou know Docker\n- \nNice to have: Kafka\n- \nAirflow");
    CHECK(s.at("Docker") == required);
    CHECK(s.at("Kafka") == preferred);
    CHECK(s.at("Airflow") == required);
  }
}

TEST_CASE("headings survive in lines that lost their breaks") {
  const std::string filler(400, 'x');
  const auto kinds = [&](const std::string& text) {
    std::vector<int> out;
    for (const auto& head : extract::headings_within(shipped::headings(), filler + " " + text))
      out.push_back(static_cast<int>(head.kind));
    return out;
  };
  using Kinds = std::vector<int>;
  const int req = static_cast<int>(SectionKind::required), pref = static_cast<int>(SectionKind::preferred),
            duty = static_cast<int>(SectionKind::duties), self = static_cast<int>(SectionKind::employer);
  CHECK(kinds("and more. What You'll Do - Run Kafka Minimum Qualifications Docker Preferred Qualifications - "
              "Airflow") == Kinds{duty, req, pref});
  CHECK(kinds("our customers.ResponsibilitiesBuild things with careRequirements5+ years of Docker") ==
        Kinds{duty, req});
  CHECK(kinds("with them. What you’ll work on: Kafka. Nice to have: Airflow") == Kinds{duty, pref});
  CHECK(kinds("every day. About Acme Acme makes robots") == Kinds{self});
  CHECK(kinds("maps for ships. Bonus Experience with Airflow") == Kinds{pref});
  CHECK(
      kinds(
          "maps for ships. What you'll be doing Drawing coasts What we're looking for Strong Kafka skills in "
          "a team of APIsBonus points Experience with Airflow") == Kinds{duty, req, pref});
  CHECK(kinds("maps for ships. What you'll be doing at Acme is fun. Bonus points are paid").empty());
  CHECK(kinds("maps for ships Qualifications and ExperienceThorough knowledge of Kafka") == Kinds{req});
  CHECK(kinds("maps for shipsEDUCATION, SKILLS AND EXPERIENCE:5 years of Kafka") == Kinds{req});
  CHECK(kinds("maps for ships Required competencies:To do this you know Kafka") == Kinds{req});
  CHECK(kinds("maps for ships What we are looking for in you Professional experience with Kafka") ==
        Kinds{req});
  CHECK(kinds("maps for ships. What we're looking for in our next colleague Solid Kafka skills") ==
        Kinds{req});
  CHECK(kinds("maps for ships. Bonus Structure depends on it").empty());
  CHECK(kinds("gathers requirements and writes about the role of the responsibilities of others").empty());
}

TEST_CASE("short lines too may hold headings that lost their breaks") {
  using Heads = std::vector<std::pair<int, std::size_t>>;
  const auto heads = [](std::string_view text) {
    Heads out;
    for (const auto& head : extract::glued_headings(shipped::headings(), text))
      out.emplace_back(static_cast<int>(head.kind), head.at);
    return out;
  };
  const int req = static_cast<int>(SectionKind::required), pref = static_cast<int>(SectionKind::preferred),
            duty = static_cast<int>(SectionKind::duties), gives = static_cast<int>(SectionKind::benefits);
  CHECK(heads("QualificationsTwo years of Docker.Nice to haveKafka") == Heads{{req, 0}, {pref, 34}});
  CHECK(heads("THE ROLE You sail. WHAT WE OFFER Boats") == Heads{{duty, 0}, {gives, 19}});
  CHECK(heads("REQUIREMENTS A boat and Docker") == Heads{{req, 0}});
  CHECK(heads("We use JavaScript, PyTorch and LangChain. AWS and GCP too.").empty());
  CHECK(heads("the ROLE You sail").empty());
}

TEST_CASE("sections cover the text without gaps") {
  const std::string text = "Intro\n\nRequirements:\n- a\n- b\n\nBenefits\nc. Nice to have: d.\n";
  std::size_t at = 0;
  for (const auto& section : extract::find_sections(shipped::headings(), text)) {
    CHECK(section.begin == at);
    at = section.end;
  }
  CHECK(at == text.size());
}
