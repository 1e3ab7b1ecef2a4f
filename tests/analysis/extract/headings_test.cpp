// Headings and labels that are read by a word of need, wish or negation, beside wrong neighbours.
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "tests/analysis/extract/rules.h"

using namespace radar;
using namespace radar::extract_tests;

namespace {

// Each heading over a list below another section, and each with a colon before a list of its own line.
void check_both_ways(const std::string& status, const std::string& before,
                     const std::vector<std::string>& headings) {
  for (const auto& heading : headings) {
    const std::string list = before + "\n- Docker\n\n" + heading + "\n- Kafka\n- Terraform\n";
    const std::string label = before + ": Docker.\n" + heading + ": Kafka, Terraform.\n";
    check_all({{list.c_str(), {{"Kafka", status}, {"Terraform", status}}},
               {label.c_str(), {{"Kafka", status}, {"Terraform", status}}}});
  }
}

}  // namespace

TEST_CASE("a plus behind a comma that ends a line goes on with what is asked for") {
  for (const auto& posting : std::vector<Sentence>{
           {"Requirements\nAs our next engineer you should have seven years of building boats, plus:\n- "
            "Kafka",
            {{"Kafka", required}}},
           {"Requirements\nSeven years of building boats with a crew of ten. As a plus:\n- Kafka",
            {{"Kafka", preferred}}},
       })
    CHECK(differences(posting) == "");
}

TEST_CASE("the first line of a paragraph that is cut into lines heads nothing") {
  for (const auto& posting : std::vector<Sentence>{
           {"Knowledge of Java is not needed for the\nScala team, where you build with\nKafka and Docker",
            {{"Java", negated}, {"Scala", mentioned}, {"Kafka", mentioned}, {"Docker", mentioned}}},
           {"Java ist kein Muss, denn wir haben für die\nScala-Gruppe schon\nLeute mit Kafka",
            {{"Scala", mentioned}, {"Kafka", mentioned}}},
       })
    CHECK(differences(posting) == "");
}

TEST_CASE("a heading that says itself what is not needed refuses nothing of its list") {
  for (const auto& posting : std::vector<Sentence>{
           {"You don't need a degree:\n- Kafka", {{"Kafka", mentioned}}},
           {"No need for a suit\n- Kafka", {{"Kafka", mentioned}}},
           {"You don't need\n- Kafka", {{"Kafka", negated}}},
       })
    CHECK(differences(posting) == "");
}

TEST_CASE("a verdict in the brackets of a label tells of its line") {
  for (const auto& posting : std::vector<Sentence>{
           {"Queues (required): Kafka\nFront end (optional): React\nDatabases (not needed): MongoDB",
            {{"Kafka", required}, {"React", preferred}, {"MongoDB", negated}}},
       })
    CHECK(differences(posting) == "");
}

TEST_CASE("the last clause of a sentence says what the list below is") {
  check_all({
      {"You should hold a degree, and ideally have deep experience with several of the following:\n- Kafka",
       {{"Kafka", preferred}}},
      {"You have a trade and preferably experience with one or more of the following:\n- Kafka",
       {{"Kafka", preferred}}},
      {"You must know Docker, and it would be great if you knew some of these:\n- Kafka",
       {{"Docker", required}, {"Kafka", preferred}}},
      {"Ideally you have sold tea, and you must have experience with all of the following:\n- Kafka",
       {{"Kafka", required}}},
      {"About us\nWe sell tea.\nIn this role, you are a good fit if you have:\n- Kafka",
       {{"Kafka", required}}},
      {"Du hast ein Handwerk gelernt und idealerweise Erfahrung mit einigen der folgenden:\n- Kafka",
       {{"Kafka", preferred}}},
      {"Ideally, you will have the following experience:\n- Kafka", {{"Kafka", preferred}}},
      {"Requirements\n- Docker\nPreferred education, additional qualifications and experience:\n- Kafka",
       {{"Kafka", preferred}}},
  });
}

