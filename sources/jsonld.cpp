// Any site whose postings carry schema.org JobPosting: pages found by sitemap, listing or feed.
#include "sources/markup/jsonld.h"

#include <algorithm>

#include "sources/feed_reader.h"
#include "sources/html_listing.h"
#include "sources/json_listing.h"
#include "sources/schema_org.h"
#include "sources/site_progress.h"
#include "sources/text/gzip.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

constexpr std::size_t k_max_sitemap = 64u << 20;  // the protocol allows 50 MB
constexpr std::int64_t k_max_depth = 3;           // of indexes inside indexes, which the protocol forbids

struct Plan {
  std::string start, kind;  // kind: "site", "sitemap", "listing", "feed"
  std::string host_moved_to;
  std::shared_ptr<const re2::RE2> wanted;  // of page URLs
  HtmlField links, next;
  std::int64_t max_postings = 1000;
  bool complete = true;
};

// Words of the last path segment: what a title filter can go by before the page is read.
std::string words_of(const text::Url& url) {
  std::string path = url.path;
  while (path.ends_with('/')) path.pop_back();
  std::string last = text::percent_decode(path.substr(path.rfind('/') + 1));
  for (char& c : last) {
    if (c == '-' || c == '_' || c == '.' || c == '+') c = ' ';
  }
  last = text::collapse_space(last);
  return last.empty() ? url.str() : last;
}

