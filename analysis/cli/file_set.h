// A folder of files that dashboards read while a new set takes the old one's place.
//
// The files lie in a folder of their own, `.set-<hash of their contents>`; `.set` is a link to the current
// one, and each file's place in the folder a link through it. Renaming one link changes all files at once, a
// reader that opens `.set` once reads one set to its end, and a crash leaves the old set or the new one. The
// set before stays for those who still read it. Where the file system has no links, files are renamed into
// their places one by one, the description last.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace radar::cli {

constexpr const char* k_package = "datapackage.json";
// Beside the CSV files, which have no room for a note.
constexpr const char* k_sample_mark = "SAMPLE-DATA.txt";

struct SetFile {
  std::string name, bytes;
};

// Puts the files into the folder, which exists; files of an earlier set that this one lacks are removed, all
// else is left alone. "" or the name of what could not be written, in which case nothing has been replaced.
[[nodiscard]] std::string publish_set(const std::filesystem::path& folder, const std::vector<SetFile>& files);

}  // namespace radar::cli
