#include "analysis/report/query.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "analysis/derive/posting_rows.h"
#include "sources/model/place.h"
#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::report {
namespace {

constexpr text::UnixSeconds k_day = 86'400;

std::optional<text::UnixSeconds> day(const std::string& iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const auto parsed = text::parse_date(iso);
  if (!parsed) return std::nullopt;
  return parsed->seconds;
}

std::string text_or_empty(SQLite::Statement& s, int index) {
  const auto column = s.getColumn(index);
  return column.isNull() ? "" : column.getString();
}

// The version of each posting that was current at :as_of, with its derived facts.
constexpr const char* k_select =
    "SELECT p.id, s.name, p.native_id, d.title, v.company, v.url, v.location, v.remote, dd.remote, dd.role, "
    "dd.level,"
    " coalesce(v.posted_at, p.first_seen_at), d.id, v.salary, dd.salary, dd.experience_years, dp.country, "
    "dp.job_id,"
    " EXISTS (SELECT 1 FROM spells sp WHERE sp.posting_id = p.id AND sp.opened_at <= :as_of AND "
    "(sp.closed_at IS NULL OR sp.closed_at > :as_of))"
    " FROM postings p JOIN sources s ON s.id = p.source_id"
    " JOIN versions v ON v.posting_id = p.id AND v.seen_at = (SELECT max(w.seen_at) FROM versions w WHERE "
    "w.posting_id = p.id AND w.seen_at <= :as_of)"
    " JOIN documents d ON d.id = v.document_id"
    " JOIN derived_documents dd ON dd.document_id = d.id AND dd.rules_id = (SELECT max(id) FROM rules)"
    " LEFT JOIN derived_postings dp ON dp.rules_id = dd.rules_id AND dp.posting_id = p.id"
    " WHERE p.first_seen_at <= :as_of ORDER BY p.id";

class Loader {
 public:
  Loader(SQLite::Database& db, const Filters& filters, const taxonomy::Taxonomy& taxonomy,
         const taxonomy::Roles& roles)
      : db_(db), filters_(filters), taxonomy_(taxonomy) {
    sample_.filters = filters;
    if (filters.role != "all") {
      for (auto& family : roles.expand(filters.role)) families_.insert(std::move(family));
    }
    as_of_ = filters.as_of.empty() ? INT64_MAX / 4 : *day(filters.as_of) + k_day - 1;
    since_ = filters.since.empty() ? INT64_MIN : *day(filters.since);
    until_ = filters.until.empty() ? INT64_MAX : *day(filters.until) + k_day - 1;
    country_ = model::country_code(filters.country);
    company_ = derive::employer_key(filters.company);
  }

  Sample run() {
    read_postings();
    read_mentions();
    weigh();
    sample_.denominator = {static_cast<std::int64_t>(sample_.jobs.size()),
                           static_cast<std::int64_t>(sample_.postings.size()),
                           static_cast<std::int64_t>(known_employers_.size())};
    read_provenance();
    return std::move(sample_);
  }

 private:
  bool keeps(const PostingInfo& p, const std::string& employer) const {
    if (filters_.role != "all" && families_.count(p.role) == 0) return false;
    if (p.date < since_ || p.date > until_) return false;
    if (!country_.empty() && p.country != country_) return false;
    if (!filters_.remote.empty() && p.remote != filters_.remote) return false;
    if (!filters_.level.empty() && p.level != filters_.level) return false;
    if (!filters_.source.empty() && p.source != filters_.source) return false;
    if (!company_.empty() && employer != company_) return false;
    return !filters_.open || p.open;
  }

