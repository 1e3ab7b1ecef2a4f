#include "analysis/report/sql.h"

#include "analysis/derive/employer.h"
#include "analysis/report/sql_roadmap.h"
#include "sources/model/place.h"
#include "sources/text/utf8.h"

namespace radar::report {
namespace {

std::string conditions(const Filters& f, const taxonomy::Roles& roles) {
  std::vector<std::string> out;
  if (f.role != "all") {
    std::vector<std::string> families;
    for (const auto& family : roles.expand(f.role)) families.push_back(sql_text(family));
    out.push_back("role IN (" + text::join(families, ", ") + ")");
  }
  if (!f.since.empty() || !f.until.empty()) out.emplace_back("dated = 1");
  if (!f.since.empty()) out.push_back("date(date, 'unixepoch') >= " + sql_text(f.since));
  if (!f.until.empty()) out.push_back("date(date, 'unixepoch') <= " + sql_text(f.until));
  if (!f.country.empty()) out.push_back("country = " + sql_text(model::country_code(f.country)));
  if (!f.remote.empty()) out.push_back("remote = " + sql_text(f.remote));
  if (!f.level.empty()) out.push_back("level = " + sql_text(f.level));
  if (!f.source.empty()) out.push_back("source = " + sql_text(f.source));
  if (!f.company.empty()) out.push_back("employer = " + sql_text(derive::employer_key(f.company)));
  if (f.open) out.emplace_back("open = 1");
  return out.empty() ? "1 = 1" : text::join(out, " AND ");
}

// A job's vote: with one vote per employer, its part of the employer's.
std::string weight(Weight w) {
  if (w == Weight::posting) return "1.0 * postings";
  return w == Weight::company ? "1.0 / votes.jobs" : "1.0";
}

// Its vote among those with the same `within` (columns).
std::string weight_within(Weight w, const std::string& within) {
  return w == Weight::company ? "1.0 / count(*) OVER (PARTITION BY " + within + ", employer)" : weight(w);
}

// What a posting asks for is the view report_skills, written out here: joined to a view that groups, SQLite
// reads all of it for every posting. sample: the postings of the filters. jobs: each job once, with its
// weight and the employer of its first posting by source and native id (SQLite takes a bare column from the
// row of the min). asked: what jobs ask for, strongest word first. size: the denominators. No window function
// here: SQLite takes one for a table of one row, and then scans what it joins to it for every job.
constexpr const char* k_head = R"sql(WITH
sample AS MATERIALIZED (SELECT * FROM report_postings WHERE {conditions}),
employed AS MATERIALIZED (SELECT job_id, employer, count(*) AS postings, min(source || char(9) || native_id) AS first
                          FROM sample GROUP BY job_id),
votes AS (SELECT employer, count(*) AS jobs FROM employed GROUP BY employer),
jobs AS MATERIALIZED (SELECT job_id, postings, employer, {weight} AS weight FROM employed JOIN votes USING (employer)),
asked AS MATERIALIZED (SELECT s.job_id, k.skill, k.name, k.category, k.plan_item,
                              min(CASE m.status WHEN 'required' THEN 1 WHEN 'preferred' THEN 2 ELSE 3 END) AS strength
          FROM sample s CROSS JOIN mentions m ON m.rules_id = (SELECT max(id) FROM rules) AND m.document_id = s.document_id
               AND m.status IN ('required', 'preferred', 'mentioned')
          CROSS JOIN rule_implies i ON i.rules_id = m.rules_id AND i.skill = m.skill
          CROSS JOIN rule_skills k ON k.rules_id = m.rules_id AND k.skill = i.implied GROUP BY s.job_id, k.skill),
employers AS (SELECT employer, sum(weight) AS m FROM jobs GROUP BY employer),
size AS (SELECT (SELECT sum(weight) FROM jobs) AS w, (SELECT sum(weight * weight) FROM jobs) AS ww,
                count(*) AS k, sum(m * m) AS mm FROM employers),
)sql";

// Shares with the linearised variance of a ratio clustered by employer: residuals h - p m per employer. From
// it the interval: df = w^2 / mm - 1, n = min(w^2 / ww, p (1 - p) / variance * (t(0.975, w^2 / ww - 1) /
// t(0.975, df))^2), or min(w^2 / ww, k) where p is 0 or 1, Wilson at n. "employers" are those named ('?...':
// the unknown one of a job). wilson_low and wilson_high are Wilson's at w.
constexpr const char* k_shares =
    R"sql(hits AS (SELECT {key} AS key, j.employer, sum(j.weight) AS h, count(*) AS jobs, sum(j.postings) AS postings,
                sum(CASE WHEN a.strength = 1 THEN j.weight ELSE 0 END) AS required,
                sum(CASE WHEN a.strength = 2 THEN j.weight ELSE 0 END) AS preferred
         FROM {asked} a JOIN jobs j ON j.job_id = a.job_id GROUP BY 1, 2),
