#include "sources/text/date.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>
#include <vector>

using namespace radar::text;

namespace {
std::string parsed(const char* s, DateHints hints = {}) {
  const auto t = parse_date(s, hints);
  return t ? format_timestamp(*t) : "none";
}
}  // namespace

TEST_CASE("ISO 8601 in its shapes") {
  CHECK(parsed("2026-03-02") == "2026-03-02");
  CHECK(parsed("2026-03-02T09:08:07Z") == "2026-03-02T09:08:07Z");
  CHECK(parsed("2026-03-02T09:08:07.123+02:00") == "2026-03-02T07:08:07Z");
  CHECK(parsed("2026-03-02T09:08:07-0500") == "2026-03-02T14:08:07Z");
  CHECK(parsed("2026-03-02 09:08:07 UTC") == "2026-03-02T09:08:07Z");
  CHECK(parsed("20260302") == "2026-03-02");
}

TEST_CASE("RFC 822, epochs and slashes") {
  CHECK(parsed("Mon, 02 Mar 2026 09:00:00 GMT") == "2026-03-02T09:00:00Z");
  CHECK(parsed("Mon, 02 Mar 2026 09:00:00 +0100") == "2026-03-02T08:00:00Z");
  CHECK(parsed("1772442000") == "2026-03-02T09:00:00Z");
  CHECK(parsed("1772442000000") == "2026-03-02T09:00:00Z");
  CHECK(parsed("3/4/2026") == "2026-03-04");
  CHECK(parsed("3/4/2026", {0, DayOrder::day_first}) == "2026-04-03");
  CHECK(parsed("02.03.2026") == "2026-03-02");
}

TEST_CASE("month names and relative days in several languages") {
  CHECK(parsed("March 2, 2026") == "2026-03-02");
  CHECK(parsed("2 März 2026") == "2026-03-02");
  CHECK(parsed("2 марта 2026") == "2026-03-02");
  CHECK(parsed("2 mart 2026") == "2026-03-02");
  const DateHints now{1772442000, DayOrder::month_first};
  CHECK(parsed("2 days ago", now).substr(0, 10) == "2026-02-28");
  CHECK(parsed("yesterday", now).substr(0, 10) == "2026-03-01");
  const auto bound = parse_date("Posted 30+ Days Ago", now);
  REQUIRE(bound);
  CHECK(bound->is_bound);
  CHECK(parsed("2 days ago") == "none");
}

TEST_CASE("what is no date is none") {
  for (const char* s : {"", "soon", "2026-13-01", "2026-02-30", "0000-00-00", "99999999999999999999",
                        "2026-03-02T25:00:00Z", "1850-01-01", "-", "12"}) {
    CAPTURE(s);
    CHECK(parsed(s) == "none");
  }
}

TEST_CASE("the calendar goes both ways") {
  for (std::int64_t day = -20000; day < 60000; day += 37) {
    const auto c = civil_from_days(day);
    REQUIRE(days_from_civil(c.year, c.month, c.day) == day);
  }
  CHECK(format_date(0) == "1970-01-01");
  CHECK(format_datetime(-1) == "1969-12-31T23:59:59Z");
}