  void read_postings() {
    SQLite::Statement select(db_, k_select);
    select.bind(":as_of", as_of_);
    while (select.executeStep()) {
      PostingInfo p;
      p.id = select.getColumn(0).getInt64();
      p.source = select.getColumn(1).getString();
      p.native_id = select.getColumn(2).getString();
      p.title = select.getColumn(3).getString();
      p.company = select.getColumn(4).getString();
      p.url = select.getColumn(5).getString();
      p.location = select.getColumn(6).getString();
      p.remote = text_or_empty(select, 7);
      if (p.remote.empty()) p.remote = text_or_empty(select, 8);
      p.role = select.getColumn(9).getString();
      p.level = text_or_empty(select, 10);
      p.date = select.getColumn(11).getInt64();
      p.document = select.getColumn(12).getInt64();
      p.stated_salary = text_or_empty(select, 13);
      p.text_salary = text_or_empty(select, 14);
      if (!select.getColumn(15).isNull()) p.experience_years = select.getColumn(15).getDouble();
      p.country = text_or_empty(select, 16);
      p.open = select.getColumn(18).getInt() != 0;
      const std::string employer = derive::employer_key(p.company);
      if (!keeps(p, employer)) continue;
      add(std::move(p), employer, select.getColumn(17).isNull() ? 0 : select.getColumn(17).getInt64());
    }
  }

  void add(PostingInfo p, const std::string& employer, std::int64_t job_id) {
    if (job_id == 0) job_id = p.id;
    const auto [it, fresh] = job_index_.emplace(job_id, sample_.jobs.size());
    if (fresh) {
      Job job;
      job.id = job_id;
      job.employer = employer_index(employer, job_id);
      job.date = p.date;
      sample_.jobs.push_back(std::move(job));
    }
    Job& job = sample_.jobs[it->second];
    job.date = std::min(job.date, p.date);
    job.postings.push_back(sample_.postings.size());
    by_document_.emplace(p.document, it->second);
    sample_.postings.push_back(std::move(p));
  }

  int employer_index(const std::string& employer, std::int64_t job_id) {
    const std::string key = employer.empty() ? "?" + std::to_string(job_id) : employer;
    if (!employer.empty()) known_employers_.insert(employer);
    const auto [it, fresh] = employers_.emplace(key, static_cast<int>(sample_.employers.size()));
    if (fresh) sample_.employers.push_back(key);
    return it->second;
  }

  void read_mentions() {
    SQLite::Statement select(
        db_, "SELECT document_id, skill, status FROM mentions WHERE rules_id = (SELECT max(id) FROM rules)");
    std::vector<std::map<taxonomy::SkillId, extract::Status>> said(sample_.jobs.size());
    while (select.executeStep()) {
      const auto [first, last] = by_document_.equal_range(select.getColumn(0).getInt64());
      if (first == last) continue;
      const auto skill = taxonomy_.find(select.getColumn(1).getString());
      if (!skill) continue;
      const auto status = status_from(select.getColumn(2).getString());
      for (auto it = first; it != last; ++it) {
        const auto [use, fresh] = said[it->second].emplace(*skill, status);
        if (!fresh) use->second = extract::stronger(use->second, status);
      }
    }
    for (std::size_t i = 0; i < said.size(); ++i) {
      for (const auto& [skill, status] : said[i]) sample_.jobs[i].said.push_back({skill, status});
    }
  }

  static extract::Status status_from(const std::string& name) {
    for (const auto status : {extract::Status::required, extract::Status::preferred,
                              extract::Status::mentioned, extract::Status::negated}) {
      if (extract::name_of(status) == name) return status;
    }
    return extract::Status::employer;
  }

  void weigh() {
    std::vector<double> jobs_of(sample_.employers.size(), 0);
    for (const auto& job : sample_.jobs) ++jobs_of[static_cast<std::size_t>(job.employer)];
    for (auto& job : sample_.jobs) {
      if (filters_.weight == Weight::posting) job.weight = static_cast<double>(job.postings.size());
      if (filters_.weight == Weight::company)
        job.weight = 1 / jobs_of[static_cast<std::size_t>(job.employer)];
    }
  }

  void read_provenance() {
    SQLite::Statement note(db_, "SELECT EXISTS (SELECT 1 FROM runs WHERE note = 'sample')");
    note.executeStep();
    sample_.is_sample_data = note.getColumn(0).getInt() != 0;
    if (sample_.is_sample_data) {
      sample_.notes.emplace_back(
          "SAMPLE DATA: invented postings, bundled with the program; the figures say nothing about the "
          "market.");
    }
    SQLite::Statement attribution(
        db_, "SELECT name, attribution FROM sources WHERE attribution <> '' ORDER BY name");
    std::set<std::string> used;
    for (const auto& p : sample_.postings) used.insert(p.source);
    while (attribution.executeStep()) {
      if (used.count(attribution.getColumn(0).getString()) != 0)
        sample_.notes.push_back("Source: " + attribution.getColumn(1).getString());
    }
  }

