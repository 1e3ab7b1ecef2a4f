#include "scraper/app/log.h"

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <filesystem>
#include <memory>
#include <vector>

#include "scraper/app/terminal.h"
#include "sources/text/utf8.h"

namespace radar::app {
namespace {

bool g_json = false;
std::shared_ptr<spdlog::logger> g_file;  // the log file alone; null: none

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

// A message on one line, whatever a server made us quote: control characters escaped. In JSON it is the value
// of a string, without its quotes.
std::string on_one_line(std::string_view s, bool json) {
  std::string out;
  for (const char c : text::sanitize(s)) {
    if (json && (c == '"' || c == '\\')) out += '\\';
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
      out += fmt::format("\\u{:04x}", static_cast<int>(c));
    else
      out += c;
  }
  return out;
}

}  // namespace

std::string start_log(const LogOptions& options) {
  g_file.reset();
  std::vector<spdlog::sink_ptr> sinks;
  const auto colour = colour_allowed(STDERR_FILENO) ? spdlog::color_mode::always : spdlog::color_mode::never;
  auto console = std::make_shared<spdlog::sinks::stderr_color_sink_mt>(colour);
  console->set_level(level_of(options.level));
  sinks.push_back(console);
  if (!options.file.empty()) {
    // The library would make it, and a slip of the pen with it.
    const auto folder = std::filesystem::path(options.file).parent_path();
    std::error_code ignored;
    if (!folder.empty() && !std::filesystem::is_directory(folder, ignored))
      return "cannot write the log file " + options.file + ": there is no folder " + folder.string();
    try {
      auto file = std::make_shared<spdlog::sinks::basic_file_sink_mt>(options.file);
      file->set_level(std::min(level_of(options.level), spdlog::level::info));
      sinks.push_back(file);
      g_file = std::make_shared<spdlog::logger>("radar-file", file);
      g_file->flush_on(spdlog::level::info);
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
  const std::string line = on_one_line(message, g_json);
  spdlog::default_logger_raw()->log(level_of(level), spdlog::string_view_t(line.data(), line.size()));
}

void write_log_file(LogLevel level, std::string_view message) {
  if (!g_file) return;
  const std::string line = on_one_line(message, g_json);
  g_file->log(level_of(level), spdlog::string_view_t(line.data(), line.size()));
}

}  // namespace radar::app