TEST_CASE("every month of every language, long and short") {
  const std::vector<std::vector<std::string>> months = {
      {"January", "Jan.", "Januar", "Jänner", "janvier", "janv.", "enero", "ene.", "Ocak", "Oca", "января",
       "янв.", "январь", "yanvar", "yan"},
      {"February", "Feb", "Februar", "février", "févr.", "febrero", "feb.", "Şubat", "Şub", "февраля", "фев",
       "февр.", "fevral", "fev"},
      {"March", "Mar", "März", "Mrz", "mars", "marzo", "Mart", "марта", "мар", "март", "mart"},
      {"April", "Apr", "avril", "avr.", "abril", "abr", "Nisan", "Nis", "апреля", "апр.", "aprel"},
      {"May", "Mai", "mai", "mayo", "Mayıs", "мая", "май", "may"},
      {"June", "Jun", "Juni", "juin", "junio", "Haziran", "Haz", "июня", "июн", "iyun", "iyn"},
      {"July", "Jul", "Juli", "juillet", "juil.", "julio", "Temmuz", "Tem", "июля", "июл", "iyul", "iyl"},
      {"August", "Aug", "août", "agosto", "ago", "Ağustos", "Ağu", "августа", "авг.", "avqust", "avq"},
      {"September", "Sept", "Sep", "septembre", "sept.", "septiembre", "Eylül", "Eyl", "сентября", "сент.",
       "сен", "sentyabr", "sen"},
      {"October", "Oct", "Oktober", "Okt", "octobre", "octubre", "Ekim", "Eki", "октября", "окт", "oktyabr",
       "okt"},
      {"November", "Nov", "novembre", "noviembre", "Kasım", "Kas", "ноября", "ноя", "нояб.", "noyabr", "noy"},
      {"December", "Dec", "Dezember", "Dez", "décembre", "déc.", "diciembre", "dic", "Aralık", "Ara",
       "декабря", "дек", "dekabr", "dek"},
  };
  for (std::size_t m = 0; m < months.size(); ++m) {
    const std::string month = (m < 9 ? "0" : "") + std::to_string(m + 1);
    for (const auto& name : months[m]) {
      CAPTURE(name);
      CHECK(parsed(("7 " + name + " 2026").c_str()) == "2026-" + month + "-07");
      CHECK(parsed(("07 " + name + ", 2026").c_str()) == "2026-" + month + "-07");
    }
  }
}

TEST_CASE("dates as sites write them") {
  const DateHints now{1772442000, DayOrder::day_first};  // 2 March 2026, a Monday
  const std::pair<const char*, const char*> rows[] = {
      {"2026-03-02T09:08:07.1234567", "2026-03-02T09:08:07Z"},
      {"2026-03-02T00:00:00.0000", "2026-03-02T00:00:00Z"},
      {"2026-03-02T09:08Z", "2026-03-02T09:08:00Z"},
      {"2026-03-02T09:08:07+04", "2026-03-02T05:08:07Z"},
      {"2026-03-02T09:08:07 +0400", "2026-03-02T05:08:07Z"},
      {"20260302T090807Z", "2026-03-02T09:08:07Z"},
      {"2026/03/02", "2026-03-02"},
      {"2026-03", "2026-03-01"},
      {"2 Mar 26 09:00 GMT", "2026-03-02T09:00:00Z"},
      {"Mon, 2 Mar 2026 09:00:00 EST", "2026-03-02T14:00:00Z"},
      {"Monday, 02-Mar-26 09:00:00 GMT", "2026-03-02T09:00:00Z"},
      {"Mon Mar  2 09:08:07 2026", "2026-03-02T09:08:07Z"},
      {"2/14/2026 9:05 AM", "2026-02-14T09:05:00Z"},
      {"2. März 2026", "2026-03-02"},
      {"le 2 mars 2026", "2026-03-02"},
      {"2 de marzo de 2026", "2026-03-02"},
      {"Mar 2nd, 2026", "2026-03-02"},
      {"2 марта 2026 г.", "2026-03-02"},
      {"02.03.26", "2026-03-02"},
      {"2 mart 2026, 10:15", "2026-03-02T10:15:00Z"},
      {"Posted Today", "2026-03-02"},
      {"Posted Yesterday", "2026-03-01"},
      {"Posted 5 Days Ago", "2026-02-25"},
      {"vor 3 Tagen", "2026-02-27"},
      {"gestern", "2026-03-01"},
      {"il y a 3 jours", "2026-02-27"},
      {"aujourd'hui", "2026-03-02"},
      {"hace 2 semanas", "2026-02-16"},
      {"3 gün önce", "2026-02-27"},
      {"3 gün əvvəl", "2026-02-27"},
      {"Bu gün", "2026-03-02"},
      {"Bugün", "2026-03-02"},
      {"dünən", "2026-03-01"},
      {"DÜNƏN", "2026-03-01"},
      {"3 дня назад", "2026-02-27"},
      {"вчера", "2026-03-01"},
      {"сегодня", "2026-03-02"},
      {"a week ago", "2026-02-23"},
      {"an hour ago", "2026-03-02T08:00:00Z"},
      {"28 dekabr", "2025-12-28"},
  };
  for (const auto& [given, expected] : rows) {
    CAPTURE(given);
    CHECK(parsed(given, now) == expected);
  }
}
