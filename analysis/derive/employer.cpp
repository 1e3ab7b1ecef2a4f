#include "analysis/derive/employer.h"

#include <algorithm>
#include <array>
#include <vector>

#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::derive {
namespace {

using Words = std::vector<std::string>;

// Legal forms, as words after folding; those of several words last to first fit.
constexpr auto k_forms = std::to_array<std::string_view>(
    {"inc",     "incorporated", "llc",  "ltd", "limited", "gmbh",        "mbh", "ag",      "se",  "sa",
     "sas",     "sarl",         "bv",   "nv",  "corp",    "corporation", "co",  "company", "plc", "llp",
     "lp",      "oy",           "oyj",  "ab",  "as",      "asa",         "aps", "pty",     "pte", "pvt",
     "private", "kg",           "kgaa", "srl", "spa",     "sro",         "doo", "kft",     "ug",  "ek"});
// Forms that Azerbaijani and Russian names also open with.
constexpr auto k_eastern_forms = std::to_array<std::string_view>(
    {"mmc", "asc", "qsc", "ooo", "oao", "zao", "pao", "ао", "ооо", "оао", "зао", "пао"});
// Forms that folding cuts at their dots.
constexpr auto k_cut_forms =
    std::to_array<std::string_view>({"s a", "b v", "n v", "s p a", "s r l", "s r o", "l l c", "l p", "p l c",
                                     "sp z o o", "z o o", "a s", "d o o", "s a s"});
constexpr auto k_hiring =
    std::to_array<std::string_view>({"careers", "career", "jobs", "hiring", "recruiting", "recruitment"});
// Names that hide the employer.
constexpr auto k_nobody = std::to_array<std::string_view>({"confidential",
                                                           "companyconfidential",
                                                           "confidentialcompany",
                                                           "undisclosed",
                                                           "notdisclosed",
                                                           "anonymous",
                                                           "hidden",
                                                           "unknown",
                                                           "notspecified",
                                                           "unspecified",
                                                           "na",
                                                           "none",
                                                           "null",
                                                           "client",
                                                           "ourclient",
                                                           "clientcompany",
                                                           "clientofours",
                                                           "stealth",
                                                           "stealthstartup",
                                                           "konfidensial",
                                                           "gizli",
                                                           "anonim",
                                                           "конфиденциально",
                                                           "vertraulich"});
constexpr auto k_tails = std::to_array<std::string_view>(
    {".com.au", ".co.uk", ".com.br", ".com.tr", ".com", ".ai", ".io",  ".co",  ".org",
     ".net",    ".dev",   ".app",    ".az",     ".de",  ".fr", ".uk",  ".eu",  ".us",
     ".ru",     ".tr",    ".nl",     ".ch",     ".me",  ".so", ".xyz", ".tech"});

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

std::string without_brackets(std::string_view s) {
  std::string out;
  int depth = 0;
  for (const char c : s) {
    if (c == '(') ++depth;
    if (depth == 0) out += c;
    if (c == ')' && depth > 0) --depth;
  }
  return out;
}

// "Old Name (now New Name)": the name that stands.
std::string_view renamed(std::string_view s) {
  const auto lower = text::ascii_lower(s);
  const auto now = lower.find("(now ");
  if (now == std::string::npos) return s;
  const auto end = s.find(')', now);
  return end == std::string_view::npos ? s : s.substr(now + 5, end - now - 5);
}

// "Acme via Agency", "Agency on behalf of Acme", "Agency for client Acme".
std::string_view without_agency(std::string_view s) {
  const auto lower = text::ascii_lower(s);
  for (const std::string_view mark : {" via ", " through "}) {
    if (const auto at = lower.find(mark); at != std::string::npos && at > 0) return s.substr(0, at);
  }
  for (const std::string_view mark : {" on behalf of ", " for client "}) {
    if (const auto at = lower.find(mark); at != std::string::npos && at + mark.size() < s.size())
      return s.substr(at + mark.size());
  }
  return s;
}

// The host's name of "www.acme.co.uk", also where a legal form follows it.
std::string without_domain(std::string_view s) {
  std::string first(s.substr(0, s.find_first_of(" ,")));
  const std::string rest(s.substr(first.size()));
  first = text::ascii_lower(first);
  for (const std::string_view head : {"https://", "http://", "www."}) {
    if (first.starts_with(head)) first.erase(0, head.size());
  }
  while (first.ends_with('/')) first.pop_back();
  for (const auto tail : k_tails) {
    if (first.size() > tail.size() + 1 && first.ends_with(tail)) {
      first.resize(first.size() - tail.size());
      break;
    }
  }
  return first + rest;
}

Words words_of(const std::string& key) {
  Words words;
  for (const auto word : text::split(key, ' ')) {
    if (!word.empty()) words.emplace_back(word);
  }
  return words;
}

bool drop_cut_form(Words& words) {
  for (const auto form : k_cut_forms) {
    const auto parts = words_of(std::string(form));
    if (words.size() <= parts.size()) continue;
    if (!std::equal(parts.rbegin(), parts.rend(), words.rbegin())) continue;
    words.resize(words.size() - parts.size());
    return true;
  }
  return false;
}

bool drop_last(Words& words) {
  if (words.size() < 2) return false;
  const auto& last = words.back();
  if (!is_one_of(last, k_forms) && !is_one_of(last, k_eastern_forms) && !is_one_of(last, k_hiring) &&
      last != "and" && last != "und")
    return drop_cut_form(words);
  words.pop_back();
  return true;
}

}  // namespace

std::string employer_key(std::string_view company) {
  const auto trimmed = text::trim(company);
  std::string name = without_brackets(without_agency(renamed(trimmed)));
  if (text::name_key(name).empty()) name = std::string(trimmed);
  auto words = words_of(text::name_key(without_domain(text::trim(name))));
  while (drop_last(words)) {
  }
  while (words.size() > 1 && (words.front() == "the" || is_one_of(words.front(), k_eastern_forms)))
    words.erase(words.begin());
  std::string key;
  for (const auto& word : words) key += word;
  for (const auto hiring : {"careers", "career"}) {  // a board's slug: "acmecareers"
    if (key.size() > std::string_view(hiring).size() + 2 && key.ends_with(hiring)) {
      key.resize(key.size() - std::string_view(hiring).size());
      break;
    }
  }
  return is_one_of(key, k_nobody) ? "" : key;
}

bool related_employers(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  return a.size() >= 4 && b.starts_with(a);
}

}  // namespace radar::derive