totals AS (SELECT h.key, sum(h.h) / size.w AS share, sum(h.jobs) AS jobs, sum(h.postings) AS postings,
                  sum(substr(h.employer, 1, 1) <> '?') AS employers, sum(h.required) / size.w AS required_share,
                  sum(h.preferred) / size.w AS preferred_share, sum(h.h * h.h) AS hh, sum(h.h * e.m) AS hm
           FROM hits h JOIN employers e ON e.employer = h.employer, size GROUP BY h.key)
SELECT t.key AS {name}, t.share, t.jobs, t.postings, t.employers, t.required_share{preferred},
       (t.hh - 2 * t.share * t.hm + t.share * t.share * size.mm) * size.k / (size.k - 1) / (size.w * size.w) AS variance,
       size.w, size.ww, size.k, size.mm
FROM totals t, size ORDER BY t.share DESC, t.key;
)sql";

constexpr const char* k_items =
    R"sql(named AS (SELECT job_id, plan_item, min(strength) AS strength FROM asked WHERE plan_item <> '' GROUP BY 1, 2),
)sql";

constexpr const char* k_trend =
    R"sql(dates AS (SELECT job_id, min(date) AS date FROM sample WHERE dated GROUP BY job_id),
dated_jobs AS (SELECT d.job_id, strftime('%Y-%m', d.date, 'unixepoch') AS month, j.postings, j.employer FROM dates d JOIN jobs j USING (job_id)),
windows AS (SELECT job_id, month AS window, {weight_in_month} AS weight FROM dated_jobs),
sizes AS (SELECT window, sum(weight) AS w, count(*) AS window_jobs FROM windows GROUP BY window)
SELECT a.name AS skill, x.window, sum(x.weight) / s.w AS share, count(*) AS jobs, s.window_jobs
FROM asked a JOIN windows x ON x.job_id = a.job_id JOIN sizes s ON s.window = x.window
GROUP BY a.name, x.window ORDER BY a.name, x.window;
)sql";

// Quantiles interpolate between neighbours (type 7), as in R and numpy.
constexpr const char* k_pay =
    R"sql(stated AS (SELECT s.job_id, s.level, p.currency, p.yearly,
                  row_number() OVER (PARTITION BY s.job_id ORDER BY s.source, s.native_id) AS place,
                  row_number() OVER (PARTITION BY s.job_id, s.level ORDER BY s.source, s.native_id) AS place_of_level
           FROM report_pay p JOIN sample s ON s.posting_id = p.posting_id),
told AS (SELECT DISTINCT job_id FROM sample WHERE level <> ''),
paid AS (SELECT currency, 'all' AS level, yearly, job_id FROM stated WHERE place = 1
         UNION ALL SELECT currency, level, yearly, job_id FROM stated WHERE place_of_level = 1 AND level <> ''
         UNION ALL SELECT currency, 'not told', yearly, job_id FROM stated WHERE place = 1 AND job_id NOT IN (SELECT job_id FROM told)),
grouped AS (SELECT p.currency, p.level, p.yearly, CASE WHEN substr(j.employer, 1, 1) <> '?' THEN j.employer END AS employer
            FROM paid p JOIN jobs j ON j.job_id = p.job_id),
known AS (SELECT currency, level, count(DISTINCT employer) AS employers FROM grouped GROUP BY currency, level),
ranked AS (SELECT *, row_number() OVER g - 1 AS i, count(*) OVER (PARTITION BY currency, level) AS n,
                  lead(yearly) OVER g AS next FROM grouped WINDOW g AS (PARTITION BY currency, level ORDER BY yearly)),
