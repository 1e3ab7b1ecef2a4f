#include "analysis/extract/cues.h"

#include <array>
#include <bit>
#include <bitset>
#include <cstddef>
#include <string>
#include <utility>

#include "analysis/match/byte_block.h"

namespace radar::extract {
namespace {

using match::ByteBlock;

struct Stem {
  std::string_view text;  // lower case; a blank at the end: the word ends there
  Cue kind;
};

// Cyrillic capitals are listed, since only ASCII is folded here.
constexpr Stem k_stems[] = {
    // Years, as experience is counted.
    {"year", Cue::years},
    {"yrs", Cue::years},
    {"yr ", Cue::years},
    {"yoe ", Cue::years},
    {"jahr", Cue::years},
    {"jähr", Cue::years},
    {"ans ", Cue::years},
    {"année", Cue::years},
    {"año", Cue::years},
    {"anos ", Cue::years},
    {"anni ", Cue::years},
    {"jaar ", Cue::years},
    {"lat ", Cue::years},
    {"lata ", Cue::years},
    {"лет", Cue::years},
    {"год", Cue::years},
    {"yıl", Cue::years},
    {"il ", Cue::years},
    {"illik ", Cue::years},
    // Money by code or name; signs are seen by their bytes.
    {"usd", Cue::money},
    {"eur ", Cue::money},
    {"euro", Cue::money},
    {"gbp", Cue::money},
    {"chf", Cue::money},
    {"pln", Cue::money},
    {"azn", Cue::money},
    {"manat", Cue::money},
    {"inr ", Cue::money},
    {"lpa ", Cue::money},
    {"lakh", Cue::money},
    {"cad ", Cue::money},
    {"aud ", Cue::money},
    {"nzd ", Cue::money},
    {"sgd ", Cue::money},
    {"hkd ", Cue::money},
    {"sek ", Cue::money},
    {"nok ", Cue::money},
    {"dkk ", Cue::money},
    {"czk ", Cue::money},
    {"huf ", Cue::money},
    {"ron ", Cue::money},
    {"brl ", Cue::money},
    {"mxn ", Cue::money},
    {"aed ", Cue::money},
    {"sar ", Cue::money},
    {"zar ", Cue::money},
    {"ils ", Cue::money},
    {"nis ", Cue::money},
    {"jpy ", Cue::money},
    {"krw ", Cue::money},
    {"try ", Cue::money},
    {"zł", Cue::money},
    {"руб", Cue::money},
    {"грн", Cue::money},
    {"dollars ", Cue::money},
    {"pounds ", Cue::money},
    // Where the work is done.
    {"remote", Cue::workplace},
    {"hybrid", Cue::workplace},
    {"híbrid", Cue::workplace},
    {"ibrido ", Cue::workplace},
    {"on-site", Cue::workplace},
    {"onsite", Cue::workplace},
    {"on site", Cue::workplace},
    {"in-office", Cue::workplace},
    {"in office", Cue::workplace},
    {"in-person", Cue::workplace},
    {"in person", Cue::workplace},
    {"office", Cue::workplace},
    {"telecommut", Cue::workplace},
    {"telework", Cue::workplace},
    {"work from", Cue::workplace},
    {"working from", Cue::workplace},
    {"wfh", Cue::workplace},
    {"vor ort", Cue::workplace},
    {"homeoffice", Cue::workplace},
    {"home office", Cue::workplace},
    {"home-office", Cue::workplace},
    {"ortsunabhängig", Cue::workplace},
    {"télétravail", Cue::workplace},
    {"à distance", Cue::workplace},
    {"teletrabajo", Cue::workplace},
    {"remoto", Cue::workplace},
    {"remota", Cue::workplace},
    {"presencial", Cue::workplace},
    {"in sede ", Cue::workplace},
    {"zdaln", Cue::workplace},
    {"hybryd", Cue::workplace},
    {"stacjonarn", Cue::workplace},
    {"thuiswerk", Cue::workplace},
    {"удал", Cue::workplace},
    {"Удал", Cue::workplace},
    {"дистанцион", Cue::workplace},
    {"Дистанцион", Cue::workplace},
    {"гибрид", Cue::workplace},
    {"Гибрид", Cue::workplace},
    {"офис", Cue::workplace},
    {"в офис", Cue::workplace},
    {"uzaktan", Cue::workplace},
    {"uzaqdan", Cue::workplace},
    {"distant ", Cue::workplace},
    {"hibrit", Cue::workplace},
    {"hibrid", Cue::workplace},
    {"ofis", Cue::workplace},
    // The kind of contract.
    {"full-time", Cue::employment},
    {"full time", Cue::employment},
    {"fulltime", Cue::employment},
    {"part-time", Cue::employment},
    {"part time", Cue::employment},
    {"parttime", Cue::employment},
    {"contract", Cue::employment},
    {"freelance", Cue::employment},
    {"intern ", Cue::employment},
    {"internship", Cue::employment},
    {"temporary", Cue::employment},
    {"temp ", Cue::employment},
    {"vollzeit", Cue::employment},
    {"teilzeit", Cue::employment},
    {"werkstudent", Cue::employment},
    {"praktik", Cue::employment},
    {"befristet", Cue::employment},
    {"unbefristet", Cue::employment},
    {"festanstellung", Cue::employment},
    {"cdi ", Cue::employment},
    {"cdd ", Cue::employment},
    {"temps plein", Cue::employment},
    {"temps partiel", Cue::employment},
    {"jornada completa", Cue::employment},
    {"tiempo completo", Cue::employment},
    {"media jornada", Cue::employment},
    {"tempo integral", Cue::employment},
    {"tempo pieno", Cue::employment},
    {"pełny etat", Cue::employment},
    {"voltijd", Cue::employment},
    {"полная занятость", Cue::employment},
    {"Полная занятость", Cue::employment},
    {"полный рабочий день", Cue::employment},
    {"Полный рабочий день", Cue::employment},
    {"частичная занятость", Cue::employment},
    {"Частичная занятость", Cue::employment},
    {"стажировк", Cue::employment},
    {"Стажировк", Cue::employment},
    {"tam zamanlı", Cue::employment},
    {"yarı zamanlı", Cue::employment},
    {"tam ştat", Cue::employment},
    {"yarım ştat", Cue::employment},
    {"tam iş günü", Cue::employment},
    // Leave to work.
    {"sponsor", Cue::visa},
    {"visa ", Cue::visa},
    {"visas ", Cue::visa},
    {"h1b", Cue::visa},
    {"h-1b", Cue::visa},
    {"visum", Cue::visa},
    {"work permit", Cue::visa},
    // Level in the text's own words.
    {"seniority", Cue::level},
    {"experience level", Cue::level},
    {"job level", Cue::level},
    {"career level", Cue::level},
    {"entry-level", Cue::level},
    {"entry level", Cue::level},
    {"looking for a", Cue::level},
    {"seeking a", Cue::level},
    {"hiring a", Cue::level},
    {"searching for a", Cue::level},
    {"this is a", Cue::level}};

constexpr bool is_alpha(unsigned char c) { return (c | 0x20U) >= 'a' && (c | 0x20U) <= 'z'; }
constexpr unsigned char folded(unsigned char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c | 0x20U) : c;
}

constexpr std::size_t bucket_of(unsigned char a, unsigned char b) {
  return (static_cast<std::size_t>(a & 31U) << 5U) | (b & 31U);
}

// Stems by their first two bytes.
class StemTable {
 public:
  StemTable() {
    for (const auto& stem : k_stems) {
      ++start_[bucket_of(static_cast<unsigned char>(stem.text[0]), static_cast<unsigned char>(stem.text[1])) +
               1];
    }
    for (std::size_t i = 1; i < start_.size(); ++i)
      start_[i] = static_cast<std::uint16_t>(start_[i] + start_[i - 1]);
    auto next = start_;
    for (const auto& stem : k_stems) {
      const auto bucket =
          bucket_of(static_cast<unsigned char>(stem.text[0]), static_cast<unsigned char>(stem.text[1]));
      stems_[next[bucket]++] = stem;
      const bool any_third = stem.text.size() == 2 || stem.text[2] == ' ';
      for (std::size_t third = 0; third < 32; ++third) {
        if (any_third || third == (static_cast<unsigned char>(stem.text[2]) & 31U))
          begins_.set(bucket << 5U | third);
      }
    }
  }
  // Whether a stem begins with bytes like the ones at `at`; a few others pass too.
  [[nodiscard]] bool may_begin(std::string_view s, std::size_t at) const {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
    const unsigned third = at + 2 < s.size() ? byte(at + 2) & 31U : 0;
    return begins_[bucket_of(byte(at), byte(at + 1)) << 5U | third];
  }
  // The first stem that stands at `at`; null if none does.
  [[nodiscard]] const Stem* at(std::string_view s, std::size_t at) const {
    const auto bucket = bucket_of(static_cast<unsigned char>(s[at]), static_cast<unsigned char>(s[at + 1]));
    for (std::size_t i = start_[bucket]; i < start_[bucket + 1]; ++i) {
      if (stands(stems_[i].text, s, at)) return &stems_[i];
    }
    return nullptr;
  }

