#include "scraper/app/lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "scraper/app/paths.h"

namespace radar::app {
namespace {

// For writing where that is allowed: some network file systems lock nothing else.
int open_to_lock(const std::string& path) {
  const int fd = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
  return fd >= 0 ? fd : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
}

bool lock_and_wait(int fd) {
  while (::flock(fd, LOCK_EX) != 0) {
    if (errno != EINTR) return false;
  }
  return true;
}

bool is_still(int fd, const std::string& path) {
  struct stat held {
  }, named{};
  return ::fstat(fd, &held) == 0 && ::stat(path.c_str(), &named) == 0 && held.st_dev == named.st_dev &&
         held.st_ino == named.st_ino;
}

}  // namespace

HeldLock::~HeldLock() {
  if (fd_ >= 0) ::close(fd_);
}

Result<RunLock, LockError> RunLock::acquire(const std::string& database_path) {
  std::error_code ignored;
  const auto parent = std::filesystem::path(database_path).parent_path();
  if (!parent.empty()) std::filesystem::create_directories(parent, ignored);
  const std::string name = real_path(database_path) + ".lock";
  const int fd = ::open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (fd < 0) return fail(LockError{false, name + " cannot be written: " + std::strerror(errno)});
  if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
    ::close(fd);
    return fail(LockError{true, database_path + ": another run holds the lock"});
  }
  return RunLock(fd);
}

Result<EditLock> EditLock::wait_for(const std::string& path) {
  while (true) {
    const int fd = open_to_lock(path);
    if (fd < 0) return fail(path + ": cannot be opened: " + std::strerror(errno));
    EditLock lock(fd);
    if (!lock_and_wait(fd)) return fail(path + ": cannot be locked: " + std::strerror(errno));
    // Who had it before may have put another file in its place meanwhile.
    if (is_still(fd, path)) return Result<EditLock>(std::move(lock));
  }
}

}  // namespace radar::app
