// Reads amounts left to right: a number counts as pay when a currency stands beside it or beside the other
// end of its range, when its size fits the interval, and when the words beside it do not name another thing.
#include "sources/model/money.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "sources/model/money_amounts.h"
#include "sources/model/money_ends.h"
#include "sources/model/money_intervals.h"
#include "sources/text/number.h"
#include "sources/text/phrase_table.h"
#include "sources/text/utf8.h"

namespace radar::model {
namespace {

constexpr double k_widest_range = 6;  // max / min; wider are two different things

// "$126,000 [least, outside of cities] to $196,000": a remark in brackets behind a sum parts no range.
std::string_view without_remark(std::string_view between) {
  constexpr std::size_t k_longest_remark = 160;
  const auto open = between.find_first_not_of(' ');
  if (open == std::string_view::npos || (between[open] != '[' && between[open] != '(')) return between;
  const auto close = between.find(between[open] == '[' ? ']' : ')', open);
  if (close == std::string_view::npos || close > k_longest_remark) return between;
  return between.substr(close + 1);
}

// The range's joint: "-", "to", "and" ... once currency marks and interval words are taken out.
bool is_range_joint(std::string_view text) {
  const auto between = without_remark(text);
  if (between.size() > 40) return false;
  std::string clean;
  for (std::size_t i = 0; i < between.size();) {
    const auto currency = currency_at(between, i);
    if (currency.length > 0) {
      if (text::istarts_with(between.substr(i), "manatdan")) clean += "-dən";
      i += currency.length;
    } else {
      clean += between[i++];
    }
  }
  clean = text::replace_all(text::ascii_lower(text::collapse_space(clean)), "/ ", "/");
  clean = without_interval_words(clean);
  for (const std::string_view word : {"brutto", "bruto", "gross", "lpa", "pa", "ote"})
    clean = text::replace_all(std::move(clean), word, "");
  clean = std::string(text::trim(clean));
  // "|" parts the cells of a table's row. "-dən" is Azerbaijani for "from", behind the lower end.
  constexpr std::array<std::string_view, 41> joints = {
      "-",   "–",  "—", "−",  "‑",  "--",   "~",     "|",   "to", "up to",  "through", "till", "and", "und",
      "bis", "et", "à", "a",  "y",  "e",    "hasta", "até", "al", "fino a", "en",      "tot",  "t/m", "do",
      "i",   "до", "и", "və", "ve", "-dən", "til",   "och", "až", "〜",     "～",      "から", "ila"};
  return std::find(joints.begin(), joints.end(), clean) != joints.end();
}

double unit_scale(std::string_view currency) {
  constexpr std::array<std::string_view, 2> least = {"VND", "IDR"};
  constexpr std::array<std::string_view, 6> smallest = {"COP", "CLP", "ARS", "UGX", "TZS", "UZS"};
  constexpr std::array<std::string_view, 14> small = {"AMD", "JPY", "KRW", "HUF", "RUB", "INR", "KZT",
                                                      "PHP", "NGN", "PKR", "LKR", "BDT", "RSD", "ISK"};
  constexpr std::array<std::string_view, 13> middle = {"SEK", "NOK", "DKK", "CZK", "TWD", "MXN", "ZAR",
                                                       "UAH", "TRY", "THB", "KES", "EGP", "UYU"};
  if (std::find(least.begin(), least.end(), currency) != least.end()) return 20'000;
  if (std::find(smallest.begin(), smallest.end(), currency) != smallest.end()) return 2000;
  if (std::find(small.begin(), small.end(), currency) != small.end()) return 200;
  return std::find(middle.begin(), middle.end(), currency) != middle.end() ? 25 : 5;
}

// Broad on purpose, for all currencies: below and above it is a fee, a bonus or a funding round.
bool plausible(double value, const std::string& interval, std::string_view currency) {
  const double scale = unit_scale(currency);
  if (interval == "hour") return value >= 5 && value <= 500 * scale;
  if (interval == "day") return value >= 40 && value <= 3000 * scale;
  if (interval == "week") return value >= 150 && value <= 10'000 * scale;
  if (interval == "month") return value >= 200 && value <= 40'000 * scale;
  if (interval == "year") return value >= 8'000 && value <= 500'000 * scale;
  return value >= 600 && value <= 500'000 * scale;
}

// Words that name what a sum is for when they stand before it.
constexpr std::string_view k_named_before =
    // Money of the business
    "raised|funding|series a|series b|series c|valuation|valued at|revenue| arr|gmv|invest|processed|worth of"
    "|savings|donat|insurance|loan|repayment"
    // Money beside the pay
    "|stipend |stipends|stipend:|reimburse|sign-on|signing bonus|referral|allowance|retirement|401(k)|401k"
    "|bonus of|bonus:|bonuses of|bonus up to|bonus up"
    // German, Dutch
    "|umsatz|prämie|prämi|zuschuss|zulage|zuschlag|urlaubsgeld|weihnachtsgeld|omzet|toeslag|vakantiegeld"
    // French, Italian
    "|chiffre d'affaires|chiffre d’affaires|prime |premie |fatturato|buoni pasto|ticket"
    // Spanish, Portuguese
    "|bono |bonific|facturación|faturamento|vale-|vales "
    // Polish, Russian, Turkish
    "|premia|obrót|obroty|dodatek|оборот|выручк|преми|подъемн|компенсац|ciro";
// Budgets are for learning and the like, but for a seat's own.
constexpr std::string_view k_budgets = "budget|orçamento|presupuesto|бюджет|budżet|bütçe|büdcə";
constexpr std::string_view k_seats =
    // English, German, Dutch
    " for this seat| for the seat| for this role| for the role| for this position| for the position"
    "| for this job| for this vacancy| for this hire| für diese stelle| für die stelle| für diese position"
    "| für die position| für diese rolle| voor deze functie| voor de functie| voor deze rol"
    // French, Spanish, Portuguese, Italian
    "| pour ce poste| pour le poste| para este puesto| para el puesto| para esta posición| para la posición"
    "| para esta vacante| para la vacante| para esta vaga| para a vaga| da vaga| para esta posição"
    "| per questa posizione| per la posizione| per questo ruolo| per il ruolo"
    // Polish, Russian, Turkish, Azerbaijani
    "| na to stanowisko| na stanowisko| na tę rolę| на позицию| на эту позицию| на вакансию| на эту вакансию"
    "|pozisyon için büt|pozisyonun büt|vakansiya üçün büd|vəzifə üçün büd";
// Behind the sum: "a budget of $90,000 for this role".
constexpr std::string_view k_seats_behind =
    " for this seat| for this role| for this position| for this job| for this vacancy| for this hire"
    "| für diese stelle| für diese position| pour ce poste| para este puesto| para esta vaga| para esta "
    "posición"
    "| na to stanowisko| на эту позицию";
// What the budget's own word says: "hiring budget".
constexpr std::string_view k_pay_budgets =
    "budgeted at|budgeted up to|budgeted between|hiring budget|salary budget|pay budget|compensation "
    "budget|gehaltsbudget|salarisbudget|budget salarial"
    "|presupuesto salarial|orçamento salarial|budget retributivo|зарплатный бюджет";

text::PhraseTable table_of(std::string_view list) { return text::PhraseTable(text::split(list, '|')); }

// "Budget for this role: ", "hiring budget": of what the seat pays.
bool budgets_pay(std::string_view lower, std::string_view lower_behind) {
  static const auto seats = table_of(k_seats), seats_behind = table_of(k_seats_behind),
                    hiring = table_of(k_pay_budgets);
  return seats.first_in(lower) != text::PhraseTable::npos ||
         seats_behind.first_in(lower_behind) != text::PhraseTable::npos ||
         hiring.first_in(lower) != text::PhraseTable::npos;
}

// The words that name a sum as pay, from the last of them on: "$10 million we pay " gives "we pay ".
std::string_view from_pay_on(std::string_view lower) {
  constexpr std::array<std::string_view, 9> names = {"we pay ",    "and pay ", "we offer ",
                                                     "and offer ", "salary",   "salaries",
                                                     "base pay",   "base of ", "the pay "};
  std::size_t from = std::string_view::npos;
  for (const auto name : names) {
    const auto at = lower.rfind(name);
    if (at != std::string_view::npos && (from == std::string_view::npos || at > from)) from = at;
  }
  return from == std::string_view::npos ? std::string_view() : lower.substr(from);
}

// In the same stretch of words. "$5M in revenue, we offer": behind a sum of the business comes the pay.
bool named_before(std::string_view lower, std::string_view lower_behind) {
  static const auto others = table_of(k_named_before), budgets = table_of(k_budgets);
  const std::size_t clause = lower.find_last_of(";\n");
  if (clause != std::string_view::npos) lower = lower.substr(clause);
  if (const auto pay = from_pay_on(lower); !pay.empty()) lower = pay;
  return others.first_in(lower) != text::PhraseTable::npos ||
         (budgets.first_in(lower) != text::PhraseTable::npos && !budgets_pay(lower, lower_behind));
}

bool starts_with_any(std::string_view s, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return s.substr(0, word.size()) == word; });
}