TEST_CASE("what one may work on are tasks, why one thrives is praise") {
  check_both_ways(mentioned, "Requirements",
                  {"Here's a list of things you might be working on", "Some problems you could tackle",
                   "Examples of what you might build"});
  check_all({
      {"Requirements\n- Docker\nWhy you'll thrive at Acme:\n- Kafka", {{"Kafka", employer}}},
      {"Requirements\n- Docker\nHow we invest in you*:\n- Kafka", {{"Kafka", employer}}},
      {"You'll thrive here if:\n- Kafka", {{"Kafka", required}}},
      {"What we look for in you\n- Kafka", {{"Kafka", required}}},
  });
}

TEST_CASE("a label may stand in wide brackets") {
  check_all(
      {{"【Must have】\n- Kafka\n【Nice to have】\n- Docker", {{"Kafka", required}, {"Docker", preferred}}}});
  check_all({{"【必須】Kafka、SQL\n【歓迎】Docker",
              {{"Kafka", required}, {"SQL", required}, {"Docker", preferred}}}});
}

TEST_CASE("a negation beside a word of need refuses, in any language") {
  check_both_ways(negated, "Requirements",
                  {"Not a requirement",
                   "Not expected",
                   "Not compulsory",
                   "No need to know",
                   "No thanks",
                   "Unnecessary",
                   "Nobody will ask you about",
                   "You will be fine without",
                   "You need not know",
                   "We can do without",
                   "Does not matter",
                   "Not in our stack",
                   "Nicht erwartet wird",
                   "Keine Voraussetzung",
                   "Überflüssig",
                   "Spielt keine Rolle",
                   "Ce qui n'est pas demandé",
                   "Pas exigé",
                   "Sans importance",
                   "No es obligatorio",
                   "No exigido",
                   "Não é obrigatório",
                   "Desnecessário",
                   "Non richiesto",
                   "Non obbligatorio",
                   "Niet noodzakelijk",
                   "Overbodig",
                   "Nie jest wymagane",
                   "Zorunlu değil",
                   "Aranmaz",
                   "Vacib deyil",
                   "Не нужен",
                   "Není nutné",
                   "Krävs ej",
                   "Ikke nødvendig",
                   "Ei tarvita"});
}

TEST_CASE("a word of wish prefers, in any language") {
  check_both_ways(preferred, "Requirements",
                  {"Wishes",
                   "Our hope",
                   "Nicer still",
                   "Extra",
                   "Bonus boxes",
                   "Desiderata",
                   "The cherry",
                   "Please bring if you can",
                   "Not a requirement, but a plus",
                   "If possible",
                   "Handy",
                   "We would be delighted by",
                   "Unser Wunsch",
                   "Hilfreich",
                   "Noch schöner wäre",
                   "Gerne auch",
                   "Si possible",
                   "Ferait plaisir",
                   "Se agradece",
                   "Bem-vindo",
                   "Facoltativo",
                   "Gewenst",
                   "Opcjonalnie",
                   "Artı sayılır",
                   "Хорошо бы",
                   "Meriterande",
                   "Eduksi"});
}

TEST_CASE("a word of need asks, in any language") {
  check_both_ways(required, "Nice to have",
                  {"Ask",
                   "Things we do ask for",
                   "Demands",
                   "Expected",
                   "Non-optional",
                   "Meet the bar",
                   "You'll struggle without",
                   "You won't get far without",
                   "Erwartet wird",
                   "Gefordert",
                   "Grundvoraussetzung",
                   "Requis",
                   "Il vous faudra",
                   "Exigido",
                   "Debes saber",
                   "Necessário",
                   "Richiesti",
                   "Noodzakelijk",
                   "Gereksinimler",
                   "Mutlaka",
                   "Vacib",
                   "Необходимо",
                   "Надо знать",
                   "Krav",
                   "Vaatimukset"});
}

