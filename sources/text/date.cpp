// A small tokenizer instead of format strings: sources mix eight formats in seven languages, and a wrong
// guess is worse than none, so whatever does not fit one known shape does not parse.
#include "sources/text/date.h"

#include <array>
#include <cstdio>
#include <vector>

#include "sources/text/casefold.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::text {
namespace {

constexpr std::int64_t k_day = 86400;

struct Names {
  int month;
  std::string_view stems;  // blank-separated beginnings, folded, accents kept
};

constexpr std::array<Names, 12> k_months = {{
    {1, "jan jän yan oca янв ene gen"},
    {2, "feb fév fev şub sub fevr фев"},
    {3, "mar mär mrz mrt maer мар"},
    {4, "apr avr abr nis апр"},
    {5, "may mai mayıs mayis май мая"},
    {6, "jun juin haz iyun iyn июн"},
    {7, "jul juil tem iyul iyl июл"},
    {8, "aug aoû aou ago ağu agu avq авг"},
    {9, "sep eyl sen сен"},
    {10, "oct okt eki oktyabr окт"},
    {11, "nov kas noy ноя"},
    {12, "dec dez déc dic ara dek дек"},
}};

int month_of(const std::string& word) {
  // "oca" is Turkish January; it stands with January above and is excluded here by order of the table.
  for (const auto& m : k_months) {
    for (const auto stem : split(m.stems, ' ')) {
      if (stem == "may" || stem == "mai") {
        if (word == stem || word == "mayis" || word == "mayo" || word == "mayıs") return m.month;
      } else if (word.starts_with(stem)) {
        return m.month;
      }
    }
  }
  return 0;
}

bool valid(std::int64_t year, std::int64_t month, std::int64_t day) {
  static constexpr std::array<int, 12> k_days = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  if (day > k_days[static_cast<std::size_t>(month - 1)]) return false;
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month != 2 || day < 29 || leap;
}

std::optional<Timestamp> day_of(std::int64_t year, std::int64_t month, std::int64_t day) {
  if (!valid(year, month, day)) return std::nullopt;
  return Timestamp{k_day * days_from_civil(static_cast<int>(year), static_cast<unsigned>(month),
                                           static_cast<unsigned>(day)),
                   false, false};
}

struct Token {
  enum class Kind { number, word, mark } kind;
  std::string text;
  std::int64_t value = 0;
  std::size_t digits = 0;
};

std::vector<Token> tokenize(std::string_view s) {
  std::vector<Token> out;
  const std::string folded = fold(s);
  for (std::size_t i = 0; i < folded.size();) {
    const char c = folded[i];
    std::size_t end = i;
    if (is_ascii_digit(c)) {
      while (end < folded.size() && is_ascii_digit(folded[end])) ++end;
      const auto value =
          end - i <= 18 ? parse_int(std::string_view(folded).substr(i, end - i)).value_or(-1) : -1;
      out.push_back({Token::Kind::number, folded.substr(i, end - i), value, end - i});
    } else if (is_ascii_alpha(c) || static_cast<unsigned char>(c) >= 0x80) {
      while (end < folded.size() &&
             (is_ascii_alpha(folded[end]) || static_cast<unsigned char>(folded[end]) >= 0x80))
        ++end;
      out.push_back({Token::Kind::word, folded.substr(i, end - i), 0, 0});
    } else {
      end = i + 1;
      if (!is_ascii_space(c)) out.push_back({Token::Kind::mark, std::string(1, c), 0, 0});
    }
    i = end;
  }
  return out;
}

bool is_number(const std::vector<Token>& t, std::size_t i) {
  return i < t.size() && t[i].kind == Token::Kind::number;
}
bool is_mark(const std::vector<Token>& t, std::size_t i, std::string_view m) {
  return i < t.size() && t[i].kind == Token::Kind::mark && m.find(t[i].text) != std::string_view::npos;
}
bool is_word(const std::vector<Token>& t, std::size_t i) {
  return i < t.size() && t[i].kind == Token::Kind::word;
}

// Seconds that a zone of this name is ahead of UTC.
std::optional<std::int64_t> named_zone(std::string_view word) {
  static constexpr std::array<std::pair<std::string_view, int>, 13> k_zones = {{{"z", 0},
                                                                                {"utc", 0},
                                                                                {"gmt", 0},
                                                                                {"ut", 0},
                                                                                {"est", -5},
                                                                                {"edt", -4},
                                                                                {"cst", -6},
                                                                                {"cdt", -5},
                                                                                {"mst", -7},
                                                                                {"mdt", -6},
                                                                                {"pst", -8},
                                                                                {"pdt", -7},
                                                                                {"cet", 1}}};
  for (const auto& [name, hours] : k_zones) {
    if (word == name) return hours * 3600;
  }
  return std::nullopt;
}

// The same of "+02:00", "-0500" or "+2", whose sign stands at `i`; `i` moves behind it.
std::int64_t written_zone(const std::vector<Token>& t, std::size_t& i) {
  const std::int64_t sign = t[i].text == "-" ? -1 : 1;
  const auto& zone = t[i + 1];
  std::int64_t minutes = zone.digits > 2 ? zone.value / 100 * 60 + zone.value % 100 : zone.value * 60;
  i += 2;
  if (is_mark(t, i, ":") && is_number(t, i + 1)) {
    minutes += t[i + 1].value;
    i += 2;
  }
  return sign * minutes * 60;
}

// Reads "T10:20[:30[.123]] [Z|+02:00|GMT|EST|PM]" at `i`; false if something else stands there.
bool add_time(const std::vector<Token>& t, std::size_t i, Timestamp& stamp) {
  if (is_word(t, i) && (t[i].text == "t" || t[i].text == "at" || t[i].text == "um")) ++i;
  if (is_mark(t, i, ",")) ++i;
  if (i >= t.size()) return true;
  if (!is_number(t, i) || !is_mark(t, i + 1, ":") || !is_number(t, i + 2)) return false;
  std::int64_t hour = t[i].value;
  std::int64_t seconds = t[i + 2].value * 60;
  i += 3;
  if (is_mark(t, i, ":") && is_number(t, i + 1)) {
    seconds += t[i + 1].value;
    i += 2;
    if (is_mark(t, i, ".,") && is_number(t, i + 1)) i += 2;
  }
  if (is_word(t, i) && (t[i].text == "am" || t[i].text == "pm")) {
    hour = hour % 12 + (t[i].text == "pm" ? 12 : 0);
    ++i;
  }
  if (hour > 24 || seconds >= 3660) return false;
  std::int64_t offset = 0;
  if (is_word(t, i)) {
    const auto known = named_zone(t[i].text);
    if (!known) return false;
    offset = *known;
    ++i;
  }
  if (is_mark(t, i, "+-") && is_number(t, i + 1)) offset = written_zone(t, i);
  stamp.seconds += hour * 3600 + seconds - offset;
  stamp.has_time = true;
  return i >= t.size() || is_mark(t, i, "([");
}

std::optional<Timestamp> with_time(std::optional<Timestamp> day, const std::vector<Token>& t,
                                   std::size_t rest) {
  if (!day || !add_time(t, rest, *day)) return std::nullopt;
  return day;
}

// ISO 8601 without its marks: 20260302T090807Z.
std::optional<Timestamp> basic_time(const std::vector<Token>& t) {
  const auto& clock = t[2];
  if (clock.digits != 6 && clock.digits != 4) return std::nullopt;
  const std::int64_t value = clock.digits == 4 ? clock.value * 100 : clock.value;
  std::vector<Token> marked = {t[1]};
  const auto number = [&marked](std::int64_t n) {
    marked.push_back({Token::Kind::number, std::to_string(n), n, 2});
  };
  const auto colon = [&marked] { marked.push_back({Token::Kind::mark, ":", 0, 0}); };
  number(value / 10000);
  colon();
  number(value / 100 % 100);
  colon();
  number(value % 100);
  marked.insert(marked.end(), t.begin() + 3, t.end());
  return with_time(day_of(t[0].value / 10000, t[0].value / 100 % 100, t[0].value % 100), marked, 0);
}

std::optional<Timestamp> parse_numeric(const std::vector<Token>& t, DayOrder order) {
  if (t.size() == 1 && is_number(t, 0)) {
    if (t[0].digits == 8) return day_of(t[0].value / 10000, t[0].value / 100 % 100, t[0].value % 100);
    return t[0].digits >= 9 ? from_epoch(t[0].value) : std::nullopt;
  }
  if (is_number(t, 0) && t[0].digits == 8 && is_word(t, 1) && t[1].text == "t" && is_number(t, 2))
    return basic_time(t);
  if (!is_number(t, 0) || !is_mark(t, 1, "-/.") || !is_number(t, 2)) return std::nullopt;
  if (!is_mark(t, 3, "-/.") || !is_number(t, 4)) {
    return t[0].digits == 4 && t.size() == 3 ? day_of(t[0].value, t[2].value, 1) : std::nullopt;
  }
  if (t[0].digits == 4) return with_time(day_of(t[0].value, t[2].value, t[4].value), t, 5);
  const std::int64_t year = t[4].digits == 2 ? 2000 + t[4].value : t[4].value;
  // A number above 12 is the day, whatever the order.
  const bool day_first =
      t[1].text == "." || t[0].value > 12 || (order == DayOrder::day_first && t[2].value <= 12);
  return with_time(day_first ? day_of(year, t[2].value, t[0].value) : day_of(year, t[0].value, t[2].value), t,
                   5);
}

// "12 Mar 2026", "Mar 12, 2026", "Tue, 12 March 2026 10:00:00 +0000", "12 de marzo de 2026".
std::optional<Timestamp> parse_named(std::vector<Token> t, const DateHints& hints) {
  std::erase_if(t, [](const Token& x) {
    return x.text == "de" || x.text == "of" || x.text == "del" || x.text == "th" || x.text == "st" ||
           x.text == "nd" || x.text == "rd" || x.text == "г" || x.text == "года" ||
           (x.kind == Token::Kind::mark && (x.text == "," || x.text == "."));
  });
  if (is_word(t, 0) && month_of(t[0].text) == 0) t.erase(t.begin());  // week day
  if (is_word(t, 0) && is_word(t, 1)) t.erase(t.begin());             // "mar." is Tuesday in French
  std::int64_t day = 1;
  int month = 0;
  std::size_t next = 2;
  if (is_number(t, 0) && t[0].digits <= 2 && (is_word(t, 1) || (is_mark(t, 1, "-") && is_word(t, 2)))) {
    day = t[0].value;
    next = is_word(t, 1) ? 2 : 3;
    month = month_of(t[next - 1].text);
    if (is_mark(t, next, "-")) ++next;
  } else if (is_word(t, 0) && is_number(t, 1)) {
    month = month_of(t[0].text);
    if (t[1].digits <= 2)
      day = t[1].value;
    else
      next = 1;
  }
  if (month == 0) return std::nullopt;
  if (!is_number(t, next)) {
    if (next < t.size() || hints.now == 0) return std::nullopt;
    // No year: the latest such day that is not more than a month ahead.
    const auto today = civil_from_days(hints.now / k_day);
    auto stamp = day_of(today.year, month, day);
    if (stamp && stamp->seconds > hints.now + 31 * k_day) stamp = day_of(today.year - 1, month, day);
    return stamp;
  }
  // "Mar 2 09:08:07 2026": the year stands last.
  if (is_mark(t, next + 1, ":") && t.back().digits == 4) {
    const auto year = t.back().value;
    t.pop_back();
    return with_time(day_of(year, month, day), t, next);
  }
  const std::int64_t year = t[next].digits == 2 ? 2000 + t[next].value : t[next].value;
  return with_time(day_of(year, month, day), t, next + 1);
}

std::int64_t unit_seconds(const std::string& w) {
  static constexpr std::array<std::pair<std::string_view, std::int64_t>, 42> k_units = {
      {{"second", 1},          {"sec", 1},
       {"minute", 60},         {"min", 60},
       {"hour", 3600},         {"hr", 3600},
       {"day", k_day},         {"week", 7 * k_day},
       {"month", 30 * k_day},  {"year", 365 * k_day},
       {"stunde", 3600},       {"tag", k_day},
       {"woche", 7 * k_day},   {"monat", 30 * k_day},
       {"heure", 3600},        {"jour", k_day},
       {"semaine", 7 * k_day}, {"mois", 30 * k_day},
       {"hora", 3600},         {"día", k_day},
       {"dia", k_day},         {"semana", 7 * k_day},
       {"mes", 30 * k_day},    {"saat", 3600},
       {"gün", k_day},         {"hafta", 7 * k_day},
       {"həftə", 7 * k_day},   {"ay", 30 * k_day},
       {"il", 365 * k_day},    {"dəqiqə", 60},
       {"dakika", 60},         {"час", 3600},
       {"день", k_day},        {"дня", k_day},
       {"дней", k_day},        {"недел", 7 * k_day},
       {"месяц", 30 * k_day},  {"минут", 60},
       {"jahr", 365 * k_day},  {"an", 365 * k_day},
       {"год", 365 * k_day},   {"лет", 365 * k_day}}};
  for (const auto& [name, seconds] : k_units) {
    if (name.size() <= 2 ? w == name : w.starts_with(name)) return seconds;
  }
  if (w == "d") return k_day;
  if (w == "h") return 3600;
  if (w == "w") return 7 * k_day;
  return 0;
}

bool is_one_of(const std::string& w, std::string_view list) {
  for (const auto word : split(list, ' ')) {
    if (w == word) return true;
  }
  return false;
}

Timestamp relative(std::int64_t at, std::int64_t unit, bool bound) {
  return unit < k_day ? Timestamp{at, true, bound} : Timestamp{at - at % k_day, false, bound};
}

std::optional<Timestamp> parse_relative(const std::vector<Token>& t, const DateHints& hints) {
  if (hints.now == 0) return std::nullopt;
  const std::int64_t today = hints.now - hints.now % k_day;
  for (std::size_t i = 0; i < t.size(); ++i) {
    const auto& w = t[i].text;
    if (is_word(t, i)) {
      if (w == "bu" && is_word(t, i + 1) && is_one_of(t[i + 1].text, "gün gun"))
        return Timestamp{today, false, false};
      if (is_one_of(w, "today heute aujourd hoy bugün bugun сегодня now just"))
        return Timestamp{today, false, false};
      if (is_one_of(w, "yesterday gestern hier ayer dün dünən вчера"))
        return Timestamp{today - k_day, false, false};
    }
    if (is_word(t, i) && is_one_of(w, "a an one ein eine einem einer un une una bir один одну") &&
        is_word(t, i + 1)) {
      const auto seconds = unit_seconds(t[i + 1].text);
      if (seconds > 0) return relative(hints.now - seconds, seconds, false);
    }
    if (!is_number(t, i)) continue;
    const bool bound = is_mark(t, i + 1, "+");
    const std::size_t unit = bound ? i + 2 : i + 1;
    if (!is_word(t, unit)) continue;
    const auto seconds = unit_seconds(t[unit].text);
    if (seconds == 0 || t[i].value < 0 || t[i].value > 10000) continue;
    return relative(hints.now - t[i].value * seconds, seconds, bound);
  }
  return std::nullopt;
}

bool tells_past(const std::vector<Token>& t) {
  for (const auto& token : t) {
    if (is_one_of(token.text,
                  "ago posted vor il hace önce əvvəl назад today yesterday heute gestern aujourd hier hoy "
                  "ayer bu bugün dün dünən сегодня вчера now"))
      return true;
  }
  return false;
}

}  // namespace

