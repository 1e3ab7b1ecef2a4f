#include "analysis/extract/phrases.h"

#include <algorithm>
#include <utility>

#include "sources/text/assert.h"
#include "sources/text/casefold.h"

namespace radar::extract {
namespace {

constexpr WordId k_any = 131;
constexpr WordId k_first_word = Vocabulary::k_first_word;
constexpr std::size_t k_most_words = 60'000;  // a word's number has sixteen bits
constexpr std::size_t k_most_nodes = 1'000'000;

WordId id_of(char sign) {
  switch (sign) {
    case '#':
      return PhraseBook::k_number;
    case '^':
      return PhraseBook::k_start;
    case '$':
      return PhraseBook::k_stop;
    default:
      return static_cast<WordId>(sign);
  }
}

}  // namespace

PhraseBook::PhraseBook(const std::vector<Phrase>& phrases, const std::vector<std::string_view>& vocabulary,
                       std::vector<PhraseFault>* faults) {
  const auto fault = [faults](std::size_t phrase, std::string message) {
    RADAR_ASSERT(faults != nullptr);
    faults->push_back({phrase, std::move(message)});
  };
  std::vector<Elements> parsed(phrases.size());
  for (const auto word : vocabulary) words_.learn(text::fold(word));
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    auto elements = parse_phrase(phrases[i].words);
    if (!elements) {
      fault(i, elements.error());
    } else if (words_.size() > k_most_words) {
      fault(i, "the phrases hold more than 60,000 words");
    } else {
      learn_words(*elements);
      parsed[i] = std::move(*elements);
    }
  }
  words_.freeze();
  PhraseGraph graph;
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    if (parsed[i].empty()) continue;
    if (graph.size() > k_most_nodes)
      fault(i, "the phrases before have too many forms: part those with many choices and gaps");
    else if (!graph.add(static_cast<int>(i), graph_elements(parsed[i])))
      fault(i, "never found: \"" + std::string(phrases[static_cast<std::size_t>(graph.row_before())].words) +
                   "\" before it is found instead");
  }
  lay_out(graph.take());
  for (auto& node : nodes_) {
    if (node.row >= 0) node.row = phrases[static_cast<std::size_t>(node.row)].row;
  }
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

void PhraseBook::learn_words(const Elements& phrase) {
  for (const auto& element : phrase) {
    for (const auto& choice : element.choices) {
      if (!choice.word.empty()) words_.learn(choice.word + (choice.is_stem ? "*" : ""));
    }
  }
}

std::vector<WordId> PhraseBook::ids_of(const PhraseElement& element) const {
  if (element.is_any()) return {k_any};
  std::vector<WordId> out;
  for (const auto& choice : element.choices) {
    if (choice.word.empty()) {
      out.push_back(id_of(choice.sign));
    } else if (!choice.is_stem) {
      out.push_back(words_.ids().at(choice.word));
    } else {
      for (const auto& [other, id] : words_.ids()) {
        if (other.starts_with(choice.word)) out.push_back(id);
      }
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());  // "data|dat*"
  return out;
}

std::vector<PhraseGraph::Element> PhraseBook::graph_elements(const Elements& phrase) const {
  std::vector<PhraseGraph::Element> out;
  out.reserve(phrase.size());
  for (const auto& element : phrase) out.push_back({ids_of(element), element.skip, !element.is_any()});
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
