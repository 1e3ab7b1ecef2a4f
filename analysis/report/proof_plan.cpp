// Example jobs behind the curve of coverage: what each requires, and how much of it is taught by when.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "analysis/report/coverage.h"
#include "analysis/report/proof_builder.h"
#include "analysis/report/quote.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

constexpr std::size_t k_least_skills = 4, k_name_bytes = 24;
constexpr double k_parts[] = {0.1, 0.25, 0.5, 0.75, 0.9};  // of the jobs, by what the whole plan covers

// Jobs spread over how much of them the whole plan covers, each of another employer.
std::vector<const Coverage::Entry*> spread(const Sample& sample, const Coverage& coverage, const Held& held) {
  std::vector<std::pair<double, const Coverage::Entry*>> all;
  for (const auto& entry : coverage.entries()) {
    if (entry.skills.size() >= k_least_skills) all.emplace_back(Coverage::covered(entry, held), &entry);
  }
  if (all.empty()) {
    for (const auto& entry : coverage.entries()) all.emplace_back(Coverage::covered(entry, held), &entry);
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<const Coverage::Entry*> out;
  std::set<int> employers;
  for (const double part : k_parts) {
    const auto at = static_cast<std::ptrdiff_t>(part * static_cast<double>(all.size()));
    const Coverage::Entry* best = nullptr;
    std::ptrdiff_t nearest = 0;
    for (std::ptrdiff_t i = 0; i < static_cast<std::ptrdiff_t>(all.size()); ++i) {
      const auto* entry = all[static_cast<std::size_t>(i)].second;
      if (employers.count(sample.jobs[entry->job].employer) != 0) continue;
      // One with a link is worth a few places.
      const bool linked = !web_address(shown_posting(sample, sample.jobs[entry->job]).url).empty();
      const auto away = std::abs(i - at) + (linked ? 0 : static_cast<std::ptrdiff_t>(all.size() / 20 + 1));
      if (best != nullptr && away >= nearest) continue;
      best = entry;
      nearest = away;
    }
    if (best == nullptr) break;
    employers.insert(sample.jobs[best->job].employer);
    out.push_back(best);
  }
  return out;
}

// "Python (before week 1), SQL (week 3), Kafka (not taught)", the earliest taught first.
std::string requirements(const ProofInput& in, const std::vector<Held>& held, const Coverage::Entry& entry) {
  std::vector<std::pair<std::size_t, std::string>> skills;
  for (const auto skill : entry.skills) {
    std::size_t week = 0;
    while (week < held.size() && !held[week][skill]) ++week;
    skills.emplace_back(week, in.taxonomy.skill(skill).name);
  }
  std::sort(skills.begin(), skills.end());
  std::string out;
  for (const auto& [week, name] : skills) {
    const auto when = week == 0             ? std::string("before week 1")
                      : week == held.size() ? std::string("not taught")
                                            : fmt::format("week {}", week);
    out += fmt::format("{}{} ({})", out.empty() ? "" : ", ", name, when);
  }
  return out;
}

class Examples {
 public:
  Examples(ProofBuilder& builder, const ProofInput& in, std::vector<const Coverage::Entry*> entries,
           const std::vector<Held>& held)
      : entries_(std::move(entries)) {
    for (const auto* entry : entries_) {
      const auto& p = shown_posting(in.sample, in.sample.jobs[entry->job]);
      cited_.push_back(builder.cite(p));
      names_.push_back(p.company.empty() ? "" : shortened(p.company, k_name_bytes) + ": ");
      builder.say(cited_.back(),
                  {"required skills, by the week that teaches them", "", requirements(in, held, *entry)});
    }
  }
  [[nodiscard]] Exhibit after(std::string title, const Held& held) const {
    Exhibit out{std::move(title), "", {}};
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const auto& skills = entries_[i]->skills;
      const auto taught = std::count_if(skills.begin(), skills.end(), [&](SkillId s) { return held[s]; });
      out.examples.push_back({cited_[i], fmt::format("{}{} of {} taught", names_[i], taught, skills.size())});
    }
    return out;
  }

 private:
  std::vector<const Coverage::Entry*> entries_;
  std::vector<std::size_t> cited_;
  std::vector<std::string> names_;
};

}  // namespace

void prove_coverage(ProofBuilder& builder, const ProofInput& in) {
  const Coverage coverage(in.sample, in.taxonomy, true);
  if (coverage.entries().empty()) return;
  std::vector<Held> held;
  for (int week = 0; week <= in.roadmap.last_week(); ++week)
    held.push_back(held_after(in.taxonomy, in.roadmap, week));
  const Examples examples(builder, in, spread(in.sample, coverage, held.back()), held);
  for (std::size_t week = 0; week < held.size(); ++week)
    builder.add_exhibit(figure_key("coverage", {std::to_string(week)}),
                        examples.after(fmt::format("After week {}", week), held[week]));
  const auto* order = find_table(in.tables, "order");
  if (order == nullptr) return;
  auto now = held.front();
  for (const auto& cells : order->rows) {
    const RowView row(*order, cells);
    for (const auto& item : in.roadmap.items()) {
      if (item.id == row.text("plan_item")) learn(now, in.taxonomy, item);
    }
    builder.add_exhibit(
        figure_key(*order, row),
        examples.after(fmt::format("In the other order, after step {}", row.integer("step")), now));
  }
}

}  // namespace radar::report
