#include "analysis/extract/cues.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
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
    {"ildən", FactCue::years},
    {"ildir", FactCue::years},
    {"ano ", FactCue::years},
    {"anno ", FactCue::years},
    {"an d'exp", FactCue::years},
    {"an d’exp", FactCue::years},
    {"rok ", FactCue::years},
    {"roku ", FactCue::years},
    {"letni", FactCue::years},
    {"jarige ", FactCue::years},
    {"decade", FactCue::years},
    {"década", FactCue::years},
    // Years in one word with their number.
    {"einjähr", FactCue::years},
    {"zweijähr", FactCue::years},
    {"dreijähr", FactCue::years},
    {"vierjähr", FactCue::years},
    {"fünfjähr", FactCue::years},
    {"tweejarig", FactCue::years},
    {"driejarig", FactCue::years},
    {"vijfjarig", FactCue::years},
    {"rocznego ", FactCue::years},
    {"roczne ", FactCue::years},
    {"dwuletni", FactCue::years},
    {"trzyletni", FactCue::years},
    {"czteroletni", FactCue::years},
    {"pięcioletni", FactCue::years},
    {"двухлетн", FactCue::years},
    {"Двухлетн", FactCue::years},
    {"трехлетн", FactCue::years},
    {"Трехлетн", FactCue::years},
    {"трёхлетн", FactCue::years},
    {"Трёхлетн", FactCue::years},
    {"пятилетн", FactCue::years},
    {"Пятилетн", FactCue::years},
    // Months, as experience is counted.
    {"months", FactCue::years},
    {"month's", FactCue::years},
    {"monate ", FactCue::years},
    {"monaten ", FactCue::years},
    {"mois ", FactCue::years},
    {"meses ", FactCue::years},
    {"mesi ", FactCue::years},
    {"miesięcy ", FactCue::years},
    {"miesiące ", FactCue::years},
    {"maanden ", FactCue::years},
    {"месяц", FactCue::years},
    {"ay ", FactCue::years},
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
    {"tl ", FactCue::money},
    {"lira", FactCue::money},
    {"teur ", FactCue::money},
    {"reais ", FactCue::money},
    {"rupees ", FactCue::money},
    {"kzt ", FactCue::money},
    {"тенге", FactCue::money},
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
    {"five days a", FactCue::workplace},
    {"home-based", FactCue::workplace},
    {"done from", FactCue::workplace},
    {"im büro", FactCue::workplace},
    {"büro", FactCue::workplace},
    {"mobiles arbeiten", FactCue::workplace},
    {"thuis", FactCue::workplace},
    {"kantoor", FactCue::workplace},
    {"op locatie", FactCue::workplace},
    {"op afstand", FactCue::workplace},
    {"au bureau", FactCue::workplace},
    {"présentiel", FactCue::workplace},
    {"distanciel", FactCue::workplace},
    {"sur site", FactCue::workplace},
    {"oficina", FactCue::workplace},
    {"teletrabalh", FactCue::workplace},
    {"trabajo a distancia", FactCue::workplace},
    {"escritório", FactCue::workplace},
    {"ibrida ", FactCue::workplace},
    {"smart working", FactCue::workplace},
    {"smartworking", FactCue::workplace},
    {"telelavoro", FactCue::workplace},
    {"in presenza", FactCue::workplace},
    {"in ufficio", FactCue::workplace},
    {"biur", FactCue::workplace},
    {"z domu", FactCue::workplace},
    {"Офис", FactCue::workplace},
    {"из дома", FactCue::workplace},
    {"evden", FactCue::workplace},
    {"evdən", FactCue::workplace},
    {"məsafədən", FactCue::workplace},
    {"wfo ", FactCue::workplace},
    {"bureaux", FactCue::workplace},
    {"uffici", FactCue::workplace},
    {"workshop ", FactCue::workplace},
    {"factory ", FactCue::workplace},
    {"shop floor", FactCue::workplace},
    {"laborator", FactCue::workplace},
    {"control room", FactCue::workplace},
    {"werkstatt", FactCue::workplace},
    {"officina", FactCue::workplace},
    {"warszta", FactCue::workplace},
    {"werkplaats", FactCue::workplace},
    {"taller ", FactCue::workplace},
    {"fabrik", FactCue::workplace},
    {"fabriek", FactCue::workplace},
    {"fabryk", FactCue::workplace},
    {"fábrica", FactCue::workplace},
    {"fabbrica", FactCue::workplace},
    {"fabrika", FactCue::workplace},
    {"atelier", FactCue::workplace},
    {"цех", FactCue::workplace},
    {"atölye", FactCue::workplace},
    // Where one must live.
    {"located", FactCue::residence},
    {"based in", FactCue::residence},
    {"based anywhere", FactCue::residence},
    {"based within", FactCue::residence},
    {"resid", FactCue::residence},
    {"live in", FactCue::residence},
    {"live anywhere", FactCue::residence},
    {"live within", FactCue::residence},
    {"living in", FactCue::residence},
    {"living anywhere", FactCue::residence},
    {"living within", FactCue::residence},
    {"anyone", FactCue::residence},
    {"wherever", FactCue::residence},
    {"employ people", FactCue::residence},
    {"hire people", FactCue::residence},
    {"hire in", FactCue::residence},
    {"hire only", FactCue::residence},
    {"only hire", FactCue::residence},
    {"hire across", FactCue::residence},
    {"hire within", FactCue::residence},
    {"hiring in", FactCue::residence},
    {"open to", FactCue::residence},
    {"us-based", FactCue::residence},
    {"uk-based", FactCue::residence},
    {"eu-based", FactCue::residence},
    {"us only", FactCue::residence},
    {"region", FactCue::residence},
    {"eligible", FactCue::residence},
    {"candidate location", FactCue::residence},
    {"hiring location", FactCue::residence},
    {"countr", FactCue::residence},
    {"your home", FactCue::residence},
    {"wohn", FactCue::residence},
    {"lebst", FactCue::residence},
    {"ansässig", FactCue::residence},
    {"überall", FactCue::residence},
    {"résid", FactCue::residence},
    {"domicil", FactCue::residence},
    {"habiter", FactCue::residence},
    {"habitez", FactCue::residence},
    {"habitant", FactCue::residence},
    {"être bas", FactCue::residence},
    {"n'importe", FactCue::residence},
    {"n’importe", FactCue::residence},
    {"partout", FactCue::residence},
    {"vivir", FactCue::residence},
    {"vivas", FactCue::residence},
    {"morar", FactCue::residence},
    {"more no", FactCue::residence},
    {"more em", FactCue::residence},
    {"mora no", FactCue::residence},
    {"mora em", FactCue::residence},
    {"viver no", FactCue::residence},
    {"viver em", FactCue::residence},
    {"vivere in", FactCue::residence},
    {"risied", FactCue::residence},
    {"abitare", FactCue::residence},
    {"cualquier", FactCue::residence},
    {"qualquer", FactCue::residence},
    {"ovunque", FactCue::residence},
    {"qualsiasi", FactCue::residence},
    {"mieszka", FactCue::residence},
    {"zamieszk", FactCue::residence},
    {"dowolnego", FactCue::residence},
    {"każdego", FactCue::residence},
    {"terenie", FactCue::residence},
    {"woon", FactCue::residence},
    {"wonen", FactCue::residence},
    {"vanuit heel", FactCue::residence},
    {"прожива", FactCue::residence},
    {"Прожива", FactCue::residence},
    {"находи", FactCue::residence},
    {"находясь", FactCue::residence},
    {"Находясь", FactCue::residence},
    {"резидент", FactCue::residence},
    {"ikamet", FactCue::residence},
    {"yaşa", FactCue::residence},
    {"her yerinden", FactCue::residence},
    {"sınırları", FactCue::residence},
    {"genelinde", FactCue::residence},
    {"içinden", FactCue::residence},
    {"daxilind", FactCue::residence},
    {"ərazisind", FactCue::residence},
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
    {"seasonal", FactCue::employment},
    {"stage de ", FactCue::employment},
    {"stage d'", FactCue::employment},
    {"stage conv", FactCue::employment},
    {"stage di ", FactCue::employment},
    {"stageplek", FactCue::employment},
    {"stageopdracht", FactCue::employment},
    {"meewerkstage", FactCue::employment},
    {"contrato de pr", FactCue::employment},
    {"estágio", FactCue::employment},
    {"tirocinio", FactCue::employment},
    {"płatny staż", FactCue::employment},
    {"praktyki", FactCue::employment},
    {"staj ", FactCue::employment},
    {"deeltijd", FactCue::employment},
    {"half time", FactCue::employment},
    {"half-time", FactCue::employment},
    {"mi-temps", FactCue::employment},
    {"jornada parcial", FactCue::employment},
    {"tiempo parcial", FactCue::employment},
    {"tempo parcial", FactCue::employment},
    {"meio período", FactCue::employment},
    {"tempo parziale", FactCue::employment},
    {"niepełn", FactCue::employment},
    {"pół etatu", FactCue::employment},
    {"неполн", FactCue::employment},
    {"Неполн", FactCue::employment},
    {"natamam iş", FactCue::employment},
    {"saisonstelle", FactCue::employment},
    {"emploi saison", FactCue::employment},
    {"contrato temp", FactCue::employment},
    {"empleo temp", FactCue::employment},
    {"trabajo temp", FactCue::employment},
    {"lavoro stag", FactCue::employment},
    {"сезонная", FactCue::employment},
    {"Сезонная", FactCue::employment},
    {"временная", FactCue::employment},
    {"Временная", FactCue::employment},
    {"geçici iş", FactCue::employment},
    {"mövsümi iş", FactCue::employment},
    {"freiberuf", FactCue::employment},
    {"kontrakt b2b", FactCue::employment},
    {"umowa b2b", FactCue::employment},
    {"umowa zlec", FactCue::employment},
    {"umowa o d", FactCue::employment},
    {"договор", FactCue::employment},
    {"pełnym ", FactCue::employment},
    {"pełnego ", FactCue::employment},
    {"pełen etat", FactCue::employment},
    // Leave to work.
    {"sponsor", FactCue::visa},
    {"visa ", FactCue::visa},
    {"visas ", FactCue::visa},
    {"h1b", FactCue::visa},
    {"h-1b", FactCue::visa},
    {"visum", FactCue::visa},
    {"work permit", FactCue::visa},
    {"green card", FactCue::visa},
    {"immigration", FactCue::visa},
    {"arbeitsgenehmigung", FactCue::visa},
    {"titre de séjour", FactCue::visa},
    {"wizą", FactCue::visa},
    {"pozwoleni", FactCue::visa},
    {"visa-", FactCue::visa},
    {"visaunt", FactCue::visa},
    {"visumunt", FactCue::visa},
    {"arbeitsvisum", FactCue::visa},
    {"arbeitserlaubnis", FactCue::visa},
    {"aufenthaltstitel", FactCue::visa},
    {"werkvergunning", FactCue::visa},
    {"permis de travail", FactCue::visa},
    {"visado", FactCue::visa},
    {"permiso de trabajo", FactCue::visa},
    {"visto ", FactCue::visa},
    {"patrocín", FactCue::visa},
    {"permesso di", FactCue::visa},
    {"wizow", FactCue::visa},
    {"wizę", FactCue::visa},
    {"wizy ", FactCue::visa},
    {"виз", FactCue::visa},
    {"Виз", FactCue::visa},
    {"разрешени", FactCue::visa},
    {"vize ", FactCue::visa},
    {"vizesi", FactCue::visa},
    {"vizeniz", FactCue::visa},
    {"çalışma izni", FactCue::visa},
    {"viza ", FactCue::visa},
    {"iş icazəsi", FactCue::visa},
    {"İş icazəsi", FactCue::visa},
    // Level in the text's own words.
    {"seniority", FactCue::level},
    {"experience level", FactCue::level},
    {"job level", FactCue::level},
    {"career level", FactCue::level},
    {"position level", FactCue::level},
    {"level:", FactCue::level},
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
    for (const auto& stem : k_stems) add(stem.text);
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
    for (const auto& stem : k_stems) ++start_[bucket_of(stem.text) + 1];
    for (std::size_t i = 1; i < start_.size(); ++i)
      start_[i] = static_cast<std::uint16_t>(start_[i] + start_[i - 1]);
    auto next = start_;
    for (const auto& stem : k_stems) stems_[next[bucket_of(stem.text)]++] = with_key(stem);
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
  std::array<Entry, std::size(k_stems)> stems_{};
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