TEST_CASE("headings of the work end the demands before them") {
  check_both_ways(mentioned, "Requirements",
                  {"Over to you", "On your plate", "Your part", "Our arsenal", "Techniques in use",
                   "Learned on the job", "Sold separately", "Dein Alltag", "Au programme", "Nos outils",
                   "Nuestras herramientas", "Onze tools", "Nasze narzędzia", "Наши инструменты"});
}

TEST_CASE("the last word of a short heading decides") {
  check_all({{"Your toolbox, non-optional\n- Kafka\nYour toolbox, optional\n- Docker",
              {{"Kafka", required}, {"Docker", preferred}}},
             {"Stack (preferred)\n- Kafka", {{"Kafka", preferred}}},
             {"Salary, bonus\n- Tea with Kafka", {{"Kafka", employer}}}});
}

TEST_CASE("headings of what is not used, and of what one need not worry about") {
  check_all({
      {"Must haves\n- Docker\nDon't worry about\n- Kafka", {{"Docker", required}, {"Kafka", negated}}},
      {"You will not be working with:\n- Kafka", {{"Kafka", negated}}},
      {"You will be working with:\n- Kafka", {{"Kafka", mentioned}}},
      {"What this job isn't\n- Kafka\nWhat it is\n- Docker", {{"Kafka", negated}, {"Docker", mentioned}}},
  });
}

