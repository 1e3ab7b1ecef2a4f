// import: what comes into the database by hand.
#include <fmt/core.h>

#include <ctime>

#include "scraper/app/paths.h"
#include "scraper/cli/commands.h"
#include "scraper/cli/writing.h"
#include "scraper/crawl/crawl_config.h"
#include "scraper/importer/importer.h"

namespace radar::cli {

int import_command(const Common& common, const std::vector<std::string>& files, const std::string& source) {
  if (!source.empty() && !crawl::is_source_id(source))
    return usage_error("--source " + source + ": may hold letters, digits and . _ : - only");
  // Looked at before anything is written: one file that cannot be read leaves the archive as it was.
  for (const auto& file : files) {
    if (const auto problem = importer::problem_of(file)) return usage_error(*problem);
  }
  const auto writing = open_for_writing(common);
  if (!writing) return writing.error();
  auto& store = *writing->store;
  const auto run = store.begin_run("import", std::time(nullptr), app::version(), "");
  int code = 0;
  for (const auto& file : files) {
    const auto result = importer::import_file(store, run, file, source, std::time(nullptr));
    if (!result) {
      code = usage_error(result.error());
      continue;
    }
    const std::string name = file == "-" ? "standard input" : file;
    for (const auto& fault : result->faults) fmt::print(stderr, "{}: {}\n", name, fault);
    fmt::print("{}: {} read, {} new, {} changed, {} refused\n", name, result->read, result->new_,
               result->changed, result->refused);
    if (result->refused > 0 && code == 0) code = 1;
  }
  store.finish_run(run, std::time(nullptr), code == 0 ? "ok" : "partial");
  return code;
}

}  // namespace radar::cli
