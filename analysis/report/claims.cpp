// A figure is measured first (measures.h), then judged: its whole interval must lie on the claimed side of
// the threshold to be supported, on the other side to be not supported; in between there is not enough data.
#include "analysis/report/claims.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "analysis/report/basis.h"
#include "analysis/report/measures.h"

namespace radar::report {
namespace {

using taxonomy::Claim;
using taxonomy::ClaimFigure;

enum class Verdict { supported, not_supported, not_enough_data };

const char* name_of(Verdict v) {
  return v == Verdict::supported       ? "supported"
         : v == Verdict::not_supported ? "not supported"
                                       : "not enough data";
}

// What a verdict takes: jobs as the roadmap says of each figure, employers as a ranking does.
struct Least {
  std::int64_t jobs, employers;
};

bool is_enough(const Measured& m, const Least& least) {
  return m.n >= least.jobs && m.employers >= least.employers && m.interval;
}

Verdict judge(const ClaimFigure& figure, const Measured& m, const Least& least) {
  if (!is_enough(m, least)) return Verdict::not_enough_data;
  // "More than" needs more: two shares that are equal support nothing.
  const bool strict = m.unit == Unit::points;
  const auto holds = [strict](double end, double threshold) {
    return end > threshold || (!strict && end == threshold);
  };
  const bool above = !figure.at_least || holds(m.interval->low, *figure.at_least);
  const bool below = !figure.at_most || holds(*figure.at_most, m.interval->high);
  if (above && below) return Verdict::supported;
  const bool under = figure.at_least && m.interval->high < *figure.at_least;
  const bool over = figure.at_most && m.interval->low > *figure.at_most;
  return under || over ? Verdict::not_supported : Verdict::not_enough_data;
}

std::string number(double value, Unit unit) {
  switch (unit) {
    case Unit::share:
      return fmt::format("{:.1f}%", value * 100);
    case Unit::points:
      return fmt::format("{:+.1f}", value * 100);
    case Unit::rank:
      return fmt::format("{:.0f}", value);
    case Unit::money:
      return fmt::format("{:.0f}k", value / 1000);
    case Unit::ratio:
      break;
  }
  return fmt::format("{:.2f}", value);
}

// "43.5% (35.1% to 52.3%)", as people read it.
std::string answer(const Measured& m) {
  if (m.n == 0) return "no figure";
  std::string out = number(m.figure, m.unit);
  if (m.unit == Unit::points) out += " points";
  if (m.unit == Unit::rank) out = "place " + out;
  if (m.unit == Unit::ratio) out += " times";
  if (m.unit == Unit::money) out += " " + m.currency;
  if (m.interval)
    out += fmt::format(" ({} to {})", number(m.interval->low, m.unit), number(m.interval->high, m.unit));
  return out;
}

std::string unit_name(const Measured& m) {
  switch (m.unit) {
    case Unit::share:
      return "share";
    case Unit::points:
      return "difference of shares";
    case Unit::rank:
      return "rank";
    case Unit::money:
      return m.currency;
    case Unit::ratio:
      break;
  }
  return "ratio";
}

void add_numbers(Row& row, const Measured& m) {
  Cell figure, low, high;
  if (m.n > 0) figure = m.figure;
  if (m.n > 0 && m.interval) {
    low = m.interval->low;
    high = m.interval->high;
  }
  row.insert(row.end(), {std::move(figure), std::move(low), std::move(high), m.n});
}

std::string threshold(const ClaimFigure& figure, Unit unit) {
  if (figure.at_least && figure.at_most)
    return number(*figure.at_least, unit) + " to " + number(*figure.at_most, unit);
  if (figure.at_least)
    return (unit == Unit::points ? "above " : "at least ") + number(*figure.at_least, unit);
  if (figure.at_most) return (unit == Unit::points ? "below " : "at most ") + number(*figure.at_most, unit);
  return "";
}

std::vector<Column> numbers() {
  return {{"figure", Format::number, "what the postings say, in `unit`", true},
          {"low", Format::number, "lower end of the 95% interval", true},
          {"high", Format::number, "upper end of the 95% interval", true},
          {"n", Format::integer, "jobs that the figure rests on"}};
}

std::vector<Column> columns_of(std::vector<Column> before, std::vector<Column> after) {
  auto out = std::move(before);
  for (auto& column : numbers()) out.push_back(std::move(column));
  out.insert(out.end(), after.begin(), after.end());
  return out;
}

const Column k_answer{"answer", Format::text, "figure and 95% interval as people read them"};
const Column k_reason{"reason", Format::text, "why there is not enough data; empty: there is"};
const Column k_least{"least_n", Format::integer, "jobs that a verdict takes; empty: not judged", true};
const Column k_employers{"employers", Format::integer,
                         "employers that these jobs name; of two groups the fewer", true};
const Column k_unit{"unit", Format::text, "share, difference of shares, rank, ratio or a currency", true};

struct Judged {
  const ClaimFigure* figure;
  Measured measured;
  Verdict verdict;
  Least least;
};

Verdict verdict_of(const std::vector<Judged>& figures) {
  Verdict out = Verdict::supported;
  for (const auto& f : figures) {
    if (!f.figure->judged() || f.verdict == Verdict::supported) continue;
    if (f.verdict == Verdict::not_supported) return f.verdict;
    out = f.verdict;
  }
  return out;
}

// Why a figure says nothing: too few jobs and too wide an interval are different news. "" it says something.
std::string reason_of(const Judged& f) {
  if (!f.figure->judged() || f.verdict != Verdict::not_enough_data) return "";
  if (!f.measured.why.empty()) return f.measured.why;
  if (f.measured.n < f.least.jobs) return fmt::format("{} of {} jobs", f.measured.n, f.least.jobs);
  if (f.measured.employers < f.least.employers)
    return fmt::format("{} of {} named employers", f.measured.employers, f.least.employers);
  return f.measured.interval ? "the interval holds the threshold" : "no interval can be told";
}

std::string reason_of(const std::vector<Judged>& figures) {
  if (verdict_of(figures) != Verdict::not_enough_data) return "";
  for (const auto& f : figures) {
    if (const auto why = reason_of(f); !why.empty())
      return figures.size() > 1 ? f.figure->name + ": " + why : why;
  }
  return "";
}

using Compare = std::function<Sample(const std::string& role)>;

// Samples of other roles, each read once, with the vote asked for.
class Samples {
 public:
  explicit Samples(const Compare& compare) : compare_(compare) {}
  const Sample& of(const std::string& role, Weight weight) {
    const auto it = weighed_.find({role, weight});
    if (it != weighed_.end()) return it->second;
    const auto raw =
        read_.find(role) != read_.end() ? read_.find(role) : read_.emplace(role, compare_(role)).first;
    return weighed_.emplace(std::pair{role, weight}, weighed(raw->second, weight)).first->second;
  }

