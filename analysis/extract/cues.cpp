#include "analysis/extract/cues.h"

#include <array>
#include <cstddef>
#include <string>

namespace radar::extract {
namespace {

enum class Kind : std::uint8_t { years, money, workplace, employment, visa, level, english };

struct Stem {
  std::string_view text;  // lower case; a blank at the end: the word ends there
  Kind kind;
};

// Cyrillic capitals are listed, since only ASCII is folded here.
constexpr Stem k_stems[] = {
    // Years, as experience is counted.
    {"year", Kind::years},
    {"yrs", Kind::years},
    {"yr ", Kind::years},
    {"yoe ", Kind::years},
    {"jahr", Kind::years},
    {"jähr", Kind::years},
    {"ans ", Kind::years},
    {"année", Kind::years},
    {"año", Kind::years},
    {"anos ", Kind::years},
    {"anni ", Kind::years},
    {"jaar ", Kind::years},
    {"lat ", Kind::years},
    {"lata ", Kind::years},
    {"лет", Kind::years},
    {"год", Kind::years},
    {"yıl", Kind::years},
    {"il ", Kind::years},
    {"illik ", Kind::years},
    // Money by code or name; signs are seen by their bytes.
    {"usd", Kind::money},
    {"eur ", Kind::money},
    {"euro", Kind::money},
    {"gbp", Kind::money},
    {"chf", Kind::money},
    {"pln", Kind::money},
    {"azn", Kind::money},
    {"manat", Kind::money},
    {"inr ", Kind::money},
    {"lpa ", Kind::money},
    {"lakh", Kind::money},
    {"cad ", Kind::money},
    {"aud ", Kind::money},
    {"nzd ", Kind::money},
    {"sgd ", Kind::money},
    {"hkd ", Kind::money},
    {"sek ", Kind::money},
    {"nok ", Kind::money},
    {"dkk ", Kind::money},
    {"czk ", Kind::money},
    {"huf ", Kind::money},
    {"ron ", Kind::money},
    {"brl ", Kind::money},
    {"mxn ", Kind::money},
    {"aed ", Kind::money},
    {"sar ", Kind::money},
    {"zar ", Kind::money},
    {"ils ", Kind::money},
    {"nis ", Kind::money},
    {"jpy ", Kind::money},
    {"krw ", Kind::money},
    {"try ", Kind::money},
    {"zł", Kind::money},
    {"руб", Kind::money},
    {"грн", Kind::money},
    {"dollars ", Kind::money},
    {"pounds ", Kind::money},
    // Where the work is done.
    {"remote", Kind::workplace},
    {"hybrid", Kind::workplace},
    {"híbrid", Kind::workplace},
    {"ibrido ", Kind::workplace},
    {"on-site", Kind::workplace},
    {"onsite", Kind::workplace},
    {"on site", Kind::workplace},
    {"in-office", Kind::workplace},
    {"in office", Kind::workplace},
    {"in-person", Kind::workplace},
    {"in person", Kind::workplace},
    {"office", Kind::workplace},
    {"telecommut", Kind::workplace},
    {"telework", Kind::workplace},
    {"work from", Kind::workplace},
    {"working from", Kind::workplace},
    {"wfh", Kind::workplace},
    {"vor ort", Kind::workplace},
    {"homeoffice", Kind::workplace},
    {"home office", Kind::workplace},
    {"home-office", Kind::workplace},
    {"ortsunabhängig", Kind::workplace},
    {"télétravail", Kind::workplace},
    {"à distance", Kind::workplace},
    {"teletrabajo", Kind::workplace},
    {"remoto", Kind::workplace},
    {"remota", Kind::workplace},
    {"presencial", Kind::workplace},
    {"in sede ", Kind::workplace},
    {"zdaln", Kind::workplace},
    {"hybryd", Kind::workplace},
    {"stacjonarn", Kind::workplace},
    {"thuiswerk", Kind::workplace},
    {"удал", Kind::workplace},
    {"Удал", Kind::workplace},
    {"дистанцион", Kind::workplace},
    {"Дистанцион", Kind::workplace},
    {"гибрид", Kind::workplace},
    {"Гибрид", Kind::workplace},
    {"офис", Kind::workplace},
    {"в офис", Kind::workplace},
    {"uzaktan", Kind::workplace},
    {"uzaqdan", Kind::workplace},
    {"distant ", Kind::workplace},
    {"hibrit", Kind::workplace},
    {"hibrid", Kind::workplace},
    {"ofis", Kind::workplace},
    // The kind of contract.
    {"full-time", Kind::employment},
    {"full time", Kind::employment},
    {"fulltime", Kind::employment},
    {"part-time", Kind::employment},
    {"part time", Kind::employment},
    {"parttime", Kind::employment},
    {"contract", Kind::employment},
    {"freelance", Kind::employment},
    {"intern ", Kind::employment},
    {"internship", Kind::employment},
    {"temporary", Kind::employment},
    {"temp ", Kind::employment},
    {"vollzeit", Kind::employment},
    {"teilzeit", Kind::employment},
    {"werkstudent", Kind::employment},
    {"praktik", Kind::employment},
    {"befristet", Kind::employment},
    {"unbefristet", Kind::employment},
    {"festanstellung", Kind::employment},
    {"cdi ", Kind::employment},
    {"cdd ", Kind::employment},
    {"temps plein", Kind::employment},
    {"temps partiel", Kind::employment},
    {"jornada completa", Kind::employment},
    {"tiempo completo", Kind::employment},
    {"media jornada", Kind::employment},
    {"tempo integral", Kind::employment},
    {"tempo pieno", Kind::employment},
    {"pełny etat", Kind::employment},
    {"voltijd", Kind::employment},
    {"полная занятость", Kind::employment},
    {"Полная занятость", Kind::employment},
    {"полный рабочий день", Kind::employment},
    {"Полный рабочий день", Kind::employment},
    {"частичная занятость", Kind::employment},
    {"Частичная занятость", Kind::employment},
    {"стажировк", Kind::employment},
    {"Стажировк", Kind::employment},
    {"tam zamanlı", Kind::employment},
    {"yarı zamanlı", Kind::employment},
    {"tam ştat", Kind::employment},
    {"yarım ştat", Kind::employment},
    {"tam iş günü", Kind::employment},
    // Leave to work.
    {"sponsor", Kind::visa},
    {"visa ", Kind::visa},
    {"visas ", Kind::visa},
    {"h1b", Kind::visa},
    {"h-1b", Kind::visa},
    {"visum", Kind::visa},
    {"work permit", Kind::visa},
    // Level in the text's own words.
    {"seniority", Kind::level},
    {"experience level", Kind::level},
    {"job level", Kind::level},
    {"career level", Kind::level},
    {"entry-level", Kind::level},
    {"entry level", Kind::level},
    {"looking for a", Kind::level},
    {"seeking a", Kind::level},
    {"hiring a", Kind::level},
    {"searching for a", Kind::level},
    {"this is a", Kind::level},
    // The commonest words of English text.
    {"the ", Kind::english},
    {"and ", Kind::english},
    {"to ", Kind::english},
    {"of ", Kind::english},
    {"with ", Kind::english},
    {"you ", Kind::english},
    {"our ", Kind::english},
    {"for ", Kind::english},
    {"we ", Kind::english},
    {"your ", Kind::english},
    {"is ", Kind::english},
    {"are ", Kind::english},
    {"that ", Kind::english},
    {"will ", Kind::english}};

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
    }
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
  std::array<Stem, std::size(k_stems)> stems_{};
};

