#include "analysis/report/evidence.h"

#include <algorithm>
#include <set>

#include "analysis/report/quote.h"
#include "sources/text/utf8.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

struct Asking {
  std::size_t job;
  extract::Status status;
};

bool on_the_web(const PostingInfo& p) { return !web_address(p.url).empty(); }

bool has_link(const Sample& sample, const Job& job) {
  return std::any_of(job.postings.begin(), job.postings.end(),
                     [&](std::size_t i) { return on_the_web(sample.postings[i]); });
}

// A list item's mark is not part of what it says.
std::string without_bullet(std::string s) {
  for (const std::string_view mark : {"•", "·", "▪", "-", "*", "–"}) {
    if (s.compare(0, mark.size(), mark) == 0) return std::string(text::trim(s.substr(mark.size())));
  }
  return s;
}

std::vector<std::vector<Asking>> asking_jobs(const Sample& sample, const taxonomy::Taxonomy& taxonomy) {
  std::vector<std::vector<Asking>> out(taxonomy.skills().size());
  for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
    for (const auto& [skill, status] : demand_of(sample.jobs[i], taxonomy)) out[skill].push_back({i, status});
  }
  for (auto& jobs : out) {
    std::stable_sort(jobs.begin(), jobs.end(), [&](const Asking& a, const Asking& b) {
      const auto &x = sample.jobs[a.job], &y = sample.jobs[b.job];
      if (a.status != b.status) return a.status < b.status;
      const bool x_web = has_link(sample, x), y_web = has_link(sample, y);
      if (x_web != y_web) return x_web;
      if (x.dated != y.dated) return x.dated;
      return x.date > y.date;
    });
  }
  return out;
}

std::vector<Quote> quotes_of(SQLite::Database& db, const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                             SkillId skill, const std::vector<Asking>& jobs, std::size_t most,
                             std::size_t bytes) {
  std::vector<Quote> out;
  std::set<int> employers;
  const auto wanted = implying(taxonomy, skill);
  for (const auto& asking : jobs) {
    if (out.size() >= most) break;
    const auto& job = sample.jobs[asking.job];
    if (employers.count(job.employer) != 0) continue;
    for (const auto index : job.postings) {
      const auto& p = sample.postings[index];
      const auto named = mention_in(db, p.document, wanted, taxonomy);
      if (!named || named->quote.empty()) continue;
      employers.insert(job.employer);
      out.push_back({named->status, named->skill, without_bullet(shortened(named->quote, bytes)),
                     shortened(p.company, 80), shortened(p.title, 110), web_address(p.url), p.source,
                     shortened(p.native_id, 80), p.dated ? text::format_date(p.date) : ""});
      break;
    }
  }
  return out;
}

}  // namespace

std::vector<Evidence> evidence(SQLite::Database& db, const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                               const EvidenceLimits& limits) {
  const auto jobs = asking_jobs(sample, taxonomy);
  std::vector<SkillId> order;
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    if (!jobs[i].empty()) order.push_back(static_cast<SkillId>(i));
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](SkillId a, SkillId b) { return jobs[a].size() > jobs[b].size(); });
  std::vector<Evidence> out;
  for (const auto skill : order) {
    const auto most = out.size() < limits.well_known ? limits.most : limits.rest;
    out.push_back({taxonomy.skill(skill).name, static_cast<std::int64_t>(jobs[skill].size()),
                   quotes_of(db, sample, taxonomy, skill, jobs[skill], most, limits.bytes)});
  }
  return out;
}

}  // namespace radar::report
