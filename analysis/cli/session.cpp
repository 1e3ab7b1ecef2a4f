#include "analysis/cli/session.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>

#include "analysis/derive/deriver.h"
#include "analysis/render/render.h"
#include "scraper/app/log.h"
#include "scraper/app/terminal.h"
#include "scraper/store/schema.h"

namespace radar::cli {
namespace {

void show_progress(std::int64_t done, std::int64_t total) {
  std::fprintf(stderr, "\rReading postings: %lld of %lld", static_cast<long long>(done),
               static_cast<long long>(total));
  if (done >= total) std::fprintf(stderr, "\n");
}

// Opens the database for writing and derives. "" or why it cannot be done.
std::string bring_up_to_date(const Common& common, Session& session) {
  const bool show = !common.quiet && app::is_terminal(2);
  auto opened = store::Store::open(common.db);
  if (!opened) return opened.error().message;
  session.store = std::move(*opened);
  try {
    const auto result = derive::derive(
        session.store->database(), *session.extractor, session.rules->taxonomy, std::time(nullptr),
        show ? show_progress : std::function<void(std::int64_t, std::int64_t)>{});
    if (result.extracted > 0)
      app::log_info("read {} documents in {:.1f} s", result.extracted, result.seconds);
    return "";
  } catch (const SQLite::Exception& e) {
    return store::error_from(e, common.db).message;
  }
}

// A report reads one moment of the database, whatever a scrape adds meanwhile; a database that is up to date
// is only read, so that reports work on a read-only file too. "" or why it cannot be read.
std::string hold_moment(const Common& common, Session& session) {
  for (int tries = 3;; --tries) {
    auto& db = session.store->database();
    db.exec("BEGIN");
    if (tries == 0 || derive::is_up_to_date(db, *session.extractor)) return "";
    db.exec("ROLLBACK");
    if (auto why = bring_up_to_date(common, session); !why.empty()) return why;
  }
}

bool has_source(SQLite::Database& db, const std::string& name) {
  SQLite::Statement select(db, "SELECT EXISTS (SELECT 1 FROM sources WHERE name = ?)");
  select.bind(1, name);
  return select.executeStep() && select.getColumn(0).getInt() != 0;
}

// Reads the sample from one moment of the database. "" or why it cannot be read.
std::string read_sample(const Common& common, const report::Filters& filters, Session& session) {
  try {
    if (auto why = hold_moment(common, session); !why.empty()) return why;
    if (!filters.source.empty() && !has_source(session.store->database(), filters.source))
      return "--source: the database has no source \"" + filters.source + "\"; jobs-scrape list names them";
    session.sample = report::load_sample(session.store->database(), filters, session.rules->taxonomy,
                                         session.rules->roles);
    return "";
  } catch (const SQLite::Exception& e) {
    return store::error_from(e, common.db).message;
  }
}

}  // namespace

int usage_error(const std::string& message) {
  std::fprintf(stderr, "skills-report: %s\n", message.c_str());
  return k_usage;
}

std::unique_ptr<Rules> load_rules(const Common& common) {
  auto rules = std::make_unique<Rules>();
  json::ConfigFaults faults;
  rules->taxonomy = taxonomy::Taxonomy::load(common.config + "/skills.json", faults);
  rules->roles = taxonomy::Roles::load(common.config + "/roles.json", faults);
  rules->roadmap = taxonomy::Roadmap::load(common.config + "/roadmap.json", rules->taxonomy, faults);
  rules->roadmap.check_roles(rules->roles, faults);
  rules->exchange = taxonomy::Exchange::load(common.config + "/exchange.json", faults);
  for (const auto& fault : faults) std::fprintf(stderr, "skills-report: %s\n", fault.str().c_str());
  return faults.empty() ? std::move(rules) : nullptr;
}

std::unique_ptr<Session> open_session(const Common& common, const report::Filters& filters) {
  auto session = std::make_unique<Session>();
  session->rules = load_rules(common);
  if (!session->rules) return nullptr;
  if (const auto wrong = report::check_filters(filters, session->rules->roles)) {
    usage_error(wrong->option + ": " + wrong->message);
    return nullptr;
  }
  if (!std::filesystem::exists(common.db)) {
    usage_error(common.db + ": no such database; `jobs-scrape run` or `jobs-scrape import` makes it");
    return nullptr;
  }
  session->extractor = std::make_unique<extract::Extractor>(session->rules->taxonomy, session->rules->roles);
  auto opened = store::Store::open_read_only(common.db);
  // An archive of an earlier version is brought up to date where it can be written.
  if (!opened && opened.error().kind == store::StoreError::Kind::older_schema)
    opened = store::Store::open(common.db);
  if (!opened) {
    usage_error(opened.error().message);
    return nullptr;
  }
  session->store = std::move(*opened);
  if (const auto why = read_sample(common, filters, *session); !why.empty()) {
    usage_error(why);
    return nullptr;
  }
  return session;
}

int print_tables(const Common& common, std::vector<report::Table> tables, const std::string& only) {
  if (!only.empty()) {
    std::string known;
    for (const auto& table : tables) known += (known.empty() ? "" : ", ") + table.id;
    std::erase_if(tables, [&](const report::Table& table) { return table.id != only; });
    if (tables.empty())
      return usage_error("--table: \"" + only + "\" is none of this command's tables: " + known);
  }
  std::string out;
  if (common.format == "json") {
    out = render::to_json(tables);
  } else if (common.format == "csv") {
    out = render::to_csv(tables.front());
    // CSV has no room for a note, yet invented figures never go without it.
    for (const auto& note : tables.front().notes) {
      if (note.rfind("SAMPLE DATA", 0) == 0 && !common.quiet) std::fprintf(stderr, "%s\n", note.c_str());
    }
  } else {
    for (const auto& table : tables) {
      if (!out.empty()) out += "\n";
      out += common.format == "markdown"
                 ? render::to_markdown(table)
                 : render::to_text(table, {app::terminal_width(1), app::colour_allowed(1)});
    }
  }
  std::fwrite(out.data(), 1, out.size(), stdout);
  return std::fflush(stdout) == 0 ? k_ok : usage_error("standard output cannot be written");
}

}  // namespace radar::cli
