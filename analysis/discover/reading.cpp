#include "analysis/discover/reading.h"

#include <algorithm>

#include "analysis/discover/noise.h"
#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::discover {
namespace {

using taxonomy::SkillId;

constexpr std::size_t k_most_words = 4;
constexpr std::size_t k_most_bytes = 40;
constexpr std::size_t k_reach = 2;  // items on either side that count as neighbours

bool is_number(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) {
    return text::is_ascii_digit(c) || c == '.' || c == '+' || c == '-' || c == 'k' || c == 'm' || c == 'x';
  });
}

// What such neighbours stand beside is no tool.
bool is_soft(const std::string& category) {
  return category == "Professional skills" || category == "Degrees" || category == "Certifications";
}

}  // namespace

std::string fold_word(std::string_view word) {
  for (const char c : word) {
    if (static_cast<unsigned char>(c) >= 0x80) return text::fold(word);
  }
  return text::ascii_lower(word);
}

std::string term_key(std::string_view folded) {
  std::string key;
  for (const char c : folded) {
    if (c != ' ' && c != '-' && c != '_' && c != '\'') key += c;
  }
  const auto drop = [&](std::string_view end, std::size_t keep) {
    if (key.size() >= end.size() + keep && key.ends_with(end)) key.resize(key.size() - end.size());
  };
  drop(".js", 2);
  drop("js", 3);
  if (!key.ends_with("ss")) drop("s", 3);
  return key;
}

Reading::Reading(std::string_view plain, const match::Matcher& matcher, const taxonomy::Taxonomy& taxonomy)
    : taxonomy_(taxonomy), text_(cut_items(plain)), known_(text_.words.size(), -1) {
  folded_.reserve(text_.words.size());
  for (std::size_t i = 0; i < text_.words.size(); ++i) folded_.push_back(fold_word(text_.word(i)));
  mark_known(matcher);
  mark_schooling();
}

void Reading::mark_known(const match::Matcher& matcher) {
  std::size_t word = 0;
  for (const auto& hit : matcher.find(text_.text)) {
    while (word < text_.words.size() && text_.words[word].end <= hit.begin) ++word;
    for (std::size_t i = word; i < text_.words.size() && text_.words[i].begin < hit.end; ++i)
      known_[i] = static_cast<int>(hit.skill);
  }
}

void Reading::mark_schooling() {
  if (!text_.items.empty()) schooling_.resize(text_.items.back().sentence + 1);
  for (const auto& item : text_.items) {
    for (std::size_t i = item.first; i < item.last; ++i) {
      const bool degree =
          known_[i] >= 0 && taxonomy_.skill(static_cast<SkillId>(known_[i])).category == "Degrees";
      if (degree || folded_[i] == "degree" || folded_[i] == "major") schooling_[item.sentence] = true;
    }
  }
}

bool Reading::is_capital(std::size_t word) const {
  const auto w = text_.word(word);
  return has_capital(w) || is_code_like(w);
}

// Without the words around a name: "experience with", "tools".
Reading::Part Reading::trimmed(const Item& item) const {
  std::size_t first = item.first, last = item.last;
  while (first < last && known_[first] < 0 && is_edge_word(folded_[first])) ++first;
  while (last > first && known_[last - 1] < 0 && is_edge_word(folded_[last - 1])) --last;
  return {first, last, true, true, item.after_cue || first > item.first};
}

// Short items whole; of longer ones the capitalised words at either end.
std::vector<Reading::Part> Reading::parts_of(const Item& item) const {
  const Part whole = trimmed(item);
  std::vector<Part> out;
  const std::size_t words = whole.last - whole.first;
  if (words == 0) return out;
  if (words <= k_most_words) out.push_back(whole);
  if (words == 1) return out;
  const auto capital = [&](std::size_t i) {
    return is_capital(i) && !is_edge_word(folded_[i]) &&
           (!text_.words[i].sentence_start || is_code_like(text_.word(i)));
  };
  std::size_t tail = whole.last;
  while (tail > whole.first && whole.last - tail < k_most_words && capital(tail - 1)) --tail;
  if (tail < whole.last && tail > whole.first)
    out.push_back({tail, whole.last, false, true, is_edge_word(folded_[tail - 1])});
  std::size_t head = whole.first;
  while (head < whole.last && head - whole.first < k_most_words && capital(head)) ++head;
  if (head > whole.first && head < whole.last) out.push_back({whole.first, head, true, false, whole.cue});
  return out;
}

// The known skill that an item begins or ends with; -1 none.
int Reading::skill_at(const Item& item, bool at_begin) const {
  const Part part = trimmed(item);
  if (part.first == part.last) return -1;
  const int skill = at_begin ? known_[part.first] : known_[part.last - 1];
  return skill >= 0 && !is_soft(taxonomy_.skill(static_cast<SkillId>(skill)).category) ? skill : -1;
}

std::vector<SkillId> Reading::beside(std::size_t item, const Part& part) const {
  std::vector<SkillId> out;
  // False: nothing beyond that item is a neighbour.
  const auto look = [&](std::size_t other, bool before) {
    const auto& neighbour = text_.items[other];
    if (neighbour.sentence != text_.items[item].sentence) return false;
    const int skill = skill_at(neighbour, !before);
    if (skill >= 0) out.push_back(static_cast<SkillId>(skill));
    return neighbour.last - neighbour.first <= k_most_words;
  };
  if (part.at_begin) {
    for (std::size_t i = 1; i <= k_reach && i <= item && look(item - i, true); ++i) {
    }
  }
  if (part.at_end) {
    for (std::size_t i = item + 1; i < text_.items.size() && i - item <= k_reach && look(i, false); ++i) {
    }
  }
  return out;
}

// Rules on the words alone: no noise, no words inside that no name has, and more than known skills with
// ordinary words around them ("LLM workflows").
bool Reading::may_be_name(const Part& part) const {
  if (text_.words[part.last - 1].end - text_.words[part.first].begin > k_most_bytes) return false;
  std::size_t known = 0, capital = 0;
  for (std::size_t i = part.first; i < part.last; ++i) {
    const auto& word = folded_[i];
    if (known_[i] >= 0) {
      ++known;
      continue;
    }
    if (is_noise_word(word) || is_number(word) || is_edge_word(word)) return false;
    capital += is_capital(i);
  }
  const std::size_t words = part.last - part.first;
  if (known == words) return false;
  if (known > 0) return capital == words - known;
  return capital > 0 || !is_action(folded_[part.first]);
}

std::vector<Finding> Reading::findings() const {
  std::vector<Finding> out;
  for (std::size_t i = 0; i < text_.items.size(); ++i) {
    if (schooling_[text_.items[i].sentence]) continue;
    for (const auto& part : parts_of(text_.items[i])) {
      if (!may_be_name(part)) continue;
      auto skills = beside(i, part);
      if (!skills.empty() || part.cue) out.push_back({part.first, part.last, std::move(skills)});
    }
  }
  return out;
}

}  // namespace radar::discover
