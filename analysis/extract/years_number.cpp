#include "analysis/extract/years_number.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <string>

#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

struct NumberWord {
  std::string_view word;
  double value;
};
// Turkish "on" (ten) and the like are left out: they are words of other languages.
constexpr std::array k_number_words = {
    NumberWord{"zero", 0}, NumberWord{"one", 1}, NumberWord{"einem", 1}, NumberWord{"einer", 1},
    NumberWord{"eines", 1}, NumberWord{"einen", 1}, NumberWord{"eine", 1}, NumberWord{"ein", 1},
    NumberWord{"une", 1}, NumberWord{"uno", 1}, NumberWord{"una", 1}, NumberWord{"un", 1},
    NumberWord{"uma", 1}, NumberWord{"um", 1}, NumberWord{"een", 1}, NumberWord{"één", 1},
    NumberWord{"bir", 1}, NumberWord{"jeden", 1}, NumberWord{"jednego", 1}, NumberWord{"один", 1},
    NumberWord{"одного", 1}, NumberWord{"two", 2}, NumberWord{"zwei", 2}, NumberWord{"deux", 2},
    NumberWord{"dos", 2}, NumberWord{"dois", 2}, NumberWord{"due", 2}, NumberWord{"twee", 2},
    NumberWord{"dwa", 2}, NumberWord{"dwie", 2}, NumberWord{"dwóch", 2}, NumberWord{"два", 2},
    NumberWord{"двух", 2}, NumberWord{"iki", 2}, NumberWord{"three", 3}, NumberWord{"drei", 3},
    NumberWord{"trois", 3}, NumberWord{"tres", 3}, NumberWord{"três", 3}, NumberWord{"tre", 3},
    NumberWord{"drie", 3}, NumberWord{"trzy", 3}, NumberWord{"trzech", 3}, NumberWord{"три", 3},
    NumberWord{"трех", 3}, NumberWord{"трёх", 3}, NumberWord{"üç", 3}, NumberWord{"four", 4},
    NumberWord{"vier", 4}, NumberWord{"quatre", 4}, NumberWord{"cuatro", 4}, NumberWord{"quatro", 4},
    NumberWord{"quattro", 4}, NumberWord{"cztery", 4}, NumberWord{"czterech", 4}, NumberWord{"четырех", 4},
    NumberWord{"четыре", 4}, NumberWord{"четырёх", 4}, NumberWord{"dört", 4}, NumberWord{"dörd", 4},
    NumberWord{"five", 5}, NumberWord{"fünf", 5}, NumberWord{"cinque", 5}, NumberWord{"cinq", 5},
    NumberWord{"cinco", 5}, NumberWord{"vijf", 5}, NumberWord{"pięć", 5}, NumberWord{"pięciu", 5},
    NumberWord{"пять", 5}, NumberWord{"пяти", 5}, NumberWord{"beş", 5}, NumberWord{"six", 6},
    NumberWord{"sechs", 6}, NumberWord{"seis", 6}, NumberWord{"sei", 6}, NumberWord{"zes", 6},
    NumberWord{"sześć", 6}, NumberWord{"sześciu", 6}, NumberWord{"шесть", 6}, NumberWord{"шести", 6},
    NumberWord{"altı", 6}, NumberWord{"seven", 7}, NumberWord{"sieben", 7}, NumberWord{"sept", 7},
    NumberWord{"siete", 7}, NumberWord{"sete", 7}, NumberWord{"sette", 7}, NumberWord{"zeven", 7},
    NumberWord{"siedem", 7}, NumberWord{"siedmiu", 7}, NumberWord{"семь", 7}, NumberWord{"семи", 7},
    NumberWord{"yedi", 7}, NumberWord{"yeddi", 7}, NumberWord{"eighteen", 18}, NumberWord{"eight", 8},
    NumberWord{"acht", 8}, NumberWord{"huit", 8}, NumberWord{"ocho", 8}, NumberWord{"oito", 8},
    NumberWord{"otto", 8}, NumberWord{"osiem", 8}, NumberWord{"ośmiu", 8}, NumberWord{"восемь", 8},
    NumberWord{"восьми", 8}, NumberWord{"sekiz", 8}, NumberWord{"səkkiz", 8}, NumberWord{"nine", 9},
    NumberWord{"neun", 9}, NumberWord{"neuf", 9}, NumberWord{"nueve", 9}, NumberWord{"nove", 9},
    NumberWord{"negen", 9}, NumberWord{"девять", 9}, NumberWord{"ten", 10}, NumberWord{"zehn", 10},
    NumberWord{"dix", 10}, NumberWord{"diez", 10}, NumberWord{"dez", 10}, NumberWord{"dieci", 10},
    NumberWord{"tien", 10}, NumberWord{"dziesięć", 10}, NumberWord{"dziesięciu", 10},
    NumberWord{"десять", 10}, NumberWord{"десяти", 10}, NumberWord{"eleven", 11}, NumberWord{"elf", 11},
    NumberWord{"twelve", 12}, NumberWord{"zwölf", 12}, NumberWord{"douze", 12}, NumberWord{"doce", 12},
    NumberWord{"twaalf", 12}, NumberWord{"двенадцать", 12}, NumberWord{"fifteen", 15},
    NumberWord{"quinze", 15}, NumberWord{"quince", 15}, NumberWord{"thirteen", 13},
    NumberWord{"fourteen", 14}, NumberWord{"fünfzehn", 15}, NumberWord{"quindici", 15},
    NumberWord{"dodici", 12}, NumberWord{"vijftien", 15}, NumberWord{"piętnaście", 15},
    NumberWord{"piętnastu", 15}, NumberWord{"пятнадцать", 15}, NumberWord{"пятнадцати", 15},
    NumberWord{"двенадцати", 12}, NumberWord{"двадцати", 20}, NumberWord{"dziewięć", 9},
    NumberWord{"dziewięciu", 9}, NumberWord{"девяти", 9}, NumberWord{"dokuz", 9}, NumberWord{"doqquz", 9},
    NumberWord{"twenty-four", 24}, NumberWord{"twenty", 20}, NumberWord{"zwanzig", 20},
    NumberWord{"vingt", 20}, NumberWord{"veinte", 20},
    // Swedish, Norwegian, Danish; "to" (two) is left out, a word of English
    NumberWord{"ett", 1}, NumberWord{"två", 2}, NumberWord{"fyra", 4}, NumberWord{"fire", 4},
    NumberWord{"fem", 5}, NumberWord{"sex", 6}, NumberWord{"seks", 6}, NumberWord{"sju", 7},
    NumberWord{"syv", 7}, NumberWord{"åtta", 8}, NumberWord{"åtte", 8}, NumberWord{"otte", 8},
    NumberWord{"nio", 9}, NumberWord{"tio", 10}, NumberWord{"ti", 10}, NumberWord{"tolv", 12},
    NumberWord{"femton", 15}, NumberWord{"femten", 15},
    // Ukrainian, Czech
    NumberWord{"двох", 2}, NumberWord{"трьох", 3}, NumberWord{"чотири", 4}, NumberWord{"чотирьох", 4},
    NumberWord{"п'ять", 5}, NumberWord{"п’ять", 5}, NumberWord{"п'яти", 5}, NumberWord{"п’яти", 5},
    NumberWord{"шість", 6}, NumberWord{"сім", 7}, NumberWord{"вісім", 8}, NumberWord{"дев'ять", 9},
    NumberWord{"дев’ять", 9}, NumberWord{"dva", 2}, NumberWord{"dvou", 2}, NumberWord{"tři", 3},
    NumberWord{"tří", 3}, NumberWord{"čtyři", 4}, NumberWord{"čtyř", 4}, NumberWord{"pět", 5},
    NumberWord{"pěti", 5}, NumberWord{"šest", 6}, NumberWord{"sedm", 7}, NumberWord{"osm", 8},
    NumberWord{"devět", 9}, NumberWord{"deset", 10},
    // Halves
    NumberWord{"anderthalb", 1.5}, NumberWord{"eineinhalb", 1.5}, NumberWord{"zweieinhalb", 2.5},
    NumberWord{"dreieinhalb", 3.5}, NumberWord{"anderhalf", 1.5}, NumberWord{"tweeënhalf", 2.5},
    NumberWord{"tweeëneenhalf", 2.5}, NumberWord{"półtora", 1.5}, NumberWord{"półtorej", 1.5},
    NumberWord{"полтора", 1.5}, NumberWord{"полутора", 1.5}, NumberWord{"півтора", 1.5},
    NumberWord{"halvandet", 1.5}, NumberWord{"halvannet", 1.5}, NumberWord{"puolitoista", 1.5},
    NumberWord{"puolentoista", 1.5}, NumberWord{"bir buçuk", 1.5}, NumberWord{"iki buçuk", 2.5},
    NumberWord{"üç buçuk", 3.5}, NumberWord{"yarım", 0.5},
    // Finnish
    NumberWord{"yhden", 1}, NumberWord{"kahden", 2}, NumberWord{"kaksi", 2}, NumberWord{"kolmen", 3},
    NumberWord{"kolme", 3}, NumberWord{"neljän", 4}, NumberWord{"neljä", 4}, NumberWord{"viiden", 5},
    NumberWord{"viisi", 5}, NumberWord{"kuuden", 6}, NumberWord{"kuusi", 6}, NumberWord{"seitsemän", 7},
    NumberWord{"kahdeksan", 8}, NumberWord{"yhdeksän", 9}, NumberWord{"kymmenen", 10}};

