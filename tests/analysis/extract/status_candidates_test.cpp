// Who is looked for, and what nobody may come without.
#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/extract/rules.h"

using namespace radar;
using namespace radar::extract_tests;

TEST_CASE("what somebody sought will do or learn is no demand") {
  check_all({
      {"Looking for a developer who can help us move to Docker.", {{"Docker", mentioned}}},
      {"Looking for a developer who has built tools with Docker.", {{"Docker", required}}},
      {"Wir suchen Kollegen, die gern Python lernen.", {{"Python", mentioned}}},
      {"Wir suchen Kollegen, die Python beherrschen.", {{"Python", required}}},
      {"Wir erwarten, dass Sie Python und SQL beherrschen.", {{"Python", required}, {"SQL", required}}},
      {"Buscamos una persona que quiera aprender Docker.", {{"Docker", mentioned}}},
      {"Buscamos una persona que domine Docker.", {{"Docker", required}}},
      {"Nous cherchons un ingénieur qui va construire notre plateforme Kafka.", {{"Kafka", mentioned}}},
      {"Nous cherchons un ingénieur qui maîtrise Kafka.", {{"Kafka", required}}},
      {"You'll have strong colleagues around you who know Kafka.", {{"Kafka", mentioned}}},
      {"You'll have strong Kafka skills.", {{"Kafka", required}}},
      {"You'll have solid SQL and Docker.", {{"SQL", required}, {"Docker", required}}},
      {"Benefits\n- You'll have excellent AWS courses.", {{"AWS", employer}}},
      {"Looking for an engineer who has good SQL, Docker and Kafka.",
       {{"SQL", required}, {"Docker", required}, {"Kafka", required}}},
      {"The client expects solid Docker.", {{"Docker", required}}},
      {"The client expects solid growth in AWS.", {{"AWS", mentioned}}},
      {"Buscamos un ingeniero con Docker y SQL.", {{"Docker", required}, {"SQL", required}}},
      {"Buscamos una persona con ganas de probar Docker.", {{"Docker", mentioned}}},
      {"Nous cherchons un ingénieur avec de l'expérience en Kafka.", {{"Kafka", required}}},
      {"Wir suchen jemanden, der schon mit Docker gearbeitet hat.", {{"Docker", required}}},
      {"Wir suchen Leute mit Docker und SQL.", {{"Docker", required}, {"SQL", required}}},
      {"Si cerca programmatore con Docker.", {{"Docker", required}}},
  });
}

TEST_CASE("nothing goes without what is asked for") {
  check_all({
      {"You won't succeed without Docker.", {{"Docker", required}}},
      {"We do not hire without Python.", {{"Python", required}}},
      {"We don't take on people without SQL.", {{"SQL", required}}},
      {"We do not consider applications without SQL.", {{"SQL", required}}},
      {"We don't accept changes without tests in Python.", {{"Python", mentioned}}},
      {"We do not take on projects without Kubernetes.", {{"Kubernetes", mentioned}}},
      {"We never deploy without Docker.", {{"Docker", mentioned}}},
      {"No Docker experience is needed to apply.", {{"Docker", negated}}},
      {"No previous experience is needed to join our Docker team.", {{"Docker", mentioned}}},
      {"On your first day, you must already know Docker.", {{"Docker", required}}},
      {"In your first month you should meet the Kafka team.", {{"Kafka", mentioned}}},
      {"From the first day you have to speak English.", {{"English", required}}},
      {"From the first day you have access to our Docker hosts.", {{"Docker", mentioned}}},
      {"By the end of your first year, you have built a service in Go.", {{"Go", mentioned}}},
      {"Benefits\n- From the first day you have all AWS courses.", {{"AWS", employer}}},
      {"In the next year, we must replace Jenkins.", {{"Jenkins", mentioned}}},
  });
}

