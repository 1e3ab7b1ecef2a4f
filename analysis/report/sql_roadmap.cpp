#include "analysis/report/sql_roadmap.h"

#include <fmt/format.h>

#include <vector>

#include "sources/text/utf8.h"

namespace radar::report {
namespace {

using taxonomy::ClaimFigure;

constexpr const char* k_weeks =
    R"sql(teaches (week, skill) AS (VALUES {rows}),
named AS (SELECT t.week, a.job_id, min(a.strength) AS strength FROM teaches t JOIN asked a ON a.skill = t.skill GROUP BY 1, 2)
SELECT t.week, coalesce(sum(j.weight), 0) / size.w AS share,
       coalesce(sum(CASE WHEN n.strength = 1 THEN j.weight END), 0) / size.w AS required_share, count(j.job_id) AS jobs
FROM (SELECT DISTINCT week FROM teaches) t LEFT JOIN named n ON n.week = t.week LEFT JOIN jobs j ON j.job_id = n.job_id, size
GROUP BY t.week ORDER BY t.week;
)sql";

// A job is in a figure if it asks for a skill of `among`, and for one of the category, where these are given.
// It counts 1 if it asks for the subject (with the status; 'none': if it does not) and for nothing of
// `without`, less 1 if it asks for `against`.
constexpr const char* k_claims =
    R"sql(figures (claim, name, status, category, among) AS (VALUES {figures}),
subjects (claim, name, side, skill) AS (VALUES {subjects}),
named AS (SELECT s.claim, s.name, s.side, a.job_id,
                 max(f.status IN ('', 'none') OR a.strength = CASE f.status WHEN 'required' THEN 1 WHEN 'preferred' THEN 2 ELSE 3 END) AS as_said
          FROM subjects s JOIN figures f ON f.claim = s.claim AND f.name = s.name JOIN asked a ON a.skill = s.skill
          GROUP BY 1, 2, 3, 4),
counted AS (SELECT f.claim, f.name, f.status, j.* FROM figures f JOIN jobs j
            WHERE (f.among = 0 OR EXISTS (SELECT 1 FROM named n WHERE n.claim = f.claim AND n.name = f.name AND n.side = 'among' AND n.job_id = j.job_id))
              AND (f.category = '' OR EXISTS (SELECT 1 FROM asked a WHERE a.category = f.category AND a.job_id = j.job_id))),
members AS (SELECT claim, name, status, job_id, {weight_in_figure} AS weight FROM counted)
SELECT m.claim, m.name, sum(m.weight * CASE WHEN w.job_id IS NOT NULL THEN 0
         ELSE (CASE m.status WHEN 'none' THEN s.job_id IS NULL ELSE coalesce(s.as_said, 0) END) - coalesce(g.as_said, 0) END) / sum(m.weight) AS figure,
       count(*) AS n
FROM members m
LEFT JOIN named s ON s.claim = m.claim AND s.name = m.name AND s.side = 'for' AND s.job_id = m.job_id
LEFT JOIN named g ON g.claim = m.claim AND g.name = m.name AND g.side = 'against' AND g.job_id = m.job_id
LEFT JOIN named w ON w.claim = m.claim AND w.name = m.name AND w.side = 'without' AND w.job_id = m.job_id
GROUP BY m.claim, m.name ORDER BY m.claim, m.name;
)sql";

bool is_share(const ClaimFigure& figure) {
  return (figure.measure == "share" || figure.measure == "share_difference") && figure.workplace.empty();
}

std::string joined(const std::vector<std::string>& rows) { return text::join(rows, ",\n  "); }

}  // namespace

std::string sql_text(const std::string& s) { return "'" + text::replace_all(s, "'", "''") + "'"; }

std::string weeks_query(const taxonomy::Taxonomy& taxonomy, const taxonomy::Roadmap& roadmap) {
  std::vector<std::string> rows;
  for (int week = 1; week <= roadmap.last_week(); ++week) {
    for (const auto* item : roadmap.items_of(week)) {
      for (const auto skill : item->skills)
        rows.push_back(fmt::format("({}, {})", week, sql_text(taxonomy.skill(skill).id)));
    }
  }
  if (rows.empty()) rows.emplace_back("(NULL, NULL)");
  return text::replace_all(k_weeks, "{rows}", joined(rows));
}

std::string claims_query(const taxonomy::Taxonomy& taxonomy, const taxonomy::Roadmap& roadmap) {
  std::vector<std::string> figures, subjects;
  for (const auto& claim : roadmap.claims()) {
    for (const auto& figure : claim.figures) {
      if (!is_share(figure)) continue;
      const auto key = sql_text(claim.id) + ", " + sql_text(figure.name);
      figures.push_back(fmt::format("({}, {}, {}, {})", key, sql_text(figure.status),
                                    sql_text(figure.among_category), figure.among.empty() ? 0 : 1));
      for (const auto& [side, skills] : {std::pair{"for", &figure.skills},
                                         {"against", &figure.against},
                                         {"among", &figure.among},
                                         {"without", &figure.without}}) {
        for (const auto skill : *skills)
          subjects.push_back(fmt::format("({}, '{}', {})", key, side, sql_text(taxonomy.skill(skill).id)));
      }
    }
  }
  if (figures.empty()) figures.emplace_back("(NULL, NULL, NULL, NULL, NULL)");
  if (subjects.empty()) subjects.emplace_back("(NULL, NULL, NULL, NULL)");
  return text::replace_all(text::replace_all(k_claims, "{figures}", joined(figures)), "{subjects}",
                           joined(subjects));
}

}  // namespace radar::report