// Past the currency and the interval behind a sum to what it is a sum of; `lower` is `rest` in lower case.
std::string_view behind_sum(std::string_view rest, std::string_view lower) {
  const auto blanks = [&](std::size_t at) {
    return std::min(lower.find_first_not_of(" \n\t", at), lower.size());
  };
  auto at = blanks(lower.starts_with('+') ? 1 : 0);
  for (;;) {
    const auto length = std::max(currency_at(rest, at).length, interval_words_length(lower.substr(at)));
    if (length == 0) return text::trim(lower.substr(at));
    at = blanks(at + length);
  }
}

// Words that name what a sum is for when they follow it.
constexpr std::string_view k_named_after =
    // Money of the business
    "million|billion|mn |bn |mil |donat|funding|revenue|arr |savings|worth|valuation|investment|seed|series"
    "|lifetime|household|expansion|deals|contracts|ad spend|in revenue|in arr|in sales|in savings|in funding"
    "|in equity|in stock|of equity|of stock|in rsu|in annual|in grants|in seed|in capital|in processed"
    "|in gross|in assets|in debt|in household|in value"
    // Money beside the pay
    "|stipend|allowance|bonus|sign-on|sign on|signing|referral|budget|reimburs|learning|home office|wellness"
    "|to charit|to creators|to partners|to nonprofits|to good causes|one-time|one-off"
    "|towards|toward |credit|for your|match|rent |to use|to spend|to be used|to a |electric|co-working|perk"
    "|shift diff|differential"
    // The same in other languages
    "|weiterbildung|zuschuss|prämie|de prime|de bonus|sachbezug|umsatz|premii|budżet";

