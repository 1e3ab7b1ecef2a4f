#include "analysis/derive/posting_rows.h"

#include <set>
#include <string_view>
#include <unordered_map>

#include "analysis/derive/employer.h"
#include "analysis/derive/representative.h"
#include "analysis/derive/title_key.h"
#include "sources/model/place.h"
#include "sources/text/url.h"

namespace radar::derive {
namespace {

// How much of what readers want to know a posting says, and how long its text is by rough steps.
constexpr const char* k_select =
    "SELECT v.posting_id, v.seen_at, v.company, v.canonical_url, v.apply_url, v.location,"
    " coalesce(v.remote, dd.remote), d.title, d.text_id, dd.sketch, p.source_id, p.first_seen_at, "
    "v.posted_at,"
    " CASE WHEN s.kind = 'import' THEN 2 ELSE s.is_window END,"
    " (v.url <> '') + (v.location <> '') + (v.remote IS NOT NULL) + (v.employment_type <> '') +"
    " (v.department <> '') + (v.posted_at IS NOT NULL) + (v.salary IS NOT NULL) + (t.bytes > 500) +"
    " (t.bytes > 2000),"
    " (SELECT min(sp.opened_at) FROM spells sp WHERE sp.posting_id = p.id AND sp.opened_at <= :as_of),"
    " (SELECT max(CASE WHEN sp.closed_at <= :as_of THEN sp.closed_at ELSE :still_open END) FROM spells sp "
    "WHERE"
    " sp.posting_id = p.id AND sp.opened_at <= :as_of)"
    " FROM versions v JOIN postings p ON p.id = v.posting_id JOIN sources s ON s.id = p.source_id"
    " JOIN documents d ON d.id = v.document_id JOIN texts t ON t.id = d.text_id"
    " JOIN derived_documents dd ON dd.rules_id = :rules AND dd.document_id = d.id"
    " WHERE v.seen_at = (SELECT max(w.seen_at) FROM versions w WHERE w.posting_id = v.posting_id AND"
    " w.seen_at <= :as_of) ORDER BY v.posting_id";
enum Column {
  c_posting,
  c_seen_at,
  c_company,
  c_canonical_url,
  c_apply_url,
  c_location,
  c_remote,
  c_title,
  c_text,
  c_sketch,
  c_source,
  c_first_seen,
  c_posted,
  c_origin,
  c_filled,
  c_opened,
  c_closed
};
constexpr std::size_t k_most_own = 3;  // names that one employer's board may go by: brands, subsidiaries
constexpr std::int64_t k_still_open = INT64_MAX;

class Reader {
 public:
  Reader(SQLite::Database& db, std::int64_t rules, std::int64_t as_of)
      : select_(db, k_select),
        locations_(
            db,
            "SELECT location FROM version_locations WHERE posting_id = ? AND seen_at = ? ORDER BY position") {
    select_.bind(":rules", rules);
    select_.bind(":as_of", as_of);
    select_.bind(":still_open", k_still_open);
  }

  PostingRows run() {
    while (select_.executeStep()) read();
    demote_aggregators();
    auto clusters = cluster(items_);
    for (std::size_t i = 0; i < items_.size(); ++i) standings_[i].job = out_.rows[i].job = clusters.job[i];
    const auto stands = representatives(standings_);
    for (std::size_t i = 0; i < items_.size(); ++i) out_.rows[i].representative = stands[i];
    name_employers();
    out_.links = std::move(clusters.links);
    return std::move(out_);
  }

 private:
  std::string text(int column) {
    return select_.getColumn(column).isNull() ? "" : select_.getColumn(column).getString();
  }
  std::int64_t number(int column, std::int64_t otherwise) {
    return select_.getColumn(column).isNull() ? otherwise : select_.getColumn(column).getInt64();
  }

  std::vector<std::string> places_of(std::int64_t posting, std::int64_t seen_at) {
    std::vector<std::string> places{text(c_location)};
    locations_.reset();
    locations_.bind(1, posting);
    locations_.bind(2, seen_at);
    while (locations_.executeStep()) places.push_back(locations_.getColumn(0).getString());
    return places;
  }

  static std::string country_of(const std::vector<std::string>& places) {
    for (const auto& place : places) {
      if (auto parsed = model::parse_place(place); !parsed.country.empty()) return parsed.country;
    }
    return "";
  }

  void read() {
    ClusterItem item;
    PostingRow row;
    item.posting = row.posting = number(c_posting, 0);
    row.seen_at = number(c_seen_at, 0);
    const auto places = places_of(row.posting, row.seen_at);
    item.source = number(c_source, 0);
    item.employer = row.employer = employer_key(text(c_company));
    item.places = place_words(places);
    item.title = title_key(text(c_title), item.places);
    item.canonical_url = text(c_canonical_url);
    if (const auto apply = text(c_apply_url); !apply.empty()) item.apply_url = text::canonical_url(apply);
    item.text = number(c_text, 0);
    const auto blob = select_.getColumn(c_sketch);
    item.sketch =
        from_blob({static_cast<const char*>(blob.getBlob()), static_cast<std::size_t>(blob.getBytes())});
    item.opened = number(c_opened, number(c_first_seen, 0));
    item.closed = number(c_closed, k_still_open);
    row.country = country_of(places);
    row.remote = text(c_remote);
    row.open = !select_.getColumn(c_closed).isNull() && item.closed == k_still_open;
    standings_.push_back({row.posting, 0, row.open, static_cast<Origin>(number(c_origin, 2)),
                          static_cast<int>(number(c_filled, 0)), number(c_posted, number(c_first_seen, 0))});
    items_.push_back(std::move(item));
    out_.rows.push_back(std::move(row));
  }

  // A posting that does not tell its employer has that of its job, where the job's other postings agree on
  // one.
  void name_employers() {
    std::unordered_map<std::int64_t, std::set<std::string>> named;
    for (const auto& row : out_.rows) {
      if (!row.employer.empty()) named[row.job].insert(row.employer);
    }
    for (auto& row : out_.rows) {
      const auto names = row.employer.empty() ? named.find(row.job) : named.end();
      if (names != named.end() && names->second.size() == 1) row.employer = *names->second.begin();
    }
  }

  // A source that lists many employers is nobody's own board, also where its list is complete.
  void demote_aggregators() {
    std::unordered_map<std::int64_t, std::set<std::string_view>> employers;
    for (const auto& item : items_) employers[item.source].insert(item.employer);
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (standings_[i].origin == Origin::own_board && employers[items_[i].source].size() > k_most_own)
        standings_[i].origin = Origin::feed;
    }
  }

  SQLite::Statement select_, locations_;
  std::vector<ClusterItem> items_;
  std::vector<Standing> standings_;
  PostingRows out_;
};

}  // namespace

PostingRows posting_rows(SQLite::Database& db, std::int64_t rules, std::int64_t as_of) {
  return Reader(db, rules, as_of).run();
}

}  // namespace radar::derive
