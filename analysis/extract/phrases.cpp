#include "analysis/extract/phrases.h"

#include <algorithm>
#include <stdexcept>

#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr WordId k_any = 131;
constexpr WordId k_first_word = Vocabulary::k_first_word;

std::size_t slot_of(std::uint32_t key, std::size_t size) {
  return (static_cast<std::uint64_t>(key) * 0x9E3779B97F4A7C15ULL >> 24) & (size - 1);
}

std::size_t table_size(std::size_t entries) {
  std::size_t size = 64;
  while (size < entries * 2) size *= 2;
  return size;
}

constexpr int k_id_bits = 12;
constexpr std::uint32_t key(std::uint32_t node, WordId id) { return (node << k_id_bits) | id; }

std::vector<std::string_view> parts(std::string_view s, char separator) {
  std::vector<std::string_view> out;
  for (const auto part : text::split(s, separator)) {
    if (const auto trimmed = text::trim(part); !trimmed.empty()) out.push_back(trimmed);
  }
  return out;
}

bool is_mark(char c) {
  return c > ' ' && c < 127 && c != '_' && !text::is_ascii_alpha(c) && !text::is_ascii_digit(c);
}
bool is_letter(char c) { return text::is_ascii_alpha(c) || (c & 0x80) != 0; }

}  // namespace

PhraseBook::PhraseBook(const std::vector<Phrase>& phrases, std::string_view vocabulary) : nodes_(1) {
  for (const auto word : parts(vocabulary, ';')) learn_words(word);
  for (const auto& row : phrases) {
    for (const auto phrase : parts(row.words, ';')) learn_words(phrase);
  }
  words_.freeze();
  for (const auto& row : phrases) {
    for (const auto phrase : parts(row.words, ';')) add(row.row, phrase);
  }
  if (nodes_.size() >> (32 - k_id_bits) != 0 || (k_first_word + words_.size()) >> k_id_bits != 0)
    throw std::length_error("a book of phrases has too many");
  roots_.assign(k_first_word + words_.size(), 0);
  for (const auto& [edge, node] : edges_) {
    if (edge >> k_id_bits == 0) roots_[edge & ((1U << k_id_bits) - 1)] = node;
  }
  any_opens_ = roots_[k_any] != 0;
  fill_edges();
}

void PhraseBook::fill_edges() {
  const std::size_t size = table_size(edges_.size());
  edge_slots_.resize(size);
  for (const auto& [edge, node] : edges_) {
    std::size_t at = slot_of(edge, size);
    while (edge_slots_[at].node != 0) at = (at + 1) & (size - 1);
    edge_slots_[at] = {edge, node};
  }
}

void PhraseBook::learn_words(std::string_view phrase) {
  for (auto element : parts(phrase, ' ')) {
    if (element.size() > 1 && element.back() == '?') element.remove_suffix(1);
    for (const auto word : parts(element, '|')) {
      if (!is_letter(word[0])) continue;
      const bool stem = word.back() == '*';
      words_.learn(text::fold(stem ? word.substr(0, word.size() - 1) : word) + (stem ? "*" : ""));
    }
  }
}

PhraseBook::Element PhraseBook::ids_of(std::string_view element) const {
  Element out;
  if (element.size() == 1 && is_mark(element[0])) {
    const char c = element[0];
    out.push_back(c == '#' ? k_number : c == '^' ? k_start : c == '$' ? k_stop : static_cast<WordId>(c));
    return out;
  }
  for (const auto word : parts(element, '|')) {
    if (word.size() == 1 && is_mark(word[0])) {
      out.push_back(static_cast<WordId>(word[0]));
      continue;
    }
    if (word.back() != '*') {
      out.push_back(words_.ids().at(text::fold(word)));
      continue;
    }
    const std::string stem = text::fold(word.substr(0, word.size() - 1));
    for (const auto& [other, id] : words_.ids()) {
      if (other.compare(0, stem.size(), stem) == 0) out.push_back(id);
    }
  }
  return out;
}

void PhraseBook::add(int row, std::string_view phrase) { add_from(row, parts(phrase, ' '), 0, 0, 0); }

void PhraseBook::add_from(int row, const std::vector<std::string_view>& elements, std::size_t at,
                          std::uint32_t node, std::uint16_t fixed) {
  if (at == elements.size()) {
    if (node != 0 && nodes_[node].row < 0) {  // options alone are no phrase
      nodes_[node].row = row;
      nodes_[node].fixed = fixed;
    }
    return;
  }
  auto element = elements[at];
  if (element[0] == '_') {
    const std::size_t most = element.size() > 1 ? static_cast<std::size_t>(element[1] - '0') : 1;
    if (most > 1) add_from(row, elements, at + 1, node, fixed);
    for (std::size_t i = 0; i < most; ++i) {
      node = child(node, k_any);
      add_from(row, elements, at + 1, node, fixed);
    }
    return;
  }
  if (element.size() > 1 && element.back() == '?') {
    element.remove_suffix(1);
    add_from(row, elements, at + 1, node, fixed);
  }
  for (const WordId id : ids_of(element))
    add_from(row, elements, at + 1, child(node, id), static_cast<std::uint16_t>(fixed + 1));
}

