// Runs a program as a user would and keeps what it printed.
#pragma once

#include <string>

namespace radar::replay {

struct Ran {
  int exit_code = -1;
  std::string out, err;
};

// `command` goes to /bin/sh.
[[nodiscard]] Ran run(const std::string& command);

// A folder of its own, removed at the end.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] std::string path(const std::string& name = "") const;
  void write(const std::string& name, const std::string& bytes) const;
  [[nodiscard]] std::string read(const std::string& name) const;

 private:
  std::string root_;
};

}  // namespace radar::replay
