#include "scraper/store/schema.h"

namespace radar::store {

const char* const kSchema0003 = R"sql(
-- Version 3. Postings whose own page did not come, so that one that never comes is given up some day.

CREATE TABLE lost_details (
  posting_id INTEGER PRIMARY KEY REFERENCES postings,
  revision TEXT NOT NULL,                   -- of the posting, and
  version_at INTEGER NOT NULL,              -- its newest version, when the page was asked for: others begin anew
  nights INTEGER NOT NULL,                  -- tries that lie half a day apart
  last_night INTEGER NOT NULL               -- the newest of them
) STRICT;
)sql";

}  // namespace radar::store
