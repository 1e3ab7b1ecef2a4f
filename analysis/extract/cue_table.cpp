#include "analysis/extract/cue_table.h"

#include "analysis/extract/cue_rows.h"

namespace radar::extract {

const std::vector<CueRow>& cue_table() {
  static const std::vector<CueRow> rows = [] {
    auto all = words_without_verdict();
    for (const auto& part : {verdict_cues(), context_cues()}) all.insert(all.end(), part.begin(), part.end());
    return all;
  }();
  return rows;
}

}  // namespace radar::extract