wanted AS (SELECT column1 AS name, column2 AS q FROM (VALUES ('quartile_1', 0.25), ('median', 0.5), ('quartile_3', 0.75)))
SELECT currency, level, n, employers,
       max(CASE WHEN name = 'median' THEN value END) AS median,
       max(CASE WHEN name = 'quartile_1' THEN value END) AS quartile_1,
       max(CASE WHEN name = 'quartile_3' THEN value END) AS quartile_3
FROM (SELECT currency, level, n, employers, name, yearly + (q * (n - 1) - i) * (coalesce(next, yearly) - yearly) AS value
      FROM ranked JOIN known USING (currency, level), wanted WHERE i = CAST(q * (n - 1) AS INTEGER))
WHERE n >= 10 AND employers >= 10 GROUP BY currency, level ORDER BY currency, level;
)sql";

// What each job that states pay pays and asks for: a premium compares the mean logarithms of the jobs with a
// skill and without it, within level and country; those that do not tell both are in no premium.
constexpr const char* k_pay_skills =
    R"sql(stated AS (SELECT s.job_id, p.currency, p.yearly, row_number() OVER (PARTITION BY s.job_id ORDER BY s.source, s.native_id) AS place
           FROM report_pay p JOIN sample s ON s.posting_id = p.posting_id),
levels AS (SELECT job_id, group_concat(level, '+') AS level FROM (SELECT DISTINCT job_id, level FROM sample WHERE level <> '' ORDER BY 1, 2) GROUP BY job_id),
countries AS (SELECT job_id, group_concat(country, '+') AS country FROM (SELECT DISTINCT job_id, country FROM sample WHERE country <> '' ORDER BY 1, 2) GROUP BY job_id)
SELECT s.currency, s.job_id, j.employer, s.yearly, coalesce(l.level, '') AS level, coalesce(c.country, '') AS country, a.name AS skill
FROM stated s JOIN jobs j ON j.job_id = s.job_id LEFT JOIN levels l ON l.job_id = s.job_id
LEFT JOIN countries c ON c.job_id = s.job_id LEFT JOIN asked a ON a.job_id = s.job_id
WHERE s.place = 1 ORDER BY s.currency, s.job_id, a.name;
)sql";

// What each job requires and weeks of study teach: coverage is the share of these rows whose skill is taught.
constexpr const char* k_coverage =
    R"sql(said AS (SELECT s.job_id, m.skill, min(CASE m.status WHEN 'required' THEN 1 WHEN 'preferred' THEN 2 WHEN 'mentioned' THEN 3 ELSE 4 END) AS strength
         FROM sample s JOIN mentions m ON m.document_id = s.document_id AND m.rules_id = (SELECT max(id) FROM rules)
         GROUP BY s.job_id, m.skill)
SELECT d.job_id, k.skill, k.name, k.plan_item FROM said d
JOIN rule_skills k ON k.skill = d.skill AND k.rules_id = (SELECT max(id) FROM rules)
WHERE d.strength = 1 AND k.category NOT IN ('Degrees', 'Certifications', 'Professional skills')
ORDER BY d.job_id, k.skill;
)sql";

// Of the jobs that ask for one skill, the share that asks for another; elsewhere: of the others.
constexpr const char* k_pairs =
    R"sql(named AS (SELECT job_id, name, {weight_in_name} AS weight FROM (SELECT a.name, j.* FROM asked a JOIN jobs j USING (job_id))),
single AS (SELECT name, sum(weight) AS w, count(*) AS jobs FROM named GROUP BY name),
most AS (SELECT name FROM single ORDER BY jobs DESC LIMIT 60),
pairs AS (SELECT a.name AS skill, b.name AS with_skill, sum(a.weight) AS w, count(*) AS jobs
          FROM named a JOIN asked b ON b.job_id = a.job_id AND b.name <> a.name
          WHERE a.name IN (SELECT name FROM most) AND b.name IN (SELECT name FROM most) GROUP BY 1, 2),
{elsewhere}SELECT p.skill, p.with_skill, p.w / s.w AS share, coalesce(e.w, 0) / nullif(r.w, 0) AS share_elsewhere, p.jobs, s.jobs AS skill_jobs
FROM pairs p JOIN single s ON s.name = p.skill LEFT JOIN rest r ON r.name = p.skill
LEFT JOIN elsewhere e ON e.skill = p.skill AND e.with_skill = p.with_skill
WHERE p.jobs >= 3 ORDER BY p.skill, p.with_skill;
)sql";

