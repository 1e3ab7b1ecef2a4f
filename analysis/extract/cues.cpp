#include "analysis/extract/cues.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

#include "analysis/extract/cue_stems.h"
#include "analysis/match/byte_block.h"

namespace radar::extract {
namespace {

using match::ByteBlock;

using Stem = CueStem;

constexpr bool is_alpha(unsigned char c) { return (c | 0x20U) >= 'a' && (c | 0x20U) <= 'z'; }
constexpr unsigned char folded(unsigned char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c | 0x20U) : c;
}

// The small letter of a capital of two bytes: Latin, and the Cyrillic of Russian. "İ" has one of one byte.
struct WideLetter {
  unsigned char first, second;
};
constexpr WideLetter folded(WideLetter c) {
  const auto code = static_cast<unsigned>((c.first & 0x1FU) << 6U | (c.second & 0x3FU));
  const auto small = [&]() -> unsigned {
    if (code >= 0xC0 && code <= 0xDE && code != 0xD7) return code + 0x20;
    const bool odd_capitals = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
    if (code >= 0x100 && code <= 0x17E && code != 0x130 && code != 0x131 && code != 0x138 && code != 0x178)
      return odd_capitals ? code + (code & 1U) : code | 1U;
    if (code == 0x18F) return 0x259;  // "Ə"
    if (code >= 0x410 && code <= 0x42F) return code + 0x20;
    return code >= 0x400 && code <= 0x40F ? code + 0x50 : code;
  }();
  return {static_cast<unsigned char>(0xC0U | small >> 6U),
          static_cast<unsigned char>(0x80U | (small & 0x3FU))};
}
constexpr bool is_wide_letter(unsigned char first) { return first >= 0xC3 && first <= 0xD1; }

// The first bytes of a word, as ByteBlock::store_words writes them, in one number.
using ShortKey = std::uint32_t;
using LongKey = std::uint64_t;

template <class Key>
Key key_of(const char* words) {
  Key key = 0;
  std::memcpy(&key, words, sizeof key);
  return key;
}
char word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 ? '\xFF' : is_alpha(byte) ? static_cast<char>(byte | 0x20U) : '\0';
}

// A set of numbers that may hold others too.
class HashedSet {
 public:
  void add(std::uint64_t key) { bits_[hash(key) / 64] |= std::uint64_t{1} << hash(key) % 64; }
  [[nodiscard]] std::uint64_t has(std::uint64_t key) const {
    return bits_[hash(key) / 64] >> hash(key) % 64 & 1U;
  }

 private:
  static constexpr unsigned k_bits = 16;
  static std::size_t hash(std::uint64_t key) { return key * 0x9E3779B97F4A7C15ULL >> (64 - k_bits); }
  std::array<std::uint64_t, (1U << k_bits) / 64> bits_{};
};

// Whether a word may be a stem, by its first bytes: four, and six where a stem is long enough. Nearly all
// words are told without a branch.
class StemFilter {
 public:
  StemFilter() {
    for (const auto& stem : k_cue_stems) add(stem.text);
  }
  // Of the words that start at these places of a stretch, the ones that may be a stem.
  [[nodiscard]] std::uint64_t passing(const char* words, std::uint64_t starts) const {
    const auto begin = among(starts, [&](auto at) { return all_.has(key_of<ShortKey>(words + at)); });
    return among(begin, [&](auto at) {
      return short_.has(key_of<ShortKey>(words + at)) | long_.has(six_of(key_of<LongKey>(words + at)));
    });
  }

 private:
  static constexpr std::size_t k_six = 6;
  static LongKey six_of(LongKey key) { return key << 8 * (sizeof key - k_six); }

