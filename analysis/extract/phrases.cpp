#include "analysis/extract/phrases.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <stdexcept>

#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr WordId k_any = 131;
constexpr WordId k_first_word = 256;

std::uint64_t hash_of(const FoldedWord& word, std::size_t size) {
  std::uint64_t hash = size * 0x9E3779B97F4A7C15ULL;
  for (std::size_t at = 0; at < size; at += 8) {
    std::uint64_t part = 0;
    std::memcpy(&part, word.bytes.data() + at, 8);
    if (size - at < 8) part &= (1ULL << (8 * (size - at))) - 1;
    hash = (hash ^ part) * 0xFF51AFD7ED558CCDULL;
    hash ^= hash >> 32;
  }
  return hash;
}

FoldedWord folded(std::string_view s) {
  FoldedWord out;
  for (const char c : s) out.add(c);
  return out;
}

// Stems and words share a table; a stem's hash is told apart by this.
constexpr std::uint64_t k_stem = 0x5851F42D4C957F2DULL;

std::size_t opening_of(const FoldedWord& word) {
  return static_cast<unsigned char>(word.bytes[0]) * std::size_t{256} +
         static_cast<unsigned char>(word.bytes[1]);
}

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

// What kinds of bytes a word is made of.
constexpr auto k_class = [] {
  std::array<std::uint8_t, 256> out{};  // 0 blank, 1 letter, 2 digit, 3 mark, 4 byte of a longer code point
  for (int c = 0; c < 256; ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool digit = c >= '0' && c <= '9';
    out[static_cast<std::size_t>(c)] = letter ? 1 : digit ? 2 : c >= 128 ? 4 : c > ' ' && c != '_' ? 3 : 0;
  }
  return out;
}();

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

std::uint8_t class_of(char c) { return k_class[static_cast<unsigned char>(c)]; }

// U+2019 and its like, three bytes.
bool is_curly(std::string_view s, std::size_t at) {
  return at + 2 < s.size() && s[at] == '\xE2' && s[at + 1] == '\x80' &&
         (s[at + 2] == '\x99' || s[at + 2] == '\x98');
}

// A long code point that is a mark: its stand-in in ASCII, 0 for a letter; 1 for what says nothing.
char mark_of(std::string_view s, std::size_t at) {
  if (at + 2 < s.size() && s[at] == '\xE2' && s[at + 1] == '\x80') {
    const char third = s[at + 2];
    if (third == '\x93' || third == '\x94' || third == '\x95') return '-';
    if (third == '\xA2') return ';';
    if (third == '\xA6') return '.';
    return 1;
  }
  if (s[at] == '\xC2') return at + 1 < s.size() && s[at + 1] == '\xB7' ? ';' : 1;
  const bool symbol = s[at] == '\xE2' || s[at] == '\xF0' || s[at] == '\xEF';
  return symbol ? 1 : 0;
}

}  // namespace

PhraseBook::PhraseBook(const std::vector<Phrase>& phrases, std::string_view vocabulary) : nodes_(1) {
  for (const auto word : parts(vocabulary, ';')) learn_words(word);
  for (const auto& row : phrases) {
    for (const auto phrase : parts(row.words, ';')) learn_words(phrase);
  }
  fill_slots();
  for (const auto& row : phrases) {
    for (const auto phrase : parts(row.words, ';')) add(row.row, phrase);
  }
  opens_.assign(k_first_word + words_.size(), false);
  for (const auto& [edge, node] : edges_) {
    if (edge >> k_id_bits != 0) continue;
    const auto id = static_cast<WordId>(edge & ((1U << k_id_bits) - 1));
    if (id == k_any) any_opens_ = true;
    if (id < opens_.size()) opens_[id] = true;
  }
  if (nodes_.size() >> (32 - k_id_bits) != 0 || opens_.size() >> k_id_bits != 0)
    throw std::length_error("a book of phrases has too many");
  fill_edges();
}

void PhraseBook::fill_slots() {
  const std::size_t size = table_size(words_.size());
  slots_.resize(size);
  stem_openings_.assign(256 * 256, false);
  for (const auto& [text, id] : words_) {
    const bool stem = text.back() == '*';
    const FoldedWord word = folded(stem ? std::string_view(text).substr(0, text.size() - 1) : text);
    const std::uint64_t hash = hash_of(word, word.size) ^ (stem ? k_stem : 0);
    if (stem) stem_openings_[opening_of(word)] = true;
    std::size_t at = hash & (size - 1);
    while (slots_[at].id != 0) at = (at + 1) & (size - 1);
    slots_[at] = {hash, id};
  }
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
      if (class_of(word[0]) != 1 && class_of(word[0]) != 4) continue;
      const bool stem = word.back() == '*';
      std::string folded = text::fold(stem ? word.substr(0, word.size() - 1) : word);
      if (stem) {
        stem_lengths_.push_back(folded.size());
        folded += '*';
      }
      words_.emplace(folded, static_cast<WordId>(k_first_word + words_.size()));
    }
  }
  std::sort(stem_lengths_.begin(), stem_lengths_.end(), std::greater<>());
  stem_lengths_.erase(std::unique(stem_lengths_.begin(), stem_lengths_.end()), stem_lengths_.end());
}

