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

// Whether a word may be a stem, by a hash of the stems' keys.
class StemFilter {
 public:
  StemFilter() {
    for (const auto& stem : k_cue_stems) add(stem.text);
  }
  // Of the words that start at these places of a stretch, the ones that may be a stem.
  [[nodiscard]] std::uint64_t passing(const char* words, std::uint64_t starts) const {
    std::uint64_t out = 0;
    for (; starts != 0; starts &= starts - 1) {
      const auto at = std::countr_zero(starts);
      if (known_[hash(key_of<ShortKey>(words + at))]) out |= std::uint64_t{1} << at;
    }
    return out;
  }

 private:
  static constexpr unsigned k_hash_bits = 13;

  static std::size_t hash(ShortKey key) { return (key * 0x9E3779B1U) >> (32 - k_hash_bits); }
  // The bytes behind a short stem may be any, the one behind a whole word any but a letter of ASCII.
  void add(std::string_view stem) {
    static constexpr std::string_view k_any(
        "\0\xFF"
        "abcdefghijklmnopqrstuvwxyz",
        28);
    const bool whole_word = stem.back() == ' ';
    if (whole_word) stem.remove_suffix(1);
    std::vector<std::string> keys = {""};
    for (std::size_t i = 0; i < sizeof(ShortKey); ++i) {
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
    for (const auto& bytes : keys) known_[hash(key_of<ShortKey>(bytes.data()))] = true;
  }

  std::array<bool, 1U << k_hash_bits> known_{};
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
    return (static_cast<std::size_t>(s[0] & 31) << 5U) | static_cast<std::size_t>(s[1] & 31);
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
      if (folded(static_cast<unsigned char>(s[at + i])) != static_cast<unsigned char>(stem[i])) return false;
    }
    return !whole_word || at + stem.size() == s.size() ||
           !is_alpha(static_cast<unsigned char>(s[at + stem.size()]));
  }
  std::array<std::uint16_t, 1025> start_{};
  std::array<Entry, std::size(k_cue_stems)> stems_{};
};

// A sign of money: $, £ ¥ (C2 A3, C2 A5), the currency signs from U+20A0 on (E2 82 xx).
bool money_sign(std::string_view s, std::size_t at) {
  const auto byte = [&](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0U; };
  if (s[at] == '$') return true;
  if (byte(at) == 0xC2) return byte(at + 1) == 0xA3 || byte(at + 1) == 0xA5;
  return byte(at) == 0xE2 && byte(at + 1) == 0x82 && byte(at + 2) >= 0xA0 && byte(at + 2) <= 0xBF;
}

// 64 bytes of text, and the first of the next ones for the words that go on there.
class Stretch {
 public:
  static constexpr std::size_t k_size = 64;
  static constexpr std::size_t k_read = k_size + ByteBlock::k_size;  // bytes at `from`

  explicit Stretch(const char* from) {
    for (std::size_t at = 0; at < k_size; at += ByteBlock::k_size) {
      const ByteBlock block(from + at);
      block.store_words(words_.data() + at);
      letters_ |= std::uint64_t{block.letters()} << at;
      wide_ |= std::uint64_t{block.wide()} << at;
      dollars_ |= std::uint64_t{block.any_of('$')} << at;
    }
    ByteBlock(from + k_size).store_words(words_.data() + k_size);
  }
  [[nodiscard]] std::uint64_t letters() const { return letters_; }
  [[nodiscard]] std::uint64_t wide() const { return wide_; }
  [[nodiscard]] std::uint64_t dollars() const { return dollars_; }
  [[nodiscard]] const char* words() const { return words_.data(); }

 private:
  std::array<char, k_read> words_;
  std::uint64_t letters_ = 0, wide_ = 0, dollars_ = 0;
};

class Scan {
 public:
  explicit Scan(std::string_view text) : s_(text) {}

  // A cue begins before the text's last byte.
  std::vector<CueHit> run() {
    for (std::size_t at = 0; at + 1 < s_.size(); at += Stretch::k_size) {
      const std::size_t left = s_.size() - 1 - at;
      read(at, stretch_at(at), left < Stretch::k_size ? (std::uint64_t{1} << left) - 1 : ~std::uint64_t{0});
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] Stretch stretch_at(std::size_t at) const {
    if (at + Stretch::k_read <= s_.size()) return Stretch(s_.data() + at);
    std::array<char, Stretch::k_read> bytes{};
    s_.copy(bytes.data(), bytes.size(), at);
    return Stretch(bytes.data());
  }

  void read(std::size_t at, const Stretch& stretch, std::uint64_t among) {
    std::uint64_t in_words = stretch.letters() | stretch.wide(), signs = stretch.dollars();
    if ((stretch.wide() | in_sign_) != 0) {
      const auto wide = wide_signs(at, stretch.wide());
      in_words &= ~wide.bytes;
      signs = (signs & ~wide.bytes) | wide.firsts;
    }
    const std::uint64_t starts = in_words & ~(in_words << 1U | in_word_) & among;
    in_word_ = in_words >> 63U;
    signs &= among;
    for (auto left = filter_.passing(stretch.words(), starts); left != 0; left &= left - 1) {
      const auto i = static_cast<unsigned>(std::countr_zero(left));
      const char* word = stretch.words() + i;
      if (signs != 0) take_signs(at, signs, i);
      if (const auto* stem = stems_.at(s_, at + i, key_of<LongKey>(word)); stem != nullptr)
        out_.push_back({stem->kind, at + i});
    }
    if (signs != 0) take_signs(at, signs, Stretch::k_size);
  }

  // Those before `end`; they leave `signs`.
  void take_signs(std::size_t at, std::uint64_t& signs, std::size_t end) {
    for (; signs != 0; signs &= signs - 1) {
      const auto i = static_cast<std::size_t>(std::countr_zero(signs));
      if (i >= end) return;
      if (money_sign(s_, at + i)) out_.push_back({FactCue::money, at + i});
    }
  }

  // Signs and blanks beyond ASCII that part words (U+0080 to U+00BF; general punctuation and currency signs;
  // byte-order mark and full-width forms).
  struct WideSigns {
    std::uint64_t bytes = 0, firsts = 0;
  };
  WideSigns wide_signs(std::size_t at, std::uint64_t wide) {
    WideSigns out{in_sign_, 0};
    in_sign_ = 0;
    for (std::uint64_t left = wide & ~out.bytes; left != 0; left &= left - 1) {
      const auto i = static_cast<unsigned>(std::countr_zero(left));
      const auto c = static_cast<unsigned char>(s_[at + i]);
      if (c != 0xC2 && c != 0xE2 && c != 0xEF) continue;
      const unsigned length = c == 0xC2 ? 2 : 3;
      const std::uint64_t sign = (std::uint64_t{1} << length) - 1;
      out.firsts |= std::uint64_t{1} << i;
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
  std::vector<CueHit> out_;
  std::uint64_t in_word_ = 0;  // 1: the byte before is part of a word
  std::uint64_t in_sign_ = 0;  // the first bytes that belong to a sign before them
};

}  // namespace

std::vector<CueHit> scan_cues(std::string_view s) { return Scan(s).run(); }

}  // namespace radar::extract
