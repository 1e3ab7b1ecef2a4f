#include "analysis/extract/extractor.h"

#include <catch2/catch_test_macros.hpp>

#include "analysis/extract/facts.h"
#include "analysis/extract/sections.h"
#include "tests/analysis/extract/rules.h"

using namespace radar;
using extract_tests::rules;
using extract_tests::statuses;

TEST_CASE("sections decide what a list asks for") {
  const auto s = statuses(
      "About us\nWe make robots with Kafka.\n\nWhat you will do\n- Train models in JAX\n\nRequirements:\n- "
      "Python\n- Three years of Terraform\n\nNice to have\n- Rust programming\n\nBenefits\n- Snowflake days "
      "off");
  CHECK(s.at("Kafka") == "employer");
  CHECK(s.at("JAX") == "mentioned");
  CHECK(s.at("Python") == "required");
  CHECK(s.at("Terraform") == "required");
  CHECK(s.at("Rust") == "preferred");
  CHECK(s.at("Snowflake") == "employer");
}

TEST_CASE("sections are known in other languages and before colons") {
  CHECK(statuses("Dein Profil\n- Docker\nVon Vorteil\n- Kubernetes") ==
        std::map<std::string, std::string>{{"Docker", "required"}, {"Kubernetes", "preferred"}});
  CHECK(statuses("Must have: PyTorch. Nice to have: Ansible.\n").at("PyTorch") == "required");
  CHECK(statuses("Requirements\n- Docker\n- Bonus: Terraform\n- PyTorch").at("Terraform") == "preferred");
  CHECK(statuses("Requirements\n- Docker\n- Bonus: Terraform\n- PyTorch").at("PyTorch") == "required");
}

TEST_CASE("prose after a list, glued sentences and soft demands") {
  const std::string prose =
      "Offices are central to how we work with Terraform, and we believe that people do their best when they "
      "meet, which is why everybody comes together with everybody else for two days of every single week.";
  CHECK(statuses("Requirements\n- Docker\n\n" + prose).at("Terraform") == "mentioned");
  CHECK(statuses("Experience with Docker.Terraform is a plus.").at("Docker") == "mentioned");
  CHECK(statuses("Experience with Docker.Terraform is a plus.").at("Terraform") == "preferred");
  CHECK(
      statuses("A PhD in computer science, physics or a related field (not strictly required).").at("PhD") ==
      "preferred");
}

TEST_CASE("negations are seen before and after the name, and a wish is none") {
  CHECK(statuses("You do not need Terraform.").at("Terraform") == "negated");
  CHECK(statuses("Knowledge of Terraform is not required.").at("Terraform") == "negated");
  CHECK(statuses("No prior experience with Terraform required.").at("Terraform") == "negated");
  CHECK(statuses("Terraform is not required but a plus.").at("Terraform") == "preferred");
  CHECK(statuses("You will use not only Terraform but Ansible.").at("Terraform") == "mentioned");
}

TEST_CASE("one clause's cue does not speak for the other's skill") {
  const auto s = statuses("MSc in computer science; PhD preferred.");
  CHECK(s.at("Master's degree") == "required");
  CHECK(s.at("PhD") == "preferred");
}

TEST_CASE("a part of the employer's name is no skill, the name of its product is the employer's") {
  CHECK(statuses("Bayesian Health helps clinics. You know Python.", "bayesian-health")
            .count("Bayesian methods") == 0);
  CHECK(statuses("Acme Robotics builds arms.", "Acme Robotics Inc").count("Robotics") == 0);
  CHECK(statuses("Acme Robotics needs people who know robotics.", "Acme Robotics").count("Robotics") == 1);
  CHECK(statuses("Snowflake is hiring.", "Snowflake").at("Snowflake") == "employer");
}

TEST_CASE("HTML that is called text is read as HTML") {
  const std::string html =
      "<h3>Requirements</h3><ul><li>Python</li></ul><h3>Nice to have</h3><ul><li>Docker</li></ul>";
  CHECK(statuses(extract::plain_text(html, model::TextFormat::text)) ==
        std::map<std::string, std::string>{{"Python", "required"}, {"Docker", "preferred"}});
  CHECK(extract::plain_text("a < b and 2 > 1", model::TextFormat::text) == "a < b and 2 > 1");
}

