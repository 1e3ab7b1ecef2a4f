// How well the extractor reads labelled postings, beside plain word matching with the same aliases.
//   extraction_quality [--errors N] [--rows N] [--gold FILE]... [--texts PATH]... [--config DIR] [--set NAME]
// Without --gold: the project's own postings, long and short, and sentences; what lies in ../shared:
// gold_dev.jsonl and hard_cases_dev.jsonl; and the project's labels for texts that lie there:
// gold_dev_texts.jsonl (labels_dev), postings (labels_postings, which the rules were worked on with, and
// labels_unseen, which they were not).
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <tuple>

#include "tests/bench/extraction/scores.h"

namespace {

using namespace radar;
using measure::Counts;
namespace fs = std::filesystem;

struct Arguments {
  std::vector<std::string> gold;
  std::vector<std::string> texts;
  std::string config = std::string(RADAR_PROJECT_DIR) + "/config";
  std::string set;  // only the set of this name
  std::size_t errors = 40, rows = 20;
};

bool parse(int argc, char** argv, Arguments& a) {
  for (int i = 1; i + 1 < argc; i += 2) {
    const std::string option = argv[i], value = argv[i + 1];
    if (option == "--gold")
      a.gold.push_back(value);
    else if (option == "--texts")
      a.texts.push_back(value);
    else if (option == "--config")
      a.config = value;
    else if (option == "--set")
      a.set = value;
    else if (option == "--errors")
      a.errors = std::strtoul(value.c_str(), nullptr, 10);
    else if (option == "--rows")
      a.rows = std::strtoul(value.c_str(), nullptr, 10);
    else
      return false;
  }
  return argc % 2 == 1;
}

void print_row(const std::string& name, const Counts& c, const Counts& words) {
  std::printf("  %-34s %6.3f %6.3f %6.3f  %5d %5d %5d | %6.3f %6.3f %6.3f\n", name.c_str(), c.precision(),
              c.recall(), c.f1(), c.right, c.extra, c.missed, words.precision(), words.recall(), words.f1());
}

void print_head(const char* what) {
  std::printf("\n  %-34s %6s %6s %6s  %5s %5s %5s | %s\n", what, "prec", "recall", "F1", "right", "extra",
              "miss", "word matching: prec, recall, F1");
}

// Most errors first, then the lowest F1.
void print_group(const char* what, const std::map<std::string, Counts>& groups,
                 const std::map<std::string, Counts>& words, std::size_t rows) {
  std::vector<std::pair<std::string, Counts>> sorted(groups.begin(), groups.end());
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
    if (a.second.errors() != b.second.errors()) return a.second.errors() > b.second.errors();
    return a.second.f1() < b.second.f1();
  });
  print_head(what);
  for (std::size_t i = 0; i < sorted.size() && (rows == 0 || i < rows); ++i) {
    const auto other = words.find(sorted[i].first);
    print_row(sorted[i].first, sorted[i].second, other == words.end() ? Counts{} : other->second);
  }
}

void print_errors(const measure::Scores& scores, std::size_t n) {
  std::map<std::string, int> errors_of;
  for (const auto& e : scores.errors) ++errors_of[e.skill];
  auto errors = scores.errors;
  std::stable_sort(errors.begin(), errors.end(), [&](const auto& a, const auto& b) {
    return std::tuple(a.skill.empty(), -errors_of[a.skill], a.skill) <
           std::tuple(b.skill.empty(), -errors_of[b.skill], b.skill);  // facts last
  });
  std::printf("\n  errors: kind, posting, skill, expected, found, quote (the first %zu of %zu)\n",
              std::min(n, errors.size()), errors.size());
  for (std::size_t i = 0; i < errors.size() && i < n; ++i) {
    const auto& e = errors[i];
    std::printf("  %s\t%s\t%s\t%s\t%s\t%s\n", e.kind.c_str(), e.posting.c_str(), e.skill.c_str(),
                e.expected.c_str(), e.found.c_str(), e.quote.c_str());
  }
}

struct Rules {
  taxonomy::Taxonomy taxonomy;
  taxonomy::Roles roles;
};

