// What earlier nights counted and said of a source, by which tonight's listing is judged. What each answer
// means is said at Store, which passes the questions on.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scraper/store/statements.h"
#include "scraper/store/store.h"

namespace radar::store {

class PastNights {
 public:
  explicit PastNights(Statements& statements) : statements_(statements) {}
  [[nodiscard]] SourceHistory history(std::int64_t source, std::int64_t run);
  [[nodiscard]] std::map<std::string, FieldHistory> field_history(std::int64_t source, std::int64_t run,
                                                                  text::UnixSeconds since);
  [[nodiscard]] std::map<std::string, FieldHistory> fields_of(std::int64_t source, std::int64_t run,
                                                              text::UnixSeconds since,
                                                              std::string_view status,
                                                              std::string_view detail);
  [[nodiscard]] std::map<std::string, FieldHistory> newest_fields(std::int64_t source, std::int64_t run);
  [[nodiscard]] std::vector<text::UnixSeconds> streak(std::int64_t source, std::int64_t run,
                                                      std::string_view status, std::string_view detail);
  [[nodiscard]] std::optional<text::UnixSeconds> newest_night(std::int64_t source, std::int64_t run,
                                                              std::string_view detail);

 private:
  Statements& statements_;
};

}  // namespace radar::store
