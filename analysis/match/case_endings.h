// Case endings that some languages put to names: "Pythonda", "Dockera", "SQL-em", "Dockerом". All folded.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace radar::match {

// Turkish and Azerbaijani: a dotless i is an i.
inline constexpr auto k_turkic_endings = std::to_array<std::string_view>(
    {"i",     "u",     "ü",     "a",    "e",    "ə",     "yi",    "yu",   "yü",   "ya",   "ye",
     "yə",    "ni",    "nu",    "nü",   "na",   "ne",    "nə",    "in",   "un",   "ün",   "nin",
     "nun",   "nün",   "da",    "de",   "də",   "ta",    "te",    "tə",   "dan",  "den",  "dən",
     "tan",   "ten",   "tən",   "nda",  "nde",  "ndə",   "ndan",  "nden", "ndən", "la",   "le",
     "lə",    "yla",   "yle",   "ylə",  "dir",  "dur",   "dür",   "tir",  "tur",  "tür",  "daki",
     "deki",  "dəki",  "taki",  "teki", "si",   "lar",   "ler",   "lər",  "lari", "leri", "ləri",
     "larin", "lerin", "lərin", "lara", "lere", "ndaki", "ndeki", "ndəki"});
inline constexpr auto k_turkic_letters =
    std::to_array<std::string_view>({"ə", "Ə", "ı", "İ", "ğ", "Ğ", "ş", "Ş"});

// Polish, Czech, Slovak, Croatian, Lithuanian; adjectives too: "dockerowych".
inline constexpr auto k_latin_slavic_endings = std::to_array<std::string_view>(
    {"a",     "u",    "owi",   "ovi", "em",  "iem", "om",    "ie",    "ze",  "y",   "i",   "e",    "ó",
     "ów",    "ů",    "ům",    "ech", "och", "ach", "ách",   "ami",   "owy", "owa", "owe", "owej", "owego",
     "owych", "owym", "owymi", "ový", "ová", "ové", "ového", "ových", "o",   "ui",  "ima", "ovima"});
inline constexpr auto k_latin_slavic_letters = std::to_array<std::string_view>(
    {"ą", "Ą", "ć", "Ć", "ę", "Ę", "ł", "Ł", "ń", "ś", "Ś", "ź", "ż", "Ż", "č", "Č", "ď",
     "ě", "ň", "ř", "Ř", "š", "Š", "ť", "ů", "ž", "Ž", "đ", "ė", "Ė", "į", "Į", "ų", "ū"});

inline constexpr auto k_hungarian_endings = std::to_array<std::string_view>(
    {"ban", "ben", "ból", "ből", "ba",  "be",  "t",   "ot", "et", "öt",  "val",
     "vel", "nal", "nel", "ral", "rel", "hoz", "hez", "ra", "re", "nak", "nek",
     "on",  "en",  "ön",  "ról", "ről", "nál", "nél", "ig", "os", "es"});
inline constexpr auto k_hungarian_letters = std::to_array<std::string_view>({"ő", "Ő", "ű", "Ű"});

// Russian and Ukrainian. Where all letters of an ending have twins in Latin they were folded to these.
inline constexpr auto k_cyrillic_endings = std::to_array<std::string_view>(
    {"а",  "у",   "ом", "ем", "е",  "ы",   "и", "і", "ов", "ів", "ам", "ами", "ах", "ой", "ою",  "ю",  "я",
     "ям", "ями", "ях", "ей", "ею", "ові", "a", "y", "e",  "i",  "ax", "ый",  "ые", "ых", "ого", "ным"});
inline constexpr auto k_cyrillic_letters =
    std::to_array<std::string_view>({"о", "а", "и", "е", "н", "і", "т"});

struct Inflection {
  std::span<const std::string_view> endings;
  std::span<const std::string_view> letters;  // that tell the language
};
inline constexpr std::array<Inflection, 4> k_inflections = {{
    {k_turkic_endings, k_turkic_letters},
    {k_latin_slavic_endings, k_latin_slavic_letters},
    {k_hungarian_endings, k_hungarian_letters},
    {k_cyrillic_endings, k_cyrillic_letters},
}};

consteval std::size_t longest_ending() {
  std::size_t longest = 0;
  for (const auto& language : k_inflections)
    for (const auto ending : language.endings) longest = std::max(longest, ending.size());
  return longest;
}
constexpr std::size_t k_longest_ending = longest_ending();  // bytes

// The letters of all these languages beyond ASCII begin with one of a few bytes.
constexpr std::array<char, 6> k_letter_openings = {'\xC4', '\xC5', '\xC6', '\xC9', '\xD0', '\xD1'};
static_assert(std::ranges::all_of(k_inflections, [](const Inflection& language) {
  return std::ranges::all_of(language.letters, [](std::string_view letter) {
    return std::ranges::find(k_letter_openings, letter.front()) != k_letter_openings.end();
  });
}));
static_assert(std::ranges::none_of(k_inflections, [](const Inflection& language) {
  return std::ranges::any_of(language.endings, &std::string_view::empty);
}));

}  // namespace radar::match
