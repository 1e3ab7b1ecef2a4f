#include "analysis/extract/facts_workplace.h"

#include <catch2/catch_test_macros.hpp>

#include "analysis/extract/facts.h"

using namespace radar;

namespace {
std::string place(const std::string& text, const std::string& title = "Engineer") {
  return extract::read_facts(title, text).remote;
}
}  // namespace

TEST_CASE("remote work is told") {
  for (const char* text : {"This is a fully remote role.",
                           "This role will work remotely with banks",
                           "This role is remote.",
                           "This is primarily a remote role.",
                           "100% remote",
                           "Location: Remote",
                           "Location: Remote (US)",
                           "Remote (US only)",
                           "We are a remote-first company.",
                           "We are a fully remote team across time zones.",
                           "You can work from anywhere in Europe.",
                           "#LI-Remote",
                           "Remote within Canada",
                           "This position is remote and open to all.",
                           "This US-based role can be remote.",
                           "For now this role is going to be all-remote.",
                           "We are looking for a remote backend engineer.",
                           "You may live in any state (remote work supported).",
                           "Sit in our headquarters, or remotely within Canada.",
                           "#BI-Remote",
                           "You join us from Peru on a remote basis.",
                           "Contract (Full-time), Remote",
                           "Die Stelle ist 100% Homeoffice möglich",
                           "Trabajo remoto desde cualquier lugar",
                           "Формат: удалённая работа",
                           "Uzaktan çalışma, uzaktan çalışabilirsiniz"}) {
    CAPTURE(text);
    CHECK(place(text) == "remote");
  }
  CHECK(place("We build things.", "ML Engineer (Remote)") == "remote");
}

TEST_CASE("hybrid work is told, also by its days") {
  for (const char* text : {"Hybrid work, 3 days a week in the office",
                           "This role is hybrid.",
                           "This will be a hybrid role.",
                           "You may work remote 2-3x per week.",
                           "This position will be hybrid based out of our Turin office",
                           "3 days a week in our SF office",
                           "You come to the office twice a week.",
                           "We work from our offices on Mondays and Thursdays.",
                           "#LI-Hybrid",
                           "We are hybrid, but you must be on-site at times",
                           "In-office at least 2 days per week",
                           "Employees spend at least half of their work time in their assigned office.",
                           "Wednesdays work from home",
                           "Remote policy: 1-2 days a week",
                           "Remote days",
                           "Flexible hours and a hybrid set up",
                           "Hybrides Arbeitsmodell in Berlin",
                           "Wir bieten ein hybrides Arbeitsmodell",
                           "Modalidad híbrida en Madrid",
                           "This role will require at least 3 days in office"}) {
    CAPTURE(text);
    CHECK(place(text) == "hybrid");
  }
  CHECK(place("We build things.", "Manager, Data Science (Hybrid)") == "hybrid");
}

TEST_CASE("work on site is told") {
  for (const char* text :
       {"This position is onsite in Boston.", "This role is in-person.", "We use an in-person work model.",
        "In-office 5 days a week", "You work 5 days/week in our office.", "This position is not remote.",
        "#LI-Onsite", "Fully on-site", "Shift: Night (On-site)", "Location: On-site",
        "This is an on-site role based in Oslo.", "All roles are in person, in Graz.",
        "The lab requires somebody to be on-site.", "We work in person across our two offices.",
        "We work in-person in San Francisco."}) {
    CAPTURE(text);
    CHECK(place(text) == "onsite");
  }
}

TEST_CASE("words that mean something else tell no workplace") {
  for (const char* text :
       {"We build remote sensing products.",
        "Experience with hybrid cloud",
        "Hybrid search and retrieval",
        "On-site gym and free lunch",
        "The final onsite interview takes a day.",
        "Home office stipend",
        "Microsoft Office skills",
        "Remote work stipend",
        "Collaborate with remote teams",
        "Hybrid vehicles are our passion.",
        "We need a hybrid talent.",
        "Onsite or remote work, depending on the role",
        "Associates work from in-office, to office-flex, to fully remote, depending on the requirements of "
        "their role.",
        "Remote access to servers",
        "Annual team onsites",
        "We end with an onsite.",
        "There is an onsite with the team.",
        "A budget for on-site team events",
        "Now that remote and hybrid work has become normal, we sell chairs.",
        "Work from our office or remotely",
        "nothing"}) {
    CAPTURE(text);
    CHECK(place(text).empty());
  }
  CHECK(place("We build things.", "Remote Sensing Scientist").empty());
}

TEST_CASE("what is said of this role outweighs the employer's ways") {
  CHECK(place("We are a remote-first company. This role is hybrid.") == "hybrid");
  CHECK(place("Hybrid remote culture in SF and NYC. This is primarily a remote role.") == "remote");
  CHECK(place("This role is remote. This role is in-person.").empty());
}

TEST_CASE("the region of remote work is told as written") {
  const auto region = [](const std::string& text) { return extract::read_facts("Engineer", text).region; };
  CHECK(region("Location: Remote (US only)") == "US");
  CHECK(region("Remote - Europe") == "Europe");
  CHECK(region("Remote within Canada") == "Canada");
  CHECK(region("This role is remote in the United States.") == "United States");
  CHECK(region("Remote. Python is used.").empty());
  CHECK(region("This role is remote.").empty());
}

TEST_CASE("the workplace carries the words it rests on") {
  const std::string text = "Great team. This role is hybrid. Apply.";
  const auto facts = extract::read_facts("Engineer", text);
  REQUIRE_FALSE(facts.found.empty());
  const auto& f = facts.found.back();
  CHECK(f.name == "remote");
  const std::string whole = "Engineer\n" + text;
  CHECK(whole.substr(f.begin, f.end - f.begin).find("hybrid") != std::string::npos);
  CHECK(f.certain);
  CHECK_FALSE(extract::read_facts("", "We are a remote-first company.").found.back().certain);
}
