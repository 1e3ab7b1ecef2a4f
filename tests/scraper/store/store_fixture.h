// An archive in memory with one source and one night begun.
#pragma once

#include <SQLiteCpp/Statement.h>

#include <memory>
#include <string>
#include <utility>

#include "scraper/store/store.h"

namespace radar::store::test {

inline model::Posting posting(const std::string& id, const std::string& text = "We use C++ and PyTorch.") {
  model::Posting p;
  p.id = id;
  p.title = "ML Engineer";
  p.company = "Acme";
  p.url = "https://jobs.example.com/" + id;
  p.locations = {"Baku", "Berlin"};
  p.description = text;
  return p;
}

struct Fixture {
  std::unique_ptr<Store> store = Store::open(":memory:").value();
  std::int64_t source = store->ensure_source("acme", "greenhouse", "Acme", "", false, 100);
  std::int64_t run = store->begin_run("run", 100, "0.1", "hash");

  std::int64_t number(const std::string& sql) { return store->database().execAndGet(sql).getInt64(); }
  std::string text(const std::string& sql) { return store->database().execAndGet(sql).getString(); }
  PageCounts see(model::Posting p, std::int64_t now, std::string revision = "", bool complete = true) {
    PageOutcome page;
    page.run = run;
    page.source = source;
    page.now = now;
    page.postings.push_back({std::move(p), std::move(revision), complete});
    return store->record(page);
  }
  std::string current_text() {
    return load_text(store->database(),
                     number("SELECT d.text_id FROM current_versions v JOIN documents d ON d.id = "
                            "v.document_id LIMIT 1"));
  }
  // The posting's own page has been read.
  bool read(const std::string& id = "1") {
    const auto state = store->detail_state(source, id);
    return state && state->done;
  }
  void next_night(std::int64_t now) { run = store->begin_run("run", now, "0.1", "hash"); }
};

}  // namespace radar::store::test