  SQLite::Database& db_;
  const Filters& filters_;
  const taxonomy::Taxonomy& taxonomy_;
  std::set<std::string> families_;
  text::UnixSeconds as_of_, since_, until_;
  std::string country_, company_;
  Sample sample_;
  std::unordered_map<std::int64_t, std::size_t> job_index_;
  std::unordered_multimap<std::int64_t, std::size_t> by_document_;  // document -> job
  std::unordered_map<std::string, int> employers_;
  std::set<std::string> known_employers_;
};

}  // namespace

std::vector<std::pair<std::string, std::string>> Sample::filter_list() const {
  std::vector<std::pair<std::string, std::string>> out = {{"role", filters.role}};
  for (const auto& [name, value] : {std::pair{"since", filters.since},
                                    {"until", filters.until},
                                    {"country", filters.country},
                                    {"remote", filters.remote},
                                    {"level", filters.level},
                                    {"source", filters.source},
                                    {"company", filters.company},
                                    {"as_of", filters.as_of}}) {
    if (!value.empty()) out.emplace_back(name, value);
  }
  if (filters.open) out.emplace_back("open", "true");
  out.emplace_back("weight", filters.weight == Weight::job       ? "job"
                             : filters.weight == Weight::posting ? "posting"
                                                                 : "company");
  return out;
}

std::optional<FilterError> check_filters(const Filters& f, const taxonomy::Roles& roles) {
  if (f.role != "all" && roles.expand(f.role).empty()) {
    return FilterError{"--role",
                       "\"" + f.role + "\" is no role; known are all, " + text::join(roles.families(), ", ")};
  }
  for (const auto& [option, value] :
       {std::pair{"--since", f.since}, {"--until", f.until}, {"--as-of", f.as_of}}) {
    if (!value.empty() && !day(value))
      return FilterError{option, "\"" + value + "\" is no date; write it as 2026-03-31"};
  }
  if (!f.country.empty() && model::country_code(f.country).empty()) {
    return FilterError{"--country",
                       "\"" + f.country + "\" is no country; write its ISO 3166 code (DE) or English name"};
  }
  return std::nullopt;
}

Sample load_sample(SQLite::Database& db, const Filters& filters, const taxonomy::Taxonomy& taxonomy,
                   const taxonomy::Roles& roles) {
  return Loader(db, filters, taxonomy, roles).run();
}

bool is_demand(extract::Status status) { return status <= extract::Status::mentioned; }

std::map<taxonomy::SkillId, extract::Status> demand_of(const Job& job, const taxonomy::Taxonomy& taxonomy) {
  std::map<taxonomy::SkillId, extract::Status> out;
  const auto add = [&](taxonomy::SkillId skill, extract::Status status) {
    const auto [it, fresh] = out.emplace(skill, status);
    if (!fresh) it->second = extract::stronger(it->second, status);
  };
  for (const auto& use : job.said) {
    if (!is_demand(use.status)) continue;
    add(use.skill, use.status);
    for (const auto implied : taxonomy.implied_closure(use.skill)) add(implied, use.status);
  }
  return out;
}

Table start_table(const Sample& sample, std::string id, std::string title) {
  Table table;
  table.id = std::move(id);
  table.title = std::move(title);
  table.filters = sample.filter_list();
  table.denominator = sample.denominator;
  table.notes = sample.notes;
  return table;
}

void limit_rows(Table& table, std::size_t n) {
  if (n == 0 || table.rows.size() <= n) return;
  table.notes.push_back("The first " + std::to_string(n) + " of " + std::to_string(table.rows.size()) +
                        " rows; --limit 0 shows all.");
  table.rows.resize(n);
}

}  // namespace radar::report
