#include "scraper/app/replace_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "scraper/app/paths.h"

namespace radar::app {
namespace {

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// The owner first: changing it may take bits of the mode away.
bool take_after(int fd, const std::string& path) {
  struct stat old {};
  if (::stat(path.c_str(), &old) != 0) return ::fchmod(fd, 0644) == 0;
  if (::fchown(fd, old.st_uid, old.st_gid) != 0 && errno != EPERM) return false;
  return ::fchmod(fd, old.st_mode & 07777) == 0;
}

// So that the new name outlives a power cut. Not every file system can, and the file is in place by now.
void sync_folder_of(const std::string& path) {
  const auto folder = std::filesystem::path(path).parent_path();
  const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return;
  (void)::fsync(fd);
  ::close(fd);
}

}  // namespace

std::string replace_file(const std::string& path, std::string_view bytes) {
  const std::string real = real_path(path);
  std::string beside = real + ".XXXXXX";  // a name of its own: others may be at it too
  const int fd = ::mkostemp(beside.data(), O_CLOEXEC);
  if (fd < 0) return path + ": cannot be replaced: " + std::strerror(errno);
  const bool filled = write_all(fd, bytes) && take_after(fd, real) && ::fsync(fd) == 0;
  int error = filled ? 0 : errno;
  if (::close(fd) != 0 && error == 0) error = errno;
  if (error == 0 && std::rename(beside.c_str(), real.c_str()) != 0) error = errno;
  if (error != 0) {
    ::unlink(beside.c_str());
    return path + ": cannot be replaced: " + std::strerror(error);
  }
  sync_folder_of(real);
  return "";
}

}  // namespace radar::app
