#include "scraper/store/schema.h"

namespace radar::store {

const char* const kSchema0002 = R"sql(
-- Version 2. Raw responses, kept for N nights by choice, so that a newer parser can read them again without
-- the network. Requests that were pending in a killed night are no longer kept: validators and revisions make
-- asking again cheap.

DROP TABLE pending_requests;

CREATE TABLE raw_responses (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES runs,  -- the last night that got this answer, or a 304 for it
  source_id INTEGER NOT NULL REFERENCES sources,
  request_key TEXT NOT NULL,                -- hex SHA-256 of method, url (secrets still as {env:NAME}), body
  request TEXT NOT NULL,                    -- JSON
  status INTEGER NOT NULL,
  content_type TEXT NOT NULL,
  url TEXT NOT NULL,                        -- final, after redirects
  fetched_at INTEGER NOT NULL,
  bytes INTEGER NOT NULL,                   -- uncompressed
  encoding TEXT NOT NULL CHECK (encoding IN ('plain', 'zstd')),
  body BLOB NOT NULL
) STRICT;
CREATE INDEX raw_responses_by_request ON raw_responses (source_id, request_key, id);
CREATE INDEX raw_responses_by_run ON raw_responses (run_id);
)sql";

}  // namespace radar::store
