#include "analysis/discover/miner.h"

#include <algorithm>
#include <set>

#include "analysis/discover/noise.h"
#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::discover {
namespace {

constexpr std::size_t k_places = 64;     // kept per candidate
constexpr std::size_t k_long_word = 32;  // longer ones are no words
constexpr std::uint32_t k_proper = 3;    // written with a capital so many times for each time without
constexpr int k_rare_spelling = 10;      // one in so many is a slip of the pen

std::string_view written(const ItemText& text, const Finding& f) {
  const auto begin = text.words[f.first].begin;
  return text.text.substr(begin, text.words[f.last - 1].end - begin);
}

std::string folded_words(const Reading& reading, std::size_t first, std::size_t last) {
  std::string out;
  for (std::size_t i = first; i < last; ++i) out += (i > first ? " " : "") + reading.folded(i);
  return out;
}

}  // namespace

Miner::Miner(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

void Miner::learn_words(const Reading& reading) {
  const auto& text = reading.text();
  for (std::size_t i = 0; i < text.words.size(); ++i) {
    if (text.words[i].sentence_start || reading.folded(i).size() > k_long_word) continue;
    auto& casing = words_[reading.folded(i)];
    ++(has_capital(text.word(i)) ? casing.capital : casing.lower);
  }
}

void Miner::collect(std::uint32_t job, int employer, std::string_view company, std::string_view plain) {
  const Reading reading(plain, vocabulary_.matcher(), vocabulary_.taxonomy());
  learn_words(reading);
  const std::string own = text::name_key(company);
  for (const auto& finding : reading.findings()) add(job, employer, own, reading, finding);
}

void Miner::add(std::uint32_t job, int employer, const std::string& own, const Reading& reading,
                const Finding& f) {
  const auto& text = reading.text();
  const auto words = folded_words(reading, f.first, f.last);
  const std::string key = term_key(words);
  if (key.size() < 2 || is_noise_term(words) || is_web_address(words)) return;
  const auto name = written(text, f);
  if (f.beside.empty() && !has_capital(name)) return;
  if (!own.empty() && (own.find(words) != std::string::npos || words.find(own) != std::string::npos)) return;
  auto& c = candidates_[key];
  ++c.written[text::collapse_space(name)];
  c.employers.insert(employer);
  if (!f.beside.empty() && (c.term.listed.empty() || c.term.listed.back() != job)) {
    c.term.listed.push_back(job);
    for (const auto skill : std::set(f.beside.begin(), f.beside.end())) ++c.term.beside[skill];
  }
  auto& most = first_words_[reading.folded(f.first)];
  most = std::max(most, f.last - f.first);
  const Place place{job, text.words[f.first].begin, text.words[f.last - 1].end};
  if (!c.seen.empty() && c.seen.back().second.job == job) {
    if (f.beside.size() > c.seen.back().first) c.seen.back() = {f.beside.size(), place};
  } else if (c.seen.size() < k_places) {
    c.seen.emplace_back(f.beside.size(), place);
  }
}

// A name has a word that is hardly ever written small, or that no ordinary word looks like.
bool Miner::is_name(const std::string& name) const {
  for (const auto word : text::split(name, ' ')) {
    if (is_code_like(word)) return true;
    if (!has_capital(word)) continue;
    const auto it = words_.find(fold_word(word));
    if (it == words_.end() || it->second.capital > k_proper * it->second.lower) return true;
  }
  return false;
}

bool Miner::is_known(const Term& term) const {
  return std::any_of(term.spellings.begin(), term.spellings.end(),
                     [&](const std::string& s) { return vocabulary_.knows(s); });
}

void Miner::spell(Candidate& candidate) const {
  std::vector<std::pair<std::string, int>> all(candidate.written.begin(), candidate.written.end());
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  auto& term = candidate.term;
  term.name = all.front().first;
  term.named = is_name(term.name);
  std::set<std::string> folded;
  for (const auto& [spelling, n] : all) {
    if (n * k_rare_spelling >= all.front().second && folded.insert(text::fold(spelling)).second)
      term.spellings.push_back(spelling);
  }
}

void Miner::choose(std::size_t least_employers) {
  for (auto it = candidates_.begin(); it != candidates_.end();) {
    auto& c = it->second;
    bool keep = c.employers.size() >= least_employers && !c.term.listed.empty();
    if (keep) {
      spell(c);
      keep = !is_known(c.term);
    }
    it = keep ? std::next(it) : candidates_.erase(it);
  }
  for (auto& [key, c] : candidates_) {
    std::stable_sort(c.seen.begin(), c.seen.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
  }
}

void Miner::count(std::uint32_t job, std::string_view plain) {
  const ItemText text = cut_items(plain);
  std::vector<std::string> folded;
  folded.reserve(text.words.size());
  for (std::size_t i = 0; i < text.words.size(); ++i) folded.push_back(fold_word(text.word(i)));
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const auto first = first_words_.find(folded[i]);
    if (first == first_words_.end()) continue;
    std::string words;
    bool capital = false;
    for (std::size_t n = 0; n < first->second && i + n < folded.size(); ++n) {
      words += (n > 0 ? " " : "") + folded[i + n];
      capital |= has_capital(text.word(i + n)) || is_code_like(text.word(i + n));
      const auto it = candidates_.find(term_key(words));
      if (it == candidates_.end()) continue;
      auto& term = it->second.term;
      if ((term.jobs.empty() || term.jobs.back() != job) && (capital || !term.named))
        term.jobs.push_back(job);
    }
  }
}

std::vector<Term> Miner::terms() const {
  std::vector<Term> out;
  for (const auto& [key, c] : candidates_) {
    if (c.term.jobs.empty()) continue;
    out.push_back(c.term);
    for (const auto& [neighbours, place] : c.seen) out.back().places.push_back(place);
  }
  std::sort(out.begin(), out.end(), [](const Term& a, const Term& b) { return a.name < b.name; });
  return out;
}

}  // namespace radar::discover
