#include "scraper/importer/importer.h"

#include <fmt/format.h>

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
    if (posting)
      intake.take(std::move(*posting));
    else
      intake.refuse(number, posting.error());
  }
}

// Error: the header does not fit.
std::string read_csv(LineReader& reader, char separator, Intake& intake) {
  CsvReader csv(
      [&reader]() -> std::optional<std::string> {
        std::string line;
        if (!reader.next(line)) return std::nullopt;
        return line;
      },
      separator);
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
    if (posting)
      intake.take(std::move(*posting));
    else
      intake.refuse(record->line, posting.error());
  }
  return {};
}

}  // namespace

Result<ImportResult, std::string> import_file(store::Store& store, std::int64_t run, const std::string& path,
                                              const std::string& source_override, text::UnixSeconds now) {
  auto reader = LineReader::open(path);
  if (!reader) return fail(reader.error());
  std::string name = text::ascii_lower(path);
  if (name.ends_with(".gz")) name.resize(name.size() - 3);
  Intake intake(store, run, source_override, now);
  std::string problem;
  if (name.ends_with(".csv"))
    problem = read_csv(*reader, ',', intake);
  else if (name.ends_with(".tsv"))
    problem = read_csv(*reader, '\t', intake);
  else
    read_json_lines(*reader, intake);
  ImportResult result = intake.finish();
  if (!reader->error().empty()) return fail(reader->error());
  if (!problem.empty()) return fail(path + ": " + problem);
  return result;
}

}  // namespace radar::importer
