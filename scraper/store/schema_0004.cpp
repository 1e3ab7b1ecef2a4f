#include "scraper/store/schema.h"

namespace radar::store {

const char* const kSchema0004 = R"sql(
-- Version 4. Open means the same in the archive's views as in reports: listed, and its last day not over. An
-- import lists a posting once; it is open until its last day, else for 30 days from a known publication.

DROP VIEW open_postings;
CREATE VIEW open_postings AS
  SELECT p.id AS posting_id, s.name AS source, p.native_id, d.title, v.company, v.location, v.remote,
         v.employment_type, v.department, v.url, v.apply_url, v.salary,
         CASE WHEN v.posted_at IS NULL THEN NULL ELSE date(v.posted_at, 'unixepoch') END AS posted,
         date(sp.opened_at, 'unixepoch') AS opened, date(p.last_seen_at, 'unixepoch') AS last_seen,
         s.attribution
  FROM spells sp
  JOIN postings p ON p.id = sp.posting_id
  JOIN sources s ON s.id = p.source_id
  JOIN versions v ON v.posting_id = p.id
       AND v.seen_at = (SELECT max(w.seen_at) FROM versions w WHERE w.posting_id = p.id)
  JOIN documents d ON d.id = v.document_id
  WHERE sp.closed_at IS NULL
         -- only a day as ISO 8601 writes it: SQLite would take "2099" for a Julian day, and roll 02-31 over
    AND CASE WHEN date(substr(v.valid_through, 1, 10), '+0 days') = substr(v.valid_through, 1, 10)
                  THEN substr(v.valid_through, 1, 10) >= date('now')
             WHEN s.kind <> 'import' THEN 1
             -- a day more than one ahead of the moment it was read is none
             ELSE v.posted_at <= v.seen_at + 86400 AND v.posted_is_bound = 0
                  AND v.posted_at + 2592000 > CAST(strftime('%s', 'now') AS INTEGER) END;

-- A night is a day in UTC: a rerun is none.
DROP VIEW source_health;
CREATE VIEW source_health AS
  SELECT s.name AS source, s.kind,
         datetime(r.started_at, 'unixepoch') AS last_run, rs.status AS last_status, rs.detail,
         rs.seen, rs.new, rs.changed, rs.closed,
         (SELECT datetime(max(r2.started_at), 'unixepoch') FROM run_sources x JOIN runs r2 ON r2.id = x.run_id
           WHERE x.source_id = s.id AND x.status IN ('ok', 'unchanged', 'empty')) AS last_success,
         (SELECT count(DISTINCT x.started_at / 86400) FROM run_sources x WHERE x.source_id = s.id
            AND x.status NOT IN ('ok', 'unchanged', 'empty')
            AND x.run_id > coalesce((SELECT max(y.run_id) FROM run_sources y WHERE y.source_id = s.id
                                      AND y.status IN ('ok', 'unchanged', 'empty')), 0)) AS nights_failing,
         (SELECT count(*) FROM open_postings o WHERE o.source = s.name) AS open_postings
  FROM sources s
  LEFT JOIN run_sources rs ON rs.source_id = s.id
       AND rs.run_id = (SELECT max(z.run_id) FROM run_sources z WHERE z.source_id = s.id)
  LEFT JOIN runs r ON r.id = rs.run_id;
)sql";

}  // namespace radar::store
