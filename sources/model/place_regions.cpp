#include "sources/model/place_regions.h"

#include <algorithm>
#include <span>
#include <string>
#include <unordered_map>

#include "sources/model/place.h"
#include "sources/model/place_tables.h"
#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::model {
namespace {

struct RegionRow {
  std::string_view name;   // in English
  std::string_view other;  // more names, parted by '|', folded by text::name_key when compared
};

constexpr RegionRow k_parts_of_world[] = {
    {"Worldwide", "Anywhere|Global|Globally|Weltweit"},
    {"Europe",
     "Europa|Europas|Europie|Europy|Европа|Европе|Европы|Европу|Avrupa|Avropa|Eurooppa|Euroopasta|Evropa|"
     "Європа|Європі"},
    {"European Union",
     "EU Countries|Europäische Union|Europäischen Union|Union européenne|Unión Europea|União Europeia|"
     "Unione Europea|Unia Europejska|Unii Europejskiej|Unię Europejską|Europese Unie|Europeiska unionen|"
     "Европейский союз|Европейского союза|Европейском союзе|Евросоюз|Евросоюза|Евросоюзе|ЕС|"
     "Avrupa Birliği|Avropa İttifaqı|Europæiske Union"},
    {"European Economic Area", "Europäischer Wirtschaftsraum|Europäischen Wirtschaftsraum"},
    {"EMEA", ""},
    {"APAC", "Asia Pacific|Asia-Pacific"},
    {"MENA", ""},
    {"DACH", "DACH Region|DACH-Region|DACH-Raum|DACH-Gebiet"},
    {"Benelux", ""},
    {"Nordics", "Nordic Countries"},
    {"Scandinavia", "Skandinavien|Skandinavia"},
    {"Balkans", ""},
    {"Baltics", "Baltic States"},
    {"Eastern Europe", "Osteuropa|Europa del Este|Восточной Европе|Восточной Европы"},
    {"Western Europe", "Westeuropa"},
    {"Central Europe", "Mitteleuropa"},
    {"Northern Europe", "Nordeuropa"},
    {"Southern Europe", "Südeuropa"},
    {"Commonwealth of Independent States", "СНГ"},
    {"Americas", "The Americas"},
    {"North America", "Amérique du Nord|Norteamérica|América del Norte|América do Norte|Nordamerika"},
    {"South America", "Sudamérica|Suramérica|América del Sur|América do Sul|Südamerika|Amérique du Sud"},
    {"Central America", "Centroamérica|América Central"},
    {"Latin America",
     "LATAM|Latinoamérica|Latinoamerica|América Latina|Amérique latine|Iberoamérica|Lateinamerika|"
     "Latijns-Amerika|Америка Латинская|Латинской Америке"},
    {"Caribbean", "The Caribbean|Caribe|Caraïbes|Karibik"},
    {"Africa", "Afrika|Afrique|África"},
    {"Asia", "Asien|Asie|Азии"},
    {"South East Asia", "Southeast Asia|South-East Asia"},
    {"Middle East", ""},
    {"Oceania", ""},
    // Parts of the United Kingdom.
    {"England", "Англии|İngiltere|İngiltərə"},
    {"Scotland", ""},
    {"Wales", ""},
    {"Northern Ireland", ""},
    {"Great Britain", "Britain|Mainland UK"},
    // A state that has its city's name.
    {"New York", "New York State"}};

// Codes, and zones of time that remote work is bound to.
constexpr RegionRow k_codes[] = {{"United States", "US|USA|EUA|ABD"},
                                 {"United Kingdom", "UK|GB|GBR"},
                                 {"European Union", "EU|UE"},
                                 {"European Economic Area", "EEA|EWR|EER"},
                                 {"United Arab Emirates", "UAE"},
                                 {"Saudi Arabia", "KSA"},
                                 {"South Africa", "RSA"},
                                 {"Germany", "DE|DEU|GER"},
                                 {"France", "FR|FRA"},
                                 {"Spain", "ESP"},
                                 {"Italy", "ITA"},
                                 {"Poland", "PL|POL"},
                                 {"Portugal", "PT|PRT"},
                                 {"Netherlands", "NL|NLD"},
                                 {"Switzerland", "CH|CHE"},
                                 {"Austria", "AUT"},
                                 {"Ireland", "IE|IRL"},
                                 {"Sweden", "SWE"},
                                 {"Czechia", "CZ|CZE"},
                                 {"Ukraine", "UA|UKR"},
                                 {"Brazil", "BR|BRA"},
                                 {"Mexico", "MX|MEX"},
                                 {"Canada", "CAN"},
                                 {"India", "IND"},
                                 {"Australia", "AU|AUS"},
                                 {"New Zealand", "NZ|NZL"},
                                 {"Japan", "JP|JPN"},
                                 {"Singapore", "SG|SGP"},
                                 {"Israel", "ISR"},
                                 {"Commonwealth of Independent States", "CIS"},
                                 {"ANZ", "ANZ"},
                                 {"CEE", "CEE"},
                                 {"GCC", "GCC"},
                                 {"EST", "EST|EDT"},
                                 {"PST", "PST|PDT"},
                                 {"MST", "MST|MDT"},
                                 {"CET", "CET"}};

// Countries in the languages of postings, as their cases bend them behind "in", "from" and "of".
constexpr RegionRow k_countries[] = {
    {"AE",
     "Émirats arabes unis|Emiratos Árabes Unidos|Emirados Árabes Unidos|ОАЭ|Vereinigte Arabische Emirate"},
    {"AL", "Albanien|Albanie|Албании"},
    {"AM", "Армения|Армении|Ermənistan|Ermenistan|Armenien|Arménie"},
    {"AR", "Argentinien|Argentine|Argentinië|Argentyna|Argentynie|Аргентине|Аргентины"},
    {"AT", "Autriche|Áustria|Oostenrijk|Austrii|Австрия|Австрии|Avusturya|Østrig|Österrike"},
    {"AU", "Australien|Australie|Austrália|Australië|Австралии"},
    {"AZ",
     "Азербайджана|Азербайджане|Aserbaidschan|Azerbaïdjan|Azerbaiyán|Azerbaijão|Azerbejdżan|Azərbaycanda"},
    {"BE", "Bélgica|Belgio|Belgia|Belgii|Бельгии|Belçika"},
    {"BG", "Bulgarien|Bulgarie|Bulgária|Bułgaria|Bułgarii|Болгария|Болгарии|Bulgaristan"},
    {"BR", "Brasilien|Brésil|Brasile|Brazilië|Brazylia|Brazylii|Бразилии|Brezilya"},
    {"BY", "Беларуси|Белоруссия|Белоруссии|Białoruś|Białorusi|Weißrussland|Biélorussie|Bielorrusia"},
    {"CA", "Kanada|Canadá|Kanady|Kanadzie|Канада|Канаде|Канады|Kanadas"},
    {"CH", "Suiza|Suíça|Zwitserland|Szwajcaria|Szwajcarii|Швейцария|Швейцарии|İsviçre"},
    {"CL", "Chili|Чили"},
    {"CN", "Chine|Cina|Китае|Çin"},
    {"CO", "Kolumbien|Colombie|Colômbia|Kolumbia|Колумбии"},
    {"CY", "Zypern|Chypre|Chipre|Cipro|Cypr|Cyprze|Кипр|Кипра|Кипре|Kıbrıs"},
    {"CZ",
     "Tschechische Republik|République tchèque|Tchéquie|República Checa|Chequia|Czechy|Czechach|"
     "České republice|České republiky|Česka|Česku|Чехия|Чехии|Tsjechië|Repubblica Ceca|Çekya"},
    {"DE",
     "Germania|Alemanha|Duitsland|Niemcy|Niemczech|Niemiec|Германия|Германии|Almanya|Almaniya|Tyskland|"
     "Německo|Německu|Saksasta|Saksa|Німеччині"},
    {"DK", "Dänemark|Danemark|Dinamarca|Danimarca|Denemarken|Dania|Danii|Дании|Danimarka|Tanskasta"},
    {"DO", "República Dominicana"},
    {"EE", "Estland|Estonie|Эстония|Эстонии|Virosta"},
    {"EG", "Ägypten|Égypte|Egipto|Египте|Mısır"},
    {"ES",
     "Espagne|Spagna|Espanha|Spanje|Hiszpania|Hiszpanii|Испания|Испании|İspanya|İspaniya|Spania|Španělsko"},
    {"FI",
     "Finnland|Finlande|Finlandia|Finlândia|Finlandii|Финляндии|Suomesta|Suomessa|Suomea|Suomi|Finsko|"
     "Finlandiya"},
    {"FR", "França|Frankrijk|Francja|Francji|Франция|Франции|Fransa|Frankrig|Frankrike|Francie|Ranskasta"},
    {"GB",
     "Royaume-Uni|Royaume Uni|Reino Unido|Regno Unito|Großbritannien|Vereinigtes Königreich|Vereinigten "
     "Königreich|Verenigd Koninkrijk|Wielka Brytania|Wielkiej Brytanii|Великобритания|Великобритании|"
     "Birleşik Krallık|Böyük Britaniya|Storbritannien|Storbritannia"},
    {"GE", "Грузия|Грузии|Georgien|Géorgie|Gürcistan|Gruzja|Gruzji"},
    {"GR", "Griechenland|Grèce|Grecia|Grécia|Griekenland|Grecja|Grecji|Греции|Yunanistan|Grækenland"},
    {"HR", "Kroatien|Croatie|Croacia|Croácia|Croazia|Chorwacja|Chorwacji|Хорватии|Hrvatskoj"},
    {"HU", "Ungarn|Hongrie|Hungría|Hungria|Ungheria|Hongarije|Węgry|Węgrzech|Венгрии|Magyarországon"},
    {"IE", "Republic of Ireland|Irland|Irlande|Irlanda|Ierland|Irlandia|Irlandii|Ирландии|İrlanda"},
    {"IL", "Израиль|Израиля|Израиле|Israël|İsrail"},
    {"IN", "Indien|Inde|Índia|Indie|Indiach|Индия|Индии|Hindistan"},
    {"IT", "Italie|Itália|Italië|Włochy|Włoszech|Włoch|Италия|Италии|İtalya|İtaliya|Itálie"},
    {"JP", "Japon|Japón|Japão|Giappone|Japonia|Японии|Japonya"},
    {"KG", "Кыргызстан|Кыргызстана|Кыргызстане|Киргизия|Киргизии"},
    {"KZ", "Казахстана|Казахстане|Kasachstan|Qazaxıstan|Kazakistan"},
    {"LT", "Litauen|Lituanie|Lituania|Litouwen|Litwa|Litwie|Литва|Литве|Литвы"},
    {"LU", "Lussemburgo|Luxemburgo|Luksemburg"},
    {"LV", "Lettland|Lettonie|Letonia|Letland|Łotwa|Łotwie|Латвия|Латвии"},
    {"MA", "Marokko|Marruecos|Marrocos|Marocco|Марокко"},
    {"MD", "Молдова|Молдовы|Молдове|Moldau|Moldavie|Republica Moldova"},
    {"ME", "Черногория|Черногории"},
    {"MX", "Mexiko|Mexique|Messico|Meksyk|Meksyku|Мексике|Meksika"},
    {"NL",
     "Niederlanden|Pays-Bas|Pays Bas|Países Bajos|Países Baixos|Paesi Bassi|Olanda|Holanda|Holandia|"
     "Holandii|Niderlandy|Нидерланды|Нидерландах|Hollanda|Nederlandene"},
    {"NO", "Norwegen|Norvège|Noruega|Norvegia|Noorwegen|Norwegia|Norwegii|Норвегии|Norveç|Norjasta"},
    {"NZ", "Neuseeland|Nouvelle-Zélande|Nueva Zelanda|Nova Zelândia|Nieuw-Zeeland"},
    {"PE", "Pérou"},
    {"PL",
     "Polski|Polsce|Polskę|Polską|Pologne|Polonia|Polônia|Polónia|Польша|Польше|Польши|Polonya|Polşa|"
     "Polsko|Polsku|Польщі|Puolasta"},
    {"PT", "Portugalia|Portugalii|Portogallo|Португалия|Португалии|Portekiz"},
    {"RO", "Rumänien|Roumanie|Rumanía|Rumania|Romênia|Roménia|Roemenië|Rumunia|Rumunii|Румынии|României"},
    {"RS", "Сербия|Сербии|Serbien|Serbie|Srbiji|Sırbistan"},
    {"RU",
     "России|Россию|Россией|РФ|Российская Федерация|Российской Федерации|Russland|Russie|Rusia|Rússia|"
     "Rusland|Rosja|Rosji|Rusya|Rusiya"},
    {"SE", "Suède|Suecia|Suécia|Svezia|Zweden|Szwecja|Szwecji|Швеции|İsveç|Ruotsista"},
    {"SI", "Slowenien|Slovénie|Eslovenia|Słowenia|Słowenii|Словении|Sloveniji"},
    {"SK", "Slowakei|Slovaquie|Eslovaquia|Słowacja|Słowacji|Slovensku|Slovenska|Словакии"},
    {"TJ", "Таджикистан|Таджикистана|Таджикистане"},
    {"TN", "Tunesien|Túnez"},
    {"TR", "Turquie|Turquía|Turquia|Turchia|Turkije|Turcja|Turcji|Турция|Турции|Türkiyə|Tyrkiet"},
    {"UA",
     "Украине|Украины|Україні|України|Ukraina|Ukrainie|Ukrainy|Ucrania|Ucrânia|Ucraina|Oekraïne|Ukrayna"},
    {"US",
     "Vereinigte Staaten|Vereinigten Staaten|Stati Uniti|Verenigde Staten|Stany Zjednoczone|Stanach "
     "Zjednoczonych|Stanów Zjednoczonych|США|ABŞ|EEUU|EE UU|Continental US|Continental United States|"
     "Lower 48|US States"},
    {"UZ", "Узбекистана|Узбекистане|Usbekistan|Özbəkistan|Özbekistan"},
    {"ZA", "Südafrika|Afrique du Sud|Sudáfrica|África do Sul|Sudafrica|Zuid-Afrika"}};

using Names = std::unordered_map<std::string, std::string_view>;

void add(Names& names, std::string_view region, std::string_view others) {
  for (const auto name : text::split(others, '|')) {
    if (!name.empty()) names.emplace(text::name_key(name), region);
  }
}

// The first that tells a name wins: parts of countries before countries.
Names all_names() {
  Names names;
  for (const auto& row : k_parts_of_world) {
    add(names, row.name, row.name);
    add(names, row.name, row.other);
  }
  for (const auto& row : k_countries) add(names, country_name(row.name), row.other);
  for (const auto& row : country_rows()) {
    add(names, row.name, row.name);
    add(names, row.name, row.other);
  }
  for (const auto rows : {us_state_rows(), ca_province_rows(), au_state_rows()}) {
    for (const auto& row : rows) add(names, text::split(row.cities, '|').front(), row.cities);
  }
  return names;
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

// "U.S." as "US"; "" if it is no code.
std::string code_of(std::string_view words) {
  std::string code;
  for (const char c : words) {
    if (is_capital(c)) code += c;
    if (!is_capital(c) && c != '.') return "";
  }
  return code.size() <= 3 ? code : "";
}

std::string_view name_of_code(std::string_view code) {
  for (const auto& row : k_codes) {
    const auto codes = text::split(row.other, '|');
    if (std::find(codes.begin(), codes.end(), code) != codes.end()) return row.name;
  }
  return {};
}

bool is_short_word(std::string_view words) {
  return words.size() <= 3 && std::all_of(words.begin(), words.end(), text::is_ascii_alpha);
}

}  // namespace

std::string_view region_name(std::string_view words) {
  static const auto* const names = new Names(all_names());
  if (const auto code = code_of(words); !code.empty()) return name_of_code(code);
  if (is_short_word(words)) return {};
  const auto it = names->find(text::name_key(words));
  return it == names->end() ? std::string_view() : it->second;
}

std::string_view us_state_name(std::string_view code) {
  for (const auto& row : us_state_rows()) {
    if (row.code == code) return code == "NY" ? "New York" : row.cities;
  }
  return {};
}

std::string_view ca_province_name(std::string_view code) {
  for (const auto& row : ca_province_rows()) {
    if (row.code == code) return text::split(row.cities, '|').front();
  }
  return {};
}

bool is_time_zone(std::string_view name) {
  return name == "EST" || name == "PST" || name == "MST" || name == "CET";
}

std::string_view country_of_state(std::string_view name) {
  if (name == "New York") return country_name("US");
  if (!country_code(name).empty()) return {};
  const auto has = [name](std::span<const CityRow> rows) {
    return std::any_of(rows.begin(), rows.end(),
                       [name](const CityRow& row) { return text::split(row.cities, '|').front() == name; });
  };
  if (has(us_state_rows())) return country_name("US");
  if (has(ca_province_rows())) return country_name("CA");
  return has(au_state_rows()) ? country_name("AU") : std::string_view();
}

}  // namespace radar::model
