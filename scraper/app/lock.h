// One run at a time: flock(2) on a file beside the database, released by the kernel even after kill -9.
#pragma once

#include <string>

#include "sources/text/result.h"

namespace radar::app {

struct LockError {
  bool held = false;    // by another process; else the file cannot be made
  std::string message;  // one line, names the file
};

class RunLock {
 public:
  [[nodiscard]] static Result<RunLock, LockError> acquire(const std::string& database_path);
  RunLock(RunLock&& other) noexcept : fd_(other.fd_) { other.fd_ = -1; }
  RunLock& operator=(RunLock&&) = delete;
  ~RunLock();

 private:
  explicit RunLock(int fd) : fd_(fd) {}
  int fd_;
};

}  // namespace radar::app
