#include "analysis/extract/words.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "analysis/extract/plain_signs.h"
#include "analysis/match/ascii.h"
#include "analysis/match/byte_block.h"
#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

using match::ByteBlock;

// What kinds of bytes a word is made of.
constexpr auto k_class = [] {
  std::array<std::uint8_t, 256> out{};  // 0 blank, 1 letter, 2 digit, 3 mark, 4 byte of a longer code point
  for (int c = 0; c < 256; ++c) {
    const bool letter = match::is_letter(static_cast<char>(c));
    const bool digit = match::is_digit(static_cast<char>(c));
    out[static_cast<std::size_t>(c)] = letter ? 1 : digit ? 2 : c >= 128 ? 4 : c > ' ' && c != '_' ? 3 : 0;
  }
  return out;
}();
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
  return symbol && !has_another_form(text::decode_at(s, at).value) ? 1 : 0;
}

// Where the apostrophe at `at` ends; `at` if there is none.
std::size_t apostrophe_end(std::string_view s, std::size_t at) {
  if (is_curly(s, at)) return at + 3;
  return s[at] == '\'' ? at + 1 : at;
}

bool begins_letter(std::string_view s, std::size_t at) {
  return at < s.size() && (class_of(s[at]) == 1 || (class_of(s[at]) == 4 && mark_of(s, at) == 0));
}

// "d'Airflow" are two words: a name is not to be taken for one with what stands before it.
bool is_elision(std::string_view word) { return word == "d" || word == "D"; }

FoldedWord folded(std::string_view s) {
  FoldedWord out;
  for (const char c : s) out.add(c);
  return out;
}

constexpr std::size_t k_longest_key = 16;

// Numbers in words, but for those that mean something else in another language: "due", "dos".
constexpr std::array<std::string_view, 33> k_number_words = {
    "two",  "three", "four", "five",   "six",   "seven",  "eight", "nine",    "ten",    "eleven", "twelve",
    "zwei", "drei",  "vier", "fünf",   "sechs", "sieben", "acht",  "zehn",    "deux",   "trois",  "quatre",
    "cinq", "tres",  "três", "cuatro", "cinco", "seis",   "dois",  "quattro", "cinque", "quatro", "fifteen"};

// By how many bytes of eight are kept, from the first on.
constexpr auto k_kept = [] {
  std::array<std::uint64_t, 9> out{};
  for (std::size_t i = 1; i < 9; ++i) out[i] = ~std::uint64_t{0} >> (64 - 8 * i);
  return out;
}();

constexpr unsigned k_longest_short_name = 4;  // letters of "GmbH", whose last capital begins no word

bool ends_short_name(std::string_view s, std::size_t begin, std::size_t last) {
  const auto next = last + 1 < s.size() ? class_of(s[last + 1]) : std::uint8_t{0};
  return last - begin < k_longest_short_name && match::is_upper(s[begin]) && (next == 0 || next == 3);
}

}  // namespace

void Vocabulary::learn(const std::string& word) {
  ids_.emplace(word, static_cast<WordId>(k_first_word + ids_.size()));
}

Vocabulary::Key Vocabulary::mask_of(std::size_t size) {
  const std::size_t low = std::min<std::size_t>(size, 8);
  return {k_kept[low], k_kept[std::min<std::size_t>(size, 16) - low]};
}

Vocabulary::Key Vocabulary::key_of(const FoldedWord& word) {
  Key out;
  std::memcpy(&out, word.bytes.data(), k_longest_key);
  return out;
}

// Every bit of the key moves bits at both ends: words that differ in their last letters only are many.
std::uint64_t Vocabulary::hash_of(const Key& key) {
  const std::uint64_t both =
      key.low * 0x9E3779B97F4A7C15ULL ^ std::rotl(key.high * 0xC2B2AE3D27D4EB4FULL, 32);
  const std::uint64_t mixed = (both ^ both >> 32U) * 0xFF51AFD7ED558CCDULL;
  return mixed ^ mixed >> 32U;
}

// Five bits of each of the first two bytes.
std::size_t Vocabulary::opening_of(std::uint64_t low) { return (low & 31U) << 5U | (low >> 8U & 31U); }

