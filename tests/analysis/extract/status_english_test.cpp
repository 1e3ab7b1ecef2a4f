// English sentences that ask, wish and refuse by what follows from a skill, or from the lack of it.
#include <catch2/catch_test_macros.hpp>

#include "analysis/extract/status.h"
#include "tests/analysis/extract/rules.h"

using namespace radar;
using namespace radar::extract_tests;

TEST_CASE("what one cannot do without a skill asks for it, what one can does not") {
  check_all({
      {"Without fluent Kafka you cannot keep up in this team.", {{"Kafka", required}}},
      {"Without a good command of Kafka, candidates won't get past the call.", {{"Kafka", required}}},
      {"Without Kafka there's no point in writing to us.", {{"Kafka", required}}},
      {"Nobody on the floor could do this work without Kafka.", {{"Kafka", required}}},
      {"Without Kafka you won't be at a disadvantage.", {{"Kafka", negated}}},
      {"Our jobs do fine and we get by without Kafka.", {{"Kafka", negated}}},
      {"You are welcome without any Kafka.", {{"Kafka", negated}}},
      {"We can't imagine our platform without Kafka.", {{"Kafka", mentioned}}},
      {"You will release without downtime using Kafka.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("who lacks a skill is sent away, or is told not to mind") {
  check_all({
      {"If you can't read Kafka code, keep looking.", {{"Kafka", required}}},
      {"If you've never run Kafka, this isn't your opening.", {{"Kafka", required}}},
      {"If you don't know Kafka well, you would soon struggle.", {{"Kafka", required}}},
      {"CVs that do not show Kafka are declined.", {{"Kafka", required}}},
      {"Lack of Kafka on a CV is a red flag.", {{"Kafka", required}}},
      {"It is a deal-breaker if you have never touched Kafka.", {{"Kafka", required}}},
      {"Lack of Kafka is no obstacle.", {{"Kafka", negated}}},
      {"Not knowing Kafka won't count against you.", {{"Kafka", negated}}},
      {"Don't be put off if you haven't seen Kafka.", {{"Kafka", negated}}},
      {"We won't hold it against you if you don't know Kafka.", {{"Kafka", negated}}},
      {"Applications without a portfolio are rejected, Kafka or not.", {{"Kafka", mentioned}}},
      {"If you can't come in person, this isn't your job; we run Kafka.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("what one is said to be good at is asked for") {
  check_all({
      {"Your Kafka is fluent, your Docker is at least good.", {{"Kafka", required}, {"Docker", required}}},
      {"Your toolbox includes Kafka.", {{"Kafka", required}}},
      {"You're a seasoned Kafka engineer.", {{"Kafka", required}}},
      {"You've already shipped something with Docker.", {{"Docker", required}}},
      {"What you definitely need is Kafka.", {{"Kafka", required}}},
      {"There are just two requirements, namely Kafka and Docker.",
       {{"Kafka", required}, {"Docker", required}}},
      {"Applicants shall hold a certificate and show proficiency in Kafka.", {{"Kafka", required}}},
      {"Knowing Kafka is a firm requirement.", {{"Kafka", required}}},
      {"You will be quizzed on Kafka.", {{"Kafka", required}}},
      {"Your code will run on Kafka.", {{"Kafka", mentioned}}},
      {"We test all releases with Kafka.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("what a skill does for an application is wished for") {
  check_all({
      {"Though not essential, Kafka would boost your chances.", {{"Kafka", preferred}}},
      {"Kafka rounds off your profile.", {{"Kafka", preferred}}},
      {"Knowing Kafka buys you a head start.", {{"Kafka", preferred}}},
      {"Kafka will be looked on kindly.", {{"Kafka", preferred}}},
      {"Extra credit goes to applicants with Kafka.", {{"Kafka", preferred}}},
      {"Candidates with Kafka have an edge.", {{"Kafka", preferred}}},
      {"We'd value some exposure to Kafka, but it's no deal-breaker.", {{"Kafka", preferred}}},
      {"We like it when people bring Kafka.", {{"Kafka", preferred}}},
      {"Helpful, though in no way compulsory, is some Kafka.", {{"Kafka", preferred}}},
      {"Experience with Kafka, gained anywhere, would be a welcome addition.", {{"Kafka", preferred}}},
      {"Useful extras are Kafka and Docker.", {{"Kafka", preferred}, {"Docker", preferred}}},
      {"Solid SQL is required; nice if you know Kafka too.", {{"SQL", required}, {"Kafka", preferred}}},
      {"You may have heard our talk on Kafka.", {{"Kafka", mentioned}}},
      {"You build CI with Kafka and Docker, which helps us grow.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("what was given up is refused right beside its name") {
  check_all({
      {"Kafka was switched off in May.", {{"Kafka", negated}}},
      {"Kafka and Docker have long been retired.", {{"Kafka", negated}, {"Docker", negated}}},
      {"The last traces of Kafka were removed.", {{"Kafka", negated}}},
      {"By then Kafka will have been phased out.", {{"Kafka", negated}}},
      {"We banned Kafka.", {{"Kafka", negated}}},
      {"We turned Kafka off and run Docker.", {{"Kafka", negated}, {"Docker", mentioned}}},
      {"We got a cat (we left Kafka in 2020) and use Docker.", {{"Kafka", negated}, {"Docker", mentioned}}},
      {"Zero Kafka, zero Docker.", {{"Kafka", negated}, {"Docker", negated}}},
      {"We removed old files with Kafka.", {{"Kafka", mentioned}}},
      {"In Kafka, old rows are removed every night.", {{"Kafka", mentioned}}},
      {"The old system was replaced by Kafka.", {{"Kafka", mentioned}}},
      {"We turned the lights off and run Kafka.", {{"Kafka", mentioned}}},
      {"Zero-downtime releases with Kafka.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("what has come to an end, or plays no part, is refused") {
  check_all({
      {"Our use of Kafka ended when we chose Docker.", {{"Kafka", negated}, {"Docker", mentioned}}},
      {"Nothing depends on Kafka any longer.", {{"Kafka", negated}}},
      {"None of our services are written in Scala.", {{"Scala", negated}}},
      {"We decided against Kafka and steer clear of Docker.", {{"Kafka", negated}, {"Docker", negated}}},
      {"Kafka has no place in our stack.", {{"Kafka", negated}}},
      {"Kafka shall not be required.", {{"Kafka", negated}}},
      {"Kafka is explicitly not among the selection criteria.", {{"Kafka", negated}}},
      {"You are under no obligation to know Kafka.", {{"Kafka", negated}}},
      {"If you were hoping for Kafka, we have to disappoint you.", {{"Kafka", negated}}},
      {"Others run Kafka. We don't.", {{"Kafka", negated}}},
      {"We switched from spreadsheets to Kafka.", {{"Kafka", mentioned}}},
      {"Kafka plays a big part here.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("a short answer to a question that names one skill is read with it") {
  check_all({
      {"Know Kafka? Awesome, that'll help you settle in.", {{"Kafka", preferred}}},
      {"FAQ\nKafka? Retired in 2021, and nobody misses it.", {{"Kafka", negated}}},
      {"To be clear:\n- Kafka? Yes, you need it.", {{"Kafka", required}}},
      {"Do you use Kafka? Yes, we do.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("what the job is to teach is told behind its name, too") {
  check_all({
      {"Must have: SQL. Kafka you can pick up from us.", {{"SQL", required}, {"Kafka", mentioned}}},
      {"Requirements\n- SQL\n- Kafka can be learned here", {{"SQL", required}, {"Kafka", mentioned}}},
      {"Requirements\n- SQL\n- Kafka technology stack", {{"Kafka", required}}},
      {"Your mission is to speed up our Kafka jobs.", {{"Kafka", mentioned}}},
      {"Part of the job is to find out whether Kafka fits.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("what somebody does without a thought is asked of him") {
  check_all({
      {"You write Kafka as easily as a postcard.", {{"Kafka", required}}},
      {"You've shipped Kafka into production before.", {{"Kafka", required}}},
      {"You're the sort of person who has been living and breathing Kafka.", {{"Kafka", required}}},
      {"It's paramount that you can tune Kafka by yourself.", {{"Kafka", required}}},
      {"Complete mastery of Kafka, no exceptions", {{"Kafka", required}}},
      {"Kafka shouldn't be news to you.", {{"Kafka", required}}},
      {"You'd better bring Kafka.", {{"Kafka", required}}},
      {"Four or more years of Kafka", {{"Kafka", required}}},
      {"We have shipped Kafka into production before.", {{"Kafka", mentioned}}},
      {"You will write Kafka jobs as quickly as you like.", {{"Kafka", mentioned}}},
      {"Sort 30 years of archived letters with Kafka.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("who never used a skill is not invited, or is not sent away for it") {
  check_all({
      {"We can't shortlist people who haven't worked with Kafka.", {{"Kafka", required}}},
      {"Without Kafka this job would be rather painful.", {{"Kafka", required}}},
      {"We won't turn anyone away for not knowing Kafka.", {{"Kafka", negated}}},
      {"Nobody will quiz you on Kafka.", {{"Kafka", negated}}},
      {"We will quiz you on Kafka.", {{"Kafka", required}}},
      {"Can't read Kafka? No problem.", {{"Kafka", negated}}},
      {"Kafka means nothing to you? No worries.", {{"Kafka", negated}}},
      {"It won't matter to anyone whether you have ever used Kafka.", {{"Kafka", mentioned}}},
      {"It doesn't matter whether you use Kafka or Flink.", {{"Kafka", mentioned}, {"Flink", mentioned}}},
  });
}

TEST_CASE("what is hoped for is told in many ways, and so is what one does without") {
  check_all({
      {"It would not hurt to have seen Kafka.", {{"Kafka", preferred}}},
      {"Kafka would be wonderful but few have it.", {{"Kafka", preferred}}},
      {"We love Kafka, though we don't insist on it.", {{"Kafka", preferred}}},
      {"You'd benefit from Kafka.", {{"Kafka", preferred}}},
      {"You may come with Kafka.", {{"Kafka", preferred}}},
      {"Kafka, should you have it.", {{"Kafka", preferred}}},
      {"We neither use Kafka nor intend to introduce Flink.", {{"Kafka", negated}, {"Flink", negated}}},
      {"After two years with Kafka we threw it out.", {{"Kafka", negated}}},
      {"You won't find Kafka in our stack.", {{"Kafka", negated}}},
      {"None of our squads works with Kafka.", {{"Kafka", negated}}},
      {"Requirements\n- Docker (must); Kafka (please no)", {{"Docker", required}, {"Kafka", negated}}},
      {"Kafka is welcome, Flink isn't.", {{"Kafka", preferred}, {"Flink", negated}}},
  });
}

TEST_CASE("an exception that is denied is refused, a concession that goes on to a refusal too") {
  check_all({
      {"Docker and Kafka are required, except for Flink, which is not.",
       {{"Docker", required}, {"Kafka", required}, {"Flink", negated}}},
      {"Docker and Kafka are required, except Flink, which is a plus.",
       {{"Docker", required}, {"Kafka", required}, {"Flink", preferred}}},
      {"Whether you know Kafka: it is not needed.", {{"Kafka", negated}}},
      {"Whether you come from Kafka or from Flink makes no difference to us.",
       {{"Kafka", mentioned}, {"Flink", mentioned}}},
      {"Whether or not you know Kafka, you will use it.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("what nobody has time to teach is asked for") {
  check_all({
      {"We are unable to coach people in Kafka, please bring it along.", {{"Kafka", required}}},
      {"There will be no time to learn Kafka here.", {{"Kafka", required}}},
      {"You should be at ease with Kafka - there's no onboarding time.", {{"Kafka", required}}},
      {"There is time to learn Kafka here.", {{"Kafka", mentioned}}},
      {"I'd like you to have run Kafka before.", {{"Kafka", required}}},
      {"We want a third developer who is fluent in Kafka.", {{"Kafka", required}}},
      {"Your Kafka needs to be first rate.", {{"Kafka", required}}},
      {"Must haves -> Kafka, Docker", {{"Kafka", required}, {"Docker", required}}},
  });
}

TEST_CASE("an offer to tell of a name, and what would count as well, are wishes") {
  check_all({
      {"If Kafka is part of your toolbox as well, let us know.", {{"Kafka", preferred}}},
      {"Kafka would be a bonus. Docker even more so.", {{"Kafka", preferred}, {"Docker", preferred}}},
      {"A Kafka certificate? That would set you apart.", {{"Kafka", preferred}}},
      {"Ideally you know Kafka; Docker would do, too.", {{"Kafka", preferred}, {"Docker", preferred}}},
      {"You will also work with Kafka.", {{"Kafka", mentioned}}},
  });
}

TEST_CASE("what a team swapped, phases out or never asks for is refused") {
  check_all({
      {"We traded Kafka for Docker.", {{"Kafka", negated}, {"Docker", mentioned}}},
      {"We traded Kafka stickers.", {{"Kafka", mentioned}}},
      {"We are winding Kafka down.", {{"Kafka", negated}}},
      {"We are moving Kafka jobs to Docker.", {{"Kafka", mentioned}, {"Docker", mentioned}}},
      {"Under no circumstances will you have to touch Kafka.", {{"Kafka", negated}}},
      {"This post doesn't call for any Kafka.", {{"Kafka", negated}}},
      {"This post calls for Kafka.", {{"Kafka", required}}},
      {"We don't host Kafka and have no plans to.", {{"Kafka", negated}}},
      {"Tired of Kafka? So are we.", {{"Kafka", negated}}},
      {"Kafka yes, Docker no.", {{"Kafka", mentioned}, {"Docker", negated}}},
      {"You don't need a degree, be it a bachelor's or a master's.", {{"Bachelor's degree", negated}}},
  });
}
