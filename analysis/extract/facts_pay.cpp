#include "analysis/extract/facts_pay.h"

#include <algorithm>
#include <array>
#include <vector>

#include "analysis/extract/facts_memory.h"
#include "analysis/extract/facts_pay_rules.h"
#include "analysis/extract/facts_pay_stipend.h"
#include "analysis/extract/pattern_choices.h"
#include "sources/model/money.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

const PayRules& rules() { return pay_rules(); }

constexpr double k_least_yearly = 20'000;    // without an interval, in currencies of that size
constexpr std::size_t k_longest_line = 600;  // longer ones are read around the sum
constexpr std::size_t k_together = 160;      // bytes between ranges that belong together

struct Candidate {
  model::StatedPay pay;
  std::size_t begin, end;  // in the whole text
  bool on_target;
  bool is_stipend = false;  // a fellow's
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
  if (r.pay.in(before) || r.pay.in(after) || r.budget_of_job.in(before)) return true;
  const auto previous = text.line_before(line.begin);
  return begin - line.begin < 80 &&
         r.pay.in(
             text.in({std::max(previous.begin, previous.end > 120 ? previous.end - 120 : 0), previous.end}));
}

// The words of the sum's sentence before it, at most `reach` bytes.
std::string_view sentence_before(const FactText& text, Range line, std::size_t begin, std::size_t reach) {
  const std::size_t from = begin > line.begin + reach ? begin - reach : line.begin;
  const auto before = text.in({from, begin});
  const auto stop = before.rfind(". ");
  return stop == std::string_view::npos ? before : before.substr(stop + 2);
}

// The words of a sum's sentence before it, and those of its line behind it.
struct Sides {
  Sides(const FactText& text, Range line, std::size_t begin, std::size_t end)
      : before(sentence_before(text, line, begin, k_reach_before)),
        after(text.in({end, std::min(line.end, end + k_reach_after)})) {}
  [[nodiscard]] bool before_has(std::size_t pattern, std::size_t reach) const {
    return said_before.any_in(last_before(reach), pattern);
  }
  [[nodiscard]] bool after_has(std::size_t pattern, std::size_t reach) const {
    return said_after.any_in(after.substr(0, reach), pattern);
  }
  [[nodiscard]] std::string_view last_before(std::size_t reach) const {
    return before.substr(before.size() > reach ? before.size() - reach : 0);
  }
  static constexpr std::size_t k_reach_before = 140, k_reach_after = 80;
  std::string_view before, after;
  PatternChoices::Matches said_before = rules().choices.match(before),
                          said_after = rules().choices.match(after);
};

// The market is what our pay is measured by, or the place where it is paid.
bool is_pay_by_market(std::string_view before) {
  const auto& r = rules();
  return r.by_market.in(before) || (r.pay_in_market.in(before) && !r.usual.in(before));
}

// "We raised $42M and pay a base of": behind the money of the business comes a sum that is named as pay.
bool is_pay_beside_business(const Sides& sides, std::string_view before) {
  const auto stop = before.find_last_of("0123456789;,");
  if (stop == std::string_view::npos) return false;
  const auto behind = before.substr(stop + 1);
  const auto name = rules().named_pay.find(behind);
  return name.begin != std::string_view::npos &&
         !sides.said_before.any_in(behind.substr(name.begin), rules().business);
}

bool is_business(const Sides& sides) {
  constexpr std::size_t k_near = 60, k_next = 40;
  const auto& r = rules();
  const auto before = [&](std::size_t pattern) { return sides.before_has(pattern, k_near); };
  if (before(r.goods) && !r.pay_of_job.in(sides.before)) return true;
  if (before(r.trade) || before(r.to_sell) || sides.after_has(r.trade_after, k_near)) return true;
  if (before(r.benefit_before) || before(r.saves) || before(r.worth)) return true;
  if (before(r.a_market) && !is_pay_by_market(sides.last_before(k_near))) return true;
  if (before(r.budget) && !r.budget_of_job.in(sides.last_before(k_near)) &&
      !r.for_job.in(sides.after.substr(0, k_near)))
    return true;
  if (before(r.business) && !is_pay_beside_business(sides, sides.last_before(k_near))) return true;
  return sides.after_has(r.benefit_after, k_near) || sides.after_has(r.business_after, k_next) ||
         sides.after_has(r.other_after, k_next);
}

