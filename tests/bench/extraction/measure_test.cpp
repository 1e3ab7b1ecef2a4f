// The measure counts right, and the extractor keeps what it has reached on the project's own labelled set.
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "tests/analysis/shipped.h"
#include "tests/bench/extraction/scores.h"

using namespace radar;
using namespace radar::measure;

namespace {

std::filesystem::path written(const std::string& name, const std::string& lines) {
  const auto path = std::filesystem::temp_directory_path() / name;
  std::ofstream(path) << lines;
  return path;
}

Reader fixed(std::vector<Found> found) {
  return [found = std::move(found)](const extract::Document&) { return found; };
}

Texts any_text(const std::string& labels) {
  Texts out;
  std::ifstream in(labels);
  for (std::string line; std::getline(in, line);) {
    const auto from = line.find("\"id\"") + 7;
    out[line.substr(from, line.find('"', from) - from)].text = "text";
  }
  return out;
}

}  // namespace

TEST_CASE("labels are read in any of their usual forms") {
  const auto path = written(
      "radar_labels.jsonl",
      "{\"id\":\"a\",\"text\":\"Python\",\"skills\":[{\"skill\":\"Python\",\"status\":\"required\"}]}\n"
      "{\"id\":\"b\",\"skills\":[\"SQL\"],\"debatable\":[\"Excel\"]}\n"
      "not json\n"
      "{\"id\":\"c\",\"skills\":[\"SQL\"]}\n"
      "{\"id\":\"d\",\"text\":\"go on\",\"expect\":[],\"reject\":[\"Go\"]}\n");
  const auto set = read_labels(path.string(), {{"b", {"", "", "SQL"}}});
  REQUIRE(set.postings.size() == 3);
  CHECK(set.without_text == 1);
  CHECK(set.postings[0].skills[0].status == "required");
  CHECK(set.postings[1].skills[0].skill == "SQL");
  CHECK(set.postings[1].debatable.count("Excel") == 1);
  CHECK_FALSE(set.postings[2].complete);
}

TEST_CASE("right, extra and missed are counted, and statuses apart") {
  LabelledSet set;
  Labelled posting;
  posting.document.text = "Python, SQL, Excel and Docker";
  posting.skills = {{"Python", "required"}, {"SQL", "preferred"}, {"Excel", "required"}};
  posting.debatable = {"Excel", "Git"};
  set.postings.push_back(posting);
  const auto reader = fixed({{"Python", "required", ""},
                             {"SQL", "required", ""},
                             {"Docker", "mentioned", ""},
                             {"Git", "mentioned", ""}});
  const auto strict = score(set, reader, shipped::skills(), Judge::strict);
  CHECK(strict.all.right == 2);
  CHECK(strict.all.extra == 2);
  CHECK(strict.all.missed == 1);
  CHECK(strict.status.value() == 0.5);
  CHECK(strict.by_status.at("preferred").missed == 1);
  CHECK(strict.by_category.at("Programming languages").right == 2);
  const auto lenient = score(set, reader, shipped::skills(), Judge::lenient);
  CHECK(lenient.all.extra == 1);
  CHECK(lenient.all.missed == 0);
}

TEST_CASE("a hard case judges only what it names") {
  LabelledSet set;
  Labelled sentence;
  sentence.rejects = {"Go"};
  sentence.complete = false;
  set.postings.push_back(sentence);
  const auto scores = score(set, fixed({{"Go", "mentioned", ""}, {"SQL", "mentioned", ""}}),
                            shipped::skills(), Judge::strict);
  CHECK(scores.all.extra == 1);
}

TEST_CASE("a missed skill's error shows where its words stand") {
  LabelledSet set;
  Labelled posting;
  posting.document.text = "We write Python all day.";
  posting.skills = {{"Python", "mentioned"}};
  set.postings.push_back(posting);
  const auto scores = score(set, fixed({}), shipped::skills(), Judge::strict);
  REQUIRE(scores.errors.size() == 1);
  CHECK(scores.errors[0].kind == "missed");
  CHECK(scores.errors[0].quote.find("python") != std::string::npos);
}

TEST_CASE("every label names a skill of the taxonomy") {
  for (const char* name : {"labelled.jsonl", "labels_dev.jsonl", "labels_postings.jsonl",
                           "labels_unseen.jsonl", "hard_cases.jsonl", "short_postings.jsonl"}) {
    const std::string path = std::string(RADAR_TEST_DATA) + "/extraction/" + name;
    REQUIRE(std::filesystem::exists(path));
    // Labels whose posting lies elsewhere are read with any text.
    for (const auto& posting : read_labels(path, any_text(path)).postings) {
      for (const auto& label : posting.skills) {
        CAPTURE(posting.id, label.skill);
        const auto skill = shipped::skills().find(label.skill);
        REQUIRE(skill);
        CHECK(shipped::skills().skill(*skill).name == label.skill);
      }
    }
  }
}

