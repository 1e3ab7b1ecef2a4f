// Where the database and the configuration lie when the command line does not say (XDG Base Directory 0.8).
#pragma once

#include <string>

namespace radar::app {

// $SKILLS_RADAR_DB, else $XDG_DATA_HOME (or ~/.local/share)/skills-radar/jobs.sqlite.
[[nodiscard]] std::string default_database();
// sample.sqlite in the data folder, whatever $SKILLS_RADAR_DB says: invented postings stay apart.
[[nodiscard]] std::string default_sample_database();
// $SKILLS_RADAR_CONFIG, else $XDG_CONFIG_HOME (or ~/.config)/skills-radar if it exists, else the installed
// folder, else the one of the source tree that the program was built from.
[[nodiscard]] std::string default_config_dir();
// The file that `path` leads to: symbolic links followed, to what does not exist yet too, and the folder's
// own name found out. Two paths to one file give the same text.
[[nodiscard]] std::string real_path(const std::string& path);
// The program's version, e.g. "0.1.0".
[[nodiscard]] std::string version();

}  // namespace radar::app