TEST_CASE("a heading that refuses ends with what it refuses, a promise goes on") {
  check_all({
      {"Must haves\n- Docker\nYou'll not be using\n- Kafka", {{"Docker", required}, {"Kafka", negated}}},
      {"Tools you won't be touching here:\n- Kafka", {{"Kafka", negated}}},
      {"Must haves\n- Docker\nNot to worry about:\n- Kafka", {{"Docker", required}, {"Kafka", negated}}},
      {"You won't be working alone\n- Kafka", {{"Kafka", mentioned}}},
      {"You will not be using old ships\n- Kafka", {{"Kafka", mentioned}}},
      {"You will never find a dull day here\n- Kafka", {{"Kafka", mentioned}}},
      {"We won't use your papers for\n- training with Kafka", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("what a job is not and what one won't work with, in other languages") {
  for (const std::string heading : {"What this team isn't",       "What we are not",
                                    "Was dieser Job nicht ist",   "Womit du nicht arbeiten wirst",
                                    "Ce que ce poste n'est pas",  "Avec quoi tu ne travailleras pas",
                                    "Lo que este puesto no es",   "Con qué no trabajarás",
                                    "O que esta vaga não é",      "Você não vai trabalhar com",
                                    "Cosa non è questo ruolo",    "Con cosa non lavorerai",
                                    "Wat deze baan niet is",      "Waar je niet mee gaat werken",
                                    "Чем эта работа не является", "С чем вы не будете работать",
                                    "Czym ta praca nie jest",     "Z czym nie będziesz pracować",
                                    "Neyle çalışmayacaksın",      "Bu pozisyon ne değil"}) {
    const auto text = heading + ":\n- Kafka";
    check_all({{text.c_str(), {{"Kafka", negated}}}});
  }
}

TEST_CASE("questions head their answers") {
  check_all(
      {{"Q: What do I have to know?\nA: Kafka.\nQ: What would impress you?\nA: Docker.",
        {{"Kafka", required}, {"Docker", preferred}}},
       {"Do I need a PhD?\nNo.\nMust I know Kafka?\nYes.", {{"PhD", negated}, {"Kafka", required}}},
       {"Nice to have: Docker.\nWhat must you know? Kafka.", {{"Docker", preferred}, {"Kafka", required}}},
       {"Requirements: Docker.\nWhat will you do? Run Kafka.",
        {{"Docker", required}, {"Kafka", mentioned}}}});
}

TEST_CASE("an item's label may refuse, and its own words are no cue") {
  check_all({{"Skills\n- Must: Docker\n- Won't ask: Kafka\n- Wish: Terraform",
              {{"Docker", required}, {"Kafka", negated}, {"Terraform", preferred}}},
             {"Requis : Docker.\nNon requis : Kafka.", {{"Docker", required}, {"Kafka", negated}}},
             {"Bonus: Docker (not required)", {{"Docker", preferred}}}});
}

TEST_CASE("a label's list ends where a sentence speaks of the job") {
  check_all({{"Desirable: Docker\nYou'll be moving reports to Kafka.",
              {{"Docker", preferred}, {"Kafka", mentioned}}},
             {"Required: Docker.\nKafka.\nTerraform.",
              {{"Docker", required}, {"Kafka", required}, {"Terraform", required}}}});
}

TEST_CASE("lines bear a legend's marks at either end") {
  check_all({{"Skills (M = must, N = nice to have)\nKafka: M\nDocker: N",
              {{"Kafka", required}, {"Docker", preferred}}},
             {"Spec (E = essential, D = desirable)\n- E: Kafka\n- D - Docker\n- [D] Terraform",
              {{"Kafka", required}, {"Docker", preferred}, {"Terraform", preferred}}}});
}

TEST_CASE("verdicts may stand behind dots, and in sentences of one line") {
  check_all({{"Kafka ......... required\nDocker ........ helpful\nTerraform ..... not needed",
              {{"Kafka", required}, {"Docker", preferred}, {"Terraform", negated}}},
             {"- Kafka: required. Java: not required.", {{"Kafka", required}, {"Java", negated}}}});
}

TEST_CASE("check boxes and angle quotes mark items") {
  check_all({{"Required boxes\n[x] You know Kafka\nBonus boxes\n[ ] You know Docker",
              {{"Kafka", required}, {"Docker", preferred}}},
             {"Nice to have:\n» Kafka\nOver to you:\n» move it to Docker",
              {{"Kafka", preferred}, {"Docker", mentioned}}}});
}

TEST_CASE("an unknown heading ends the section if it is ruled like the one before") {
  check_all(
      {{"--- REQUIREMENTS ---\nKafka\n--- VOYAGES ---\nDocker", {{"Kafka", required}, {"Docker", mentioned}}},
       {"## Requirements\n- Kafka\n## Voyages\n- Docker", {{"Kafka", required}, {"Docker", mentioned}}},
       {"## Requirements\n- Kafka\n### Voyages\n- Docker", {{"Kafka", required}, {"Docker", required}}}});
}

TEST_CASE("headings of criteria, of advantages, and those that only look like one") {
  check_all({{"Essential criteria\nKafka\nDesirable criteria\nDocker",
              {{"Kafka", required}, {"Docker", preferred}}},
             {"Experience with:\n- Kafka\n- Docker", {{"Kafka", required}, {"Docker", required}}},
             {"Ventajas\n- Curso de Kafka", {{"Kafka", employer}}},
             {"O que procuramos\n- Kafka", {{"Kafka", required}}},
             {"Don't apply without:\n- Kafka", {{"Kafka", required}}},
             {"Must: Docker\nYou'll be familiar with Kafka.", {{"Docker", required}, {"Kafka", required}}},
             {"-- Requirements --\nKafka", {{"Kafka", required}}},
             {"Why Kafka? It moves our data.", {{"Kafka", mentioned}}},
             {"YOU MUST BE ABLE TO WORK IN THE EU WITHOUT A SPONSOR\nKafka", {{"Kafka", mentioned}}}});
}

TEST_CASE("a line in capitals is a heading unless it is a sentence") {
  check_all(
      {{"SKILLS, KNOWLEDGE AND ABILITIES REQUIRED TO DO ALL THAT THE JOB IS\nKafka", {{"Kafka", required}}},
       {"WHAT YOU WILL NEED TO THRIVE IN THIS JOB WITH US\nKafka", {{"Kafka", required}}},
       {"THE EXPERIENCE AND SKILLS YOU WILL BRING TO OUR CREW\nKafka", {{"Kafka", required}}},
       {"THE BEST CANDIDATE WILL HAVE THE FOLLOWING SKILLS AND KNOWLEDGE\nKafka", {{"Kafka", required}}},
       {"WHAT WE CAN OFFER YOU WHEN YOU JOIN OUR CREW\nKafka lessons", {{"Kafka", employer}}},
       {"ALL OF OUR CANDIDATES MUST HAVE A VALID LICENCE FOR BOATS\nKafka", {{"Kafka", mentioned}}},
       {"WE ARE A TEAM THAT REQUIRES SKILLS OF ALL KINDS\nKafka", {{"Kafka", mentioned}}}});
}

TEST_CASE("a sentence in capitals that leaves out its subject, asks or forbids is no heading") {
  check_all({{"MUST BE WILLING TO SAIL TO THE ISLANDS WITHOUT A CREW\nKafka", {{"Kafka", mentioned}}},
             {"MUST HAVE A VALID LICENCE FOR BOATS OF ALL KINDS\nKafka", {{"Kafka", mentioned}}},
             {"MUST PASS A TEST OF THE EYES BEFORE YOU SAIL\nKafka", {{"Kafka", mentioned}}},
             {"A SEA CLEARANCE IS REQUIRED FROM DAY ONE, NO EXCEPTIONS\nKafka", {{"Kafka", mentioned}}},
             {"IF YOU ARE A SAILOR PLEASE SEND US THE REQUIRED PAPERS\nKafka", {{"Kafka", mentioned}}},
             {"NO AGENCIES, PLEASE, ALL OF THE REQUIRED PAPERS MUST BE SHOWN\nKafka", {{"Kafka", mentioned}}},
             {"PLEASE SEND ONLY WHAT IS REQUIRED IN THE NEXT LINES\nKafka", {{"Kafka", mentioned}}},
             {"OUR BENEFITS ARE THE BEST OF ALL ON THESE ISLANDS\nYou know Kafka.", {{"Kafka", required}}}});
}

TEST_CASE("a heading in capitals may open like a sentence") {
  check_all(
      {{"MUST HAVE SKILLS, KNOWLEDGE AND EXPERIENCE TO SAIL WITH OUR CREW\nKafka", {{"Kafka", required}}},
       {"YOU MUST HAVE THE FOLLOWING SKILLS AND KNOWLEDGE TO SAIL\nKafka", {{"Kafka", required}}},
       {"OUR REQUIREMENTS ARE FEW, AND HERE ARE ALL OF THEM\nKafka", {{"Kafka", required}}},
       {"IF YOU WANT TO SAIL, THIS IS WHAT YOU NEED\nKafka", {{"Kafka", required}}}});
}

TEST_CASE("a line in capitals that announces a list heads it, however it begins") {
  check_all({{"MUST HAVE A SOLID BACKGROUND IN ALL OF THE AREAS LISTED BELOW\nKafka", {{"Kafka", required}}},
             {"MUST HAVE AN EXPERT LEVEL COMMAND OF EACH OF THESE TOOLS\nKafka", {{"Kafka", required}}},
             {"MUST POSSESS THE SKILLS AND ABILITIES STATED BELOW TO SAIL\nKafka", {{"Kafka", required}}},
             {"DU MUSST DIE FOLGENDEN VORAUSSETZUNGEN ERFÜLLEN UM MITZUFAHREN\nKafka", {{"Kafka", required}}},
             {"OUR BENEFITS ARE WHAT MAKES SAILORS STAY FOR ALL TIME\nKafka lessons", {{"Kafka", employer}}},
             {"YOU MUST PASS ALL OF THE FOLLOWING CHECKS TO SAIL\nKafka", {{"Kafka", mentioned}}},
             {"MUST HAVE A CLEAN RECORD AND NO FEAR OF THE SEA\nKafka", {{"Kafka", mentioned}}},
             {"PLEASE SEND ALL OF THE PAPERS TO THE ADDRESS BELOW\nKafka", {{"Kafka", mentioned}}}});
}

TEST_CASE("a field of skills parts a list, whatever its mark") {
  check_all({{"## Requirements\n- Kafka\n## Programming\n- SQL\n## Cloud & DevOps\n- Docker",
              {{"Kafka", required}, {"SQL", required}, {"Docker", required}}},
             {"## Nice to have\n- Kafka\n## Datenbanken\n- SQL", {{"Kafka", preferred}, {"SQL", preferred}}},
             {"## Requisitos\n- Kafka\n## Bases de datos\n- SQL", {{"Kafka", required}, {"SQL", required}}},
             {"--- MUST HAVE ---\nKafka\n--- DATABASES ---\nSQL", {{"Kafka", required}, {"SQL", required}}},
             {"## What you do\n- Kafka\n## Databases\n- SQL", {{"Kafka", mentioned}, {"SQL", mentioned}}}});
}

TEST_CASE("a line that asks for less than all keeps the list that it stands in") {
  check_all({{"Nice to have\n- Docker\nNo worries if you don't know each of them!\n- Kafka",
              {{"Docker", preferred}, {"Kafka", preferred}}},
             {"Requirements\n- Docker\nDon't worry if you don't tick every box:\n- Kafka",
              {{"Docker", required}, {"Kafka", required}}},
             {"No worries if you don't know all of our tools: Docker, Kafka",
              {{"Docker", mentioned}, {"Kafka", mentioned}}},
             {"Nobody needs to know everything here\n- Kafka", {{"Kafka", required}}}});
}

TEST_CASE("advantages behind demands are wishes where the word means both") {
  check_all(
      {{"Aranan Nitelikler\n- Docker\nAvantajlar\n- Kafka", {{"Docker", required}, {"Kafka", preferred}}},
       {"Avantajlar\n- Kafka", {{"Kafka", employer}}},
       {"Elvárások\n- Docker\nElőnyök\n- Kafka", {{"Docker", required}, {"Kafka", preferred}}},
       {"Requisitos\n- Docker\nVentajas\n- Kafka", {{"Docker", required}, {"Kafka", employer}}}});
}

TEST_CASE("headings in Swedish, Danish and Norwegian say whom they look for") {
  check_all({{"Vi söker dig som:\n- kan Kafka", {{"Kafka", required}}},
             {"Vi söker dig med erfarenhet av\n- Kafka", {{"Kafka", required}}},
             {"Vi söker en erfaren utvecklare med:\n- Kafka", {{"Kafka", required}}},
             {"Vi söker nu en utvecklare som kan:\n- Kafka", {{"Kafka", required}}},
             {"Vi søger dig, der\n- kan Kafka", {{"Kafka", required}}},
             {"Vi ser etter deg som\n- kan Kafka", {{"Kafka", required}}}});
}

TEST_CASE("whoever else does it answers no") {
  check_all({{"Must I know Kafka?\nOur platform crew does that.", {{"Kafka", negated}}},
             {"Do I need to know Kafka?\nThe ops team takes care of it.", {{"Kafka", negated}}},
             {"Do I need to know Kafka?\nYes, the team asks you.", {{"Kafka", required}}}});
}

TEST_CASE("an answer wins over its question's words") {
  check_all({{"Is Kafka required?\nNo.", {{"Kafka", negated}}},
             {"Do you expect Kafka?\nDefinitely not.", {{"Kafka", negated}}},
             {"Do your servers need Kafka?\nYes, we run ten of them.", {{"Kafka", mentioned}}},
             {"Do I need Kafka?\nYes.", {{"Kafka", required}}},
             {"Do I need Kafka?\nNo, but you need Docker.", {{"Kafka", negated}, {"Docker", required}}},
             {"Need to know Kafka?\nNo.", {{"Kafka", negated}}},
             {"Do I have to know Kafka?\nNo worries, we teach it.", {{"Kafka", negated}}},
             {"Is Kafka needed?\nOf course not.", {{"Kafka", negated}}},
             {"Was solltest du können? Kafka.", {{"Kafka", required}}}});
}

TEST_CASE("a heading that stands apart heads lines that have no marks") {
  check_all({
      {"Nice to have:\n- Docker\n\nSkills that our next hire needs\nKafka\nTerraform and AWS\n\nNice to "
       "have:\n- "
       "Linux",
       {{"Docker", preferred}, {"Kafka", required}, {"AWS", required}, {"Linux", preferred}}},
      {"Requirements:\n- Docker\n\nHow we run our platform these days\nKafka\nTerraform",
       {{"Docker", required}, {"Kafka", mentioned}, {"Terraform", mentioned}}},
      {"Requirements:\n- Docker\n\nTools that you will never have to touch\nKafka\nTerraform",
       {{"Docker", required}, {"Kafka", negated}, {"Terraform", negated}}},
      // The first line of a list is an item.
      {"Requirements\n\nBachelor's degree required, master's preferred\nKafka\nTerraform",
       {{"Kafka", required}, {"Terraform", required}}},
      {"Requirements:\n- Docker\n\nYOU MUST BE ABLE TO WORK IN THE EU WITHOUT A SPONSOR\nTerraform",
       {{"Docker", required}, {"Terraform", required}}},
      {"What you do\n- Docker\n\nYOU MUST BE ABLE TO WORK IN THE EU WITHOUT A SPONSOR\nTerraform",
       {{"Terraform", mentioned}}},
      // What is short but a sentence is none.
      {"Requirements:\n- Docker\n\nOur people like what they do.\nKafka", {{"Docker", required}}},
  });
}

TEST_CASE("an underlined line is a heading, its line says nothing") {
  for (const char* rule : {"=====", "-----", "*****", "~~~~~"}) {
    const std::string text = std::string("Nice to have:\n- Linux\n\nWHAT YOU HAVE\n") + rule +
                             "\n- Kafka\n- Docker\n\nWhat nobody here will ask you about\n" + rule +
                             "\nAWS\nTerraform\n";
    check_all({{text.c_str(),
                {{"Linux", preferred},
                 {"Kafka", required},
                 {"Docker", required},
                 {"AWS", negated},
                 {"Terraform", negated}}}});
  }
}

TEST_CASE("items with numbers are no headings") {
  check_all(
      {{"**Basic qualifications**\n\n1. Two years of work\n2. Python preferred\n3. Experience with Kafka\n",
        {{"Kafka", required}}},
       {"**Qualifications**\n\n1. Work authorization in Norway\n2. Docker\n3. Kafka\n",
        {{"Docker", required}, {"Kafka", required}}}});
}

TEST_CASE("what is left behind or never needed is refused") {
  check_both_ways(negated, "Requirements",
                  {"We do NOT use",
                   "Our team will never need",
                   "No previous exposure expected in",
                   "Tools we have moved away from",
                   "What we waved goodbye to",
                   "Missing from our platform",
                   "You won't find any of these in our code",
                   "Not part of your remit",
                   "Don't-needs",
                   "Not at all",
                   "The boxes you needn't tick",
                   "What you wouldn't need",
                   "You can handle this job without",
                   "None of these is expected",
                   "Das brauchen wir hier nicht",
                   "Davon haben wir uns längst getrennt",
                   "Hier brauchst du keine Erfahrung",
                   "Non è richiesto",
                   "No necesitas conocer",
                   "Не потрібно",
                   "Ми не вимагаємо",
                   "Без чого можна обійтися",
                   "Необов'язково"});
}

TEST_CASE("what one cannot come without is required") {
  check_both_ways(
      required, "Nice to have",
      {"Skills everyone must have", "We can't consider your application without", "Sine qua non",
       "The colleague we want has", "Someone who already masters", "Knowledge expected of our staff",
       "What I look for", "Обов'язкові вимоги", "Необхідні навички", "Що ми очікуємо від тебе"});
}

TEST_CASE("what would strengthen or impress is preferred") {
  check_both_ways(preferred, "Requirements",
                  {"Things which might impress us", "What would strengthen your profile",
                   "Special consideration is given to", "Where you can earn extra points",
                   "These will be viewed favourably", "Skills that set candidates apart", "Preferably",
                   "Any of these is welcome", "Буде плюсом", "Бажані навички", "Додатковою перевагою стане"});
  check_all({{"Skills that would set you apart: Kafka.\nSkills that everyone must have: Docker.",
              {{"Kafka", preferred}, {"Docker", required}}},
             {"Must: Kafka\nFront end (not needed): React\nCloud (a plus): AWS",
              {{"Kafka", required}, {"React", negated}, {"AWS", preferred}}}});
}

TEST_CASE("what is used, owned or run is a task") {
  check_both_ways(mentioned, "Requirements",
                  {"What's in our toolbox today", "What is this role all about?", "Systems you will own",
                   "Here's how we ship", "Твої завдання", "З чим ми працюємо"});
}

TEST_CASE("a label of two parts says what both say together") {
  check_all(
      {{"Requirements:\n- Docker\nA plus, never a must: Kafka", {{"Docker", required}, {"Kafka", preferred}}},
       {"Requirements:\n- Docker\nNot essential, but useful: Kafka",
        {{"Docker", required}, {"Kafka", preferred}}},
       {"Bonus: Kafka (not required)", {{"Kafka", preferred}}},
       {"No hace falta saber Docker: trabajamos con Kafka.", {{"Docker", negated}, {"Kafka", mentioned}}},
       {"We moved away from TensorFlow, everything is built with Kafka.", {{"TensorFlow", negated}}}});
}

TEST_CASE("playful headings say what is asked, hoped for and left at home") {
  check_both_ways(
      required, "Nice to have",
      {"You had better know", "Pack these", "You absolutely must bring", "What should you be fluent in?",
       "What we'd like you to arrive fluent in", "Musíte znát", "Je moet beheersen",
       "Mütləq bilməli olduğunuz", "Was wir an Ihnen brauchen", "Ви мусите вміти", "Що для нас обовʼязково"});
  check_both_ways(
      preferred, "Requirements",
      {"What we secretly like", "You'd be a step ahead if you know", "What we'd thank you for",
       "Candidates could also bring", "Swell if you know", "Gets you a coffee", "The extras",
       "Du darfst gern", "Puedes saber", "Potresti conoscere", "Bilsəniz, gözəl olar", "Bilsen güzel olur"});
  check_both_ways(negated, "Requirements",
                  {"The nopes", "We are quite indifferent to", "We will not be quizzing you on", "Don't pack",
                   "Leave these behind", "You may safely ignore", "Sie brauchen nicht",
                   "Les outils que nous n'utilisons plus", "Las herramientas que no usamos", "Nevyžadujeme",
                   "Kullanmana gerek olmayanlar"});
  check_both_ways(mentioned, "Requirements",
                  {"Tools you'd discover here", "Herramientas con las que trabajarás", "Dit ga je maken"});
}

TEST_CASE("a wish over the only list stays one where it says that it is no must") {
  check_all(
      {{"Desirable, though not essential\n- Kafka\n- Docker", {{"Kafka", preferred}, {"Docker", preferred}}},
       {"Not a must, but we'd be excited to see\n- Kafka\n- Docker",
        {{"Kafka", preferred}, {"Docker", preferred}}},
       {"What we'd love to see\n- Kafka\n- Docker", {{"Kafka", required}, {"Docker", required}}}});
}