// "$500 stipend", "$1.2B", "$5 million in revenue": what directly follows the sum.
bool named_after(std::string_view rest) {
  constexpr std::size_t k_reach = 60;
  const std::string lower = text::ascii_lower(rest.substr(0, k_reach));
  const auto start = behind_sum(rest.substr(0, k_reach), lower);
  const auto ends_word = [](char c) {
    return !text::is_ascii_alpha(c) && c != '/' && !begins_wide_letter(c);  // "měsíčně"
  };
  const bool letter = starts_with_any(start, {"m", "b"}) && (start.size() == 1 || ends_word(start[1]));
  if (letter) return true;
  static const auto table = table_of(k_named_after);
  return table.at(start, 0) != text::PhraseTable::npos;
}

bool speaks_of_something_else(std::string_view s, const Amount& first, const Amount& last) {
  const std::size_t from = first.begin > 34 ? first.begin - 34 : 0;
  const auto behind = text::ascii_lower(s.substr(last.end, 60));
  if (named_before(text::ascii_lower(s.substr(from, first.begin - from)), behind)) return true;
  return named_after(s.substr(last.end));
}

std::string words_of(std::string_view s, const Amount& low, const Amount& high) {
  std::size_t from = low.begin > 8 ? low.begin - 8 : 0;
  while (from > 0 && from < low.begin && s[from - 1] != ' ') ++from;  // whole words
  const std::size_t size = high.end - from + 24;
  constexpr std::size_t k_code_point = 4;
  // Of a long text the first bytes are enough, unless they have control characters, which are dropped.
  auto clean = text::sanitize(s.substr(from, size + k_code_point));
  if (clean.size() < size + k_code_point) clean = text::sanitize(s.substr(from));
  auto words = text::prefix_bytes(clean, size);
  const bool cut = words.size() < clean.size() && clean[words.size()] != ' ';
  const auto blank = words.rfind(' ');
  if (cut && blank != std::string_view::npos && blank >= high.end - from) words = words.substr(0, blank);
  return text::collapse_space(words);
}