void measure_set(const measure::LabelledSet& set, const Rules& rules, const extract::Extractor& extractor,
                 const Arguments& a) {
  std::printf("\n== %s: %zu postings", set.name.c_str(), set.postings.size());
  if (set.without_text > 0) std::printf(", %zu more without their text", set.without_text);
  std::printf("\n");
  if (set.postings.empty()) return;
  const auto reader = measure::extractor_reader(extractor, rules.taxonomy);
  const auto words = measure::word_reader(rules.taxonomy);
  auto strict = measure::score(set, reader, rules.taxonomy, measure::Judge::strict);
  const auto lenient = measure::score(set, reader, rules.taxonomy, measure::Judge::lenient);
  const auto plain = measure::score(set, words, rules.taxonomy, measure::Judge::strict);
  const auto plain_lenient = measure::score(set, words, rules.taxonomy, measure::Judge::lenient);
  print_head("all");
  print_row("strict", strict.all, plain.all);
  print_row("lenient (debatable left out)", lenient.all, plain_lenient.all);
  std::printf("  status right: %.3f of %d (lenient %.3f; word matching %.3f)\n", strict.status.value(),
              strict.status.all, lenient.status.value(), plain.status.value());
  measure::score_facts(set, extractor, strict);
  for (const auto& [name, share] : strict.by_fact)
    std::printf("  fact %-18s %.3f of %d\n", name.c_str(), share.value(), share.all);
  print_group("status", strict.by_status, plain.by_status, 0);
  print_group("category", strict.by_category, plain.by_category, 0);
  print_group("skill, worst first", strict.by_skill, plain.by_skill, a.rows);
  print_errors(strict, a.errors);
}

std::vector<std::string> default_sets() {
  const std::string shared = std::string(RADAR_SHARED_DIR) + "/skills/";
  const std::string own = std::string(RADAR_PROJECT_DIR) + "/tests/data/extraction/";
  return {own + "labelled.jsonl",        shared + "gold_dev.jsonl",   own + "labels_dev.jsonl",
          own + "labels_postings.jsonl", own + "labels_unseen.jsonl", own + "hard_cases.jsonl",
          own + "short_postings.jsonl",  own + "facts_cases.jsonl",   shared + "hard_cases_dev.jsonl"};
}

std::vector<std::string> default_texts() {
  const std::string shared = RADAR_SHARED_DIR;
  return {shared + "/skills/gold_dev_texts.jsonl", shared + "/postings"};
}

measure::Texts texts_for(const std::vector<std::string>& labels, const std::vector<std::string>& paths) {
  std::vector<std::string> here;
  std::copy_if(labels.begin(), labels.end(), std::back_inserter(here),
               [](const auto& p) { return fs::exists(p); });
  measure::Texts out;
  for (const auto& path : paths) {
    if (fs::exists(path)) out.merge(measure::read_texts(path, here));
  }
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  Arguments a;
  if (!parse(argc, argv, a)) {
    std::fprintf(
        stderr,
        "usage: extraction_quality [--errors N] [--rows N] [--gold FILE]... [--texts PATH]... [--config "
        "DIR] [--set NAME]\n");
    return 2;
  }
  json::ConfigFaults faults;
  const Rules rules{taxonomy::Taxonomy::load(a.config + "/skills.json", faults),
                    taxonomy::Roles::load(a.config + "/roles.json", faults)};
  const auto reading = extract::ReadingRules::load(a.config + "/phrases.json", faults);
  for (const auto& fault : faults) std::fprintf(stderr, "%s\n", fault.str().c_str());
  if (!faults.empty()) return 2;
  const extract::Extractor extractor(rules.taxonomy, rules.roles, reading);
  const auto sets = a.gold.empty() ? default_sets() : a.gold;
  const auto texts = texts_for(sets, a.texts.empty() ? default_texts() : a.texts);
  for (const auto& path : sets) {
    const std::string name = fs::path(path).filename().string();
    if (!a.set.empty() && a.set != name) continue;
    if (!fs::exists(path)) {
      std::printf("\n== %s: not here\n", name.c_str());
      continue;
    }
    measure_set(measure::read_labels(path, texts), rules, extractor, a);
  }
  return 0;
}
