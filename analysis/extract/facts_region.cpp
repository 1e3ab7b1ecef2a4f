#include "analysis/extract/facts_region.h"

#include <algorithm>
#include <array>
#include <string>

#include "analysis/extract/facts_memory.h"
#include "analysis/taxonomy/pattern_set.h"
#include "sources/model/place.h"
#include "sources/text/assert.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr std::size_t k_region_reach = 60;  // bytes from the cue to the region's name

// A region begins with a capital letter that has a blank or sign before it.
bool may_name_region(std::string_view words) {
  for (std::size_t i = 1; i < std::min(words.size(), k_region_reach + 1); ++i) {
    if (words[i] >= 'A' && words[i] <= 'Z' && !text::is_ascii_alpha(words[i - 1])) return true;
  }
  return false;
}

// Places where remote work is done from that are no country, and countries as some languages bend them.
bool is_region(std::string_view name) {
  constexpr std::string_view regions[] = {
      "Europe", "EU", "EMEA", "LATAM", "Latin America", "APAC", "Americas", "North America", "US", "USA",
      "U.S.", "UK", "U.K.", "Africa", "Asia", "Anywhere", "Global", "EST", "CET", "Worldwide",
      "United States", "EEA", "MENA", "South America", "UE", "Europa", "Benelux", "Scandinavia", "Nordics",
      "DACH", "European Union", "European Economic Area", "Eastern Europe", "Western Europe",
      "Central Europe", "Northern Europe", "Southern Europe", "Central America", "Southeast Asia",
      "South East Asia", "Middle East", "Oceania", "ANZ", "CEE",
      // Other languages.
      "Europäische Union", "Europäischen Union", "Union européenne", "Amérique latine", "Unión Europea",
      "América Latina", "Latinoamérica", "Iberoamérica", "União Europeia", "Unione Europea",
      "Unia Europejska", "Unii Europejskiej", "Europese Unie", "Polsce", "Polski", "Niemczech", "Europie",
      "Europy", "РФ", "России", "Российской Федерации", "Казахстана", "Казахстане", "Беларуси", "Европе",
      "Европы", "ЕС", "СНГ", "Avrupa", "Avropa"};
  return std::any_of(std::begin(regions), std::end(regions), [&](auto r) { return text::iequals(r, name); });
}

bool is_place(std::string_view name) { return is_region(name) || !model::country_code(name).empty(); }

// Of words with a capital those which name a place: "Spain Only", "Germany Apply", "Deutschlands".
std::string_view place_in(std::string_view name) {
  while (!is_place(name)) {
    for (const std::string_view bent : {"s", "da", "də"}) {
      if (name.ends_with(bent) && is_place(name.substr(0, name.size() - bent.size())))
        return name.substr(0, name.size() - bent.size());
    }
    const auto blank = name.rfind(' ');
    if (blank == std::string_view::npos) return {};
    name = name.substr(0, blank);
    if (text::iequals(name, "Global")) return {};  // "Global Culture"
  }
  return name;
}

// Of a name within `words`: what stands behind it.
std::string_view behind_name(std::string_view words, std::string_view name) {
  return words.substr(static_cast<std::size_t>(name.data() - words.data()) + name.size());
}

// The region's name is what the pattern captures.
std::string_view region_by(const re2::RE2& pattern, std::string_view words) {
  RADAR_ASSERT(pattern.ok());
  re2::StringPiece region;
  if (!re2::RE2::PartialMatch(re2::StringPiece(words.data(), words.size()), pattern, &region)) return {};
  const auto name = place_in({region.data(), region.size()});
  if (name.empty()) return {};
  const bool zone = text::iequals(name, "EST") || text::iequals(name, "CET");
  return text::istarts_with(behind_name(words, name), " time") && !zone ? std::string_view() : name;
}

// `behind` may have no capture groups either.
re2::RE2 region_pattern(std::string_view lead, std::string_view behind = "") {
  constexpr std::string_view k_name =
      R"x((Union européenne|Amérique latine|U\.S\.|U\.K\.)x"
      R"x(|(?:[A-ZÉÍÎÖİ][\w\x{C0}-\x{2AF}]+)(?: [A-Z][a-z\x{C0}-\x{2AF}]+){0,2}|[А-Я][А-Яа-я]+(?: Федерации)?))x";
  return re2::RE2("(?i:" + std::string(lead) + ")" + std::string(k_name) + "(?i:" + std::string(behind) +
                  ")");
}