std::string number_pattern() {
  std::string words;
  for (const auto& entry : k_number_words) words += "|" + std::string(entry.word);
  return "(\\d{1,2}(?:[.,]5)?" + words + ")";
}

const re2::RE2& number_pattern_at_end() {
  static const re2::RE2 pattern(
      "(?i)(?:^|[^\\w.,$€£]|[a-z)]\\.)" + number_pattern() +
      // "five (5)", "3-х", "3+", "3 or more"
      "(?:-?(?:х|ти|и|го))?\\s*(?:\\(\\s*(?:\\d{1,2}\\s*\\+?|[^)\\d]{1,30})\\s*\\)\\s*)?(?:-?\\+|-?plus|or "
      "more|oder mehr)?\\s*"
      // the upper end of a range
      "(?:(?:-|–|—|‑|−|~|/|to|or|and|bis|till?|tot|of|à|a|до|y|e|do|ila|ilə|ildən|yıldan|\\+ ?-)\\s*" +
      number_pattern() +
      "(?:-?(?:х|ти|и))?\\s*(?:\\(\\s*\\d{1,2}\\s*\\+?\\s*\\))?)?"
      "\\s*(?:\\+|plus|or more|oder mehr|ou plus|o más|ou mais|lub więcej|o più|of meer|и более|и больше|və "
      "daha çox|veya "
      "üzeri|(?:solid |full )?consecutive)?"
      "\\s*[-‑–]?\\s*(?:full |solid |consecutive |calendar |minimum |complete |good |volle |pełne )?$");
  return pattern;
}

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r' && c != '\v'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view without_end(std::string_view s, bool (*drop)(char)) {
  while (!s.empty() && drop(s.back())) s.remove_suffix(1);
  return s;
}

