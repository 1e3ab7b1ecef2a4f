#include "analysis/extract/facts_pay.h"

#include <algorithm>
#include <array>
#include <vector>

#include "sources/model/money.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr double k_least_yearly = 20'000;    // without an interval, in currencies of that size
constexpr std::size_t k_longest_line = 600;  // longer ones are read around the sum
constexpr std::size_t k_together = 160;      // bytes between ranges that belong together

struct PayRules {
  Pattern pay{
      R"(salar|\bpay\b|\bpays\b|\bpaid\b|compensation|\bbase\b|\bcomp\b|per (?:year|annum|hour|month|day)|/ ?(?:year|yr|hour|hr|month|mo|day|annum)\b|annual|annually|hourly|\brates?\b|\bwages?\b|remunerat|earn\b|earnings|\bote\b|package|\blpa\b|gehalt|vergütung|brutto|gross\b|salaire|rémunération|salario|retribución|remuneração|stipendio|\bral\b|wynagrodzenie|salaris|зарплат|з/п|оклад|доход|maaş|əmək haqqı|ücret|\brange\b)"};
  Pattern target{R"(\bote\b|on[- ]target|total (?:cash|compensation|target|comp)\b|commission)"};
  Pattern base{R"(\b(?:base|fixed|gross|brutto|fixe)\b)"};
  Pattern target_after{
      R"(^[+k]*\s*(?:usd |eur |gbp |cad )?\(?\s*(?:(?:ote|on[- ]target(?: earnings?)?)\b[\s:)]*(?:$|[^$€£\d\s:)])|total (?:cash|comp|target)))"};
  Pattern business_after{
      R"(^\W*(?:k\b)?\W*(?:usd |eur |gbp )?(?:per month |per year |a month |annual\w* |/ ?month |/ ?year |/mo )?(?:in |of |for |worth of )?(?:\w+ )?(?:raised|funding|revenue|arr\b|gmv|acv|deals?\b|quota|contracts\b|contract (?:values?|sizes?|wins?|negotiat\w*)|spend\b|ad spend|savings|transactions?|budget|portfolio|aum\b|donat|reward|bounty|referral|sign[- ]?on|signing|relocation|stipend|reimburse|allowance|tuition|gift|match(?:ing)?\b|sales cycle|accounts?\b|clients?\b|customers?\b|differential))"};
  // The line speaks of another sum: deals, customers, the business.
  Pattern business{
      R"(\b(?:raised|funding|funded|valuation|revenue|arr\b|gmv|acv|deals?|quota|contract value|investors?|customers? save|savings|processed|transactions?|market|budget|portfolio|aum|assets under|donat|prize|fine of|reward|bounty|referral|sign[- ]?on|signing|relocation|stipend|reimburse|allowance|tuition|per diem|gift|match(?:ing)?|incentive (?:target|range|of|pay)|variable (?:cash|pay|incentive|comp\w*)|managing|closing|closed|media spend|wellness|wellbeing)\b)"};
};

const PayRules& rules() {
  static const PayRules all;
  return all;
}

struct Candidate {
  model::StatedPay pay;
  std::size_t begin, end;  // in the whole text
  bool on_target;
};

// The part of a line that is read for one sum.
Range window_of(const FactText& text, std::size_t at) {
  auto line = text.line_at(at);
  if (line.end - line.begin <= k_longest_line) return line;
  const std::size_t half = k_longest_line / 2;
  if (at - line.begin > half) {
    line.begin = at - half;
    while (line.begin < at && text.whole()[line.begin] != ' ') ++line.begin;
  }
  line.end = std::min(line.end, at + half);
  return line;
}

// The words around a sum that say what it is for: the sentence, and the line before where the sum's line is
// short (a heading, a label).
bool speaks_of_pay(const FactText& text, Range line, std::size_t begin, std::size_t end) {
  const auto& r = rules();
  const std::size_t from = begin > line.begin + 200 ? begin - 200 : line.begin;
  const auto before = text.in({from, begin});
  const auto after = text.in({end, std::min(line.end, end + 60)});
  if (r.pay.in(before) || r.pay.in(after)) return true;
  const auto previous = text.line_before(line.begin);
  return begin - line.begin < 80 &&
         r.pay.in(
             text.in({std::max(previous.begin, previous.end > 120 ? previous.end - 120 : 0), previous.end}));
}

