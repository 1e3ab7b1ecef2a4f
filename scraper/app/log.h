// The log of both programs: to stderr, and to a file when asked; text or JSON lines. A thin front on fmt, so
// that spdlog's headers cost one file only.
#pragma once

#include <fmt/core.h>

#include <string>
#include <string_view>

namespace radar::app {

enum class LogLevel { debug, info, warning, error };

struct LogOptions {
  LogLevel level = LogLevel::warning;  // of stderr; the file gets info and above
  bool json = false;
  std::string file;  // "" none
};

// Returns "" or why the log file cannot be opened.
[[nodiscard]] std::string start_log(const LogOptions& options);
void write_log(LogLevel level, std::string_view message);
// For what stderr has been told in its own words; nothing without a log file.
void write_log_file(LogLevel level, std::string_view message);

template <class... Args>
void log_info(fmt::format_string<Args...> format, Args&&... args) {
  write_log(LogLevel::info, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void log_warning(fmt::format_string<Args...> format, Args&&... args) {
  write_log(LogLevel::warning, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void log_error(fmt::format_string<Args...> format, Args&&... args) {
  write_log(LogLevel::error, fmt::format(format, std::forward<Args>(args)...));
}

}  // namespace radar::app
