// What every report command begins with: the rules, the database, derived data brought up to date, the
// sample.
#pragma once

#include <memory>
#include <optional>

#include "analysis/cli/commands.h"
#include "analysis/extract/extractor.h"
#include "analysis/taxonomy/exchange.h"
#include "analysis/taxonomy/roadmap.h"
#include "analysis/taxonomy/roles.h"
#include "analysis/taxonomy/skills.h"
#include "scraper/store/store.h"

namespace radar::cli {

struct Rules {
  taxonomy::Taxonomy taxonomy;
  taxonomy::Roles roles;
  extract::ReadingRules reading;
  taxonomy::Roadmap roadmap;
  std::optional<taxonomy::Exchange> exchange;  // if the user keeps one
};

// Reads skills.json, roles.json, roadmap.json and, where there are such, phrases.json and exchange.json;
// prints every fault. nullptr: there were faults.
[[nodiscard]] std::unique_ptr<Rules> load_rules(const Common& common);

// By id, name or alias. nullopt: a message that names the nearest was printed, exit with k_usage.
[[nodiscard]] std::optional<taxonomy::SkillId> find_skill(const taxonomy::Taxonomy& taxonomy,
                                                          const std::string& name,
                                                          const std::string& option = {});

struct Session {
  std::unique_ptr<Rules> rules;
  std::unique_ptr<extract::Extractor> extractor;
  std::unique_ptr<store::Store> store;
  report::Sample sample;
};

// nullptr: a message was printed, exit with k_usage.
[[nodiscard]] std::unique_ptr<Session> open_session(const Common& common, const report::Filters& filters);

// Prints tables in the asked format. `only` picks one by its id; CSV holds one table: the first, unless
// picked.
int print_tables(const Common& common, std::vector<report::Table> tables, const std::string& only = {});

}  // namespace radar::cli