  template <class Fits>
  static std::uint64_t among(std::uint64_t places, Fits fits) {
    std::uint64_t out = 0;
    for (; places != 0; places &= places - 1) {
      const auto at = static_cast<unsigned>(std::countr_zero(places));
      out |= fits(at) << at;
    }
    return out;
  }
  void add(std::string_view stem) {
    const bool whole_word = stem.back() == ' ';
    if (whole_word) stem.remove_suffix(1);
    const bool is_long = stem.size() + 1 >= k_six;
    for (const auto& key : keys_of(stem, whole_word, sizeof(ShortKey))) {
      all_.add(key_of<ShortKey>(key.data()));
      if (!is_long) short_.add(key_of<ShortKey>(key.data()));
    }
    if (!is_long) return;
    for (auto key : keys_of(stem, whole_word, k_six)) {
      key.resize(sizeof(LongKey));
      long_.add(six_of(key_of<LongKey>(key.data())));
    }
  }
  // All first bytes of words that are the stem: those behind a short stem may be any, the one behind a whole
  // word any but a letter of ASCII.
  static std::vector<std::string> keys_of(std::string_view stem, bool whole_word, std::size_t size) {
    static constexpr std::string_view k_any(
        "\0\xFF"
        "abcdefghijklmnopqrstuvwxyz",
        28);
    std::vector<std::string> keys = {""};
    for (std::size_t i = 0; i < size; ++i) {
      const char own = i < stem.size() ? word_byte(stem[i]) : '\0';
      const auto choice = i < stem.size()                  ? std::string_view(&own, 1)
                          : whole_word && i == stem.size() ? k_any.substr(0, 2)
                                                           : k_any;
      std::vector<std::string> longer;
      for (const auto& key : keys) {
        for (const char c : choice) longer.push_back(key + c);
      }
      keys = std::move(longer);
    }
    return keys;
  }

  HashedSet all_, short_;  // four bytes, of all stems and of short ones
  HashedSet long_;         // six
};

// Stems by their first two bytes.
class StemTable {
 public:
  StemTable() {
    for (const auto& stem : k_cue_stems) ++start_[bucket_of(stem.text) + 1];
    for (std::size_t i = 1; i < start_.size(); ++i)
      start_[i] = static_cast<std::uint16_t>(start_[i] + start_[i - 1]);
    auto next = start_;
    for (const auto& stem : k_cue_stems) stems_[next[bucket_of(stem.text)]++] = with_key(stem);
  }
  // The first stem that stands at `at`, which is not the last byte; null if none does.
  [[nodiscard]] const Stem* at(std::string_view s, std::size_t at, LongKey key) const {
    const auto bucket = bucket_of(s.substr(at));
    for (std::size_t i = start_[bucket]; i < start_[bucket + 1]; ++i) {
      const auto& entry = stems_[i];
      if ((key & entry.mask) == entry.key && stands(entry.stem.text, s, at)) return &entry.stem;
    }
    return nullptr;
  }

 private:
  static std::size_t bucket_of(std::string_view s) {
    WideLetter c{static_cast<unsigned char>(s[0]), static_cast<unsigned char>(s[1])};
    if (is_wide_letter(c.first))
      c = folded(c);
    else if (is_wide_letter(c.second))
      c.second = 0;  // of a letter whose capital may begin otherwise
    return static_cast<std::size_t>(c.first & 31U) << 5U | (c.second & 31U);
  }
  struct Entry {
    Stem stem;
    LongKey key = 0, mask = 0;  // of the word's first bytes, as far as the stem goes
  };
  static Entry with_key(const Stem& stem) {
    std::array<char, sizeof(LongKey)> bytes{}, mask{};
    const auto letters = stem.text.substr(0, stem.text.size() - (stem.text.back() == ' ' ? 1 : 0));
    for (std::size_t i = 0; i < std::min(letters.size(), bytes.size()); ++i) {
      bytes[i] = word_byte(letters[i]);
      mask[i] = '\xFF';
    }
    return {stem, key_of<LongKey>(bytes.data()), key_of<LongKey>(mask.data())};
  }
  static bool stands(std::string_view stem, std::string_view s, std::size_t at) {
    const bool whole_word = stem.back() == ' ';
    if (whole_word) stem.remove_suffix(1);
    if (s.size() - at < stem.size()) return false;
    for (std::size_t i = 0; i < stem.size(); ++i) {
      const auto c = static_cast<unsigned char>(s[at + i]), wanted = static_cast<unsigned char>(stem[i]);
      if (is_wide_letter(c) && i + 1 < stem.size()) {
        const auto letter = folded({c, static_cast<unsigned char>(s[at + i + 1])});
        if (letter.first != wanted || letter.second != static_cast<unsigned char>(stem[++i])) return false;
      } else if (folded(c) != wanted) {
        return false;
      }
    }
    return !whole_word || at + stem.size() == s.size() ||
           !is_alpha(static_cast<unsigned char>(s[at + stem.size()]));
  }
  std::array<std::uint16_t, 1025> start_{};
  std::array<Entry, std::size(k_cue_stems)> stems_{};
};

