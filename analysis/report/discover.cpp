#include "analysis/report/discover.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "analysis/derive/employer.h"
#include "analysis/discover/miner.h"
#include "analysis/discover/noise.h"
#include "analysis/extract/extractor.h"
#include "analysis/stats/log_odds.h"
#include "scraper/store/store.h"
#include "sources/json/json_writer.h"
#include "sources/text/casefold.h"
#include "sources/text/sha256.h"
#include "sources/text/utf8.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

constexpr double k_day = 86'400;
constexpr double k_one_employer = 0.6;     // more of a term's jobs at one employer: its own word
constexpr double k_least_evidence = 0.2;   // share of jobs that name the term among skills
constexpr double k_plain_evidence = 0.45;  // of terms that look like ordinary words
constexpr std::int64_t k_plain_employers = 3;

constexpr std::size_t k_most_kept = 256U << 20U;  // bytes of text kept for the second reading

// All jobs under the filters, the sample's first: what is kept per term is bounded.
struct Corpus {
  std::vector<const Job*> jobs;
  std::vector<std::string> companies;
  std::size_t in_sample = 0;
  std::vector<bool> comparable;  // of another role than the sample's
  std::vector<bool> dated;       // it is known when the job appeared
};

// Postings without a date that their source showed in its first days: they may be of any age.
std::unordered_set<std::int64_t> undated_postings(SQLite::Database& db) {
  SQLite::Statement select(
      db,
      "WITH begun AS (SELECT source_id, min(first_seen_at) AS at FROM postings GROUP BY source_id)"
      " SELECT p.id FROM postings p JOIN begun b ON b.source_id = p.source_id"
      " JOIN current_versions v ON v.posting_id = p.id"
      " WHERE v.posted_at IS NULL AND p.first_seen_at < b.at + 172800");
  std::unordered_set<std::int64_t> out;
  while (select.executeStep()) out.insert(select.getColumn(0).getInt64());
  return out;
}

Corpus corpus_of(SQLite::Database& db, const Sample& sample, const Sample& everyone) {
  Corpus out;
  const auto undated = undated_postings(db);
  std::unordered_set<std::int64_t> ids;
  std::set<std::string> roles;
  for (const auto& job : sample.jobs) ids.insert(job.id);
  for (const auto& p : sample.postings) roles.insert(p.role);
  for (const bool wanted : {true, false}) {
    for (const auto& job : everyone.jobs) {
      if ((ids.count(job.id) != 0) != wanted) continue;
      const auto& posting = everyone.postings[job.postings.front()];
      out.jobs.push_back(&job);
      out.companies.push_back(posting.company);
      out.dated.push_back(std::none_of(job.postings.begin(), job.postings.end(), [&](std::size_t i) {
        return !everyone.postings[i].dated || undated.count(everyone.postings[i].id) != 0;
      }));
      out.comparable.push_back(!wanted && roles.count(posting.role) == 0);
    }
    if (wanted) out.in_sample = out.jobs.size();
  }
  return out;
}

class Texts {
 public:
  Texts(SQLite::Database& db, const Sample& everyone)
      : everyone_(everyone),
        select_(db, "SELECT t.format, t.id FROM documents d JOIN texts t ON t.id = d.text_id WHERE d.id = ?"),
        db_(db) {}
  std::string of(const Job& job) {
    const auto document = everyone_.postings[job.postings.front()].document;
    if (const auto it = kept_.find(document); it != kept_.end()) return it->second;
    auto text = read(document);
    if (kept_bytes_ + text.size() <= k_most_kept) {
      kept_bytes_ += text.size();
      kept_.emplace(document, text);
    }
    return text;
  }

 private:
  std::string read(std::int64_t document) {
    select_.reset();
    select_.bind(1, document);
    if (!select_.executeStep()) return "";
    const auto format =
        model::text_format_from(select_.getColumn(0).getString()).value_or(model::TextFormat::html);
    return extract::plain_text(store::load_text(db_, select_.getColumn(1).getInt64()), format);
  }

  const Sample& everyone_;
  SQLite::Statement select_;
  SQLite::Database& db_;
  std::unordered_map<std::int64_t, std::string> kept_;  // by document
  std::size_t kept_bytes_ = 0;
};

std::vector<discover::Term> mine(const Corpus& corpus, Texts& texts, const taxonomy::Taxonomy& taxonomy,
                                 std::size_t least_employers) {
  const discover::Vocabulary vocabulary(taxonomy);
  discover::Miner miner(vocabulary);
  for (std::size_t i = 0; i < corpus.jobs.size(); ++i)
    miner.collect(static_cast<std::uint32_t>(i), corpus.jobs[i]->employer, corpus.companies[i],
                  texts.of(*corpus.jobs[i]));
  miner.choose(least_employers);
  for (std::size_t i = 0; i < corpus.jobs.size(); ++i)
    miner.count(static_cast<std::uint32_t>(i), texts.of(*corpus.jobs[i]));
  return miner.terms();
}

