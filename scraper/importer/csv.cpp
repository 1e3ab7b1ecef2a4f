#include "scraper/importer/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "sources/text/charset.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::importer {
namespace {

using Row = std::map<std::string, std::string, std::less<>>;

// Where the field's last character begins if its rest was cut off. Read as Windows-1252 its bytes would be a
// letter that hardly ends a word (Ã, Ä, Å, Î, Ï, Ð, Ñ) or a letter and a sign.
std::size_t cut_character(std::string_view field) {
  std::size_t begin = field.size();
  while (begin > 0 && (field[begin - 1] & 0xC0) == 0x80) --begin;
  if (begin == 0) return field.size();
  const auto lead = static_cast<unsigned char>(field[--begin]);
  const std::size_t has = field.size() - begin, asked = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  const bool known = (lead >= 0xC3 && lead <= 0xC5) || (lead >= 0xCE && lead <= 0xD1);
  return (known || (has > 1 && lead >= 0xE0)) && has < asked ? begin : field.size();
}

// Spreadsheets of Western Europe save in Windows-1252. UTF-8 with a few broken bytes, as where a text was cut
// within a character, is UTF-8 all the same.
bool is_windows_1252(const CsvRecord& record) {
  std::size_t whole = 0, broken = 0;
  for (const auto& field : record.fields) {
    const std::size_t end = cut_character(field);
    for (std::size_t at = 0; at < end;) {
      const auto sequence = std::string_view(field).substr(at, text::decode_at(field, at).length);
      if ((sequence[0] & 0x80) != 0) ++(text::is_valid_utf8(sequence) ? whole : broken);
      at += sequence.size();
    }
  }
  return broken > whole;
}

std::string utf8_of(const std::string& field, bool windows) {
  return text::sanitize(windows ? text::decode(field, "text/csv; charset=windows-1252").utf8 : field);
}

// pandas writes its missing values in these ways.
std::string cell(const Row& row, std::string_view name) {
  const auto it = row.find(name);
  if (it == row.end()) return {};
  const std::string_view value = text::trim(it->second);
  if (value == "nan" || value == "NaN" || value == "None" || value == "null" || value == "NaT") return {};
  return std::string(value);
}

std::string first_of(const Row& row, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    if (std::string value = cell(row, name); !value.empty()) return value;
  }
  return {};
}

// "[...]" as JSON, else a list with semicolons or bars; places have commas in them, so a comma divides tags
// only.
std::vector<std::string> list_of(const std::string& value, bool comma) {
  std::vector<std::string> out;
  if (value.empty()) return out;
  if (value.front() == '[') {
    if (auto document = json::parse(value); document && document->root().is_array()) {
      for (const json::View& item : document->root()) out.push_back(item.text());
      return out;
    }
  }
  char separator = value.find('|') != std::string::npos ? '|' : ';';
  if (comma && value.find_first_of(";|") == std::string::npos) separator = ',';
  for (const std::string_view part : text::split(value, separator)) {
    if (const std::string_view item = text::trim(part); !item.empty()) out.emplace_back(item);
  }
  return out;
}

// What a JSON object of pay says; a plain text is parsed no further than "as written".
model::Salary salary_object(const json::View& v) {
  model::Salary s;
  s.min = v["min"].number();
  s.max = v["max"].number();
  s.currency = v["currency"].text();
  s.interval = model::interval_from(v["interval"].text());
  s.text = v["text"].text();
  return s;
}

std::optional<model::Salary> salary_of(const Row& row) {
  model::Salary s;
  const std::string whole = cell(row, "salary");
  if (whole.starts_with('{')) {
    if (auto document = json::parse(whole)) s = salary_object(document->root());
  } else {
    s.text = whole;
  }
  if (auto n = text::parse_number(first_of(row, {"min_amount", "salary_min"}))) s.min = n;
  if (auto n = text::parse_number(first_of(row, {"max_amount", "salary_max"}))) s.max = n;
  if (auto v = first_of(row, {"currency", "salary_currency"}); !v.empty()) s.currency = v;
  if (auto v = first_of(row, {"interval", "salary_interval"}); !v.empty())
    s.interval = model::interval_from(v);
  if (!s.min && !s.max && s.text.empty()) return std::nullopt;
  return s;
}

std::optional<model::Workplace> workplace_of(const Row& row) {
  for (const std::string_view name : {"remote", "work_from_home_type", "is_remote"}) {
    const std::string value = cell(row, name);
    // JobSpy's is_remote is false also where nothing is known: only a yes says something.
    if (text::iequals(value, "true") || value == "1" || value == "1.0") return model::Workplace::remote;
    if (auto w = model::workplace_from(value)) return w;
  }
  return std::nullopt;
}

constexpr auto kModelled = std::to_array<std::string_view>({"id",
                                                            "source",
                                                            "site",
                                                            "url",
                                                            "job_url",
                                                            "apply_url",
                                                            "job_url_direct",
                                                            "title",
                                                            "company",
                                                            "location",
                                                            "locations",
                                                            "remote",
                                                            "is_remote",
                                                            "employment_type",
                                                            "job_type",
                                                            "department",
                                                            "job_function",
                                                            "description",
                                                            "format",
                                                            "salary",
                                                            "min_amount",
                                                            "max_amount",
                                                            "currency",
                                                            "interval",
                                                            "salary_min",
                                                            "salary_max",
                                                            "salary_currency",
                                                            "salary_interval",
                                                            "posted",
                                                            "date_posted",
                                                            "valid_through",
                                                            "tags",
                                                            "skills",
                                                            "extra"});