bool is_business(const FactText& text, Range line, std::size_t begin, std::size_t end) {
  const std::size_t from = begin > line.begin + 60 ? begin - 60 : line.begin;
  std::string_view before = text.in({from, begin});
  if (const auto stop = before.rfind(". "); stop != std::string_view::npos) before = before.substr(stop + 2);
  return rules().business.in(before) ||
         rules().business_after.in(text.in({end, std::min(line.end, end + 40)}));
}

bool is_strong_unit(std::string_view currency) {
  constexpr std::array<std::string_view, 9> strong = {"USD", "EUR", "GBP", "CHF", "CAD",
                                                      "AUD", "NZD", "SGD", "ILS"};
  return std::find(strong.begin(), strong.end(), currency) != strong.end();
}

// A single sum of dollars, euros or the like that somebody could be paid: "$150 per month" is a benefit.
bool pays_a_living(const model::Salary& s) {
  if (!is_strong_unit(s.currency)) return true;
  const double sum = s.max.value_or(s.min.value_or(0));
  if (s.interval == "hour") return true;
  if (s.interval == "day") return sum >= 80;
  if (s.interval == "week") return sum >= 400;
  if (s.interval == "month") return sum >= 1000;
  return sum >= k_least_yearly;
}

void add_from(const FactText& text, Range line, std::vector<Candidate>& out) {
  for (auto& pay : model::find_pay(text.in(line))) {
    const std::size_t begin = line.begin + pay.begin, end = line.begin + pay.end;
    // A wide plain range of a year's size needs no word beside it; anything else does.
    const bool yearly_size =
        pay.range && pay.salary.min.value_or(0) >= 40'000 && is_strong_unit(pay.salary.currency);
    const bool worded = speaks_of_pay(text, line, begin, end);
    const bool in_group = !out.empty() && begin - out.back().end < k_together && pay.range;
    if (!worded && !yearly_size && !in_group) continue;
    if (is_business(text, line, begin, end)) continue;
    if (!pay.range && !pays_a_living(pay.salary)) continue;
    const std::size_t from = begin > line.begin + 45 ? begin - 45 : line.begin;
    std::string_view lead = text.in({from, begin});
    if (const auto stop = lead.find_last_of(".;,"); stop != std::string_view::npos) lead = lead.substr(stop);
    const bool target =
        rules().target.in(lead) || rules().target_after.in(text.in({end, std::min(line.end, end + 30)}));
    out.push_back({std::move(pay), begin, end, target});
  }
}

std::vector<Candidate> candidates(const FactText& text) {
  std::vector<Candidate> out;
  std::size_t read_to = 0;
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::money || hit.at < read_to) continue;
    auto line = window_of(text, hit.at);
    line.begin = std::max(line.begin, std::min<std::size_t>(read_to, hit.at));
    read_to = line.end;
    add_from(text, line, out);
  }
  return out;
}

// Ranges of the same money that follow each other closely: from the least to the most.
void widen(PayFound& found, const std::vector<Candidate>& all, std::size_t first) {
  std::size_t last_end = all[first].end;
  for (std::size_t i = first + 1; i < all.size(); ++i) {
    const auto& next = all[i];
    const auto& s = next.pay.salary;
    const bool same =
        s.currency == found.salary.currency && (s.interval == found.salary.interval || s.interval.empty());
    if (next.begin - last_end > k_together || !next.pay.range || !same || next.on_target) return;
    if (*s.min < *found.salary.min || *s.max > *found.salary.max) found.rule = "pay.ranges-together";
    found.salary.min = std::min(*found.salary.min, *s.min);
    found.salary.max = std::max(*found.salary.max, *s.max);
    last_end = next.end;
  }
}

}  // namespace

std::optional<PayFound> read_pay(const FactText& text) {
  const auto all = candidates(text);
  if (all.empty()) return std::nullopt;
  auto best =
      std::find_if(all.begin(), all.end(), [](const Candidate& c) { return c.pay.range && !c.on_target; });
  if (best == all.end())
    best = std::find_if(all.begin(), all.end(), [](const Candidate& c) { return !c.on_target; });
  if (best == all.end()) best = all.begin();
  PayFound found;
  found.salary = best->pay.salary;
  found.begin = best->begin;
  found.end = best->end;
  found.rule = best->on_target ? "pay.on-target" : best->pay.range ? "pay.range" : "pay.single";
  if (best->pay.range) widen(found, all, static_cast<std::size_t>(best - all.begin()));
  if (found.salary.interval.empty() && is_strong_unit(found.salary.currency) &&
      found.salary.min.value_or(found.salary.max.value_or(0)) >= k_least_yearly) {
    found.salary.interval = "year";
    found.certain = false;
  }
  return found;
}

}  // namespace radar::extract