TEST_CASE("the project's own postings are read better than by word matching, and no worse than before") {
  const std::string path = std::string(RADAR_TEST_DATA) + "/extraction/labelled.jsonl";
  const auto set = read_labels(path, {});
  REQUIRE(set.postings.size() >= 40);
  const extract::Extractor extractor(shipped::skills(), shipped::roles());
  const auto found =
      score(set, extractor_reader(extractor, shipped::skills()), shipped::skills(), Judge::lenient);
  const auto words = score(set, word_reader(shipped::skills()), shipped::skills(), Judge::lenient);
  CAPTURE(found.all.precision(), found.all.recall(), found.status.value());
  CHECK(found.all.precision() > words.all.precision() + 0.05);
  CHECK(found.all.precision() >= 0.97);
  CHECK(found.all.recall() >= 0.92);
  CHECK(found.status.value() >= 0.85);
}

TEST_CASE("short whole postings of unusual headings are read no worse than before") {
  const auto set = read_labels(std::string(RADAR_TEST_DATA) + "/extraction/short_postings.jsonl", {});
  REQUIRE(set.postings.size() >= 280);
  const extract::Extractor extractor(shipped::skills(), shipped::roles());
  const auto found =
      score(set, extractor_reader(extractor, shipped::skills()), shipped::skills(), Judge::strict);
  CAPTURE(found.all.precision(), found.all.recall(), found.status.value());
  CHECK(found.all.precision() >= 0.985);
  CHECK(found.all.recall() >= 0.955);
  CHECK(found.status.value() >= 0.91);
}

TEST_CASE("texts are read from files, gzipped or plain, and from folders, where labels name them") {
  const auto labels = written("radar_wanted.jsonl", "{\"id\":\"a\",\"skills\":[]}\n");
  const auto texts = written("radar_texts.jsonl",
                             "{\"id\":\"a\",\"description\":\"<ul><li>one</li></ul>\"}\n"
                             "{\"id\":\"b\",\"text\":\"two\"}\n");
  CHECK(read_texts(texts.string()).size() == 2);
  const auto wanted = read_texts(texts.string(), {labels.string()});
  REQUIRE(wanted.size() == 1);
  CHECK(wanted.at("a").text == "- one");
}

TEST_CASE("sentences that trip matchers: most are read right, and no fewer than before") {
  const std::string path = std::string(RADAR_TEST_DATA) + "/extraction/hard_cases.jsonl";
  const extract::Extractor extractor(shipped::skills(), shipped::roles());
  const auto reader = extractor_reader(extractor, shipped::skills());
  int right = 0, all = 0;
  for (const auto& sentence : read_labels(path, {}).postings) {
    const auto found = reader(sentence.document);
    const auto status_of = [&](const std::string& skill) -> std::string {
      const auto it =
          std::find_if(found.begin(), found.end(), [&](const Found& f) { return f.skill == skill; });
      return it == found.end() ? "" : it->status;
    };
    const bool expected =
        std::all_of(sentence.skills.begin(), sentence.skills.end(), [&](const Label& label) {
          const auto status = status_of(label.skill);
          return !status.empty() && (label.status.empty() || label.status == status);
        });
    const bool rejected = std::all_of(sentence.rejects.begin(), sentence.rejects.end(),
                                      [&](const std::string& name) { return status_of(name).empty(); });
    ++all;
    right += expected && rejected;
    if (!expected || !rejected) UNSCOPED_INFO(sentence.id << ": " << sentence.document.text);
  }
  CHECK(all > 2300);
  CHECK(right >= all * 955 / 1000);
}

TEST_CASE("texts that look like facts and texts that tell them oddly: nearly all are read right") {
  const auto set = read_labels(std::string(RADAR_TEST_DATA) + "/extraction/facts_cases.jsonl", {});
  REQUIRE(set.postings.size() >= 450);
  const extract::Extractor extractor(shipped::skills(), shipped::roles());
  Scores scores;
  score_facts(set, extractor, scores);
  for (const auto& error : scores.errors)
    UNSCOPED_INFO(error.posting << " " << error.kind << ": " << error.found << ", not " << error.expected);
  for (const char* name : {"salary", "experience_years", "degree", "level", "remote", "region",
                           "employment_type", "visa", "language"}) {
    CAPTURE(name);
    const auto& share = scores.by_fact[name];
    CHECK(share.all >= 15);
    CHECK(share.right >= share.all * 96 / 100);
  }
}
