// Enumerations whose items share a word.
#include <algorithm>
#include <array>
#include <string>

#include "analysis/match/scan.h"

namespace radar::match {
namespace {

constexpr std::array<std::string_view, 19> k_conjunctions = {
    "and", "or", "and/or", "as well as", "und", "oder", "sowie", "et",   "ou",  "y",
    "e",   "o",  "и",      "или",        "və",  "ve",   "veya",  "oraz", "plus"};
constexpr bool is_joint(char c) {
  return c == '/' || c == '&' || c == ',' || c == '|' || c == '*' || c == ';' || c == '+' || c == '\n';
}
constexpr int k_most_items = 6;
constexpr int k_most_words = 3;

constexpr std::array<std::string_view, 16> k_function_words = {
    "of",   "for",   "to",     "in",   "on",     "at",   "as", "by",
    "with", "using", "across", "from", "within", "that", "so", "through"};

bool is_function_word(std::string_view word) {
  return std::find(k_function_words.begin(), k_function_words.end(), word) != k_function_words.end();
}

bool is_end_of_word(char c) { return c == ' ' || c == '\n' || c == ',' || c == '(' || c == '/' || c == '|'; }

// The bytes with which conjunctions begin, and end: most words are told by one of them.
using Bytes = std::array<bool, 256>;
constexpr Bytes edge_bytes(bool first) {
  Bytes out{};
  for (const auto word : k_conjunctions)
    out[static_cast<unsigned char>(first ? word.front() : word.back())] = true;
  return out;
}
constexpr Bytes k_first_bytes = edge_bytes(true), k_last_bytes = edge_bytes(false);

// The end of a conjunction that stands at `at` between blanks; `at` if there is none.
std::size_t conjunction_end(std::string_view s, std::size_t at) {
  if (at >= s.size() || !k_first_bytes[static_cast<unsigned char>(s[at])]) return at;
  for (const auto word : k_conjunctions) {
    if (s[at] != word[0] || s.substr(at, word.size()) != word) continue;
    const std::size_t end = at + word.size();
    if (end < s.size() && s[end] == ' ') return end + 1;
  }
  return at;
}

std::size_t conjunction_begin(std::string_view s, std::size_t at) {
  if (at == 0 || !k_last_bytes[static_cast<unsigned char>(s[at - 1])]) return at;
  for (const auto word : k_conjunctions) {
    if (at <= word.size() || s[at - 1] != word.back()) continue;
    const std::size_t begin = at - word.size();
    if (s[begin - 1] == ' ' && s.substr(begin, word.size()) == word) return begin;
  }
  return at;
}

}  // namespace

std::size_t joint_after(std::string_view s, std::size_t at) {
  std::size_t i = at;
  bool joined = false;
  int lines = 0;
  while (i < s.size() && (is_joint(s[i]) || s[i] == ' ' || (lines > 0 && s[i] == '-'))) {
    if (s[i] == '\n' && ++lines > 1) return at;
    joined = joined || s[i] != ' ';
    ++i;
  }
  if (i > at && s[i - 1] == ' ') {
    const std::size_t end = conjunction_end(s, i);
    if (end > i) return end;
  }
  return joined ? i : at;
}

std::size_t joint_before(std::string_view s, std::size_t at) {
  std::size_t i = at;
  bool joined = false;
  if (i > 0 && s[i - 1] == ' ') {
    --i;
    const std::size_t begin = conjunction_begin(s, i);
    if (begin < i) {
      i = begin;
      joined = true;
      while (i > 0 && s[i - 1] == ' ') --i;
    }
  }
  while (i > 0 && (s[i - 1] == ' ' || (s[i - 1] != '\n' && is_joint(s[i - 1])))) {
    joined = joined || s[i - 1] != ' ';
    --i;
  }
  return joined ? i : at;
}

const std::uint32_t* Scan::plain_alias(const std::string& text) const {
  auto aliases = index_.trie.exact(text);
  if (aliases.empty() && text.size() > 3 && text.back() == 's')
    aliases = index_.trie.exact(std::string_view(text).substr(0, text.size() - 1));
  const auto it =
      std::find_if(aliases.begin(), aliases.end(), [&](std::uint32_t a) { return index_.aliases[a].plain; });
  return it == aliases.end() ? nullptr : &*it;
}

bool Scan::is_head(std::string_view word) const {
  const auto known = index_.trie.exact(word);
  return std::any_of(known.begin(), known.end(),
                     [&](std::uint32_t a) { return index_.aliases[a].skill == k_head; });
}

// `last` is "unsupervised learning": looks at the words before it for "supervised and ", and asks the trie
// for "supervised learning".
void Scan::spread_tail(const Candidate& last, std::vector<Candidate>& found) const {
  const auto s = folded();
  if (joint_before(s, last.begin) == last.begin) return;
  const auto whole = s.substr(last.begin, last.end - last.begin);
  for (std::size_t cut = whole.find(' '); cut != std::string_view::npos; cut = whole.find(' ', cut + 1)) {
    const std::string tail(whole.substr(cut));
    std::size_t item_end = joint_before(s, last.begin);
    for (int items = 0; items < k_most_items; ++items) {
      std::size_t begin = item_end;
      const std::uint32_t* alias = nullptr;
      for (int words = 0; words < k_most_words && alias == nullptr; ++words) {
        while (begin > 0 && !is_end_of_word(s[begin - 1])) --begin;
        if (begin == item_end) break;
        alias = plain_alias(std::string(s.substr(begin, item_end - begin)) + tail);
        if (alias == nullptr) {
          if (begin == 0 || s[begin - 1] != ' ') break;
          --begin;
        }
      }
      if (alias == nullptr) break;
      if (!overlaps(begin, item_end)) found.push_back({*alias, begin, item_end, true});
      const std::size_t next = joint_before(s, begin);
      if (next == begin) break;
      item_end = next;
    }
  }
}

// `head` is where "data" of "data cleaning, validation and analysis" begins: asks the trie for "data
// validation" and "data analysis".
void Scan::spread_head(std::size_t head, std::vector<Candidate>& found) const {
  const auto s = folded();
  const std::size_t head_end = s.find(' ', head);
  if (head_end == std::string_view::npos) return;
  const auto first_word = s.substr(head, head_end - head);
  if (!is_head(first_word)) return;
  const std::string prefix = std::string(first_word) + " ";
  std::size_t at = head_end + 1;
  for (int items = 0; items < k_most_items; ++items) {
    // The item: up to three words, up to a joint.
    std::array<std::size_t, k_most_words> ends{};
    std::size_t words = 0;
    std::size_t end = at, joint = at;
    while (words < k_most_words) {
      while (end < s.size() && !is_end_of_word(s[end]) && s[end] != '.' && s[end] != ')' && s[end] != ';')
        ++end;
      if (end == at) return;
      ends[words++] = end;
      joint = joint_after(s, end);
      if (joint > end || end >= s.size() || s[end] != ' ') break;
      ++end;
    }
    const auto item = s.substr(at, ends[0] - at);
    if (items > 0 && !is_head(item) && index_.unshared.find(item) == index_.unshared.end()) {
      for (std::size_t n = words; n-- > 0;) {
        // A shorter name than the item stands only before "of", "for", "in": not the "data model" of "data
        // exploration, model training".
        if (n + 1 < words && !is_function_word(s.substr(ends[n] + 1, ends[n + 1] - ends[n] - 1))) continue;
        const auto* alias = plain_alias(prefix + std::string(s.substr(at, ends[n] - at)));
        if (alias == nullptr) continue;
        if (!overlaps(at, ends[n])) found.push_back({*alias, at, ends[n], true});
        break;
      }
    }
    if (joint <= ends[words - 1] ||
        s.substr(ends[words - 1], joint - ends[words - 1]).find('\n') != std::string_view::npos)
      return;
    at = joint;
  }
}

void Scan::spread() {
  std::vector<Candidate> found;
  cover_candidates();
  for (const auto& candidate : candidates_) spread_tail(candidate, found);
  for (const auto head : heads_) spread_head(head, found);
  if (found.empty()) return;
  for (const auto& candidate : found) {
    if (overlaps(candidate.begin, candidate.end)) continue;
    candidates_.push_back(candidate);
    covered_.add(candidate.begin, candidate.end);
  }
  sort_candidates();
}

}  // namespace radar::match