 private:
  const Compare& compare_;
  std::map<std::string, Sample> read_;
  std::map<std::pair<std::string, Weight>, Sample> weighed_;
};

// The figures of each claim, in the roadmap's order.
std::vector<std::vector<Judged>> judge_all(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                           const taxonomy::Roadmap& roadmap, Samples& samples,
                                           std::optional<std::int64_t> least) {
  const Measures measures(sample, taxonomy, [&](const std::string& role) -> const Sample& {
    return samples.of(role, sample.filters.weight);
  });
  std::vector<std::vector<Judged>> out;
  for (const auto& claim : roadmap.claims()) {
    auto& figures = out.emplace_back();
    for (const auto& figure : claim.figures) {
      const Least takes{least.value_or(figure.least_n), sample.filters.least_employers};
      auto m = measures.measure(figure);
      const auto verdict = judge(figure, m, takes);
      figures.push_back({&figure, std::move(m), verdict, takes});
    }
  }
  return out;
}

// The same claims judged on other votes, and on each pooled family of titles alone.
std::vector<std::pair<std::string, std::vector<Verdict>>> other_verdicts(const Sample& sample,
                                                                         const taxonomy::Taxonomy& taxonomy,
                                                                         const taxonomy::Roadmap& roadmap,
                                                                         Samples& samples,
                                                                         std::optional<std::int64_t> least) {
  std::vector<std::pair<std::string, std::vector<Verdict>>> out;
  const auto add = [&](const std::string& name, const Sample& other) {
    auto& verdicts = out.emplace_back(name, std::vector<Verdict>{}).second;
    for (const auto& figures : judge_all(other, taxonomy, roadmap, samples, least))
      verdicts.push_back(verdict_of(figures));
  };
  for (const auto& [weight, name] : {std::pair{Weight::posting, "--weight posting"},
                                     {Weight::job, "--weight job"},
                                     {Weight::company, "--weight company"}}) {
    if (weight != sample.filters.weight) add(name, weighed(sample, weight));
  }
  const auto families = families_of(sample);
  if (sample.filters.role == "all" || families.size() < 2) return out;
  for (const auto& [family, jobs] : families)
    add("--role =" + family, samples.of("=" + family, sample.filters.weight));
  return out;
}

// Per claim what turns its verdict: "--weight posting: not enough data; ...".
std::vector<std::string> turns_of(const std::vector<std::vector<Judged>>& claims,
                                  const std::vector<std::pair<std::string, std::vector<Verdict>>>& others) {
  std::vector<std::string> out(claims.size());
  for (std::size_t i = 0; i < claims.size(); ++i) {
    for (const auto& [name, verdicts] : others) {
      if (verdicts[i] != verdict_of(claims[i]))
        out[i] += (out[i].empty() ? "" : "; ") + name + ": " + name_of(verdicts[i]);
    }
  }
  return out;
}

Row figure_row(const Claim& claim, const Judged& f) {
  Row row = {claim.id, f.figure->name};
  add_numbers(row, f.measured);
  row.insert(row.end(),
             {answer(f.measured), threshold(*f.figure, f.measured.unit),
              std::string(f.figure->judged() ? name_of(f.verdict) : ""), reason_of(f), unit_name(f.measured),
              f.figure->judged() ? Cell{f.least.jobs} : Cell{}, f.measured.employers});
  return row;
}

Row claim_row(const Claim& claim, const std::vector<Judged>& figures, const std::string& turns) {
  const auto& head = figures.front();
  Row row = {claim.id, claim.statement};
  add_numbers(row, head.measured);
  row.insert(row.end(), {std::string(name_of(verdict_of(figures))), head.figure->name, answer(head.measured),
                         reason_of(figures), unit_name(head.measured),
                         head.figure->judged() ? Cell{head.least.jobs} : Cell{}, turns, claim.rule,
                         head.measured.employers});
  return row;
}

// What twenty verdicts at once are worth.
std::vector<std::string> caveats(const std::vector<std::vector<Judged>>& claims,
                                 const std::vector<std::string>& turns, const taxonomy::Roadmap& roadmap) {
  std::int64_t judged = 0;
  for (const auto& figures : claims) {
    judged += std::count_if(figures.begin(), figures.end(), [](const Judged& f) {
      return f.figure->judged() && is_enough(f.measured, f.least);
    });
  }
  std::string turning;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    if (turns[i].empty()) continue;
    turning += (turning.empty() ? "" : ", ") + roadmap.claims()[i].id;
  }
  std::vector<std::string> out;
  out.push_back(fmt::format(
      "{} figures are judged, each at its own 95% and none corrected for the others: were every truth just "
      "at "
      "its threshold, {:.1f} of them would be called supported and as many not supported by chance alone.",
      judged, 0.025 * static_cast<double>(judged)));
  out.push_back(turning.empty()
                    ? "With one vote per posting, job or employer, and by each family of titles alone, no "
                      "verdict turns."
                    : "Another vote (--weight) or one family of titles alone turns the verdict of " +
                          turning +
                          "; column turns says how (claims --format json). A family has fewer jobs, so some "
                          "only become undecided.");
  return out;
}

}  // namespace

