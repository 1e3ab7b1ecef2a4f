#include "scraper/store/lost_details.h"

namespace radar::store {
std::optional<LostDetail> read_lost_detail(Statements& statements, std::int64_t source,
                                           std::string_view native_id) {
  Use q(statements["SELECT l.nights, l.last_night FROM postings p JOIN lost_details l ON l.posting_id = p.id "
                   "AND l.revision = p.revision AND l.version_at = (SELECT max(v.seen_at) FROM versions v "
                   "WHERE v.posting_id = p.id) WHERE p.source_id = ? AND p.native_id = ?"],
        source, native_id);
  if (!q.step()) return std::nullopt;
  return LostDetail{q.integer(0), q.integer(1)};
}

std::int64_t record_lost_detail(Statements& statements, std::int64_t source, std::string_view native_id,
                                text::UnixSeconds now) {
  auto lost = read_lost_detail(statements, source, native_id).value_or(LostDetail{0, now - kAnotherNight});
  if (now - lost.last_night < kAnotherNight) return 0;
  Use q(statements
            ["INSERT OR REPLACE INTO lost_details (posting_id, revision, version_at, nights, last_night) "
             "SELECT p.id, p.revision, (SELECT max(v.seen_at) FROM versions v WHERE v.posting_id = p.id), "
             "?3, ?4 FROM postings p WHERE p.source_id = ?1 AND p.native_id = ?2"],
        source, native_id, lost.nights + 1, now);
  return q.run();
}

}  // namespace radar::store
