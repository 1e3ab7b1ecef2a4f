// A title is cut into segments at commas, bars, brackets and spaced dashes. Segments that are noise or places
// go as long as one is left; of the others the words are folded, written out and sorted.
#include "analysis/derive/title_key.h"

#include <algorithm>
#include <array>

#include "analysis/derive/title_words.h"
#include "sources/model/place.h"
#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::derive {
namespace {

using Words = std::vector<std::string>;

struct Segment {
  std::string text;
  char before = ' ';  // what it was cut off by: ',', '-', '(' ...
};

Words split_words(std::string_view folded) {
  Words words;
  for (const auto word : text::split(folded, ' ')) {
    if (!word.empty()) words.emplace_back(word);
  }
  return words;
}

bool is_word_char(char c) { return text::is_ascii_alpha(c) || text::is_ascii_digit(c) || (c & 0x80) != 0; }

// "#LI-Remote", "#123", "$120k-$150k/yr": a mark and all that hangs on it.
std::string without_marked(std::string_view title) {
  std::string out;
  for (std::size_t i = 0; i < title.size(); ++i) {
    const char next = i + 1 < title.size() ? title[i + 1] : ' ';
    const bool tag = title[i] == '#' && is_word_char(next) && (i == 0 || !is_word_char(title[i - 1]));
    const bool pay = title[i] == '$' && text::is_ascii_digit(next);
    if (!tag && !pay) {
      out += title[i];
      continue;
    }
    while (i + 1 < title.size() && !text::is_ascii_space(title[i + 1]) && title[i + 1] != ')' &&
           title[i + 1] != ']')
      ++i;
    out += ' ';
  }
  return out;
}

// Languages that folding would cut to a letter, and endings of German that mean both sexes.
std::string with_names_kept(std::string s) {
  for (const auto& [from, to] : std::to_array<std::pair<const char*, const char*>>({{"C++", "Cpp"},
                                                                                    {"c++", "cpp"},
                                                                                    {"C#", "Csharp"},
                                                                                    {"c#", "csharp"},
                                                                                    {"F#", "Fsharp"},
                                                                                    {".NET", "dotnet"},
                                                                                    {".Net", "dotnet"},
                                                                                    {"*in ", " "},
                                                                                    {":in ", " "},
                                                                                    {"/in ", " "},
                                                                                    {"/-in ", " "},
                                                                                    {"_in ", " "},
                                                                                    {"(in) ", " "}})) {
    s = text::replace_all(s + " ", from, to);
    s.pop_back();
  }
  return s;
}

bool has(const Words& sorted, const std::string& word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

bool is_number(const std::string& word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), text::is_ascii_digit);
}

bool is_year(const std::string& word) {
  return word.size() == 4 && is_number(word) && (word.starts_with("19") || word.starts_with("20"));
}

// "430893br", "r12345", "81428"; a year tells one season's intake from the next.
bool is_requisition(const std::string& word) {
  return !is_year(word) && std::count_if(word.begin(), word.end(), text::is_ascii_digit) >= 4;
}

Words without_requisitions(const Words& words) {
  Words out;
  bool dropped = false;
  for (const auto& word : words) {
    const bool number =
        is_requisition(word) || (is_number(word) && !out.empty() && is_requisition_word(out.back()));
    dropped = dropped || number;
    if (!number) out.push_back(word);
    while (number && !out.empty() && is_requisition_word(out.back())) out.pop_back();
  }
  if (dropped && !out.empty() && is_requisition_word(out.back())) out.pop_back();
  return out;
}

// The segment as given, less words that only say how one works: "Remote - US" is the place "US".
std::string place_part(const std::string& segment) {
  std::string out;
  for (const auto word : text::split(segment, ' ')) {
    const auto key = text::name_key(word);
    if (key.empty() || is_noise_word(key)) continue;
    out += (out.empty() ? "" : " ") + std::string(word);
  }
  return out;
}

bool is_one_place(const std::string& part, const Words& places) {
  const auto words = split_words(text::name_key(part));
  if (std::all_of(words.begin(), words.end(),
                  [&](const auto& w) { return has(places, w) || is_noise_word(w); }))
    return true;
  const auto key = text::name_key(place_part(part));
  if (is_macro_region(key)) return true;
  // Two letters are more often a craft (IT, HR, QA, MD/DO) than a country.
  return key.size() > 2 && part.find('/') == std::string::npos && !is_place_and_word(key) &&
         !model::parse_place(place_part(part)).country.empty();
}

// "Berlin", "St. Louis and Atlanta", "Remote/Mexico".
bool is_place(std::string segment, const Words& places) {
  if (is_one_place(segment, places)) return true;
  for (const char* joint : {" and ", " or ", "/", "&", "+"}) segment = text::replace_all(segment, joint, "|");
  const auto parts = text::split(segment, '|');
  return parts.size() > 1 && std::all_of(parts.begin(), parts.end(),
                                         [&](auto part) { return is_one_place(std::string(part), places); });
}

constexpr std::string_view k_cuts = "|,;:()[]{}@!";

// "Data Scientist-Dallas, TX": a dash without blanks cuts only before a place.
bool opens_place(std::string_view after_dash, const Words& places) {
  const auto part = std::string(text::trim(after_dash.substr(0, after_dash.find_first_of(k_cuts))));
  return part.size() > 3 && is_one_place(part, places);
}

