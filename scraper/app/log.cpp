#include "scraper/app/log.h"

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>
#include <vector>

namespace radar::app {
namespace {

bool g_json = false;

spdlog::level::level_enum level_of(LogLevel level) {
  switch (level) {
    case LogLevel::debug:
      return spdlog::level::debug;
    case LogLevel::info:
      return spdlog::level::info;
    case LogLevel::warning:
      return spdlog::level::warn;
    default:
      return spdlog::level::err;
  }
}

// A message as the value of a JSON string, without its quotes.
std::string json_escaped(std::string_view s) {
  std::string out;
  for (const char c : s) {
    if (c == '"' || c == '\\') out += '\\';
    if (static_cast<unsigned char>(c) < 0x20)
      out += fmt::format("\\u{:04x}", static_cast<int>(c));
    else
      out += c;
  }
  return out;
}

}  // namespace

std::string start_log(const LogOptions& options) {
  std::vector<spdlog::sink_ptr> sinks;
  auto console = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
  console->set_level(level_of(options.level));
  sinks.push_back(console);
  if (!options.file.empty()) {
    try {
      auto file = std::make_shared<spdlog::sinks::basic_file_sink_mt>(options.file);
      file->set_level(std::min(level_of(options.level), spdlog::level::info));
      sinks.push_back(file);
    } catch (const spdlog::spdlog_ex&) {
      return "cannot write the log file " + options.file;
    }
  }
  auto logger = std::make_shared<spdlog::logger>("radar", sinks.begin(), sinks.end());
  logger->set_level(spdlog::level::debug);
  logger->flush_on(spdlog::level::info);
  g_json = options.json;
  logger->set_pattern(g_json ? R"({"time":"%Y-%m-%dT%H:%M:%SZ","level":"%l","message":"%v"})"
                             : "%Y-%m-%dT%H:%M:%SZ %^%l%$ %v",
                      spdlog::pattern_time_type::utc);
  spdlog::set_default_logger(std::move(logger));
  return "";
}

void write_log(LogLevel level, std::string_view message) {
  const std::string text = g_json ? json_escaped(message) : std::string(message);
  spdlog::default_logger_raw()->log(level_of(level), spdlog::string_view_t(text.data(), text.size()));
}

}  // namespace radar::app
