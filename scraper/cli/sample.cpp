// The bundled sample: three invented nights in real wire formats, served over loopback HTTP by this process
// and crawled like any other source, so that a newcomer without a network sees the whole way.
#include <httplib.h>

#include <cstdio>
#include <fstream>
#include <sstream>
#include <thread>

#include "scraper/app/paths.h"
#include "scraper/cli/commands.h"
#include "scraper/cli/night_table.h"
#include "scraper/cli/writing.h"
#include "sources/text/sha256.h"
#include "sources/text/utf8.h"

namespace radar::cli {
namespace {

constexpr text::UnixSeconds k_first_night = 1772416800;  // 2026-03-02T02:00:00Z
constexpr text::UnixSeconds k_week = 7 * 86400;

// The file of this path in the newest night up to `night`; what did not change is not stored twice.
std::optional<std::string> find_body(const std::string& folder, int night, const std::string& path) {
  if (path.find("..") != std::string::npos) return std::nullopt;
  for (int n = night; n > 0; --n) {
    for (const char* suffix : {".json", ".xml"}) {
      std::ifstream in(folder + "/night" + std::to_string(n) + path + suffix, std::ios::binary);
      if (!in) continue;
      std::ostringstream bytes;
      bytes << in.rdbuf();
      return bytes.str();
    }
  }
  return std::nullopt;
}

void answer(const std::string& folder, int night, const httplib::Request& request,
            httplib::Response& response) {
  const auto body = find_body(folder, night, request.path);
  if (!body) {
    response.status = 404;
    response.set_content("{\"status\":404}", "application/json");
    return;
  }
  const std::string etag = "\"" + text::hex(text::sha256(*body)).substr(0, 16) + "\"";
  response.set_header("ETag", etag);
  if (request.get_header_value("If-None-Match") == etag) {
    response.status = 304;
    return;
  }
  response.set_content(*body, text::trim(*body).starts_with('<') ? "application/xml" : "application/json");
}

}  // namespace

int sample_command(const Common& common) {
  const std::string folder = common.config + "/sample";
  std::ifstream in(folder + "/sources.json");
  if (!in) return usage_error(folder + "/sources.json: cannot be read");
  std::string config_text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  const auto writing = open_for_writing(common, Archive::sample);
  if (!writing) return writing.error();
  httplib::Server server;
  std::atomic<int> night{1};
  server.Get(".*", [&](const httplib::Request& request, httplib::Response& response) {
    answer(folder, night, request, response);
  });
  const int port = server.bind_to_any_port("127.0.0.1");
  if (port <= 0) return usage_error("no port on 127.0.0.1 could be bound");
  std::jthread serving([&server] { server.listen_after_bind(); });
  json::ConfigFaults faults;
  const auto config = crawl::parse_crawl_config(
      text::replace_all(config_text, "{port}", std::to_string(port)), folder + "/sources.json", faults);
  int code = 0;
  for (const auto& fault : faults) code = usage_error(fault.str());
  for (int n = 1; n <= 3 && code == 0; ++n) {
    night = n;
    crawl::NightOptions options;
    options.note = k_sample_note;
    options.program_version = app::version();
    options.clock = [n] { return k_first_night + (n - 1) * k_week; };
    const auto result = crawl::run_night(config, *writing->store, options);
    std::printf("SAMPLE (invented postings), night %d of 3\n%s\n", n,
                render(night_table(result), common.format).c_str());
    code = result.exit_code();
  }
  server.stop();
  return code;
}

}  // namespace radar::cli
