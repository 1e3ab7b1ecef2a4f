// How well and how fast postings are joined to jobs: precision and recall over labelled pairs by threshold,
// the share of duplicates per corpus, seconds for the real archive and for invented ones of growing size.
//   clusters [--pairs FILE] [--misses]
#include <chrono>
#include <cstdio>
#include <cstring>
#include <map>

#include "tests/analysis/derive/labelled_pairs.h"

namespace {

using namespace radar::derive;
using namespace radar::derive::test;

double seconds_of(const std::vector<ClusterItem>& items) {
  const auto begun = std::chrono::steady_clock::now();
  const auto clusters = cluster(items);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
  std::printf("%8zu postings: %6.2f s, %zu links\n", items.size(), seconds, clusters.links.size());
  return seconds;
}

void print_score(const char* what, double value, const Score& s) {
  std::printf("%-12s %4.2f  precision %5.1f%%  recall %5.1f%%  (%d right, %d wrong, %d missed)\n", what,
              value, 100 * s.precision(), 100 * s.recall(), s.hits, s.false_links, s.missed);
}

void print_sweep(const RealPostings& real, const std::vector<LabelledPair>& pairs) {
  const struct {
    const char* name;
    double Thresholds::*field;
    std::vector<double> values;
  } sweeps[] = {{"weighted", &Thresholds::weighted, {0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8}},
                {"plain", &Thresholds::plain, {0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9, 1.01}},
                {"plain_floor", &Thresholds::plain_floor, {0, 0.1, 0.2, 0.3, 0.4, 0.5}},
                {"contained", &Thresholds::contained, {0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01}},
                {"unnamed", &Thresholds::unnamed, {0.5, 0.6, 0.7, 0.8, 0.9}},
                {"related", &Thresholds::related, {0.3, 0.4, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9}},
                {"unrelated", &Thresholds::unrelated, {0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01}}};
  for (const auto& sweep : sweeps) {
    for (const double value : sweep.values) {
      Thresholds t;
      t.*sweep.field = value;
      print_score(sweep.name, value, score_pairs(real, pairs, cluster(real.items, t)));
    }
  }
}

void print_misses(const RealPostings& real, const std::vector<LabelledPair>& pairs,
                  const Clusters& clusters) {
  for (const auto& p : pairs) {
    const auto a = real.by_name.find(p.a), b = real.by_name.find(p.b);
    if (a == real.by_name.end() || b == real.by_name.end()) continue;
    if ((clusters.job[a->second] == clusters.job[b->second]) == p.same) continue;
    const auto& x = real.items[a->second];
    const auto& y = real.items[b->second];
    std::printf("%s %s %s %s: \"%s\" | \"%s\", %s | %s, plain %.2f\n", p.same ? "missed" : "wrong",
                p.a.c_str(), p.b.c_str(), p.reason.c_str(), x.title.c_str(), y.title.c_str(),
                x.employer.c_str(), y.employer.c_str(), likeness(x.sketch, {}, y.sketch, {}).plain);
  }
}

void print_by_reason(const RealPostings& real, const std::vector<LabelledPair>& pairs,
                     const Clusters& clusters) {
  std::map<std::string, std::vector<LabelledPair>> groups;
  for (const auto& p : pairs) groups[(p.same ? "same, " : "other, ") + p.reason].push_back(p);
  for (const auto& [reason, group] : groups) {
    const auto s = score_pairs(real, group, clusters);
    std::printf("  %-20s %3zu pairs, %d not as labelled\n", reason.c_str(), group.size(),
                s.missed + s.false_links);
  }
}

void print_duplicates(const RealPostings& real, const Clusters& clusters) {
  std::map<std::string, std::pair<std::size_t, std::set<std::int64_t>>> corpora;
  for (std::size_t i = 0; i < real.items.size(); ++i) {
    for (const auto& name : {real.corpus[i], std::string("all")}) {
      ++corpora[name].first;
      corpora[name].second.insert(clusters.job[i]);
    }
  }
  for (const auto& [name, count] : corpora)
    std::printf(
        "%-20s %6zu postings, %6zu jobs, %4.1f%% duplicates\n", name.c_str(), count.first,
        count.second.size(),
        100.0 * static_cast<double>(count.first - count.second.size()) / static_cast<double>(count.first));
  std::map<std::string, int> rules;
  for (const auto& link : clusters.links) ++rules[link.rule];
  for (const auto& [rule, n] : rules) std::printf("  rule %-16s %d links\n", rule.c_str(), n);
}

// Employers of 1,000 postings each in 120 titles over the employer's boilerplate, a third of them copies.
std::vector<ClusterItem> invented(std::size_t count) {
  std::vector<ClusterItem> items;
  const auto words = [](std::uint64_t seed, int n) {
    std::string out;
    for (int i = 0; i < n; ++i) {
      seed = seed * 6364136223846793005ull + 1442695040888963407ull;
      out += "w" + std::to_string((seed >> 33) % 5000) + " ";
    }
    return out;
  };
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t employer = i / 1000, job = i % 3 == 2 ? i - 1 : i;
    ClusterItem item;
    item.posting = static_cast<std::int64_t>(i) + 1;
    item.employer = "employer" + std::to_string(employer);
    item.title = "title " + std::to_string(job % 120);
    item.text = item.posting;
    item.sketch = sketch_of(words(employer, 250) + words(1'000'000 + job, 200) + words(9'000'000 + i, 4));
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace

int main(int argc, char** argv) {
  std::string file = std::string(RADAR_PROJECT_DIR) + "/tests/data/clusters/pairs.tsv";
  bool misses = false;
  for (int i = 1; i < argc; ++i) {
    misses = misses || std::strcmp(argv[i], "--misses") == 0;
    if (std::strcmp(argv[i], "--pairs") == 0 && i + 1 < argc) file = argv[++i];
  }
  const auto real = load_postings(fs::path(RADAR_SHARED_DIR) / "postings");
  if (real.items.empty()) {
    std::printf("no real postings beside the project\n");
  } else {
    const auto pairs = load_pairs(file);
    const auto clusters = cluster(real.items);
    print_score("as shipped", 0, score_pairs(real, pairs, clusters));
    print_by_reason(real, pairs, clusters);
    if (misses) {
      print_misses(real, pairs, clusters);
    } else {
      print_sweep(real, pairs);
      print_duplicates(real, clusters);
      (void)seconds_of(real.items);
    }
  }
  if (!misses) {
    for (const std::size_t n : {1'000u, 10'000u, 100'000u}) (void)seconds_of(invented(n));
  }
}
