#include "scraper/store/recorder.h"

#include <algorithm>

#include "sources/json/json_writer.h"
#include "sources/text/url.h"
#include "sources/text/utf8.h"

namespace radar::store {

using text::UnixSeconds;

// A posting as the archive has it: its row, its current version and whether it is open.
struct Recorder::Known {
  std::int64_t id = 0;
  std::string revision;
  bool detail_done = true;
  std::int64_t last_run = 0;
  UnixSeconds version_at = 0;
  std::int64_t version_run = 0;
  std::int64_t document = 0;
  std::string attributes_sha256;
  std::string native_id;
  UnixSeconds first_seen = 0;
  bool has_text = false;
  bool open = false;
  std::string closed_because;  // when its last spell ended; "" while it is open
  std::string valid_through;
  bool in_window = false;  // of a feed or search
};

// What is derived from a posting for its version row.
struct Recorder::Facts {
  std::string native_id;
  std::string canonical_url;
  std::optional<std::string> salary;
  std::string tags;
  text::Sha256 attributes{};
};

namespace {

std::string salary_json(const model::Salary& s) {
  json::Writer w;
  w.begin_object();
  w.key("min");
  s.min ? w.value(*s.min) : w.null();
  w.key("max");
  s.max ? w.value(*s.max) : w.null();
  w.key("currency").value(s.currency).key("interval").value(s.interval).key("text").value(s.text);
  w.end_object();
  return w.take();
}

std::string string_array(const std::vector<std::string>& values) {
  json::Writer w;
  w.begin_array();
  for (const std::string& v : values) w.value(v);
  w.end_array();
  return w.take();
}

// "Posted 30+ days ago" gives another bound every night without anything having changed: bounds do not count.
std::string posted_identity(const model::Posting& p) {
  if (!p.posted || p.posted->is_bound) return {};
  return text::format_timestamp(*p.posted);
}

text::Sha256 attributes_digest(const model::Posting& p, const std::optional<std::string>& salary,
                               const std::string& tags) {
  std::string all;
  const auto add = [&all](std::string_view part) { all.append(part).push_back('\0'); };
  for (const std::string* s : {&p.company, &p.url, &p.apply_url, &p.location}) add(*s);
  add(p.remote ? model::name_of(*p.remote) : "");
  for (const std::string* s : {&p.employment_type, &p.department, &p.valid_through}) add(*s);
  add(posted_identity(p));
  add(salary.value_or(""));
  add(tags);
  add(p.extra);
  for (const std::string& place : p.locations) add(place);
  return text::sha256(all);
}

bool is_blank_text(const model::Posting& p) { return text::trim(p.description).empty(); }

// A page without a text is asked again for a week; then it is taken for a posting that has none.
bool text_came(const SeenPosting& seen, UnixSeconds first_seen, UnixSeconds now) {
  return seen.text_complete && (!is_blank_text(seen.posting) || now - first_seen >= kSevenNights);
}

bool same_digest(const std::string& stored, const text::Sha256& digest) {
  return stored == blob(digest).bytes;
}

}  // namespace

std::string first_day_not_over(UnixSeconds now) { return text::format_date(now - 86'400); }

std::optional<Recorder::Known> Recorder::find(std::int64_t source, const std::string& native_id) {
  Use q(
      statements_
          ["SELECT p.id, p.revision, p.detail_done, p.last_run_id, v.seen_at, v.run_id, v.document_id, "
           "v.attributes_sha256, p.first_seen_at, v.valid_through, (SELECT t.bytes FROM documents d JOIN "
           "texts t ON t.id = d.text_id WHERE d.id = v.document_id), (SELECT is_window FROM sources WHERE id "
           "= p.source_id), (SELECT coalesce(s.reason, 'open') FROM spells s WHERE s.posting_id = p.id ORDER "
           "BY s.opened_at DESC LIMIT 1) FROM postings p JOIN versions v ON v.posting_id = p.id AND "
           "v.seen_at = (SELECT max(w.seen_at) FROM versions w WHERE w.posting_id = p.id) WHERE p.source_id "
           "= ? AND p.native_id = ?"],
      source, native_id);
  if (!q.step()) return std::nullopt;
  Known k;
  k.native_id = native_id;
  k.id = q.integer(0);
  k.revision = q.text(1);
  k.detail_done = q.integer(2) != 0;
  k.last_run = q.integer(3);
  k.version_at = q.integer(4);
  k.version_run = q.integer(5);
  k.document = q.integer(6);
  k.attributes_sha256 = q.text(7);
  k.first_seen = q.integer(8);
  k.valid_through = q.text(9);
  k.has_text = q.integer(10) > 0;
  k.in_window = q.integer(11) != 0;
  k.open = q.text(12) == "open";
  if (!k.open) k.closed_because = q.text(12);
  return k;
}

std::int64_t Recorder::text_id(const model::Posting& p) {
  const std::string format(model::name_of(p.format));
  std::string address = format;
  address.push_back('\0');
  address += p.description;
  const text::Sha256 digest = text::sha256(address);
  {
    Use q(statements_["SELECT id FROM texts WHERE sha256 = ?"], blob(digest));
    if (q.step()) return q.integer(0);
  }
  const EncodedText encoded = encoder_.encode(p.description);
  Use(statements_["INSERT INTO texts (sha256, format, bytes, encoding, body) VALUES (?, ?, ?, ?, ?)"],
      blob(digest), format, static_cast<std::int64_t>(p.description.size()), encoded.encoding,
      Blob{encoded.body})
      .run();
  return db_.getLastInsertRowid();
}

std::int64_t Recorder::document_id(const std::string& title, std::int64_t text) {
  {
    Use q(statements_["SELECT id FROM documents WHERE title = ? AND text_id = ?"], title, text);
    if (q.step()) return q.integer(0);
  }
  Use(statements_["INSERT INTO documents (title, text_id) VALUES (?, ?)"], title, text).run();
  return db_.getLastInsertRowid();
}

// A snippet never replaces a text, nor does an answer without one; where there was no text at all, a snippet
// is better than nothing.
std::int64_t Recorder::document_for(const SeenPosting& seen, const Known& known) {
  if (!seen.text_complete || is_blank_text(seen.posting)) {
    Use q(
        statements_["SELECT t.id, t.bytes FROM documents d JOIN texts t ON t.id = d.text_id WHERE d.id = ?"],
        known.document);
    if (q.step() && (q.integer(1) > 0 || seen.posting.description.empty())) {
      return document_id(seen.posting.title, q.integer(0));
    }
  }
  return document_id(seen.posting.title, text_id(seen.posting));
}

void Recorder::write_version(std::int64_t posting, std::int64_t run, UnixSeconds seen_at,
                             std::int64_t document, const model::Posting& p, const Facts& facts) {
  std::optional<std::string> remote;
  if (p.remote) remote = model::name_of(*p.remote);
  std::optional<std::int64_t> posted;
  if (p.posted) posted = p.posted->seconds;
  Use(statements_
          ["INSERT INTO versions (posting_id, seen_at, run_id, document_id, attributes_sha256, company, url, "
           "canonical_url, apply_url, location, remote, employment_type, department, posted_at, "
           "posted_is_bound, posted_has_time, valid_through, salary, tags, extra) VALUES (?1, ?2, ?3, ?4, "
           "?5, "
           "?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20) ON CONFLICT (posting_id, "
           "seen_at) DO UPDATE SET run_id = ?3, document_id = ?4, attributes_sha256 = ?5, company = ?6, "
           "url = ?7, canonical_url = ?8, apply_url = ?9, location = ?10, remote = ?11, employment_type = "
           "?12, "
           "department = ?13, posted_at = ?14, posted_is_bound = ?15, posted_has_time = ?16, "
           "valid_through = ?17, salary = ?18, tags = ?19, extra = ?20"],
      posting, seen_at, run, document, blob(facts.attributes), p.company, p.url, facts.canonical_url,
      p.apply_url, p.location, remote, p.employment_type, p.department, posted,
      p.posted && p.posted->is_bound, !p.posted || p.posted->has_time, p.valid_through, facts.salary,
      facts.tags, p.extra)
      .run();
  Use(statements_["DELETE FROM version_locations WHERE posting_id = ? AND seen_at = ?"], posting, seen_at)
      .run();
  std::int64_t position = 0;
  for (const std::string& place : p.locations) {
    Use(statements_
            ["INSERT INTO version_locations (posting_id, seen_at, position, location) VALUES (?, ?, ?, ?)"],
        posting, seen_at, position++, place)
        .run();
  }
}

// A posting closed and open again within a second still gets two spells, in order.
void Recorder::open_spell(std::int64_t posting, std::int64_t run, UnixSeconds now) {
  Use(statements_
          ["INSERT INTO spells (posting_id, opened_at, opened_run_id) VALUES (?1, max(?2, coalesce((SELECT "
           "max(max(opened_at, closed_at)) + 1 FROM spells WHERE posting_id = ?1), ?2)), ?3)"],
      posting, now, run)
      .run();
}

void Recorder::add(const PageOutcome& page, const SeenPosting& seen, const Facts& facts) {
  Use(statements_
          ["INSERT INTO postings (source_id, native_id, revision, first_seen_at, last_seen_at, last_run_id, "
           "detail_done) VALUES (?, ?, ?, ?, ?, ?, ?)"],
      page.source, facts.native_id, seen.revision, page.now, page.now, page.run,
      text_came(seen, page.now, page.now))
      .run();
  const std::int64_t posting = db_.getLastInsertRowid();
  const std::int64_t document = document_id(seen.posting.title, text_id(seen.posting));
  write_version(posting, page.run, page.now, document, seen.posting, facts);
  open_spell(posting, page.run, page.now);
}

// A listing may go on naming a posting whose own page is gone or says that it is over: that page alone opens
// it again. And a feed may go on showing a posting that is past its end by its own words.
bool Recorder::stays_closed(const PageOutcome& page, const Known& known, bool from_its_page) const {
  if (removed_.count(known.native_id) != 0) return true;
  const std::string& why = known.closed_because;
  if (why == name_of(CloseReason::gone) || why == name_of(CloseReason::declared)) return !from_its_page;
  return why == name_of(CloseReason::expired) && known.in_window && !known.valid_through.empty() &&
         known.valid_through < first_day_not_over(page.now);
}

void Recorder::touch(const PageOutcome& page, const Known& known, bool from_its_page, PageCounts& counts) {
  if (known.last_run != page.run) ++counts.seen;
  Use(statements_["UPDATE postings SET last_seen_at = max(last_seen_at, ?), last_run_id = ? WHERE id = ?"],
      page.now, page.run, known.id)
      .run();
  if (known.open || stays_closed(page, known, from_its_page)) return;
  open_spell(known.id, page.run, page.now);
  ++counts.reopened;
}

void Recorder::update(const PageOutcome& page, const SeenPosting& seen, const Facts& facts, Known known,
                      PageCounts& counts) {
  if (seen.text_complete || !seen.posting.valid_through.empty())
    known.valid_through = seen.posting.valid_through;
  touch(page, known, seen.text_complete, counts);
  const bool new_revision = !seen.revision.empty() && seen.revision != known.revision;
  const bool detail_done =
      text_came(seen, known.first_seen, page.now) || (known.detail_done && !new_revision);
  if (new_revision || detail_done != known.detail_done) {
    Use(statements_["UPDATE postings SET revision = ?, detail_done = ? WHERE id = ?"],
        new_revision ? seen.revision : known.revision, detail_done, known.id)
        .run();
  }
  note_change(page, seen, facts, known, counts);
}

// A version where what is said now differs from what was.
void Recorder::note_change(const PageOutcome& page, const SeenPosting& seen, const Facts& facts,
                           const Known& known, PageCounts& counts) {
  // A listing says less than the detail did: as long as the detail holds, or is to come again, it decides.
  const bool read_before = known.detail_done || (known.has_text && is_blank_text(seen.posting));
  if (!seen.text_complete && read_before) return;
  const std::int64_t document = document_for(seen, known);
  if (document == known.document && same_digest(known.attributes_sha256, facts.attributes)) return;
  if (page.imported && said_before(known.id, document, facts)) return;
  // The detail completes what the listing of the same night, or replay, began: one version, not two. Of a
  // posting that is read again the detail came long ago.
  const bool awaited = page.reparsed || !known.detail_done;
  const bool completes = seen.text_complete && awaited && known.version_run == page.run;
  if (!completes) ++counts.changed;
  const UnixSeconds at = completes ? known.version_at : std::max(page.now, known.version_at + 1);
  write_version(known.id, page.run, at, document, seen.posting, facts);
}

// Another parser over bytes that are at hand: it may read them better, but it has seen nothing new. So the
// mark by which the next change is told stays as it is, and a posting that a newer answer has changed since
// is left alone.
void Recorder::reread(const PageOutcome& page, const SeenPosting& seen, const Facts& facts,
                      const Known& known, PageCounts& counts) {
  if (answered_since(page, known.id)) return;
  if (!known.detail_done && seen.text_complete && !is_blank_text(seen.posting) &&
      seen.revision == known.revision) {
    Use(statements_["UPDATE postings SET detail_done = 1 WHERE id = ?"], known.id).run();
  }
  note_change(page, seen, facts, known, counts);
}

bool Recorder::answered_since(const PageOutcome& page, std::int64_t posting) {
  Use q(statements_["SELECT 1 FROM versions v JOIN runs r ON r.id = v.run_id AND r.command <> 'replay' WHERE "
                    "v.posting_id = ? AND v.run_id > ? LIMIT 1"],
        posting, page.answered_in);
  return q.step();
}

// A posting that only a better parser finds is open if the source's newest answers name it, and else unknown.
bool Recorder::is_last_answer(const PageOutcome& page) {
  Use q(statements_["SELECT 1 FROM run_sources WHERE source_id = ? AND run_id > ? AND seen > 0 LIMIT 1"],
        page.source, page.answered_in);
  return !q.step();
}

bool Recorder::said_before(std::int64_t posting, std::int64_t document, const Facts& facts) {
  Use q(statements_["SELECT 1 FROM versions WHERE posting_id = ? AND document_id = ? AND attributes_sha256 = "
                    "?"],
        posting, document, blob(facts.attributes));
  return q.step();
}

void Recorder::see(const PageOutcome& page, const SeenPosting& seen, PageCounts& counts) {
  const model::Posting& p = seen.posting;
  Facts facts;
  facts.native_id = p.id.empty() ? model::derived_id(p) : p.id;
  facts.canonical_url = text::canonical_url(p.url);
  if (p.salary) facts.salary = salary_json(*p.salary);
  facts.tags = string_array(p.tags);
  facts.attributes = attributes_digest(p, facts.salary, facts.tags);
  if (const auto known = find(page.source, facts.native_id)) {
    if (page.reparsed)
      reread(page, seen, facts, *known, counts);
    else
      update(page, seen, facts, *known, counts);
    return;
  }
  if (page.reparsed && !is_last_answer(page)) return;
  add(page, seen, facts);
  ++counts.seen;
  ++counts.new_;
}

void Recorder::save_validators(const PageOutcome& page) {
  if (page.validators) {
    const SavedValidators& v = *page.validators;
    Use(statements_["INSERT OR REPLACE INTO http_validators (source_id, request_key, etag, last_modified, "
                    "fetched_at, "
                    "outcome) VALUES (?, ?, ?, ?, ?, ?)"],
        page.source, v.request_key, v.value.etag, v.value.last_modified, page.now, v.value.outcome_json)
        .run();
  }
}

void Recorder::adopt(const PageOutcome& page) {
  for (const auto& [id, revision] : page.revisions) {
    Use(statements_
            ["UPDATE postings SET revision = ?3 WHERE source_id = ?1 AND native_id = ?2 AND revision <> ?3"],
        page.source, id, revision)
        .run();
  }
}

PageCounts Recorder::record(const PageOutcome& page) {
  PageCounts counts;
  removed_ = {page.removed.begin(), page.removed.end()};
  for (const SeenPosting& seen : page.postings) see(page, seen, counts);
  for (const std::string& id : page.seen_again) {
    if (const auto known = find(page.source, id)) touch(page, *known, false, counts);
  }
  adopt(page);
  for (const std::string& id : page.removed) {
    if (close(page.run, page.source, page.now, id, CloseReason::declared)) ++counts.closed;
  }
  save_validators(page);
  return counts;
}

bool Recorder::close(std::int64_t run, std::int64_t source, UnixSeconds now, const std::string& native_id,
                     CloseReason reason) {
  Use q(statements_
            ["UPDATE spells SET closed_at = max(?1, opened_at), closed_run_id = ?2, reason = ?3 WHERE "
             "closed_at "
             "IS NULL AND posting_id = (SELECT id FROM postings WHERE source_id = ?4 AND native_id = ?5)"],
        now, run, name_of(reason), source, native_id);
  return q.run() > 0;
}

}  // namespace radar::store
