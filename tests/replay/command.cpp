#include "tests/replay/command.h"

#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace radar::replay {
namespace fs = std::filesystem;

Folder::Folder() {
  static std::atomic<int> next{0};
  root_ = (fs::temp_directory_path() /
           ("radar-test-" + std::to_string(::getpid()) + "-" + std::to_string(next++)))
              .string();
  fs::create_directories(root_);
}

Folder::~Folder() {
  std::error_code ignored;
  fs::permissions(root_, fs::perms::owner_all, ignored);
  fs::remove_all(root_, ignored);
}

std::string Folder::path(const std::string& name) const { return name.empty() ? root_ : root_ + "/" + name; }

void Folder::write(const std::string& name, const std::string& bytes) const {
  fs::create_directories(fs::path(path(name)).parent_path());
  std::ofstream(path(name), std::ios::binary) << bytes;
}

std::string Folder::read(const std::string& name) const {
  std::ifstream in(path(name), std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Ran run(const std::string& command) {
  const Folder folder;
  const int status =
      std::system(("{ " + command + " ; } >" + folder.path("out") + " 2>" + folder.path("err")).c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, folder.read("out"), folder.read("err")};
}

}  // namespace radar::replay