TEST_CASE("what the ideal candidate is, and what is a thing that one must know") {
  check_all({
      {"Our ideal candidate is a proactive problem solver.", {{"Problem solving", required}}},
      {"We will not consider your application without SQL.", {{"SQL", required}}},
      {"Without SQL this job cannot be done.", {{"SQL", required}}},
      {"Достаточно уверенного владения Python.", {{"Python", required}}},
      {"The job requires some travel and a Python certification.", {{"Python", required}}},
      {"Docker and Kafka are things you must know.", {{"Docker", required}, {"Kafka", required}}},
      {"Communication skills are paramount to your success.", {{"Communication", required}}},
      {"Výhodou je Docker, nutností jsou Python a SQL.",
       {{"Docker", preferred}, {"Python", required}, {"SQL", required}}},
  });
}

TEST_CASE("headings that let nobody come without a thing ask for it") {
  check_all({
      {"Don't come without:\n- Docker", {{"Docker", required}}},
      {"What you should never do without\n- Docker", {{"Docker", required}}},
      {"What you should never touch\n- Docker", {{"Docker", negated}}},
      {"Nobody needs to know everything here\n- Docker\n- SQL", {{"Docker", required}, {"SQL", required}}},
      {"Nobody needs\n- Docker", {{"Docker", negated}}},
      {"Don't bring an attitude\n- Docker", {{"Docker", mentioned}}},
      {"You could bring your cat\n- Docker", {{"Docker", mentioned}}},
      {"You could also bring\n- Docker", {{"Docker", preferred}}},
      {"The human\n- Docker", {{"Docker", mentioned}}},
      {"Expected:\n- Docker", {{"Docker", required}}},
  });
}

TEST_CASE("what the work cannot be done without is asked for, in any language") {
  check_all({
      {"Without solid Kafka skills, the role cannot be performed.", {{"Kafka", required}}},
      {"Without Kafka this work is impossible.", {{"Kafka", required}}},
      {"Without knowledge of Kafka you cannot master the job.", {{"Kafka", required}}},
      {"You won't manage to do the work without Kafka.", {{"Kafka", required}}},
      {"Ohne Kafka ist die Arbeit nicht machbar.", {{"Kafka", required}}},
      {"Sans Kafka, vous ne pourrez pas faire ce travail.", {{"Kafka", required}}},
      {"Sin Kafka este puesto es imposible.", {{"Kafka", required}}},
      {"Sem Kafka esta vaga não é viável.", {{"Kafka", required}}},
      {"Senza Kafka questo ruolo non si può coprire.", {{"Kafka", required}}},
      {"Без Kafka с этой работой не справиться.", {{"Kafka", required}}},
      {"Zonder Kafka kunt u deze functie niet uitvoeren.", {{"Kafka", required}}},
      {"Bez Kafka tej pracy nie da się wykonać.", {{"Kafka", required}}},
      {"Kafka olmadan bu iş yapılmaz.", {{"Kafka", required}}},
      {"Without our Kafka crew this job cannot be done on time.", {{"Kafka", mentioned}}},
      {"Without tests in Kafka this work cannot be done by night.", {{"Kafka", mentioned}}},
      {"Without Kafka we sail faster.", {{"Kafka", negated}}},
  });
}

TEST_CASE("who comes without a skill is not taken, or is welcome") {
  check_all({
      {"CVs without Kafka will be ignored.", {{"Kafka", required}}},
      {"We never read applications without Kafka.", {{"Kafka", required}}},
      {"Bewerber ohne Kafka-Erfahrung laden wir nicht ein.", {{"Kafka", required}}},
      {"Les dossiers sans Kafka sont écartés.", {{"Kafka", required}}},
      {"No aceptamos candidatos sin Kafka.", {{"Kafka", required}}},
      {"Candidaturas sem Kafka serão descartadas.", {{"Kafka", required}}},
      {"Profili senza Kafka non saranno letti.", {{"Kafka", required}}},
      {"Резюме без Kafka не читаем.", {{"Kafka", required}}},
      {"Zgłoszenia bez Kafka odrzucamy.", {{"Kafka", required}}},
      {"Sollicitaties zonder Kafka lezen we niet.", {{"Kafka", required}}},
      {"We don't accept submissions without docs on Kafka.", {{"Kafka", mentioned}}},
      {"We cannot accept profiles without a portfolio, be it in Docker.", {{"Docker", mentioned}}},
      {"Applications without a work permit are ignored, Kafka or not.", {{"Kafka", mentioned}}},
      {"Applicants without Kafka are very welcome.", {{"Kafka", negated}}},
      {"Candidats sans Kafka bienvenus.", {{"Kafka", negated}}},
      {"BSc; graduates without a degree are welcome as well.", {{"Bachelor's degree", preferred}}},
  });
}

