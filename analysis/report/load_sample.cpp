// Postings, jobs, skills, spells and nights of a sample, read in one pass each.
#include <algorithm>
#include <ctime>
#include <set>
#include <unordered_map>

#include "analysis/derive/clusters.h"
#include "analysis/derive/posting_rows.h"
#include "analysis/report/basis.h"
#include "analysis/report/query.h"
#include "sources/model/place.h"
#include "sources/text/url.h"

namespace radar::report {
namespace {

constexpr text::UnixSeconds k_day = 86'400;
constexpr text::UnixSeconds k_end_of_time = INT64_MAX / 4;
// How long a posting that only an import tells of is taken to be open from its publication.
constexpr text::UnixSeconds k_import_open = 30 * k_day;

text::UnixSeconds day(const std::string& iso) { return text::parse_date(iso)->seconds; }

std::string text_or_empty(const SQLite::Column& column) { return column.isNull() ? "" : column.getString(); }

// The version of each posting that was current at :as_of, with its derived facts. By source and native id, so
// that the first of a job's postings is the same in whatever order they were imported.
constexpr const char* k_select =
    "SELECT p.id, s.name, p.native_id, d.title, v.company, v.url, v.location, s.kind, dd.role, dd.level,"
    " v.posted_at, v.posted_is_bound, p.first_seen_at, d.id, v.salary, dd.salary, dd.experience_years,"
    " v.seen_at, v.valid_through"
    " FROM postings p JOIN sources s ON s.id = p.source_id"
    " JOIN versions v ON v.posting_id = p.id AND v.seen_at = (SELECT max(w.seen_at) FROM versions w WHERE"
    " w.posting_id = p.id AND w.seen_at <= :as_of)"
    " JOIN documents d ON d.id = v.document_id"
    " JOIN derived_documents dd ON dd.document_id = d.id AND dd.rules_id = (SELECT max(id) FROM rules)"
    " WHERE p.first_seen_at <= :as_of ORDER BY s.name, p.native_id";

// The end of the day that a posting is said to be valid through; nullopt: not said.
std::optional<text::UnixSeconds> end_of_validity(const std::string& valid_through) {
  const auto iso = valid_through.substr(0, 10);
  if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const auto last = text::parse_date(iso);
  if (!last) return std::nullopt;
  return last->seconds + k_day;
}

class Loader {
 public:
  Loader(SQLite::Database& db, const Filters& filters, const taxonomy::Taxonomy& taxonomy,
         const taxonomy::Roles& roles)
      : db_(db), filters_(filters), taxonomy_(taxonomy) {
    sample_.filters = filters;
    if (filters.role != "all") {
      for (auto& family : roles.expand(filters.role)) families_.insert(std::move(family));
    }
    as_of_ = filters.as_of.empty() ? k_end_of_time : day(filters.as_of) + k_day - 1;
    now_ = filters.as_of.empty() ? std::time(nullptr) : as_of_;
    since_ = filters.since.empty() ? INT64_MIN : day(filters.since);
    until_ = filters.until.empty() ? INT64_MAX : day(filters.until) + k_day - 1;
    country_ = model::country_code(filters.country);
    company_ = derive::employer_key(filters.company);
  }

  Sample run(const Sample* like) {
    if (like != nullptr && like->derived && like->filters.as_of == filters_.as_of)
      sample_.derived = like->derived;
    else
      sample_.derived = std::make_shared<const DerivedRows>(read_derived());
    read_spells();
    read_first_nights();
    read_postings();
    read_mentions();
    sample_ = weighed(std::move(sample_), filters_.weight);
    sample_.denominator = {static_cast<std::int64_t>(sample_.jobs.size()),
                           static_cast<std::int64_t>(sample_.postings.size()),
                           std::count(sample_.named.begin(), sample_.named.end(), true)};
    read_nights();
    read_provenance();
    return std::move(sample_);
  }

 private:
  SQLite::Statement up_to_as_of(const char* sql) {
    SQLite::Statement select(db_, sql);
    select.bind(":as_of", as_of_);
    return select;
  }

