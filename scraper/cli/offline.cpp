// Commands that touch neither network nor database: parse, select, text, robots.
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "scraper/app/log.h"
#include "scraper/cli/commands.h"
#include "scraper/cli/summary.h"
#include "scraper/http/robots.h"
#include "sources/json/json_writer.h"
#include "sources/markup/html.h"
#include "sources/markup/html_text.h"
#include "sources/markup/selector.h"
#include "sources/model/http_message.h"
#include "sources/source.h"
#include "sources/text/charset.h"

namespace radar::cli {
namespace {

void print_line(const std::string& line) { std::fwrite((line + "\n").data(), 1, line.size() + 1, stdout); }

std::string posting_line(const sources::Sighting& sighting) {
  json::Writer w;
  w.begin_object().key("posting");
  model::write_json(w, sighting.posting);
  w.end_object();
  return w.take();
}

std::string request_line(const model::Request& request) {
  json::Writer w;
  w.begin_object().key("request").begin_object();
  w.key("method").value(request.method).key("url").value(request.url);
  w.key("role").value(request.role == model::RequestRole::detail ? "detail" : "listing");
  if (!request.native_id.empty()) w.key("id").value(request.native_id);
  if (!request.body.empty()) w.key("body").value(request.body);
  w.end_object().end_object();
  return w.take();
}

std::string listing_line(const sources::ParseResult& result) {
  json::Writer w;
  w.begin_object().key("listing").begin_object();
  w.key("complete").value(result.completeness == sources::Completeness::whole);
  w.key("total");
  if (result.declared_total)
    w.value(*result.declared_total);
  else
    w.null();
  w.end_object().end_object();
  return w.take();
}

void print_result(const sources::ParseResult& result) {
  for (const auto& sighting : result.sightings) print_line(posting_line(sighting));
  for (const auto& sighting : result.sightings) {
    if (sighting.detail) print_line(request_line(*sighting.detail));
  }
  for (const auto& request : result.requests) print_line(request_line(request));
  print_line(listing_line(result));
  for (const auto& fault : result.faults) {
    std::fprintf(stderr, "fault: %s: found %s, expected %s\n", fault.where.c_str(), fault.found.c_str(),
                 fault.expected.c_str());
  }
}

// The request whose answer the file is: the URL tells listing from detail, without one it is the first
// request.
std::optional<sources::ParseResult> parse_file(const sources::Source& source, const ParseArguments& arguments,
                                               model::Response response, std::string& why) {
  auto requests = source.start();
  model::Request request = requests.empty() ? model::Request{} : requests.front();
  if (!arguments.url.empty()) request.url = arguments.url;
  response.url = request.url;
  const auto listing = sources::parse_alone(source, request, response);
  const bool says_something = listing && (!listing->sightings.empty() || !listing->requests.empty() ||
                                          listing->completeness != sources::Completeness::unknown);
  if (says_something) return *listing;
  if (!listing) why = std::string(sources::name_of(listing.error().kind)) + ": " + listing.error().detail;
  // Perhaps a saved detail: one object where the listing has its container, a page where it has its cards.
  request.role = model::RequestRole::detail;
  auto detail = source.parse(request, response);
  if (detail && (!detail->sightings.empty() || !detail->removed.empty())) return *detail;
  return listing ? std::optional(*listing) : std::nullopt;
}

}  // namespace

int usage_error(const std::string& message, int code) {
  app::write_log_file(app::LogLevel::error, message);
  std::fprintf(stderr, "jobs-scrape: %s\n", message.c_str());
  return code;
}

std::optional<std::string> read_input(const std::string& file) {
  std::ostringstream bytes;
  if (file == "-") {
    bytes << std::cin.rdbuf();
    return bytes.str();
  }
  std::error_code ignored;
  std::ifstream in(file, std::ios::binary);
  if (!in || std::filesystem::is_directory(file, ignored)) {
    usage_error(file + ": cannot be read");
    return std::nullopt;
  }
  bytes << in.rdbuf();
  return bytes.str();
}

int kinds_command(const Common& common) {
  SummaryTable table;
  table.name = "kinds";
  table.columns = {"kind", "aliases", "what", "options", "rests_on", "absence_closes", "public_api"};
  table.numeric.assign(table.columns.size(), false);
  for (const auto* kind : sources::all_kinds()) {
    std::string aliases;
    for (const auto& alias : sources::kind_aliases()) {
      if (alias.kind == kind->name) aliases += (aliases.empty() ? "" : ", ") + std::string(alias.name);
    }
    table.rows.push_back({std::string(kind->name), aliases, std::string(kind->summary),
                          std::string(kind->options), std::string(kind->evidence),
                          kind->truth == sources::ListingTruth::full_list ? "yes" : "no",
                          kind->politeness.robots ? "no" : "yes"});
  }
  std::fputs(render(table, common.format).c_str(), stdout);
  return 0;
}

int parse_command(const ParseArguments& arguments) {
  const auto* kind = sources::find_kind(arguments.kind);
  if (kind == nullptr) {
    std::string known;
    for (const auto* k : sources::all_kinds()) known += (known.empty() ? "" : ", ") + std::string(k->name);
    return usage_error("--kind " + arguments.kind + ": not a kind; known are " + known);
  }
  json::ConfigFaults faults;
  const auto file = json::ConfigFile::parse(arguments.options, "--options", faults);
  std::unique_ptr<sources::Source> source;
  if (faults.empty()) {
    json::ConfigObject options(file.root(), faults);
    for (const char* common : {"id", "kind", "company", "enabled", "note", "origin", "attribution"})
      (void)options.node(common);
    source = kind->make(options, faults);
    options.finish();
  }
  if (!faults.empty() || !source)
    return usage_error(faults.empty() ? "--options do not fit" : faults.front().str());
  auto body = read_input(arguments.file);
  if (!body) return k_usage;
  model::Response response;
  response.status = arguments.status;
  response.body = std::move(*body);
  response.fetched_at = std::time(nullptr);
  std::string why;
  const auto result = parse_file(*source, arguments, std::move(response), why);
  if (!result) return usage_error(arguments.file + ": " + why, 1);
  print_result(*result);
  return 0;
}

int select_command(const std::string& css, const std::string& file) {
  const auto selector = markup::Selector::compile(css);
  if (!selector) return usage_error("selector: " + selector.error().str());
  const auto bytes = read_input(file);
  if (!bytes) return k_usage;
  const markup::Html page(text::decode(*bytes, "").utf8);
  auto matches = selector->select(page.root());
  if (selector->matches(page.root())) matches.insert(matches.begin(), page.root());
  for (const auto& element : matches) {
    json::Writer w;
    w.begin_object().key("tag").value(element.tag()).key("text").value(element.text());
    w.key("html").value(element.outer_html()).key("attributes").begin_object();
    for (const auto& [name, value] : element.attributes()) w.key(name).value(value);
    w.end_object().end_object();
    print_line(w.str());
  }
  return 0;
}

int text_command(const std::string& file) {
  const auto bytes = read_input(file);
  if (!bytes) return k_usage;
  print_line(markup::html_to_text(markup::unescape_if_escaped(text::decode(*bytes, "").utf8)));
  return 0;
}

int robots_command(const std::string& agent, const std::string& url, const std::string& file) {
  if (!url.starts_with('/') && !text::parse_url(url))
    return usage_error("--url \"" + url + "\": neither an absolute URL nor a path");
  const auto bytes = read_input(file);
  if (!bytes) return k_usage;
  const bool allowed = http::allowed(*bytes, agent, url);
  print_line(allowed ? "allowed" : "disallowed");
  return allowed ? 0 : 1;
}

}  // namespace radar::cli
