#include "sources/model/money_amounts.h"

#include <algorithm>
#include <array>
#include <string>

#include "sources/model/money.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::model {
namespace {

struct Currency {
  std::string_view name, code;
};

// Longer names first: "US$" before "$". Letters must stand apart from other letters.
constexpr std::array k_currencies = {
    // Whose dollars, pesos, francs and roubles they are.
    Currency{"$ CAD", "CAD"}, Currency{"$CAD", "CAD"}, Currency{"$ CAN", "CAD"}, Currency{"$ CA", "CAD"},
    Currency{"$CA", "CAD"}, Currency{"$ USD", "USD"}, Currency{"$USD", "USD"}, Currency{"$ US", "USD"},
    Currency{"$US", "USD"}, Currency{"$ AU", "AUD"}, Currency{"$AU", "AUD"}, Currency{"$ NZ", "NZD"},
    Currency{"$NZ", "NZD"}, Currency{"$ HK", "HKD"}, Currency{"$HK", "HKD"},
    Currency{"Canadian dollars", "CAD"}, Currency{"US dollars", "USD"}, Currency{"U.S. dollars", "USD"},
    Currency{"Australian dollars", "AUD"}, Currency{"New Zealand dollars", "NZD"},
    Currency{"Singapore dollars", "SGD"}, Currency{"Hong Kong dollars", "HKD"},
    Currency{"dollars canadiens", "CAD"}, Currency{"dollars américains", "USD"},
    Currency{"dollars US", "USD"}, Currency{"dólares canadienses", "CAD"},
    Currency{"dólares australianos", "AUD"}, Currency{"dólares canadenses", "CAD"},
    Currency{"dollari canadesi", "CAD"}, Currency{"dollari australiani", "AUD"}, Currency{"dollari", "USD"},
    Currency{"kanadische Dollar", "CAD"}, Currency{"australische Dollar", "AUD"},
    Currency{"US-Dollar", "USD"}, Currency{"Dollar", "USD"}, Currency{"долларов США", "USD"},
    Currency{"долл. США", "USD"}, Currency{"долларов", "USD"}, Currency{"доллара", "USD"},
    Currency{"долл.", "USD"}, Currency{"доларів США", "USD"}, Currency{"доларів", "USD"},
    Currency{"dolarów", "USD"}, Currency{"dolara", "USD"}, Currency{"dolardan", "USD"},
    Currency{"dolar", "USD"}, Currency{"CDN$", "CAD"}, Currency{"Can$", "CAD"}, Currency{"$ CDN", "CAD"},
    Currency{"$CDN", "CAD"}, Currency{"pesos colombianos", "COP"}, Currency{"pesos mexicanos", "MXN"},
    Currency{"pesos chilenos", "CLP"}, Currency{"pesos argentinos", "ARS"},
    Currency{"pesos uruguayos", "UYU"}, Currency{"Philippine pesos", "PHP"}, Currency{"soles", "PEN"},
    Currency{"Schweizer Franken", "CHF"}, Currency{"francs suisses", "CHF"},
    Currency{"franchi svizzeri", "CHF"}, Currency{"Swiss francs", "CHF"}, Currency{"pounds sterling", "GBP"},
    Currency{"livres sterling", "GBP"}, Currency{"sterline", "GBP"}, Currency{"белорусских рублей", "BYN"},
    Currency{"бел. руб.", "BYN"}, Currency{"BYN", "BYN"}, Currency{"рублей", "RUB"}, Currency{"рубля", "RUB"},
    Currency{"руб.", "RUB"}, Currency{"US$", "USD"}, Currency{"USD$", "USD"}, Currency{"CA$", "CAD"},
    Currency{"C$", "CAD"}, Currency{"CAD$", "CAD"}, Currency{"AU$", "AUD"}, Currency{"A$", "AUD"},
    Currency{"NZ$", "NZD"}, Currency{"S$", "SGD"}, Currency{"SG$", "SGD"}, Currency{"HK$", "HKD"},
    Currency{"R$", "BRL"}, Currency{"MX$", "MXN"}, Currency{"NT$", "TWD"}, Currency{"€", "EUR"},
    Currency{"£", "GBP"}, Currency{"¥", "JPY"}, Currency{"₹", "INR"}, Currency{"₼", "AZN"},
    Currency{"₽", "RUB"}, Currency{"₺", "TRY"}, Currency{"₴", "UAH"}, Currency{"₸", "KZT"},
    Currency{"₾", "GEL"}, Currency{"₪", "ILS"}, Currency{"₩", "KRW"}, Currency{"₱", "PHP"},
    Currency{"zł", "PLN"}, Currency{"Kč", "CZK"}, Currency{"USD", "USD"}, Currency{"EUR", "EUR"},
    Currency{"GBP", "GBP"}, Currency{"AZN", "AZN"}, Currency{"CAD", "CAD"}, Currency{"AUD", "AUD"},
    Currency{"NZD", "NZD"}, Currency{"CHF", "CHF"}, Currency{"SEK", "SEK"}, Currency{"NOK", "NOK"},
    Currency{"DKK", "DKK"}, Currency{"PLN", "PLN"}, Currency{"CZK", "CZK"}, Currency{"HUF", "HUF"},
    Currency{"RON", "RON"}, Currency{"INR", "INR"}, Currency{"JPY", "JPY"}, Currency{"SGD", "SGD"},
    Currency{"HKD", "HKD"}, Currency{"ILS", "ILS"}, Currency{"NIS", "ILS"}, Currency{"TRY", "TRY"},
    Currency{"RUB", "RUB"}, Currency{"UAH", "UAH"}, Currency{"KZT", "KZT"}, Currency{"GEL", "GEL"},
    Currency{"BRL", "BRL"}, Currency{"MXN", "MXN"}, Currency{"AED", "AED"}, Currency{"SAR", "SAR"},
    Currency{"ZAR", "ZAR"}, Currency{"KRW", "KRW"}, Currency{"CNY", "CNY"}, Currency{"RMB", "CNY"},
    Currency{"TWD", "TWD"}, Currency{"MYR", "MYR"}, Currency{"PHP", "PHP"}, Currency{"manat", "AZN"},
    Currency{"euros", "EUR"}, Currency{"euro", "EUR"}, Currency{"dollars", "USD"}, Currency{"pounds", "GBP"},
    Currency{"руб", "RUB"}, Currency{"грн", "UAH"}, Currency{"Rs.", "INR"}, Currency{"Rs", "INR"},
    Currency{"TL", "TRY"}, Currency{"liralık", "TRY"}, Currency{"lira", "TRY"}, Currency{"тенге", "KZT"},
    Currency{"reais", "BRL"}, Currency{"rupees", "INR"}, Currency{"dólares", "USD"},
    Currency{"Franken", "CHF"}, Currency{"manatdan", "AZN"}, Currency{"manata", "AZN"},
    Currency{"manatdır", "AZN"},
    // As their cases bend them.
    Currency{"manatadək", "AZN"}, Currency{"liraya", "TRY"}, Currency{"liradan", "TRY"},
    Currency{"lirası", "TRY"}, Currency{"avroya", "EUR"}, Currency{"avrodan", "EUR"}, Currency{"avro", "EUR"},
    Currency{"euroya", "EUR"}, Currency{"eurodan", "EUR"}, Currency{"евро", "EUR"}, Currency{"євро", "EUR"},
    Currency{"гривні", "UAH"}, Currency{"złotych", "PLN"}, Currency{"złote", "PLN"}, Currency{"zloty", "PLN"},
    // Asia and the Pacific
    Currency{"円", "JPY"}, Currency{"￥", "JPY"}, Currency{"yen", "JPY"}, Currency{"원", "KRW"},
    Currency{"сум", "UZS"}, Currency{"UZS", "UZS"}, Currency{"сом", "KGS"}, Currency{"KGS", "KGS"},
    Currency{"драм", "AMD"}, Currency{"AMD", "AMD"}, Currency{"лари", "GEL"}, Currency{"RM", "MYR"},
    Currency{"IDR", "IDR"}, Currency{"Rp.", "IDR"}, Currency{"Rp", "IDR"}, Currency{"THB", "THB"},
    Currency{"baht", "THB"}, Currency{"฿", "THB"}, Currency{"VND", "VND"}, Currency{"VNĐ", "VND"},
    Currency{"₫", "VND"}, Currency{"PKR", "PKR"}, Currency{"LKR", "LKR"}, Currency{"BDT", "BDT"},
    Currency{"QAR", "QAR"}, Currency{"KWD", "KWD"}, Currency{"BHD", "BHD"}, Currency{"OMR", "OMR"},
    Currency{"JOD", "JOD"},
    // Africa
    Currency{"R", "ZAR"}, Currency{"NGN", "NGN"}, Currency{"₦", "NGN"}, Currency{"naira", "NGN"},
    Currency{"KES", "KES"}, Currency{"KSh", "KES"}, Currency{"KShs", "KES"}, Currency{"EGP", "EGP"},
    Currency{"GHS", "GHS"}, Currency{"GH₵", "GHS"}, Currency{"UGX", "UGX"}, Currency{"TZS", "TZS"},
    Currency{"MAD", "MAD"},
    // Latin America
    Currency{"COP", "COP"}, Currency{"CLP", "CLP"}, Currency{"ARS", "ARS"}, Currency{"AR$", "ARS"},
    Currency{"PEN", "PEN"}, Currency{"S/.", "PEN"}, Currency{"S/", "PEN"}, Currency{"UYU", "UYU"},
    // Europe
    Currency{"BGN", "BGN"}, Currency{"лв", "BGN"}, Currency{"lei", "RON"}, Currency{"Ft", "HUF"},
    Currency{"RSD", "RSD"}, Currency{"ISK", "ISK"}, Currency{"korun", "CZK"}, Currency{"гривень", "UAH"},
    Currency{"kronor", "SEK"}, Currency{"kroner", k_krone}, Currency{"kr.", k_krone}, Currency{"kr", k_krone},
    Currency{"$", "USD"}};

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_letter_byte(char c) { return text::is_ascii_alpha(c) || (c & 0x80) != 0; }

// Codes that are words in lower case: "try", "ron", "php", "sq ft".
bool needs_capitals(std::string_view name) {
  constexpr std::array<std::string_view, 17> words = {"TRY", "RON", "PHP", "SAR", "NIS", "CAD",
                                                      "SEK", "TL",  "RM",  "COP", "ARS", "PEN",
                                                      "MAD", "Ft",  "R",   "Rp",  "S/"};
  return std::find(words.begin(), words.end(), name) != words.end();
}

// "с авансом 50 000 руб.": letters of Cyrillic before the name, which then is a word's end.
bool ends_word(std::string_view s, std::size_t at, std::string_view name) {
  const auto is_cyrillic = [](char c) { return (static_cast<unsigned char>(c) & 0xFCU) == 0xD0; };
  constexpr std::size_t k_letter = 2;
  return is_cyrillic(name.front()) && at >= k_letter && is_cyrillic(s[at - k_letter]);
}

// Names that other words begin with: "евро" and "европейских".
bool is_whole_word(std::string_view name) {
  constexpr std::array<std::string_view, 6> words = {"евро", "євро", "сом", "сум", "драм", "лари"};
  return std::find(words.begin(), words.end(), name) != words.end();
}

// "R 25 000", "R450k": one letter is the rand only before a sum; the text may end where the sum begins.
bool stands_before_sum(std::string_view s, std::size_t at) {
  const bool apart = at < s.size() && s[at] == ' ';
  if (apart) ++at;
  if (at >= s.size()) return true;
  std::size_t digits = 0;
  while (at + digits < s.size() && is_digit(s[at + digits])) ++digits;
  constexpr std::size_t k_plain = 4;
  if (digits == 0 || digits >= k_plain) return digits > 0 && !apart;  // "R 4000" of a list of skills
  const auto behind = s.substr(at + digits);
  if (behind.starts_with('k') || behind.starts_with('K')) return true;
  if (behind.size() < k_plain || std::string_view(" ,").find(behind[0]) == std::string_view::npos)
    return false;
  return is_digit(behind[1]) && is_digit(behind[2]) && is_digit(behind[3]);
}

// By first byte, so that most bytes are refused at once.
class CurrencyTable {
 public:
  CurrencyTable() {
    for (const auto& currency : k_currencies) {
      const char first = currency.name.front();
      by_byte_[static_cast<unsigned char>(first)].push_back(&currency);
      if (text::is_ascii_alpha(first))
        by_byte_[static_cast<unsigned char>(first ^ 0x20)].push_back(&currency);
    }
  }
  [[nodiscard]] const std::vector<const Currency*>& at(char byte) const {
    return by_byte_[static_cast<unsigned char>(byte)];
  }