std::vector<Table> claims_tables(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                 const taxonomy::Roadmap& roadmap,
                                 const std::function<Sample(const std::string& role)>& compare,
                                 std::optional<std::int64_t> least) {
  Table claims = start_table(sample, "claims", "The roadmap's claims");
  claims.notes.emplace_back(
      "Supported: the whole 95% interval of every judged figure is on the claimed side; not supported: one "
      "is on "
      "the other side; else, or with too few jobs or named employers: not enough data. The rules are in "
      "roadmap.json.");
  claims.columns = columns_of(
      {{"claim", Format::text, "id of the claim"}, {"statement", Format::text, "what the roadmap says"}},
      {{"verdict", Format::text, "supported, not supported or not enough data"},
       {"measured", Format::text, "what the figure is"},
       k_answer,
       k_reason,
       k_unit,
       k_least,
       {"turns", Format::text, "other votes and single families of titles that give another verdict", true},
       {"rule", Format::text, "how the figure is made and judged", true},
       k_employers});
  if (sample.filters.weight != Weight::job)
    claims.notes.emplace_back("Medians and premiums of pay count each job once, whatever --weight says.");
  Table figures = start_table(sample, "claim_figures", "The figures behind the claims");
  figures.columns =
      columns_of({{"claim", Format::text, "id of the claim"}, {"name", Format::text, "what the figure is"}},
                 {k_answer,
                  {"threshold", Format::text, "where the whole interval must lie; empty: shown, not judged"},
                  {"verdict", Format::text, "of this figure; empty: not judged"},
                  k_reason,
                  k_unit,
                  k_least,
                  k_employers});
  Samples samples(compare);
  const auto all = judge_all(sample, taxonomy, roadmap, samples, least);
  const auto turns = turns_of(all, other_verdicts(sample, taxonomy, roadmap, samples, least));
  for (auto& note : caveats(all, turns, roadmap)) claims.notes.push_back(std::move(note));
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& claim = roadmap.claims()[i];
    for (const auto& f : all[i]) figures.rows.push_back(figure_row(claim, f));
    claims.rows.push_back(claim_row(claim, all[i], turns[i]));
  }
  return {std::move(claims), std::move(figures)};
}

Table claims_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy, const taxonomy::Roadmap& roadmap,
                   const std::function<Sample(const std::string& role)>& compare) {
  return std::move(claims_tables(sample, taxonomy, roadmap, compare).front());
}

}  // namespace radar::report