  // Derived rows are of the newest moment; a past one's are made again, for jobs may have been joined since.
  [[nodiscard]] DerivedRows read_derived() const {
    DerivedRows out;
    if (!filters_.as_of.empty()) {
      SQLite::Statement rules(db_, "SELECT max(id) FROM rules");
      rules.executeStep();
      for (auto& row : derive::posting_rows(db_, rules.getColumn(0).getInt64(), as_of_).rows)
        out.emplace(row.posting, std::move(row));
      return out;
    }
    SQLite::Statement select(
        db_,
        "SELECT posting_id, job_id, employer, country, remote, representative FROM derived_postings"
        " WHERE rules_id = (SELECT max(id) FROM rules)");
    while (select.executeStep()) {
      derive::PostingRow row;
      row.posting = select.getColumn(0).getInt64();
      row.job = select.getColumn(1).getInt64();
      row.employer = select.getColumn(2).getString();
      row.country = text_or_empty(select.getColumn(3));
      row.remote = text_or_empty(select.getColumn(4));
      row.representative = select.getColumn(5).getInt() != 0;
      out.emplace(row.posting, std::move(row));
    }
    return out;
  }

  void read_spells() {
    auto select = up_to_as_of(
        "SELECT posting_id, opened_at, closed_at FROM spells WHERE opened_at <= :as_of ORDER BY posting_id, "
        "opened_at");
    while (select.executeStep()) {
      Spell spell{select.getColumn(1).getInt64(), k_still_open};
      if (!select.getColumn(2).isNull() && select.getColumn(2).getInt64() <= as_of_)
        spell.closed = select.getColumn(2).getInt64();
      spells_[select.getColumn(0).getInt64()].push_back(spell);
    }
  }

  void read_first_nights() {
    auto select = up_to_as_of(
        "SELECT s.name, min(p.first_seen_at) FROM postings p JOIN sources s ON s.id = p.source_id"
        " WHERE p.first_seen_at <= :as_of GROUP BY s.name");
    while (select.executeStep())
      first_night_[select.getColumn(0).getString()] = select.getColumn(1).getInt64();
  }

  // Whether the filters keep a posting; what they cannot place is counted.
  bool keeps(const PostingInfo& p, const std::string& employer, std::int64_t job) {
    if (!keeps_but_for_time(p, employer)) return false;
    const bool by_date = !filters_.since.empty() || !filters_.until.empty();
    if (by_date && p.dated && (p.date < since_ || p.date > until_)) return false;
    if (filters_.open && !p.open) {
      left_out_.may_be_open += p.may_be_open;
      return false;
    }
    left_out_.postdated += p.postdated;
    if (!by_date || p.dated) return true;
    ++left_out_.undated_postings;
    undated_jobs_.insert(job);
    return false;
  }

  bool keeps_but_for_time(const PostingInfo& p, const std::string& employer) const {
    if (filters_.role != "all" && families_.count(p.role) == 0) return false;
    if (!country_.empty() && p.country != country_) return false;
    if (!filters_.remote.empty() && p.remote != filters_.remote) return false;
    if (!filters_.level.empty() && p.level != filters_.level) return false;
    if (!filters_.source.empty() && p.source != filters_.source) return false;
    return company_.empty() || employer == company_;
  }

  // When it was published; what lies ahead of the moment it was read is a slip, or a plan.
  void date(PostingInfo& p, const SQLite::Column& posted, bool is_bound, text::UnixSeconds seen_at,
            bool imported) {
    p.postdated = !posted.isNull() && posted.getInt64() > seen_at + k_day;
    const bool told = !posted.isNull() && !p.postdated;
    p.date = told ? posted.getInt64() : p.first_seen;
    p.dated = told ? !is_bound : !imported && p.first_seen > first_night_[p.source];
  }

  // Closes what nobody saw close and yet is not known to be open any more.
  void see_open(PostingInfo& p, const std::string& valid_through, bool imported) const {
    if (const auto spells = spells_.find(p.id); spells != spells_.end()) p.spells = spells->second;
    if (p.spells.empty() || p.spells.back().closed != k_still_open) return;
    auto until = end_of_validity(valid_through);
    const bool guessed = imported && !until;
    if (guessed) until = p.dated ? p.date + k_import_open : 0;
    p.open = !until || now_ < *until;
    p.may_be_open = guessed && !p.open;
    if (!p.open) p.spells.back().closed = std::max(p.spells.back().opened, *until);
  }

