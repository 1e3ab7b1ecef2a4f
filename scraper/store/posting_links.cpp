#include "scraper/store/posting_links.h"

#include <SQLiteCpp/Statement.h>

#include "scraper/store/schema.h"

namespace radar::store {

void for_each_posting(Store& store, const std::function<void(const PostingLinks&)>& use) {
  try {
    SQLite::Statement q(
        store.database(),
        "SELECT s.name, v.company, v.url, v.apply_url, s.is_window, d.text_id FROM postings p "
        "JOIN sources s ON s.id = p.source_id JOIN current_versions v ON v.posting_id = p.id "
        "JOIN documents d ON d.id = v.document_id");
    while (q.executeStep()) {
      use({q.getColumn(0).getString(), q.getColumn(1).getString(), q.getColumn(2).getString(),
           q.getColumn(3).getString(), q.getColumn(4).getInt() != 0, q.getColumn(5).getInt64()});
    }
  } catch (const SQLite::Exception& e) {
    throw StoreException(error_from(e, store.path()));
  }
}

}  // namespace radar::store
