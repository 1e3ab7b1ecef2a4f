#include "analysis/derive/derive_schema.h"

#include <SQLiteCpp/Statement.h>

#include <string>
#include <vector>

namespace radar::derive {

const char* const k_derive_schema = R"sql(
-- What analysis derives: droppable, rebuilt at any time, keyed by the hash of the rules that made it.
CREATE TABLE IF NOT EXISTS rules (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,          -- hex SHA-256 of skills.json, roles.json, phrases.json and the extractor's version; tables' version
  made_at INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS derived_documents (  -- a document is here once it was extracted under these rules
  rules_id INTEGER NOT NULL REFERENCES rules,
  document_id INTEGER NOT NULL,
  role TEXT NOT NULL,                 -- role family of the title, of the text where the title says little
  level TEXT,                         -- intern, junior, mid, senior, staff, principal, lead, manager ...; null unknown
  language TEXT,                      -- ISO 639-1; null unknown
  experience_years REAL,
  degree TEXT,                        -- least degree asked for: bachelor, master, phd; null none named
  remote TEXT,                        -- as the text says: remote, hybrid, onsite; null not said
  salary TEXT,                        -- pay read in the text, JSON {min,max,currency,interval,text}; null none
  region TEXT,                        -- where remote work may be done from: English names of countries,
                                      -- states or parts of the world, parted by ", "; null not said
  employment_type TEXT,               -- full_time, part_time, contract, internship, temporary; null not said
  visa TEXT,                          -- sponsored, not_sponsored; null not said
  sketch BLOB NOT NULL,               -- sampled shingles of the text, for clusters
  PRIMARY KEY (rules_id, document_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS mentions (
  rules_id INTEGER NOT NULL REFERENCES rules,
  document_id INTEGER NOT NULL,
  skill TEXT NOT NULL,                -- id in skills.json
  status TEXT NOT NULL CHECK (status IN ('required', 'preferred', 'mentioned', 'negated', 'employer')),
  count INTEGER NOT NULL,             -- times named
  begin INTEGER NOT NULL,             -- first decisive mention: byte offsets into title, newline, plain text
  "end" INTEGER NOT NULL,
  PRIMARY KEY (rules_id, document_id, skill)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS facts (    -- where each of the values above comes from, and years by skill
  rules_id INTEGER NOT NULL REFERENCES rules,
  document_id INTEGER NOT NULL,
  position INTEGER NOT NULL,          -- 0, 1, 2 ... within the document
  name TEXT NOT NULL,                 -- salary, salary_yearly, experience_years, degree, degree_preferred, level,
                                      -- remote, region, employment_type, visa
  value TEXT NOT NULL,
  about TEXT,                         -- the skill that years are asked of; null the job
  rule TEXT NOT NULL,                 -- what read it
  certain INTEGER NOT NULL,           -- 0: said indirectly
  begin INTEGER NOT NULL,             -- byte offsets as in mentions
  "end" INTEGER NOT NULL,
  PRIMARY KEY (rules_id, document_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS mentions_by_skill ON mentions (rules_id, skill, status);
CREATE TABLE IF NOT EXISTS derived_postings (   -- per current version of a posting
  rules_id INTEGER NOT NULL REFERENCES rules,
  posting_id INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,           -- version this was derived from
  employer TEXT NOT NULL,             -- normalised name, else its job's; '' unknown
  country TEXT,                       -- ISO 3166-1 alpha-2 of the first place that tells one
  remote TEXT,                        -- the source's field, else the text's
  open INTEGER NOT NULL,              -- 1: listed when this was derived; whether it is known to be open: open_postings
  job_id INTEGER NOT NULL,            -- cluster: smallest posting id of the job
  representative INTEGER NOT NULL,    -- 1: the job's posting to link to; one per job
  PRIMARY KEY (rules_id, posting_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS derived_postings_by_job ON derived_postings (rules_id, job_id);
CREATE TABLE IF NOT EXISTS cluster_links (
  rules_id INTEGER NOT NULL REFERENCES rules,
  a INTEGER NOT NULL,                 -- posting ids, a < b
  b INTEGER NOT NULL,
  rule TEXT NOT NULL,                 -- 'same_url', 'apply_url', 'same_text', 'near_text', 'contained_text',
                                      -- 'short_text', 'other_employer'; 'repost': listed again after it closed
  score REAL NOT NULL,                -- likeness of the texts by the rule's measure, 0 to 1
  PRIMARY KEY (rules_id, a, b)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS rule_skills (  -- the taxonomy, so that queries can name and group skills
  rules_id INTEGER NOT NULL REFERENCES rules,
  skill TEXT NOT NULL,                -- id in skills.json
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  plan_item TEXT NOT NULL,            -- '' none
  PRIMARY KEY (rules_id, skill)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS rule_implies ( -- who asks for `skill` asks for `implied`, directly or not; itself included
  rules_id INTEGER NOT NULL REFERENCES rules,
  skill TEXT NOT NULL,
  implied TEXT NOT NULL,
  PRIMARY KEY (rules_id, skill, implied)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS cluster_links_by_b ON cluster_links (rules_id, b);
)sql";

const char* const k_report_views = R"sql(
-- For queries by hand. A posting is open if the view open_postings of the archive has it.
DROP VIEW IF EXISTS skill_demand;
CREATE VIEW skill_demand AS       -- jobs that ask for each skill under the newest rules, open now
  SELECT m.skill, dd.role, count(DISTINCT dp.job_id) AS jobs, count(*) AS postings,
         count(DISTINCT nullif(dp.employer, '')) AS employers,  -- as far as they are named
         count(DISTINCT CASE WHEN m.status = 'required' THEN dp.job_id END) AS jobs_requiring
  FROM mentions m
  JOIN derived_documents dd ON dd.rules_id = m.rules_id AND dd.document_id = m.document_id
  JOIN current_versions v ON v.document_id = m.document_id
  JOIN derived_postings dp ON dp.rules_id = m.rules_id AND dp.posting_id = v.posting_id
  JOIN open_postings o ON o.posting_id = v.posting_id
  WHERE m.rules_id = (SELECT max(id) FROM rules) AND m.status IN ('required', 'preferred', 'mentioned')
  GROUP BY m.skill, dd.role;
DROP VIEW IF EXISTS cluster_members;
CREATE VIEW cluster_members AS    -- every posting with its job, and what links it there
  SELECT dp.job_id, dp.posting_id, dp.representative AS is_representative, s.name AS source, p.native_id,
         dp.employer, v.company, d.title, v.location, v.url,
         EXISTS (SELECT 1 FROM open_postings o WHERE o.posting_id = dp.posting_id) AS open,
         date(p.first_seen_at, 'unixepoch') AS first_seen, date(v.posted_at, 'unixepoch') AS posted,
         l.rule, l.score, CASE l.a WHEN dp.posting_id THEN l.b ELSE l.a END AS linked_to, s.attribution
  FROM derived_postings dp
  JOIN postings p ON p.id = dp.posting_id
  JOIN sources s ON s.id = p.source_id
  JOIN versions v ON v.posting_id = dp.posting_id AND v.seen_at = dp.seen_at
  JOIN documents d ON d.id = v.document_id
  LEFT JOIN cluster_links l ON l.rules_id = dp.rules_id AND (l.a, l.b) = (
    SELECT x.a, x.b FROM (
      SELECT a, b, score FROM cluster_links WHERE rules_id = dp.rules_id AND a = dp.posting_id UNION ALL
      SELECT a, b, score FROM cluster_links WHERE rules_id = dp.rules_id AND b = dp.posting_id) x
    ORDER BY x.score DESC, x.a, x.b LIMIT 1)
  WHERE dp.rules_id = (SELECT max(id) FROM rules);
DROP VIEW IF EXISTS jobs;
CREATE VIEW jobs AS               -- one row per job, wherever and however often it was listed
  SELECT g.job_id, r.employer, v.company, d.title, v.url, v.apply_url, s.name AS source, s.attribution,
         r.posting_id AS representative_id, g.postings, g.sources, g.places, g.open,
         date(g.since, 'unixepoch') AS listed_since,  -- first day posted or seen, over all its listings
         date(g.last_seen, 'unixepoch') AS last_seen,
         CAST((g.last_seen - g.since) / 86400 AS INTEGER) AS age_days,
         -- spells after a posting's first, and postings that took over from a closed one
         (SELECT count(*) FROM derived_postings y CROSS JOIN cluster_links l ON l.rules_id = y.rules_id AND
            l.a = y.posting_id WHERE y.rules_id = g.rules_id AND y.job_id = g.job_id AND l.rule = 'repost')
         + (SELECT count(*) - count(DISTINCT sp.posting_id) FROM derived_postings y CROSS JOIN spells sp ON
            sp.posting_id = y.posting_id WHERE y.rules_id = g.rules_id AND y.job_id = g.job_id) AS reposts
  FROM (SELECT dp.rules_id, dp.job_id, max(CASE WHEN dp.representative THEN dp.posting_id END) AS representative,
               count(*) AS postings, count(DISTINCT p.source_id) AS sources,
               count(DISTINCT w.location) AS places,
               max(EXISTS (SELECT 1 FROM open_postings o WHERE o.posting_id = dp.posting_id)) AS open,
               min(min(p.first_seen_at, coalesce(w.posted_at, p.first_seen_at))) AS since,
               max(p.last_seen_at) AS last_seen
        FROM derived_postings dp JOIN postings p ON p.id = dp.posting_id
        JOIN versions w ON w.posting_id = dp.posting_id AND w.seen_at = dp.seen_at
        WHERE dp.rules_id = (SELECT max(id) FROM rules) GROUP BY dp.rules_id, dp.job_id) g
  JOIN derived_postings r ON r.rules_id = g.rules_id AND r.posting_id = g.representative
  JOIN postings p ON p.id = r.posting_id
  JOIN sources s ON s.id = p.source_id
  JOIN versions v ON v.posting_id = r.posting_id AND v.seen_at = r.seen_at
  JOIN documents d ON d.id = v.document_id;
-- What reports count from; `skills-report sql` prints queries over them.
DROP VIEW IF EXISTS report_postings;
DROP VIEW IF EXISTS published_versions;  -- its name before
DROP VIEW IF EXISTS version_days;
CREATE VIEW version_days AS             -- a version a row: what is believed of its days
  SELECT x.posting_id, x.seen_at, x.published,  -- a day more than one ahead of the moment it was read is none
         CASE WHEN x.published IS NOT NULL THEN x.posted_is_bound = 0
              ELSE s.kind <> 'import' AND p.first_seen_at > n.first_night END AS dated
  FROM (SELECT posting_id, seen_at, posted_is_bound,
               CASE WHEN posted_at <= seen_at + 86400 THEN posted_at END AS published FROM versions) x
  JOIN postings p ON p.id = x.posting_id
  JOIN sources s ON s.id = p.source_id
  JOIN (SELECT source_id, min(first_seen_at) AS first_night FROM postings GROUP BY source_id) n
    ON n.source_id = p.source_id;
CREATE VIEW report_postings AS          -- a posting a row: its newest version and what was derived from it
  SELECT p.id AS posting_id, s.name AS source, p.native_id, v.document_id, dp.job_id,
         CASE dp.employer WHEN '' THEN '?' || dp.job_id ELSE dp.employer END AS employer,
         d.title, v.company, dd.role, coalesce(dd.level, '') AS level, coalesce(dp.country, '') AS country,
         coalesce(dp.remote, '') AS remote,
         coalesce(w.published, p.first_seen_at) AS date,   -- published, else first seen; Unix seconds
         w.dated,                                          -- 1: that is the day of publication; 0: it is not known
         EXISTS (SELECT 1 FROM open_postings o WHERE o.posting_id = p.id) AS open,  -- 1: known to be open
         v.salary AS stated_salary, dd.salary AS text_salary
  FROM derived_postings dp
  JOIN postings p ON p.id = dp.posting_id
  JOIN sources s ON s.id = p.source_id
  JOIN versions v ON v.posting_id = dp.posting_id AND v.seen_at = dp.seen_at
  JOIN version_days w ON w.posting_id = v.posting_id AND w.seen_at = v.seen_at
  JOIN documents d ON d.id = v.document_id
  JOIN derived_documents dd ON dd.rules_id = dp.rules_id AND dd.document_id = v.document_id
  WHERE dp.rules_id = (SELECT max(id) FROM rules);
DROP VIEW IF EXISTS report_skills;
CREATE VIEW report_skills AS            -- what a document asks for, with what that implies; demand only
  SELECT m.document_id, i.implied AS skill, k.name, k.category, k.plan_item,
         min(CASE m.status WHEN 'required' THEN 1 WHEN 'preferred' THEN 2 ELSE 3 END) AS strength  -- 1 required, 2 preferred, 3 mentioned
  FROM mentions m
  JOIN rule_implies i ON i.rules_id = m.rules_id AND i.skill = m.skill
  JOIN rule_skills k ON k.rules_id = m.rules_id AND k.skill = i.implied
  WHERE m.rules_id = (SELECT max(id) FROM rules) AND m.status IN ('required', 'preferred', 'mentioned')
  GROUP BY m.document_id, i.implied;
DROP VIEW IF EXISTS report_pay;
CREATE VIEW report_pay AS               -- stated pay that can be made a year's worth: both ends, a currency, a period
  WITH said AS (
    SELECT posting_id, 1 AS place, stated_salary AS salary FROM report_postings WHERE stated_salary IS NOT NULL
    UNION ALL SELECT posting_id, 2, text_salary FROM report_postings WHERE text_salary IS NOT NULL),
  read AS (
    SELECT posting_id, place, salary ->> 'currency' AS currency,
           (salary ->> 'min' + (salary ->> 'max')) / 2.0 AS middle,
           CASE coalesce(salary ->> 'interval', '') WHEN 'hour' THEN 2080 WHEN 'day' THEN 260 WHEN 'week' THEN 52 WHEN 'month' THEN 12
                WHEN 'year' THEN 1 END AS periods
    FROM said),
  yearly AS (
    SELECT posting_id, place, currency, middle * coalesce(periods, 1) AS yearly FROM read
    WHERE currency <> '' AND middle > 0 AND (periods IS NOT NULL OR middle >= 20000))
  SELECT posting_id, currency, yearly, min(place) AS place FROM yearly
  WHERE currency NOT IN ('USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD') OR yearly BETWEEN 15000 AND 1500000
  GROUP BY posting_id;
)sql";

// Part of the rules' hash: raise it when the tables or what makes clusters change.
const char* const k_derive_version = "clusters-2";

void drop_derived(SQLite::Database& db) {
  std::vector<std::string> drops;
  const auto collect = [&](const char* sql) {
    SQLite::Statement select(db, sql);
    while (select.executeStep()) drops.push_back(select.getColumn(0).getString());
  };
  collect(
      "SELECT 'DROP VIEW ' || name FROM sqlite_schema WHERE type = 'view'"
      " AND (sql LIKE '%FROM rules%' OR sql LIKE '%derived!_%' ESCAPE '!')");
  collect(
      "SELECT 'DROP TABLE ' || m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c"
      " WHERE m.type = 'table' AND c.name = 'rules_id'");
  collect("SELECT 'DROP TABLE ' || name FROM sqlite_schema WHERE type = 'table' AND name = 'rules'");
  for (const auto& drop : drops) db.exec(drop);
}

}  // namespace radar::derive