void Vocabulary::learn_slot(const Key& key, WordId id) {
  const std::uint64_t hash = hash_of(key);
  std::size_t at = hash & (slots_.size() - 1);
  while (tags_[at] != 0) at = (at + 1) & (slots_.size() - 1);
  tags_[at] = static_cast<std::uint8_t>(hash >> 56U | 1U);
  slots_[at] = {key, id};
}

void Vocabulary::learn_stem(const FoldedWord& word, WordId id) {
  std::uint16_t rest = 0;
  if (word.size > k_longest_key) {
    rest = static_cast<std::uint16_t>(rests_.size());
    rests_.emplace_back(word.bytes.data() + k_longest_key, word.size - k_longest_key);
  }
  stems_.push_back({key_of(word), mask_of(word.size), id, rest});
}

void Vocabulary::freeze() {
  const std::size_t slots =
      std::bit_ceil(std::max<std::size_t>(64, (ids_.size() + k_number_words.size()) * 4));
  slots_.assign(slots, {});
  tags_.assign(slots, 0);
  rests_.assign(1, "");
  for (const auto& [text, id] : ids_) {
    const bool stem = text.back() == '*';
    const auto word = folded(std::string_view(text).substr(0, text.size() - (stem ? 1 : 0)));
    if (stem)
      learn_stem(word, id);
    else if (word.size <= k_longest_key)
      learn_slot(key_of(word), id);
  }
  for (const auto word : k_number_words) {
    if (ids_.find(std::string(word)) == ids_.end()) learn_slot(key_of(folded(word)), k_number);
  }
  std::sort(stems_.begin(), stems_.end(), [&](const Stem& a, const Stem& b) {
    const auto x = opening_of(a.key.low), y = opening_of(b.key.low);
    if (x != y) return x < y;
    if (a.mask != b.mask)
      return a.mask.high != b.mask.high ? a.mask.high > b.mask.high : a.mask.low > b.mask.low;
    return rests_[a.rest].size() > rests_[b.rest].size();
  });
  stem_begin_.assign((1U << 10U) + 1, 0);
  for (const auto& stem : stems_) {
    const auto opening = opening_of(stem.key.low);
    ++stem_begin_[opening + 1];
    for (std::size_t third = 0; third < 32; ++third) {
      const std::size_t own = stem.key.low >> 16U & 31U;
      if (third == own || (stem.mask.low >> 16U) == 0) stem_starts_.set(opening << 5U | third);
    }
  }
  for (std::size_t i = 1; i < stem_begin_.size(); ++i)
    stem_begin_[i] = static_cast<std::uint16_t>(stem_begin_[i] + stem_begin_[i - 1]);
}

WordId Vocabulary::stem_of(const Key& key, std::string_view rest) const {
  const auto opening = opening_of(key.low);
  if (!stem_starts_[opening << 5U | (key.low >> 16U & 31U)]) return 0;
  for (std::size_t i = stem_begin_[opening]; i < stem_begin_[opening + 1]; ++i) {
    const auto& stem = stems_[i];
    if ((key.low & stem.mask.low) == stem.key.low && (key.high & stem.mask.high) == stem.key.high &&
        (stem.rest == 0 || rest.starts_with(rests_[stem.rest])))
      return stem.id;
  }
  return 0;
}

WordId Vocabulary::look_up(const Key& key) const {
  const std::uint64_t hash = hash_of(key);
  const std::size_t mask = slots_.size() - 1;
  const auto tag = static_cast<std::uint8_t>(hash >> 56U | 1U);
  for (std::size_t at = hash & mask; tags_[at] != 0; at = (at + 1) & mask) {
    if (tags_[at] == tag && slots_[at].key == key) return slots_[at].id;
  }
  return stem_of(key, {});
}

WordId Vocabulary::look_up(const FoldedWord& word) const {
  if (word.size <= k_longest_key) return look_up(key_of(word));
  const std::string_view bytes(word.bytes.data(), word.size);
  const auto it = word.size <= k_longest ? ids_.find(std::string(bytes)) : ids_.end();
  return it != ids_.end() ? it->second : stem_of(key_of(word), bytes.substr(k_longest_key));
}

