#include "scraper/store/schema.h"

namespace radar::store {

const char* const kSchema0001 = R"sql(
-- Version 1. Times are Unix seconds UTC. What a source said is in postings, versions, documents and texts; what we
-- derive from it lives in tables that analysis/derive makes and may drop. Never edit this file after a release.

CREATE TABLE sources (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,                -- the id in sources.json
  kind TEXT NOT NULL,
  company TEXT NOT NULL DEFAULT '',
  attribution TEXT NOT NULL DEFAULT '',     -- what a feed's terms ask us to show
  is_window INTEGER NOT NULL DEFAULT 0,     -- 1: a feed or search, absence closes nothing
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  command TEXT NOT NULL CHECK (command IN ('run', 'import', 'replay')),
  started_at INTEGER NOT NULL,
  finished_at INTEGER,                      -- null: still running, or killed
  program_version TEXT NOT NULL,
  config_hash TEXT NOT NULL,                -- hex SHA-256 of sources.json
  outcome TEXT CHECK (outcome IN ('ok', 'partial', 'failed', 'interrupted')),
  note TEXT NOT NULL DEFAULT ''             -- e.g. 'sample': every table says so
) STRICT;
CREATE INDEX runs_by_start ON runs (started_at);

CREATE TABLE run_sources (
  run_id INTEGER NOT NULL REFERENCES runs,
  source_id INTEGER NOT NULL REFERENCES sources,
  status TEXT NOT NULL CHECK (status IN ('ok', 'unchanged', 'empty', 'suspect', 'truncated', 'blocked', 'changed', 'failed', 'skipped')),
  detail TEXT NOT NULL DEFAULT '',          -- one sentence; never holds a secret
  requests INTEGER NOT NULL DEFAULT 0,
  bytes INTEGER NOT NULL DEFAULT 0,         -- decompressed
  not_modified INTEGER NOT NULL DEFAULT 0,
  retries INTEGER NOT NULL DEFAULT 0,
  declared_total INTEGER,
  seen INTEGER NOT NULL DEFAULT 0,
  new INTEGER NOT NULL DEFAULT 0,
  changed INTEGER NOT NULL DEFAULT 0,
  closed INTEGER NOT NULL DEFAULT 0,
  reopened INTEGER NOT NULL DEFAULT 0,
  dropped INTEGER NOT NULL DEFAULT 0,       -- by the title filters
  faults INTEGER NOT NULL DEFAULT 0,
  closing_suspended TEXT NOT NULL DEFAULT '',  -- why nothing was closed; '' closing was allowed
  started_at INTEGER NOT NULL,
  seconds REAL NOT NULL DEFAULT 0,
  PRIMARY KEY (run_id, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_sources_by_source ON run_sources (source_id, run_id);

CREATE TABLE run_fields (                   -- fill rate per field, for drift against the source's own weeks
  run_id INTEGER NOT NULL REFERENCES runs,
  source_id INTEGER NOT NULL REFERENCES sources,
  field TEXT NOT NULL,
  filled INTEGER NOT NULL,
  total INTEGER NOT NULL,
  PRIMARY KEY (run_id, source_id, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_fields_by_source ON run_fields (source_id, field, run_id);

CREATE TABLE host_ledger (                  -- politeness, on the record
  run_id INTEGER NOT NULL REFERENCES runs,
  host TEXT NOT NULL,
  requests INTEGER NOT NULL DEFAULT 0,
  bytes_wire INTEGER NOT NULL DEFAULT 0,
  not_modified INTEGER NOT NULL DEFAULT 0,
  retries INTEGER NOT NULL DEFAULT 0,
  waited_ms INTEGER NOT NULL DEFAULT 0,
  refused_by_robots INTEGER NOT NULL DEFAULT 0,
  throttled INTEGER NOT NULL DEFAULT 0,     -- 429 and 503
  PRIMARY KEY (run_id, host)
) STRICT, WITHOUT ROWID;

CREATE TABLE http_validators (              -- conditional requests, RFC 9110 section 13
  source_id INTEGER NOT NULL REFERENCES sources,
  request_key TEXT NOT NULL,                -- hex SHA-256 of method, url (secrets still as {env:NAME}), body
  etag TEXT NOT NULL DEFAULT '',
  last_modified TEXT NOT NULL DEFAULT '',
  fetched_at INTEGER NOT NULL,
  outcome TEXT NOT NULL,                    -- JSON: ids seen, next requests, completeness; replayed on a 304
  PRIMARY KEY (source_id, request_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE texts (                        -- every version of every description, content-addressed
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE,              -- of format, NUL, body as it came (UTF-8)
  format TEXT NOT NULL CHECK (format IN ('html', 'text', 'markdown')),
  bytes INTEGER NOT NULL,                   -- uncompressed
  encoding TEXT NOT NULL CHECK (encoding IN ('plain', 'zstd')),
  body BLOB NOT NULL
) STRICT;

CREATE TABLE documents (                    -- what extraction reads: a title and a text, shared by all who have both
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  text_id INTEGER NOT NULL REFERENCES texts,
  UNIQUE (title, text_id)
) STRICT;
CREATE INDEX documents_by_text ON documents (text_id);

CREATE TABLE postings (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES sources,
  native_id TEXT NOT NULL,
  revision TEXT NOT NULL DEFAULT '',        -- as the source gives it; equal: no detail request
  first_seen_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  last_run_id INTEGER NOT NULL REFERENCES runs,
  detail_done INTEGER NOT NULL DEFAULT 1,   -- 0: the description is still due from a detail request
  UNIQUE (source_id, native_id)
) STRICT;

CREATE TABLE versions (                     -- a row each time what the source says changed; the newest is current
  posting_id INTEGER NOT NULL REFERENCES postings,
  seen_at INTEGER NOT NULL,
  run_id INTEGER NOT NULL REFERENCES runs,
  document_id INTEGER NOT NULL REFERENCES documents,
  attributes_sha256 BLOB NOT NULL,          -- of everything below: equal, nothing changed
  company TEXT NOT NULL,
  url TEXT NOT NULL,
  canonical_url TEXT NOT NULL,
  apply_url TEXT NOT NULL,
  location TEXT NOT NULL,
  remote TEXT CHECK (remote IN ('remote', 'hybrid', 'onsite')),
  employment_type TEXT NOT NULL,
  department TEXT NOT NULL,
  posted_at INTEGER,                        -- as the source says; null: not said
  posted_is_bound INTEGER NOT NULL DEFAULT 0,  -- 1: that day or earlier
  posted_has_time INTEGER NOT NULL DEFAULT 1,
  valid_through TEXT NOT NULL,
  salary TEXT,                              -- JSON as in the contract; null: not said
  tags TEXT NOT NULL,                       -- JSON array
  extra TEXT NOT NULL,                      -- JSON object text, or ''
  PRIMARY KEY (posting_id, seen_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX versions_by_document ON versions (document_id);
CREATE INDEX versions_by_run ON versions (run_id);
CREATE INDEX versions_by_canonical_url ON versions (canonical_url) WHERE canonical_url <> '';

CREATE TABLE version_locations (            -- the places of one version, one row each, as given
  posting_id INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  position INTEGER NOT NULL,
  location TEXT NOT NULL,
  PRIMARY KEY (posting_id, seen_at, position),
  FOREIGN KEY (posting_id, seen_at) REFERENCES versions (posting_id, seen_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE spells (                       -- the times a posting was open; days between spells are not
  posting_id INTEGER NOT NULL REFERENCES postings,
  opened_at INTEGER NOT NULL,
  opened_run_id INTEGER NOT NULL REFERENCES runs,
  closed_at INTEGER,
  closed_run_id INTEGER REFERENCES runs,
  reason TEXT CHECK (reason IN ('unlisted', 'gone', 'declared', 'expired', 'closed_phrase', 'board_gone')),
  PRIMARY KEY (posting_id, opened_at),
  CHECK ((closed_at IS NULL) = (reason IS NULL)),
  CHECK ((closed_at IS NULL) = (closed_run_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_open_spell ON spells (posting_id) WHERE closed_at IS NULL;
CREATE INDEX spells_by_closing ON spells (closed_run_id) WHERE closed_run_id IS NOT NULL;

CREATE TABLE pending_requests (             -- a killed night goes on from here
  run_id INTEGER NOT NULL REFERENCES runs,
  source_id INTEGER NOT NULL REFERENCES sources,
  seq INTEGER NOT NULL,
  request TEXT NOT NULL,                    -- JSON of the request, secrets still as {env:NAME}
  PRIMARY KEY (run_id, source_id, seq)
) STRICT, WITHOUT ROWID;

-- For people with sqlite3 or Datasette. Names and columns are a contract.
CREATE VIEW current_versions AS
  SELECT v.* FROM versions v
  WHERE v.seen_at = (SELECT max(w.seen_at) FROM versions w WHERE w.posting_id = v.posting_id);

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
  WHERE sp.closed_at IS NULL;

CREATE VIEW source_health AS
  SELECT s.name AS source, s.kind,
         datetime(r.started_at, 'unixepoch') AS last_run, rs.status AS last_status, rs.detail,
         rs.seen, rs.new, rs.changed, rs.closed,
         (SELECT datetime(max(r2.started_at), 'unixepoch') FROM run_sources x JOIN runs r2 ON r2.id = x.run_id
           WHERE x.source_id = s.id AND x.status IN ('ok', 'unchanged', 'empty')) AS last_success,
         (SELECT count(*) FROM run_sources x WHERE x.source_id = s.id
            AND x.status NOT IN ('ok', 'unchanged', 'empty')
            AND x.run_id > coalesce((SELECT max(y.run_id) FROM run_sources y WHERE y.source_id = s.id
                                      AND y.status IN ('ok', 'unchanged', 'empty')), 0)) AS nights_failing,
         (SELECT count(*) FROM postings p JOIN spells sp ON sp.posting_id = p.id AND sp.closed_at IS NULL
           WHERE p.source_id = s.id) AS open_postings
  FROM sources s
  LEFT JOIN run_sources rs ON rs.source_id = s.id
       AND rs.run_id = (SELECT max(z.run_id) FROM run_sources z WHERE z.source_id = s.id)
  LEFT JOIN runs r ON r.id = rs.run_id;
)sql";

}  // namespace radar::store