class JsonLdPages : public Source {
 public:
  explicit JsonLdPages(Plan plan) : plan_(std::move(plan)) {}
  std::vector<model::Request> start() const override {
    auto request = get(plan_.start);
    request.state = plan_.kind + " 1";
    return {std::move(request)};
  }

  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    if (request.role == model::RequestRole::detail) return read_page(request, response);
    auto progress = SiteProgress::of(request.state);
    // Any other page of the site, or a plain "url": its content tells what it is.
    const bool another = request.url != plan_.start && request.state == plan_.kind + " 1";
    if (progress.kind == "url" || another) progress.kind = kind_of_content(response.body);
    auto parsed = read_as(progress, request, response);
    if (!parsed) return go_on(std::move(parsed.error()), progress);
    finish(*parsed, progress);
    if (another && progress.kind == "listing") {  // one page of the site
      parsed->completeness = Completeness::unknown;
      parsed->requests.clear();
    }
    return parsed;
  }

 private:
  static std::string kind_of_content(std::string_view body) {
    if (text::is_gzip(body) || body.starts_with("http")) return "sitemap";
    const std::string head = text::ascii_lower(text::prefix_bytes(text::trim(body), 2000));
    const auto opens = [&head](const char* tag) { return head.find(tag) != std::string::npos; };
    if (opens("<urlset") || opens("<sitemapindex")) return "sitemap";
    if (opens("<rss") || opens("<rdf:") || opens("<feed")) return "feed";
    return head.find('<') == std::string::npos && opens("sitemap:") ? "site" : "listing";
  }
  Result<ParseResult, ParseError> read_as(SiteProgress& progress, const model::Request& request,
                                          const model::Response& response) const {
    if (progress.kind == "site") return read_robots(response, progress);
    if (progress.kind == "sitemap") return read_sitemap(request, response, progress);
    if (progress.kind == "feed") return read_feed(request, response);
    return read_listing(request, response);
  }

  // The next sitemap. What a page led to is remembered by its address (for the days that it is unchanged), so
  // the address names the sitemaps that follow, in its fragment: those of last month do not stand for this
  // month's.
  model::Request next_sitemap(SiteProgress progress) const {
    const Sitemap next = progress.take();
    const std::string rest = progress.mark();
    auto request = get(with_origin(next.url, plan_.host_moved_to));
    if (!rest.empty()) request.url += "#" + rest;
    request.state = progress.state();
    return request;
  }

  // Counts this answer in, and asks for what follows it unless the cap is reached.
  void finish(ParseResult& result, SiteProgress& progress) const {
    const auto room =
        static_cast<std::size_t>(std::max<std::int64_t>(0, plan_.max_postings - progress.found));
    const bool over = result.sightings.size() > room;
    const bool more = !result.requests.empty() || !progress.wait.empty();
    if (over) result.sightings.resize(room);
    progress.found += static_cast<std::int64_t>(result.sightings.size());
    progress.broken = progress.broken || !result.torn.empty() || result.completeness == Completeness::unknown;
    if (over || (more && progress.found >= plan_.max_postings)) {
      result.requests.clear();
      result.completeness = Completeness::cut_by_source;
    } else if (!progress.wait.empty()) {
      result.requests = {next_sitemap(progress)};
      result.completeness = Completeness::more_to_come;
    } else if (!result.requests.empty()) {  // the next page of a listing
      progress.depth = 2;
      result.requests.front().state = progress.state();
      result.completeness = Completeness::more_to_come;
    } else if (progress.broken) {
      result.completeness = Completeness::unknown;
    } else if (progress.cut) {
      result.completeness = Completeness::cut_by_source;
    }
  }

  // One sitemap of many that does not come does not hide the others.
  Result<ParseResult, ParseError> go_on(ParseError error, SiteProgress& progress) const {
    const bool alone = progress.wait.empty() && progress.found == 0;
    if (progress.kind != "sitemap" || alone || error.kind == ParseError::Kind::block_page)
      return fail(std::move(error));
    ParseResult result;
    result.faults.push_back({"sitemap", error.detail, "a sitemap"});
    result.torn = "a sitemap of several could not be read: " + error.detail;
    finish(result, progress);
    return result;
  }

  // The Sitemap lines of robots.txt, else the customary place.
  Result<ParseResult, ParseError> read_robots(const model::Response& response, SiteProgress& progress) const {
    std::vector<Sitemap> found;
    const std::string_view lines =
        response.status == 200 ? std::string_view(response.body) : std::string_view();
    for (const auto line : text::split(lines, '\n')) {
      const auto trimmed = text::trim(line);
      if (!text::istarts_with(trimmed, "sitemap:")) continue;
      if (auto url = text::resolve_url(plan_.start, text::trim(trimmed.substr(8))))
        found.push_back({1, std::move(*url)});
    }
    if (found.empty()) found.push_back({1, text::parse_url(plan_.start)->origin() + "/sitemap.xml"});
    progress.enqueue(std::move(found));
    ParseResult result;
    result.completeness = Completeness::whole;  // of robots.txt: what follows decides
    return result;
  }

  void add_page(const std::string& url, const std::string& revision, ParseResult& result) const {
    const auto parsed = text::parse_url(url);
    if (!parsed || !is_wanted(url, plan_.wanted)) return;
    // One above the cap tells that there are more.
    if (static_cast<std::int64_t>(result.sightings.size()) > plan_.max_postings) return;
    Sighting sighting;
    auto& p = sighting.posting;
    p.url = p.apply_url = url;
    p.id = parsed->path + (parsed->has_query ? "?" + parsed->query : "");
    p.title = words_of(*parsed);
    sighting.revision = revision;
    sighting.text_complete = false;
    sighting.detail = detail_request(with_origin(url, plan_.host_moved_to), p.id);
    add(result, std::move(sighting), url);
  }

  Result<ParseResult, ParseError> read_sitemap(const model::Request& request, const model::Response& response,
                                               SiteProgress& progress) const {
    if (auto error = status_error(request, response)) return fail(std::move(*error));
    model::Response plain = response;
    if (text::is_gzip(plain.body)) {
      auto inflated = text::gunzip(plain.body, k_max_sitemap);
      if (!inflated) return fail(ParseError{ParseError::Kind::not_data, inflated.error()});
      plain.body = std::move(*inflated);
    }
    ParseResult result;
    result.completeness = plan_.complete ? Completeness::whole : Completeness::cut_by_source;
    if (text::trim(plain.body).starts_with("http")) {  // a text sitemap: one URL per line
      for (const auto line : text::split(plain.body, '\n'))
        add_page(std::string(text::trim(line)), "", result);
      return result;
    }
    std::optional<markup::Xml> xml;
    const auto root = xml_body(request, plain, xml);
    if (!root) return fail(root.error());
    if (xml->fault()) {
      result.faults.push_back({"sitemap", *xml->fault(), "well-formed XML"});
      result.completeness = Completeness::unknown;
      result.torn = "not whole XML: " + *xml->fault();
    }
    const std::string kind = root->local_name();
    if (kind == "sitemapindex") {
      read_index(*root, request, progress, result);
      return result;
    }
    if (kind != "urlset") return changed_shape("/" + root->name(), "urlset or sitemapindex");
    for (const auto& entry : root->children())
      add_page(entry.child_local("loc").text(), entry.child_local("lastmod").text(), result);
    return result;
  }

  // The sitemaps of an index take their turn; an index of none is a site without postings.
  static void read_index(const markup::XmlNode& root, const model::Request& request, SiteProgress& progress,
                         ParseResult& result) {
    const std::string self = request.url.substr(0, request.url.find('#'));
    std::vector<Sitemap> found;
    std::size_t unusable = 0;
    for (const auto& entry : root.children()) {
      const auto url = text::parse_url(entry.child_local("loc").text());
      const bool usable = url && progress.depth < k_max_depth && url->str() != self;
      if (!usable) {
        ++unusable;
        continue;
      }
      Sitemap sitemap{progress.depth + 1, url->str()};
      if (std::find(found.begin(), found.end(), sitemap) == found.end()) found.push_back(std::move(sitemap));
      if (found.size() > SiteProgress::k_max_wait) break;  // that many, and one that tells of more
    }
    if (unusable > 0) {
      result.faults.push_back(
          {"sitemapindex", std::to_string(unusable) + " unusable", "addresses of sitemaps"});
      progress.broken = true;
    }
    progress.enqueue(std::move(found));
  }

  Result<ParseResult, ParseError> read_feed(const model::Request& request,
                                            const model::Response& response) const {
    const FeedSource feed(plan_.start, nullptr);
    auto parsed = feed.parse(request, response);
    if (!parsed) return parsed;
    for (auto& sighting : parsed->sightings) {
      if (sighting.posting.url.empty()) continue;  // no page to ask for
      sighting.text_complete = false;
      sighting.detail =
          detail_request(with_origin(sighting.posting.url, plan_.host_moved_to), sighting.posting.id);
    }
    std::erase_if(parsed->sightings,
                  [this](const Sighting& s) { return !is_wanted(s.posting.url, plan_.wanted); });
    return parsed;
  }

  Result<ParseResult, ParseError> read_listing(const model::Request& request,
                                               const model::Response& response) const {
    const auto html = html_body(request, response);
    if (!html) return fail(html.error());
    ParseResult result;
    result.completeness = !plan_.complete               ? Completeness::cut_by_source
                          : ends_as_html(response.body) ? Completeness::whole
                                                        : Completeness::unknown;
    const std::string base = response.url.empty() ? request.url : response.url;
    read_listed_postings(*html, base, response.fetched_at, result);
    for (const auto& href : plan_.links.read_all(html->root())) {
      if (const auto url = text::resolve_url(base, href)) add_page(*url, "", result);
    }
    if (!plan_.links && result.sightings.empty())
      return changed_shape("page", "schema.org JobPosting in JSON-LD");
    const std::string next = plan_.next.read(html->root());
    const auto target = next.empty() ? std::nullopt : text::resolve_url(base, next);
    if (target) result.requests.push_back(get(with_origin(*target, plan_.host_moved_to)));
    return result;
  }

  // A listing may carry its postings itself.
  static void read_listed_postings(const markup::Html& html, const std::string& base, text::UnixSeconds now,
                                   ParseResult& result) {
    const auto found = markup::find_job_postings(html);
    for (const auto& job : found.postings) {
      Sighting sighting;
      auto& p = sighting.posting;
      read_job_posting(job, p, result, now, found.documents, base);
      if (p.url.empty()) p.url = base;
      if (p.id.empty()) p.id = p.url == base ? model::derived_id(p) : p.url;
      if (is_past(p.valid_through, now)) result.removed.push_back(p.id);
      sighting.text_complete = !p.description.empty();
      add(result, std::move(sighting), job.pointer());
    }
    for (const auto& document : found.documents) report_misreads(document, result);
    if (found.broken > 0)
      result.faults.push_back(
          {"script[type=application/ld+json]", std::to_string(found.broken) + " unreadable", "JSON"});
  }

  static Result<ParseResult, ParseError> read_page(const model::Request& request,
                                                   const model::Response& response) {
    ParseResult result;
    auto sighting = sighting_of_page(request, response, result);
    if (!sighting) return fail(sighting.error());
    auto& p = sighting->posting;
    p.id = request.native_id;
    if (p.url.empty()) p.url = response.url.empty() ? request.url : response.url;
    if (is_past(p.valid_through, response.fetched_at)) result.removed.push_back(p.id);
    add(result, std::move(*sighting), "page");
    return result;
  }
  Plan plan_;
};