// "Key Qualifications4+ years": a word lost the line break behind it. "Python3" is a name.
bool is_glued(std::string_view before) {
  constexpr std::size_t k_least = 8;  // bytes of such a word
  const auto rest = without_end(before, [](char c) { return c >= 'a' && c <= 'z'; });
  return before.size() - rest.size() >= k_least;
}

// Nothing before the number can make it a range's upper end or a part of another number.
bool stands_alone(std::string_view before) {
  if (before.empty() || is_glued(before)) return true;
  if (!is_space(before.back()) && std::string_view("(:*[|/;").find(before.back()) == std::string_view::npos)
    return false;
  if (before.back() == '/' && before.size() > 1 && is_digit(before[before.size() - 2]))
    return false;  // "3/5"
  before = without_end(before, is_space);
  if (before.empty() || before.ends_with("•")) return true;
  if ((before.back() & 0x80) != 0 || before.back() == '-' || before.back() == '~') return false;
  constexpr std::array<std::string_view, 11> joints = {"to", "or",  "and", "bis",   "a",     "y",
                                                       "do", "tot", " e",  "ildən", "yıldan"};
  return std::none_of(joints.begin(), joints.end(), [&](auto joint) {
    return before.size() >= joint.size() && text::iequals(before.substr(before.size() - joint.size()), joint);
  });
}

// The one or two digits at the end; empty if there are none or more.
std::string_view digits_at_end(std::string_view s) {
  const std::size_t count = s.size() - without_end(s, is_digit).size();
  return count <= 2 ? s.substr(s.size() - count) : std::string_view();
}

