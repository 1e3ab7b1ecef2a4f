#include "scraper/app/paths.h"

#include <cstdlib>
#include <filesystem>

namespace radar::app {
namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

std::string xdg(const char* variable, const char* below_home) {
  const std::string value = environment(variable);
  // The specification says to ignore relative paths.
  if (!value.empty() && value.front() == '/') return value;
  const std::string home = environment("HOME");
  return (home.empty() ? std::string(".") : home) + "/" + below_home;
}

}  // namespace

std::string default_database() {
  const std::string named = environment("SKILLS_RADAR_DB");
  return named.empty() ? xdg("XDG_DATA_HOME", ".local/share") + "/skills-radar/jobs.sqlite" : named;
}

std::string default_sample_database() {
  return xdg("XDG_DATA_HOME", ".local/share") + "/skills-radar/sample.sqlite";
}

std::string default_config_dir() {
  const std::string named = environment("SKILLS_RADAR_CONFIG");
  if (!named.empty()) return named;
  std::error_code ignored;
  const std::string own = xdg("XDG_CONFIG_HOME", ".config") + "/skills-radar";
  if (std::filesystem::is_directory(own, ignored)) return own;
  if (std::filesystem::is_directory(RADAR_INSTALLED_CONFIG_DIR, ignored)) return RADAR_INSTALLED_CONFIG_DIR;
  return RADAR_SOURCE_CONFIG_DIR;
}

std::string version() { return RADAR_VERSION; }

}  // namespace radar::app