// A sign of money: $, £ ¥ (C2 A3, C2 A5), the currency signs from U+20A0 on (E2 82 xx).
bool money_sign(std::string_view s, std::size_t at) {
  const auto byte = [&](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0U; };
  if (s[at] == '$') return true;
  if (byte(at) == 0xC2) return byte(at + 1) == 0xA3 || byte(at + 1) == 0xA5;
  return byte(at) == 0xE2 && byte(at + 1) == 0x82 && byte(at + 2) >= 0xA0 && byte(at + 2) <= 0xBF;
}

// After a byte of a longer character: no-break space and general punctuation part words, letters do not.
bool parts_words(std::string_view s, std::size_t at) {
  const auto byte = [&](std::size_t back) {
    return at >= back ? static_cast<unsigned char>(s[at - back]) : 0U;
  };
  if (byte(2) == 0xC2) return true;  // Latin-1 signs
  return byte(3) == 0xE2 || byte(3) == 0xEF || (byte(3) >= 0xE3 && byte(3) <= 0xED);
}

constexpr Cue cue_of(Kind kind) { return static_cast<Cue>(kind); }

}  // namespace

Cues scan_cues(std::string_view s) {
  static const StemTable table;
  Cues out;
  bool in_word = false;
  for (std::size_t i = 0; i + 1 < s.size(); ++i) {
    const auto c = static_cast<unsigned char>(s[i]);
    if (c < 0x80) {
      if (c == '$') out.hits.push_back({Cue::money, i});
      if (!is_alpha(c)) {
        in_word = false;
        continue;
      }
    } else if ((c & 0xC0U) == 0x80U) {
      continue;  // inside a character
    } else if (money_sign(s, i)) {
      out.hits.push_back({Cue::money, i});
      in_word = false;
      continue;
    }
    const bool starts =
        !in_word || (i > 0 && (static_cast<unsigned char>(s[i - 1]) & 0x80U) != 0 && parts_words(s, i));
    in_word = true;
    if (!starts) continue;
    ++out.words;
    const auto* stem = table.at(s, i);
    if (stem == nullptr) continue;
    if (stem->kind == Kind::english)
      ++out.english_words;
    else
      out.hits.push_back({cue_of(stem->kind), i});
  }
  return out;
}

}  // namespace radar::extract
