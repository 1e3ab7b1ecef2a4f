// Megabytes of posting text per second and core: the bare automaton, the matcher with its rules, the whole
// extraction, and as peers RE2's set of the same aliases and a plain search for each of them.
//   extraction_speed [--benchmark_filter=REGEX]
#include <benchmark/benchmark.h>
#include <re2/re2.h>
#include <re2/set.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "analysis/extract/cues.h"
#include "analysis/extract/extractor.h"
#include "analysis/extract/facts.h"
#include "analysis/extract/sections.h"
#include "analysis/match/alias_trie.h"
#include "analysis/match/folded_text.h"
#include "analysis/match/matcher.h"
#include "sources/json/json_view.h"
#include "sources/text/utf8.h"

namespace {

using namespace radar;
namespace fs = std::filesystem;

// Real postings where they lie beside the project, else the project's own invented ones.
const std::vector<extract::Document>& documents() {
  static const auto all = [] {
    std::vector<extract::Document> out;
    const fs::path gold = fs::path(RADAR_SHARED_DIR) / "skills/gold_dev_texts.jsonl";
    const fs::path sample = fs::path(RADAR_PROJECT_DIR) / "tests/data/extraction/labelled.jsonl";
    const bool real = fs::exists(gold);
    std::printf("text: %s\n", real ? "real postings beside the project" : "the project's own postings");
    std::ifstream in(real ? gold : sample);
    for (std::string line; std::getline(in, line);) {
      const auto document = json::parse(line);
      if (!document) continue;
      const auto root = document->root();
      out.push_back({root["title"].text(), root["company"].text(),
                     extract::plain_text(root["text"].text(), model::TextFormat::text)});
    }
    return out;
  }();
  return all;
}

struct Rules {
  taxonomy::Taxonomy skills;
  taxonomy::Roles roles;
};

const Rules& rules() {
  static const auto* loaded = [] {
    json::ConfigFaults faults;
    const std::string dir = std::string(RADAR_PROJECT_DIR) + "/config/";
    auto* out = new Rules{taxonomy::Taxonomy::load(dir + "skills.json", faults),
                          taxonomy::Roles::load(dir + "roles.json", faults)};
    if (!faults.empty()) std::printf("%s\n", faults.front().str().c_str());
    return out;
  }();
  return *loaded;
}

template <class Work>
void over_documents(benchmark::State& state, Work work) {
  std::size_t bytes = 0;
  for (auto _ : state) {
    for (const auto& document : documents()) {
      work(document);
      bytes += document.title.size() + document.text.size();
    }
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}

void bare_automaton(benchmark::State& state) {
  match::AliasTrie trie;
  std::uint32_t n = 0;
  for (const auto& skill : rules().skills.skills())
    for (const auto& alias : skill.aliases) trie.add(match::fold_alias(alias.text), n++);
  trie.freeze();
  std::vector<std::string> folded;
  for (const auto& d : documents()) folded.push_back(match::fold_text(d.text).bytes);
  std::size_t bytes = 0, hits = 0;
  for (auto _ : state) {
    for (const auto& s : folded) {
      bool border = true;
      for (std::size_t at = 0; at < s.size(); ++at) {
        if (border) trie.prefixes(std::string_view(s).substr(at), [&](std::size_t, const auto&) { ++hits; });
        border = !text::is_ascii_alpha(s[at]) && (s[at] & 0x80) == 0;
      }
      bytes += s.size();
    }
  }
  benchmark::DoNotOptimize(hits);
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK(bare_automaton);

void fold_only(benchmark::State& state) {
  over_documents(state, [](const auto& d) { benchmark::DoNotOptimize(match::fold_text(d.text)); });
}
BENCHMARK(fold_only);

void matcher_with_rules(benchmark::State& state) {
  const match::Matcher matcher(rules().skills);
  over_documents(state, [&](const auto& d) { benchmark::DoNotOptimize(matcher.find(d.text)); });
}
BENCHMARK(matcher_with_rules);

void sections_only(benchmark::State& state) {
  over_documents(state, [](const auto& d) { benchmark::DoNotOptimize(extract::find_sections(d.text)); });
}
BENCHMARK(sections_only);

void cues_only(benchmark::State& state) {
  over_documents(state, [](const auto& d) { benchmark::DoNotOptimize(extract::scan_cues(d.text)); });
}
BENCHMARK(cues_only);

// Sections and all facts but those that need skills.
void sections_and_facts(benchmark::State& state) {
  over_documents(state,
                 [](const auto& d) { benchmark::DoNotOptimize(extract::read_facts(d.title, d.text)); });
}
BENCHMARK(sections_and_facts);

void role_and_level(benchmark::State& state) {
  over_documents(state, [](const auto& d) {
    benchmark::DoNotOptimize(rules().roles.family(d.title));
    benchmark::DoNotOptimize(rules().roles.level(d.title));
  });
}
BENCHMARK(role_and_level);

void whole_extraction(benchmark::State& state) {
  const extract::Extractor extractor(rules().skills, rules().roles);
  over_documents(state, [&](const auto& d) { benchmark::DoNotOptimize(extractor.extract(d)); });
}
BENCHMARK(whole_extraction);

// The peer: all aliases as one case-insensitive RE2 set, which tells only which of them are there.
void re2_set_of_aliases(benchmark::State& state) {
  RE2::Options options;
  options.set_case_sensitive(false);
  options.set_max_mem(1 << 30);
  RE2::Set set(options, RE2::UNANCHORED);
  for (const auto& skill : rules().skills.skills())
    for (const auto& alias : skill.aliases) set.Add("\\b" + RE2::QuoteMeta(alias.text), nullptr);
  set.Compile();
  std::vector<int> found;
  over_documents(state, [&](const auto& d) { benchmark::DoNotOptimize(set.Match(d.text, &found)); });
}
BENCHMARK(re2_set_of_aliases);

}  // namespace

BENCHMARK_MAIN();
