#include "analysis/derive/derive_schema.h"

namespace radar::derive {

const char* const k_derive_schema = R"sql(
-- What analysis derives: droppable, rebuilt at any time, keyed by the hash of the rules that made it.
CREATE TABLE IF NOT EXISTS rules (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,          -- hex SHA-256 of skills.json, roles.json and the extractor's version
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
  region TEXT,                        -- where remote work may be done from, as written; null not said
  employment_type TEXT,               -- full_time, part_time, contract, internship, temporary; null not said
  visa TEXT,                          -- sponsored, not_sponsored; null not said
  signature BLOB NOT NULL,            -- MinHash of the text, for clusters
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
  employer TEXT NOT NULL,             -- normalised name, the unit of clustering
  country TEXT,                       -- ISO 3166-1 alpha-2 of the first place that tells one
  remote TEXT,                        -- the source's field, else the text's
  job_id INTEGER NOT NULL,            -- cluster: smallest posting id of the job
  PRIMARY KEY (rules_id, posting_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS derived_postings_by_job ON derived_postings (rules_id, job_id);
CREATE TABLE IF NOT EXISTS cluster_links (
  rules_id INTEGER NOT NULL REFERENCES rules,
  a INTEGER NOT NULL,                 -- posting ids, a < b
  b INTEGER NOT NULL,
  rule TEXT NOT NULL,                 -- 'same_url', 'same_text', 'near_text'
  score REAL NOT NULL,                -- estimated Jaccard similarity of the texts, 0 to 1
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
CREATE VIEW IF NOT EXISTS skill_demand AS       -- jobs that ask for each skill under the newest rules, open now
  SELECT m.skill, dd.role, count(DISTINCT dp.job_id) AS jobs, count(*) AS postings,
         count(DISTINCT dp.employer) AS employers,
         count(DISTINCT CASE WHEN m.status = 'required' THEN dp.job_id END) AS jobs_requiring
  FROM mentions m
  JOIN derived_documents dd ON dd.rules_id = m.rules_id AND dd.document_id = m.document_id
  JOIN current_versions v ON v.document_id = m.document_id
  JOIN derived_postings dp ON dp.rules_id = m.rules_id AND dp.posting_id = v.posting_id
  JOIN spells sp ON sp.posting_id = v.posting_id AND sp.closed_at IS NULL
  WHERE m.rules_id = (SELECT max(id) FROM rules) AND m.status IN ('required', 'preferred', 'mentioned')
  GROUP BY m.skill, dd.role;
)sql";

const char* const k_report_views = R"sql(
-- What reports count from, for queries by hand; `skills-report sql` prints queries over them.
DROP VIEW IF EXISTS report_postings;
CREATE VIEW report_postings AS          -- a posting a row: its newest version and what was derived from it
  SELECT p.id AS posting_id, s.name AS source, p.native_id, v.document_id, dp.job_id,
         CASE dp.employer WHEN '' THEN '?' || dp.job_id ELSE dp.employer END AS employer,
         d.title, v.company, dd.role, coalesce(dd.level, '') AS level, coalesce(dp.country, '') AS country,
         coalesce(dp.remote, '') AS remote,
         coalesce(v.posted_at, p.first_seen_at) AS date,   -- published, else first seen; Unix seconds
         CASE WHEN v.posted_at IS NOT NULL THEN v.posted_is_bound = 0
              ELSE s.kind <> 'import' AND p.first_seen_at > (SELECT min(q.first_seen_at) FROM postings q
                                                             WHERE q.source_id = p.source_id) END AS dated,
         EXISTS (SELECT 1 FROM spells sp WHERE sp.posting_id = p.id AND sp.closed_at IS NULL) AS open,
         v.salary AS stated_salary, dd.salary AS text_salary
  FROM derived_postings dp
  JOIN postings p ON p.id = dp.posting_id
  JOIN sources s ON s.id = p.source_id
  JOIN versions v ON v.posting_id = dp.posting_id AND v.seen_at = dp.seen_at
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

}  // namespace radar::derive
