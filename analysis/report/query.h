// Which postings a report speaks of: filters over the database, and the sample they give, job by job.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/extract/status.h"
#include "analysis/report/table.h"
#include "analysis/stats/interval.h"
#include "analysis/taxonomy/roles.h"
#include "analysis/taxonomy/skills.h"
#include "sources/text/date.h"

namespace radar::report {

enum class Weight { posting, job, company };

struct Filters {
  std::string role = "ml-engineer";  // a group or family of roles.json, or "all"
  std::string since, until;          // ISO dates on the day a posting was published (else first seen)
  std::string country;               // name or ISO 3166-1 alpha-2
  std::string remote;                // remote, hybrid, onsite
  std::string level;
  std::string source;  // a source's id
  std::string company;
  bool open = false;
  std::string as_of;  // ISO date: what was known at the end of that day
  Weight weight = Weight::job;
};

struct SkillUse {
  taxonomy::SkillId skill;
  extract::Status status;
};

struct PostingInfo {
  std::int64_t id = 0;
  std::int64_t document = 0;
  std::string source, native_id, title, company, url, location, country, remote, role, level;
  text::UnixSeconds date = 0;  // published, else first seen
  bool open = false;
  std::string stated_salary;  // the source's field, JSON; "" none
  std::string text_salary;    // read in the text, JSON; "" none
  std::optional<double> experience_years;
};

// One job, wherever it is listed: the unit of counting.
struct Job {
  std::int64_t id = 0;  // of derived_postings.job_id
  int employer = 0;     // index into Sample::employers; a job of an unknown employer has its own
  double weight = 1;
  std::vector<std::size_t> postings;  // indexes into Sample::postings
  std::vector<SkillUse> said;         // strongest status per skill that its postings name
  text::UnixSeconds date = 0;         // earliest of its postings
};

struct Sample {
  Filters filters;
  std::vector<PostingInfo> postings;
  std::vector<Job> jobs;
  std::vector<std::string> employers;
  bool is_sample_data = false;  // the bundled, invented postings
  Denominator denominator;
  std::vector<std::string> notes;
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> filter_list() const;
};

// nullopt and a message if a filter's value makes no sense (unknown role or country, a date that is none).
struct FilterError {
  std::string option, message;
};
[[nodiscard]] std::optional<FilterError> check_filters(const Filters& filters, const taxonomy::Roles& roles);

// The database must be derived under `rules_hash`.
[[nodiscard]] Sample load_sample(SQLite::Database& db, const Filters& filters,
                                 const taxonomy::Taxonomy& taxonomy, const taxonomy::Roles& roles);

// What a job asks for: statuses that count as demand, with what they imply, each skill once.
[[nodiscard]] std::map<taxonomy::SkillId, extract::Status> demand_of(const Job& job,
                                                                     const taxonomy::Taxonomy& taxonomy);
[[nodiscard]] bool is_demand(extract::Status status);

// A table with the sample's filters, denominator and notes filled in.
[[nodiscard]] Table start_table(const Sample& sample, std::string id, std::string title);
// The first `n` rows only (0: all), with a note that says so.
void limit_rows(Table& table, std::size_t n);

}  // namespace radar::report
