// Which postings a report speaks of: filters over the database, and the sample they give, job by job.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analysis/derive/posting_rows.h"
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
  std::string since, until;          // ISO dates on the day of publication; where it is unknown, neither fits
  std::string country;               // name or ISO 3166-1 alpha-2
  std::string remote;                // remote, hybrid, onsite
  std::string level;
  std::string source;  // a source's id
  std::string company;
  bool open = false;
  std::string as_of;  // ISO date: what was known at the end of that day
  Weight weight = Weight::job;
  // Fewer than these: too few for a ranking, and the report says so instead.
  std::int64_t least_jobs = 30, least_employers = 10;
};

struct SkillUse {
  taxonomy::SkillId skill;
  extract::Status status;
};

// A time during which a posting was open; `closed` is k_still_open if its end is not known.
constexpr text::UnixSeconds k_still_open = INT64_MAX;
struct Spell {
  text::UnixSeconds opened = 0, closed = k_still_open;
};

struct PostingInfo {
  std::int64_t id = 0;
  std::int64_t document = 0;
  std::string source, native_id, title, company, url, location, country, remote, role, level;
  text::UnixSeconds date = 0;  // published, else first seen
  bool dated = false;          // the date tells when it was published (see load_sample)
  bool postdated = false;      // the source gave a day of publication that lay ahead; it counts as not given
  text::UnixSeconds first_seen = 0;
  std::size_t stratum = 0;    // index into Sample::strata
  bool open = false;          // known to be open (see load_sample)
  bool may_be_open = false;   // an import listed it once; nothing tells whether it still is
  std::vector<Spell> spells;  // in time order
  std::string stated_salary;  // the source's field, JSON; "" none
  std::string text_salary;    // read in the text, JSON; "" none
  std::optional<double> experience_years;
  std::vector<SkillUse> said;  // strongest status per skill that its document names, by rising skill
};

// One job, wherever it is listed: the unit of counting.
struct Job {
  std::int64_t id = 0;  // of derived_postings.job_id
  int employer = 0;     // index into Sample::employers; a job of an unknown employer has its own
  double weight = 1;
  std::vector<std::size_t> postings;  // indexes into Sample::postings, by source and native id
  std::vector<SkillUse> said;         // strongest status per skill that its postings name
  text::UnixSeconds date = 0;         // earliest of its postings, dated ones first
  bool dated = false;                 // that date tells when it was published
  std::size_t stratum = 0;            // of the posting that gave the date
};

// The part of the market that one source shows: what is compared over time is compared within it. An import
// holds what many boards showed; its strata are the hosts of its postings' URLs.
struct Stratum {
  std::string name;
  std::string source;
};
// How a night ended for a source: well if its listing was seen whole.
struct Night {
  text::UnixSeconds at = 0;
  bool well = false;
};

using DerivedRows = std::unordered_map<std::int64_t, derive::PostingRow>;  // by posting id

struct Sample {
  Filters filters;
  std::vector<PostingInfo> postings;
  std::vector<Job> jobs;
  std::vector<std::string> employers;
  std::vector<bool> named;  // per employer: it is one that postings name, not one job's unknown
  std::vector<Stratum> strata;
  std::map<std::string, std::vector<Night>> nights;  // by source, in time order; imports have none
  std::shared_ptr<const DerivedRows> derived;        // of all postings of the moment told
  bool is_sample_data = false;                       // the bundled, invented postings
  Denominator denominator;
  std::vector<std::string> notes;  // of every table: invented data, what was counted, sources' terms
  std::vector<std::string> basis;  // those of them that tell what was counted (basis.h)
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> filter_list() const;
};

// nullopt and a message if a filter's value makes no sense (unknown role or country, a date that is none).
struct FilterError {
  std::string option, message;
};
[[nodiscard]] std::optional<FilterError> check_filters(const Filters& filters, const taxonomy::Roles& roles);

// The database must be derived under today's rules. With --as-of all comes from what the archive held at that
// day's end: versions, jobs, spells, nights. A date tells the day of publication if the source gave one, or
// if a night first saw the posting after its source's first night; what an import or a first night finds
// without a date may be of any age. A day more than one ahead of the moment that it was read is none.
// A posting is open while its source lists it and its last day (valid_through) is not over. An import lists
// a posting once: it is open until its last day, or for 30 days from a known day of publication.
// `like`: a sample of the same database and moment; what it derived is used again.
[[nodiscard]] Sample load_sample(SQLite::Database& db, const Filters& filters,
                                 const taxonomy::Taxonomy& taxonomy, const taxonomy::Roles& roles,
                                 const Sample* like = nullptr);
// What some of these postings say: the strongest status per skill, by rising skill.
[[nodiscard]] std::vector<SkillUse> said_by(const std::vector<PostingInfo>& postings,
                                            const std::vector<std::size_t>& some);
// The same jobs with another vote.
[[nodiscard]] Sample weighed(Sample sample, Weight weight);

// Employers among these (indexes into Sample::employers) that postings name.
[[nodiscard]] std::int64_t named_employers(const Sample& sample, const std::set<int>& employers);

// What a job asks for: statuses that count as demand, with what they imply, each skill once.
[[nodiscard]] std::map<taxonomy::SkillId, extract::Status> demand_of(const Job& job,
                                                                     const taxonomy::Taxonomy& taxonomy);
[[nodiscard]] bool is_demand(extract::Status status);

// How the reason begins.
inline constexpr std::string_view k_too_few = "Too few for a ranking";
// Why the sample is too small for a ranking; nullopt: it is not.
[[nodiscard]] std::optional<std::string> too_few(const Sample& sample);

// A table with the sample's filters, denominator and notes filled in.
[[nodiscard]] Table start_table(const Sample& sample, std::string id, std::string title);
// The first `n` rows only (0: all), with a note that says so.
void limit_rows(Table& table, std::size_t n);

}  // namespace radar::report