std::vector<Segment> segments_of(std::string_view title, const Words& places) {
  std::string s = with_names_kept(without_marked(title));
  for (const char* mark : {"–", "—", "•", "·", "｜", "（", "）", "【", "】", "、", "，"})
    s = text::replace_all(s, mark, "|");
  std::vector<Segment> out{{}};
  for (std::size_t i = 0; i < s.size(); ++i) {
    const char c = s[i];
    const bool spaced = (i > 0 && s[i - 1] == ' ') || (i + 1 < s.size() && s[i + 1] == ' ');
    const bool cut = k_cuts.find(c) != std::string_view::npos || ((c == '-' || c == '/') && spaced) ||
                     (c == '-' && opens_place(std::string_view(s).substr(i + 1), places));
    if (cut)
      out.push_back({"", c});
    else
      out.back().text += c;
  }
  return out;
}

// "CA 94043", "TX": the state that ends a city's line.
bool is_state_line(const Segment& segment) {
  auto part = std::string(text::trim(segment.text));
  if (segment.before != ',' || part.size() < 2) return false;
  if (part.size() > 2 && !(part[2] == ' ' && std::all_of(part.begin() + 3, part.end(), text::is_ascii_digit)))
    return false;
  return model::parse_place("Anytown, " + part.substr(0, 2)).country == "US";
}

bool is_noise(const Words& words) {
  return std::all_of(words.begin(), words.end(), [](const auto& w) { return is_noise_word(w); });
}

// "ID" and "Req no" before a number that was cut off by a colon.
bool is_requisition_label(const std::string& segment) {
  const auto words = split_words(text::name_key(segment));
  return std::all_of(words.begin(), words.end(), [](const auto& w) { return is_requisition_word(w); });
}

// Which segments go because they tell where or how, not what.
std::vector<bool> dropped_segments(const std::vector<Segment>& segments, const Words& places) {
  std::vector<bool> dropped(segments.size());
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const auto folded = text::name_key(segments[i].text);
    const auto words = without_requisitions(split_words(folded));
    dropped[i] =
        words.empty() || is_noise(words) || is_noise_phrase(folded) || is_place(segments[i].text, places);
    if (words.empty() && i > 0) dropped[i - 1] = dropped[i - 1] || is_requisition_label(segments[i - 1].text);
    if (!dropped[i] && i > 0 && is_state_line(segments[i])) {
      dropped[i] = true;
      // A town that no gazetteer knows, set off by a dash or bracket: "Data Scientist - Smallville, CA".
      if (i > 1 && segments[i - 1].before != ',') dropped[i - 1] = true;
    }
  }
  if (std::find(dropped.begin(), dropped.end(), false) == dropped.end())
    dropped.assign(segments.size(), false);
  return dropped;
}

// "Lead Teacher with verification": what a board hangs on to titles.
void drop_trailing_phrase(Words& words) {
  for (std::size_t n = 2; n <= 3 && n < words.size(); ++n) {
    if (!is_noise_phrase(text::join({words.end() - static_cast<std::ptrdiff_t>(n), words.end()}, " ")))
      continue;
    words.resize(words.size() - n);
    return;
  }
}

// "Data Scientist in Berlin", "Account Executive Paris": the posting's own place at a segment's end.
void drop_trailing_place(Words& words, const Words& places) {
  std::size_t n = words.size();
  while (n > 0 && has(places, words[n - 1]) && !is_noise_word(words[n - 1])) --n;
  if (n < words.size() && n > 0 && (words[n - 1] == "in" || words[n - 1] == "at")) --n;
  if (n > 0 && n < words.size()) words.resize(n);
}

bool is_east_asian(std::string_view word) {
  for (std::size_t i = 0; i < word.size();) {
    const auto cp = text::decode_at(word, i);
    if ((cp.value >= 0x1100 && cp.value <= 0x11FF) || (cp.value >= 0x2E80 && cp.value <= 0x9FFF) ||
        (cp.value >= 0xAC00 && cp.value <= 0xD7AF))
      return true;
    i += cp.length;
  }
  return false;
}

// A title given twice, in Chinese, Japanese or Korean and in English, is the English one.
void keep_one_language(Words& words) {
  const auto latin =
      std::count_if(words.begin(), words.end(), [](const auto& w) { return !is_east_asian(w); });
  if (latin >= 2) std::erase_if(words, [](const auto& w) { return is_east_asian(w); });
}

void sort_unique(Words& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

}  // namespace

std::vector<std::string> place_words(const std::vector<std::string>& locations) {
  Words words;
  for (const auto& location : locations) {
    for (auto& word : split_words(text::name_key(location))) words.push_back(std::move(word));
  }
  sort_unique(words);
  return words;
}

std::string title_key(std::string_view title, const std::vector<std::string>& place_words) {
  const auto segments = segments_of(title, place_words);
  const auto dropped = dropped_segments(segments, place_words);
  Words all;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (dropped[i]) continue;
    auto words = without_requisitions(split_words(text::name_key(segments[i].text)));
    drop_trailing_phrase(words);
    drop_trailing_place(words, place_words);
    all.insert(all.end(), words.begin(), words.end());
  }
  all = written_out(all);
  keep_one_language(all);
  sort_unique(all);
  auto key = text::join(all, " ");
  return key.empty() ? text::name_key(title) : key;
}

}  // namespace radar::derive
