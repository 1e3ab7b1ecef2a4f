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
  // Words beside a sum that make it pay.
  Pattern pay{
      // English
      R"(salar|\bpay\b|\bpays\b|\bpaid\b|compensation|\bbase\b|\bcomp\b|annual|annually|hourly|\brates?\b|\bwages?\b)"
      R"(|remunerat|earn\b|earnings|\bote\b|package|\bctc\b|\blpa\b|gross\b|\brange\b)"
      R"(|per (?:year|annum|hour|month|day)|/ ?(?:year|yr|hour|hr|h|month|mo|day|annum)\b)"
      // German, Dutch
      R"(|gehalt|vergütung|brutto|lohn\b|entgelt|tagessatz|stundensatz|verdien|/ ?(?:stunde|std|monat|jahr|tag)\b)"
      R"(|pro (?:stunde|monat|jahr|tag)\b|salaris|\bloon\b|uurloon|bruto\b|uurtarief|/ ?(?:uur|maand|jaar)\b)"
      R"(|per (?:uur|maand)\b)"
      // French
      R"(|salaire|rémunération|\bfixe\b|\bbrute?s?\b|taux horaire|\btjm\b|/ ?(?:mois|heure|an|jour)\b|de l['’]heure)"
      // Spanish, Portuguese, Italian
      R"(|salario|salári|sueldo|retribu|remunera|honorários|vencimento|stipendio|\bral\b|retribuzione)"
      R"(|paga (?:oraria|mensile))"
      R"(|\blord[io]\b|/ ?(?:mes|mês|hora|ora|mese|ano|año|anno)\b|\bal mes\b|por (?:mes|mês|hora)\b|mensual|mensais)"
      // Polish, Russian
      R"(|wynagrodzeni|zarob|stawk|widełki|\bnetto\b|/ ?(?:mies|godz|h)\b|za godzin|na rękę)"
      R"(|зарплат|з/п|\bзп\b|оклад|доход|оплат|вилка|на руки|/ ?(?:час|мес|год)|в месяц|в час)"
      // Turkish, Azerbaijani
      R"(|maaş|əmək haqqı|ücret|aylıq|aylık|\bbrüt|saatlik|/ ?(?:ay|saat)\b)"};
  // What two ends need no other word beside: "£35,392 to £42,618 a year".
  Pattern range_after{R"(^\s*\(?\s*(?:an? (?:year|hour|month|week|day)\b|per week))"};
  Pattern target{R"(\bote\b|on[- ]target|total (?:cash|compensation|target|comp)\b|commission)"};
  Pattern base{R"(\b(?:base|fixed|gross|brutto|fixe)\b)"};
  Pattern target_after{
      R"(^[+k]*\s*(?:usd |eur |gbp |cad )?\(?\s*(?:(?:ote|on[- ]target(?: earnings?)?)\b[\s:)]*)"
      R"((?:$|[^$€£\d\s:)])|total (?:cash|comp|target)))"};
  Pattern business_after{
      // The interval and how it goes on: "in revenue", "of annual spend".
      R"(^\W*(?:k\b)?\W*(?:usd |eur |gbp )?(?:per month |per year |a month |annual\w* |/ ?month |/ ?year |/mo )?)"
      R"((?:in |of |for |worth of )?(?:\w+ )?(?:)"
      R"(raised|funding|revenue|arr\b|gmv|acv|deals?\b|quota|contracts\b|contract (?:values?|sizes?|wins?)"
      R"(|negotiat\w*))"
      R"(|spend\b|ad spend|savings|transactions?|budget|portfolio|aum\b|donat|reward|bounty|referral)"
      R"(|sign[- ]?on|signing)"
      R"(|relocation|stipend|reimburse|allowance|tuition|gift|match(?:ing)?\b|sales cycle|accounts?\b|clients?\b)"
      R"(|customers?\b|differential))"};
  // Right behind the sum, without a "+": "$60,000 RSUs", "$1,500/month ICHRA".
  Pattern other_after{
      R"(^\s*(?:[€£$]|usd|eur|gbp)?\s*(?:/ ?month|per month|a month|/ ?year|per year|a year)?\s*(?:in |of )?)"
      R"((?:rsus?|stock|shares|equity grant|ichra|hsa|licen[cs]e|subscription)\b)"};
  // The line speaks of another sum: deals, customers, the business.
  Pattern business{
      // Money of the business
      R"(\b(?:raised|funding|funded|valuation|revenue|arr\b|gmv|acv|deals?|quota|contract value|investors?)"
      R"(|customers? (?:save|pays?|spends?)|clients? (?:save|pays?|spends?)|savings|processed|transactions?)"
      R"(|market|budget)"
      R"(|portfolio|aum|assets under|donat|prize|fine of|managing|closing|closed|media spend|household income)"
      // Money beside the pay
      R"(|reward|bounty|referral|sign[- ]?on|signing|relocation|stipend|reimburse|allowance|tuition|per diem|gift)"
      R"(|match(?:ing)?|incentive (?:target|range|of|pay)|variable (?:cash|pay|incentive|comp\w*)|wellness|wellbeing)"
      R"(|(?:loan )?repayment|shift premium|licen[cs]e|equity:?$)"
      // The same in other languages
      R"(|\w*budget|umsatz\w*|prämien?|zuschuss|zulagen?|zuschlag|chiffre d['’]affaires|prime (?:de|d['’])"
      R"(|annuelle|sur))"
      R"(|presupuesto|facturación|bono (?:de|anual)|plus de|orçamento|faturamento|fatturato|premio|buoni)"
      R"(|premi[aę]|budżet\w*|obroty?|omzet|toeslag|ciro|vale)\b|бюджет|оборот|выручк|преми|компенсац|bütçe|büdcə)"};
  // Other people's pay: "our dental assistants, who earn", "couriers on our platform make". The noun is told.
  Pattern who_earns{R"(, who (?:can |may |could )?(?:earn|make|are paid|get paid|receive)\b[^.!?]*$)"};
  Pattern others_earn{
      R"(\b(couriers?|drivers?|riders?|customers?|clients?|members|users|creators?|sellers?|students?|graduates)"
      R"(|alumni)"
      R"(|tutors?|freelancers?|merchants|hosts|contractors|workers|learners|caregivers?|cleaners?|players)"
      R"(|farmers|artists)"
      R"(|shoppers|dashers|apprentices|interns|residents|families|people in)\b[^.!?]{0,40}?)"
      R"(\b(?:earn|make|are paid|get paid|receive|take home|pays?)\b[^.!?]*$)"};
  Pattern minimum{R"(\bmin(?:imum|imo|imal)?\b)"}, maximum{R"(\bm[aá]x(?:imum|imo|imal)?\b|\bmaks)"};
  // A sum that has a cell of a headline for itself: "Leeds | up to £48k | Permanent".
  Pattern cell_before{
      R"((?:^|[|•·]|\s[–—-]\s|\()\s*(?:up to|from|circa|c\.|ca\.?|ab|bis|bis zu|to|de|jusqu['’]à|hasta|od|do)"
      R"(|tot|vanaf)?\s*[$€£]?\s*$)"};
  Pattern cell_after{
      R"(^\s*(?:[€£$]|eur|usd|gbp)?\s*(?:pa|p\.a\.?|per annum|doe|basic|\+ ?(?:bonus|benefits|equity|car)"
      R"(|package)[^|•·]{0,20})?\s*(?:$|[|•·)]|[–—]\s|\s-\s))"};
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
         rules().business_after.in(text.in({end, std::min(line.end, end + 40)})) ||
         rules().other_after.in(text.in({end, std::min(line.end, end + 40)}));
}