PhraseBook::Element PhraseBook::ids_of(std::string_view element) const {
  Element out;
  if (element.size() == 1 && class_of(element[0]) == 3) {
    const char c = element[0];
    out.push_back(c == '#' ? k_number : c == '^' ? k_start : c == '$' ? k_stop : static_cast<WordId>(c));
    return out;
  }
  for (const auto word : parts(element, '|')) {
    if (word.size() == 1 && class_of(word[0]) == 3) {
      out.push_back(static_cast<WordId>(word[0]));
      continue;
    }
    if (word.back() != '*') {
      out.push_back(words_.at(text::fold(word)));
      continue;
    }
    const std::string stem = text::fold(word.substr(0, word.size() - 1));
    for (const auto& [other, id] : words_) {
      if (other.compare(0, stem.size(), stem) == 0) out.push_back(id);
    }
  }
  return out;
}

void PhraseBook::add(int row, std::string_view phrase) { add_from(row, parts(phrase, ' '), 0, 0, 0); }

void PhraseBook::add_from(int row, const std::vector<std::string_view>& elements, std::size_t at,
                          std::uint32_t node, std::uint16_t fixed) {
  if (at == elements.size()) {
    if (nodes_[node].row < 0) {
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

WordId PhraseBook::probe(std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash & mask; slots_[at].id != 0; at = (at + 1) & mask) {
    if (slots_[at].hash == hash) return slots_[at].id;
  }
  return 0;
}

WordId PhraseBook::look_up(const FoldedWord& word) const {
  if (const WordId id = probe(hash_of(word, word.size)); id != 0) return id;
  if (!stem_openings_[opening_of(word)]) return 0;
  for (const std::size_t length : stem_lengths_) {
    if (length > word.size) continue;
    if (const WordId id = probe(hash_of(word, length) ^ k_stem); id != 0) return id;
  }
  return 0;
}

WordId PhraseBook::id(std::string_view word) const {
  const auto it = words_.find(text::fold(word));
  return it == words_.end() ? WordId{0} : it->second;
}

// One word from `at` on; where it ends.
std::size_t PhraseBook::read_word(std::string_view s, std::size_t at, bool glued,
                                  std::vector<Word>& out) const {
  FoldedWord word;
  bool ascii = true, digits = true;
  std::size_t i = at;
  while (i < s.size()) {
    const auto kind = class_of(s[i]);
    if (kind == 1 || kind == 2) {
      if (glued && i > at && is_lower(s[i - 1]) && (is_upper(s[i]) || (kind == 2 && i - at > 3))) break;
      digits = digits && kind == 2;
      word.add(static_cast<char>(s[i] | (kind == 1 ? 0x20 : 0)));
      ++i;
      continue;
    }
    const bool curly = is_curly(s, i);
    const std::size_t after = i + (curly ? 3 : 1);
    if ((curly || s[i] == '\'') && after < s.size() && class_of(s[after]) == 1) {
      word.add('\'');
      i = after;
      continue;
    }
    if (kind != 4 || mark_of(s, i) != 0) break;
    ascii = digits = false;
    i += text::decode_at(s, i).length;
  }
  const auto end = static_cast<std::uint32_t>(i);
  if (!ascii && !digits) {
    const auto part = text::fold(s.substr(at, std::min<std::size_t>(i - at, 64)));
    word = folded(text::replace_all(part, "’", "'"));
  }
  out.push_back({static_cast<std::uint32_t>(at), end, digits ? k_number : look_up(word)});
  return i;
}

std::vector<Word> PhraseBook::words_of(std::string_view s, bool glued) const {
  std::vector<Word> out;
  out.reserve(s.size() / 5 + 4);
  const auto add_mark = [&](std::size_t begin, std::size_t end, char mark) {
    out.push_back(
        {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), static_cast<WordId>(mark)});
  };
  for (std::size_t at = 0; at < s.size();) {
    const auto kind = class_of(s[at]);
    if (kind == 0) {
      ++at;
    } else if (kind == 3) {
      // A hyphen between letters parts a word, it is no dash.
      const bool hyphen = s[at] == '-' && at > 0 && at + 1 < s.size() && s[at - 1] != ' ' && s[at + 1] != ' ';
      if (!hyphen) add_mark(at, at + 1, s[at]);
      ++at;
    } else if (const char mark = kind == 4 ? mark_of(s, at) : '\0'; mark != 0) {
      const auto length = text::decode_at(s, at).length;
      if (mark > 1) add_mark(at, at + length, mark);
      at += length;
    } else {
      at = read_word(s, at, glued, out);
    }
  }
  return out;
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

Found PhraseBook::find_at(const std::vector<Word>& words, std::size_t at) const {
  Found best{-1, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at), 0};
  const WordId id = words[at].id;
  if (any_opens_ || opens_[id]) longest(words, at, 0, best);
  if (at == 0 && opens_[k_start]) longest(words, 0, next(0, k_start), best);
  return best;
}

std::vector<Found> PhraseBook::find(const std::vector<Word>& words) const {
  std::vector<Found> out;
  for (std::size_t at = 0; at < words.size();) {
    const auto found = find_at(words, at);
    if (found.row >= 0 && found.end > at) {
      out.push_back(found);
      at = found.end;
    } else {
      ++at;
    }
  }
  return out;
}

std::vector<Found> PhraseBook::find_overlapping(const std::vector<Word>& words) const {
  std::vector<Found> out;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto found = find_at(words, at);
    if (found.row >= 0 && found.end > at) out.push_back(found);
  }
  return out;
}

}  // namespace radar::extract
