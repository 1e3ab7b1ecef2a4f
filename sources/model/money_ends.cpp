#include "sources/model/money_ends.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "sources/model/money_intervals.h"
#include "sources/text/phrase_table.h"
#include "sources/text/utf8.h"

namespace radar::model {
namespace {

// What stands right before a sum, its currency aside, in lower case.
std::string lead_of(std::string_view s, std::size_t begin) {
  constexpr std::size_t k_reach = 24;
  const std::size_t from = begin > k_reach ? begin - k_reach : 0;
  auto lead = s.substr(from, begin - from);
  for (std::size_t back = 1; back <= 5 && back <= lead.size(); ++back) {
    const auto currency = currency_at(lead, lead.size() - back);
    if (currency.length == 0) continue;
    if (skip_blank(lead, lead.size() - back + currency.length) != lead.size()) continue;
    lead = lead.substr(0, lead.size() - back);
    break;
  }
  return " " + text::ascii_lower(text::trim(lead));
}

bool ends_with_any(std::string_view s, const std::vector<std::string_view>& words) {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return s.ends_with(word); });
}

// Words that must stand right before a sum.
constexpr std::string_view k_most_before =
    // English, German, Dutch
    " no more than| not more than| capped at| tops out at| at most| not exceeding| ceiling of| topping out at"
    "| höchstens| nicht mehr als| nicht über| tot| niet meer dan| hooguit"
    // French, Spanish, Portuguese, Italian
    "| pas plus de| au plus| plafonné à| plafonnée à| no más de| máximo| tope de| não mais de| até| fino a"
    "| fino ad| non più di| al massimo| massimo| massimo di"
    // Polish, Russian, Turkish, Azerbaijani
    "| opp til| op til| upp till| enintään| až do"
    "| do| nie więcej niż| не более| не больше| не выше| не превышает| максимум| не більше| en fazla| en çok"
    "| azami| ən çox| ən çoxu";
constexpr std::string_view k_least_before =
    // English, German, Dutch
    " no less than| not less than| not below| upwards of| upward of| in excess of| more than| north of| above"
    "| over| ab| mindestens| wenigstens| zumindest| nicht unter| nicht weniger als| mehr als| über"
    "| vanaf| minstens| niet minder dan| meer dan"
    // French, Spanish, Portuguese, Italian
    "| dès| au moins| pas moins de| plus de| a partir de| al menos| no menos de| por lo menos| mínimo"
    "| más de| pelo menos| não menos de| mais de| da| a partire da| almeno| non meno di| più di| oltre"
    // Polish, Russian, Turkish, Azerbaijani
    "| minst| mindst| vähintään| ikke under| inte under"
    "| od| co najmniej| przynajmniej| nie mniej niż| ponad| powyżej| не менее| не ниже| не меньше| более"
    "| свыше| больше| не менш ніж| понад| en az| ən azı| asgari";

// Words behind a sum, its currency and interval aside, that make it one end; behind "*" the word may go on.
constexpr std::string_view k_least_behind =
    // English, German, Dutch, French, Spanish, Portuguese, Italian
    "or more|at least|at minimum|as a minimum|or above|or higher|and up|and above|and upward|and "
    "upwards|upwards|minimum|aufwärts|oder mehr|und mehr|of "
    "meer"
    "|en meer|et plus|ou plus|et au-delà|y más|o más|en adelante|ou mais|e mais|o più|in su|e "
    "oltre|mínimo|como mínimo|al menos|no mínimo"
    // Polish, Russian, Ukrainian, Turkish, Azerbaijani
    "|lub więcej|i więcej|wzwyż|и выше|и более|и больше|і вище|і більше|ve üzeri*|ve üstü*|və yuxarı*|və "
    "daha "
    "çox*"
    // Japanese, Korean
    "|以上*|〜*|～*|から*|이상*|부터*";
constexpr std::string_view k_most_behind =
    "max*|at most|at the most|tops|or less|höchstens|au plus|au maximum|máximo|como máximo|no máximo|massimo"
    "|al massimo|maks*|максимум|以下*|まで*|以内*|이하*";
// The endings of Turkish and Azerbaijani between a sum's currency and such a word: "40.000 TL'ye kadar".
constexpr std::string_view k_bent_up_to = "'ye|'ya|'e|'a|’ye|’ya|’e|’a|-a|-ə|-e|-ya|-yə|-ye|a|ə|e|ya|ye|yə";
constexpr std::string_view k_bent_from =
    "'den|'dan|'dən|’den|’dan|’dən|-dan|-den|-dən|dan|den|dən|'ten|'tan|’ten|’tan|ten|tan|'nin|’nin";
constexpr std::string_view k_up_to = "kadar*|qədər*|dək*|-dək*|'dək*|geçme*";
constexpr std::string_view k_from =
    "başl*|itibaren|yuxarı*|fazla*|az olma*|aşağı olma*|çox|çoxdur|artıq*|üzeri*";

