// Case endings that some languages put to names: "Pythonda", "Dockera", "SQL-em", "Dockerом". All folded.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace radar::match {

// Turkish and Azerbaijani: a dotless i is an i.
inline constexpr std::array<std::string_view, 74> k_turkic_endings = {
    "i",    "u",     "ü",     "a",     "e",    "ə",    "yi",    "yu",    "yü",   "ya",  "ye",  "yə",   "ni",
    "nu",   "nü",    "na",    "ne",    "nə",   "in",   "un",    "ün",    "nin",  "nun", "nün", "da",   "de",
    "də",   "ta",    "te",    "tə",    "dan",  "den",  "dən",   "tan",   "ten",  "tən", "nda", "nde",  "ndə",
    "ndan", "nden",  "ndən",  "la",    "le",   "lə",   "yla",   "yle",   "ylə",  "dir", "dur", "dür",  "tir",
    "tur",  "tür",   "daki",  "deki",  "dəki", "taki", "teki",  "si",    "lar",  "ler", "lər", "lari", "leri",
    "ləri", "larin", "lerin", "lərin", "lara", "lere", "ndaki", "ndeki", "ndəki"};
inline constexpr std::array<std::string_view, 8> k_turkic_letters = {"ə", "Ə", "ı", "İ", "ğ", "Ğ", "ş", "Ş"};

// Polish, Czech, Slovak, Croatian, Lithuanian; adjectives too: "dockerowych".
inline constexpr std::array<std::string_view, 39> k_latin_slavic_endings = {
    "a",     "u",    "owi",   "ovi", "em",  "iem", "om",    "ie",    "ze",  "y",   "i",   "e",    "ó",
    "ów",    "ů",    "ům",    "ech", "och", "ach", "ách",   "ami",   "owy", "owa", "owe", "owej", "owego",
    "owych", "owym", "owymi", "ový", "ová", "ové", "ového", "ových", "o",   "ui",  "ima", "ovima"};
inline constexpr std::array<std::string_view, 34> k_latin_slavic_letters = {
    "ą", "Ą", "ć", "Ć", "ę", "Ę", "ł", "Ł", "ń", "ś", "Ś", "ź", "ż", "Ż", "č", "Č", "ď",
    "ě", "ň", "ř", "Ř", "š", "Š", "ť", "ů", "ž", "Ž", "đ", "ė", "Ė", "į", "Į", "ų", "ū"};

inline constexpr std::array<std::string_view, 32> k_hungarian_endings = {
    "ban", "ben", "ból", "ből", "ba",  "be",  "t",   "ot", "et", "öt",  "val",
    "vel", "nal", "nel", "ral", "rel", "hoz", "hez", "ra", "re", "nak", "nek",
    "on",  "en",  "ön",  "ról", "ről", "nál", "nél", "ig", "os", "es"};
inline constexpr std::array<std::string_view, 4> k_hungarian_letters = {"ő", "Ő", "ű", "Ű"};

// Russian and Ukrainian. Where all letters of an ending have twins in Latin they were folded to these.
inline constexpr std::array<std::string_view, 33> k_cyrillic_endings = {
    "а",  "у",   "ом", "ем", "е",  "ы",   "и", "і", "ов", "ів", "ам", "ами", "ах", "ой", "ою",  "ю",  "я",
    "ям", "ями", "ях", "ей", "ею", "ові", "a", "y", "e",  "i",  "ax", "ый",  "ые", "ых", "ого", "ным"};
inline constexpr std::array<std::string_view, 7> k_cyrillic_letters = {"о", "а", "и", "е", "н", "і", "т"};

constexpr std::size_t k_longest_ending = 6;  // bytes

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

}  // namespace radar::match
