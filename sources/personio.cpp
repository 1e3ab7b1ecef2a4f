// Personio XML feed of a careers site: all positions with their texts. Positions that are not translated into
// the language asked for come without a text: one more request, for the feed in its own language, brings all
// of them.
#include <set>

#include "sources/feed_reader.h"
#include "sources/json_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

class Personio : public Source {
 public:
  Personio(std::string base, std::string language) : base_(std::move(base)), language_(std::move(language)) {}
  std::vector<model::Request> start() const override { return {feed_request(language_)}; }

  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    std::optional<markup::Xml> xml;
    const auto root = xml_body(request, response, xml);
    if (!root) return fail(root.error());
    if (root->local_name() != "workzag-jobs") return changed_shape("/" + root->name(), "workzag-jobs");
    ParseResult result;
    const auto wanted = wanted_ids(request);
    const auto positions = root->children("position");
    for (std::size_t i = 0; i < positions.size(); ++i) {
      const std::string id = positions[i].child("id").text();
      if (!wanted.empty() && wanted.count(id) == 0) continue;
      read(positions[i], response.fetched_at, result, "position[" + std::to_string(i + 1) + "]");
    }
    if (request.role == model::RequestRole::detail) return result;
    if (wanted.empty() && !xml->fault()) {
      if (auto error = nothing_read(result)) return fail(std::move(*error));
    }
    result.completeness = Completeness::whole;
    settle_fault(*xml, response.body, "position", result);
    if (wanted.empty()) ask_for_texts(result);
    return result;
  }

 private:
  static constexpr std::string_view k_own_language = "own language:";

  // The positions that an answer is read for; empty: all of them.
  static std::set<std::string> wanted_ids(const model::Request& request) {
    if (request.role == model::RequestRole::detail && !request.native_id.empty()) return {request.native_id};
    std::set<std::string> ids;
    if (!request.state.starts_with(k_own_language)) return ids;
    for (const auto id : text::split(std::string_view(request.state).substr(k_own_language.size()), ' ')) {
      if (!id.empty()) ids.emplace(id);
    }
    return ids;
  }

  // One request for all the texts that lack: a request for each would be the same one many times.
  void ask_for_texts(ParseResult& result) const {
    if (language_.empty() || result.completeness != Completeness::whole) return;
    std::string ids;
    for (const auto& sighting : result.sightings) {
      const auto& id = sighting.posting.id;
      if (!sighting.text_complete && id.find(' ') == std::string::npos) ids += " " + id;
    }
    if (ids.empty()) return;
    auto request = feed_request("");
    request.state = std::string(k_own_language) + ids;
    result.requests.push_back(std::move(request));
    result.completeness = Completeness::more_to_come;
  }

  model::Request feed_request(const std::string& language) const {
    auto request = get(base_ + "/xml" + (language.empty() ? "" : "?language=" + language));
    request.follow_off_site = false;  // an unknown tenant is sent to the vendor's site
    return request;
  }

  void read(const markup::XmlNode& job, text::UnixSeconds now, ParseResult& result,
            const std::string& where) const {
    Sighting sighting;
    auto& p = sighting.posting;
    p.id = job.child("id").text();
    p.title = job.child("name").text();
    p.company = job.child("subcompany").text();
    p.url = base_ + "/job/" + text::percent_encode(p.id);
    p.apply_url = p.url + "#apply";
    add_location(p, job.child("office").text());
    for (const auto& office : job.child("additionalOffices").children("office"))
      add_location(p, office.text());
    p.employment_type = job.child("employmentType").text();
    const std::string schedule = job.child("schedule").text();
    if (!schedule.empty()) p.employment_type += (p.employment_type.empty() ? "" : ", ") + schedule;
    p.department = job.child("department").text();
    HtmlParts parts;
    for (const auto& part : job.child("jobDescriptions").children("jobDescription"))
      parts.add(part.child("name").text(), part.child("value").text());
    p.description = parts.take();
    sighting.text_complete = !p.description.empty();
    for (const char* name : {"keywords", "occupation"}) {
      const std::string tags = job.child(name).text();
      for (const auto tag : text::split(tags, ',')) {
        if (!text::trim(tag).empty()) p.tags.emplace_back(text::trim(tag));
      }
    }
    const std::string created = job.child("createdAt").text();
    p.posted = text::parse_date(created, {now, text::DateHints{}.order});
    if (!created.empty() && !p.posted) result.faults.push_back({where + "/createdAt", created, "a date"});
    add(result, std::move(sighting), where);
  }
  std::string base_, language_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string board = options.required_string("board");
  const std::string domain = options.choice("domain", {"de", "com"}, "de");
  const std::string language = options.string_or("language", "en");
  return std::make_unique<Personio>(base_url(options, board_host(board, ".jobs.personio." + domain)),
                                    language);
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (auto german = propose_subdomain("personio", url, ".jobs.personio.de")) return german;
  auto other = propose_subdomain("personio", url, ".jobs.personio.com");
  if (other) other->options_json.insert(other->options_json.size() - 1, ",\"domain\":\"com\"");
  return other;
}

}  // namespace

extern const Kind k_personio;
const Kind k_personio = {"personio",
                         "Personio careers sites",
                         "near-real recorded feed, vendor's documentation",
                         "board, domain (de or com), language, base_url",
                         ListingTruth::full_list,
                         {1, 1500, false},
                         make,
                         detect};

}  // namespace radar::sources