constexpr std::size_t k_far = 120;  // bytes before a sum in which others may be named

// What such work is paid elsewhere.
bool is_of_market(const Sides& sides) {
  const auto& r = rules();
  if (sides.before_has(r.market, k_far) && !r.by_market.in(sides.last_before(k_far))) return true;
  if (sides.before_has(r.asked_about, k_far) && !r.own_pay.in(sides.last_before(k_far))) return true;
  return sides.after_has(r.market_after, Sides::k_reach_after);
}

// The word without the sign of its plural.
std::string_view singular(std::string_view noun) {
  if (noun.size() > 3 && (noun.back() | 0x20) == 's') noun.remove_suffix(1);
  return noun;
}

// Who else is told to be paid the sum: "drivers earn" gives "driver".
std::string others_paid(const Sides& sides) {
  const auto before = sides.last_before(k_far);
  const auto found = sides.said_before.find(rules().others_earn, before);
  if (found.begin == std::string_view::npos) return "";
  const auto said = before.substr(found.begin);
  if (rules().in_this_job.in(said)) return "";
  auto noun = said;
  for (const std::string_view whose : {"your ", "our "}) {
    if (text::istarts_with(noun, whose)) noun.remove_prefix(whose.size());
  }
  return text::ascii_lower(singular(noun.substr(0, noun.find(' '))));
}

// What the words beside a sum tell of it.
struct Beside {
  bool is_other = false;  // no pay, or of others
  bool is_floor = false;  // the least
  std::string others;     // see others_paid()
};

Beside read_beside(const Sides& sides) {
  const auto& r = rules();
  if (is_business(sides) || is_of_market(sides) || sides.before_has(r.who_earns, k_far))
    return {true, false, ""};
  return {false, sides.before_has(r.floor_before, Sides::k_reach_before), others_paid(sides)};
}

Beside beside(const FactText& text, Range line, std::size_t begin, std::size_t end) {
  thread_local Remembered<Beside> known;
  const Range sides{begin - sentence_before(text, line, begin, Sides::k_reach_before).size(),
                    std::min(line.end, end + Sides::k_reach_after)};
  return known.of(text.in(sides), (begin - sides.begin) << 16U | (end - begin), [&] {
    return read_beside({text, line, begin, end});
  });
}

// Somebody else is paid the sum: the sentence names who, and the job's title does not.
bool is_of_others(const FactText& text, const Beside& said) {
  return !said.others.empty() && text::ascii_lower(text.title()).find(said.others) == std::string::npos;
}