 private:
  std::array<std::vector<const Currency*>, 256> by_byte_;
};

std::size_t digits_from(std::string_view s, std::size_t at) {
  std::size_t n = 0;
  while (at + n < s.size() && is_digit(s[at + n])) ++n;
  return n;
}

// "1 200 000": behind a blank that parts groups another one may, in a number of millions.
bool in_millions(std::string_view s, std::size_t begin, std::size_t at) {
  const auto first = begin + digits_from(s, begin);
  return first - begin <= 2 && s[first] == ' ' && at == first + 4 && digits_from(s, at + 1) == 3;
}

// Bytes of what may part groups of digits; 0 for none.
std::size_t separator_at(std::string_view s, std::size_t begin, std::size_t at) {
  if (s[at] == ',' || s[at] == '.' || s[at] == '\'') return 1;
  if (s[at] == ' ' && (at - begin <= 3 || in_millions(s, begin, at))) return 1;
  if (s.substr(at, 2) == "\xC2\xA0") return 2;
  const auto three = s.substr(at, 3);
  return three == "\xE2\x80\xAF" || three == "\xE2\x80\x89" || three == "\xE2\x80\x99" ? 3 : 0;
}

// "20,00,000": groups of two in the Indian way, the last of three.
std::size_t indian_end(std::string_view s, std::size_t begin) {
  std::size_t at = begin + digits_from(s, begin);
  if (at - begin > 2) return 0;
  bool pairs = false;
  while (at < s.size() && s[at] == ',') {
    const std::size_t n = digits_from(s, at + 1);
    if (n == 3 && pairs) return at + 4;
    if (n != 2) return 0;
    pairs = true;
    at += 3;
  }
  return 0;
}

// A number with its separators: digits, then groups of three after , . ' or a blank, then decimals.
std::size_t number_end(std::string_view s, std::size_t at) {
  if (const auto indian = indian_end(s, at); indian > 0) return indian;
  std::size_t end = at + digits_from(s, at);
  while (end < s.size()) {
    const std::size_t gap = separator_at(s, at, end);
    if (gap == 0) break;
    const std::size_t n = digits_from(s, end + gap);
    const bool decimal = (s[end] == '.' || s[end] == ',') && (n == 1 || n == 2);
    if (n != 3 && !decimal) break;
    end += gap + n;
    if (decimal) break;
  }
  return end;
}

// "2.905,-", "120.–": a dash for the cents belongs to the number; behind it no other number goes on.
std::size_t past_dash(std::string_view s, std::size_t at) {
  if (at + 1 >= s.size() || (s[at] != ',' && s[at] != '.')) return at;
  std::size_t end = at + 1;
  if (s.substr(end, 2) == "--") {
    end += 2;
  } else if (s[end] == '-') {
    ++end;
  } else if (s.substr(end, 3) == "\xE2\x80\x93" || s.substr(end, 3) == "\xE2\x80\x94") {
    end += 3;
  } else {
    return at;
  }
  return digits_from(s, end) > 0 ? at : end;
}

double number_value(std::string_view s) {
  constexpr std::size_t k_exact_digits = 15;  // of a double
  if (s.size() <= k_exact_digits && digits_from(s, 0) == s.size()) {
    double value = 0;
    for (const char c : s) value = value * 10 + (c - '0');
    return value;
  }
  std::string out(s);
  for (const char* gap : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x99", "'", " "})
    out = text::replace_all(out, gap, "");
  if (indian_end(s, 0) == s.size()) out = text::replace_all(out, ",", "");
  return text::parse_number(out).value_or(0);
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// "$120,000The company": a page that lost its line breaks; not "10M", "3D", "5GB".
bool next_word_glued(std::string_view s, std::size_t at) {
  return at + 1 < s.size() && is_upper(s[at]) && is_lower(s[at + 1]);
}

// The same in capitals, behind a number with groups: "$189,600ACME".
bool capitals_glued(std::string_view s, const Amount& amount) {
  const std::size_t at = amount.end;
  return at + 1 < s.size() && is_upper(s[at]) && is_upper(s[at + 1]) && amount.value >= 1000 &&
         s.substr(amount.begin, at - amount.begin).find_first_of(",.") != std::string_view::npos;
}

bool unit_glued(std::string_view s, std::size_t at) {
  for (const std::string_view unit : {"hr", "hour", "yr", "year", "pa", "annual"}) {
    if (text::istarts_with(s.substr(at), unit)) return true;
  }
  return false;
}

// k, also where the next word is glued to it; "50 000 Kč" has none.
bool is_thousands(std::string_view s, std::size_t at) {
  if (at >= s.size() || (s[at] != 'k' && s[at] != 'K')) return false;
  if (at + 1 < s.size() && begins_wide_letter(s[at + 1])) return false;
  return at + 1 == s.size() || !text::is_ascii_alpha(s[at + 1]) || next_word_glued(s, at + 1);
}

// Thousands in words: "60 T€", "12 tys. zł", "30 mila"; one behind the word, 0 if there is none.
std::size_t thousands_word_end(std::string_view s, std::size_t at) {
  constexpr std::array<std::string_view, 4> whole = {"tsd", "tys", "тыс", "thousand"};
  constexpr std::array<std::string_view, 4> before_currency = {"t", "mil", "bin", "min"};
  const auto rest = s.substr(at);
  for (const auto word : whole) {
    if (!text::istarts_with(rest, word)) continue;
    std::size_t end = at + word.size();
    while (end < s.size() && is_letter_byte(s[end])) ++end;  // "тысяч", "tysięcy"
    return end < s.size() && s[end] == '.' ? end + 1 : end;
  }
  if (rest.starts_with("mila") && (rest.size() == 4 || !is_letter_byte(rest[4]))) return at + 4;
  for (const auto word : before_currency) {  // words of other meanings too
    if (!text::istarts_with(rest, word) || rest.size() == word.size()) continue;
    const std::size_t next = skip_blank(s, at + word.size());
    const bool apart = next > at + word.size() ? word != "t" : word == "t";
    if (!apart) continue;
    if (text::istarts_with(s.substr(next), "eur") || currency_at(s, next).length > 0) return at + word.size();
  }
  return 0;
}

// "lakhs per annum", "lakh rupees": a sum; "2 lakh merchants" is a count.
bool lakhs_of_money(std::string_view behind) {
  if (text::istarts_with(behind, "s")) behind.remove_prefix(1);
  behind = text::trim(behind.substr(0, 16));
  for (const std::string_view word :
       {"per", "p.a", "pa", "/", "a year", "inr", "rs", "rupee", "ctc", "annu"}) {
    if (text::istarts_with(behind, word)) return true;
  }
  return false;
}

// Millions and more in words, "Mio.", "млн", "crore": no pay.
bool is_too_large(std::string_view rest) {
  constexpr std::array<std::string_view, 13> words = {"crore",    "mln",     "mio",     "mrd",     "mld",
                                                      "млн",      "млрд",    "million", "billion", "milliard",
                                                      "millones", "milhões", "milyon"};
  return std::any_of(words.begin(), words.end(), [&](auto word) { return text::istarts_with(rest, word); });
}

// "27万円", "4,000만원": tens of thousands, in Japan and Korea; bytes of the sign, 0 if it is none.
std::size_t ten_thousands_length(std::string_view rest) {
  for (const std::string_view sign : {"万", "萬", "만"}) {
    if (rest.starts_with(sign)) return sign.size();
  }
  return 0;
}

void multiply(Amount& amount, double unit, std::size_t end) {
  amount.value *= unit;
  amount.unit = unit;
  amount.suffixed = true;
  amount.end = end;
}

// The suffix behind the number: k, LPA, lakh, +; or letters that make it no sum.
void read_suffix(std::string_view s, Amount& amount) {
  constexpr double k_thousand = 1000, k_ten_thousand = 10'000, k_lakh = 100'000;
  const std::size_t at = amount.end;
  const std::size_t word = skip_blank(s, at);
  const auto rest = s.substr(word);
  const bool lpa = text::istarts_with(rest, "lpa") && (rest.size() == 3 || !text::is_ascii_alpha(rest[3]));
  const std::size_t thousands = rest.empty() ? 0 : thousands_word_end(s, word);
  if (is_thousands(s, at) || (s.substr(at, 1) == " " && is_thousands(s, at + 1))) {
    multiply(amount, k_thousand, at + (s[at] == ' ' ? 2 : 1));
  } else if (const auto sign = ten_thousands_length(rest); sign > 0) {
    multiply(amount, k_ten_thousand, word + sign);
  } else if (thousands > 0) {
    multiply(amount, k_thousand, thousands);
    const bool glued = thousands == word + 1 && text::istarts_with(s.substr(thousands), "eur");
    if (glued) {  // "60 TEUR"
      amount.currency = "EUR";
      amount.end += 3;
    }
  } else if (lpa || text::istarts_with(rest, "lakh")) {
    multiply(amount, k_lakh, word + (lpa ? 3 : 4));
    amount.in_lakhs = true;
    if (lpa || lakhs_of_money(s.substr(amount.end))) amount.currency = "INR";
  } else if (!rest.empty() && is_too_large(rest)) {
    amount.value = 0;
  } else if (at < s.size() && text::is_ascii_alpha(s[at])) {
    const bool sum = currency_at(s, at).length > 0 || unit_glued(s, at) ||
                     (next_word_glued(s, at) && at - amount.begin >= 4) || capitals_glued(s, amount);
    if (!sum) amount.value = 0;  // "10M", "5x", "3D"
  } else if (at < s.size() && s[at] == '%') {
    amount.value = 0;
  }
  amount.open_ended = amount.end < s.size() && s[amount.end] == '+';
}

// Currencies that are written with "$" too.
bool is_dollar(std::string_view code) {
  constexpr std::array<std::string_view, 9> dollars = {"USD", "CAD", "AUD", "NZD", "SGD",
                                                       "HKD", "MXN", "TWD", "BRL"};
  return std::find(dollars.begin(), dollars.end(), code) != dollars.end();
}

// The longest name that reaches from before to the number, "CAD $" among them.
void read_currency_before(std::string_view s, Amount& amount) {
  for (std::size_t back = 1; back <= 7 && back <= amount.begin; ++back) {
    const std::size_t at = amount.begin - back;
    const auto before = currency_at(s, at);
    if (before.length == 0) continue;
    std::size_t next = skip_blank(s, at + before.length);
    if (next < s.size() && s[next] == '$' && is_dollar(before.code)) next = skip_blank(s, next + 1);
    if (next != amount.begin) continue;
    amount.currency = before.code;
    amount.bare_dollar = s.substr(at, before.length) == "$";
    // "San Francisco, CA$100,000" is California's.
    const bool state = s.substr(at, before.length) == "CA$" && at >= 3 && s.substr(at - 2, 2) == ", " &&
                       text::is_ascii_alpha(s[at - 3]);
    if (state) amount.currency = "USD";
  }
}

void read_currency(std::string_view s, Amount& amount) {
  const auto told = amount.currency;
  amount.currency = {};
  read_currency_before(s, amount);
  const auto behind = currency_at(s, skip_blank(s, amount.end + (amount.open_ended ? 1 : 0)));
  const bool says_which = amount.bare_dollar && is_dollar(behind.code);
  if (behind.length > 0 && (amount.currency.empty() || says_which)) {
    amount.currency = behind.code;
    amount.bare_dollar = behind.code == "USD" && behind.length == 1;
  }
  if (amount.currency.empty()) amount.currency = told;
}

// "A5" and "v2" are names, "USD5" and "kr5" are money.
bool inside_name(std::string_view s, std::size_t at) {
  if (at == 0 || !text::is_ascii_alpha(s[at - 1])) return false;
  for (std::size_t back = 1; back <= 4 && back <= at; ++back) {
    const auto before = currency_at(s, at - back);
    if (before.length == back) return false;
  }
  return true;
}

}  // namespace

bool begins_wide_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0xC3 && byte < 0xE0;
}

bool is_currency_code(std::string_view code) {
  static constexpr std::string_view codes =
      "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
      "BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP "
      "GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS "
      "KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR "
      "MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF "
      "SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD "
      "TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ";
  constexpr std::size_t k_letters = 3, k_step = 4;
  if (code.size() != k_letters || code.find(' ') != std::string_view::npos) return false;
  for (std::size_t at = 0; at < codes.size(); at += k_step) {
    if (codes.substr(at, k_letters) == code) return true;
  }
  return false;
}

CurrencyMatch currency_at(std::string_view s, std::size_t at) {
  static const CurrencyTable table;
  if (at >= s.size()) return {};
  for (const auto* currency : table.at(s[at])) {
    const auto& name = currency->name;
    if (!text::istarts_with(s.substr(at), name)) continue;
    if (needs_capitals(name) && s.substr(at, name.size()) != name) continue;
    const std::size_t end = at + name.size();
    if (text::is_ascii_alpha(name.back()) && end < s.size() && is_letter_byte(s[end])) continue;
    if (text::is_ascii_alpha(name.front()) && at > 0 && text::is_ascii_alpha(s[at - 1])) continue;
    if (ends_word(s, at, name)) continue;
    if (name == "R" && !stands_before_sum(s, end)) continue;
    if (is_whole_word(name) && end < s.size() && is_letter_byte(s[end])) continue;
    return {currency->code, name.size()};
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
  return std::min(at, s.size());
}

std::vector<Amount> amounts_in(std::string_view s) {
  std::vector<Amount> out;
  for (std::size_t i = 0; i < s.size();) {
    if (!is_digit(s[i])) {
      ++i;
      continue;
    }
    if (inside_name(s, i)) {
      i += digits_from(s, i);
      continue;
    }
    Amount amount;
    amount.begin = i;
    amount.end = number_end(s, i);
    amount.value = number_value(s.substr(i, amount.end - i));
    amount.end = past_dash(s, amount.end);
    read_suffix(s, amount);
    read_currency(s, amount);
    out.push_back(amount);
    i = std::max(amount.end, i + 1);
  }
  return out;
}

std::string_view krone_of(std::string_view text) {
  struct Mark {
    std::string_view code, word;  // lower case
  };
  // Words and letters of one of the languages alone, and the countries with their towns.
  constexpr std::array k_marks = {
      // Swedish
      Mark{"SEK", "kronor"}, Mark{"SEK", "månad"}, Mark{"SEK", "lön"}, Mark{"SEK", "timme"},
      Mark{"SEK", " och "}, Mark{"SEK", " är "}, Mark{"SEK", "från"}, Mark{"SEK", "sverige"},
      Mark{"SEK", "sweden"}, Mark{"SEK", "swedish"}, Mark{"SEK", "stockholm"}, Mark{"SEK", "gothenburg"},
      Mark{"SEK", "göteborg"}, Mark{"SEK", "malmö"},
      // Norwegian
      Mark{"NOK", "lønn"}, Mark{"NOK", "i året"}, Mark{"NOK", "arbeid"}, Mark{"NOK", " deg "},
      Mark{"NOK", " hos oss"}, Mark{"NOK", "norge"}, Mark{"NOK", "norsk"}, Mark{"NOK", "norway"},
      Mark{"NOK", "norwegian"}, Mark{"NOK", "oslo"}, Mark{"NOK", "trondheim"}, Mark{"NOK", "stavanger"},
      // Danish
      Mark{"DKK", "løn "}, Mark{"DKK", "løn:"}, Mark{"DKK", "løn på"}, Mark{"DKK", "lønnen"},
      Mark{"DKK", "om året"}, Mark{"DKK", "om måneden"}, Mark{"DKK", "kr./md"}, Mark{"DKK", "arbejd"},
      Mark{"DKK", " af "}, Mark{"DKK", "danmark"}, Mark{"DKK", "dansk"}, Mark{"DKK", "denmark"},
      Mark{"DKK", "danish"}, Mark{"DKK", "copenhagen"}, Mark{"DKK", "københavn"}, Mark{"DKK", "aarhus"},
      Mark{"DKK", "odense"}};
  const auto lower = text::ascii_lower(text);
  constexpr std::array<std::string_view, 3> k_codes = {"SEK", "NOK", "DKK"};
  std::array<int, k_codes.size()> marks{};
  for (const auto& mark : k_marks) {
    if (lower.find(mark.word) == std::string::npos) continue;
    ++marks[static_cast<std::size_t>(std::find(k_codes.begin(), k_codes.end(), mark.code) - k_codes.begin())];
  }
  const auto most = std::max_element(marks.begin(), marks.end());
  if (*most == 0 || std::count(marks.begin(), marks.end(), *most) > 1) return {};
  return k_codes[static_cast<std::size_t>(most - marks.begin())];
}

}  // namespace radar::model