std::string extra_of(const Row& row) {
  json::Writer w;
  w.begin_object();
  bool any = false;
  if (const std::string given = cell(row, "extra"); given.starts_with('{')) {
    if (auto document = json::parse(given); document && document->root().is_object()) {
      for (const std::string& key : document->root().keys()) {
        w.key(key).raw(document->root()[key].dump());
        any = true;
      }
    }
  }
  for (const auto& [name, value] : row) {
    if (std::find(kModelled.begin(), kModelled.end(), name) != kModelled.end()) continue;
    const std::string kept = cell(row, name);
    if (name.empty() || kept.empty()) continue;
    w.key(name).value(kept);
    any = true;
  }
  w.end_object();
  return any ? w.take() : std::string();
}

bool looks_like_html(std::string_view s) {
  for (const std::string_view tag :
       {"<p>", "<p ", "<br", "<li", "<div", "<ul", "<h1", "<h2", "<h3", "<strong"}) {
    if (text::icontains(s, tag)) return true;
  }
  return false;
}

model::TextFormat format_of(const Row& row, const std::string& description, bool jobspy) {
  if (auto f = model::text_format_from(cell(row, "format"))) return *f;
  if (looks_like_html(description)) return model::TextFormat::html;
  return jobspy ? model::TextFormat::markdown
                : model::TextFormat::text;  // JobSpy converts to Markdown by default
}

}  // namespace

std::optional<CsvRecord> CsvReader::next() {
  CsvRecord record;
  std::string field;
  bool quoted = false, any = false;
  while (auto line = next_line_()) {
    ++line_;
    if (!quoted) {
      if (!line->empty() && line->back() == '\r') line->pop_back();
      if (!any && line->empty()) continue;
      if (line_ == 1 && line->starts_with("\xEF\xBB\xBF")) line->erase(0, 3);
    }
    if (!any) record.line = line_;
    any = true;
    for (std::size_t i = 0; i < line->size(); ++i) {
      const char c = (*line)[i];
      if (quoted) {
        if (c != '"')
          field += c;
        else if (i + 1 < line->size() && (*line)[i + 1] == '"')
          field += (*line)[++i];
        else
          quoted = false;
      } else if (c == '"' && field.empty()) {
        quoted = true;
      } else if (c == separator_) {
        record.fields.push_back(std::move(field));
        field.clear();
      } else if (c != '\r' || i + 1 < line->size()) {
        field += c;
      }
    }
    if (!quoted) break;
    field += '\n';
  }
  if (!any) return std::nullopt;
  unclosed_ = unclosed_ || quoted;
  record.fields.push_back(std::move(field));
  return record;
}

Result<CsvColumns, std::string> CsvColumns::from_header(const CsvRecord& header) {
  CsvColumns columns;
  for (const std::string& name : header.fields) columns.names_.push_back(text::ascii_lower(text::trim(name)));
  const auto has = [&](std::string_view name) {
    return std::find(columns.names_.begin(), columns.names_.end(), name) != columns.names_.end();
  };
  for (const std::string_view name : {"title", "description"}) {
    if (!has(name)) return fail(fmt::format("the header row has no column \"{}\"", name));
  }
  columns.jobspy_ = has("job_url") || has("site");
  return columns;
}

std::string CsvColumns::posted_as_given(const CsvRecord& record) const {
  Row row;
  const bool windows = is_windows_1252(record);
  for (std::size_t i = 0; i < std::min(record.fields.size(), names_.size()); ++i) {
    if (names_[i] == "posted" || names_[i] == "date_posted")
      row.emplace(names_[i], utf8_of(record.fields[i], windows));
  }
  return first_of(row, {"posted", "date_posted"});
}

Result<model::Posting, std::string> CsvColumns::posting(const CsvRecord& record) const {
  if (record.fields.size() > names_.size()) {
    return fail(fmt::format("{} fields where the header has {}", record.fields.size(), names_.size()));
  }
  Row row;
  const bool windows = is_windows_1252(record);
  for (std::size_t i = 0; i < record.fields.size(); ++i)
    row.emplace(names_[i], utf8_of(record.fields[i], windows));
  model::Posting p;
  p.title = cell(row, "title");
  p.description = cell(row, "description");
  if (p.title.empty()) return fail(std::string("no title"));
  if (p.description.empty()) return fail(std::string("no description"));
  p.company = cell(row, "company");
  p.url = first_of(row, {"url", "job_url"});
  p.apply_url = first_of(row, {"apply_url", "job_url_direct"});
  p.location = cell(row, "location");
  p.locations = list_of(cell(row, "locations"), false);
  p.remote = workplace_of(row);
  p.employment_type = first_of(row, {"employment_type", "job_type"});
  p.department = first_of(row, {"department", "job_function"});
  p.format = format_of(row, p.description, jobspy_);
  p.salary = salary_of(row);
  const std::string posted = first_of(row, {"posted", "date_posted"});
  if (!posted.empty()) p.posted = text::parse_date(posted);
  p.valid_through = cell(row, "valid_through");
  p.tags = list_of(first_of(row, {"tags", "skills"}), true);
  p.source = first_of(row, {"source", "site"});
  p.extra = extra_of(row);
  p.id = cell(row, "id");
  if (p.id.empty()) p.id = model::derived_id(p);
  return p;
}

}  // namespace radar::importer