// What a term's jobs say of it.
struct Figures {
  std::int64_t jobs = 0, postings = 0, employers = 0, named_employers = 0, recent = 0, elsewhere = 0,
               all_employers = 0;
  double evidence = 0, z = 0, score = 0;
  double most_of_one_employer = 0;
  text::UnixSeconds first = 0;
  bool of_unknown_age = false;  // a posting that tells no date names it
};

class Judge {
 public:
  Judge(const Corpus& corpus, const Sample& everyone, const DiscoverOptions& options)
      : corpus_(corpus), everyone_(everyone), options_(options) {
    text::UnixSeconds oldest = INT64_MAX;
    for (std::size_t i = 0; i < corpus.jobs.size(); ++i) {
      if (!corpus.dated[i]) continue;
      newest_ = std::max(newest_, corpus.jobs[i]->date);
      oldest = std::min(oldest, corpus.jobs[i]->date);
    }
    since_ = newest_ - static_cast<text::UnixSeconds>(options.new_days * k_day);
    knows_the_past_ = oldest < since_;
    others_ = std::count(corpus.comparable.begin(), corpus.comparable.end(), true);
    for (const auto& name : everyone.employers) employers_.insert(name);
    for (const auto& p : everyone.postings) {
      for (const auto part : text::split(p.location, ',')) places_.insert(text::name_key(part));
    }
  }

  [[nodiscard]] bool is_new(const Figures& f) const {
    return knows_the_past_ && !f.of_unknown_age && f.first >= since_;
  }

  [[nodiscard]] Figures figures(const discover::Term& term) const {
    Figures f;
    f.first = INT64_MAX;
    std::unordered_map<int, int> all, here;
    for (const auto i : term.jobs) {
      const Job& job = *corpus_.jobs[i];
      ++all[job.employer];
      if (corpus_.dated[i])
        f.first = std::min(f.first, job.date);
      else
        f.of_unknown_age = true;
      f.elsewhere += corpus_.comparable[i];
      if (i >= corpus_.in_sample) continue;
      ++f.jobs;
      ++here[job.employer];
      f.postings += static_cast<std::int64_t>(job.postings.size());
      f.recent += corpus_.dated[i] && job.date >= since_;
    }
    f.employers = static_cast<std::int64_t>(here.size());
    f.named_employers = std::count_if(here.begin(), here.end(), [&](const auto& one) {
      return everyone_.named[static_cast<std::size_t>(one.first)];
    });
    f.all_employers = static_cast<std::int64_t>(all.size());
    int most = 0;
    for (const auto& [employer, n] : all) most = std::max(most, n);
    f.most_of_one_employer = static_cast<double>(most) / static_cast<double>(term.jobs.size());
    f.evidence = stats::wilson({static_cast<double>(std::min(term.listed.size(), term.jobs.size())),
                                static_cast<double>(term.jobs.size()), 0},
                               0.8)
                     .low;
    f.z = stats::log_odds_z({static_cast<double>(f.jobs), static_cast<double>(corpus_.in_sample)},
                            {static_cast<double>(f.elsewhere), static_cast<double>(others_)});
    const double specific = others_ > 0 ? 2 / (1 + std::exp(-f.z)) : 1;
    f.score = f.evidence * (term.named ? 1 : 0.4) * specific *
              std::sqrt(static_cast<double>(f.jobs) * static_cast<double>(f.employers));
    return f;
  }

  [[nodiscard]] bool keeps(const discover::Term& term, const Figures& f) const {
    if (f.jobs == 0 || f.all_employers < static_cast<std::int64_t>(options_.least_employers)) return false;
    if (f.most_of_one_employer > k_one_employer) return false;
    if (f.evidence < (term.named ? k_least_evidence : k_plain_evidence)) return false;
    if (!term.named && f.all_employers < k_plain_employers) return false;
    const std::string key = text::name_key(term.name);
    const bool sure = f.evidence > 0.5;
    if (!sure && (places_.count(key) != 0 || discover::is_place(term.name) ||
                  employers_.count(derive::employer_key(term.name)) != 0))
      return false;
    return !options_.only_new || is_new(f);
  }

  [[nodiscard]] bool compares() const { return others_ > 0; }

 private:
  const Corpus& corpus_;
  const Sample& everyone_;
  const DiscoverOptions& options_;
  text::UnixSeconds newest_ = 0, since_ = 0;
  bool knows_the_past_ = false;
  std::int64_t others_ = 0;
  std::unordered_set<std::string> employers_, places_;
};

std::vector<std::pair<SkillId, int>> by_count(const std::map<SkillId, int>& beside) {
  std::vector<std::pair<SkillId, int>> out(beside.begin(), beside.end());
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  return out;
}

