// A figure is measured first (measures.h), then judged: its whole interval must lie on the claimed side of
// the threshold to be supported, on the other side to be not supported; in between there is not enough data.
#include "analysis/report/claims.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

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

Verdict judge(const ClaimFigure& figure, const Measured& m) {
  if (m.n < figure.least_n || !m.interval) return Verdict::not_enough_data;
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
const Column k_unit{"unit", Format::text, "share, difference of shares, rank, ratio or a currency", true};

struct Judged {
  const ClaimFigure* figure;
  Measured measured;
  Verdict verdict;
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

}  // namespace

std::vector<Table> claims_tables(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                 const taxonomy::Roadmap& roadmap,
                                 const std::function<Sample(const std::string& role)>& compare) {
  Table claims = start_table(sample, "claims", "The roadmap's claims");
  claims.notes.emplace_back(
      "Supported: the whole 95% interval of every judged figure is on the claimed side; not supported: one "
      "is on "
      "the other side; else, or with too few jobs: not enough data. The rules are in roadmap.json.");
  claims.columns = columns_of(
      {{"claim", Format::text, "id of the claim"}, {"statement", Format::text, "what the roadmap says"}},
      {{"verdict", Format::text, "supported, not supported or not enough data"},
       {"measured", Format::text, "what the figure is"},
       k_answer,
       k_unit,
       {"rule", Format::text, "how the figure is made and judged", true}});
  Table figures = start_table(sample, "claim_figures", "The figures behind the claims");
  figures.columns =
      columns_of({{"claim", Format::text, "id of the claim"}, {"name", Format::text, "what the figure is"}},
                 {k_answer,
                  {"threshold", Format::text, "where the whole interval must lie; empty: shown, not judged"},
                  {"verdict", Format::text, "of this figure; empty: not judged"},
                  k_unit});
  std::map<std::string, Sample> others;
  const Measures measures(sample, taxonomy, [&](const std::string& role) -> const Sample& {
    const auto it = others.find(role);
    return it != others.end() ? it->second : others.emplace(role, compare(role)).first->second;
  });
  for (const auto& claim : roadmap.claims()) {
    std::vector<Judged> judged;
    for (const auto& figure : claim.figures) {
      auto m = measures.measure(figure);
      const auto verdict = judge(figure, m);
      Row row = {claim.id, figure.name};
      add_numbers(row, m);
      row.insert(row.end(), {answer(m), threshold(figure, m.unit),
                             std::string(figure.judged() ? name_of(verdict) : ""), unit_name(m)});
      figures.rows.push_back(std::move(row));
      judged.push_back({&figure, std::move(m), verdict});
    }
    const auto& head = judged.front().measured;
    Row row = {claim.id, claim.statement};
    add_numbers(row, head);
    row.insert(row.end(), {std::string(name_of(verdict_of(judged))), claim.figures.front().name, answer(head),
                           unit_name(head), claim.rule});
    claims.rows.push_back(std::move(row));
  }
  return {std::move(claims), std::move(figures)};
}

Table claims_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy, const taxonomy::Roadmap& roadmap,
                   const std::function<Sample(const std::string& role)>& compare) {
  return std::move(claims_tables(sample, taxonomy, roadmap, compare).front());
}

}  // namespace radar::report