// "Remote, must reside in the UK", "work from home, anywhere in the EU".
std::string_view region_behind(std::string_view words) {
  static const auto from = region_pattern(
      R"x((?:remote(?:ly)?|work(?:ing)? from (?:home|wherever(?: you (?:\w+ ){0,3}?\w+)?)|anywhere))x"
      R"x((?:[\s,:(–-]+(?:work|role|position|only|region|within|inside|anywhere|from|in|across|based|must be)x"
      R"x(|candidates|the|US-based|(?:for )?residents of)x"
      R"x(|(?:but )?(?:you )?must (?:reside|live|be located|be based))){0,5}[\s,:(–-]+)x");
  const auto name = region_by(from, words);
  if (static_cast<std::size_t>(name.data() - words.data()) > k_region_reach) return {};
  return name;
}

// "Candidates based anywhere in Latin America; the position is remote".
std::string_view region_before(std::string_view words) {
  static const auto from = region_pattern(
      R"x((?:(?:^|\b(?:based|living|located|work(?:ing)?|residing|from|candidates|be) )anywhere)x"
      R"x(|must (?:live|reside|be located|be based)))x"
      R"x( (?:in|within|across|inside)(?: the)? )x");
  const bool told =
      words.find("nywhere") != std::string_view::npos || words.find("must ") != std::string_view::npos;
  return told ? region_by(from, words) : std::string_view();
}

// "100 % en remoto desde España", "télétravail complet, depuis la France".
std::string_view region_abroad(std::string_view words) {
  static const auto from = region_pattern(
      R"x((?:remot[oae]|teletrabajo|teletrabalho|télétravail|telelavoro|smart working))x"
      R"x((?:[\s,:(–-]+(?:100 ?%|complet|total|integral|completo|solo|uniquement)){0,2}[\s,:(–-]+)x"
      R"x((?:desde|depuis|partout en|dentro de|dentro da|innerhalb(?: von| der)?|aus|vanuit|binnen)x"
      R"x(|(?:para )?(?:quem (?:mora|reside|vive)|residentes|residiendo) (?:em|no|na|en)))x"
      R"x((?: (?:la|el|o|a|os|der|den|toda|todo|ganz|heel))?[ ’'])x");
  return region_by(from, words);
}

// Bytes of the region's name in the words from the cue on; none: empty.
Range region_in(std::string_view words) {
  auto name = region_behind(words);
  if (name.empty()) name = region_abroad(words);
  if (name.empty()) return {0, 0};
  const auto begin = static_cast<std::size_t>(name.data() - words.data());
  return {begin, begin + name.size()};
}

