// Locks that the kernel releases even after kill -9: flock(2).
#pragma once

#include <string>

#include "sources/text/result.h"

namespace radar::app {

struct LockError {
  bool held = false;    // by another process; else the file cannot be made
  std::string message;  // one line, names the file
};

/// An open file with a lock on it, released at the end.
class HeldLock {
 public:
  HeldLock(HeldLock&& other) noexcept : fd_(other.fd_) { other.fd_ = -1; }
  HeldLock& operator=(HeldLock&&) = delete;
  ~HeldLock();

 protected:
  explicit HeldLock(int fd) : fd_(fd) {}

 private:
  int fd_;
};

/// One run at a time: on a file beside the database, whichever of its names it was called by.
class RunLock : public HeldLock {
 public:
  [[nodiscard]] static Result<RunLock, LockError> acquire(const std::string& database_path);

 private:
  explicit RunLock(int fd) : HeldLock(fd) {}
};

/// For a file that is read, changed and replaced: whoever else does that waits for its turn.
class EditLock : public HeldLock {
 public:
  /// Error: why the file cannot be locked, in one line.
  [[nodiscard]] static Result<EditLock> wait_for(const std::string& path);

 private:
  explicit EditLock(int fd) : HeldLock(fd) {}
};

}  // namespace radar::app
