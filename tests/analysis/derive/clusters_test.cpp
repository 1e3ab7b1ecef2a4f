#include "analysis/derive/clusters.h"

#include <catch2/catch_test_macros.hpp>

using namespace radar::derive;

namespace {
std::string words(int from, int to) {
  std::string out;
  for (int i = from; i < to; ++i) out += "word" + std::to_string(i) + " ";
  return out;
}
ClusterItem item(std::int64_t id, const char* employer, const char* title, const std::string& text,
                 std::int64_t text_id, const char* url = "") {
  return {id, employer_key(employer), title_key(title), url, text_id, signature_of(text)};
}
}  // namespace

TEST_CASE("similarity is near the Jaccard coefficient") {
  const auto a = signature_of(words(0, 400));
  CHECK(similarity(a, a) == 1);
  CHECK(similarity(a, signature_of(words(1000, 1400))) < 0.1);
  CHECK(similarity(a, signature_of(words(10, 400))) > 0.85);
  CHECK(from_blob(to_blob(a)) == a);
}

TEST_CASE("one job in several places is one job, another employer's or another text's is not") {
  const auto same = words(0, 300);
  const auto c = cluster(
      {item(1, "Acme Inc.", "ML Engineer (m/f/d)", same, 1), item(2, "ACME", "ML Engineer", same, 1),
       item(3, "Acme", "ML Engineer", words(5, 300), 2), item(4, "Acme", "ML Engineer", words(500, 800), 3),
       item(5, "Other", "ML Engineer", same, 1), item(6, "Acme", "Data Engineer", same, 1)});
  CHECK(c.job == std::vector<std::int64_t>{1, 1, 1, 4, 5, 6});
  REQUIRE(c.links.size() == 2);
  for (const auto& link : c.links) {
    CHECK(link.a < link.b);
    CHECK(link.score >= 0.8);
  }
}

TEST_CASE("the same address with the same title is the same job") {
  const auto c = cluster({item(7, "Acme", "A", words(0, 50), 1, "https://x/1"),
                          item(3, "Acme Group", "A", words(90, 140), 2, "https://x/1")});
  CHECK(c.job == std::vector<std::int64_t>{3, 3});
  CHECK(std::string(c.links.at(0).rule) == "same_url");
}

TEST_CASE("names are compared without legal forms and brackets") {
  CHECK(employer_key("Acme, Inc.") == employer_key("ACME"));
  CHECK(employer_key("Müller GmbH & Co. KG") == employer_key("Muller"));
  CHECK(employer_key("SE") == "se");
  CHECK(title_key("ML Engineer (Remote) [all genders]") == "ml engineer");
  CHECK(title_key("(Senior)") == "senior");
}