// A sign of money beyond ASCII: £ ¥ (C2 A3, C2 A5), the currency signs from U+20A0 on (E2 82 xx).
bool money_sign(std::string_view s, std::size_t at) {
  const auto byte = [&](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0U; };
  if (byte(at) == 0xC2) return byte(at + 1) == 0xA3 || byte(at + 1) == 0xA5;
  return byte(at) == 0xE2 && byte(at + 1) == 0x82 && byte(at + 2) >= 0xA0 && byte(at + 2) <= 0xBF;
}

// 64 bytes of text, a bit for each.
class Stretch {
 public:
  static constexpr std::size_t k_size = 64;
  static constexpr std::size_t k_read = k_size + ByteBlock::k_size;  // bytes at `from`

  Stretch() = default;
  // Writes what the words are known by, and of those that go on behind the stretch: k_read bytes.
  Stretch(const char* from, char* words) {
    for (std::size_t at = 0; at < k_size; at += ByteBlock::k_size) {
      const ByteBlock block(from + at);
      block.store_words(words + at);
      letters_ |= std::uint64_t{block.letters()} << at;
      wide_ |= std::uint64_t{block.wide()} << at;
      dollars_ |= std::uint64_t{block.any_of('$')} << at;
      newlines_ |= std::uint64_t{block.any_of('\n')} << at;
    }
    ByteBlock(from + k_size).store_words(words + k_size);
  }
  [[nodiscard]] std::uint64_t letters() const { return letters_; }
  [[nodiscard]] std::uint64_t wide() const { return wide_; }
  [[nodiscard]] std::uint64_t dollars() const { return dollars_; }
  [[nodiscard]] std::uint64_t newlines() const { return newlines_; }

 private:
  std::uint64_t letters_ = 0, wide_ = 0, dollars_ = 0, newlines_ = 0;
};

class Scan {
 public:
  explicit Scan(std::string_view text) : s_(text) {}

  // A part's stretches before its words: bytes that were just written as blocks are slow to be read
  // otherwise.
  CueScan run() {
    out_.newlines.reserve(s_.size() / 64 + 1);
    std::array<char, k_part + ByteBlock::k_size> words;
    std::array<Stretch, k_part / Stretch::k_size> stretches;
    for (std::size_t from = 0; from < s_.size(); from += k_part) {
      const std::size_t size = std::min(k_part, s_.size() - from);
      for (std::size_t at = 0; at < size; at += Stretch::k_size)
        stretches[at / Stretch::k_size] = stretch_at(from + at, words.data() + at);
      for (std::size_t at = 0; at < size; at += Stretch::k_size)
        read(from + at, stretches[at / Stretch::k_size], words.data() + at);
    }
    return std::move(out_);
  }

 private:
  static constexpr std::size_t k_part = 16 * Stretch::k_size;

  [[nodiscard]] Stretch stretch_at(std::size_t at, char* words) const {
    if (at + Stretch::k_read <= s_.size()) return {s_.data() + at, words};
    std::array<char, Stretch::k_read> bytes{};
    s_.copy(bytes.data(), bytes.size(), at);
    return {bytes.data(), words};
  }

