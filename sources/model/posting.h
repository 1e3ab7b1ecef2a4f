// The vocabulary: a posting as its source said it, and its JSON form (the contract of import, parse and
// export).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sources/json/json_view.h"
#include "sources/json/json_writer.h"
#include "sources/text/date.h"
#include "sources/text/result.h"

namespace radar::model {

enum class TextFormat { html, text, markdown };
enum class Workplace { remote, hybrid, onsite };

// Pay as the source stated it in a field of its own (not what we read in the text). Numbers are in `currency`
// per `interval`; both may be "" (not said): nothing is guessed here.
struct Salary {
  std::optional<double> min, max;
  std::string currency;  // ISO 4217
  std::string interval;  // "year", "month", "week", "day", "hour" or ""
  std::string text;      // as written
  bool operator==(const Salary&) const = default;
};

struct Posting {
  std::string id;  // native id, unique within its source
  std::string title;
  std::string company;
  std::string url;
  std::string apply_url;
  std::string location;                // text as given
  std::vector<std::string> locations;  // one per place, as given
  std::optional<Workplace> remote;     // never a guess
  std::string employment_type;
  std::string department;
  std::string description;  // as given, in `format`
  TextFormat format = TextFormat::html;
  std::optional<Salary> salary;
  std::optional<text::Timestamp> posted;
  std::string valid_through;  // ISO date or date-time, "" not said
  std::vector<std::string> tags;
  std::string source;  // id of the source; set by the night or the import
  std::string extra;   // JSON object text with keys nobody modelled; "" none
};

[[nodiscard]] std::string_view name_of(TextFormat f);
[[nodiscard]] std::string_view name_of(Workplace w);
[[nodiscard]] std::optional<TextFormat> text_format_from(std::string_view name);
// "Remote", "fully", "TELECOMMUTE", "On-site", "in office", "Hybrid" ... ; nullopt for anything unclear.
[[nodiscard]] std::optional<Workplace> workplace_from(std::string_view name);
// "YEARLY", "per-year-salary", "1 YEAR", "annum", "P1Y" ... -> "year" etc.; "" if not known.
[[nodiscard]] std::string interval_from(std::string_view name);

// All keys of the contract, in its order; absent values are null, "" or [].
void write_json(json::Writer& w, const Posting& p);
// From an object of the contract. Error: one sentence (no title, no description, wrong type). Unknown keys go
// to `extra`. A missing id is derived from the content: "sha256:" and 16 hex digits of title, company, url,
// description.
[[nodiscard]] Result<Posting, std::string> posting_from_json(const json::View& object);
[[nodiscard]] std::string derived_id(const Posting& p);

}  // namespace radar::model
