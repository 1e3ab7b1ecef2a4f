#include "scraper/store/raw_archive.h"

#include "scraper/store/store.h"

namespace radar::store {

void RawArchive::save(std::int64_t run, std::int64_t source, const RawResponse& raw) {
  const EncodedText encoded = encoder_.encode(raw.body);
  Use(statements_
          ["INSERT INTO raw_responses (run_id, source_id, request_key, request, status, content_type, url, "
           "fetched_at, bytes, encoding, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"],
      run, source, raw.request_key, raw.request_json, static_cast<std::int64_t>(raw.status), raw.content_type,
      raw.url, raw.fetched_at, static_cast<std::int64_t>(raw.body.size()), encoded.encoding,
      Blob{encoded.body})
      .run();
}

void RawArchive::touch(std::int64_t run, std::int64_t source, const std::string& request_key) {
  Use(statements_["UPDATE raw_responses SET run_id = ?1 WHERE id = (SELECT max(id) FROM raw_responses WHERE "
                  "source_id = ?2 AND request_key = ?3)"],
      run, source, request_key)
      .run();
}

bool RawArchive::has(std::int64_t source, const std::string& request_key) {
  Use q(statements_["SELECT 1 FROM raw_responses WHERE source_id = ? AND request_key = ? LIMIT 1"], source,
        request_key);
  return q.step();
}

std::int64_t RawArchive::purge(std::int64_t nights) {
  Use q(statements_
            ["DELETE FROM raw_responses WHERE id IN (SELECT id FROM (SELECT w.id, dense_rank() OVER "
             "(PARTITION BY w.source_id ORDER BY r.started_at / 86400 DESC) AS night FROM raw_responses w "
             "JOIN runs r ON r.id = w.run_id) WHERE night > ?)"],
        nights);
  return q.run();
}

std::vector<KeptResponse> RawArchive::kept(std::int64_t source, text::UnixSeconds since) {
  Use q(
      statements_["SELECT id, run_id, fetched_at >= ?2 AND id = max(id) OVER (PARTITION BY request_key) FROM "
                  "raw_responses WHERE source_id = ?1 ORDER BY id"],
      source, since);
  std::vector<KeptResponse> out;
  while (q.step()) out.push_back({q.integer(0), q.integer(1), q.integer(2) != 0});
  return out;
}

RawResponse RawArchive::load(std::int64_t id) {
  Use q(
      statements_["SELECT request_key, request, status, content_type, url, fetched_at, encoding, body, bytes "
                  "FROM raw_responses WHERE id = ?"],
      id);
  RawResponse raw;
  if (!q.step()) return raw;
  raw.request_key = q.text(0);
  raw.request_json = q.text(1);
  raw.status = static_cast<int>(q.integer(2));
  raw.content_type = q.text(3);
  raw.url = q.text(4);
  raw.fetched_at = q.integer(5);
  raw.body = decode_text(q.text(6), q.text(7), q.integer(8));
  return raw;
}

}  // namespace radar::store