  void read(std::size_t at, const Stretch& stretch, const char* words) {
    take_newlines(at, stretch.newlines());
    // A cue begins before the text's last byte.
    const std::size_t size = s_.size() - 1 - at;
    const std::uint64_t among = size < Stretch::k_size ? (std::uint64_t{1} << size) - 1 : ~std::uint64_t{0};
    std::uint64_t in_words = stretch.letters() | stretch.wide(), signs = stretch.dollars();
    if ((stretch.wide() | in_sign_) != 0) {
      const auto wide = wide_signs(at, stretch.wide());
      in_words &= ~wide.bytes;
      signs = (signs & ~wide.bytes) | wide.of_money;
    }
    const std::uint64_t starts = in_words & ~(in_words << 1U | in_word_) & among;
    in_word_ = in_words >> 63U;
    signs &= among;
    for (auto left = filter_.passing(words, starts); left != 0; left &= left - 1) {
      const auto i = static_cast<unsigned>(std::countr_zero(left));
      const char* word = words + i;
      if (signs != 0) take_signs(at, signs, i);
      if (const auto* stem = stems_.at(s_, at + i, key_of<LongKey>(word)); stem != nullptr)
        out_.cues.push_back({stem->kind, at + i});
    }
    if (signs != 0) take_signs(at, signs, Stretch::k_size);
  }

  void take_newlines(std::size_t at, std::uint64_t newlines) {
    for (; newlines != 0; newlines &= newlines - 1)
      out_.newlines.push_back(static_cast<std::uint32_t>(at) +
                              static_cast<std::uint32_t>(std::countr_zero(newlines)));
  }

  // Those before `end`; they leave `signs`.
  void take_signs(std::size_t at, std::uint64_t& signs, std::size_t end) {
    for (; signs != 0; signs &= signs - 1) {
      const auto i = static_cast<std::size_t>(std::countr_zero(signs));
      if (i >= end) return;
      out_.cues.push_back({FactCue::money, at + i});
    }
  }

  // Signs and blanks beyond ASCII that part words (U+0080 to U+00BF; general punctuation and currency signs;
  // byte-order mark and full-width forms).
  struct WideSigns {
    std::uint64_t bytes = 0, of_money = 0;  // the latter by their first byte
  };
  WideSigns wide_signs(std::size_t at, std::uint64_t wide) {
    WideSigns out{in_sign_, 0};
    in_sign_ = 0;
    for (std::uint64_t left = wide & ~out.bytes; left != 0; left &= left - 1) {
      const auto i = static_cast<unsigned>(std::countr_zero(left));
      const auto c = static_cast<unsigned char>(s_[at + i]);
      // Of the signs of Chinese and Japanese those of punctuation: E3 80 xx.
      const bool is_cjk_sign = c == 0xE3 && at + i + 1 < s_.size() && s_[at + i + 1] == '\x80';
      if (c != 0xC2 && c != 0xE2 && c != 0xEF && !is_cjk_sign) continue;
      const unsigned length = c == 0xC2 ? 2 : 3;
      const std::uint64_t sign = (std::uint64_t{1} << length) - 1;
      out.of_money |= std::uint64_t{money_sign(s_, at + i)} << i;
      out.bytes |= sign << i;
      if (i + length > Stretch::k_size) in_sign_ = sign >> (Stretch::k_size - i);
      left &= ~(sign << i) | std::uint64_t{1} << i;  // the loop takes the first
    }
    return out;
  }

  static const StemTable& stems() {
    static const StemTable table;
    return table;
  }
  static const StemFilter& filter() {
    static const StemFilter all;
    return all;
  }

  std::string_view s_;
  const StemFilter& filter_ = filter();
  const StemTable& stems_ = stems();
  CueScan out_;
  std::uint64_t in_word_ = 0;  // 1: the byte before is part of a word
  std::uint64_t in_sign_ = 0;  // the first bytes that belong to a sign before them
};

}  // namespace

CueScan scan_cues(std::string_view s) { return Scan(s).run(); }

}  // namespace radar::extract
