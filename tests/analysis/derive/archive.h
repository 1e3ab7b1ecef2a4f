// A real database of invented postings, written as nights write it.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <memory>
#include <string>

#include "analysis/derive/deriver.h"
#include "scraper/store/store.h"

namespace radar::derive::test {

constexpr text::UnixSeconds k_day = 86'400;

struct Archive {
  std::filesystem::path path =
      std::filesystem::temp_directory_path() /
      ("radar-derive-" + std::to_string(::getpid()) + "-" + std::to_string(next++) + ".sqlite");
  std::unique_ptr<store::Store> store = std::move(store::Store::open(path.string()).value());
  taxonomy::Taxonomy skills;
  taxonomy::Roles roles;
  std::unique_ptr<extract::Extractor> extractor;
  std::int64_t run = 0;
  text::UnixSeconds day = 0;
  static inline int next = 0;

  Archive() {
    json::ConfigFaults faults;
    const std::string config = std::string(RADAR_PROJECT_DIR) + "/config";
    skills = taxonomy::Taxonomy::load(config + "/skills.json", faults);
    roles = taxonomy::Roles::load(config + "/roles.json", faults);
    extractor = std::make_unique<extract::Extractor>(skills, roles);
    night(20100);
  }
  ~Archive() {
    store.reset();
    for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(path.string() + end);
  }
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  void night(text::UnixSeconds on) {
    day = on;
    run = store->begin_run("run", day * k_day, "test", "hash");
  }
  std::int64_t source(const std::string& name, const std::string& kind, bool is_window = false,
                      const std::string& attribution = "") {
    return store->ensure_source(name, kind, "", attribution, is_window, day * k_day);
  }
  static model::Posting posting(const std::string& id, const std::string& company, const std::string& title,
                                const std::string& text, const std::string& location = "Berlin, Germany") {
    model::Posting p;
    p.id = id;
    p.company = company;
    p.title = title;
    p.description = text;
    p.format = model::TextFormat::text;
    p.location = location;
    p.url = "https://example.org/" + company + "/" + id;
    return p;
  }
  void see(std::int64_t at, const model::Posting& p) {
    store::PageOutcome page;
    page.run = run;
    page.source = at;
    page.now = day * k_day;
    page.postings.push_back({p, "", true});
    (void)store->record(page);
  }
  void remove(std::int64_t at, const std::string& id) {
    store::PageOutcome page;
    page.run = run;
    page.source = at;
    page.now = day * k_day;
    page.removed.push_back(id);
    (void)store->record(page);
  }
  DeriveResult derive() { return derive::derive(store->database(), *extractor, skills, day * k_day); }

  // All rows of a query, a line each.
  std::string rows(const std::string& sql) {
    std::string out;
    SQLite::Statement select(store->database(), sql);
    while (select.executeStep()) {
      for (int i = 0; i < select.getColumnCount(); ++i)
        out += (i == 0 ? "" : "|") + (select.getColumn(i).isNull() ? "-" : select.getColumn(i).getString());
      out += "\n";
    }
    return out;
  }
};

inline std::string words(int from, int to) {
  std::string out;
  for (int i = from; i < to; ++i) out += "word" + std::to_string(i * 7919 % 100'003) + " ";
  return out;
}

}  // namespace radar::derive::test