 private:
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
  std::bitset<1U << 15U> begins_;
  std::array<Stem, std::size(k_stems)> stems_{};
};

// A sign of money: $, £ ¥ (C2 A3, C2 A5), the currency signs from U+20A0 on (E2 82 xx).
bool money_sign(std::string_view s, std::size_t at) {
  const auto byte = [&](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0U; };
  if (s[at] == '$') return true;
  if (byte(at) == 0xC2) return byte(at + 1) == 0xA3 || byte(at + 1) == 0xA5;
  return byte(at) == 0xE2 && byte(at + 1) == 0x82 && byte(at + 2) >= 0xA0 && byte(at + 2) <= 0xBF;
}

// Bytes of the two tables the scan looks up: part of a word, and first of a sign or blank that parts words
// ("$"; U+0080 to U+00BF; general punctuation and currency signs; byte-order mark and full-width forms).
struct ByteTables {
  std::array<unsigned char, 256> in_word{}, special{};
};

constexpr ByteTables byte_tables() {
  ByteTables t;
  for (std::size_t i = 0; i < 256; ++i)
    t.in_word[i] = i >= 0x80 || is_alpha(static_cast<unsigned char>(i)) ? 1 : 0;
  for (const std::size_t c : {0x24, 0xC2, 0xE2, 0xEF}) t.special[c] = 1;
  return t;
}
constexpr ByteTables k_bytes = byte_tables();

std::size_t special_length(unsigned char first) { return first == '$' ? 1 : first == 0xC2 ? 2 : 3; }

class Scan {
 public:
  explicit Scan(std::string_view text) : s_(text) {}

