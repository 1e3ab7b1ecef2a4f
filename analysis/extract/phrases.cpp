#include "analysis/extract/phrases.h"

#include <algorithm>
#include <stdexcept>

#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr WordId k_any = 131;
constexpr WordId k_first_word = Vocabulary::k_first_word;

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

PhraseBook::PhraseBook(const std::vector<Phrase>& phrases, std::string_view vocabulary) {
  for (const auto word : parts(vocabulary, ';')) learn_words(word);
  for (const auto& row : phrases) {
    for (const auto phrase : parts(row.words, ';')) learn_words(phrase);
  }
  words_.freeze();
  if (k_first_word + words_.size() > UINT16_MAX)
    throw std::length_error("a book of phrases has too many words");
  PhraseGraph graph;
  for (const auto& row : phrases) {
    for (const auto phrase : parts(row.words, ';')) graph.add(row.row, elements_of(phrase));
  }
  lay_out(graph.take());
}

void PhraseBook::lay_out(const std::vector<PhraseGraph::Node>& graph) {
  nodes_.reserve(graph.size());
  for (const auto& from : graph) {
    Node node;
    node.row = from.row;
    node.fixed = from.fixed;
    node.first_edge = static_cast<std::uint32_t>(edge_words_.size());
    node.edges = static_cast<std::uint16_t>(from.edges.size());
    for (const auto& [id, to] : from.edges) {
      if (id == k_any) node.any = to;
      if (id == k_stop) node.stop = to;
      edge_words_.push_back(id);
      edge_nodes_.push_back(to);
    }
    nodes_.push_back(node);
  }
  roots_.assign(k_first_word + words_.size(), 0);
  for (const auto& [id, to] : graph[0].edges) roots_[id] = to;
  any_opens_ = roots_[k_any] != 0;
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

std::vector<WordId> PhraseBook::ids_of(std::string_view element) const {
  std::vector<WordId> out;
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
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());  // "data|dat*"
  return out;
}

std::vector<PhraseGraph::Element> PhraseBook::elements_of(std::string_view phrase) const {
  std::vector<PhraseGraph::Element> out;
  for (auto element : parts(phrase, ' ')) {
    if (element[0] == '_') {
      const std::size_t most = element.size() > 1 ? static_cast<std::size_t>(element[1] - '0') : 1;
      const std::size_t behind = element.size() > 1 ? out.size() + most : 0;
      out.insert(out.end(), most, {{k_any}, behind, false});
      continue;
    }
    const bool optional = element.size() > 1 && element.back() == '?';
    if (optional) element.remove_suffix(1);
    out.push_back({ids_of(element), optional ? out.size() + 1 : 0, true});
  }
  return out;
}

std::uint32_t PhraseBook::next(const Node& node, WordId id) const {
  constexpr std::uint32_t k_few = 8;
  const auto begin = edge_words_.begin() + node.first_edge, end = begin + node.edges;
  const auto it = node.edges > k_few ? std::lower_bound(begin, end, id) : std::find(begin, end, id);
  return it != end && *it == id ? edge_nodes_[static_cast<std::size_t>(it - edge_words_.begin())] : 0;
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
  const auto& own = nodes_[node];
  take(node, at);
  const bool last =
      own.stop != 0 &&
      (at == words.size() || (at + 1 == words.size() && (words[at].id == '.' || words[at].id == '!' ||
                                                         words[at].id == '?' || words[at].id == ':')));
  if (last) take(own.stop, at);
  if (at == words.size()) return;
  const WordId id = words[at].id;
  if (id != 0 && own.edges != 0) {
    if (const auto to = next(own, id); to != 0) longest(words, at + 1, to, best);
  }
  if (own.any != 0 && (id == 0 || id >= k_number)) longest(words, at + 1, own.any, best);
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
  const auto& node = nodes_[start];
  const bool goes_on =
      node.any != 0 || node.stop != 0 || node.row >= 0 || (first != 0 && next(node, first) != 0);
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