TEST_CASE("plain text is read as a reader sees it: references, letters of other forms, unseen signs") {
  const auto plain = [](const char* s) { return extract::plain_text(s, model::TextFormat::text); };
  CHECK(plain("C&#43;&#43; &amp; R&D, R&amp;D; &quot;Go&quot; a&#13;b &nosuch; &;") ==
        "C++ & R&D, R&D; \"Go\" a\nb &nosuch; &;");
  CHECK(statuses("𝐑𝐞𝐪𝐮𝐢𝐫𝐞𝐦𝐞𝐧𝐭𝐬\n• 𝐏𝐲𝐭𝐡𝐨𝐧\n𝑵𝒊𝒄𝒆 𝒕𝒐 𝒉𝒂𝒗𝒆\n• 𝙳𝚘𝚌𝚔𝚎𝚛") ==
        std::map<std::string, std::string>{{"Python", "required"}, {"Docker", "preferred"}});
  CHECK(statuses("Ｍｕｓｔ ｈａｖｅ: SQL, 𝟯 years of Go").at("Go") == "required");
  CHECK(statuses("Docker is re\xC2\xADquired, Kafka a p\xE2\x80\x8Blus.") ==
        std::map<std::string, std::string>{{"Docker", "required"}, {"Kafka", "preferred"}});
}

TEST_CASE("letters and unseen signs stay as they are written, since quotes are the text's own") {
  const std::string text =
      "Ｐｙ 𝗦𝗤𝗟 quali\xEF\xAC\x81"
      "ed Py\xE2\x80\x8Bthon";
  CHECK(extract::plain_text(text, model::TextFormat::text) == text);
}

TEST_CASE("the employer's customers and product are no demand") {
  CHECK(statuses("Databricks and Snowflake are among our customers.").at("Databricks") == "employer");
  CHECK(statuses("Pinecone is the vector database company.").at("Pinecone") == "employer");
  CHECK(statuses("Our mission drives us at Pinecone every day.", "Pinecone, Inc.").at("Pinecone") ==
        "employer");
  CHECK(statuses("Requirements\n- Pinecone", "Pinecone").at("Pinecone") == "required");
}

TEST_CASE("the strongest status and the count are kept, offsets lead to the words") {
  const std::string text = "We use Docker.\nRequirements\n- Docker";
  const auto e = rules().extractor.extract({"DevOps", "", text});
  const std::string whole = "DevOps\n" + text;
  for (const auto& m : e.mentions) {
    if (rules().taxonomy.skill(m.skill).name != "Docker") continue;
    CHECK(m.count == 2);
    CHECK(m.status == extract::Status::required);
    CHECK(whole.substr(m.begin, m.end - m.begin) == "Docker");
    CHECK(extract::quote(whole, m.begin, m.end) == "Docker");
  }
}

TEST_CASE("many documents are read as each alone, in their order") {
  std::vector<extract::Document> documents;
  for (int i = 0; i < 600; ++i) {
    const std::string n = std::to_string(i);
    documents.push_back({i % 3 == 0 ? "Senior ML Engineer" : "Data Analyst", "Acme " + n,
                         "About us\nAcme " + n + " builds Docker.\nRequirements\n- " + n +
                             "+ years of Python experience\n- " + (i % 2 == 0 ? "SQL" : "Kafka") +
                             " is a plus\nThis role is remote."});
  }
  std::vector<const extract::Document*> all;
  for (const auto& d : documents) all.push_back(&d);
  const auto found = rules().extractor.extract(all);
  REQUIRE(found.size() == documents.size());
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const auto alone = rules().extractor.extract(documents[i]);
    CAPTURE(i);
    CHECK(found[i].role == alone.role);
    CHECK(found[i].facts.level == alone.facts.level);
    CHECK(found[i].facts.experience_years == alone.facts.experience_years);
    CHECK(found[i].facts.remote == "remote");
    REQUIRE(found[i].mentions.size() == alone.mentions.size());
    for (std::size_t m = 0; m < alone.mentions.size(); ++m) {
      CHECK(found[i].mentions[m].skill == alone.mentions[m].skill);
      CHECK(found[i].mentions[m].status == alone.mentions[m].status);
      CHECK(found[i].mentions[m].begin == alone.mentions[m].begin);
    }
  }
  CHECK(rules().extractor.extract(std::span<const extract::Document* const>{}).empty());
}

TEST_CASE("quotes are one line and bounded") {
  const std::string text = std::string(500, 'a') + " Python " + std::string(500, 'b');
  const auto q = extract::quote(text, 501, 507, 100);
  CHECK(q.size() < 130);
  CHECK(q.find('\n') == std::string::npos);
}

TEST_CASE("hostile text is read in bounded time") {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "not required, ";
  (void)rules().extractor.extract({"x", "", text});
  (void)rules().extractor.extract({"x", "", std::string(200'000, '(')});
  SUCCEED();
}
