// One run at a time: flock(2) on a file beside the database, released by the kernel even after kill -9.
#pragma once

#include <optional>
#include <string>

namespace radar::app {

class RunLock {
 public:
  // nullopt: another process holds it (or the file cannot be made).
  [[nodiscard]] static std::optional<RunLock> acquire(const std::string& database_path);
  RunLock(RunLock&& other) noexcept : fd_(other.fd_) { other.fd_ = -1; }
  RunLock& operator=(RunLock&&) = delete;
  ~RunLock();

 private:
  explicit RunLock(int fd) : fd_(fd) {}
  int fd_;
};

}  // namespace radar::app
