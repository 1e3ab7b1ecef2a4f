// Remote OK: the newest hundred as one array whose first element is a notice; the text is often mojibake.
#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

// "Please mention the word **X** and tag ... when applying to show you read the job post completely (...)".
std::string without_bot_line(std::string s) {
  const auto at = s.find("Please mention the word");
  if (at == std::string::npos) return s;
  s.erase(at);
  return std::string(text::trim(s));
}

void read(const json::View& job, JsonPage& page) {
  if (job["id"].is_blank() || job["position"].is_blank()) return;  // the notice
  Sighting sighting;
  auto& p = sighting.posting;
  const auto clean = [](const json::View& v) { return text::repair_mojibake(v.raw_text()); };
  p.id = job["id"].text();
  p.title = clean(job["position"]);
  p.company = clean(job["company"]);
  p.url = job["url"].text();
  p.apply_url = job["apply_url"].is_blank() ? p.url : job["apply_url"].text();
  std::string where = clean(job["location"]);
  while (where.ends_with(' ') || where.ends_with(',')) where.pop_back();
  add_location(p, where);
  for (const auto& tag : string_items(job["tags"])) p.tags.push_back(text::repair_mojibake(tag));
  p.description = without_bot_line(clean(job["description"]));
  p.salary = pay_between(job["salary_min"], job["salary_max"], "USD", "year");
  read_posted(page.result, p, job["epoch"].is_blank() ? job["date"] : job["epoch"], page.now);
  add(page.result, std::move(sighting), job.pointer());
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string tag = options.string_or("tag", "");
  const std::string url = base_url(options, "https://remoteok.com") + "/api" +
                          (tag.empty() ? "" : "?tag=" + text::percent_encode(tag));
  JsonListing::Plan plan;
  plan.start = {get(url)};
  plan.lists = {""};
  plan.read = read;
  plan.last_page = Completeness::cut_by_source;
  return std::make_unique<JsonListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host != "remoteok.com" && url.host != "www.remoteok.com" && url.host != "remoteok.io")
    return std::nullopt;
  return BoardProposal{"remoteok", "remoteok", "{}"};
}

}  // namespace

extern const Kind k_remoteok;
const Kind k_remoteok = {"remoteok",
                         "Remote OK's API",
                         "recorded response",
                         "tag, base_url",
                         ListingTruth::window,
                         {1, 2000, false},
                         make,
                         detect};

}  // namespace radar::sources
