#include "scraper/app/lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace radar::app {

Result<RunLock, LockError> RunLock::acquire(const std::string& database_path) {
  std::error_code ignored;
  const auto parent = std::filesystem::path(database_path).parent_path();
  if (!parent.empty()) std::filesystem::create_directories(parent, ignored);
  const int fd = ::open((database_path + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (fd < 0) {
    return fail(LockError{false, database_path + ".lock cannot be written: " + std::strerror(errno)});
  }
  if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
    ::close(fd);
    return fail(LockError{true, database_path + ": another run holds the lock"});
  }
  return RunLock(fd);
}

RunLock::~RunLock() {
  if (fd_ >= 0) ::close(fd_);
}

}  // namespace radar::app