// A word of ASCII letters and digits that one block of bytes holds is read at once; where it ends.
inline std::size_t Vocabulary::read_word(std::string_view s, std::size_t at, bool glued,
                                         std::vector<Word>& out) const {
  std::array<char, ByteBlock::k_size> padded;
  const char* from = s.data() + at;
  if (at + ByteBlock::k_size > s.size()) {
    padded.fill(0);
    std::copy_n(from, s.size() - at, padded.data());
    from = padded.data();
  }
  const ByteBlock block(from);
  auto size = static_cast<unsigned>(std::countr_one(block.letters_or_digits()));
  if (size == ByteBlock::k_size) return read_any_word(s, at, glued, out);
  const unsigned all = (1U << size) - 1U;
  const unsigned digits = ~block.with_bit<6>() & all;
  const unsigned capitals = ~block.with_bit<5>() & all;
  // "GmbH" is one word, "RequirementsA degree" is not.
  const bool short_name = size <= k_longest_short_name && (capitals & 1U) != 0;
  const unsigned begins = ((short_name ? capitals & all >> 1U : capitals) & ~1U) | (digits & ~0xFU);
  const unsigned breaks = glued && begins != 0 ? begins & block.among('a', 26) << 1U : 0U;
  if (breaks != 0)
    size = static_cast<unsigned>(std::countr_zero(breaks));
  else if (from[size] == '\'' || class_of(from[size]) == 4)
    return read_any_word(s, at, glued, out);
  Key key;
  std::memcpy(&key, from, k_longest_key);
  constexpr std::uint64_t k_small = 0x2020202020202020ULL;  // digits have this bit already
  const Key mask = mask_of(size);
  key.low = (key.low | k_small) & mask.low;
  key.high = (key.high | k_small) & mask.high;
  const bool number = (~digits & ((1U << size) - 1U)) == 0;
  out.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size),
                 number ? k_number : look_up(key)});
  return at + size;
}

std::size_t Vocabulary::read_any_word(std::string_view s, std::size_t at, bool glued,
                                      std::vector<Word>& out) const {
  FoldedWord word;
  bool ascii = true, digits = true;
  std::size_t i = at;
  while (i < s.size()) {
    const auto kind = class_of(s[i]);
    if (kind == 1 || kind == 2) {
      if (glued && i > at && match::is_small(s[i - 1]) &&
          ((match::is_upper(s[i]) && !ends_short_name(s, at, i)) || (kind == 2 && i - at > 3)))
        break;
      digits = digits && kind == 2;
      word.add(static_cast<char>(s[i] | (kind == 1 ? 0x20 : 0)));
      ++i;
      continue;
    }
    if (const std::size_t after = apostrophe_end(s, i); after > i) {
      const bool elided = is_elision(s.substr(at, i - at));
      if (!elided && !begins_letter(s, after)) break;
      word.add('\'');
      i = after;
      if (elided) break;
      continue;
    }
    if (kind != 4) break;
    const auto cp = text::decode_at(s, i);
    if (mark_of(s, i) != 0 && !is_unseen(cp.value)) break;
    ascii = digits = false;
    i += cp.length;
  }
  const auto end = static_cast<std::uint32_t>(i);
  if (!ascii && !digits) {
    const auto part =
        text::fold(with_plain_letters(std::string(s.substr(at, std::min<std::size_t>(i - at, 64)))));
    // "обов’язково" is written with U+02BC, too.
    word = folded(text::replace_all(text::replace_all(part, "’", "'"), "ʼ", "'"));
    digits = std::all_of(part.begin(), part.end(), text::is_ascii_digit);
  }
  out.push_back({static_cast<std::uint32_t>(at), end, digits ? k_number : look_up(word)});
  return i;
}

void Vocabulary::read(std::string_view s, bool glued, std::vector<Word>& out, std::size_t most) const {
  const auto add_mark = [&](std::size_t begin, std::size_t end, char mark) {
    out.push_back(
        {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), static_cast<WordId>(mark)});
    --most;
  };
  for (std::size_t at = 0; at < s.size() && most > 0;) {
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
      at = kind == 4 ? read_any_word(s, at, glued, out) : read_word(s, at, glued, out);
      --most;
    }
  }
}

}  // namespace radar::extract