std::string category_of(const discover::Term& term, const taxonomy::Taxonomy& taxonomy) {
  std::map<std::string, int> votes;
  for (const auto& [skill, n] : term.beside) votes[taxonomy.skill(skill).category] += n;
  return std::max_element(votes.begin(), votes.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

std::string neighbours_of(const discover::Term& term, const taxonomy::Taxonomy& taxonomy) {
  std::string out;
  const auto sorted = by_count(term.beside);
  for (std::size_t i = 0; i < sorted.size() && i < 5; ++i)
    out += (i > 0 ? ", " : "") + taxonomy.skill(sorted[i].first).name;
  return out;
}

std::string quote_of(const discover::Term& term, const Corpus& corpus, Texts& texts) {
  for (const auto& place : term.places) {
    if (place.job >= corpus.in_sample) continue;
    const auto text = texts.of(*corpus.jobs[place.job]);
    if (place.end <= text.size()) return extract::quote(text, place.begin, place.end, 200);
  }
  return "";
}

std::string slug_of(const std::string& name, const taxonomy::Taxonomy& taxonomy) {
  std::string spelled = text::replace_all(text::replace_all(name, "+", " plus"), "#", " sharp");
  std::string slug;
  for (const char c : text::name_key(spelled)) {
    if (c == ' ')
      slug += '-';
    else if ((c >= 'a' && c <= 'z') || text::is_ascii_digit(c))
      slug += c;
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  if (slug.empty()) slug = "term-" + text::hex(text::sha256(name)).substr(0, 8);
  const auto taken = [&](const std::string& id) {
    return std::any_of(taxonomy.skills().begin(), taxonomy.skills().end(),
                       [&](const taxonomy::Skill& s) { return s.id == id; });
  };
  std::string id = slug;
  for (int n = 2; taken(id); ++n) id = slug + "-" + std::to_string(n);
  return id;
}

// A short or ordinary word must be written as postings write the name, or it would be found everywhere.
bool is_ambiguous(const discover::Term& term, const Figures& f) {
  return term.name.find(' ') == std::string::npos && discover::has_capital(term.name) &&
         (term.name.size() <= 4 || !term.named || f.evidence < 0.5);
}

void set_columns(Table& table) {
  table.columns = {
      {"rank", Format::integer, "place by score"},
      {"term", Format::text, "as most postings write it"},
      {"jobs", Format::integer, "jobs of the sample that name it"},
      {"postings", Format::integer, "their postings"},
      {"employers", Format::integer, "their employers"},
      {"listed", Format::share, "lower bound of the share of jobs that name it in a list of skills"},
      {"specificity", Format::number, "z-score of the log-odds against other roles; above 2: of this role"},
      {"new", Format::text, "first seen lately"},
      {"recent", Format::integer, "jobs of the latest days that name it"},
      {"first_seen", Format::date, "day of the oldest job of any role that names it and has a date"},
      {"neighbours", Format::text, "known skills beside it"},
      {"category", Format::text, "suggested: most neighbours are of it"},
      {"quote", Format::text, "a sentence that names it"},
      {"entry", Format::text, "for skills.json"}};
}

}  // namespace

std::string taxonomy_entry(const std::vector<std::string>& spellings, const std::string& category,
                           bool ambiguous, const taxonomy::Taxonomy& taxonomy) {
  const auto& name = spellings.front();
  json::Writer w;
  w.begin_object().key("id").value(slug_of(name, taxonomy)).key("name").value(name);
  w.key("category").value(category).key("aliases").begin_array();
  for (const auto& spelling : spellings) {
    if (ambiguous)
      w.begin_object().key("text").value(spelling).key("case").value("exact").end_object();
    else
      w.value(text::fold(spelling));
  }
  w.end_array().end_object();
  return w.take();
}

Table discover_table(SQLite::Database& db, const Sample& sample, const Sample& everyone,
                     const taxonomy::Taxonomy& taxonomy, const DiscoverOptions& options) {
  Table table = start_table(sample, "discover", "Terms that skills.json does not know");
  set_columns(table);
  table.notes.push_back("new: in no posting older than " + std::to_string(options.new_days) +
                        " days before the newest.");
  const auto corpus = corpus_of(db, sample, everyone);
  Texts texts(db, everyone);
  const Judge judge(corpus, everyone, options);
  std::vector<std::pair<Figures, discover::Term>> kept;
  for (auto& term : mine(corpus, texts, taxonomy, options.least_employers)) {
    const auto f = judge.figures(term);
    if (judge.keeps(term, f)) kept.emplace_back(f, std::move(term));
  }
  std::stable_sort(kept.begin(), kept.end(),
                   [](const auto& a, const auto& b) { return a.first.score > b.first.score; });
  for (std::size_t i = 0; i < kept.size(); ++i) {
    const auto& [f, term] = kept[i];
    const auto category = category_of(term, taxonomy);
    table.rows.push_back({static_cast<std::int64_t>(i + 1), term.name, f.jobs, f.postings, f.named_employers,
                          f.evidence, judge.compares() ? Cell{f.z} : Cell{}, judge.is_new(f), f.recent,
                          f.first == INT64_MAX ? Cell{} : Cell{text::format_date(f.first)},
                          neighbours_of(term, taxonomy), category, quote_of(term, corpus, texts),
                          taxonomy_entry(term.spellings, category, is_ambiguous(term, f), taxonomy)});
  }
  return table;
}

}  // namespace radar::report