  void read_postings() {
    auto select = up_to_as_of(k_select);
    while (select.executeStep()) {
      PostingInfo p;
      p.id = select.getColumn(0).getInt64();
      p.source = select.getColumn(1).getString();
      p.native_id = select.getColumn(2).getString();
      p.title = select.getColumn(3).getString();
      p.company = select.getColumn(4).getString();
      p.url = select.getColumn(5).getString();
      p.location = select.getColumn(6).getString();
      const bool imported = select.getColumn(7).getString() == "import";
      p.role = select.getColumn(8).getString();
      p.level = text_or_empty(select.getColumn(9));
      p.first_seen = select.getColumn(12).getInt64();
      date(p, select.getColumn(10), select.getColumn(11).getInt() != 0, select.getColumn(17).getInt64(),
           imported);
      p.document = select.getColumn(13).getInt64();
      p.stated_salary = text_or_empty(select.getColumn(14));
      p.text_salary = text_or_empty(select.getColumn(15));
      if (!select.getColumn(16).isNull()) p.experience_years = select.getColumn(16).getDouble();
      static const derive::PostingRow none;
      const auto row = sample_.derived->find(p.id);
      const auto& derived = row == sample_.derived->end() ? none : row->second;
      p.country = derived.country;
      p.remote = derived.remote;
      see_open(p, select.getColumn(18).getString(), imported);
      if (!keeps(p, derived.employer, derived.job)) continue;
      p.stratum = stratum_of(p, imported);
      add(std::move(p), derived.employer, derived.job);
    }
  }

  std::size_t stratum_of(const PostingInfo& p, bool imported) {
    std::string name = p.source;
    if (imported) {
      const auto url = text::parse_url(p.url);
      std::string host = url ? url->host : "";
      if (host.starts_with("www.")) host.erase(0, 4);
      if (!host.empty()) name += "/" + host;
    }
    const auto [it, fresh] = strata_.emplace(name, sample_.strata.size());
    if (fresh) sample_.strata.push_back({name, p.source});
    return it->second;
  }

  void add(PostingInfo p, const std::string& employer, std::int64_t job_id) {
    const auto [it, fresh] = job_index_.emplace(job_id, sample_.jobs.size());
    if (fresh) {
      Job job;
      job.id = job_id;
      job.employer = employer_index(employer, job_id);
      sample_.jobs.push_back(std::move(job));
    }
    Job& job = sample_.jobs[it->second];
    if (fresh || (p.dated && !job.dated) || (p.dated == job.dated && p.date < job.date)) {
      job.date = p.date;
      job.dated = p.dated;
      job.stratum = p.stratum;
    }
    job.postings.push_back(sample_.postings.size());
    by_document_.emplace(p.document, sample_.postings.size());
    sample_.postings.push_back(std::move(p));
  }

  int employer_index(const std::string& employer, std::int64_t job_id) {
    const std::string key = employer.empty() ? "?" + std::to_string(job_id) : employer;
    const auto [it, fresh] = employers_.emplace(key, static_cast<int>(sample_.employers.size()));
    if (fresh) {
      sample_.employers.push_back(key);
      sample_.named.push_back(!employer.empty());
    }
    return it->second;
  }

  void read_mentions() {
    std::unordered_map<std::string, taxonomy::SkillId> skills;
    for (std::size_t i = 0; i < taxonomy_.skills().size(); ++i)
      skills.emplace(taxonomy_.skills()[i].id, static_cast<taxonomy::SkillId>(i));
    SQLite::Statement select(
        db_, "SELECT document_id, skill, status FROM mentions WHERE rules_id = (SELECT max(id) FROM rules)");
    while (select.executeStep()) {
      const auto [first, last] = by_document_.equal_range(select.getColumn(0).getInt64());
      if (first == last) continue;
      const auto skill = skills.find(select.getColumn(1).getString());
      if (skill == skills.end()) continue;
      const SkillUse use{skill->second, status_from(select.getColumn(2).getString())};
      for (auto it = first; it != last; ++it) sample_.postings[it->second].said.push_back(use);
    }
    for (auto& p : sample_.postings)
      std::sort(p.said.begin(), p.said.end(),
                [](const SkillUse& a, const SkillUse& b) { return a.skill < b.skill; });
    for (auto& job : sample_.jobs) job.said = said_by(sample_.postings, job.postings);
  }

