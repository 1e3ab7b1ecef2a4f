// Invented postings, a pair or a handful for each rule.
#include "analysis/derive/clusters.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <random>
#include <set>

#include "analysis/derive/employer.h"
#include "analysis/derive/title_key.h"

using namespace radar::derive;

namespace {

std::string words(int from, int to) {
  std::string out;
  for (int i = from; i < to; ++i) out += "word" + std::to_string(i * 7919 % 100'003) + " ";
  return out;
}

struct Said {
  std::string company, title, text, location, url, apply_url;
  std::int64_t source = 1, opened = 0, closed = std::numeric_limits<std::int64_t>::max();
};

std::vector<ClusterItem> items_from(const std::vector<Said>& all) {
  std::vector<ClusterItem> items;
  std::map<std::string, std::int64_t> texts;
  for (const auto& said : all) {
    ClusterItem item;
    item.posting = static_cast<std::int64_t>(items.size()) + 1;
    item.source = said.source;
    item.employer = employer_key(said.company);
    item.places = place_words({said.location});
    item.title = title_key(said.title, item.places);
    item.canonical_url = said.url;
    item.apply_url = said.apply_url;
    item.text = texts.emplace(said.text, item.posting).first->second;
    item.sketch = sketch_of(said.text);
    item.opened = said.opened;
    item.closed = said.closed;
    items.push_back(std::move(item));
  }
  return items;
}

std::vector<std::int64_t> jobs(const std::vector<Said>& all) { return cluster(items_from(all)).job; }

std::string rule_of(const std::vector<Said>& all) {
  const auto clusters = cluster(items_from(all));
  return clusters.links.size() == 1 ? clusters.links[0].rule
                                    : std::to_string(clusters.links.size()) + " links";
}

// Which items are together, whatever the job's number.
std::set<std::set<std::string>> partition(const std::vector<ClusterItem>& items,
                                          const std::vector<std::string>& names) {
  const auto clusters = cluster(items);
  std::map<std::int64_t, std::set<std::string>> groups;
  for (std::size_t i = 0; i < items.size(); ++i) groups[clusters.job[i]].insert(names[i]);
  std::set<std::set<std::string>> out;
  for (auto& [job, group] : groups) out.insert(std::move(group));
  return out;
}

// Employers with much boilerplate, some jobs in several places, some edited, some agencies' copies.
std::vector<Said> market() {
  std::vector<Said> all;
  for (int e = 0; e < 6; ++e) {
    const auto about = words(e * 5000, e * 5000 + 250);
    for (int j = 0; j < 12; ++j) {
      const auto company = "Employer " + std::string(1, static_cast<char>('A' + e));
      const auto title = "Engineer, Team " + std::to_string(j);
      const auto duties = words(50'000 + e * 1000 + j * 80, 50'000 + e * 1000 + j * 80 + 75);
      all.push_back({company, title, about + duties, "Berlin", "", ""});
      if (j % 2 == 0)
        all.push_back({company + " GmbH", title + " - Paris", about + duties + " paris", "Paris", "", ""});
      if (j % 3 == 0)
        all.push_back({company, title, about + duties.substr(0, duties.size() * 9 / 10), "Berlin", "", ""});
      if (j % 4 == 0) all.push_back({"Agency", title, about + duties, "Berlin", "", "", 2});
    }
  }
  return all;
}

}  // namespace

TEST_CASE("the same employer, title and text is one job wherever it is listed") {
  const auto text = words(0, 300);
  CHECK(jobs({{"Acme Inc.", "ML Engineer (m/f/d)", text, "Berlin", "", ""},
              {"ACME", "ML Engineer - Paris", text, "Paris", "", ""},
              {"acme", "ML Engineer", words(8, 300), "London", "", ""},
              {"Acme", "ML Engineer", words(500, 800), "Berlin", "", ""},
              {"Acme", "Data Engineer", text, "Berlin", "", ""}}) ==
        std::vector<std::int64_t>{1, 1, 1, 4, 5});
  CHECK(rule_of({{"Acme", "ML Engineer", text, "", "", ""}, {"Acme", "ML Engineer", text, "", "", ""}}) ==
        "same_text");
  CHECK(rule_of({{"Acme", "ML Engineer", text, "", "", ""},
                 {"Acme", "ML Engineer", words(8, 300), "", "", ""}}) == "near_text");
}

TEST_CASE("an employer's boilerplate does not make different jobs alike") {
  const auto about = words(0, 400);  // four fifths of each text
  std::vector<Said> all;
  for (int i = 0; i < 8; ++i)
    all.push_back({"Acme", "Engineer, Team " + std::to_string(i),
                   about + words(1000 + i * 200, 1100 + i * 200), "", "", ""});
  // Two openings of the same name in different teams, and one that is listed twice with new boilerplate.
  all.push_back({"Acme", "Staff Engineer", about + words(5000, 5100), "Berlin", "", ""});
  all.push_back({"Acme", "Staff Engineer", about + words(6000, 6100), "Paris", "", ""});
  all.push_back({"Acme", "Designer", about + words(7000, 7100), "Berlin", "", ""});
  all.push_back(
      {"Acme", "Designer", words(150, 400) + words(9000, 9060) + words(7000, 7100), "Paris", "", ""});
  const auto job = jobs(all);
  CHECK(job[9] == 10);
  CHECK(job[11] == job[10]);
  CHECK(std::set<std::int64_t>(job.begin(), job.begin() + 9).size() == 9);
}

TEST_CASE("a copy with more or less around it is the same job") {
  CHECK(rule_of({{"Acme", "ML Engineer", words(0, 200), "", "", ""},
                 {"Acme", "ML Engineer", words(0, 200) + words(2000, 2400), "", "", "", 2}}) ==
        "contained_text");
}

TEST_CASE("a teaser is joined by employer, title and place only") {
  const Said whole{"Acme", "ML Engineer", words(0, 300), "Berlin", "", ""};
  CHECK(rule_of({whole, {"Acme", "ML Engineer", "Build models with us.", "Berlin, Germany", "", "", 2}}) ==
        "short_text");
  CHECK(rule_of({whole, {"Acme", "ML Engineer", "", "Berlin, Germany", "", "", 2}}) == "short_text");
  CHECK(rule_of({whole, {"Acme", "ML Engineer", "Build models with us.", "Paris", "", "", 2}}) == "0 links");
  CHECK(rule_of({whole, {"Acme", "ML Engineer", "Build models with us.", "Berlin", "", "", 1}}) == "0 links");
  CHECK(rule_of({whole, {"Acme", "Data Engineer", "Build models with us.", "Berlin", "", "", 2}}) ==
        "0 links");
}

TEST_CASE("the same page is the same job, if the title is") {
  CHECK(rule_of({{"Acme", "A", words(90, 140), "", "https://x/1", ""},
                 {"Acme Group", "A", words(0, 50), "", "https://x/1", ""}}) == "same_url");
  CHECK(rule_of({{"Acme", "A", words(90, 140), "", "https://x/1", ""},
                 {"Acme", "B", words(0, 50), "", "https://x/1", ""}}) == "0 links");
}

TEST_CASE("an aggregator's apply link leads to the original") {
  const Said original{"Acme", "ML Engineer", words(0, 300), "Berlin", "https://board/1", ""};
  const Said copy{
      "Acme Recruiting", "ML Engineer", words(700, 900), "", "https://agg/9", "https://board/1", 2};
  CHECK(rule_of({original, copy}) == "apply_url");
  auto retitled = copy;
  retitled.title = "Machine wizard";
  CHECK(rule_of({original, retitled}) == "0 links");
  retitled.text = original.text;
  CHECK(rule_of({original, retitled}) == "apply_url");
  // A list page that many postings name proves nothing.
  auto second = original;
  second.title = "Accountant";
  second.text = words(3000, 3300);
  CHECK(rule_of({original, second, copy}) == "0 links");
}

TEST_CASE("an agency's copy and a renamed employer's are one job, a like text of others is not") {
  const Said original{"Acme", "ML Engineer", words(0, 300), "Berlin", "", ""};
  CHECK(rule_of({original, {"Talent Finders", "ML Engineer", words(10, 300), "Berlin", "", "", 2}}) ==
        "other_employer");
  CHECK(rule_of({original, {"Talent Finders", "ML Engineer", words(120, 420), "Berlin", "", "", 2}}) ==
        "0 links");
  CHECK(rule_of({original, {"Talent Finders", "ML Engineer", words(10, 300), "Lisbon", "", "", 2}}) ==
        "0 links");
  CHECK(rule_of({original, {"Talent Finders", "Data Engineer", words(10, 300), "Berlin", "", "", 2}}) ==
        "0 links");
  CHECK(rule_of({original, {"Acme Robotics", "ML Engineer", words(60, 330), "Berlin", "", "", 2}}) ==
        "other_employer");
  CHECK(
      rule_of({original, {"Acme via Talent Finders", "ML Engineer", words(10, 300), "Lisbon", "", "", 2}}) ==
      "near_text");
}

TEST_CASE("a text that many employers share is a template, not a job") {
  std::vector<Said> all;
  for (const char* name : {"Ant", "Bee", "Cat", "Dog", "Elk", "Fox", "Gnu", "Hen"})
    all.push_back({name, "Cashier", words(0, 300), "", "", ""});
  CHECK(cluster(items_from(all)).links.empty());
}

TEST_CASE("where no employer is told the text must say more") {
  const Said unnamed{"", "ML Engineer", words(0, 300), "", "", ""};
  CHECK(rule_of({unnamed, {"", "ML Engineer", words(5, 300), "", "", ""}}) == "other_employer");
  CHECK(rule_of({unnamed, {"", "ML Engineer", words(75, 300), "", "", ""}}) == "0 links");
  CHECK(rule_of({unnamed, {"Acme", "ML Engineer", words(75, 300), "", "", ""}}) == "other_employer");
}

TEST_CASE("a job listed again after it closed is a repost, one beside it is not") {
  const auto text = words(0, 300);
  const Said first{"Acme", "ML Engineer", text, "Berlin", "", "", 1, 100, 200};
  CHECK(rule_of({first, {"Acme", "ML Engineer", words(6, 300), "Berlin", "", "", 1, 250}}) == "repost");
  CHECK(rule_of({first, {"Acme", "ML Engineer", text, "Berlin", "", "", 1, 250, 300}}) == "repost");
  CHECK(rule_of({first, {"Acme", "ML Engineer", text, "Berlin", "", "", 1, 150}}) == "same_text");
  CHECK(rule_of({first, {"Acme", "ML Engineer", text, "Berlin", "", "", 2, 250}}) == "same_text");
}

TEST_CASE("the same postings give the same jobs in any order and under any numbers") {
  const auto all = market();
  auto items = items_from(all);
  std::vector<std::string> names;
  for (const auto& item : items) names.push_back("p" + std::to_string(item.posting));
  const auto before = cluster(items);
  const auto expected = partition(items, names);
  CHECK(expected.size() > 60);
  CHECK(expected.size() < items.size());
  std::mt19937 random(5);
  for (int round = 0; round < 5; ++round) {
    std::vector<std::size_t> order(items.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::shuffle(order.begin(), order.end(), random);
    std::vector<ClusterItem> shuffled, renumbered;
    std::vector<std::string> shuffled_names;
    for (const auto i : order) {
      shuffled.push_back(items[i]);
      shuffled_names.push_back(names[i]);
    }
    const auto after = cluster(shuffled);
    for (std::size_t i = 0; i < order.size(); ++i) CHECK(after.job[i] == before.job[order[i]]);
    REQUIRE(after.links.size() == before.links.size());
    for (std::size_t i = 0; i < after.links.size(); ++i) {
      CHECK(after.links[i].a == before.links[i].a);
      CHECK(after.links[i].b == before.links[i].b);
      CHECK(std::string(after.links[i].rule) == before.links[i].rule);
      CHECK(after.links[i].score == before.links[i].score);
    }
    renumbered = shuffled;
    for (std::size_t i = 0; i < renumbered.size(); ++i)
      renumbered[i].posting = static_cast<std::int64_t>(i) + 1;
    CHECK(partition(renumbered, shuffled_names) == expected);
  }
}

TEST_CASE("links hold each job together and no more") {
  const auto items = items_from(market());
  const auto clusters = cluster(items);
  std::set<std::int64_t> distinct(clusters.job.begin(), clusters.job.end());
  CHECK(clusters.links.size() == items.size() - distinct.size());
  for (const auto& link : clusters.links) {
    CHECK(link.a < link.b);
    CHECK(clusters.job[static_cast<std::size_t>(link.a) - 1] ==
          clusters.job[static_cast<std::size_t>(link.b) - 1]);
    CHECK(link.score > 0);
    CHECK(link.score <= 1);
  }
}

TEST_CASE("a thousand texts under one employer and title are joined as few are") {
  std::vector<Said> all;
  for (int i = 0; i < 1000; ++i) {
    const int job = i % 250;
    all.push_back(
        {"Acme", "Engineer", words(job * 90, job * 90 + 120) + words(80'000 + i, 80'004 + i), "", "", ""});
  }
  const auto job = jobs(all);
  CHECK(std::set<std::int64_t>(job.begin(), job.end()).size() == 250);
}
