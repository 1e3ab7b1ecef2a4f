#include "scraper/importer/importer.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <map>

#include "scraper/importer/csv.h"
#include "scraper/importer/line_reader.h"
#include "sources/json/json_view.h"
#include "sources/text/utf8.h"

namespace radar::importer {
namespace {

constexpr std::string_view kDefaultSource = "import";

// Collects postings by source and stores them in batches.
class Intake {
 public:
  Intake(store::Store& store, std::int64_t run, std::string override_name, text::UnixSeconds now)
      : store_(store), run_(run), override_(std::move(override_name)), now_(now) {}

  void take(model::Posting posting) {
    ++result_.read;
    if (!override_.empty()) posting.source = override_;
    if (posting.source.empty()) posting.source = kDefaultSource;
    Batch& batch = batches_[posting.source];
    batch.postings.push_back({std::move(posting), "", true});
    if (++waiting_ >= kBatch) flush();
  }

  void refuse(std::int64_t line, const std::string& why) {
    ++result_.read;
    ++result_.refused;
    note(line, why);
  }

  // A field that could not be read; its posting is taken without it.
  void flaw(std::int64_t line, const std::string& what) {
    ++result_.flawed;
    note(line, what + "; left out");
  }

  void note(std::int64_t line, const std::string& why) {
    if (result_.faults.size() < kMaxFaults) result_.faults.push_back(fmt::format("line {}: {}", line, why));
  }

  ImportResult finish() {
    flush();
    for (const auto& [name, batch] : batches_) result_.sources.push_back(name);
    return std::move(result_);
  }

 private:
  struct Batch {
    std::int64_t source = 0;
    std::vector<store::SeenPosting> postings;
  };

  void flush() {
    waiting_ = 0;
    for (auto& [name, batch] : batches_) {
      if (batch.postings.empty()) continue;
      if (batch.source == 0) batch.source = source_id(name);
      store::PageOutcome page;
      page.run = run_;
      page.source = batch.source;
      page.now = now_;
      page.imported = true;
      page.postings = std::move(batch.postings);
      batch.postings.clear();
      const store::PageCounts counts = store_.record(page);
      result_.stored += static_cast<std::int64_t>(page.postings.size());
      result_.new_ += counts.new_;
      result_.changed += counts.changed;
      result_.reopened += counts.reopened;
    }
  }

  // A source that nights fetch stays what it is: an import into it must not turn its listing into a window.
  std::int64_t source_id(const std::string& name) {
    if (const auto known = store_.find_source(name)) return *known;
    return store_.ensure_source(name, "import", "", "", true, now_);
  }

  store::Store& store_;
  std::int64_t run_;
  std::string override_;
  text::UnixSeconds now_;
  std::map<std::string, Batch> batches_;
  std::size_t waiting_ = 0;
  ImportResult result_;
};

void read_json_lines(LineReader& reader, Intake& intake) {
  std::string line;
  for (std::int64_t number = 1; reader.next(line); ++number) {
    std::string_view body = text::trim(line);  // takes a byte order mark off, too
    if (body.empty()) continue;
    const auto document = json::parse(body);
    if (!document) {
      intake.refuse(number, document.error());
      continue;
    }
    auto posting = model::posting_from_json(document->root());
    if (!posting) {
      intake.refuse(number, posting.error());
      continue;
    }
    for (const auto& misread : document->misreads())
      intake.flaw(number, misread.pointer + ": is " + misread.found + ", not " + misread.expected);
    if (const auto date = document->root()["posted"].text(); !posting->posted && !date.empty())
      intake.flaw(number, "/posted: \"" + date + "\" is no date");
    intake.take(std::move(*posting));
  }
}

std::function<std::optional<std::string>()> lines_of(LineReader& reader) {
  return [&reader]() -> std::optional<std::string> {
    std::string line;
    if (!reader.next(line)) return std::nullopt;
    return line;
  };
}

// Error: the header does not fit.
std::string read_csv(LineReader& reader, char separator, Intake& intake) {
  CsvReader csv(lines_of(reader), separator);
  const auto header = csv.next();
  if (!header) return "no header row";
  const auto columns = CsvColumns::from_header(*header);
  if (!columns) return columns.error();
  while (const auto record = csv.next()) {
    if (csv.unclosed_quote()) {
      intake.refuse(record->line, "a quote is never closed");
      continue;
    }
    auto posting = columns->posting(*record);
    if (!posting) {
      intake.refuse(record->line, posting.error());
      continue;
    }
    if (const auto date = columns->posted_as_given(*record); !posting->posted && !date.empty())
      intake.flaw(record->line, "posted: \"" + date + "\" is no date");
    intake.take(std::move(*posting));
  }
  return {};
}

enum class Form { json_lines, csv };

struct Layout {
  Form form = Form::json_lines;
  char separator = ',';
};

// Spreadsheets of half the world write semicolons into a .csv.
char separator_in(std::string_view header) {
  const auto many = [header](char c) { return std::count(header.begin(), header.end(), c); };
  const char wide = many('\t') > many(';') ? '\t' : ';';
  return many(wide) > many(',') ? wide : ',';
}

Layout layout_of(const std::string& path, LineReader& reader) {
  std::string name = text::ascii_lower(path);
  if (name.ends_with(".gz")) name.resize(name.size() - 3);
  const std::string_view begin = text::trim(reader.peek());
  const auto header = begin.substr(0, begin.find_first_of("\r\n"));
  if (name.ends_with(".csv")) return {Form::csv, separator_in(header)};
  if (name.ends_with(".tsv")) return {Form::csv, '\t'};
  for (const char* end : {".jsonl", ".ndjson", ".json"}) {
    if (name.ends_with(end)) return {};
  }
  const bool columns = text::icontains(header, "title") && text::icontains(header, "description");
  return columns && !header.starts_with('{') ? Layout{Form::csv, separator_in(header)} : Layout{};
}

std::string problem_with_header(LineReader& reader, char separator) {
  CsvReader csv(lines_of(reader), separator);
  const auto header = csv.next();
  if (!header) return "no header row";
  const auto columns = CsvColumns::from_header(*header);
  return columns ? "" : columns.error();
}

}  // namespace

std::optional<std::string> problem_of(const std::string& path) {
  std::error_code ignored;
  if (std::filesystem::is_fifo(path, ignored) || std::filesystem::is_character_file(path, ignored) ||
      path == "-")
    return std::nullopt;
  auto reader = LineReader::open(path);
  if (!reader) return reader.error();
  const Layout layout = layout_of(path, *reader);
  if (layout.form == Form::csv) {
    if (const auto why = problem_with_header(*reader, layout.separator);
        !why.empty() && reader->error().empty())
      return path + ": " + why;
  }
  // An archive that was cut is found at its end only; a plain file has no such end.
  std::string line;
  while (reader->is_compressed() && reader->next(line)) {
  }
  return reader->error().empty() ? std::nullopt : std::optional(reader->error());
}

Result<ImportResult, std::string> import_file(store::Store& store, std::int64_t run, const std::string& path,
                                              const std::string& source_override, text::UnixSeconds now) {
  auto reader = LineReader::open(path);
  if (!reader) return fail(reader.error());
  const Layout layout = layout_of(path, *reader);
  Intake intake(store, run, source_override, now);
  std::string problem;
  if (layout.form == Form::csv)
    problem = read_csv(*reader, layout.separator, intake);
  else
    read_json_lines(*reader, intake);
  ImportResult result = intake.finish();
  if (!reader->error().empty()) return fail(reader->error());
  if (!problem.empty()) return fail(path + ": " + problem);
  return result;
}

}  // namespace radar::importer
