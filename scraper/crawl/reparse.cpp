#include "scraper/crawl/reparse.h"

#include <algorithm>
#include <map>

#include "scraper/crawl/board.h"
#include "scraper/crawl/outcome.h"
#include "scraper/crawl/revision.h"

namespace radar::crawl {
namespace {

class Reparser {
 public:
  Reparser(const CrawlConfig& config, const SourceEntry& entry, store::Store& store, std::int64_t run,
           std::int64_t source, text::UnixSeconds now)
      : config_(config), entry_(entry), store_(store), run_(run), source_(source), now_(now) {
    out_.id = entry.id;
  }

  // In the order in which they came: a detail is completed from the listing that asked for it. Answers that a
  // newer one replaced are read for that alone.
  ReparsedSource read(const std::vector<store::KeptResponse>& kept) {
    for (const auto& one : kept) read_one(one);
    return out_;
  }

 private:
  void read_one(const store::KeptResponse& kept) {
    const auto raw = store_.load_raw(kept.id);
    const auto request = request_from_json(raw.request_json);
    if (!request) return;
    const bool is_detail = request->role == model::RequestRole::detail;
    if (is_detail && !kept.is_newest) return;
    model::Response response;
    response.status = raw.status;
    response.url = raw.url;
    response.headers = {{"content-type", raw.content_type}};
    response.body = raw.body;
    response.fetched_at = raw.fetched_at;
    const auto parsed = sources::parse_alone(*entry_.source, *request, response);
    if (kept.is_newest) count(parsed);
    if (parsed) store_page(*parsed, *request, kept);
  }

  void count(const Result<sources::ParseResult, sources::ParseError>& parsed) {
    ++out_.responses;
    if (parsed) return;
    ++out_.failed;
    if (out_.detail.empty()) out_.detail = parsed.error().detail;
  }

  void store_page(const sources::ParseResult& parsed, const model::Request& request,
                  const store::KeptResponse& kept) {
    store::PageOutcome page;
    page.run = run_;
    page.source = source_;
    page.now = now_;
    page.reparsed = true;
    page.answered_in = kept.run;
    for (auto sighting : parsed.sightings) add(std::move(sighting), request, page);
    if (!kept.is_newest) return;
    out_.postings += static_cast<std::int64_t>(page.postings.size());
    const auto counts = store_.record(page);
    out_.new_ += counts.new_;
    out_.changed += counts.changed;
  }

  void add(sources::Sighting sighting, const model::Request& request, store::PageOutcome& page) {
    auto& posting = sighting.posting;
    posting.source = entry_.id;
    if (request.role == model::RequestRole::detail) {
      posting.id = request.native_id;
      const auto listed = listed_.find(posting.id);
      if (listed != listed_.end()) {
        merge_listing(posting, listed->second.posting);
        sighting.revision = listed->second.revision;
      } else if (const auto stored = store_.current(source_, posting.id)) {
        merge_listing(posting, *stored);  // its listing was not kept
      } else {
        return;  // what its listing said of it is not at hand, and must not be lost
      }
      sighting.text_complete = true;
    } else if (sighting.detail) {
      if (sighting.revision.empty()) sighting.revision = revision_of_listed(posting);
      sighting.text_complete = false;
      listed_.insert_or_assign(posting.id, sighting);
    }
    if (posting.company.empty()) posting.company = entry_.company;
    const auto& filter = entry_.filter ? *entry_.filter : config_.filter;
    if (posting.id.empty() || posting.title.empty() || !filter.keeps(posting.title)) return;
    page.postings.push_back({posting, sighting.revision, is_all_there_is(sighting)});
  }

  const CrawlConfig& config_;
  const SourceEntry& entry_;
  store::Store& store_;
  std::int64_t run_, source_;
  text::UnixSeconds now_;
  std::map<std::string, sources::Sighting> listed_;
  ReparsedSource out_;
};

}  // namespace

std::vector<ReparsedSource> reparse(const CrawlConfig& config, store::Store& store,
                                    const ReparseOptions& options) {
  std::vector<ReparsedSource> out;
  const auto run = store.begin_run("replay", options.now, options.program_version, config.hash);
  bool all_well = true;
  for (const auto& entry : config.sources) {
    const bool named = std::find(options.only.begin(), options.only.end(), entry.id) != options.only.end();
    const auto source = store.find_source(entry.id);
    if ((!options.only.empty() && !named) || !source || !entry.source) continue;
    const auto kept = store.kept_raw(*source, options.since);
    if (std::none_of(kept.begin(), kept.end(), [](const auto& one) { return one.is_newest; })) continue;
    out.push_back(Reparser(config, entry, store, run, *source, options.now).read(kept));
    all_well = all_well && out.back().failed == 0;
  }
  store.finish_run(run, options.now, all_well ? "ok" : "partial");
  return out;
}

}  // namespace radar::crawl
