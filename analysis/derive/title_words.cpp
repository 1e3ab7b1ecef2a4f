#include "analysis/derive/title_words.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "sources/text/utf8.h"

namespace radar::derive {
namespace {

using Set = std::unordered_set<std::string_view>;

}  // namespace

bool is_noise_word(std::string_view word) {
  static const Set set = {
      // where one works
      "remote", "remotely", "remoto", "remota", "hybrid", "onsite", "wfh", "telework", "telecommute",
      "homeoffice", "based", "friendly", "anywhere", "worldwide", "fully", "100", "optional", "in", "from",
      "relocation", "relocate", "visa", "sponsorship", "multiple", "various", "locations", "location", "ok",
      // whom one looks for
      "m", "f", "d", "w", "x", "h", "gn", "div", "mwd", "mfd", "fmd", "wmd", "mfx", "all", "any", "gender",
      "genders", "male", "female", "diverse",
      // how much one wants them
      "new", "urgent", "urgently", "hot", "hiring", "now", "apply", "immediate", "immediately", "joiner",
      "joiners", "opening", "openings", "future", "wanted", "needed", "required",
      // what is left of "Req #123" without its number
      "req", "reqs", "requisition", "reqid", "jobid",
      // glue
      "or", "and", "to", "the", "of", "with", "only", "a", "for"};
  return set.count(word) != 0;
}

bool is_noise_phrase(std::string_view phrase) {
  static const Set set = {"with verification",
                          "easy apply",
                          "actively recruiting",
                          "w2",
                          "w2 only",
                          "c2c",
                          "no c2c",
                          "start asap",
                          "asap",
                          "immediate start",
                          "we re hiring",
                          "powered by jazzhr",
                          "evergreen",
                          "promoted",
                          "reposted",
                          "repost",
                          "work from home",
                          "on site",
                          "home office",
                          "home based",
                          "office based",
                          "in office",
                          "remote first",
                          "flexible location"};
  return set.count(phrase) != 0;
}

bool is_requisition_word(std::string_view word) {
  static const Set set = {"req", "reqs", "requisition", "reqid", "id", "jobid",   "ref",    "reference",
                          "no",  "nr",   "number",      "jr",    "r",  "vacancy", "posting"};
  return set.count(word) != 0;
}

bool is_macro_region(std::string_view phrase) {
  static const Set set = {"emea",
                          "apac",
                          "latam",
                          "latin america",
                          "dach",
                          "amer",
                          "americas",
                          "north america",
                          "na",
                          "noram",
                          "nordics",
                          "benelux",
                          "europe",
                          "eu",
                          "uk i",
                          "uki",
                          "uk and ireland",
                          "asia",
                          "asia pacific",
                          "anz",
                          "mena",
                          "middle east",
                          "africa",
                          "cee",
                          "east coast",
                          "west coast",
                          "bay area",
                          "sf bay area",
                          "us east",
                          "us west",
                          "us",
                          "usa",
                          "uk",
                          "sea",
                          "global"};
  return set.count(phrase) != 0;
}

bool is_place_and_word(std::string_view phrase) {
  static const Set set = {"reading", "nice",     "split",      "mobile",   "bath",         "orange",
                          "java",    "hull",     "enterprise", "commerce", "independence", "surprise",
                          "media",   "industry", "energy",     "cork",     "essen",        "sale",
                          "deal",    "chad",     "jordan",     "aurora",   "phoenix",      "eureka",
                          "normal",  "mercury"};
  return set.count(phrase) != 0;
}

std::vector<std::string> written_out(const std::vector<std::string>& words) {
  static const std::unordered_map<std::string_view, std::string_view> table = {
      {"sr", "senior"},
      {"snr", "senior"},
      {"jr", "junior"},
      {"jnr", "junior"},
      {"eng", "engineer"},
      {"engr", "engineer"},
      {"mgr", "manager"},
      {"dir", "director"},
      {"dev", "developer"},
      {"assoc", "associate"},
      {"asst", "assistant"},
      {"ml", "machine learning"},
      {"nlp", "natural language processing"},
      {"swe", "software engineer"},
      {"sde", "software development engineer"},
      {"sre", "site reliability engineer"},
      {"mle", "machine learning engineer"},
      {"bi", "business intelligence"},
      {"seo", "search engine optimization"},
      {"bdr", "business development representative"},
      {"sdr", "sales development representative"},
      {"csm", "customer success manager"},
      {"vp", "vice president"},
      {"ii", "2"},
      {"iii", "3"},
      {"iv", "4"},
      {"i", "1"},
      {"ops", "operations"},
      {"mktg", "marketing"},
      // what stays apart in one title and together in the next
      {"fullstack", "full stack"},
      {"backend", "back end"},
      {"frontend", "front end"},
      {"devops", "dev ops"},
      {"mlops", "machine learning operations"},
      {"datascientist", "data scientist"},
      {"remote", ""},
      {"remoto", ""},
      {"remota", ""},
      {"hybrid", ""},
      {"onsite", ""},
      {"of", ""},
      {"the", ""},
      {"and", ""},
      {"for", ""},
      {"a", ""},
      {"an", ""},
      {"in", ""},
      {"at", ""},
      {"to", ""},
      {"with", ""},
      {"und", ""},
      {"wanted", ""},
      {"needed", ""},
      {"urgent", ""},
      {"urgently", ""},
      {"hiring", ""}};
  std::vector<std::string> out;
  for (const auto& word : words) {
    const auto it = table.find(word);
    if (it == table.end()) {
      out.push_back(word);
      continue;
    }
    for (const auto part : text::split(it->second, ' ')) {
      if (!part.empty()) out.emplace_back(part);
    }
  }
  return out;
}

}  // namespace radar::derive
