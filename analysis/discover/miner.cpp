#include "analysis/discover/miner.h"

#include <algorithm>
#include <set>

#include "analysis/discover/noise.h"
#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::discover {
namespace {

constexpr std::size_t k_most_words = 4;
constexpr std::size_t k_most_bytes = 48;
constexpr std::uint32_t k_reach = 2;      // items on either side that count as neighbours
constexpr std::size_t k_places = 64;     // kept per candidate

std::string fold_word(std::string_view word) {
  for (const char c : word) {
    if (static_cast<unsigned char>(c) >= 0x80) return text::fold(word);
  }
  return text::ascii_lower(word);
}

std::string key_of(const ItemText& text, std::size_t first, std::size_t last) {
  std::string key;
  for (std::size_t i = first; i < last; ++i) {
    if (!key.empty()) key += ' ';
    key += fold_word(text.word(i));
  }
  return key;
}

bool is_number(std::string_view word) {
  return std::all_of(word.begin(), word.end(),
                     [](char c) { return text::is_ascii_digit(c) || c == '.' || c == '+' || c == 'k'; });
}

bool is_soft(const std::string& category) {
  return category == "Professional skills" || category == "Degrees" || category == "Certifications";
}

}  // namespace

// A run of words that might be a name, and where it touches its item's ends.
struct Miner::Part {
  std::size_t first, last;
  bool at_begin, at_end;
  bool cue;
};

Miner::Miner(const taxonomy::Taxonomy& taxonomy) : taxonomy_(taxonomy), matcher_(taxonomy) {}

void Miner::learn_words(const ItemText& text) {
  for (const auto& word : text.words) {
    if (word.sentence_start) continue;
    const auto w = text.text.substr(word.begin, word.end - word.begin);
    if (w.size() > 24) continue;
    auto& casing = words_[fold_word(w)];
    ++(has_capital(w) ? casing.capital : casing.lower);
  }
}

bool Miner::is_known(const std::string& name) const {
  if (taxonomy_.find(name)) return true;
  return name.size() > 3 && name.back() == 's' && taxonomy_.find(name.substr(0, name.size() - 1));
}

// Short items whole, without the words around the name; of longer ones the capitalised words at either end.
std::vector<Miner::Part> Miner::parts_of(const ItemText& text, const Item& item) const {
  std::size_t first = item.first, last = item.last;
  const auto edge = [&](std::size_t i) { return is_edge_word(fold_word(text.word(i))); };
  while (first < last && edge(first)) ++first;
  while (last > first && edge(last - 1)) --last;
  std::vector<Part> out;
  if (first == last) return out;
  const bool cue = item.after_cue || first > item.first;
  if (last - first <= k_most_words) {
    out.push_back({first, last, true, true, cue});
    if (last - first == 1) return out;
  }
  const auto capital = [&](std::size_t i) {
    return has_capital(text.word(i)) && !edge(i) && !(text.words[i].sentence_start && i + 1 < last);
  };
  std::size_t tail = last;
  while (tail > first && last - tail < k_most_words && capital(tail - 1)) --tail;
  if (tail < last && tail > first && last == item.last) out.push_back({tail, last, false, true, edge(tail - 1)});
  std::size_t head = first;
  while (head < last && head - first < k_most_words && capital(head)) ++head;
  if (head > first && head < last) out.push_back({first, head, true, false, cue});
  return out;
}

void Miner::collect(std::uint32_t job, int employer, std::string_view company, std::string_view plain) {
  const ItemText text = cut_items(plain);
  learn_words(text);
  const auto hits = matcher_.find(plain);
  std::vector<int> known(text.words.size(), -1);
  std::set<std::uint32_t> schooling;
  std::size_t w = 0;
  for (const auto& hit : hits) {
    while (w < text.words.size() && text.words[w].end <= hit.begin) ++w;
    for (std::size_t i = w; i < text.words.size() && text.words[i].begin < hit.end; ++i)
      known[i] = static_cast<int>(hit.skill);
  }
  for (const auto& item : text.items) {
    for (std::size_t i = item.first; i < item.last; ++i) {
      if (known[i] >= 0 && taxonomy_.skill(static_cast<taxonomy::SkillId>(known[i])).category == "Degrees")
        schooling.insert(item.sentence);
    }
  }
  // The known skill that an item is, or that touches its begin or end.
  const auto skill_at = [&](const Item& item, bool from_begin) -> int {
    std::size_t first = item.first, last = item.last;
    while (first < last && known[first] < 0 && is_edge_word(fold_word(text.word(first)))) ++first;
    while (last > first && known[last - 1] < 0 && is_edge_word(fold_word(text.word(last - 1)))) --last;
    if (first == last) return -1;
    const int skill = from_begin ? known[first] : known[last - 1];
    if (skill < 0 || is_soft(taxonomy_.skill(static_cast<taxonomy::SkillId>(skill)).category)) return -1;
    return skill;
  };
  const std::string own = text::name_key(company);
  std::vector<taxonomy::SkillId> beside;
  for (std::size_t i = 0; i < text.items.size(); ++i) {
    const auto& item = text.items[i];
    if (schooling.count(item.sentence) != 0) continue;
    for (const auto& part : parts_of(text, item)) {
      beside.clear();
      const auto look = [&](std::size_t j, bool before) {
        if (text.items[j].sentence != item.sentence) return false;
        const int skill = skill_at(text.items[j], !before);
        if (skill >= 0) beside.push_back(static_cast<taxonomy::SkillId>(skill));
        return text.items[j].last - text.items[j].first <= k_most_words;
      };
      if (part.at_begin)
        for (std::size_t j = i; j > 0 && i - j < k_reach; --j)
          if (!look(j - 1, true)) break;
      if (part.at_end)
        for (std::size_t j = i + 1; j < text.items.size() && j - i <= k_reach; ++j)
          if (!look(j, false)) break;
      std::size_t known_words = 0;
      for (std::size_t k = part.first; k < part.last; ++k) known_words += known[k] >= 0;
      if (known_words == part.last - part.first) continue;
      if (beside.empty() && !part.cue) continue;
      const auto name = plain.substr(text.words[part.first].begin,
                                     text.words[part.last - 1].end - text.words[part.first].begin);
      const std::string key = text::name_key(name);
      if (!own.empty() && (own.find(key) != std::string::npos || key.find(own) != std::string::npos)) continue;
      add(job, employer, text, part, beside);
    }
  }
}