Ends ends_at(std::string_view s, const std::vector<Amount>& amounts, std::size_t i) {
  Ends ends{amounts[i], amounts[i], false};
  if (i + 1 >= amounts.size()) return ends;
  const auto& next = amounts[i + 1];
  const auto between = s.substr(ends.low.end, next.begin - ends.low.end);
  if (!is_range_joint(between)) return ends;
  // Cells of a table: each with its own currency, the lower first.
  const bool cells = between.find('|') != std::string_view::npos;
  if (cells && (ends.low.currency.empty() || next.currency.empty() || next.value <= ends.low.value))
    return ends;
  ends.high = next;
  ends.range = true;
  if (next.suffixed && !ends.low.suffixed && ends.low.value < 1000)
    ends.low.value *= next.unit;  // "130-180k"
  return ends;
}

bool fits(const Ends& e, const std::string& interval, std::string_view currency) {
  return plausible(e.low.value, interval, currency) && plausible(e.high.value, interval, currency) &&
         e.high.value >= e.low.value && e.high.value <= e.low.value * k_widest_range;
}

// Whose kronor a text's are: what its words tell, read once and only if asked for; else what is given.
class Krone {
 public:
  Krone(std::string_view text, std::string_view given) : text_(text), given_(given) {}
  [[nodiscard]] std::string_view code() {
    if (!told_) {
      told_ = krone_of(text_);
      if (told_->empty()) told_ = given_;
    }
    return *told_;
  }

 private:
  std::string_view text_, given_;
  std::optional<std::string_view> told_;
};

std::optional<StatedPay> pay_of(std::string_view s, const Ends& e, Krone& krone) {
  const bool from_high =
      e.low.currency.empty() || (e.low.bare_dollar && !e.high.bare_dollar && !e.high.currency.empty());
  std::string_view currency = from_high ? e.high.currency : e.low.currency;
  if (currency == k_krone) currency = krone.code();
  if (e.low.value <= 0 || currency.empty() || speaks_of_something_else(s, e.low, e.high)) return std::nullopt;
  std::string interval = e.high.in_lakhs ? "year" : interval_near(s, e.low.begin, e.high.end);
  if (!fits(e, interval, currency)) {
    // "$150,000" beside "hourly" of another sentence: the size decides what the words do not.
    interval.clear();
    if (!fits(e, interval, currency)) return std::nullopt;
  }
  StatedPay pay;
  set_ends(s, e, pay.salary);
  pay.salary.currency = currency;
  pay.salary.interval = interval;
  pay.salary.text = words_of(s, e.low, e.high);
  pay.begin = e.low.begin;
  pay.end = e.high.end;
  pay.range = e.range;
  return pay;
}

// "54,600 € a year and 30 days of leave": the second number is smaller and of something else.
bool is_no_range(std::string_view s, const Ends& ends) {
  return ends.range && ends.high.currency.empty() && !ends.low.currency.empty() &&
         ends.high.value * k_widest_range < ends.low.value && !ends.high.suffixed &&
         s.substr(ends.low.end, ends.high.begin - ends.low.end).find_first_of("-|~") ==
             std::string_view::npos;
}

std::vector<StatedPay> find_at_most(std::string_view s, std::size_t most, std::string_view krone_given = {}) {
  Krone krone(s, krone_given);
  std::vector<StatedPay> out;
  const auto amounts = amounts_in(s);
  for (std::size_t i = 0; i < amounts.size() && out.size() < most; ++i) {
    auto ends = ends_at(s, amounts, i);
    auto pay = pay_of(s, ends, krone);
    if (!pay && is_no_range(s, ends)) {
      ends = {amounts[i], amounts[i], false};
      pay = pay_of(s, ends, krone);
    }
    if (pay) out.push_back(std::move(*pay));
    if (ends.range) ++i;
  }
  return out;
}

// What a table's caption tells of all its sums.
struct Caption {
  std::string_view currency;
  std::string interval;
};