bool begins_with(const std::vector<std::string_view>& words, std::string_view s) {
  return std::any_of(words.begin(), words.end(), [&](auto word) {
    const bool goes_on = word.ends_with('*');
    if (goes_on) word.remove_suffix(1);
    if (!s.starts_with(word)) return false;
    return goes_on || s.size() == word.size() ||
           !(text::is_ascii_alpha(s[word.size()]) || begins_wide_letter(s[word.size()]));
  });
}

// What follows the longest of the endings; the words if none begins them.
std::string_view behind_ending(std::string_view words, const std::vector<std::string_view>& endings) {
  std::size_t longest = 0;
  for (const auto ending : endings) {
    if (ending.size() > longest && words.starts_with(ending)) longest = ending.size();
  }
  return text::trim(words.substr(longest));
}

// Bytes of the currency, the interval and the like that stand right behind a sum.
std::size_t marks_length(std::string_view rest, std::string_view lower) {
  static const auto kinds = text::split("gross|brutto|bruto|brut|brüt|netto|net |lordi|lordo|+", '|');
  std::size_t at = 0;
  for (;;) {
    at = skip_blank(rest, at);
    auto length = currency_at(rest, at).length;
    if (length == 0) length = interval_words_length(lower.substr(at));
    for (const auto kind : kinds) {
      if (length == 0 && lower.substr(at).starts_with(kind)) length = kind.size();
    }
    if (length == 0) return at;
    at += length;
  }
}

// "550 € maximum.", "€40 maximum per hour", and not "$60,000 Maximum Salary: $80,000".
bool names_next_sum(std::string_view words) {
  const auto end = std::find_if(words.begin(), words.end(), [](char c) {
    return !text::is_ascii_alpha(c) && (static_cast<unsigned char>(c) & 0x80U) == 0;
  });
  const auto rest = text::trim(words.substr(static_cast<std::size_t>(end - words.begin())));
  return !rest.empty() && text::is_ascii_alpha(rest.front()) && interval_words_length(rest) == 0;
}

enum class End { both, least, most };

// "72,000 or more", "550 € maximum", "4500 manata qədər", "48.500 TL'den başlamaktadır".
End end_told_behind(std::string_view rest) {
  constexpr std::size_t k_reach = 60;
  static const auto least = text::split(k_least_behind, '|'), most = text::split(k_most_behind, '|');
  static const auto bent_up_to = text::split(k_bent_up_to, '|'), bent_from = text::split(k_bent_from, '|');
  static const auto up_to = text::split(k_up_to, '|'), from = text::split(k_from, '|');
  rest = rest.substr(0, k_reach);
  const auto lower = text::ascii_lower(rest);
  const auto words = std::string_view(lower).substr(marks_length(rest, lower));
  const bool is_name = words.starts_with("m") && names_next_sum(words);  // "maximum", "mínimo"
  if (is_name) return End::both;
  if (begins_with(least, words) && !words.starts_with("and up to")) return End::least;
  if (begins_with(most, words) || begins_with(up_to, behind_ending(words, bent_up_to))) return End::most;
  return begins_with(from, behind_ending(words, bent_from)) ? End::least : End::both;
}

}  // namespace

void set_ends(std::string_view s, const Ends& ends, Salary& salary) {
  const auto& [low, high, range] = ends;
  const std::size_t from = low.begin > 16 ? low.begin - 16 : 0;
  const std::string lead = " " + text::ascii_lower(s.substr(from, low.begin - from));
  static constexpr std::array<std::string_view, 9> most = {"up to", "bis ", "max", "maks",  "jusqu",
                                                           "hasta", "до ",  "До ", "fino a"};
  static constexpr std::array<std::string_view, 19> least = {
      "begins at",   "begin at", "from",     " ab ",     "min",       "от ",   "at least",
      "starting at", "desde",    "à partir", "start at", "starts at", " fra ", " från ",
      "alkaen ",     " fr. ",    " від ",    "От ",      "Від "};
  static const text::PhraseTable most_words(most), least_words(least);
  bool at_most = most_words.first_in(lead) != text::PhraseTable::npos;
  bool at_least = high.open_ended || least_words.first_in(lead) != text::PhraseTable::npos;
  if (!range) {
    // Short words of other languages, which must stand right there, and words behind the sum.
    const auto near = lead_of(s, low.begin);
    static const auto most_before = text::split(k_most_before, '|'),
                      least_before = text::split(k_least_before, '|');
    const auto told = end_told_behind(s.substr(high.end));
    at_most = at_most || told == End::most || ends_with_any(near, most_before);
    at_least = at_least || told == End::least || (!at_most && ends_with_any(near, least_before));
    const auto behind = text::ascii_lower(s.substr(high.end, 40));
    for (const std::string_view word : {"başlay", "başlıy"})
      at_least = at_least || behind.find(word) != std::string::npos;
  }
  if (range || !at_most) salary.min = low.value;
  if (range || !at_least) salary.max = high.value;
}

}  // namespace radar::model