// The word without the sign of its plural.
std::string_view singular(std::string_view noun) {
  if (noun.size() > 3 && (noun.back() | 0x20) == 's') noun.remove_suffix(1);
  return noun;
}

// Somebody else is paid the sum: the sentence names who, and the job's title does not.
bool is_of_others(const FactText& text, Range line, std::size_t begin) {
  constexpr std::size_t k_reach = 120;
  const std::size_t from = begin > line.begin + k_reach ? begin - k_reach : line.begin;
  std::string_view before = text.in({from, begin});
  if (const auto stop = before.rfind(". "); stop != std::string_view::npos) before = before.substr(stop + 2);
  if (rules().who_earns.in(before)) return true;
  const auto found = rules().others_earn.find(before);
  if (found.begin == std::string_view::npos) return false;
  const auto said = before.substr(found.begin);
  const auto noun = text::ascii_lower(singular(said.substr(0, said.find_first_of(" ,"))));
  return text::ascii_lower(text.title()).find(noun) == std::string::npos;
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

// "Leeds | up to £48k | 25 days of leave", "Payroll Clerk – £28,000", "£35,392 to £42,618 a year": what needs
// no word of pay, being of a year's size and in a place of its own.
bool has_own_cell(const FactText& text, Range line, const model::StatedPay& pay, std::size_t begin,
                  std::size_t end) {
  constexpr double k_most_yearly = 400'000;
  const auto& s = pay.salary;
  const auto after = text.in({end, std::min(line.end, end + 60)});
  if (pay.range && rules().range_after.in(after)) return true;
  const double least = s.min.value_or(s.max.value_or(0)), most = s.max.value_or(least);
  if (!is_strong_unit(s.currency) || least < k_least_yearly || most > k_most_yearly) return false;
  const std::size_t from = begin > line.begin + 30 ? begin - 30 : line.begin;
  return rules().cell_after.in(after) && rules().cell_before.in(text.in({from, begin}));
}

void add_from(const FactText& text, Range line, std::vector<Candidate>& out) {
  for (auto& pay : model::find_pay(text.in(line))) {
    const std::size_t begin = line.begin + pay.begin, end = line.begin + pay.end;
    // A wide plain range of a year's size needs no word beside it; anything else does.
    const bool yearly_size =
        pay.range && pay.salary.min.value_or(0) >= 40'000 && is_strong_unit(pay.salary.currency);
    const bool worded = speaks_of_pay(text, line, begin, end) || has_own_cell(text, line, pay, begin, end);
    const bool in_group = !out.empty() && begin - out.back().end < k_together &&
                          (pay.range || (!pay.salary.min && !out.back().pay.salary.max));
    if (!worded && !yearly_size && !in_group) continue;
    if (is_business(text, line, begin, end) || is_of_others(text, line, begin)) continue;
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

// Bytes before a sum in which its name stands: "Maximum: $".
bool is_named(const FactText& text, std::size_t begin, const Pattern& name) {
  constexpr std::size_t k_reach = 16;
  return name.in(text.in({begin > k_reach ? begin - k_reach : 0, begin}));
}

// "Minimum: $72,000 Midpoint: $86,000 Maximum: $100,000": the ends stand apart.
void join_ends(const FactText& text, PayFound& found, const std::vector<Candidate>& all, std::size_t first) {
  auto& salary = found.salary;
  if (!salary.min || salary.max || !is_named(text, all[first].begin, rules().minimum)) return;
  for (std::size_t i = first + 1; i < all.size() && all[i].begin - all[first].end < k_together; ++i) {
    const auto& next = all[i].pay.salary;
    if (next.min || !next.max || next.currency != salary.currency || *next.max < *salary.min) continue;
    if (!is_named(text, all[i].begin, rules().maximum)) continue;
    salary.max = next.max;
    found.rule = "pay.ends-apart";
    return;
  }
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
  const auto at = static_cast<std::size_t>(best - all.begin());
  if (best->pay.range)
    widen(found, all, at);
  else
    join_ends(text, found, all, at);
  if (found.salary.interval.empty() && is_strong_unit(found.salary.currency) &&
      found.salary.min.value_or(found.salary.max.value_or(0)) >= k_least_yearly) {
    found.salary.interval = "year";
    found.certain = false;
  }
  return found;
}

}  // namespace radar::extract
