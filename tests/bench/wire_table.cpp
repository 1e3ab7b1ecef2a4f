// What each kind makes of the recorded responses beside the project: the share of postings with each field,
// and "!" where the payload seems to carry the field and no posting has it.
//   wire_table [DIR]
#include <re2/re2.h>

#include <cstdio>
#include <filesystem>
#include <map>

#include "tests/sources/kind_fixture.h"

namespace {

using namespace radar::sources;
namespace fs = std::filesystem;

struct Field {
  const char* name;
  bool (*filled)(const radar::model::Posting&);
  const char* carried;  // the payload's own names for it, with a value
};

const Field k_fields[] = {
    {"company", [](const radar::model::Posting& p) { return !p.company.empty(); },
     R"re((?i)"(company_?name|companyName|company|employer|organization_?name|hiringOrganization)"\s*:\s*["{])re"},
    {"location", [](const radar::model::Posting& p) { return !p.location.empty() || !p.locations.empty(); },
     R"re((?i)("(location|locations|city|locationsText|jobLocation|office)\w*"\s*:\s*["{\[]|<(location|region|office)>))re"},
    {"remote", [](const radar::model::Posting& p) { return p.remote.has_value(); },
     R"re((?i)"(remote|is_?remote|work(place|_)?type|workplace|telecommut\w*|remote_status)"\s*:\s*(true|false|"\w))re"},
    {"pay", [](const radar::model::Posting& p) { return p.salary.has_value(); },
     R"re((?i)"(salary\w*|compensation\w*|min_?salary|pay_\w*|baseSalary|minimumRange)"\s*:\s*("[^"]|[1-9]|\{"|\[\{))re"},
    {"date", [](const radar::model::Posting& p) { return p.posted.has_value(); },
     R"re((?i)("(\w*publish\w*|\w*posted\w*|created\w*|pubDate|publication_date|date|releasedDate|startDate|updated_at)"\s*:\s*["\d]|<(pubDate|createdAt)>))re"},
    {"text", [](const radar::model::Posting& p) { return p.description.size() > 200; },
     R"re((?i)("(content|description\w*|jobDescription|body|jobAd|text)"\s*:\s*["{\[]|<(description|jobDescription)>))re"},
};

struct Row {
  std::size_t responses = 0, postings = 0;
  std::map<std::string, std::size_t> filled;
  std::map<std::string, bool> carried;
};

void print(const std::map<std::string, Row>& rows) {
  std::printf("%-24s %9s %8s", "kind", "responses", "postings");
  for (const auto& field : k_fields) std::printf(" %9s", field.name);
  std::printf("\n");
  for (const auto& [kind, row] : rows) {
    std::printf("%-24s %9zu %8zu", kind.c_str(), row.responses, row.postings);
    for (const auto& field : k_fields) {
      const auto n = row.filled.count(field.name) ? row.filled.at(field.name) : 0;
      const double share =
          row.postings == 0 ? 0 : 100.0 * static_cast<double>(n) / static_cast<double>(row.postings);
      std::printf(" %7.0f%%%c", share, n == 0 && row.carried.at(field.name) ? '!' : ' ');
    }
    std::printf("\n");
  }
}

}  // namespace

int main(int argc, char** argv) {
  const fs::path wire = argc > 1 ? fs::path(argv[1]) : fs::path(RADAR_SHARED_DIR) / "wire";
  if (!fs::exists(wire)) {
    std::printf("skipped: no recorded responses at %s\n", wire.c_str());
    return 0;
  }
  std::map<std::string, Row> rows;
  for (const auto& r : test::k_recorded) {
    const std::string body = test::slurp((wire / r.file).string());
    const auto parsed = test::parse_recorded(r, body);
    auto& row = rows[std::string(r.kind) + (r.detail ? " (detail)" : "")];
    ++row.responses;
    for (const auto& field : k_fields) row.carried[field.name] |= RE2::PartialMatch(body, field.carried);
    if (!parsed) continue;
    for (const auto& sighting : parsed->sightings) {
      ++row.postings;
      for (const auto& field : k_fields) row.filled[field.name] += field.filled(sighting.posting);
    }
  }
  print(rows);
  return 0;
}