// Most numbers are written as "5 ", "5+ " or "3-5 "; what is written otherwise is left to the pattern.
std::string_view plain_number_at_end(std::string_view s) {
  s = without_end(s, is_space);
  if (s.ends_with('-')) s = without_end(s.substr(0, s.size() - 1), is_space);
  if (s.ends_with('+')) s = without_end(s.substr(0, s.size() - 1), is_space);
  auto number = digits_at_end(s);
  if (number.empty()) return {};
  s.remove_suffix(number.size());
  for (const std::string_view joint : {"-", "–"}) {
    if (!s.ends_with(joint)) continue;
    s.remove_suffix(joint.size());
    number = digits_at_end(s);
    s.remove_suffix(number.size());
    break;
  }
  return stands_alone(s) ? number : std::string_view();
}

bool is_letter(char c) { return text::is_ascii_alpha(c); }

// Whether a number's words may end so: "in recent " is none. What is not of ASCII is left to the pattern.
bool may_end_number(std::string_view s) {
  s = without_end(s, [](char c) { return is_space(c) || c == '-'; });
  if (s.empty() || !is_letter(s.back())) return !s.empty();
  const auto rest = without_end(s, is_letter);
  if (!rest.empty() && (rest.back() & 0x80) != 0) return true;
  const auto last = s.substr(rest.size());
  constexpr std::array<std::string_view, 13> k_behind = {
      "plus",  "more",     "mehr",    "mais",     "meer", "consecutive", "full",
      "solid", "calendar", "minimum", "complete", "good", "volle"};
  const auto ends = [&](std::string_view word) {
    return last.size() >= word.size() && text::iequals(word, last.substr(last.size() - word.size()));
  };
  return std::any_of(k_behind.begin(), k_behind.end(), ends) ||
         std::any_of(k_number_words.begin(), k_number_words.end(),
                     [&](const auto& entry) { return ends(entry.word); });
}

}  // namespace

std::optional<std::string_view> number_at_end(std::string_view before) {
  if (before.empty()) return std::nullopt;
  if (const auto number = plain_number_at_end(before); !number.empty()) return number;
  if (!may_end_number(before)) return std::nullopt;
  re2::StringPiece low, high;
  if (!re2::RE2::PartialMatch(re2::StringPiece(before.data(), before.size()), number_pattern_at_end(), &low,
                              &high))
    return std::nullopt;
  return std::string_view(low.data(), low.size());
}