// The others' votes are the rest of all, unless each employer has one among them too. (EXCEPT: a NOT IN would
// look through all of `asked` for a NULL, each time.)
constexpr const char* k_rest =
    R"sql(rest AS (SELECT s.name, size.w - s.w AS w FROM single s, size),
elsewhere AS (SELECT p.skill, p.with_skill, o.w - p.w AS w FROM pairs p JOIN single o ON o.name = p.with_skill)
)sql";

constexpr const char* k_rest_by_employer =
    R"sql(others AS (SELECT job_id, name, {weight_in_name} AS weight FROM (
             SELECT n.name, j.* FROM (SELECT s.name, j.job_id FROM most s, jobs j EXCEPT SELECT name, job_id FROM asked) n
             JOIN jobs j USING (job_id))),
rest AS (SELECT name, sum(weight) AS w FROM others GROUP BY name),
elsewhere AS (SELECT o.name AS skill, b.name AS with_skill, sum(o.weight) AS w FROM others o JOIN asked b ON b.job_id = o.job_id
              WHERE b.name IN (SELECT name FROM most) GROUP BY 1, 2)
)sql";

// A job is of each role that its postings are of, with what those ask for.
constexpr const char* k_roles =
    R"sql(placed AS (SELECT s.role, s.job_id, j.employer, count(*) AS postings FROM sample s JOIN jobs j ON j.job_id = s.job_id GROUP BY 1, 2, 3),
members AS (SELECT role, job_id, {weight_in_role} AS weight FROM placed),
sizes AS (SELECT role, sum(weight) AS w, count(*) AS role_jobs FROM members GROUP BY role),
named AS (SELECT DISTINCT s.role, s.job_id, k.name
          FROM sample s CROSS JOIN mentions m ON m.rules_id = (SELECT max(id) FROM rules) AND m.document_id = s.document_id
               AND m.status IN ('required', 'preferred', 'mentioned')
          CROSS JOIN rule_implies i ON i.rules_id = m.rules_id AND i.skill = m.skill
          CROSS JOIN rule_skills k ON k.rules_id = m.rules_id AND k.skill = i.implied)
SELECT a.role, a.name AS skill, sum(m.weight) / z.w AS share, count(*) AS jobs, z.role_jobs
FROM named a JOIN members m ON m.role = a.role AND m.job_id = a.job_id JOIN sizes z ON z.role = a.role
GROUP BY a.role, a.name ORDER BY a.role, share DESC, a.name;
)sql";

constexpr const char* k_sources =
    R"sql(only AS (SELECT 1)
SELECT source, count(*) AS postings, count(DISTINCT job_id) AS jobs, sum(open) AS open_postings,
       avg(stated_salary IS NOT NULL OR text_salary IS NOT NULL) AS pay_share,
       avg(EXISTS (SELECT 1 FROM mentions m WHERE m.rules_id = (SELECT max(id) FROM rules) AND m.document_id = sample.document_id
                   AND m.status IN ('required', 'preferred', 'mentioned'))) AS skills_share,
       avg(dated) AS dated_share, date(min(CASE WHEN dated THEN date END), 'unixepoch') AS oldest,
       date(max(CASE WHEN dated THEN date END), 'unixepoch') AS newest
FROM sample GROUP BY source ORDER BY postings DESC, source;
)sql";

// What is counted and of how many. Table documents and texts: the description's size as it came.
constexpr const char* k_quality =
    R"sql(told AS (SELECT s.*, t.bytes >= 200 AS has_text, s.stated_salary IS NOT NULL OR s.text_salary IS NOT NULL AS has_pay,
                EXISTS (SELECT 1 FROM mentions m WHERE m.rules_id = (SELECT max(id) FROM rules)
                        AND m.document_id = s.document_id AND m.status IN ('required', 'preferred', 'mentioned')) AS has_skills
         FROM sample s JOIN documents d ON d.id = s.document_id JOIN texts t ON t.id = d.text_id),