// How a language says where one must live: what stands before the region's name, and what behind it.
const std::array<re2::RE2, 12>& residence_patterns() {
  static const std::array<re2::RE2, 12> all = {
      // "You must be located in the US", "your home needs to be in Canada".
      region_pattern(
          R"x(\b(?:must|needs? to|ha(?:ve|s) to|required to|should|as long as you|provided you|if you))x"
          R"x((?: (?:currently|already|physically|legally|permanently|also|all|either|be|are|a|an|have|your))*)x"
          R"x((?: (?:located|based|reside|residing|live|living|domiciled|(?:tax )?residen(?:ts?|ce|cy)|home))?)x"
          R"x((?: (?:in|within|inside|of|anywhere|somewhere|across)){1,3} (?:the |mainland |continental )?)x"),
      // "Open to anyone living in the UK", "we can employ people resident in Latin America".
      region_pattern(
          R"x(\b(?:open (?:only |exclusively )?to|(?:can |only )*(?:employ|hire|hiring|recruit|accept|consider)x"
          R"x(|engage)))x"
          R"x((?: only)? (?:anyone|everyone|everybody|candidates|applica(?:nts|tions)|people|residents|those|talent)x"
          R"x(|engineers|developers|all(?: \w+)?))x"
          R"x((?:,? (?:only|who|that|currently|already|is|are|lives?|living|resides?|residing|located|based)x"
          R"x(|resident|anywhere|from)){0,5} (?:in|within|across|of|from|inside) (?:the )?)x"),
      // "We can only hire in the EU", "work from wherever you like inside the EU".
      region_pattern(
          R"x((?:\b(?:can|able to|only) (?:only |currently |legally )*(?:employ|hire|hiring|recruit)(?:ing)?(?: you)?)x"
          R"x(|\bwherever(?: you (?:\w+ ){0,2}?\w+)?,?(?: as long as (?:it is|it['’]s|you are|that is|that['’]s))?))x"
          R"x( (?:in|within|across|inside) (?:the )?)x"),
      // "US residents only", "you must be UK-based".
      region_pattern(
          R"x((?:^\W*|\bmust be (?:an? )?|\bopen (?:only )?to |\bonly |\())x",
          R"x([- ](?:based (?:candidates|applicants|people|only)|based\W*$|residents?(?: only)?\b))x"),
      // The label of a row.
      region_pattern(
          R"x((?:^|[.;•|] ?)\W*(?:(?:remote|hiring|eligible|candidate|work|allowed) )?(?:regions?|countr(?:y|ies))x"
          R"x(|location (?:restrictions?|eligibility|requirements?)|(?:eligible|candidate|hiring|allowed) locations?))x"
          R"x(\s?:\s?(?:the )?)x"),
      // German.
      region_pattern(
          R"x(\b(?:wohnsitz|wohnhaft|wohnst|lebst|ansässig|von überall)(?: \w+){0,3}? (?:in|innerhalb|aus))x"
          R"x((?: der| von| ganz)* )x"),
      region_pattern(
          R"x(\b(?:du|musst|müssen|solltest|sollten|solange|sofern|wer)\b[^.;]{0,40} in (?:der )?)x",
          R"x( (?:wohn|leb|ansässig|gemeldet|steuerpflichtig))x"),
      // Dutch, Polish.
      region_pattern(
          R"x((?:\b(?:woonachtig|woont|wonen|woon je|woonplaats)(?: \w+)? (?:in|binnen)(?: de)?|\bvanuit heel)x"
          R"x(|\b(?:mieszka|zamieszk|rezyd|przebywa)\S*(?: \S+){0,2}? (?:w|na terenie|na terytorium))x"
          R"x(|\b(?:dowolnego miejsca|każdego miejsca|na terenie)(?: w)?) )x"),
      // French.
      region_pattern(
          R"x((?:\b(?:résid(?:er|ant|ez?|ence)|domicilié\S*|domicile|habit(?:er|ant|ez)|être basé\S*)(?: \S+){0,2}?)x"
          R"x(|\bn['’]importe où|\bpartout) (?:en|au|aux|dans(?: toute)? l['’]) ?)x"),
      // Spanish, Portuguese, Italian.
      region_pattern(
          R"x((?:\b(?:resid(?:ir|as?|es|[eê]ncia|entes?|a[nm]|enza|enti|ere)|risied\w+|vivir|vivas|morar|more|mora))x"
          R"x(|\b(?:viver|vivere|abitare|domic[ií]lio|domiciliad?t?[oai]s?))(?: \S+){0,2}?)x"
          R"x( (?:en|em|no|na|nos|in|nell['’]|negli)(?: la| el| los| os| toda| todo| tutta)* ?)x"
          R"x(|\b(?:cual|qual)quier (?:lugar|parte|punto|sitio) del?(?: la| los)? )x"
          R"x(|\bqualquer (?:lugar|parte|ponto|cidade|estado) d[oaea]s? )x"
          R"x(|\b(?:ovunque|qualsiasi (?:luogo|parte|città)) (?:in |d['’]|dell['’]))x"),
      // Russian.
      region_pattern(
          R"x((?:прожива\S+|находи(?:ться|тесь|шься)|находясь|резидент\S*)(?: \S+){0,2}? (?:в|на территории) )x"),
      // Turkish, Azerbaijani.
      region_pattern(
          R"x((?:^|[\s(]))x",
          R"x((?:['’][dt][ae] (?:ikamet|yaşa|otur)|(?:['’]n?[ıiuü]n)? (?:her yerinden|sınırları içinde))x"
          R"x(|['’]?[dt][aə]? (?:yaşay|yaşamalı)|(?:['’]\w+)? (?:içinden|genelinde|daxilində|ərazisində)))x")};
  return all;
}

// What is denied, and what else may have to be somewhere: "data must be located in the EU".
bool is_other(std::string_view before) {
  static const Pattern other(
      R"((?:\b(?:not|never|nor|except|excluding|outside|unless|nicht|kein\w*|pas|nie|niet)\b|n['’]t\b)"
      R"(| не )[^,;:]{0,25}$)"
      R"(|\b(?:data|servers?|backups?|records|workloads?|clients?|customers?|users|offices?|entity)"
      R"(|vendors?)\b[^,;]{0,25}$)"
      R"(|\b(?:kunden|daten|clientes|dados|datos|données|klienci|клиент\S*)\b[^,;]{0,25}$)");
  return other.in(before);
}

