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
    AND CASE WHEN date(substr(v.valid_through, 1, 10)) IS NOT NULL THEN date(substr(v.valid_through, 1, 10)) >= date('now')
             WHEN s.kind <> 'import' THEN 1
             -- a day more than one ahead of the moment it was read is none
             ELSE v.posted_at <= v.seen_at + 86400 AND v.posted_is_bound = 0
                  AND v.posted_at + 2592000 > CAST(strftime('%s', 'now') AS INTEGER) END;
)sql";

}  // namespace radar::store
