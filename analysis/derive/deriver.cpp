// Documents are read and written by this thread and extracted by workers, a batch at a time; a batch is one
// transaction, so that a killed run goes on where it stopped. Several processes may derive at once:
// extraction holds no lock, and of two results for a document, which are alike, the first is kept.
#include "analysis/derive/deriver.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>
#include <span>
#include <thread>
#include <utility>
#include <vector>

#include "analysis/derive/derive_schema.h"
#include "analysis/derive/posting_rows.h"
#include "scraper/store/store.h"
#include "sources/json/json_writer.h"

namespace radar::derive {
namespace {

// Takes the writer's lock before reading, so that it waits for a scrape's step instead of failing: a reader
// that wants to write while another does is turned away at once.
constexpr auto k_at_once = SQLite::TransactionBehavior::IMMEDIATE;

// Who waits for the lock waits for others to derive: a batch, or the postings of a large archive.
constexpr int k_patience_ms = 600'000;

constexpr std::int64_t k_newest = INT64_MAX;
constexpr std::size_t k_batch = 2048;  // documents per transaction: some ten MB of text

struct Work {
  std::int64_t id = 0;
  extract::Document document;
  std::string raw;
  model::TextFormat format = model::TextFormat::html;
  extract::Extraction found;
  Sketch sketch;
};

std::string salary_json(const model::Salary& s) {
  json::Writer w;
  w.begin_object();
  w.key("min");
  s.min ? w.value(*s.min) : w.null();
  w.key("max");
  s.max ? w.value(*s.max) : w.null();
  w.key("currency")
      .value(s.currency)
      .key("interval")
      .value(s.interval)
      .key("text")
      .value(s.text)
      .end_object();
  return w.take();
}

std::int64_t count_of(SQLite::Database& db, const std::string& sql) {
  SQLite::Statement select(db, sql);
  select.executeStep();
  return select.getColumn(0).getInt64();
}

void bind_text_or_null(SQLite::Statement& s, int index, const std::string& value) {
  if (value.empty())
    s.bind(index);
  else
    s.bind(index, value);
}

std::string hash_of(const extract::Extractor& extractor) {
  return extractor.rules_hash() + "-" + k_derive_version;
}

bool made_by_others(SQLite::Database& db, const std::string& hash) {
  if (!db.tableExists("rules")) return false;
  SQLite::Statement old(db, "SELECT EXISTS (SELECT 1 FROM rules WHERE hash <> ?)");
  old.bind(1, hash);
  old.executeStep();
  return old.getColumn(0).getInt() != 0;
}

std::optional<std::int64_t> find_rules(SQLite::Database& db, const std::string& hash) {
  SQLite::Statement find(db, "SELECT id FROM rules WHERE hash = ?");
  find.bind(1, hash);
  if (!find.executeStep()) return std::nullopt;
  return find.getColumn(0).getInt64();
}

// The taxonomy in tables, for the views.
void write_taxonomy(SQLite::Database& db, std::int64_t rules, const taxonomy::Taxonomy& taxonomy) {
  if (count_of(db, "SELECT count(*) FROM rule_skills") > 0) return;
  SQLite::Statement skill(
      db, "INSERT INTO rule_skills (rules_id, skill, name, category, plan_item) VALUES (?,?,?,?,?)");
  SQLite::Statement implies(db,
                            "INSERT OR IGNORE INTO rule_implies (rules_id, skill, implied) VALUES (?,?,?)");
  for (std::size_t i = 0; i < taxonomy.skills().size(); ++i) {
    const auto& s = taxonomy.skills()[i];
    skill.reset();
    skill.bind(1, rules);
    skill.bind(2, s.id);
    skill.bind(3, s.name);
    skill.bind(4, s.category);
    skill.bind(5, s.plan_item);
    skill.exec();
    auto all = taxonomy.implied_closure(static_cast<taxonomy::SkillId>(i));
    all.push_back(static_cast<taxonomy::SkillId>(i));
    for (const auto implied : all) {
      implies.reset();
      implies.bind(1, rules);
      implies.bind(2, s.id);
      implies.bind(3, taxonomy.skill(implied).id);
      implies.exec();
    }
  }
}

// The rules' row and taxonomy; other rules' results are dropped, they can be made again.
std::int64_t rules_row(SQLite::Database& db, const std::string& hash, const taxonomy::Taxonomy& taxonomy,
                       std::int64_t now) {
  SQLite::Transaction transaction(db, k_at_once);
  if (made_by_others(db, hash)) drop_derived(db);
  db.exec(k_derive_schema);
  db.exec(k_report_views);
  SQLite::Statement insert(db,
                           "INSERT INTO rules (hash, made_at) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING");
  insert.bind(1, hash);
  insert.bind(2, now);
  insert.exec();
  const auto id = find_rules(db, hash).value_or(0);
  write_taxonomy(db, id, taxonomy);
  transaction.commit();
  return id;
}

std::vector<Work> next_batch(SQLite::Database& db, std::int64_t rules) {
  SQLite::Statement select(
      db,
      "SELECT d.id, d.title, t.format, t.encoding, t.body, t.bytes,"
      "  (SELECT v.company FROM versions v WHERE v.document_id = d.id LIMIT 1)"
      " FROM documents d JOIN texts t ON t.id = d.text_id"
      " WHERE NOT EXISTS (SELECT 1 FROM derived_documents x WHERE x.rules_id = ? AND x.document_id = d.id)"
      " ORDER BY d.id LIMIT ?");
  select.bind(1, rules);
  select.bind(2, static_cast<std::int64_t>(k_batch));
  std::vector<Work> batch;
  while (select.executeStep()) {
    Work work;
    work.id = select.getColumn(0).getInt64();
    work.document.title = select.getColumn(1).getString();
    work.format = model::text_format_from(select.getColumn(2).getString()).value_or(model::TextFormat::html);
    const auto body = select.getColumn(4);
    work.raw = store::decode_text(
        select.getColumn(3).getString(),
        {static_cast<const char*>(body.getBlob()), static_cast<std::size_t>(body.getBytes())},
        select.getColumn(5).getInt64());
    work.document.company = select.getColumn(6).isNull() ? "" : select.getColumn(6).getString();
    batch.push_back(std::move(work));
  }
  return batch;
}

void extract_some(const extract::Extractor& extractor, std::span<Work> some) {
  std::vector<const extract::Document*> documents;
  documents.reserve(some.size());
  for (auto& work : some) {
    work.document.text = extract::plain_text(work.raw, work.format);
    work.sketch = sketch_of(work.document.text);
    documents.push_back(&work.document);
  }
  auto found = extractor.extract(documents);
  for (std::size_t i = 0; i < some.size(); ++i) some[i].found = std::move(found[i]);
}

void extract_all(const extract::Extractor& extractor, std::span<Work> batch) {
  const unsigned count = std::clamp(std::thread::hardware_concurrency(), 1u, 16u);
  // What a thread takes at a time: as many as the extractor takes through a step together, if there are
  // enough for each thread.
  const std::size_t share = std::clamp<std::size_t>(batch.size() / count / 2, 16, 512);
  std::atomic<std::size_t> next{0};
  const auto worker = [&] {
    for (std::size_t i = next.fetch_add(share); i < batch.size(); i = next.fetch_add(share))
      extract_some(extractor, batch.subspan(i, std::min(share, batch.size() - i)));
  };
  std::vector<std::thread> threads;
  for (unsigned i = 1; i < count; ++i) threads.emplace_back(worker);
  worker();
  for (auto& thread : threads) thread.join();
}

void write_facts(SQLite::Statement& insert, std::int64_t rules, const Work& work) {
  std::int64_t position = 0;
  for (const auto& fact : work.found.facts.found) {
    insert.reset();
    insert.bind(1, rules);
    insert.bind(2, work.id);
    insert.bind(3, position++);
    insert.bind(4, fact.name);
    insert.bind(5, fact.value);
    bind_text_or_null(insert, 6, fact.about);
    insert.bind(7, std::string(fact.rule));
    insert.bind(8, fact.certain ? 1 : 0);
    insert.bind(9, static_cast<std::int64_t>(fact.begin));
    insert.bind(10, static_cast<std::int64_t>(fact.end));
    insert.exec();
  }
}

bool write_document(SQLite::Statement& insert, std::int64_t rules, const Work& work) {
  const auto& f = work.found.facts;
  insert.reset();
  insert.bind(1, rules);
  insert.bind(2, work.id);
  insert.bind(3, work.found.role);
  bind_text_or_null(insert, 4, f.level);
  bind_text_or_null(insert, 5, f.language);
  if (f.experience_years)
    insert.bind(6, *f.experience_years);
  else
    insert.bind(6);
  bind_text_or_null(insert, 7, f.degree);
  bind_text_or_null(insert, 8, f.remote);
  bind_text_or_null(insert, 9, f.salary ? salary_json(*f.salary) : "");
  bind_text_or_null(insert, 10, f.region);
  bind_text_or_null(insert, 11, f.employment_type);
  bind_text_or_null(insert, 12, f.visa);
  const auto blob = to_blob(work.sketch);
  insert.bind(13, blob.data(), static_cast<int>(blob.size()));
  return insert.exec() > 0;
}

void write_mentions(SQLite::Statement& insert, std::int64_t rules, const taxonomy::Taxonomy& taxonomy,
                    const Work& work) {
  for (const auto& m : work.found.mentions) {
    insert.reset();
    insert.bind(1, rules);
    insert.bind(2, work.id);
    insert.bind(3, taxonomy.skill(m.skill).id);
    insert.bind(4, std::string(extract::name_of(m.status)));
    insert.bind(5, m.count);
    insert.bind(6, static_cast<std::int64_t>(m.begin));
    insert.bind(7, static_cast<std::int64_t>(m.end));
    insert.exec();
  }
}

// How many documents were new: another process may have written some meanwhile. nullopt: it had other rules
// and dropped these.
std::optional<std::int64_t> write_batch(SQLite::Database& db, std::int64_t rules, const std::string& hash,
                                        const taxonomy::Taxonomy& taxonomy, const std::vector<Work>& batch) {
  SQLite::Transaction transaction(db, k_at_once);
  if (find_rules(db, hash) != rules) return std::nullopt;
  SQLite::Statement document(
      db,
      "INSERT INTO derived_documents (rules_id, document_id, role, level, language, experience_years, degree,"
      " remote, salary, region, employment_type, visa, sketch) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"
      " ON CONFLICT DO NOTHING");
  SQLite::Statement mention(db,
                            "INSERT INTO mentions (rules_id, document_id, skill, status, count, begin, "
                            "\"end\") VALUES (?,?,?,?,?,?,?)");
  SQLite::Statement fact(
      db,
      "INSERT INTO facts (rules_id, document_id, position, name, value, about, rule, certain, "
      "begin, \"end\") VALUES (?,?,?,?,?,?,?,?,?,?)");
  std::int64_t written = 0;
  for (const auto& work : batch) {
    if (!write_document(document, rules, work)) continue;
    write_facts(fact, rules, work);
    write_mentions(mention, rules, taxonomy, work);
    ++written;
  }
  transaction.commit();
  return written;
}

// Postings whose current version, or whose being open, is not what was derived.
bool postings_stale(SQLite::Database& db, std::int64_t rules) {
  SQLite::Statement select(
      db,
      "SELECT EXISTS (SELECT 1 FROM current_versions v LEFT JOIN derived_postings p ON p.rules_id = ?"
      " AND p.posting_id = v.posting_id WHERE p.seen_at IS NULL OR p.seen_at <> v.seen_at OR p.open <>"
      " EXISTS (SELECT 1 FROM spells sp WHERE sp.posting_id = p.posting_id AND sp.closed_at IS NULL))");
  select.bind(1, rules);
  select.executeStep();
  return select.getColumn(0).getInt() != 0;
}

void write_postings(SQLite::Database& db, std::int64_t rules, const std::vector<PostingRow>& rows) {
  db.exec("DELETE FROM derived_postings");
  SQLite::Statement insert(db,
                           "INSERT INTO derived_postings (rules_id, posting_id, seen_at, employer, country, "
                           "remote, open, job_id, representative) VALUES (?,?,?,?,?,?,?,?,?)");
  for (const auto& row : rows) {
    insert.reset();
    insert.bind(1, rules);
    insert.bind(2, row.posting);
    insert.bind(3, row.seen_at);
    insert.bind(4, row.employer);
    bind_text_or_null(insert, 5, row.country);
    bind_text_or_null(insert, 6, row.remote);
    insert.bind(7, row.open ? 1 : 0);
    insert.bind(8, row.job);
    insert.bind(9, row.representative ? 1 : 0);
    insert.exec();
  }
}

void write_links(SQLite::Database& db, std::int64_t rules, const std::vector<ClusterLink>& links) {
  db.exec("DELETE FROM cluster_links");
  SQLite::Statement link(
      db, "INSERT OR IGNORE INTO cluster_links (rules_id, a, b, rule, score) VALUES (?,?,?,?,?)");
  for (const auto& l : links) {
    link.reset();
    link.bind(1, rules);
    link.bind(2, l.a);
    link.bind(3, l.b);
    link.bind(4, l.rule);
    link.bind(5, l.score);
    link.exec();
  }
}

// Clusters look at all current postings together, so they are rebuilt whole; signatures make that cheap.
// `due`: documents came in. What is due is looked at under the lock: another process may have done it.
std::int64_t rebuild_postings(SQLite::Database& db, std::int64_t rules, const std::string& hash, bool due) {
  SQLite::Transaction transaction(db, k_at_once);
  if (find_rules(db, hash) != rules || (!due && !postings_stale(db, rules))) return 0;
  const auto all = posting_rows(db, rules, k_newest);
  write_postings(db, rules, all.rows);
  write_links(db, rules, all.links);
  transaction.commit();
  return static_cast<std::int64_t>(all.links.size());
}

}  // namespace

DeriveResult derive(SQLite::Database& db, const extract::Extractor& extractor,
                    const taxonomy::Taxonomy& taxonomy, std::int64_t now,
                    const std::function<void(std::int64_t, std::int64_t)>& progress) {
  const auto begun = std::chrono::steady_clock::now();
  DeriveResult result;
  db.setBusyTimeout(k_patience_ms);
  const auto hash = hash_of(extractor);
  result.rules_id = rules_row(db, hash, taxonomy, now);
  result.documents = count_of(db, "SELECT count(*) FROM documents");
  std::int64_t written = 0;
  while (true) {
    auto batch = next_batch(db, result.rules_id);
    if (batch.empty()) break;
    extract_all(extractor, batch);
    const auto added = write_batch(db, result.rules_id, hash, taxonomy, batch);
    if (!added) return result;
    written += *added;
    result.extracted += static_cast<std::int64_t>(batch.size());
    if (progress) progress(count_of(db, "SELECT count(*) FROM derived_documents"), result.documents);
  }
  result.links = rebuild_postings(db, result.rules_id, hash, written > 0);
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
  return result;
}

bool is_up_to_date(SQLite::Database& db, const extract::Extractor& extractor) {
  if (count_of(db, "SELECT count(*) FROM sqlite_schema WHERE name IN ('derived_postings', 'report_pay')") < 2)
    return false;
  const auto id = find_rules(db, hash_of(extractor));
  if (!id) return false;
  SQLite::Statement missing(db,
                            "SELECT EXISTS (SELECT 1 FROM documents d WHERE NOT EXISTS (SELECT 1 FROM "
                            "derived_documents x WHERE x.rules_id = ? AND x.document_id = d.id))");
  missing.bind(1, *id);
  missing.executeStep();
  return missing.getColumn(0).getInt() == 0 && !postings_stale(db, *id);
}

bool has_rules_of(SQLite::Database& db, const extract::Extractor& extractor) {
  return db.tableExists("rules") && find_rules(db, hash_of(extractor)).has_value();
}

}  // namespace radar::derive
