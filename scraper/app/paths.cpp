#include "scraper/app/paths.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

namespace radar::app {
namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

// Cron jobs and services may have no $HOME; the shell's ~ goes by the user then.
std::string home() {
  if (auto named = environment("HOME"); !named.empty()) return named;
  const passwd* user = ::getpwuid(::getuid());
  return user == nullptr || user->pw_dir == nullptr ? "." : user->pw_dir;
}

std::string xdg(const char* variable, const char* below_home) {
  const std::string value = environment(variable);
  // The specification says to ignore relative paths.
  if (!value.empty() && value.front() == '/') return value;
  return home() + "/" + below_home;
}

// bin/PROGRAM finds share/skills-radar/config beside it, wherever both were installed to.
std::string beside_the_program() {
  std::error_code code;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", code);
  if (code) return "";
  return (program.parent_path().parent_path() / RADAR_CONFIG_BELOW_PREFIX).string();
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
  const std::string installed = beside_the_program();
  if (!installed.empty() && std::filesystem::is_directory(installed, ignored)) return installed;
  return RADAR_SOURCE_CONFIG_DIR;
}

std::string real_path(const std::string& path) {
  constexpr int k_most_links = 40;  // as the kernel follows
  std::filesystem::path at = path;
  std::error_code code;
  for (int i = 0; i < k_most_links && std::filesystem::is_symlink(at, code); ++i) {
    const auto target = std::filesystem::read_symlink(at, code);
    if (code) break;
    at = at.parent_path() / target;  // an absolute target replaces it all
  }
  const auto parent = at.has_parent_path() ? at.parent_path() : std::filesystem::path(".");
  const auto folder = std::filesystem::canonical(parent, code);
  return code ? at.string() : (folder / at.filename()).string();
}

std::string version() { return RADAR_VERSION; }

}  // namespace radar::app