HtmlField field_option(json::ConfigObject& options, std::string_view key) {
  const std::string given = options.string_or(key, "");
  if (given.empty()) return {};
  auto field = HtmlField::compile(given);
  if (field) return std::move(*field);
  options.fault(key, "not a selector we support: " + field.error().str());
  return {};
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  Plan plan;
  plan.host_moved_to = base_url(options, "");
  int ways = 0;
  for (const char* kind : {"url", "site", "sitemap", "listing", "feed"}) {
    const std::string url = options.string_or(kind, "");
    if (url.empty()) continue;
    ++ways;
    const auto parsed = text::parse_url(url);
    if (!is_web_url(url)) {
      options.fault(kind, k_not_a_web_url);
      continue;
    }
    plan.kind = kind;
    plan.start =
        with_origin(plan.kind == "site" ? parsed->origin() + "/robots.txt" : url, plan.host_moved_to);
  }
  if (ways != 1) options.fault("", "one of url, site, sitemap, listing and feed must be given");
  plan.links = field_option(options, "links");
  plan.next = field_option(options, "next");
  plan.max_postings = options.optional_int("max_postings", 1, 50'000).value_or(plan.max_postings);
  plan.complete = options.boolean_or("complete", true);
  if (const std::string wanted = options.string_or("pattern", ""); !wanted.empty()) {
    plan.wanted = compile_pattern(wanted);
    if (!plan.wanted) options.fault("pattern", "not a regular expression (RE2)");
  }
  return std::make_unique<JsonLdPages>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view html) {
  if (html.find("application/ld+json") == std::string_view::npos ||
      html.find("JobPosting") == std::string_view::npos)
    return std::nullopt;
  json::Writer w;
  w.begin_object().key("listing").value(url.str()).end_object();
  return BoardProposal{"jsonld", url.host, w.take()};
}

}  // namespace

extern const Kind k_jsonld;
const Kind k_jsonld = {
    "jsonld",
    "Any site with schema.org JobPosting (sitemap, listing or feed)",
    "schema.org, Google's job posting guide, sitemaps.org; recorded pages",
    "url | site | sitemap | listing | feed, pattern, links, next, max_postings, complete, base_url",
    ListingTruth::full_list,
    {1, 2000, true},
    make,
    detect};

}  // namespace radar::sources