UnixSeconds days_from_civil(int year, unsigned month, unsigned day) {
  // Howard Hinnant, "chrono-compatible low-level date algorithms".
  const std::int64_t y = month <= 2 ? year - 1 : year;
  const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
  const std::int64_t yoe = y - era * 400;
  const std::int64_t doy =
      (153 * (static_cast<std::int64_t>(month) + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

Civil civil_from_days(std::int64_t days) {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const std::int64_t doe = days - era * 146097;
  const std::int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  const std::int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  const std::int64_t mp = (5 * doy + 2) / 153;
  const auto day = static_cast<unsigned>(doy - (153 * mp + 2) / 5 + 1);
  const auto month = static_cast<unsigned>(mp < 10 ? mp + 3 : mp - 9);
  return {static_cast<int>(yoe + era * 400 + (month <= 2 ? 1 : 0)), month, day};
}

std::optional<Timestamp> from_epoch(std::int64_t number) {
  const std::int64_t seconds = number > 100'000'000'000 || number < -100'000'000'000 ? number / 1000 : number;
  const auto year = civil_from_days(seconds / k_day).year;
  if (year < 1990 || year > 2100) return std::nullopt;
  return Timestamp{seconds, true, false};
}

std::optional<Timestamp> parse_date(std::string_view s, const DateHints& hints) {
  s = trim(s);
  if (s.empty() || s.size() > 80) return std::nullopt;
  const auto tokens = tokenize(s);
  if (auto stamp = parse_numeric(tokens, hints.order)) return stamp;
  if (auto stamp = parse_named(tokens, hints)) return stamp;
  return tells_past(tokens) ? parse_relative(tokens, hints) : std::nullopt;
}

std::string format_date(UnixSeconds t) {
  const auto c = civil_from_days(t >= 0 ? t / k_day : (t - k_day + 1) / k_day);
  char buffer[48];
  std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", c.year, c.month, c.day);
  return buffer;
}

std::string format_datetime(UnixSeconds t) {
  const std::int64_t rest = ((t % k_day) + k_day) % k_day;
  char buffer[48];
  std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02dZ", static_cast<int>(rest / 3600),
                static_cast<int>(rest / 60 % 60), static_cast<int>(rest % 60));
  return format_date(t) + buffer;
}

std::string format_timestamp(const Timestamp& t) {
  return t.has_time ? format_datetime(t.seconds) : format_date(t.seconds);
}

}  // namespace radar::text