std::optional<YearsUnit> years_unit_at(std::string_view s) {
  if (s.empty() || (s[0] | 0x20) == 'y') return std::nullopt;  // "years", "yrs", "yıl"
  struct Unit {
    std::string_view stem;
    double years, count;
  };
  constexpr double k_month = 1.0 / 12, k_decade = 10;
  static constexpr std::array k_units = {
      Unit{"month", k_month, 0}, Unit{"monat", k_month, 0}, Unit{"mois", k_month, 0},
      Unit{"meses", k_month, 0}, Unit{"mesi", k_month, 0}, Unit{"miesi", k_month, 0},
      Unit{"maand", k_month, 0}, Unit{"месяц", k_month, 0}, Unit{"ay ", k_month, 0},
      Unit{"aylıq", k_month, 0}, Unit{"aylık", k_month, 0}, Unit{"månad", k_month, 0},
      Unit{"måned", k_month, 0}, Unit{"kuukau", k_month, 0}, Unit{"měsíc", k_month, 0},
      Unit{"місяц", k_month, 0}, Unit{"decade", k_decade, 0}, Unit{"década", k_decade, 0},
      Unit{"jahrzehnt", k_decade, 0}, Unit{"roczne", 1, 1}, Unit{"halbjährige", 1, 0.5},
      // Years in one word with their number.
      Unit{"einjähr", 1, 1}, Unit{"zweijähr", 1, 2}, Unit{"dreijähr", 1, 3}, Unit{"vierjähr", 1, 4},
      Unit{"fünfjähr", 1, 5}, Unit{"sechsjähr", 1, 6}, Unit{"siebenjähr", 1, 7}, Unit{"achtjähr", 1, 8},
      Unit{"neunjähr", 1, 9}, Unit{"zehnjähr", 1, 10}, Unit{"zwölfjähr", 1, 12}, Unit{"fünfzehnjähr", 1, 15},
      Unit{"anderthalbjähr", 1, 1.5}, Unit{"eineinhalbjähr", 1, 1.5}, Unit{"zweieinhalbjähr", 1, 2.5},
      Unit{"eenjar", 1, 1}, Unit{"tweejar", 1, 2}, Unit{"driejar", 1, 3}, Unit{"vierjar", 1, 4},
      Unit{"vijfjar", 1, 5}, Unit{"zesjar", 1, 6}, Unit{"zevenjar", 1, 7}, Unit{"achtjar", 1, 8},
      Unit{"tienjar", 1, 10}, Unit{"biennal", 1, 2}, Unit{"triennal", 1, 3}, Unit{"quinquennal", 1, 5},
      Unit{"decennal", 1, 10}, Unit{"dwulet", 1, 2}, Unit{"trzylet", 1, 3}, Unit{"czterolet", 1, 4},
      Unit{"pięciolet", 1, 5}, Unit{"sześciolet", 1, 6}, Unit{"siedmiolet", 1, 7}, Unit{"ośmiolet", 1, 8},
      Unit{"dziesięciolet", 1, 10}, Unit{"двухлет", 1, 2}, Unit{"Двухлет", 1, 2}, Unit{"трехлет", 1, 3},
      Unit{"Трехлет", 1, 3}, Unit{"трёхлет", 1, 3}, Unit{"Трёхлет", 1, 3}, Unit{"четырехлет", 1, 4},
      Unit{"четырёхлет", 1, 4}, Unit{"пятилет", 1, 5}, Unit{"Пятилет", 1, 5}, Unit{"шестилет", 1, 6},
      Unit{"семилет", 1, 7}, Unit{"восьмилет", 1, 8}, Unit{"десятилетн", 1, 10}, Unit{"полуторагод", 1, 1.5},
      Unit{"дворічн", 1, 2}, Unit{"трирічн", 1, 3}, Unit{"п'ятирічн", 1, 5}, Unit{"п’ятирічн", 1, 5},
      Unit{"tvåårig", 1, 2}, Unit{"toårig", 1, 2}, Unit{"treårig", 1, 3}, Unit{"fyraårig", 1, 4},
      Unit{"fireårig", 1, 4}, Unit{"femårig", 1, 5}, Unit{"sjuårig", 1, 7}, Unit{"tioårig", 1, 10},
      Unit{"dvoulet", 1, 2}, Unit{"tříle", 1, 3}, Unit{"čtyřle", 1, 4}, Unit{"pětile", 1, 5}};
  for (const auto& unit : k_units) {
    if (text::istarts_with(s, unit.stem)) return YearsUnit{unit.years, unit.count};
  }
  return std::nullopt;
}

std::optional<double> value_of_number(std::string_view s) {
  if (s.empty()) return std::nullopt;
  if (!is_digit(s[0])) {
    for (const auto& entry : k_number_words) {
      if (text::iequals(s, entry.word)) return entry.value;
    }
  }
  std::string digits(s);
  std::replace(digits.begin(), digits.end(), ',', '.');
  return text::parse_number(digits);
}

namespace {

constexpr std::string_view k_half_in_turkish = "yarım";

// A whole word, and of the years: "5 yıl yarım zamanlı" is half of a day's work.
bool is_half_behind(std::string_view half, std::string_view behind) {
  if (!behind.empty() && (text::is_ascii_alpha(behind.front()) || (behind.front() & 0x80) != 0)) return false;
  if (half != k_half_in_turkish) return true;
  constexpr std::array<std::string_view, 5> k_of_work = {" zaman", " gün", " ştat", " gun", " mesai"};
  return std::none_of(k_of_work.begin(), k_of_work.end(),
                      [&](auto word) { return text::istarts_with(behind, word); });
}

}  // namespace

double half_behind(std::string_view unit_on) {
  constexpr std::size_t k_longest_unit = 16;
  constexpr double k_half = 0.5;
  constexpr std::array<std::string_view, 9> k_halves = {"y medio", "e meio",  "e meia",
                                                        "et demi", "e mezzo", k_half_in_turkish,
                                                        "i pół",   "a půl",   "en een half"};
  const auto blank = unit_on.substr(0, k_longest_unit).find(' ');
  if (blank == std::string_view::npos) return 0;
  const auto rest = unit_on.substr(blank + 1);
  if (text::istarts_with(rest, "и половин")) return k_half;  // "половиной", "половина"
  const bool has = std::any_of(k_halves.begin(), k_halves.end(), [&](auto half) {
    return text::istarts_with(rest, half) && is_half_behind(half, rest.substr(half.size()));
  });
  return has ? k_half : 0;
}

}  // namespace radar::extract