  // A block without letters beyond ASCII is asked for its word starts at once.
  std::vector<CueHit> run() {
    std::size_t at = 0;
    while (at + ByteBlock::k_size < s_.size()) {
      const ByteBlock block(s_.data() + at);
      if (block.wide() != 0) {
        at = by_byte(at, at + ByteBlock::k_size);
        continue;
      }
      const unsigned word = block.letters();
      const unsigned places = (word & ~(word << 1U | in_word_)) | block.any_of('$');
      for (unsigned left = places; left != 0; left &= left - 1)
        look_at(at + static_cast<std::size_t>(std::countr_zero(left)));
      in_word_ = word >> (ByteBlock::k_size - 1);
      at += ByteBlock::k_size;
    }
    if (!s_.empty()) by_byte(at, s_.size() - 1);
    return std::move(out_);
  }

 private:
  // From `at` to `end`, or past it where a sign ends there; returns where.
  std::size_t by_byte(std::size_t at, std::size_t end) {
    for (; at < end; ++at) {
      const auto c = static_cast<unsigned char>(s_[at]);
      const unsigned in_word = k_bytes.in_word[c];
      const bool begins = in_word != 0 && in_word_ == 0;
      in_word_ = in_word;
      if (k_bytes.special[c] != 0) {
        if (money_sign(s_, at)) out_.push_back({Cue::money, at});
        at += special_length(c) - 1;
        in_word_ = 0;
      } else if (begins) {
        look_at(at);
      }
    }
    return at;
  }

  // At a word's start, or a dollar sign.
  void look_at(std::size_t at) {
    if (s_[at] == '$') {
      out_.push_back({Cue::money, at});
    } else if (stems_.may_begin(s_, at)) {
      if (const auto* stem = stems_.at(s_, at); stem != nullptr) out_.push_back({stem->kind, at});
    }
  }

  static const StemTable& stems() {
    static const StemTable table;
    return table;
  }

  std::string_view s_;
  const StemTable& stems_ = stems();
  std::vector<CueHit> out_;
  unsigned in_word_ = 0;  // 1: the byte before is part of a word
};

}  // namespace

std::vector<CueHit> scan_cues(std::string_view s) { return Scan(s).run(); }

}  // namespace radar::extract
