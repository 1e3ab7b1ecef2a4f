// Reads amounts left to right: a number counts as pay when a currency stands beside it or beside the other
// end of its range, and when its size fits the interval.
#include "sources/model/money.h"

#include <algorithm>
#include <array>
#include <vector>

#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::model {
namespace {

struct Currency {
  std::string_view name, code;
};

// Longer names first: "US$" before "$". Letters must stand apart from other letters.
constexpr std::array k_currencies = {
    Currency{"US$", "USD"},  Currency{"USD$", "USD"},    Currency{"CA$", "CAD"},    Currency{"C$", "CAD"},
    Currency{"CAD$", "CAD"}, Currency{"AU$", "AUD"},     Currency{"A$", "AUD"},     Currency{"NZ$", "NZD"},
    Currency{"S$", "SGD"},   Currency{"SG$", "SGD"},     Currency{"HK$", "HKD"},    Currency{"R$", "BRL"},
    Currency{"MX$", "MXN"},  Currency{"NT$", "TWD"},     Currency{"€", "EUR"},      Currency{"£", "GBP"},
    Currency{"¥", "JPY"},    Currency{"₹", "INR"},       Currency{"₼", "AZN"},    Currency{"₽", "RUB"},
    Currency{"₺", "TRY"},    Currency{"₴", "UAH"},       Currency{"₸", "KZT"},      Currency{"₾", "GEL"},
    Currency{"₪", "ILS"},    Currency{"₩", "KRW"},       Currency{"₱", "PHP"},      Currency{"zł", "PLN"},
    Currency{"Kč", "CZK"},   Currency{"USD", "USD"},     Currency{"EUR", "EUR"},    Currency{"GBP", "GBP"},
    Currency{"AZN", "AZN"},  Currency{"CAD", "CAD"},     Currency{"AUD", "AUD"},    Currency{"NZD", "NZD"},
    Currency{"CHF", "CHF"},  Currency{"SEK", "SEK"},     Currency{"NOK", "NOK"},    Currency{"DKK", "DKK"},
    Currency{"PLN", "PLN"},  Currency{"CZK", "CZK"},     Currency{"HUF", "HUF"},    Currency{"RON", "RON"},
    Currency{"INR", "INR"},  Currency{"JPY", "JPY"},     Currency{"SGD", "SGD"},    Currency{"HKD", "HKD"},
    Currency{"ILS", "ILS"},  Currency{"NIS", "ILS"},     Currency{"TRY", "TRY"},    Currency{"RUB", "RUB"},
    Currency{"UAH", "UAH"},  Currency{"KZT", "KZT"},     Currency{"GEL", "GEL"},    Currency{"BRL", "BRL"},
    Currency{"MXN", "MXN"},  Currency{"AED", "AED"},     Currency{"SAR", "SAR"},    Currency{"ZAR", "ZAR"},
    Currency{"KRW", "KRW"},  Currency{"CNY", "CNY"},     Currency{"RMB", "CNY"},    Currency{"TWD", "TWD"},
    Currency{"MYR", "MYR"},  Currency{"PHP", "PHP"},     Currency{"manat", "AZN"},  Currency{"euros", "EUR"},
    Currency{"euro", "EUR"}, Currency{"dollars", "USD"}, Currency{"pounds", "GBP"}, Currency{"руб", "RUB"},
    Currency{"грн", "UAH"},  Currency{"$", "USD"}};

bool is_letter_byte(char c) { return text::is_ascii_alpha(c) || (c & 0x80) != 0; }

struct Match {
  std::string_view code;
  std::size_t length = 0;
};

Match currency_at(std::string_view s, std::size_t at) {
  for (const auto& currency : k_currencies) {
    if (!text::istarts_with(s.substr(at), currency.name)) continue;
    const bool lettered = text::is_ascii_alpha(currency.name.back());
    const std::size_t end = at + currency.name.size();
    if (lettered && end < s.size() && is_letter_byte(s[end])) continue;
    if (text::is_ascii_alpha(currency.name.front()) && at > 0 && text::is_ascii_alpha(s[at - 1])) continue;
    return {currency.code, currency.name.size()};
  }
  return {};
}

std::size_t skip_blank(std::string_view s, std::size_t at) {
  while (at < s.size()) {
    if (s[at] == ' ' || s[at] == '\t')
      ++at;
    else if (s.substr(at, 2) == "\xC2\xA0")
      at += 2;
    else if (s.substr(at, 3) == "\xE2\x80\xAF" || s.substr(at, 3) == "\xE2\x80\x89")
      at += 3;
    else
      break;
  }
  return at;
}

struct Amount {
  double value = 0;
  bool suffixed = false;      // k or m
  std::string_view currency;  // beside it
  std::size_t begin = 0, end = 0;
};

// A number with its separators: digits, then groups of three after , . ' or a blank, then decimals.
std::size_t number_end(std::string_view s, std::size_t at) {
  std::size_t end = at;
  const auto digits = [&](std::size_t from) {
    std::size_t n = 0;
    while (from + n < s.size() && text::is_ascii_digit(s[from + n])) ++n;
    return n;
  };
  end += digits(end);
  while (end < s.size()) {
    std::size_t gap = 0;
    if (s[end] == ',' || s[end] == '.' || s[end] == '\'')
      gap = 1;
    else if (s[end] == ' ' && end - at <= 3)
      gap = 1;
    else if (s.substr(end, 2) == "\xC2\xA0")
      gap = 2;
    else if (s.substr(end, 3) == "\xE2\x80\xAF" || s.substr(end, 3) == "\xE2\x80\x89" ||
             s.substr(end, 3) == "\xE2\x80\x99")
      gap = 3;
    if (gap == 0) break;
    const std::size_t n = digits(end + gap);
    const bool decimal = (s[end] == '.' || s[end] == ',') && (n == 1 || n == 2);
    if (n != 3 && !decimal) break;
    end += gap + n;
    if (decimal) break;
  }
  return end;
}

std::string plain_number(std::string_view s) {
  std::string out(s);
  for (const char* gap : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x99", "'", " "})
    out = text::replace_all(out, gap, "");
  return out;
}

std::vector<Amount> amounts_in(std::string_view s) {
  std::vector<Amount> out;
  for (std::size_t i = 0; i < s.size();) {
    if (!text::is_ascii_digit(s[i]) || (i > 0 && text::is_ascii_alpha(s[i - 1]) &&
                                        !text::istarts_with(s.substr(i >= 3 ? i - 3 : 0), "USD") &&
                                        currency_at(s, i >= 3 ? i - 3 : 0).length == 0)) {
      ++i;
      continue;
    }
    Amount amount;
    amount.begin = i;
    amount.end = number_end(s, i);
    amount.value = text::parse_number(plain_number(s.substr(i, amount.end - i))).value_or(0);
    std::size_t at = amount.end;
    if (at < s.size() && (s[at] == 'k' || s[at] == 'K') &&
        (at + 1 == s.size() || !text::is_ascii_alpha(s[at + 1]))) {
      amount.value *= 1000;
      amount.suffixed = true;
      ++at;
    } else if (at < s.size() && (s[at] == '+' || s[at] == '%' || text::is_ascii_alpha(s[at])) &&
               currency_at(s, at).length == 0) {
      // "401k" was taken above; "10M", "5x", "95%" and "3+" are no pay.
      if (s[at] != '+') amount.value = 0;
    }
    amount.end = at;
    const auto behind = currency_at(s, std::min(skip_blank(s, at), s.size()));
    if (behind.length > 0) amount.currency = behind.code;
    for (std::size_t back = 1; back <= 6 && back <= amount.begin; ++back) {
      const auto before = currency_at(s, amount.begin - back);
      if (before.length > 0 && skip_blank(s, amount.begin - back + before.length) == amount.begin) {
        amount.currency = before.code;  // the longest name that reaches the number
      }
    }
    out.push_back(amount);
    i = std::max(at, i + 1);
  }
  return out;
}

// What stands between the two ends of a range, currency marks and interval words aside.
bool is_range_joint(std::string_view between) {
  std::string clean;
  for (std::size_t i = 0; i < between.size();) {
    const auto currency = currency_at(between, i);
    if (currency.length > 0) {
      i += currency.length;
    } else {
      clean += between[i++];
    }
  }
  clean = text::ascii_lower(text::collapse_space(clean));
  for (const std::string_view unit :
       {"per year", "/year", "/yr", "per hour", "/hour", "/hr", "per annum", "annually", "k"}) {
    clean = text::replace_all(clean, unit, "");
  }
  clean = std::string(text::trim(clean));
  constexpr std::array<std::string_view, 14> joints = {"-",  "–",     "—", "−", "to", "and", "bis",
                                                       "до", "up to", "a", "à", "--", "~",   "through"};
  return std::find(joints.begin(), joints.end(), clean) != joints.end();
}

struct IntervalWord {
  std::string_view word, interval;
};
constexpr std::array k_interval_words = {
    IntervalWord{"per hour", "hour"},   IntervalWord{"/hour", "hour"},    IntervalWord{"/hr", "hour"},
    IntervalWord{"/ hour", "hour"},     IntervalWord{"/ hr", "hour"},     IntervalWord{"/h", "hour"},
    IntervalWord{"an hour", "hour"},    IntervalWord{"hourly", "hour"},   IntervalWord{"per hr", "hour"},
    IntervalWord{"p/h", "hour"},        IntervalWord{"per day", "day"},   IntervalWord{"/day", "day"},
    IntervalWord{"/ day", "day"},       IntervalWord{"daily", "day"},     IntervalWord{"per diem", "day"},
    IntervalWord{"per week", "week"},   IntervalWord{"/week", "week"},    IntervalWord{"weekly", "week"},
    IntervalWord{"per month", "month"}, IntervalWord{"/month", "month"},  IntervalWord{"/ month", "month"},
    IntervalWord{"monthly", "month"},   IntervalWord{"/mo", "month"},     IntervalWord{"a month", "month"},
    IntervalWord{"pro monat", "month"}, IntervalWord{"в месяц", "month"}, IntervalWord{"aylıq", "month"},
    IntervalWord{"per year", "year"},   IntervalWord{"/year", "year"},    IntervalWord{"/ year", "year"},
    IntervalWord{"/yr", "year"},        IntervalWord{"annual", "year"},   IntervalWord{"per annum", "year"},
    IntervalWord{"p.a.", "year"},       IntervalWord{"a year", "year"},   IntervalWord{"yearly", "year"},
    IntervalWord{"per anno", "year"},   IntervalWord{"pro jahr", "year"}, IntervalWord{"jährlich", "year"},
    IntervalWord{"par an", "year"},     IntervalWord{"/an", "year"}};

std::string interval_near(std::string_view s, std::size_t begin, std::size_t end) {
  const std::string lower = text::ascii_lower(s);
  const std::string_view after = std::string_view(lower).substr(end, 40);
  const std::string_view before =
      std::string_view(lower).substr(begin > 60 ? begin - 60 : 0, std::min<std::size_t>(begin, 60));
  std::size_t best = std::string::npos;
  std::string interval;
  for (const auto& entry : k_interval_words) {
    const auto at = after.find(entry.word);
    if (at < best) {
      best = at;
      interval = entry.interval;
    }
  }
  if (!interval.empty()) return interval;
  for (const auto& entry : k_interval_words) {
    if (before.find(entry.word) != std::string_view::npos) return std::string(entry.interval);
  }
  return "";
}

// Broad on purpose, for all currencies: below and above it is a fee, a bonus or a funding round.
bool plausible(double value, const std::string& interval, std::string_view currency) {
  const bool small_unit = currency == "JPY" || currency == "KRW" || currency == "HUF" || currency == "RUB" ||
                          currency == "INR" || currency == "KZT" || currency == "PHP";
  const double scale = small_unit ? 200
                       : currency == "SEK" || currency == "NOK" || currency == "DKK" || currency == "CZK" ||
                               currency == "TWD" || currency == "MXN" || currency == "ZAR" ||
                               currency == "UAH" || currency == "TRY"
                           ? 25
                           : 5;
  if (interval == "hour") return value >= 5 && value <= 500 * scale;
  if (interval == "day") return value >= 40 && value <= 3000 * scale;
  if (interval == "week") return value >= 150 && value <= 10'000 * scale;
  if (interval == "month") return value >= 200 && value <= 40'000 * scale;
  if (interval == "year") return value >= 8'000 && value <= 500'000 * scale;
  return value >= 600 && value <= 500'000 * scale;
}

bool speaks_of_something_else(std::string_view s, const Amount& first, const Amount& last) {
  static constexpr std::array<std::string_view, 26> others = {
      "raised",    "funding",   "series a",      "series b",  "series c", "valuation", "revenue",
      " arr",      "million",   "billion",       "invest",    "401(k)",   "401k",      "stipend",
      "reimburse", "sign-on",   "signing bonus", "referral",  "budget",   "allowance", "donat",
      "insurance", "customers", "users",         "processed", "fund "};
  const std::string lower = text::ascii_lower(s);
  const std::size_t from = first.begin > 30 ? first.begin - 30 : 0;
  const std::string_view around = std::string_view(lower).substr(from, last.end - from + 25);
  const auto rest = std::string_view(lower).substr(last.end, 12);
  if (rest.find("million") != std::string_view::npos || rest.find("billion") != std::string_view::npos ||
      rest.substr(0, 1) == "m" || rest.substr(0, 1) == "b") {
    return true;
  }
  return std::any_of(others.begin(), others.end(),
                     [&](auto word) { return around.find(word) != std::string_view::npos; });
}

}  // namespace

std::string currency_from(std::string_view sign_or_name) {
  const auto name = text::trim(sign_or_name);
  const auto match = name.empty() ? Match{} : currency_at(name, 0);
  return match.length == name.size() ? std::string(match.code) : "";
}

std::optional<Salary> parse_salary(std::string_view text) {
  auto amounts = amounts_in(text);
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    Amount low = amounts[i], high = amounts[i];
    bool range = false;
    if (i + 1 < amounts.size() && is_range_joint(text.substr(low.end, amounts[i + 1].begin - low.end))) {
      high = amounts[i + 1];
      range = true;
      if (high.suffixed && !low.suffixed && low.value < 1000) low.value *= 1000;  // "130-180k"
    }
    const std::string_view currency = !low.currency.empty() ? low.currency : high.currency;
    if (low.value <= 0 || currency.empty()) continue;
    if (speaks_of_something_else(text, low, high)) continue;
    std::string interval = interval_near(text, low.begin, high.end);
    if (!plausible(low.value, interval, currency) || !plausible(high.value, interval, currency) ||
        high.value < low.value) {
      // "$150,000" beside "hourly" of another sentence: the size decides what the words do not.
      interval.clear();
      if (!plausible(low.value, interval, currency) || !plausible(high.value, interval, currency) ||
          high.value < low.value)
        continue;
    }
    Salary salary;
    const std::string lead = text::ascii_lower(
        text.substr(low.begin > 12 ? low.begin - 12 : 0, std::min<std::size_t>(low.begin, 12)));
    const bool at_most = lead.find("up to") != std::string::npos || lead.find("bis ") != std::string::npos ||
                         lead.find("max") != std::string::npos;
    const bool at_least = lead.find("from") != std::string::npos || lead.find(" ab ") != std::string::npos ||
                          lead.find("min") != std::string::npos || lead.find("от ") != std::string::npos ||
                          (high.end < text.size() && text[high.end] == '+');
    if (range || !at_most) salary.min = low.value;
    if (range || !at_least) salary.max = high.value;
    salary.currency = currency;
    salary.interval = interval;
    std::size_t from = low.begin > 8 ? low.begin - 8 : 0;
    while (from > 0 && from < low.begin && text[from - 1] != ' ') ++from;  // whole words
    salary.text =
        text::collapse_space(text::prefix_bytes(text::sanitize(text.substr(from)), high.end - from + 24));
    return salary;
  }
  return std::nullopt;
}

}  // namespace radar::model
