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
  FactCue kind;
};

// Cyrillic capitals are listed, since only ASCII is folded here.
constexpr Stem k_stems[] = {
    // Years, as experience is counted.
    {"year", FactCue::years},
    {"yrs", FactCue::years},
    {"yr ", FactCue::years},
    {"yoe ", FactCue::years},
    {"jahr", FactCue::years},
    {"jähr", FactCue::years},
    {"ans ", FactCue::years},
    {"année", FactCue::years},
    {"año", FactCue::years},
    {"anos ", FactCue::years},
    {"anni ", FactCue::years},
    {"jaar ", FactCue::years},
    {"lat ", FactCue::years},
    {"lata ", FactCue::years},
    {"лет", FactCue::years},
    {"год", FactCue::years},
    {"yıl", FactCue::years},
    {"il ", FactCue::years},
    {"illik ", FactCue::years},
    // Money by code or name; signs are seen by their bytes.
    {"usd", FactCue::money},
    {"eur ", FactCue::money},
    {"euro", FactCue::money},
    {"gbp", FactCue::money},
    {"chf", FactCue::money},
    {"pln", FactCue::money},
    {"azn", FactCue::money},
    {"manat", FactCue::money},
    {"inr ", FactCue::money},
    {"lpa ", FactCue::money},
    {"lakh", FactCue::money},
    {"cad ", FactCue::money},
    {"aud ", FactCue::money},
    {"nzd ", FactCue::money},
    {"sgd ", FactCue::money},
    {"hkd ", FactCue::money},
    {"sek ", FactCue::money},
    {"nok ", FactCue::money},
    {"dkk ", FactCue::money},
    {"czk ", FactCue::money},
    {"huf ", FactCue::money},
    {"ron ", FactCue::money},
    {"brl ", FactCue::money},
    {"mxn ", FactCue::money},
    {"aed ", FactCue::money},
    {"sar ", FactCue::money},
    {"zar ", FactCue::money},
    {"ils ", FactCue::money},
    {"nis ", FactCue::money},
    {"jpy ", FactCue::money},
    {"krw ", FactCue::money},
    {"try ", FactCue::money},
    {"zł", FactCue::money},
    {"руб", FactCue::money},
    {"грн", FactCue::money},
    {"dollars ", FactCue::money},
    {"pounds ", FactCue::money},
    // Where the work is done.
    {"remote", FactCue::workplace},
    {"hybrid", FactCue::workplace},
    {"híbrid", FactCue::workplace},
    {"ibrido ", FactCue::workplace},
    {"on-site", FactCue::workplace},
    {"onsite", FactCue::workplace},
    {"on site", FactCue::workplace},
    {"in-office", FactCue::workplace},
    {"in office", FactCue::workplace},
    {"in-person", FactCue::workplace},
    {"in person", FactCue::workplace},
    {"office", FactCue::workplace},
    {"telecommut", FactCue::workplace},
    {"telework", FactCue::workplace},
    {"work from", FactCue::workplace},
    {"working from", FactCue::workplace},
    {"wfh", FactCue::workplace},
    {"vor ort", FactCue::workplace},
    {"homeoffice", FactCue::workplace},
    {"home office", FactCue::workplace},
    {"home-office", FactCue::workplace},
    {"ortsunabhängig", FactCue::workplace},
    {"télétravail", FactCue::workplace},
    {"à distance", FactCue::workplace},
    {"teletrabajo", FactCue::workplace},
    {"remoto", FactCue::workplace},
    {"remota", FactCue::workplace},
    {"presencial", FactCue::workplace},
    {"in sede ", FactCue::workplace},
    {"zdaln", FactCue::workplace},
    {"hybryd", FactCue::workplace},
    {"stacjonarn", FactCue::workplace},
    {"thuiswerk", FactCue::workplace},
    {"удал", FactCue::workplace},
    {"Удал", FactCue::workplace},
    {"дистанцион", FactCue::workplace},
    {"Дистанцион", FactCue::workplace},
    {"гибрид", FactCue::workplace},
    {"Гибрид", FactCue::workplace},
    {"офис", FactCue::workplace},
    {"в офис", FactCue::workplace},
    {"uzaktan", FactCue::workplace},
    {"uzaqdan", FactCue::workplace},
    {"distant ", FactCue::workplace},
    {"hibrit", FactCue::workplace},
    {"hibrid", FactCue::workplace},
    {"ofis", FactCue::workplace},
    // The kind of contract.
    {"full-time", FactCue::employment},
    {"full time", FactCue::employment},
    {"fulltime", FactCue::employment},
    {"part-time", FactCue::employment},
    {"part time", FactCue::employment},
    {"parttime", FactCue::employment},
    {"contract", FactCue::employment},
    {"freelance", FactCue::employment},
    {"intern ", FactCue::employment},
    {"internship", FactCue::employment},
    {"temporary", FactCue::employment},
    {"temp ", FactCue::employment},
    {"vollzeit", FactCue::employment},
    {"teilzeit", FactCue::employment},
    {"werkstudent", FactCue::employment},
    {"praktik", FactCue::employment},
    {"befristet", FactCue::employment},
    {"unbefristet", FactCue::employment},
    {"festanstellung", FactCue::employment},
    {"cdi ", FactCue::employment},
    {"cdd ", FactCue::employment},
    {"temps plein", FactCue::employment},
    {"temps partiel", FactCue::employment},
    {"jornada completa", FactCue::employment},
    {"tiempo completo", FactCue::employment},
    {"media jornada", FactCue::employment},
    {"tempo integral", FactCue::employment},
    {"tempo pieno", FactCue::employment},
    {"pełny etat", FactCue::employment},
    {"voltijd", FactCue::employment},
    {"полная занятость", FactCue::employment},
    {"Полная занятость", FactCue::employment},
    {"полный рабочий день", FactCue::employment},
    {"Полный рабочий день", FactCue::employment},
    {"частичная занятость", FactCue::employment},
    {"Частичная занятость", FactCue::employment},
    {"стажировк", FactCue::employment},
    {"Стажировк", FactCue::employment},
    {"tam zamanlı", FactCue::employment},
    {"yarı zamanlı", FactCue::employment},
    {"tam ştat", FactCue::employment},
    {"yarım ştat", FactCue::employment},
    {"tam iş günü", FactCue::employment},
    // Leave to work.
    {"sponsor", FactCue::visa},
    {"visa ", FactCue::visa},
    {"visas ", FactCue::visa},
    {"h1b", FactCue::visa},
    {"h-1b", FactCue::visa},
    {"visum", FactCue::visa},
    {"work permit", FactCue::visa},
    // Level in the text's own words.
    {"seniority", FactCue::level},
    {"experience level", FactCue::level},
    {"job level", FactCue::level},
    {"career level", FactCue::level},
    {"entry-level", FactCue::level},
    {"entry level", FactCue::level},
    {"looking for a", FactCue::level},
    {"seeking a", FactCue::level},
    {"hiring a", FactCue::level},
    {"searching for a", FactCue::level},
    {"this is a", FactCue::level}};

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
        if (money_sign(s_, at)) out_.push_back({FactCue::money, at});
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
      out_.push_back({FactCue::money, at});
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
