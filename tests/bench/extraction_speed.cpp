// Megabytes of posting text per second and core: the bare automaton, the matcher with its rules, each reader
// alone and the whole extraction, and as peers RE2's set of the same aliases. Over the labelled postings,
// which stay warm in the caches, and in a single pass over the archive of real postings, as an import reads
// them. The last lines set the whole extraction beside the bare automaton on the same text.
//   extraction_speed [--benchmark_filter=REGEX]
#include <benchmark/benchmark.h>
#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "analysis/extract/cues.h"
#include "analysis/extract/extractor.h"
#include "analysis/extract/facts.h"
#include "analysis/extract/sections.h"
#include "analysis/match/alias_trie.h"
#include "analysis/match/folded_text.h"
#include "analysis/match/matcher.h"
#include "sources/json/json_view.h"
#include "sources/text/gzip.h"
#include "sources/text/utf8.h"

namespace {

using namespace radar;
namespace fs = std::filesystem;
using Documents = std::vector<extract::Document>;

void add_document(const std::string& line, Documents& out) {
  const auto document = json::parse(line);
  if (!document) return;
  const auto root = document->root();
  const auto& text = root["description"].is_string() ? root["description"] : root["text"];
  const auto format = model::text_format_from(root["format"].text()).value_or(model::TextFormat::text);
  out.push_back({root["title"].text(), root["company"].text(), extract::plain_text(text.raw_text(), format)});
}

// Real postings where they lie beside the project, else the project's own invented ones.
Documents labelled() {
  Documents out;
  const fs::path gold = fs::path(RADAR_SHARED_DIR) / "skills/gold_dev_texts.jsonl";
  const fs::path sample = fs::path(RADAR_PROJECT_DIR) / "tests/data/extraction/labelled.jsonl";
  std::ifstream in(fs::exists(gold) ? gold : sample);
  for (std::string line; std::getline(in, line);) add_document(line, out);
  return out;
}

// The archive beside the project; empty where there is none.
Documents archive() {
  constexpr std::size_t k_most_bytes = 1 << 28;
  Documents out;
  std::vector<fs::path> files;
  std::error_code absent;
  for (const auto& entry : fs::directory_iterator(fs::path(RADAR_SHARED_DIR) / "postings", absent)) {
    if (entry.path().extension() == ".gz") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  for (const auto& file : files) {
    std::ostringstream packed;
    packed << std::ifstream(file, std::ios::binary).rdbuf();
    const auto lines = text::gunzip(packed.str(), k_most_bytes);
    if (!lines) continue;
    std::istringstream in(*lines);
    for (std::string line; std::getline(in, line);) add_document(line, out);
  }
  return out;
}

struct Rules {
  taxonomy::Taxonomy skills;
  taxonomy::Roles roles;
  extract::ReadingRules reading;
};

const Rules& rules() {
  static const auto* loaded = [] {
    json::ConfigFaults faults;
    const std::string dir = std::string(RADAR_PROJECT_DIR) + "/config/";
    auto* out = new Rules{taxonomy::Taxonomy::load(dir + "skills.json", faults),
                          taxonomy::Roles::load(dir + "roles.json", faults),
                          extract::ReadingRules::load(dir + "phrases.json", faults)};
    if (!faults.empty()) std::printf("%s\n", faults.front().str().c_str());
    return out;
  }();
  return *loaded;
}

std::size_t bytes_of(const Documents& documents) {
  std::size_t bytes = 0;
  for (const auto& d : documents) bytes += d.title.size() + 1 + d.text.size();
  return bytes;
}

template <class Work>
void over(benchmark::State& state, const Documents& documents, Work work) {
  // What is made when a text first asks for it, patterns and the matcher, is no part of the time that texts
  // take.
  for (const auto& document : documents) work(document);
  for (auto _ : state) {
    for (const auto& document : documents) work(document);
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes_of(documents)));
}

// The trie of all aliases over text that is folded already, entered at word starts: no rules, no hits kept.
void bare_automaton(benchmark::State& state, const Documents& documents) {
  match::AliasTrie trie;
  std::uint32_t n = 0;
  for (const auto& skill : rules().skills.skills())
    for (const auto& alias : skill.aliases) trie.add(match::fold_alias(alias.text), n++);
  trie.freeze();
  std::vector<std::string> folded;
  for (const auto& d : documents) folded.push_back(match::fold_text(d.title + "\n" + d.text).bytes);
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

void fold_only(benchmark::State& state, const Documents& documents) {
  over(state, documents, [](const auto& d) { benchmark::DoNotOptimize(match::fold_text(d.text)); });
}

void matcher_with_rules(benchmark::State& state, const Documents& documents) {
  const match::Matcher matcher(rules().skills);
  over(state, documents, [&](const auto& d) { benchmark::DoNotOptimize(matcher.find(d.text)); });
}

void sections_only(benchmark::State& state, const Documents& documents) {
  over(state, documents, [](const auto& d) {
    benchmark::DoNotOptimize(extract::find_sections(rules().reading.headings(), d.text));
  });
}

void cues_only(benchmark::State& state, const Documents& documents) {
  over(state, documents, [](const auto& d) { benchmark::DoNotOptimize(extract::scan_cues(d.text)); });
}

// Sections and all facts but those that need skills.
void sections_and_facts(benchmark::State& state, const Documents& documents) {
  over(state, documents,
       [](const auto& d) { benchmark::DoNotOptimize(extract::read_facts(d.title, d.text)); });
}

void role_and_level(benchmark::State& state, const Documents& documents) {
  over(state, documents, [](const auto& d) {
    benchmark::DoNotOptimize(rules().roles.family(d.title));
    benchmark::DoNotOptimize(rules().roles.level(d.title));
  });
}

// As the deriver does it: many at a time.
void whole_extraction(benchmark::State& state, const Documents& documents) {
  const extract::Extractor extractor(rules().skills, rules().roles, rules().reading);
  std::vector<const extract::Document*> all;
  for (const auto& d : documents) all.push_back(&d);
  benchmark::DoNotOptimize(extractor.extract(all));  // see over()
  for (auto _ : state) benchmark::DoNotOptimize(extractor.extract(all));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes_of(documents)));
}

