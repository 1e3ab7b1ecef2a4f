// config/phrases.json: by which words headings and sentences say what is asked for, wished for and refused.
//   const auto rules = ReadingRules::load(config + "/phrases.json", faults);
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "analysis/extract/cue_book.h"
#include "analysis/extract/heading.h"
#include "sources/json/json_config.h"

namespace radar::extract {

// Immutable after loading and safe to share between threads; copies share what they hold.
class ReadingRules {
 public:
  // A folder of rules may lack the file: builtin() then. A file may lack signs of sentences and roles of
  // words, or all of them: builtin() has those.
  static ReadingRules load(const std::string& path, json::ConfigFaults& faults);
  static ReadingRules parse(std::string_view text, std::string name, json::ConfigFaults& faults);
  // The file as it was when the program was built.
  static const ReadingRules& builtin();

  [[nodiscard]] const Headings& headings() const { return *headings_; }
  [[nodiscard]] const CueBook& cues() const { return *cues_; }
  [[nodiscard]] const std::string& hash() const { return hash_; }  // SHA-256 of all that was read, hex

 private:
  static ReadingRules build(const json::ConfigFile& file, json::ConfigFaults& faults);
  std::shared_ptr<const Headings> headings_;
  std::shared_ptr<const CueBook> cues_;
  std::string hash_;
};

}  // namespace radar::extract
