#include <algorithm>
#include <cstdio>

#include "analysis/cli/whole_report.h"
#include "analysis/render/page.h"
#include "analysis/report/evidence.h"
#include "analysis/report/prove.h"

namespace radar::cli {
namespace {

constexpr std::size_t k_rows_of_others = 60, k_rows_of_trend = 150;  // lines are drawn from these
constexpr std::size_t k_most_bytes = 970'000;  // a page is sent by mail and opened on a phone

std::string title_of(const report::Filters& filters) {
  std::string title =
      "What " + (filters.role == "all" ? "" : render::role_title(filters.role) + " ") + "jobs ask for";
  if (!filters.country.empty()) title += ", " + filters.country;
  return title;
}

// Skills of a plan item or claim, the most asked for first.
std::vector<std::string> by_demand(const std::vector<report::Evidence>& evidence,
                                   const taxonomy::Taxonomy& taxonomy,
                                   const std::vector<taxonomy::SkillId>& skills) {
  std::vector<std::string> out;
  for (const auto& e : evidence) {
    for (const auto skill : skills) {
      if (taxonomy.skill(skill).name == e.skill) out.push_back(e.skill);
    }
  }
  return out;
}

// Weeks that several items share.
template <class Add>
void add_weeks(const taxonomy::Roadmap& roadmap, const Add& add) {
  std::map<std::string, std::vector<taxonomy::SkillId>> shared;
  for (int week = 1; week <= roadmap.last_week(); ++week) {
    std::string ids;
    std::vector<taxonomy::SkillId> skills;
    for (const auto* item : roadmap.items_of(week)) {
      ids += (ids.empty() ? "" : ", ") + item->id;
      skills.insert(skills.end(), item->skills.begin(), item->skills.end());
    }
    if (ids.find(',') != std::string::npos) shared.emplace(ids, std::move(skills));
  }
  for (const auto& [ids, skills] : shared) add("plan_items " + ids, skills);
}

void add_subjects(render::Page& page, const Rules& rules) {
  const auto add = [&](const std::string& key, const std::vector<taxonomy::SkillId>& skills) {
    auto names = by_demand(page.evidence, rules.taxonomy, skills);
    if (!names.empty()) page.subjects[key] = std::move(names);
  };
  for (const auto& item : rules.roadmap.items()) add("plan_item " + item.id, item.skills);
  add_weeks(rules.roadmap, add);
  for (const auto& claim : rules.roadmap.claims()) {
    std::vector<taxonomy::SkillId> skills;
    for (const auto& figure : claim.figures) {
      for (const auto* list : {&figure.skills, &figure.against}) {
        for (const auto skill : *list) {
          if (std::find(skills.begin(), skills.end(), skill) == skills.end()) skills.push_back(skill);
        }
      }
    }
    add("claim " + claim.id, skills);
  }
}

// The ranking is what readers look things up in; of the other tables the first rows tell the story, and the
// page stays small. Pairs and roles are shown as matrices.
void limit_tables(std::vector<report::Table>& tables, std::size_t rows, std::size_t rows_part) {
  for (auto& table : tables) {
    if (table.id == "cooccurrence" || table.id == "roles") continue;
    if (rows != 0)
      report::limit_rows(table, table.id == "rank"    ? std::max<std::size_t>(rows / rows_part, 1)
                                : table.id == "trend" ? k_rows_of_trend
                                                      : std::min(rows, k_rows_of_others));
  }
}

// How a page is made smaller, step by step: fewer quotes, then a shorter ranking.
struct Size {
  std::size_t quotes, well_known, rest;  // as in EvidenceLimits
  std::size_t rows_part;                 // the ranking is divided by it
};
constexpr Size k_sizes[] = {{4, 60, 2, 1}, {3, 60, 2, 1}, {3, 40, 1, 1},
                            {2, 40, 1, 2}, {2, 20, 1, 4}, {1, 0, 1, 8}};

std::vector<report::Evidence> trimmed(std::vector<report::Evidence> evidence, const Size& size) {
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    auto& quotes = evidence[i].quotes;
    const auto most = i < size.well_known ? size.quotes : size.rest;
    if (quotes.size() > most) quotes.resize(most);
  }
  return evidence;
}

// The largest of its sizes that is small enough; 0 rows: all, however large.
std::string small_enough(render::Page page, std::size_t rows) {
  const auto tables = std::move(page.tables);
  const auto evidence = std::move(page.evidence);
  std::string html;
  for (const auto& size : k_sizes) {
    page.tables = tables;
    limit_tables(page.tables, rows, size.rows_part);
    page.evidence = trimmed(evidence, size);
    html = render::to_html(page);
    if (html.size() <= k_most_bytes || rows == 0) break;
  }
  return html;
}

}  // namespace

int html_command(const Common& common, const ReportArguments& arguments) {
  const auto session = open_session(common, arguments.filters);
  if (!session) return k_usage;
  const auto& sample = session->sample;
  render::Page page;
  page.title = title_of(sample.filters);
  page.made = (sample.filters.as_of.empty() ? "Made on " : "As known at the end of ") +
              text::format_date(report_time(sample.filters));
  page.basis = sample.basis;
  auto report = whole_report(*session, false);
  page.tables = std::move(report.tables);
  const auto& rules = *session->rules;
  auto& db = session->store->database();
  page.evidence = report::evidence(db, sample, rules.taxonomy);
  auto shown = page.tables;
  limit_tables(shown, arguments.page_rows, 1);
  page.proof = report::prove(
      {db, sample, report.everyone ? *report.everyone : sample, rules.taxonomy, rules.roadmap, shown});
  add_subjects(page, *session->rules);
  const auto html = small_enough(std::move(page), arguments.page_rows);
  if (arguments.directory == "-") {
    std::fwrite(html.data(), 1, html.size(), stdout);
    return k_ok;
  }
  if (!write_beside(arguments.directory, html))
    return usage_error(arguments.directory + ": cannot be written");
  return k_ok;
}

}  // namespace radar::cli
