#include "scraper/crawl/outcome.h"

#include "sources/json/json_view.h"
#include "sources/json/json_writer.h"
#include "sources/text/sha256.h"

namespace radar::crawl {
namespace {

void write_request(json::Writer& w, const model::Request& r) {
  w.begin_object().key("method").value(r.method).key("url").value(r.url);
  w.key("headers").begin_array();
  for (const auto& [name, value] : r.headers) w.begin_array().value(name).value(value).end_array();
  w.end_array();
  w.key("body").value(r.body).key("detail").value(r.role == model::RequestRole::detail);
  w.key("native_id").value(r.native_id).key("state").value(r.state);
  w.key("follow_off_site").value(r.follow_off_site).end_object();
}

model::Request read_request(const json::View& v) {
  model::Request r;
  r.method = v["method"].text();
  r.url = v["url"].text();
  for (const auto& header : v["headers"])
    r.headers.emplace_back(header[std::size_t{0}].raw_text(), header[1].raw_text());
  r.body = v["body"].raw_text();
  r.role = v["detail"].boolean().value_or(false) ? model::RequestRole::detail : model::RequestRole::listing;
  r.native_id = v["native_id"].raw_text();
  r.state = v["state"].raw_text();
  r.follow_off_site = v["follow_off_site"].boolean().value_or(true);
  return r;
}

void write_requests(json::Writer& w, std::string_view key, const std::vector<model::Request>& requests) {
  w.key(key).begin_array();
  for (const auto& r : requests) write_request(w, r);
  w.end_array();
}

}  // namespace

ListingOutcome outcome_of(const sources::ParseResult& page, std::string made_by) {
  ListingOutcome out;
  out.made_by = std::move(made_by);
  out.unread = page.unread;
  out.requests = page.requests;
  out.faults = static_cast<std::int64_t>(page.faults.size());
  out.completeness = page.completeness;
  out.declared_total = page.declared_total;
  out.repeats = page.repeats;
  return out;
}

std::string to_json(const ListingOutcome& outcome) {
  json::Writer w;
  const auto write_ids = [&w](std::string_view key, const std::vector<std::string>& ids) {
    w.key(key).begin_array();
    for (const auto& id : ids) w.value(id);
    w.end_array();
  };
  w.begin_object().key("made_by").value(outcome.made_by);
  write_ids("ids", outcome.ids);
  write_ids("dropped", outcome.dropped);
  write_ids("unread", outcome.unread);
  write_requests(w, "details", outcome.details);
  write_requests(w, "requests", outcome.requests);
  w.key("faults").value(outcome.faults).key("repeats").value(outcome.repeats);
  w.key("kept").value(outcome.kept);
  w.key("completeness").value(static_cast<int>(outcome.completeness));
  if (outcome.declared_total) w.key("total").value(*outcome.declared_total);
  w.end_object();
  return w.take();
}

std::optional<ListingOutcome> outcome_from_json(std::string_view text) {
  const auto document = json::parse(text);
  if (!document || !document->root()["ids"].is_array()) return std::nullopt;
  const auto root = document->root();
  ListingOutcome out;
  out.made_by = root["made_by"].raw_text();
  for (const auto& id : root["ids"]) out.ids.push_back(id.raw_text());
  for (const auto& id : root["dropped"]) out.dropped.push_back(id.raw_text());
  for (const auto& id : root["unread"]) out.unread.push_back(id.raw_text());
  for (const auto& r : root["details"]) out.details.push_back(read_request(r));
  for (const auto& r : root["requests"]) out.requests.push_back(read_request(r));
  out.faults = root["faults"].integer().value_or(0);
  out.repeats = root["repeats"].integer().value_or(0);
  out.kept = root["kept"].boolean().value_or(false);
  const auto completeness = root["completeness"].integer().value_or(3);
  if (completeness < 0 || completeness > 3) return std::nullopt;
  out.completeness = static_cast<sources::Completeness>(completeness);
  out.declared_total = root["total"].integer();
  return out;
}

std::string to_json(const model::Request& request) {
  json::Writer w;
  write_request(w, request);
  return w.take();
}

std::optional<model::Request> request_from_json(std::string_view text) {
  const auto document = json::parse(text);
  if (!document || !document->root().is_object()) return std::nullopt;
  return read_request(document->root());
}

std::string request_key(const model::Request& request) {
  return text::hex(text::sha256(request.method + '\n' + request.url + '\n' + request.body));
}

}  // namespace radar::crawl