n AS (SELECT (SELECT count(*) FROM sample) AS postings, (SELECT count(*) FROM jobs) AS jobs),
counts AS (SELECT 'repeated_postings' AS measure, n.postings - n.jobs AS count, n.postings AS "of" FROM n
  UNION ALL SELECT 'jobs_listed_twice_or_more', (SELECT count(*) FROM jobs WHERE postings > 1), n.jobs FROM n
  UNION ALL SELECT 'postings_dated', (SELECT count(*) FROM told WHERE dated), n.postings FROM n
  UNION ALL SELECT 'postings_with_text', (SELECT count(*) FROM told WHERE has_text), n.postings FROM n
  UNION ALL SELECT 'postings_with_skills', (SELECT count(*) FROM told WHERE has_skills), n.postings FROM n
  UNION ALL SELECT 'postings_with_pay', (SELECT count(*) FROM told WHERE has_pay), n.postings FROM n
  UNION ALL SELECT 'postings_with_country', (SELECT count(*) FROM told WHERE country <> ''), n.postings FROM n
  UNION ALL SELECT 'postings_with_workplace', (SELECT count(*) FROM told WHERE remote <> ''), n.postings FROM n
  UNION ALL SELECT 'postings_with_level', (SELECT count(*) FROM told WHERE level <> ''), n.postings FROM n
  UNION ALL SELECT 'postings_with_employer', (SELECT count(*) FROM told WHERE company <> ''), n.postings FROM n
  UNION ALL SELECT 'postings_open', (SELECT count(*) FROM told WHERE open), n.postings FROM n
  UNION ALL SELECT 'jobs_of_largest_employer', (SELECT count(*) AS c FROM jobs GROUP BY employer ORDER BY c DESC LIMIT 1), n.jobs FROM n)
SELECT measure, count, "of", 1.0 * count / "of" AS share FROM counts;
)sql";

std::string fill(std::string query, const std::vector<std::pair<std::string, std::string>>& values) {
  for (const auto& [name, value] : values)
    query = text::replace_all(std::move(query), "{" + name + "}", value);
  return query;
}

}  // namespace

std::vector<std::string> sql_names() {
  return {"rank",       "plan",     "weeks",        "claims", "trend",   "pay",
          "pay_skills", "coverage", "cooccurrence", "roles",  "sources", "quality"};
}

std::optional<std::string> sql_for(std::string_view name, Filters filters, const taxonomy::Taxonomy& taxonomy,
                                   const taxonomy::Roles& roles, const taxonomy::Roadmap& roadmap) {
  std::string body;
  if (name == "rank")
    body = fill(
        k_shares,
        {{"key", "a.name"}, {"asked", "asked"}, {"name", "skill"}, {"preferred", ", t.preferred_share"}});
  else if (name == "plan")
    body = k_items +
           fill(k_shares,
                {{"key", "a.plan_item"}, {"asked", "named"}, {"name", "plan_item"}, {"preferred", ""}});
  else if (name == "weeks")
    body = weeks_query(taxonomy, roadmap);
  else if (name == "claims")
    body = claims_query(taxonomy, roadmap);
  else if (name == "trend")
    body = k_trend;
  else if (name == "pay")
    body = k_pay;
  else if (name == "pay_skills")
    body = k_pay_skills;
  else if (name == "coverage")
    body = k_coverage;
  else if (name == "cooccurrence")
    body = fill(k_pairs, {{"elsewhere", filters.weight == Weight::company ? k_rest_by_employer : k_rest}});
  else if (name == "roles")
    body = k_roles;
  else if (name == "sources")
    body = k_sources;
  else if (name == "quality")
    body = k_quality;
  else
    return std::nullopt;
  if (name == "roles") filters.role = "all";  // side by side
  const auto w = filters.weight;
  return fill(k_head + body, {{"conditions", conditions(filters, roles)},
                              {"weight", weight(w)},
                              {"weight_in_month", weight_within(w, "month")},
                              {"weight_in_name", weight_within(w, "name")},
                              {"weight_in_role", weight_within(w, "role")},
                              {"weight_in_figure", weight_within(w, "claim, name")}});
}

}  // namespace radar::report