std::optional<Caption> caption_of(std::string_view words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto currency = currency_at(words, at);
    if (currency.length == 0 || currency.code == k_krone) continue;
    return Caption{currency.code, std::string(interval_in(text::ascii_lower(words)))};
  }
  return std::nullopt;
}

// "171,000", "98k", "14 000": not the "2" of a level or the "2025" of a date.
bool is_written_as_sum(std::string_view row, const Amount& amount) {
  const auto digits = row.substr(amount.begin, amount.end - amount.begin);
  const bool plain = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
  return plain ? amount.value >= 10'000 : amount.suffixed || amount.value >= 1000;
}

// Behind the last sum nothing follows but its interval.
bool ends_row(std::string_view behind) {
  auto rest = without_interval_words(text::ascii_lower(behind));
  for (const std::string_view word : {"gross", "brutto", "bruto", "netto", "brut"})
    rest = text::replace_all(std::move(rest), word, "");
  return std::none_of(rest.begin(), rest.end(),
                      [](char c) { return (c & 0x80) != 0 || text::is_ascii_alpha(c); });
}

// The sums of a row: its least and its most; none where the row speaks of something else.
std::optional<StatedPay> pay_of_row(std::string_view row, const Caption& caption) {
  std::vector<Amount> sums;
  for (const auto& amount : amounts_in(row)) {
    if (!is_written_as_sum(row, amount)) continue;
    if (!amount.currency.empty() || !plausible(amount.value, caption.interval, caption.currency)) return {};
    if (!sums.empty() && amount.value < sums.back().value) return {};
    sums.push_back(amount);
  }
  constexpr std::size_t k_most_cells = 3;  // least, middle, most
  if (sums.empty() || sums.size() > k_most_cells) return {};
  if (sums.back().value > sums.front().value * k_widest_range) return {};
  if (!ends_row(row.substr(sums.back().end))) return {};
  StatedPay pay;
  pay.salary.min = sums.front().value;
  pay.salary.max = sums.back().value;
  pay.salary.currency = caption.currency;
  pay.salary.interval = caption.interval;
  pay.salary.text = words_of(row, sums.front(), sums.back());
  pay.begin = sums.front().begin;
  pay.end = sums.back().end;
  pay.range = true;
  return pay;
}

}  // namespace

std::vector<StatedPay> find_pay_in_table(std::string_view caption, std::string_view rows) {
  constexpr std::size_t k_most_rows = 24, k_longest_row = 140, k_most_heads = 4;
  std::vector<StatedPay> out;
  const auto told = caption_of(caption);
  if (!told) return out;
  std::size_t heads = 0;
  for (std::size_t at = 0; at < rows.size() && out.size() < k_most_rows;) {
    const auto end = std::min(rows.find('\n', at), rows.size());
    const auto row = rows.substr(at, end - at);
    auto pay = row.size() <= k_longest_row ? pay_of_row(row, *told) : std::nullopt;
    if (pay) {
      pay->begin += at;
      pay->end += at;
      out.push_back(std::move(*pay));
    } else if (!out.empty() || ++heads > k_most_heads || row.ends_with('.') || row.size() > k_longest_row) {
      break;
    }
    at = end + 1;
  }
  return out;
}

std::string currency_from(std::string_view sign_or_name) {
  const auto name = text::trim(sign_or_name);
  const auto match = name.empty() ? CurrencyMatch{} : currency_at(name, 0);
  if (match.length == name.size() && match.code != k_krone) return std::string(match.code);
  // Codes that are left out of free text, where "ALL" and "TOP" are words.
  std::string code(name);
  for (char& c : code) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return is_currency_code(code) ? code : std::string();
}

std::optional<Salary> parse_salary(std::string_view text) {
  auto all = find_at_most(text, 1);
  if (all.empty()) return std::nullopt;
  return std::move(all.front().salary);
}

std::vector<StatedPay> find_pay(std::string_view text, std::string_view krone) {
  constexpr std::size_t k_all = 1000;
  return find_at_most(text, k_all, krone);
}

double periods_a_year(std::string_view interval) {
  if (interval == "hour") return 2080;
  if (interval == "day") return 260;
  if (interval == "week") return 52;
  if (interval == "month") return 12;
  return 1;
}

}  // namespace radar::model
