// A location is cut at commas, dashes and bars; each part is looked up as a country, a state and a city. The
// last part that tells a country wins, because places are written from small to large.
#include "sources/model/place.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

#include "sources/model/place_tables.h"
#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::model {
namespace {

using Index = std::unordered_map<std::string, std::string_view>;

Index index_of(std::span<const CityRow> rows) {
  Index index;
  for (const auto& row : rows) {
    for (const auto name : text::split(row.cities, '|')) index.emplace(text::name_key(name), row.code);
  }
  return index;
}

struct Gazetteer {
  Index countries, cities = index_of(city_rows()), us = index_of(us_state_rows()),
                   ca = index_of(ca_province_rows()), au = index_of(au_state_rows());
  Index iso;  // two-letter codes, exact case
  std::array<const Index*, 5> places = {&countries, &cities, &us, &ca, &au};
  Gazetteer() {
    for (const auto& row : country_rows()) {
      countries.emplace(text::name_key(row.name), row.code);
      for (const auto name : text::split(row.other, '|')) {
        if (!name.empty()) countries.emplace(text::name_key(name), row.code);
      }
      iso.emplace(std::string(row.code), row.code);
    }
  }
};

const Gazetteer& gazetteer() {
  static const auto* const all = new Gazetteer;
  return *all;
}

std::string lookup(const Index& index, const std::string& key) {
  const auto it = index.find(key);
  return it == index.end() ? "" : std::string(it->second);
}

bool has_code(std::span<const CityRow> rows, std::string_view code) {
  return std::any_of(rows.begin(), rows.end(), [&](const CityRow& row) { return row.code == code; });
}

// Words that say how one works, not where.
bool is_workplace_word(const std::string& key) {
  static constexpr std::string_view words[] = {
      "remote", "fully remote", "100 remote", "hybrid", "on site", "onsite", "anywhere", "office",
      "in office", "worldwide", "global", "multiple locations", "various", "flexible", "home based",
      "remote first", "hq", "headquarters", "home", "world", "the world",
      // Parts of the world, which are neither a country nor a city.
      "emea", "apac", "latam", "amer", "americas", "north america", "south america", "latin america",
      "central america", "europe", "eu", "european union", "eastern europe", "western europe", "asia",
      "asia pacific", "africa", "middle east", "mena", "oceania", "dach", "nordics", "benelux", "cis", "bay"};
  return std::find(std::begin(words), std::end(words), key) != std::end(words);
}

// "US-CA-San Jose": codes before the city, as iCIMS writes them.
std::string by_codes(std::string_view s) {
  const auto upper = [s](std::size_t i) { return i < s.size() && s[i] >= 'A' && s[i] <= 'Z'; };
  if (!upper(0) || !upper(1) || s.size() < 7 || s[2] != '-') return std::string(s);
  const auto dash = s.find('-', 3);
  if (dash == std::string_view::npos || dash < 5 || dash > 6 || dash + 1 >= s.size()) return std::string(s);
  const std::string country(s.substr(0, 2)), region(s.substr(3, dash - 3));
  if (region.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") != std::string::npos)
    return std::string(s);
  const bool letters = upper(3) && upper(4);
  return std::string(s.substr(dash + 1)) + ", " + (letters ? region + ", " : std::string()) + country;
}

// "New York office", "San Francisco-Hybrid", "US Fully Remote": without the words at the end that say how one
// works there.
std::string without_manner(std::string s) {
  static constexpr std::string_view words[] = {"remote", "hybrid", "onsite",       "office", "offices",
                                               "hq",     "only",   "headquarters", "fully",  "based"};
  for (;;) {
    const auto blank = s.find_last_of(" -");
    if (blank == std::string::npos || blank == 0) return s;
    const auto last = text::name_key(s.substr(blank + 1));
    if (std::find(std::begin(words), std::end(words), last) == std::end(words)) return s;
    s.resize(blank);
    while (!s.empty() && (s.back() == ' ' || s.back() == '-')) s.pop_back();
  }
}

// "CA 92009".
bool is_state_with_zip(const std::string& s) {
  const bool shape =
      s.size() == 8 && s[2] == ' ' && s.find_first_not_of("0123456789", 3) == std::string::npos;
  return shape && has_code(us_state_rows(), s.substr(0, 2));
}

bool has_letter(const std::string& s) {
  return std::any_of(s.begin(), s.end(), [](char c) { return text::is_ascii_alpha(c) || (c & 0x80) != 0; });
}

bool is_known(const std::string& part) {
  const auto& g = gazetteer();
  const auto key = text::name_key(part);
  return std::any_of(std::begin(g.places), std::end(g.places),
                     [&](const Index* index) { return index->find(key) != index->end(); });
}

bool is_country_or_state(const std::string& part) {
  const auto key = text::name_key(part);
  return !lookup(gazetteer().countries, key).empty() || !lookup(gazetteer().us, key).empty();
}

// "India-Karnataka", "China-Shanghai": the hyphen behind a country parts places, the one of "Florence-Graham"
// does not.
std::string parted_hyphens(const std::string& location) {
  std::string out;
  for (const auto part : text::split(location, ',')) {
    std::string one = text::collapse_space(part);
    const auto hyphen = one.find('-');
    if (hyphen != std::string::npos && !is_known(one) && is_country_or_state(one.substr(0, hyphen)))
      one[hyphen] = ',';
    out += (out.empty() ? "" : ",") + one;
  }
  return out;
}

std::vector<std::string> parts_of(std::string_view location) {
  std::string clean = by_codes(location);
  for (const char* joint :
       {" or ", " & ", " + ", " - ", " – ", " — ", "|", ";", "(", ")", " / ", "/", "·", "•", ":", "\n"})
    clean = text::replace_all(clean, joint, ",");
  for (const char* word : {"Remote in ", "Remote within ", "Remote from ", "Remote, ", "remote in ",
                           "Hybrid in ", "Anywhere in ", "In-Office", "In-office", "in-office", "Greater ",
                           " Bay Area", " Metropolitan Area", " Metro Area", " Area", " Office", " HQ"}) {
    clean = text::replace_all(clean, word, word[0] == ' ' ? "" : ",");
  }
  std::vector<std::string> parts;
  const std::string parted = parted_hyphens(clean);
  for (const auto part : text::split(parted, ',')) {
    std::string one = text::collapse_space(part);
    // "US-Remote", "Remote-Germany": the hyphen parts place and manner.
    for (const char* prefix : {"Remote-", "remote-", "Remote ", "Hybrid-", "Hybrid "}) {
      if (one.size() > std::string_view(prefix).size() &&
          one.compare(0, std::string_view(prefix).size(), prefix) == 0)
        one.erase(0, std::string_view(prefix).size());
    }
    one = without_manner(std::move(one));
    if (is_state_with_zip(one)) one.resize(2);
    if (one.starts_with("the ")) one.erase(0, 4);
    const auto key = text::name_key(one);
    if (!key.empty() && has_letter(one) && !is_workplace_word(key)) parts.push_back(one);
  }
  return parts;
}

bool is_us_city(const std::string& key) { return lookup(gazetteer().cities, key) == "US"; }

// A two-letter part behind another one: a state of the US before a country's code ("Austin, TX", "Palo Alto,
// CA").
bool read_code(const std::vector<std::string>& parts, std::size_t i, Place& place) {
  const auto& part = parts[i];
  const bool upper = part.size() >= 2 && part.size() <= 3 &&
                     std::all_of(part.begin(), part.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (!upper) return false;
  const bool after_city = i > 0;
  std::string city;  // the country of the first part that is a city we know
  for (std::size_t k = 0; k < i && city.empty(); ++k)
    city = lookup(gazetteer().cities, text::name_key(parts[k]));
  // "Bengaluru, IN" is in India, "Dublin, CA" in California: a country of its own city beats a state.
  const bool own_country = !city.empty() && city == part;
  if (after_city && !own_country && has_code(us_state_rows(), part) &&
      !(city == "CA" && has_code(ca_province_rows(), part)) &&
      (place.region.empty() || place.country != "US")) {
    place.region = part;
    place.country = "US";
    return true;
  }
  if (after_city && has_code(ca_province_rows(), part) && (city.empty() || city == "CA")) {
    place.region = part;
    place.country = "CA";
    return true;
  }
  if (has_code(au_state_rows(), part) && (part.size() == 3 || city == "AU")) {
    place.region = part;
    place.country = "AU";
    return true;
  }
  const auto code = lookup(gazetteer().iso, part);
  if (code.empty()) return false;
  place.country = code;
  return true;
}

// "Mapbox Germany", "US East Coast": the country at an end of a name that is no place, but not the one of
// "Port of Spain".
std::string country_at_end(const std::string& part) {
  const auto blank = part.rfind(' ');
  if (blank == std::string::npos || is_known(part)) return "";
  const auto first = part.substr(0, part.find(' '));
  if (first == "US" || first == "USA" || first == "UK")
    return lookup(gazetteer().countries, text::name_key(first));
  const auto before = text::name_key(part.substr(0, blank));
  const auto word = before.substr(before.rfind(' ') + 1);
  for (const std::string_view no : {"of", "new", "little", "saint", "san"}) {
    if (word == no) return "";
  }
  const auto last = text::name_key(part.substr(blank + 1));
  // Names of countries that are words of others.
  for (const std::string_view no : {"america", "island", "georgia", "jersey"}) {
    if (last == no) return "";
  }
  return lookup(gazetteer().countries, last);
}

void read_part(const std::vector<std::string>& parts, std::size_t i, Place& place) {
  const auto& g = gazetteer();
  const auto key = text::name_key(parts[i]);
  const bool first = i == 0;
  // Georgia is a state behind a city of the US, and a country otherwise.
  const bool georgia =
      key == "georgia" && !first &&
      (is_us_city(text::name_key(parts[i - 1])) || lookup(g.cities, text::name_key(parts[i - 1])).empty());
  const auto country = georgia ? "" : lookup(g.countries, key);
  if (!country.empty() && !(first && parts.size() > 1 && key == "jersey")) {
    place.country = country;
    return;
  }
  if (key == "washington dc" || (key == "washington" && i + 1 < parts.size() && parts[i + 1] == "DC")) {
    place = {"US", "DC", "Washington"};
    return;
  }
  const auto us = lookup(g.us, key);
  if (!us.empty()) {
    place.region = us;
    place.country = "US";
    return;
  }
  for (const auto& [index, code] : {std::pair{&g.ca, "CA"}, std::pair{&g.au, "AU"}}) {
    const auto region = lookup(*index, key);
    if (region.empty() || (first && parts.size() == 1 && key == "victoria")) continue;
    place.region = region;
    place.country = code;
    return;
  }
  if (read_code(parts, i, place)) return;
  const auto city = lookup(g.cities, key);
  if (place.city.empty()) place.city = parts[i];
  if (!city.empty() && place.country.empty()) place.country = city;
  if (place.country.empty()) place.country = country_at_end(parts[i]);
}

// "Argentina, Brazil, Chile": nothing but countries. Georgia and the like are states too.
bool are_countries(const std::vector<std::string>& parts) {
  const auto& g = gazetteer();
  return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&](const std::string& part) {
           const auto key = text::name_key(part);
           return !lookup(g.countries, key).empty() && lookup(g.us, key).empty() && key != "jersey";
         });
}

}  // namespace

Place parse_place(std::string_view location) {
  Place place;
  const auto parts = parts_of(location);
  if (are_countries(parts)) return {lookup(gazetteer().countries, text::name_key(parts[0])), "", ""};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    read_part(parts, i, place);
    // A list of places ("London, Berlin"): the first is enough. A code may go ahead of its own city.
    if (!place.country.empty() && parts[i].size() > 2 && i + 1 < parts.size() &&
        !lookup(gazetteer().cities, text::name_key(parts[i + 1])).empty())
      break;
  }
  return place;
}

std::string country_code(std::string_view name) {
  const auto trimmed = std::string(text::trim(name));
  if (trimmed.size() == 2) {
    std::string upper = trimmed;
    for (auto& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    if (const auto code = lookup(gazetteer().iso, upper); !code.empty()) return code;
  }
  return lookup(gazetteer().countries, text::name_key(trimmed));
}

std::string_view country_name(std::string_view alpha2) {
  for (const auto& row : country_rows()) {
    if (row.code == alpha2) return row.name;
  }
  return "";
}

}  // namespace radar::model