std::uint32_t PhraseBook::child(std::uint32_t node, WordId id) {
  const auto [it, fresh] = edges_.emplace(key(node, id), static_cast<std::uint32_t>(nodes_.size()));
  if (fresh) nodes_.emplace_back();
  nodes_[node].takes_any = nodes_[node].takes_any || id == k_any;
  nodes_[node].takes_stop = nodes_[node].takes_stop || id == k_stop;
  return it->second;
}

std::uint32_t PhraseBook::next(std::uint32_t node, WordId id) const {
  const std::uint32_t wanted = key(node, id);
  const std::size_t size = edge_slots_.size();
  for (std::size_t at = slot_of(wanted, size); edge_slots_[at].node != 0; at = (at + 1) & (size - 1)) {
    if (edge_slots_[at].key == wanted) return edge_slots_[at].node;
  }
  return 0;
}

WordId PhraseBook::id(std::string_view word) const {
  const auto it = words_.ids().find(text::fold(word));
  return it == words_.ids().end() ? WordId{0} : it->second;
}

std::vector<Word> PhraseBook::words_of(std::string_view text, bool glued) const {
  std::vector<Word> out;
  out.reserve(text.size() / 5 + 4);
  words_.read(text, glued, out);
  return out;
}

void PhraseBook::read_words(std::string_view text, bool glued, std::vector<Word>& out) const {
  out.clear();
  words_.read(text, glued, out);
}

void PhraseBook::longest(const std::vector<Word>& words, std::size_t at, std::uint32_t node,
                         Found& best) const {
  const auto take = [&](std::uint32_t reached, std::size_t end) {
    const auto& n = nodes_[reached];
    if (n.row < 0) return;
    const auto to = static_cast<std::uint32_t>(end);
    if (best.row < 0 || to > best.end || (to == best.end && n.fixed > best.fixed))
      best = {n.row, best.begin, to, n.fixed};
  };
  take(node, at);
  const bool last =
      nodes_[node].takes_stop &&
      (at == words.size() || (at + 1 == words.size() && (words[at].id == '.' || words[at].id == '!' ||
                                                         words[at].id == '?' || words[at].id == ':')));
  if (last) {
    if (const auto stop = next(node, k_stop); stop != 0) take(stop, at);
  }
  if (at == words.size()) return;
  const WordId id = words[at].id;
  if (id != 0) {
    if (const auto to = next(node, id); to != 0) longest(words, at + 1, to, best);
  }
  if (nodes_[node].takes_any && (id == 0 || id >= k_number)) {
    if (const auto to = next(node, k_any); to != 0) longest(words, at + 1, to, best);
  }
}

void PhraseBook::search(const std::vector<Word>& words, std::size_t at, Found& best) const {
  const WordId id = words[at].id;
  if (id != 0 && roots_[id] != 0) longest(words, at + 1, roots_[id], best);
  if (any_opens_ && (id == 0 || id >= k_number)) longest(words, at + 1, roots_[k_any], best);
  if (at == 0 && roots_[k_start] != 0) longest(words, 0, roots_[k_start], best);
}

bool PhraseBook::opens(std::string_view text) const {
  thread_local std::vector<Word> words;
  words.clear();
  words_.read(text, false, words, 1);
  const std::uint32_t start = roots_[k_start];
  if (start == 0 || words.empty()) return false;
  const WordId first = words[0].id;
  const bool goes_on = nodes_[start].takes_any || nodes_[start].takes_stop || nodes_[start].row >= 0 ||
                       (first != 0 && next(start, first) != 0);
  if (!goes_on) return false;
  read_words(text, false, words);
  Found best{-1, 0, 0, 0};
  longest(words, 0, start, best);
  return best.row >= 0;
}

std::vector<Found> PhraseBook::find(const std::vector<Word>& words) const {
  std::vector<Found> out;
  find(words, [&](const Found& found) { out.push_back(found); });
  return out;
}

void PhraseBook::find_overlapping(const std::vector<Word>& words, std::vector<Found>& out) const {
  out.clear();
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto found = find_at(words, at);
    if (found.row >= 0 && found.end > at) out.push_back(found);
  }
}

}  // namespace radar::extract