// "Spain or Portugal": more than one.
bool goes_on(std::string_view behind) {
  static const re2::RE2 elsewhere(
      R"((?i)^,? (?:or|and|oder|und|ou|et|o|y|lub|of) (?:abroad|elsewhere|anywhere|im ausland|à l['’]étranger))"
      R"(|^,? (?:o|ou) (?:en|no) (?:el )?(?:extranjero|exterior)|^,? of in het buitenland)");
  static const auto more = region_pattern(
      R"x(^\)?(?:,| ?/| ?&| (?:or|and|oder|und|ou|et|o|e|y|u|lub|i|of|en|или|и|veya|və)\b)+ ?(?:the |in |den |la )*)x");
  const re2::StringPiece piece(behind.data(), behind.size());
  re2::StringPiece name;
  RADAR_ASSERT(elsewhere.ok() && more.ok());
  return re2::RE2::PartialMatch(piece, elsewhere) ||
         (re2::RE2::PartialMatch(piece, more, &name) && !place_in({name.data(), name.size()}).empty());
}

// Bytes of a sentence: the words that tell it, and the region's name at their end.
struct Residence {
  Range words{0, 0}, name{0, 0};
};

// Which of the residence patterns may be in a sentence.
const taxonomy::PatternSet& residence_words() {
  static const auto* const all = [] {
    auto* out = new taxonomy::PatternSet;
    for (const auto& pattern : residence_patterns()) static_cast<void>(out->add_sound(pattern.pattern()));
    out->freeze();
    return out;
  }();
  return *all;
}

Residence residence_in(std::string_view sentence) {
  const auto at = [&](const char* place) { return static_cast<std::size_t>(place - sentence.data()); };
  const auto may = residence_words().match(sentence);
  for (std::size_t i = 0; i < residence_patterns().size(); ++i) {
    if (!may.may_have(i)) continue;
    const auto& pattern = residence_patterns()[i];
    std::array<re2::StringPiece, 2> found;
    if (!pattern.Match({sentence.data(), sentence.size()}, 0, sentence.size(), re2::RE2::UNANCHORED,
                       found.data(), 2))
      continue;
    const auto name = region_by(pattern, sentence);
    const auto before = sentence.substr(0, at(found[0].data()));
    if (name.empty() || is_other(before) || goes_on(behind_name(sentence, name))) continue;
    const Range range{at(name.data()), at(name.data()) + name.size()};
    return {{before.size(), range.end}, range};
  }
  return {};
}

}  // namespace

std::optional<Finding> read_region(const FactText& text) {
  thread_local Remembered<Range> known;
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::workplace) continue;
    const char first = static_cast<char>(text.whole()[hit.at] | 0x20);
    // "Remote", "work from", "teletrabajo", "télétravail", "smart working", "à distance".
    if (first != 'r' && first != 'w' && first != 't' && first != 's') continue;
    const auto line = text.line_at(hit.at);
    const auto words = text.in({hit.at, std::min(line.end, hit.at + 90)});
    std::string_view name;
    if (may_name_region(words)) {
      const auto at = known.of(words, 0, [&] { return region_in(words); });
      name = words.substr(at.begin, at.end - at.begin);
    }
    if (name.empty() && first == 'r') {
      const auto sentence = text.sentence_at(hit.at);
      name = region_before(text.in({sentence.begin, hit.at}));
    }
    if (name.empty()) continue;
    const auto begin = static_cast<std::size_t>(name.data() - text.whole().data());
    return Finding{std::string(name), std::min(hit.at, begin), std::max(hit.at, begin + name.size()),
                   "region.remote-from", true};
  }
  return std::nullopt;
}

std::optional<Finding> read_residence(const FactText& text) {
  thread_local Remembered<Residence> known;
  std::optional<Finding> found;
  std::size_t read_to = 0;
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::residence || hit.at < read_to) continue;
    if (text.section_at(hit.at) == SectionKind::legal) continue;
    const auto sentence = text.sentence_at(hit.at);
    read_to = sentence.end;
    const auto said = text.in(sentence);
    const auto [words, at] = known.of(said, 0, [&] { return residence_in(said); });
    const auto name = said.substr(at.begin, at.end - at.begin);
    if (name.empty()) continue;
    if (found && found->value != name) return std::nullopt;
    found = Finding{std::string(name), sentence.begin + words.begin, sentence.begin + words.end,
                    "region.residence", true};
  }
  return found;
}

}  // namespace radar::extract
