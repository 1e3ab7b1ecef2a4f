// With which words the phrases of a table may begin, told by the first bytes of two words: a look that spares
// most words from being cut and looked up.
#pragma once

#include <algorithm>
#include <bit>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "analysis/extract/phrase_notation.h"
#include "analysis/match/ascii.h"
#include "analysis/match/byte_block.h"

namespace radar::extract {

class WordOpenings {
 public:
  // Whether the phrase's stems are long enough to be told apart: four letters.
  [[nodiscard]] static bool tells(const std::vector<PhraseElement>& phrase);
  void add(const std::vector<PhraseElement>& phrase);
  // Whether a phrase may begin with the word that begins at byte `at` with a letter of ASCII; no is certain.
  // `glued`: a capital behind a small letter begins another word.
  [[nodiscard]] bool may_begin(std::string_view text, std::size_t at, bool glued) const {
    if (!may_begin_so(text, at)) return false;
    const auto first = read(text, at, glued);
    if (first.is_beyond || decide_[slot(first.bytes)] || has_stem(0, first.bytes, stems_)) return true;
    return begin_[slot(first.bytes)] && may_go_on(text, at, glued, first);
  }
  // Whether a phrase may stand at the text's start.
  [[nodiscard]] bool may_open(std::string_view text) const {
    std::size_t at = 0;
    while (at < text.size() && text[at] == ' ') ++at;
    return at < text.size() && (!match::is_letter(text[at]) || may_begin(text, at, false));
  }

 private:
  static constexpr std::size_t k_bytes = 8, k_shortest_stem = 4;
  static constexpr std::size_t k_slots = 1U << 16U;
  using Bytes = std::uint64_t;  // the first of a word in small letters, zeros behind it
  struct Opening {
    Bytes bytes = 0;
    std::size_t size = 0;    // of the word in the text; 0 if it is not known
    bool is_beyond = false;  // its bytes do not tell the word
  };
  using Elements = std::vector<PhraseElement>;
  struct Element {
    std::vector<Bytes> words, stems;  // those that begin with a letter of ASCII
    bool is_open = false;             // may be a mark, a number or any word
  };

  static std::size_t slot(Bytes bytes) { return bytes * 0x9E3779B97F4A7C15ULL >> 48U; }
  static std::size_t pair_slot(Bytes first, Bytes second) { return slot(first ^ std::rotl(second * 5, 29)); }
  static Bytes kept(Bytes bytes, std::size_t size) {
    return size >= sizeof(Bytes) ? bytes : bytes & ((Bytes{1} << 8 * size) - 1);
  }
  // Stems are known by as many of their bytes as there are even ones, from four to eight.
  static std::size_t stem_size(std::size_t size) { return std::min(size, k_bytes) & ~std::size_t{1}; }
  using Set = std::bitset<k_slots>;
  // Of the word that it begins, behind the word `before`.
  static bool has_stem(Bytes before, Bytes word, const Set& stems) {
    return stems[pair_slot(before, kept(word, 4))] || stems[pair_slot(before, kept(word, 6))] ||
           stems[pair_slot(before, word)];
  }

  // A look at the first two letters, where two small letters and no sign behind them are the word's first
  // bytes.
  [[nodiscard]] bool may_begin_so(std::string_view text, std::size_t at) const {
    if (at + 2 >= text.size() || !match::is_small(text[at + 1]) || match::is_wide(text[at + 2])) return true;
    return letters_[two_of(text[at], text[at + 1])];
  }
  static std::size_t two_of(char first, char second) {
    return (static_cast<unsigned char>(first) & 31U) << 5U | (static_cast<unsigned char>(second) & 31U);
  }
  // A word of ASCII without apostrophes is read at once.
  static Opening read(std::string_view text, std::size_t at, bool glued) {
    using match::ByteBlock;
    if (at + ByteBlock::k_size > text.size()) return read_any(text, at, glued);
    const char* const from = text.data() + at;
    const ByteBlock block(from);
    auto size = static_cast<std::size_t>(std::countr_one(block.letters_or_digits()));
    unsigned breaks = 0;
    if (glued) {
      const unsigned parting = block.among('A', 26) | (block.among('0', 10) & ~0xFU);
      breaks = parting & block.among('a', 26) << 1U & ((1U << size) - 1U);
    }
    if (breaks != 0) {
      size = static_cast<std::size_t>(std::countr_zero(breaks));
    } else if (size == ByteBlock::k_size || from[size] == '\'' || match::is_wide(from[size])) {
      return read_any(text, at, glued);
    }
    Bytes bytes = 0;
    std::memcpy(&bytes, from, k_bytes);
    return {kept(bytes | 0x2020202020202020ULL, size), size, false};
  }
  static Opening read_any(std::string_view text, std::size_t at, bool glued);
  static std::size_t more(std::string_view text, std::size_t at, std::size_t i, bool glued);
  [[nodiscard]] bool may_go_on(std::string_view text, std::size_t at, bool glued, const Opening& first) const;
  void add_pairs(const Element& first, const Elements& elements, std::size_t at);
  static Element read(const PhraseElement& element);
  void decide(const Element& element);

  Set decide_;  // words after which a phrase may end, or be followed by any word
  Set stems_;   // the same of stems, and
  Set begin_;   // words that must be followed by one of some words or stems:
  Set pairs_, stem_pairs_;
  std::bitset<1024> letters_;  // the first two of all words
};

}  // namespace radar::extract