void one_by_one(benchmark::State& state, const Documents& documents) {
  const extract::Extractor extractor(rules().skills, rules().roles, rules().reading);
  over(state, documents, [&](const auto& d) { benchmark::DoNotOptimize(extractor.extract(d)); });
}

// The peer: all aliases as one case-insensitive RE2 set, which tells only which of them are there.
void re2_set_of_aliases(benchmark::State& state, const Documents& documents) {
  RE2::Options options;
  options.set_case_sensitive(false);
  options.set_max_mem(1 << 30);
  RE2::Set set(options, RE2::UNANCHORED);
  for (const auto& skill : rules().skills.skills())
    for (const auto& alias : skill.aliases) set.Add("\\b" + RE2::QuoteMeta(alias.text), nullptr);
  set.Compile();
  std::vector<int> found;
  over(state, documents, [&](const auto& d) { benchmark::DoNotOptimize(set.Match(d.text, &found)); });
}

void register_over(const std::string& corpus, const Documents& documents, bool single_pass) {
  using Bench = void (*)(benchmark::State&, const Documents&);
  const std::pair<const char*, Bench> all[] = {{"bare_automaton", bare_automaton},
                                               {"fold_only", fold_only},
                                               {"matcher_with_rules", matcher_with_rules},
                                               {"sections_only", sections_only},
                                               {"cues_only", cues_only},
                                               {"sections_and_facts", sections_and_facts},
                                               {"role_and_level", role_and_level},
                                               {"whole_extraction", whole_extraction},
                                               {"one_by_one", one_by_one},
                                               {"re2_set_of_aliases", re2_set_of_aliases}};
  std::printf("%s: %zu postings, %.1f MB\n", corpus.c_str(), documents.size(),
              static_cast<double>(bytes_of(documents)) / 1e6);
  for (const auto& [name, bench] : all) {
    auto* one = benchmark::RegisterBenchmark((corpus + "/" + name).c_str(),
                                             [bench, &documents](auto& state) { bench(state, documents); });
    if (single_pass) one->Iterations(1);
  }
}

// Prints as usual, and keeps the speeds for the last lines.
class Speeds : public benchmark::ConsoleReporter {
 public:
  void ReportRuns(const std::vector<Run>& runs) override {
    ConsoleReporter::ReportRuns(runs);
    for (const auto& run : runs) {
      const auto it = run.counters.find("bytes_per_second");
      if (it != run.counters.end()) speeds_[run.run_name.function_name] = it->second / 1e6;
    }
  }
  void print_ratio(const std::string& corpus) const {
    const auto bare = speeds_.find(corpus + "/bare_automaton");
    const auto whole = speeds_.find(corpus + "/whole_extraction");
    if (bare == speeds_.end() || whole == speeds_.end()) return;
    std::printf("%s: bare automaton %.1f MB/s, whole extraction %.1f MB/s, %.2f of it\n", corpus.c_str(),
                bare->second, whole->second, whole->second / bare->second);
  }

 private:
  std::map<std::string, double> speeds_;
};

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  const auto warm = labelled(), cold = archive();
  register_over("labelled", warm, false);
  if (cold.empty())
    std::printf("archive: no postings beside the project, not measured\n");
  else
    register_over("archive", cold, true);
  Speeds speeds;
  benchmark::RunSpecifiedBenchmarks(&speeds);
  for (const char* corpus : {"labelled", "archive"}) speeds.print_ratio(corpus);
}