  static extract::Status status_from(const std::string& name) {
    for (const auto status : {extract::Status::required, extract::Status::preferred,
                              extract::Status::mentioned, extract::Status::negated}) {
      if (extract::name_of(status) == name) return status;
    }
    return extract::Status::employer;
  }

  void read_nights() {
    auto select = up_to_as_of(
        "SELECT s.name, r.started_at, rs.status IN ('ok', 'unchanged', 'empty') FROM run_sources rs"
        " JOIN runs r ON r.id = rs.run_id JOIN sources s ON s.id = rs.source_id"
        " WHERE r.command = 'run' AND r.started_at <= :as_of ORDER BY s.name, r.started_at, r.id");
    while (select.executeStep())
      sample_.nights[select.getColumn(0).getString()].push_back(
          {select.getColumn(1).getInt64(), select.getColumn(2).getInt() != 0});
  }

  void read_provenance() {
    auto note =
        up_to_as_of("SELECT EXISTS (SELECT 1 FROM runs WHERE note = 'sample' AND started_at <= :as_of)");
    note.executeStep();
    sample_.is_sample_data = note.getColumn(0).getInt() != 0;
    if (sample_.is_sample_data) {
      sample_.notes.emplace_back(
          "SAMPLE DATA: invented postings, bundled with the program; the figures say nothing about the "
          "market.");
    }
    for (const auto job : undated_jobs_) left_out_.undated_jobs += job_index_.count(job) == 0;
    sample_.basis = basis_notes(sample_, left_out_);
    sample_.notes.insert(sample_.notes.end(), sample_.basis.begin(), sample_.basis.end());
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
  text::UnixSeconds as_of_, now_, since_, until_;
  std::string country_, company_;
  Sample sample_;
  std::unordered_map<std::int64_t, std::vector<Spell>> spells_;
  std::unordered_map<std::string, text::UnixSeconds> first_night_;
  std::unordered_map<std::string, std::size_t> strata_;
  std::unordered_map<std::int64_t, std::size_t> job_index_;
  std::unordered_multimap<std::int64_t, std::size_t> by_document_;  // document -> posting
  std::unordered_map<std::string, int> employers_;
  LeftOut left_out_;
  std::set<std::int64_t> undated_jobs_;
};

}  // namespace

std::vector<SkillUse> said_by(const std::vector<PostingInfo>& postings,
                              const std::vector<std::size_t>& some) {
  if (some.size() == 1) return postings[some.front()].said;
  std::map<taxonomy::SkillId, extract::Status> strongest;
  for (const auto i : some) {
    for (const auto& use : postings[i].said) {
      const auto [it, fresh] = strongest.emplace(use.skill, use.status);
      if (!fresh) it->second = extract::stronger(it->second, use.status);
    }
  }
  std::vector<SkillUse> out;
  for (const auto& [skill, status] : strongest) out.push_back({skill, status});
  return out;
}

Sample weighed(Sample sample, Weight weight) {
  std::vector<double> jobs_of(sample.employers.size(), 0);
  for (const auto& job : sample.jobs) ++jobs_of[static_cast<std::size_t>(job.employer)];
  for (auto& job : sample.jobs) {
    job.weight = weight == Weight::posting   ? static_cast<double>(job.postings.size())
                 : weight == Weight::company ? 1 / jobs_of[static_cast<std::size_t>(job.employer)]
                                             : 1;
  }
  sample.filters.weight = weight;
  return sample;
}

Sample load_sample(SQLite::Database& db, const Filters& filters, const taxonomy::Taxonomy& taxonomy,
                   const taxonomy::Roles& roles, const Sample* like) {
  return Loader(db, filters, taxonomy, roles).run(like);
}

}  // namespace radar::report
