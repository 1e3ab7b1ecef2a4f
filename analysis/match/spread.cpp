// Enumerations whose items share a word.
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "analysis/match/ascii.h"
#include "analysis/match/scan.h"

namespace radar::match {
namespace {

constexpr std::array<std::string_view, 22> k_conjunctions = {
    "and", "or", "and/or", "as well as", "but also", "und", "oder", "sowie", "et",   "ou",  "y",
    "e",   "o",  "и",      "или",        "və",       "ve",  "veya", "oraz",  "plus", "bzw", "bzw."};
constexpr bool is_joint(char c) {
  return c == '/' || c == '&' || c == ',' || c == '|' || c == '*' || c == ';' || c == '+' || c == '\n';
}
constexpr int k_most_items = 6;
constexpr int k_most_strangers = 2;

// Words that no item ends with.
constexpr std::array<std::string_view, 29> k_no_item_ends = {
    "of",     "for",  "to",   "in",   "on",     "at",   "as",     "by",      "with",    "using",
    "across", "but",  "only", "from", "within", "that", "so",     "through", "is",      "are",
    "will",   "must", "you",  "we",   "not",    "just", "before", "already", "yourself"};

bool is_no_item_end(std::string_view word) {
  return std::find(k_no_item_ends.begin(), k_no_item_ends.end(), word) != k_no_item_ends.end();
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

bool is_suspended(std::string_view s, std::size_t at) {
  if (at == 0 || at + 1 >= s.size() || s[at] != '-' || is_end_of_word(s[at - 1])) return false;
  const char next = s[at + 1];
  return next == ',' || next == '/' || (next == ' ' && conjunction_end(s, at + 2) > at + 2);
}

std::size_t joint_after(std::string_view s, std::size_t at) {
  std::size_t i = is_suspended(s, at) ? at + 1 : at;
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
  if (joined && i > 0 && is_suspended(s, i - 1)) --i;
  return joined ? i : at;
}

const std::uint32_t* Scan::plain_alias(std::string_view text) const {
  auto aliases = index_.trie.exact(text);
  if (aliases.empty() && text.size() > 3 && text.back() == 's')
    aliases = index_.trie.exact(text.substr(0, text.size() - 1));
  const auto it =
      std::find_if(aliases.begin(), aliases.end(), [&](std::uint32_t a) { return index_.aliases[a].plain; });
  return it == aliases.end() ? nullptr : &*it;
}

bool Scan::is_head(std::string_view word) const {
  const auto known = index_.trie.exact(word);
  return std::any_of(known.begin(), known.end(),
                     [&](std::uint32_t a) { return index_.aliases[a].skill == k_head; });
}

// Where "text classification" begins if only "classification" is the name; where the name begins if it has
// several words, or none before it.
std::size_t Scan::with_modifier(const Candidate& name) const {
  const auto s = folded();
  const bool single = s.substr(name.begin, name.end - name.begin).find(' ') == std::string_view::npos;
  if (!single || name.begin == 0 || s[name.begin - 1] != ' ') return name.begin;
  std::size_t begin = name.begin - 1;
  while (begin > 0 && is_alnum(s[begin - 1])) --begin;
  return begin == name.begin - 1 || joint_before(s, name.begin) != name.begin ? name.begin : begin;
}

// Where an item of up to three words begins that ends at `end`, by the number of its words; nothing more
// behind a joint.
std::size_t Scan::item_begins(std::size_t end, std::array<std::size_t, k_most_words>& begins) const {
  const auto s = folded();
  std::size_t count = 0, begin = end;
  while (count < begins.size()) {
    while (begin > 0 && !is_end_of_word(s[begin - 1])) --begin;
    if (begin == (count == 0 ? end : begins[count - 1])) break;
    begins[count++] = begin;
    if (begin == 0 || s[begin - 1] != ' ' || joint_before(s, begin) != begin) break;
    --begin;
  }
  return count;
}

// The name that an item has with a tail that it shares, where its rules allow it there.
const std::uint32_t* Scan::shared_name(std::string_view text, std::size_t begin, std::size_t end) {
  if (const auto* alias = plain_alias(text); alias != nullptr) return in_address(begin) ? nullptr : alias;
  return judged(index_.trie.exact(text), begin, end);
}

// `last` is "unsupervised learning": looks at the words before it for "supervised and ", and asks the trie
// for "supervised learning". Words that have no name with the tail part no enumeration: the "graph" of
// "relational, graph and vector databases".
void Scan::spread_tail(const Candidate& last, std::vector<Candidate>& found) {
  const auto s = folded();
  const std::size_t from = with_modifier(last);
  if (joint_before(s, from) == from) return;
  const auto whole = s.substr(from, last.end - from);
  std::string name;
  for (std::size_t cut = whole.find(' '); cut != std::string_view::npos; cut = whole.find(' ', cut + 1)) {
    const auto tail = whole.substr(cut);
    const auto before = whole.substr(0, cut);
    if (is_no_item_end(before.substr(before.rfind(' ') + 1))) continue;  // "evaluation of systems"
    std::size_t item_end = joint_before(s, from);
    int strangers = 0;
    for (int items = 0; items < k_most_items; ++items) {
      std::array<std::size_t, k_most_words> begins{};
      const std::size_t words = item_begins(item_end, begins);
      if (words == 0) break;
      const std::uint32_t* alias = nullptr;
      std::size_t begin = 0;
      for (std::size_t n = words; n-- > 0 && alias == nullptr;) {
        begin = begins[n];
        alias = shared_name(name.assign(s, begin, item_end - begin).append(tail), begin, item_end);
      }
      if (alias == nullptr) {
        if (words > 1 || ++strangers > k_most_strangers) break;
        begin = begins[0];
      } else if (strangers > 0 && is_head(s.substr(begin, item_end - begin))) {
        break;  // "your own data, build and validate models"
      }
      if (alias != nullptr && !overlaps(begin, item_end)) found.push_back({*alias, begin, item_end, true});
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
  std::string name;
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
    const auto means_itself = [&](std::size_t item_end) {
      return index_.unshared.find(s.substr(at, item_end - at)) != index_.unshared.end();
    };
    if (items > 0 && !is_head(s.substr(at, ends[0] - at)) &&
        std::none_of(ends.begin(), ends.begin() + words, means_itself)) {
      for (std::size_t n = words; n-- > 0;) {
        // A shorter name than the item stands only before "of", "for", "in": not the "data model" of "data
        // exploration, model training".
        if (n + 1 < words && !is_no_item_end(s.substr(ends[n] + 1, ends[n + 1] - ends[n] - 1))) continue;
        const auto* alias = plain_alias(name.assign(first_word).append(" ").append(s, at, ends[n] - at));
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

// The names that "Dev/ML/SecOps" has before `last`, whose tail begins at `cut`. False if each item means
// something by itself: "AI/ML/DevOps".
bool Scan::add_tail(const Candidate& last, std::size_t cut, std::vector<Candidate>& found) const {
  const auto s = folded();
  const std::string tail(s.substr(cut, last.end - cut));
  std::vector<Candidate> names;
  bool shares = false;
  std::size_t item_end = last.begin - 1;
  for (int items = 0; items < k_most_items; ++items) {
    std::size_t begin = item_end;
    while (begin > 0 && !is_end_of_word(s[begin - 1])) --begin;
    const auto* alias =
        begin < item_end ? plain_alias(std::string(s.substr(begin, item_end - begin)) + tail) : nullptr;
    if (alias == nullptr) break;
    shares = shares || !overlaps(begin, item_end);
    names.push_back({*alias, begin, item_end, true});
    if (begin == 0 || s[begin - 1] != '/') break;
    item_end = begin - 1;
  }
  if (shares) found.insert(found.end(), names.begin(), names.end());
  return shares;
}

// "Dev/ML/SecOps": what follows a capital inside the last of the words belongs to all of them. A name that
// one of them is by itself gives way.
void Scan::spread_slashes() {
  constexpr std::size_t k_least = 3;  // letters of a tail
  const auto s = folded();
  std::vector<Candidate> found;
  for (const auto& last : candidates_) {
    if (last.begin < 2 || s[last.begin - 1] != '/') continue;
    for (std::size_t cut = last.begin + 1; cut + k_least <= last.end; ++cut) {
      const char c = original_[text_.origin(cut)];
      if (c >= 'A' && c <= 'Z' && add_tail(last, cut, found)) break;
    }
  }
  for (const auto& name : found) {
    candidates_.erase(
        std::remove_if(candidates_.begin(), candidates_.end(),
                       [&](const Candidate& c) { return c.begin < name.end && name.begin < c.end; }),
        candidates_.end());
    candidates_.push_back(name);
  }
  if (!found.empty()) sort_candidates();
}

// "redes neuronales (recurrentes)", "neural networks (convolutional, recurrent)": items of
// a bracket that have a name only with what stands before it.
void Scan::spread_bracket(const Candidate& head, std::vector<Candidate>& found) const {
  const auto s = folded();
  if (s.substr(head.end, 2) != " (") return;
  const auto whole = s.substr(head.begin, head.end - head.begin);
  const auto first = whole.substr(0, whole.find(' ')), last = whole.substr(whole.rfind(' ') + 1);
  std::string name;
  std::size_t at = head.end + 2;
  for (int items = 0; items < k_most_items; ++items) {
    std::size_t end = at;
    while (end < s.size() && (!is_end_of_word(s[end]) || s[end] == ' ') && s[end] != ')' && s[end] != ';' &&
           joint_after(s, end) == end)
      ++end;
    if (end == at || end >= s.size()) return;
    const auto item = s.substr(at, end - at);
    const std::uint32_t* alias = nullptr;
    for (const auto& [before, behind] :
         {std::pair{whole, item}, std::pair{item, whole}, std::pair{first, item}, std::pair{item, last}}) {
      if (alias == nullptr) alias = plain_alias(name.assign(before).append(" ").append(behind));
    }
    if (alias != nullptr && !overlaps(at, end) && index_.aliases[*alias].skill != alias_of(head).skill)
      found.push_back({*alias, at, end, true});
    const std::size_t next = joint_after(s, end);
    if (next == end || s[end] == ')') return;
    at = next;
  }
}

// German leaves out a part that compounds share: "Datenanalyse und -modellierung", "Bild- und
// Sprachverarbeitung". `hyphen` is where it is left out; which part it is, the trie tells.
void Scan::spread_hyphen(std::size_t hyphen, std::vector<Candidate>& found) const {
  constexpr std::size_t k_least = 3;  // bytes of a part
  const auto s = folded();
  const auto end_of_word = [&](std::size_t at) {
    while (at < s.size() && (is_alnum(s[at]) || is_wide(s[at]))) ++at;
    return at;
  };
  const auto begin_of_word = [&](std::size_t at) {
    while (at > 0 && (is_alnum(s[at - 1]) || is_wide(s[at - 1]))) --at;
    return at;
  };
  const bool ahead = is_suspended(s, hyphen);
  std::size_t begin = ahead ? begin_of_word(hyphen) : hyphen + 1;
  const std::size_t end = ahead ? hyphen : end_of_word(begin);
  if (end < begin + k_least || overlaps(begin, end)) return;
  const std::string part(s.substr(begin, end - begin));
  // The whole word: past other items that lack the part.
  std::string_view whole;
  std::size_t at = hyphen;
  for (int items = 0; items < k_most_items && whole.empty(); ++items) {
    const std::size_t next = ahead ? joint_after(s, at) : joint_before(s, at);
    if (next == at) return;
    const std::size_t other = ahead ? end_of_word(next) : begin_of_word(next);
    if (other == next) return;
    at = ahead ? other : other - 1;
    const bool lacks = ahead ? is_suspended(s, at) : other > 0 && s[at] == '-';
    if (!lacks) whole = ahead ? s.substr(next, other - next) : s.substr(other, next - other);
  }
  for (std::size_t n = k_least; n + k_least <= whole.size(); ++n) {
    const std::size_t cut = ahead ? n : whole.size() - n;
    const auto* alias =
        plain_alias(ahead ? part + std::string(whole.substr(cut)) : std::string(whole.substr(0, cut)) + part);
    if (alias == nullptr) continue;
    found.push_back({*alias, begin, end, true});
    return;
  }
}

void Scan::spread() {
  std::vector<Candidate> found;
  cover_candidates();
  spread_slashes();
  cover_candidates();
  const auto s = folded();
  for (auto at = s.find('-'); at != std::string_view::npos; at = s.find('-', at + 1)) {
    const bool left_out =
        at > 0 && at + 1 < s.size() && (s[at - 1] == ' ' || s[at - 1] == '/') && !is_end_of_word(s[at + 1]);
    if (left_out || is_suspended(s, at)) spread_hyphen(at, found);
  }
  for (const auto& candidate : candidates_) spread_tail(candidate, found);
  for (const auto& candidate : candidates_) spread_bracket(candidate, found);
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
