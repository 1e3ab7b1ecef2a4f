#include "analysis/derive/posting_rows.h"

#include "sources/model/place.h"

namespace radar::derive {
namespace {

std::string country_of(SQLite::Database& db, std::int64_t posting, std::int64_t seen_at,
                       const std::string& location) {
  if (auto place = model::parse_place(location); !place.country.empty()) return place.country;
  SQLite::Statement select(
      db, "SELECT location FROM version_locations WHERE posting_id = ? AND seen_at = ? ORDER BY position");
  select.bind(1, posting);
  select.bind(2, seen_at);
  while (select.executeStep()) {
    if (auto place = model::parse_place(select.getColumn(0).getString()); !place.country.empty())
      return place.country;
  }
  return "";
}

ClusterItem item_of(SQLite::Statement& select) {
  ClusterItem item;
  item.posting = select.getColumn(0).getInt64();
  item.employer = employer_key(select.getColumn(2).getString());
  item.canonical_url = select.getColumn(3).getString();
  item.title = title_key(select.getColumn(6).getString());
  item.text = select.getColumn(7).getInt64();
  const auto blob = select.getColumn(8);
  item.signature =
      from_blob({static_cast<const char*>(blob.getBlob()), static_cast<std::size_t>(blob.getBytes())});
  return item;
}

}  // namespace

PostingRows posting_rows(SQLite::Database& db, std::int64_t rules, std::int64_t as_of) {
  PostingRows out;
  std::vector<ClusterItem> items;
  SQLite::Statement select(
      db,
      "SELECT v.posting_id, v.seen_at, v.company, v.canonical_url, v.location, coalesce(v.remote, dd.remote),"
      " d.title, d.text_id, dd.signature FROM versions v JOIN documents d ON d.id = v.document_id"
      " JOIN derived_documents dd ON dd.rules_id = :rules AND dd.document_id = d.id"
      " WHERE v.seen_at = (SELECT max(w.seen_at) FROM versions w WHERE w.posting_id = v.posting_id AND"
      " w.seen_at <= :as_of) ORDER BY v.posting_id");
  select.bind(":rules", rules);
  select.bind(":as_of", as_of);
  while (select.executeStep()) {
    items.push_back(item_of(select));
    PostingRow row;
    row.posting = items.back().posting;
    row.seen_at = select.getColumn(1).getInt64();
    row.employer = items.back().employer;
    row.country = country_of(db, row.posting, row.seen_at, select.getColumn(4).getString());
    if (!select.getColumn(5).isNull()) row.remote = select.getColumn(5).getString();
    out.rows.push_back(std::move(row));
  }
  auto clusters = cluster(items);
  for (std::size_t i = 0; i < out.rows.size(); ++i) out.rows[i].job = clusters.job[i];
  out.links = std::move(clusters.links);
  return out;
}

}  // namespace radar::derive