void Miner::add(std::uint32_t job, int employer, const ItemText& text, const Part& part,
                const std::vector<taxonomy::SkillId>& beside) {
  const std::uint32_t begin = text.words[part.first].begin, end = text.words[part.last - 1].end;
  if (end - begin > k_most_bytes) return;
  bool capital = false;
  for (std::size_t i = part.first; i < part.last; ++i) {
    const auto folded = fold_word(text.word(i));
    if (is_noise_word(folded) || is_number(folded)) return;
    capital |= has_capital(text.word(i)) || is_code_like(text.word(i));
  }
  if (beside.empty() && !capital) return;
  std::string key = key_of(text, part.first, part.last);
  if (key.size() < 2 || is_noise_term(key)) return;
  auto& c = candidates_[key];
  if (c.term.key.empty()) c.term.key = key;
  ++c.spellings[text::collapse_space(text.text.substr(begin, end - begin))];
  if (!beside.empty()) {
    if (c.term.listed.empty() || c.term.listed.back() != job) {
      c.term.listed.push_back(job);
      for (const auto skill : std::set(beside.begin(), beside.end())) ++c.term.beside[skill];
    }
  }
  if (c.last_employer != employer) {
    ++c.employers;  // close enough: jobs of one employer mostly follow one another
    c.last_employer = employer;
  }
  if (!c.seen.empty() && c.seen.back().second.job == job) {
    if (beside.size() > c.seen.back().first) c.seen.back() = {beside.size(), {job, begin, end}};
  } else if (c.seen.size() < k_places) {
    c.seen.push_back({beside.size(), {job, begin, end}});
  }
}

bool Miner::is_proper(std::string_view word) const {
  if (is_code_like(word)) return true;
  const auto it = words_.find(fold_word(word));
  if (it == words_.end()) return has_capital(word);
  return it->second.capital > 3 * it->second.lower;
}

// A name has a word that is hardly ever written small.
bool Miner::is_name(const std::string& name) const {
  for (const auto word : text::split(name, ' ')) {
    if ((has_capital(word) || is_code_like(word)) && is_proper(word)) return true;
  }
  return false;
}

void Miner::choose(const Thresholds& thresholds) {
  for (auto it = candidates_.begin(); it != candidates_.end();) {
    auto& c = it->second;
    const auto best =
        std::max_element(c.spellings.begin(), c.spellings.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    c.term.name = best->first;
    c.term.named = is_name(c.term.name);
    const bool drop = c.employers < thresholds.employers || c.term.listed.empty() || is_known(c.term.name);
    it = drop ? candidates_.erase(it) : std::next(it);
  }
  for (auto& [key, c] : candidates_) {
    const auto words = static_cast<std::size_t>(std::count(key.begin(), key.end(), ' ')) + 1;
    auto& most = first_words_[key.substr(0, key.find(' '))];
    most = std::max(most, words);
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
    std::string key;
    for (std::size_t n = 1; n <= first->second && i + n <= folded.size(); ++n) {
      key += (n > 1 ? " " : "") + folded[i + n - 1];
      const auto it = candidates_.find(key);
      if (it == candidates_.end()) continue;
      auto& term = it->second.term;
      if (!term.jobs.empty() && term.jobs.back() == job) continue;
      bool capital = false;
      for (std::size_t k = i; k < i + n; ++k) capital |= has_capital(text.word(k)) || is_code_like(text.word(k));
      if (!term.named || capital) term.jobs.push_back(job);
    }
  }
}

std::vector<Term> Miner::terms() const {
  std::vector<Term> out;
  for (const auto& [key, c] : candidates_) {
    if (c.term.jobs.empty()) continue;
    Term term = c.term;
    for (const auto& [neighbours, place] : c.seen) term.places.push_back(place);
    out.push_back(std::move(term));
  }
  std::sort(out.begin(), out.end(), [](const Term& a, const Term& b) { return a.key < b.key; });
  return out;
}

}  // namespace radar::discover
