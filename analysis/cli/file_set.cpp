#include "analysis/cli/file_set.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "analysis/cli/whole_report.h"
#include "sources/json/json_view.h"
#include "sources/text/sha256.h"

namespace radar::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* k_current = ".set";
constexpr std::string_view k_prefix = ".set-";
constexpr std::size_t k_hash_digits = 16;

// One export at a time; others wait.
class FolderLock {
 public:
  explicit FolderLock(const fs::path& folder)
      : fd_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (fd_ >= 0) ::flock(fd_, LOCK_EX);
  }
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;
  ~FolderLock() {
    if (fd_ >= 0) ::close(fd_);
  }
  // What was renamed stays renamed after a crash.
  void sync() const {
    if (fd_ >= 0) ::fsync(fd_);
  }

 private:
  int fd_;
};

fs::path place_in_set(const std::string& name) { return fs::path(k_current) / name; }

std::string set_name(const std::vector<SetFile>& files) {
  std::string all;
  for (const auto& file : files) all += file.name + "\n" + text::hex(text::sha256(file.bytes)) + "\n";
  return std::string(k_prefix) + text::hex(text::sha256(all)).substr(0, k_hash_digits);
}

bool is_set_name(const std::string& name) {
  return name.size() == k_prefix.size() + k_hash_digits && name.starts_with(k_prefix) &&
         name.find_first_not_of("0123456789abcdef", k_prefix.size()) == std::string::npos;
}

std::string link_at(const fs::path& path) {
  std::error_code error;
  const auto to = fs::read_symlink(path, error);
  return error ? "" : to.string();
}

// The link appears in one step, in place of what was there.
bool place_link(const fs::path& path, const fs::path& to) {
  if (link_at(path) == to) return true;
  const fs::path beside = path.string() + "." + std::to_string(::getpid()) + ".part";
  std::error_code error;
  fs::remove(beside, error);
  fs::create_symlink(to, beside, error);
  if (!error) fs::rename(beside, path, error);
  if (!error) return true;
  std::error_code ignored;
  fs::remove(beside, ignored);
  return false;
}

// Ours to remove, and nobody else's: files that the earlier description lists, and links into a set.
std::set<std::string> earlier_files(const fs::path& folder) {
  std::set<std::string> out;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    const auto name = entry.path().filename().string();
    if (entry.is_symlink(error) && link_at(entry.path()) == place_in_set(name)) out.insert(name);
  }
  std::ifstream in(folder / k_package, std::ios::binary);
  const auto document = json::parse(std::string(std::istreambuf_iterator<char>(in), {}));
  if (!document) return out;
  for (const auto& resource : document->root()["resources"]) {
    const auto name = resource["path"].text();
    if (name.find('/') == std::string::npos && fs::path(name).extension() == ".csv") out.insert(name);
  }
  if (document->root()["sample_data"].boolean().value_or(false)) out.insert(k_sample_mark);
  return out;
}

// "" or the one that could not be written.
std::string write_files(const fs::path& stage, const std::vector<SetFile>& files) {
  std::error_code error;
  fs::create_directory(stage, error);
  for (const auto& file : files) {
    if (!write_beside((stage / file.name).string(), file.bytes)) return file.name;
  }
  FolderLock(stage).sync();
  return "";
}

std::string move_files(const fs::path& stage, const fs::path& folder, const std::vector<SetFile>& files) {
  for (const auto& file : files) {
    std::error_code error;
    fs::rename(stage / file.name, folder / file.name, error);
    if (error) return file.name;
  }
  return "";
}

std::string link_files(const fs::path& folder, const std::vector<SetFile>& files) {
  for (const auto& file : files) {
    if (!place_link(folder / file.name, place_in_set(file.name))) return file.name;
  }
  return "";
}

// Sets that nobody should read any more, and what a killed export left.
void remove_old_sets(const fs::path& folder, const std::string& now, const std::string& before) {
  std::error_code error;
  std::vector<fs::path> old;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    const auto name = entry.path().filename().string();
    const bool half_made = name.ends_with(".part") && link_at(entry.path()).starts_with(k_current);
    if (half_made) old.push_back(entry.path());
    if (is_set_name(name) && name != now && name != before &&
        entry.symlink_status(error).type() == fs::file_type::directory)
      old.push_back(entry.path());
  }
  for (const auto& path : old) fs::remove_all(path, error);
}

}  // namespace

std::string publish_set(const fs::path& folder, const std::vector<SetFile>& files) {
  const FolderLock lock(folder);
  std::error_code error;
  for (const auto& file : files) {  // nothing is replaced if something stands in one file's way
    if (fs::symlink_status(folder / file.name, error).type() == fs::file_type::directory) return file.name;
  }
  auto stale = earlier_files(folder);
  for (const auto& file : files) stale.erase(file.name);
  const auto name = set_name(files);
  const auto before = link_at(folder / k_current);
  auto failed = write_files(folder / name, files);
  if (failed.empty()) {
    if (place_link(folder / k_current, name)) {
      failed = link_files(folder, files);
    } else {
      failed = move_files(folder / name, folder, files);
      fs::remove_all(folder / name, error);
    }
  } else if (name != before) {
    fs::remove_all(folder / name, error);
  }
  if (!failed.empty()) return failed;
  for (const auto& old : stale) fs::remove(folder / old, error);
  lock.sync();
  remove_old_sets(folder, name, before);
  return "";
}

}  // namespace radar::cli
