// Which postings stand behind figures on pay, and behind claims that no skill's quotes can show.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/report/groups.h"
#include "analysis/report/measures.h"
#include "analysis/report/pay.h"
#include "analysis/report/proof_builder.h"

namespace radar::report {
namespace {

struct Paid {
  std::size_t job;
  double pay;
};

// Positions in `group` at the quartiles and the middle, which are what the tables tell.
std::vector<Paid> at_the_quartiles(std::vector<Paid> group) {
  std::stable_sort(group.begin(), group.end(), [](const Paid& a, const Paid& b) { return a.pay < b.pay; });
  std::vector<Paid> out;
  const auto n = group.size();
  for (const auto i : {n / 4, n / 2, n * 3 / 4}) {
    if (i < n && (out.empty() || out.back().job != group[i].job)) out.push_back(group[i]);
  }
  return out;
}

// The posting of a job whose statement of pay is counted.
const PostingInfo& paying(const Sample& sample, std::size_t job) {
  for (const auto i : sample.jobs[job].postings) {
    if (stated_pay(sample.postings[i])) return sample.postings[i];
  }
  return sample.postings[sample.jobs[job].postings.front()];
}

Exhibit::Example example(ProofBuilder& builder, const Sample& sample, const Paid& paid,
                         const std::string& before) {
  const auto& p = paying(sample, paid.job);
  builder.quote_pay(p);
  return {builder.cite(p), fmt::format("{}{:.0f}k: {}", before, paid.pay / 1000, name_of(p))};
}

std::vector<Paid> members(const PaidJobs& paid) {
  std::vector<Paid> out;
  for (std::size_t i = 0; i < paid.jobs.size(); ++i) out.push_back({paid.jobs[i], paid.pay[i]});
  return out;
}

void prove_level(ProofBuilder& builder, const Sample& sample, const PaidJobs& paid, const RowView& row) {
  auto group = members(paid);
  const auto level = row.text("level");
  std::erase_if(group, [&](const Paid& p) {
    const auto& job = sample.jobs[p.job];
    return level != "all" && std::none_of(job.postings.begin(), job.postings.end(), [&](std::size_t i) {
             return is_of_level(sample, job, sample.postings[i], level == "not told" ? "" : level);
           });
  });
  Exhibit out{"Pay, " + paid.currency + ", level " + level, "Jobs at the quartiles and the middle.", {}};
  for (const auto& p : at_the_quartiles(std::move(group)))
    out.examples.push_back(example(builder, sample, p, ""));
  builder.add_exhibit(figure_key(row.table(), row), std::move(out));
}

// Two jobs that ask for the skill and two that do not, the nearest to the middle of all, so that most rows
// show the same few postings.
void prove_premium(ProofBuilder& builder, const ProofInput& in, const Demand& demand,
                   const std::vector<Paid>& by_nearness, const RowView& row) {
  const auto skill = in.taxonomy.find(row.text("skill"));
  if (!skill) return;
  Exhibit out{"Pay, " + row.text("currency") + ", " + row.text("skill"), "", {}};
  for (const bool with : {true, false}) {
    int shown = 0;
    for (const auto& paid : by_nearness) {
      if (shown == 2) break;
      if (demand.names(paid.job, *skill) != with) continue;
      ++shown;
      out.examples.push_back(example(builder, in.sample, paid, with ? "with it " : "without "));
      for (const auto i : in.sample.jobs[paid.job].postings) {
        if (with && builder.quote_skill(in.sample.postings[i], *skill)) break;
      }
    }
  }
  builder.add_exhibit(figure_key(row.table(), row), std::move(out));
}

std::vector<Paid> by_nearness(const PaidJobs& paid) {
  auto out = members(paid);
  const auto middle = stats::quantile(paid.pay, 0.5).value_or(0);
  std::stable_sort(out.begin(), out.end(), [&](const Paid& a, const Paid& b) {
    return std::abs(a.pay - middle) < std::abs(b.pay - middle);
  });
  return out;
}

void add_paid(ProofBuilder& builder, const Sample& sample, const taxonomy::ClaimFigure& figure,
              Exhibit& out) {
  auto jobs = at_the_quartiles(members(paid_for(sample, figure)));
  if (jobs.size() == 3) jobs = {jobs[1]};
  for (const auto& paid : jobs) out.examples.push_back(example(builder, sample, paid, figure.name + " "));
}

void add_workplace(ProofBuilder& builder, const Sample& sample, const std::vector<std::size_t>& order,
                   const taxonomy::ClaimFigure& figure, Exhibit& out) {
  const auto jobs = first_jobs(sample, order, 2, [&](std::size_t job) {
    const auto told = values_of(sample, sample.jobs[job], &PostingInfo::remote);
    return std::find(told.begin(), told.end(), figure.workplace) != told.end();
  });
  for (const auto job : jobs) {
    const auto& p = shown_posting(sample, sample.jobs[job]);
    out.examples.push_back({builder.cite(p), figure.workplace + ": " + name_of(p)});
  }
}

}  // namespace

void prove_pay(ProofBuilder& builder, const ProofInput& in) {
  const Demand demand(in.sample, in.taxonomy);
  const auto all = paid_jobs(in.sample);
  for (const auto* id : {"pay", "pay_skills"}) {
    const auto* table = find_table(in.tables, id);
    if (table == nullptr) continue;
    for (const auto& paid : all) {
      const auto nearest = by_nearness(paid);
      for (const auto& cells : table->rows) {
        const RowView row(*table, cells);
        if (row.text("currency") != paid.currency) continue;
        if (table->id == "pay")
          prove_level(builder, in.sample, paid, row);
        else
          prove_premium(builder, in, demand, nearest, row);
      }
    }
  }
}

void prove_claims(ProofBuilder& builder, const ProofInput& in) {
  const auto order = in_showing_order(in.sample);
  for (const auto& claim : in.roadmap.claims()) {
    Exhibit out{"Claim " + claim.id, "", {}};
    for (const auto& figure : claim.figures) {
      if (figure.measure == "pay_median" || figure.measure == "pay_premium")
        add_paid(builder, in.sample, figure, out);
      else if (!figure.workplace.empty())
        add_workplace(builder, in.sample, order, figure, out);
    }
    if (!out.examples.empty()) builder.add_exhibit(figure_key("claims", {claim.id}), std::move(out));
  }
}

}  // namespace radar::report
