// Runs a kind's parser over a body, as the night would.
#pragma once

#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>

#include "sources/source.h"
#include "tests/sources/recorded.h"

namespace radar::sources::test {

inline std::unique_ptr<Source> make_source(const std::string& kind, const std::string& options) {
  json::ConfigFaults faults;
  const auto file = json::ConfigFile::parse(options, "options", faults);
  json::ConfigObject object(file.root(), faults);
  auto source = find_kind(kind)->make(object, faults);
  object.finish();
  if (!faults.empty() || !source)
    throw std::runtime_error(faults.empty() ? "no source" : faults.front().str());
  return source;
}

inline model::Response response(std::string body, int status = 200,
                                const std::string& type = "application/json") {
  model::Response r;
  r.status = status;
  r.body = std::move(body);
  r.headers = {{"content-type", type}};
  r.fetched_at = 1772409600;  // 2026-03-02
  return r;
}

inline Result<ParseResult, ParseError> parse(const Source& source, std::string body, int status = 200,
                                             const std::string& type = "application/json") {
  auto request = source.start().at(0);
  auto answer = response(std::move(body), status, type);
  answer.url = request.url;
  return source.parse(request, answer);
}

inline std::string slurp(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(in), {}};
}
inline std::string sample(const std::string& path) {
  return slurp(std::string(RADAR_PROJECT_DIR) + "/config/sample/night1/" + path);
}

inline Result<ParseResult, ParseError> parse_recorded(const Recorded& r, std::string body) {
  const auto source = make_source(r.kind, r.options);
  auto request = source->start().at(0);
  if (r.detail) {
    request.role = model::RequestRole::detail;
    request.native_id = "1";
    request.state.clear();
  }
  if (*r.page != '\0') request.url = r.page;
  const std::string name = r.file;
  auto answer = response(std::move(body), 200, name.ends_with("html") ? "text/html" : "application/json");
  answer.url = request.url;
  return source->parse(request, answer);
}

// What every JSON kind owes to answers that are no listing.
struct BadAnswer {
  const char* name;
  std::string body;
  int status;
  const char* type;
  ParseError::Kind kind;
};
inline std::vector<BadAnswer> bad_answers() {
  using Kind = ParseError::Kind;
  return {{"unknown board", "{\"error\":\"not found\"}", 404, "application/json", Kind::gone_board},
          {"gone board", "", 410, "text/plain", Kind::gone_board},
          {"forbidden", "no", 403, "text/plain", Kind::block_page},
          {"server error", "oops", 500, "text/plain", Kind::server_error},
          {"HTML instead of JSON",
           "<!doctype html><html><head><title>Just a moment...</title></head><body>x</body></html>", 200,
           "text/html", Kind::block_page},
          {"invalid JSON", "{\"jobs\": [}", 200, "application/json", Kind::not_data},
          {"JSON that ends early", "{\"jobs\": [", 200, "application/json", Kind::cut_data},
          {"another shape", "{\"something\": {\"else\": 1}}", 200, "application/json", Kind::changed_shape}};
}

}  // namespace radar::sources::test