TEST_CASE("behind patience and travel only what is known of a thing is asked for") {
  check_all({
      {"The job requires patience and a background in Kafka.", {{"Kafka", required}}},
      {"The position requires some travel and certificates in Kafka.", {{"Kafka", required}}},
      {"The job requires patience, and knowledge of Kafka.", {{"Kafka", required}}},
      {"The job requires patience and a background check, our stack is Kafka.", {{"Kafka", mentioned}}},
      {"The role requires some travel and our certification crew uses Kafka.", {{"Kafka", mentioned}}},
      {"The position requires some travel and a boat licence, Kafka is used.", {{"Kafka", mentioned}}},
      {"The job requires patience, and languages such as Python are used.", {{"Python", mentioned}}},
  });
}

TEST_CASE("the ideal candidate is somebody who knows, in any language, and may be a part of our crew") {
  check_all({
      {"The perfect colleague is a strong editor with Kafka.", {{"Kafka", required}}},
      {"The best applicant is a good match if she knows Kafka.", {{"Kafka", required}}},
      {"The ideal engineer is a seasoned Python developer.", {{"Python", required}}},
      {"The right person is someone with solid Kafka.", {{"Kafka", required}}},
      {"Die ideale Kandidatin ist eine Python-Entwicklerin.", {{"Python", required}}},
      {"La candidate idéale est une experte Kafka.", {{"Kafka", required}}},
      {"La persona ideal es una ingeniera de Python.", {{"Python", required}}},
      {"O perfil ideal é um engenheiro Python.", {{"Python", required}}},
      {"Il profilo ideale è un programmatore Python.", {{"Python", required}}},
      {"Идеальный кандидат знает Kafka.", {{"Kafka", required}}},
      {"Idealna osoba to programistka Python.", {{"Python", required}}},
      {"De ideale collega is een Python-ontwikkelaar.", {{"Python", required}}},
      {"An ideal person will be a mentor for our Kafka crew.", {{"Kafka", mentioned}}},
      {"The successful candidate is a key member of our Python crew.", {{"Python", mentioned}}},
      {"The ideal candidate is a strong voice for our Python crew.", {{"Python", mentioned}}},
  });
}

TEST_CASE("the ideal candidate who learns, is taught or helps our crew need not know in any language") {
  check_all({
      {"Die ideale Kollegin ist jemand, die Kafka beherrscht.", {{"Kafka", required}}},
      {"Le profil idéal est une personne avec une expérience en Kafka.", {{"Kafka", required}}},
      {"El candidato ideal es alguien que conoce Kafka.", {{"Kafka", required}}},
      {"Die ideale Kollegin ist jemand, die Kafka lernen will.", {{"Kafka", mentioned}}},
      {"Der ideale Kandidat ist ein Neuling, dem wir Kafka beibringen.", {{"Kafka", mentioned}}},
      {"Die richtige Person ist jemand mit Lust auf Kafka.", {{"Kafka", mentioned}}},
      {"Le candidat idéal sera un soutien de notre équipe Kafka.", {{"Kafka", mentioned}}},
      {"La candidata ideal es un apoyo para nuestro equipo de Kafka.", {{"Kafka", mentioned}}},
      {"De ideale collega is iemand die Kafka wil leren.", {{"Kafka", mentioned}}},
      {"Подходящий кандидат не обязан знать Kafka.", {{"Kafka", negated}}},
      {"Ideal aday Kafka öğrenmek ister.", {{"Kafka", mentioned}}},
      {"The best engineer is a calm engineer: we automate with Kafka.", {{"Kafka", mentioned}}},
  });
}