// "You never earn less than $90,000", "Mindestgehalt", with "Überzahlung" behind: one sum is the lower end.
void set_floor(const FactText& text, const Beside& said, std::size_t end, model::StatedPay& pay) {
  auto& salary = pay.salary;
  if (pay.range || !salary.min || !salary.max) return;
  constexpr std::size_t k_reach = 200;
  if (said.is_floor || rules().floor_after.in(text.in({end, std::min(text.whole().size(), end + k_reach)})))
    salary.max.reset();
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

// "Salario: 850 € al mes", which has the name of pay and nothing else.
bool is_labelled_wage(const model::Salary& s, std::string_view before) {
  constexpr double k_least_monthly = 250, k_least_weekly = 100;
  const double sum = s.max.value_or(s.min.value_or(0));
  const bool is_enough =
      (s.interval == "month" && sum >= k_least_monthly) || (s.interval == "week" && sum >= k_least_weekly);
  return is_enough && rules().wage_label.in(before);
}

// "Leeds | up to £48k | 25 days of leave", "Payroll Clerk – £28,000", "£35,392 to £42,618 a year": what needs
// no word of pay, being of a year's size and in a place of its own.
bool has_own_cell(const FactText& text, Range line, const model::StatedPay& pay, std::size_t begin,
                  std::size_t end) {
  constexpr double k_most_yearly = 400'000;
  const auto& s = pay.salary;
  const auto after = text.in({end, std::min(line.end, end + 60)});
  if (pay.range && rules().range_after.in(after)) return true;
  const std::size_t from = begin > line.begin + 30 ? begin - 30 : line.begin;
  const auto before = text.in({from, begin});
  const bool opens_line =
      (from == line.begin && (rules().cell_before.in(before) || rules().rate_label.in(before))) ||
      rules().opens_sentence.in(before);
  if (opens_line && !s.interval.empty() && rules().interval_ends_line.in(after)) return true;
  const double least = s.min.value_or(s.max.value_or(0)), most = s.max.value_or(least);
  if (!is_strong_unit(s.currency) || least < k_least_yearly || most > k_most_yearly) return false;
  return rules().cell_after.in(after) && rules().cell_before.in(before);
}

// "Stage: gratification de 700 € par mois": what an intern is paid is no living.
bool is_stipend(const FactText& text, Range line, const model::StatedPay& pay, std::size_t begin) {
  constexpr double k_least_monthly = 200;
  const auto& s = pay.salary;
  if (s.interval != "month" || s.max.value_or(s.min.value_or(0)) < k_least_monthly) return false;
  const std::size_t from = begin > line.begin + 45 ? begin - 45 : line.begin;
  if (!rules().stipend.in(text.in({from, begin}))) return false;
  constexpr std::size_t k_reach = 400;  // bytes of text in which the job may be told
  return rules().of_intern.in(text.title()) ||
         rules().of_intern.in(text.in({begin > k_reach ? begin - k_reach : 0, begin}));
}

// Whose kroner a text speaks of; read once, and only where a line may tell a sum of them.
class TextKrone {
 public:
  explicit TextKrone(std::string_view text) : text_(text) {}
  [[nodiscard]] std::string_view beside(std::string_view line) {
    if (line.find("kr") == std::string_view::npos && line.find("Kr") == std::string_view::npos &&
        line.find("KR") == std::string_view::npos)
      return {};
    if (!is_known_) code_ = model::krone_of(text_);
    is_known_ = true;
    return code_;
  }

 private:
  std::string_view text_, code_;
  bool is_known_ = false;
};

void add_from(const FactText& text, Range line, TextKrone& krone_of_text, std::vector<Candidate>& out) {
  thread_local Remembered<std::vector<model::StatedPay>> known;
  const auto words = text.in(line);
  const auto krone = krone_of_text.beside(words);
  const auto beside_words = krone.empty() ? std::uint64_t{0} : static_cast<unsigned char>(krone.front());
  // A fellow's stipend is read by the name of pay; those of travel and the like are told by what is beside.
  const auto renamed = fellows_stipend_as_salary(text.title(), words);
  const std::string_view read = renamed.empty() ? words : renamed;
  for (auto pay : known.of(read, beside_words, [&] { return model::find_pay(read, krone); })) {
    const std::size_t begin = line.begin + pay.begin, end = line.begin + pay.end;
    // A wide plain range of a year's size needs no word beside it; anything else does.
    const bool yearly_size =
        pay.range && pay.salary.min.value_or(0) >= 40'000 && is_strong_unit(pay.salary.currency);
    const bool of_fellow = !renamed.empty() && is_fellows_stipend(pay.salary, text.in({line.begin, begin}),
                                                                  text.in({end, line.end}));
    const bool stipend = of_fellow || is_stipend(text, line, pay, begin);
    const bool by_lakhs = text.in({begin, end}).find("LPA") != std::string_view::npos;
    const bool worded = stipend || by_lakhs || speaks_of_pay(text, line, begin, end) ||
                        has_own_cell(text, line, pay, begin, end);
    const bool in_group = !out.empty() && begin - out.back().end < k_together &&
                          (pay.range || (!pay.salary.min && !out.back().pay.salary.max));
    if (!worded && !yearly_size && !in_group) continue;
    const auto said = beside(text, line, begin, end);
    if ((said.is_other && !of_fellow) || is_of_others(text, said)) continue;
    const bool of_a_year = pay.salary.interval.empty() || pay.salary.interval == "year";
    if (yearly_size && of_a_year && rules().each_day.in(text.in({end, std::min(line.end, end + 30)})))
      continue;
    const std::size_t from = begin > line.begin + 45 ? begin - 45 : line.begin;
    if (!pay.range && !stipend && !pays_a_living(pay.salary) &&
        !is_labelled_wage(pay.salary, text.in({from, begin})))
      continue;
    std::string_view lead = text.in({from, begin});
    if (const auto stop = lead.find_last_of(".;,"); stop != std::string_view::npos) lead = lead.substr(stop);
    const bool target =
        rules().target.in(lead) || rules().target_after.in(text.in({end, std::min(line.end, end + 30)}));
    set_floor(text, said, end, pay);
    out.push_back({std::move(pay), begin, end, target, of_fellow});
  }
}

// "Pay bands by location (annual, USD)" and the rows behind it, whose numbers have no currency. One behind
// the last row; `at`, the currency's place, where there is no such table.
std::size_t add_table(const FactText& text, std::size_t at, std::vector<Candidate>& out) {
  constexpr std::size_t k_longest_caption = 140, k_longest_table = 1500;
  const auto line = text.line_at(at);
  const auto caption = text.in(line);
  if (caption.size() > k_longest_caption || caption.ends_with('.')) return at;
  const auto before = text.in(text.line_before(line.begin));
  const auto& r = rules();
  const bool of_pay = r.pay.in(caption) || (before.size() <= k_longest_caption && r.pay.in(before));
  const auto said = r.choices.match(caption);
  if (!of_pay || said.any(r.business) || said.any(r.budget) || r.counts.in(caption)) return at;
  if (r.sum_in_caption.in(text.in({line.begin, at}))) return at;
  const auto rows = text.whole().substr(at, k_longest_table);
  std::size_t end = at;
  for (auto& pay : model::find_pay_in_table(caption, rows)) {
    const auto row = text.in(text.line_at(at + pay.begin));
    if (r.counts.in(row) || r.choices.match(row).any(r.business)) break;
    const std::size_t begin = at + pay.begin;
    end = at + pay.end;
    out.push_back({std::move(pay), begin, end, false, false});
  }
  return end;
}

std::vector<Candidate> candidates(const FactText& text) {
  std::vector<Candidate> out;
  TextKrone krone(text.whole());
  std::size_t read_to = 0;
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::money || hit.at < read_to) continue;
    auto line = window_of(text, hit.at);
    line.begin = std::max(line.begin, std::min<std::size_t>(read_to, hit.at));
    read_to = line.end;
    const auto known = out.size();
    add_from(text, line, krone, out);
    if (out.size() == known) read_to = std::max(read_to, add_table(text, hit.at, out));
  }
  return out;
}

// Bytes before a sum in which its name stands: "Maximum: $".
bool is_named(const FactText& text, std::size_t begin, const Pattern& name) {
  constexpr std::size_t k_reach = 20;
  return name.in(text.in({begin > k_reach ? begin - k_reach : 0, begin}));
}

// "Minimum: $72,000 Midpoint: $86,000 Maximum: $100,000": the ends stand apart.
void join_ends(const FactText& text, PayFound& found, const std::vector<Candidate>& all, std::size_t first) {
  auto& salary = found.salary;
  if (!salary.min || salary.max || !is_named(text, all[first].begin, rules().minimum)) return;
  for (std::size_t i = first + 1; i < all.size() && all[i].begin - all[first].end < k_together; ++i) {
    const auto& next = all[i].pay.salary;
    if (all[i].pay.range || !next.max || next.currency != salary.currency || *next.max < *salary.min)
      continue;
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
  auto all = candidates(text);
  if (all.empty()) return std::nullopt;
  // Beside a salary a stipend is for something else.
  const auto is_stipend = [](const Candidate& c) { return c.is_stipend; };
  if (!std::all_of(all.begin(), all.end(), is_stipend))
    all.erase(std::remove_if(all.begin(), all.end(), is_stipend), all.end());
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
