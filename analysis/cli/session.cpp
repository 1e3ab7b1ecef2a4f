#include "analysis/cli/session.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>

#include "analysis/derive/deriver.h"
#include "analysis/derive/employer.h"
#include "analysis/render/render.h"
#include "analysis/report/nearest.h"
#include "analysis/report/visible.h"
#include "scraper/app/log.h"
#include "scraper/app/terminal.h"
#include "scraper/store/schema.h"
#include "sources/text/utf8.h"

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
    if (derive::is_up_to_date(db, *session.extractor)) return "";
    if (tries == 0 && derive::has_rules_of(db, *session.extractor)) return "";
    db.exec("ROLLBACK");
    if (tries == 0)
      return common.db + ": a report with another --config works on it; try again when that is done";
    if (auto why = bring_up_to_date(common, session); !why.empty()) return why;
  }
}

constexpr std::size_t k_named_sources = 12;

// "" if the database has the source, else what is wrong and which ones it has.
std::string wrong_source(SQLite::Database& db, const std::string& name) {
  if (name.empty()) return "";
  std::vector<std::string> known;
  SQLite::Statement select(db,
                           "SELECT s.name FROM sources s JOIN postings p ON p.source_id = s.id GROUP BY s.id "
                           "ORDER BY count(*) DESC, s.name");
  while (select.executeStep()) known.push_back(select.getColumn(0).getString());
  if (std::find(known.begin(), known.end(), name) != known.end()) return "";
  const auto why = "--source: the database has no posting of a source \"" + name + "\"";
  if (const auto near = report::nearest_name(name, known); !near.empty())
    return why + report::did_you_mean(near);
  const auto all = known.size();
  if (all > k_named_sources) known.resize(k_named_sources);
  return why + (all == 0 ? std::string() : "; it has those of " + text::join(known, ", ")) +
         (all > known.size() ? " and " + std::to_string(all - known.size()) + " more" : "");
}

// An employer that has no posting is no fault (it may post none tonight), yet is told from a slip.
void tell_of_company(report::Sample& sample, SQLite::Database& db) {
  const auto& name = sample.filters.company;
  if (name.empty() || !sample.postings.empty()) return;
  const auto key = derive::employer_key(name);
  std::vector<std::string> known;
  SQLite::Statement select(
      db, "SELECT DISTINCT employer FROM derived_postings WHERE rules_id = (SELECT max(id) FROM rules)");
  while (select.executeStep()) known.push_back(select.getColumn(0).getString());
  if (std::find(known.begin(), known.end(), key) != known.end()) return;
  const auto near = report::did_you_mean(report::nearest_name(key, known));
  sample.notes.push_back("The database has no posting of an employer \"" + name + "\"" +
                         (near.empty() ? "." : near));
}

// Said where --as-of leaves nothing, for nothing looks like an empty market.
void tell_of_before(report::Sample& sample, SQLite::Database& db) {
  if (sample.filters.as_of.empty() || !sample.postings.empty()) return;
  SQLite::Statement select(db, "SELECT min(first_seen_at) FROM postings");
  if (!select.executeStep() || select.getColumn(0).isNull()) return;
  const auto first = select.getColumn(0).getInt64();
  if (report::last_second(sample.filters) < first)
    sample.notes.push_back("The archive begins on " + text::format_date(first) + ", after --as-of " +
                           sample.filters.as_of + ".");
}

// Reads the sample from one moment of the database. "" or why it cannot be read.
std::string read_sample(const Common& common, const report::Filters& filters, Session& session) {
  try {
    if (auto why = hold_moment(common, session); !why.empty()) return why;
    auto& db = session.store->database();
    if (auto why = wrong_source(db, filters.source); !why.empty()) return why;
    session.sample = report::load_sample(session.store->database(), filters, session.rules->taxonomy,
                                         session.rules->roles);
    tell_of_before(session.sample, db);
    tell_of_company(session.sample, db);
    return "";
  } catch (const SQLite::Exception& e) {
    return store::error_from(e, common.db).message;
  }
}

// For people what all tables rest on is told with the first.
void tell_once(std::vector<report::Table>& tables) {
  for (std::size_t i = 1; i < tables.size(); ++i) {
    const auto& told = tables.front().notes;
    std::erase_if(tables[i].notes, [&](const std::string& note) {
      return note.rfind("SAMPLE DATA", 0) != 0 && std::find(told.begin(), told.end(), note) != told.end();
    });
  }
}

}  // namespace

std::size_t rows_shown(const Common& common, const ReportArguments& arguments, std::size_t most) {
  const bool for_programs = common.format == "csv" || common.format == "json";
  return arguments.limit.value_or(for_programs ? 0 : most);
}

int usage_error(const std::string& message) {
  std::fprintf(stderr, "skills-report: %s\n", message.c_str());
  return k_usage;
}

std::unique_ptr<Rules> load_rules(const Common& common) {
  if (!std::filesystem::is_directory(common.config)) {
    usage_error("--config: " + common.config +
                " is no folder; it holds skills.json, roles.json and roadmap.json");
    return nullptr;
  }
  auto rules = std::make_unique<Rules>();
  json::ConfigFaults faults;
  rules->taxonomy = taxonomy::Taxonomy::load(common.config + "/skills.json", faults);
  rules->roles = taxonomy::Roles::load(common.config + "/roles.json", faults);
  rules->reading = extract::ReadingRules::load(common.config + "/phrases.json", faults);
  rules->roadmap = taxonomy::Roadmap::load(common.config + "/roadmap.json", rules->taxonomy, faults);
  rules->roadmap.check_roles(rules->roles, faults);
  rules->exchange = taxonomy::Exchange::load(common.config + "/exchange.json", faults);
  for (const auto& fault : faults) std::fprintf(stderr, "skills-report: %s\n", fault.str().c_str());
  return faults.empty() ? std::move(rules) : nullptr;
}

std::optional<taxonomy::SkillId> find_skill(const taxonomy::Taxonomy& taxonomy, const std::string& name,
                                            const std::string& option) {
  if (const auto skill = taxonomy.find(name)) return skill;
  const auto near = report::nearest_skill(name, taxonomy);
  usage_error(option + (option.empty() ? "" : ": ") + "skills.json has no skill \"" + name + "\"" +
              (near ? report::did_you_mean(taxonomy.skill(*near).name)
                    : std::string("; skills-report discover finds what it lacks")));
  return std::nullopt;
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
  session->extractor = std::make_unique<extract::Extractor>(session->rules->taxonomy, session->rules->roles,
                                                            session->rules->reading);
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
    tell_once(tables);
    for (const auto& table : tables) {
      if (!out.empty()) out += "\n";
      out += common.format == "markdown"
                 ? render::to_markdown(table)
                 : render::to_text(table, {app::terminal_width(1), app::colour_allowed(1)});
    }
  }
  std::fwrite(out.data(), 1, out.size(), stdout);  // main() asks whether all of it went out
  return k_ok;
}

}  // namespace radar::cli
