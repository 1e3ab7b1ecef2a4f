// The real postings beside the project as cluster items, and pairs of them that were labelled by reading. The
// label file holds ids only: no word of a posting is in the project.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analysis/derive/clusters.h"
#include "analysis/derive/employer.h"
#include "analysis/derive/title_key.h"
#include "analysis/extract/extractor.h"
#include "sources/json/json_view.h"
#include "sources/model/posting.h"
#include "sources/text/gzip.h"
#include "sources/text/url.h"
#include "sources/text/utf8.h"

namespace radar::derive::test {

namespace fs = std::filesystem;

struct RealPostings {
  std::vector<ClusterItem> items;                        // posting ids count from 1
  std::vector<std::string> corpus;                       // per item: the file's name up to its first dot
  std::unordered_map<std::string, std::size_t> by_name;  // "corpus/id"
};

inline std::string slurp(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline ClusterItem item_from(const model::Posting& p) {
  ClusterItem item;
  auto places = p.locations;
  places.push_back(p.location);
  item.employer = employer_key(p.company);
  item.places = place_words(places);
  item.title = title_key(p.title, item.places);
  item.canonical_url = text::canonical_url(p.url);
  item.sketch = sketch_of(extract::plain_text(p.description, p.format));
  return item;
}

// Empty where the folder is absent.
inline RealPostings load_postings(const fs::path& folder) {
  RealPostings out;
  std::set<fs::path> files;
  if (fs::exists(folder)) files = {fs::directory_iterator(folder), {}};
  std::unordered_map<std::string, std::int64_t> texts;
  std::int64_t source = 0;
  for (const auto& file : files) {
    if (file.extension() != ".gz") continue;
    const auto name = file.filename().string();
    const auto corpus = name.substr(0, name.find('.'));
    const auto lines = text::gunzip(slurp(file), 1u << 30);
    if (!lines) continue;
    ++source;
    for (const auto line : text::split(*lines, '\n')) {
      const auto document = json::parse(std::string(line));
      if (!document) continue;
      const auto posting = model::posting_from_json(document->root());
      if (!posting) continue;
      auto item = item_from(*posting);
      item.posting = static_cast<std::int64_t>(out.items.size()) + 1;
      item.source = source;
      item.text = texts.emplace(posting->description, item.posting).first->second;
      out.by_name.emplace(corpus + "/" + posting->id, out.items.size());
      out.items.push_back(std::move(item));
      out.corpus.push_back(corpus);
    }
  }
  return out;
}

struct LabelledPair {
  std::string a, b;  // "corpus/id"
  bool same = false;
  std::string reason, stratum;
};

inline std::vector<LabelledPair> load_pairs(const fs::path& file) {
  std::vector<LabelledPair> out;
  std::ifstream in(file);
  std::string line;
  std::getline(in, line);  // header
  while (std::getline(in, line)) {
    const auto cells = text::split(line, '\t');
    if (cells.size() != 5) continue;
    out.push_back({std::string(cells[0]), std::string(cells[1]), cells[2] == "same", std::string(cells[3]),
                   std::string(cells[4])});
  }
  return out;
}

struct Score {
  int hits = 0, false_links = 0, missed = 0, known = 0;
  [[nodiscard]] double precision() const {
    return hits + false_links == 0 ? 0 : 1.0 * hits / (hits + false_links);
  }
  [[nodiscard]] double recall() const { return hits + missed == 0 ? 0 : 1.0 * hits / (hits + missed); }
};

inline Score score_pairs(const RealPostings& real, const std::vector<LabelledPair>& pairs,
                         const Clusters& clusters) {
  Score score;
  for (const auto& pair : pairs) {
    const auto a = real.by_name.find(pair.a), b = real.by_name.find(pair.b);
    if (a == real.by_name.end() || b == real.by_name.end()) continue;
    ++score.known;
    const bool linked = clusters.job[a->second] == clusters.job[b->second];
    score.hits += linked && pair.same;
    score.false_links += linked && !pair.same;
    score.missed += !linked && pair.same;
  }
  return score;
}

}  // namespace radar::derive::test
