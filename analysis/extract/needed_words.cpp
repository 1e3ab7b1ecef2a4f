#include "analysis/extract/needed_words.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "analysis/match/byte_block.h"
#include "sources/text/assert.h"

namespace radar::extract {
namespace {

using match::ByteBlock;

constexpr std::size_t k_longest = 256;  // bytes of a text that is looked at
constexpr std::string_view k_long_s = "\u017F", k_kelvin = "\u212A";
constexpr std::size_t k_wide_letters = 0;  // number of the "word" of any letter beyond ASCII

// Those that begin with C2 and E2 are signs and blanks.
bool begins_wide_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte > 0xC2 && byte != 0xE2;
}

// Of a regular expression's \w.
bool is_word_byte(char c) {
  return (c >= '0' && c <= '9') || c == '_' || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

}  // namespace

bool NeededWords::Condition::met_by(const Set& text_words) const {
  return std::all_of(any_of_.begin(), any_of_.end(),
                     [&](const Set& words) { return (words & text_words).any(); });
}

NeededWords::NeededWords() : all_{""} {}

// Of the first three bytes; the fourth, which there always is, does not count.
std::size_t NeededWords::hash(const char* word) {
  std::uint32_t key = 0;
  std::memcpy(&key, word, sizeof key);
  key = std::endian::native == std::endian::little ? key << 8U : key >> 8U;
  return (key * 0x9E3779B1U) >> (32 - k_hash_bits);
}

NeededWords::Word NeededWords::word_of(std::string_view text, std::size_t number) {
  const std::size_t count = std::min(text.size(), sizeof(std::uint64_t));
  Word out{std::string(text), number, 0, 0};
  constexpr std::array<char, sizeof out.mask> all = {'\xFF', '\xFF', '\xFF', '\xFF',
                                                     '\xFF', '\xFF', '\xFF', '\xFF'};
  std::memcpy(&out.opening, text.data(), count);
  std::memcpy(&out.mask, all.data(), count);
  return out;
}

std::size_t NeededWords::number_of(std::string_view word) {
  const auto known = std::find(all_.begin(), all_.end(), word);
  const auto number = static_cast<std::size_t>(known - all_.begin());
  if (known != all_.end()) return number;
  RADAR_ASSERT(number < k_most_words);
  all_.emplace_back(word);
  const bool first = word[0] == '^';
  if (first) word.remove_prefix(1);
  RADAR_ASSERT(word.size() >= k_least);
  const std::string text(word);
  const auto place = hash(text.c_str());
  (first ? first_ : inside_[place % k_buckets]).push_back(word_of(text, number));
  if (!first) may_begin_[place] = true;
  return number;
}

NeededWords::Condition NeededWords::add(const Lists& lists) {
  Condition out;
  for (const auto& list : lists) {
    Set words;
    for (const auto word : list) words.set(number_of(word));
    out.any_of_.push_back(words);
  }
  return out;
}

NeededWords::Set NeededWords::in(std::string_view text) const {
  if (text.size() > k_longest) return Set().set();
  std::array<char, k_longest + ByteBlock::k_size> bytes;
  text.copy(bytes.data(), text.size());
  std::memset(bytes.data() + text.size(), 0, ByteBlock::k_size);
  unsigned wide = 0;
  for (std::size_t at = 0; at < text.size(); at += ByteBlock::k_size) {
    const ByteBlock block(bytes.data() + at);
    block.store_lower(bytes.data() + at);
    wide |= block.wide();
  }
  Set out;
  if (wide != 0) {
    if (text.find(k_long_s) != std::string_view::npos || text.find(k_kelvin) != std::string_view::npos)
      return out.set();
    out[k_wide_letters] = std::any_of(text.begin(), text.end(), begins_wide_letter);
  }
  const std::string_view lower(bytes.data(), text.size());
  find_inside(lower, out);
  find_first(lower, out);
  return out;
}

void NeededWords::find_inside(std::string_view lower, Set& out) const {
  for (std::size_t at = 0; at + k_least <= lower.size(); ++at) {
    const auto place = hash(lower.data() + at);
    if (!may_begin_[place]) continue;
    std::uint64_t opening = 0;  // may reach into the zeros behind the text
    std::memcpy(&opening, lower.data() + at, sizeof opening);
    for (const auto& word : inside_[place % k_buckets]) {
      if ((opening & word.mask) != word.opening) continue;
      if (word.text.size() <= sizeof opening || lower.substr(at).starts_with(word.text)) out.set(word.number);
    }
  }
}

void NeededWords::find_first(std::string_view lower, Set& out) const {
  if (first_.empty()) return;
  const auto begin =
      static_cast<std::size_t>(std::find_if(lower.begin(), lower.end(), is_word_byte) - lower.begin());
  for (const auto& word : first_) {
    if (lower.substr(begin).starts_with(word.text)) out.set(word.number);
  }
}

}  // namespace radar::extract
