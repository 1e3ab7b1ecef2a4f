// Postings in, skills out, line by line: no database.
#include <atomic>
#include <iostream>
#include <thread>

#include "analysis/cli/session.h"
#include "scraper/app/log.h"
#include "sources/json/json_view.h"
#include "sources/json/json_writer.h"
#include "sources/markup/html_text.h"
#include "sources/text/utf8.h"

namespace radar::cli {
namespace {

constexpr std::size_t k_batch = 256;

void text_or_null(json::Writer& w, const std::string& value) { value.empty() ? w.null() : w.value(value); }

void write_salary(json::Writer& w, const std::optional<model::Salary>& salary) {
  if (!salary) {
    w.null();
    return;
  }
  w.begin_object().key("min");
  salary->min ? w.value(*salary->min) : w.null();
  w.key("max");
  salary->max ? w.value(*salary->max) : w.null();
  w.key("currency");
  text_or_null(w, salary->currency);
  w.key("interval");
  text_or_null(w, salary->interval);
  w.key("text").value(salary->text).end_object();
}

// Where each value comes from; these are the text's own statements, also where the posting's fields say more.
void write_facts(json::Writer& w, const extract::Facts& facts, std::string_view whole) {
  w.key("facts").begin_array();
  for (const auto& fact : facts.found) {
    w.begin_object().key("name").value(fact.name).key("value").value(fact.value).key("about");
    text_or_null(w, fact.about);
    w.key("quote").value(extract::quote(whole, fact.begin, fact.end)).key("rule").value(fact.rule);
    w.key("certain").value(fact.certain).end_object();
  }
  w.end_array();
}

struct Line {
  std::string input, output, fault;
};

std::string id_as_imported(model::Posting posting) {
  posting.title = text::collapse_space(posting.title);
  return model::derived_id(posting);
}

// A posting of the contract; "text" is taken for a description too, and a title is not insisted on.
Result<model::Posting> read_posting(const std::string& line) {
  const auto document = json::parse(line);
  if (!document) return fail(document.error());
  const auto root = document->root();
  if (!root.is_object()) return fail(std::string("not a JSON object"));
  model::Posting posting;
  posting.id = root["id"].text();
  posting.title = root["title"].text();
  posting.company = root["company"].text();
  const bool has_description = root["description"].is_string();
  posting.description = has_description ? root["description"].raw_text() : root["text"].raw_text();
  if (!has_description && !root["text"].is_string())
    return fail(std::string("/description: absent, a text is needed"));
  const auto named = model::text_format_from(root["format"].text());
  posting.format = named                                          ? *named
                   : markup::looks_like_html(posting.description) ? model::TextFormat::html
                                                                  : model::TextFormat::text;
  if (root["remote"].is_string()) posting.remote = model::workplace_from(root["remote"].text());
  posting.employment_type = root["employment_type"].text();
  posting.url = root["url"].text();
  if (posting.id.empty()) posting.id = id_as_imported(posting);
  return posting;
}

std::string result_line(const extract::Extractor& extractor, const taxonomy::Taxonomy& taxonomy,
                        const model::Posting& posting) {
  const extract::Document document{posting.title, posting.company,
                                   extract::plain_text(posting.description, posting.format)};
  const auto found = extractor.extract(document);
  const std::string whole = document.title + "\n" + document.text;
  json::Writer w;
  w.begin_object().key("id").value(posting.id).key("skills").begin_array();
  for (const auto& m : found.mentions) {
    w.begin_object()
        .key("skill")
        .value(taxonomy.skill(m.skill).name)
        .key("status")
        .value(extract::name_of(m.status));
    w.key("count").value(m.count).key("quote").value(extract::quote(whole, m.begin, m.end)).end_object();
  }
  const auto& facts = found.facts;
  w.end_array().key("role").value(found.role).key("level");
  text_or_null(w, facts.level);
  w.key("salary");
  write_salary(w, posting.salary ? posting.salary : facts.salary);
  w.key("experience_years");
  facts.experience_years ? w.value(*facts.experience_years) : w.null();
  w.key("degree");
  text_or_null(w, facts.degree);
  w.key("remote");
  text_or_null(w, posting.remote ? std::string(model::name_of(*posting.remote)) : facts.remote);
  w.key("region");
  text_or_null(w, facts.region);
  w.key("employment_type");
  text_or_null(w, posting.employment_type.empty() ? facts.employment_type : posting.employment_type);
  w.key("visa");
  text_or_null(w, facts.visa);
  w.key("language");
  text_or_null(w, facts.language);
  write_facts(w, facts, whole);
  w.end_object();
  return w.take() + "\n";
}

void work_through(std::vector<Line>& lines, const extract::Extractor& extractor,
                  const taxonomy::Taxonomy& taxonomy) {
  std::atomic<std::size_t> next{0};
  const auto worker = [&] {
    for (std::size_t i = next++; i < lines.size(); i = next++) {
      const auto posting = read_posting(lines[i].input);
      if (posting)
        lines[i].output = result_line(extractor, taxonomy, *posting);
      else
        lines[i].fault = posting.error();
    }
  };
  std::vector<std::thread> threads;
  for (unsigned i = 1; i < std::min(std::thread::hardware_concurrency(), 16u); ++i)
    threads.emplace_back(worker);
  worker();
  for (auto& thread : threads) thread.join();
}

}  // namespace

int extract_command(const Common& common) {
  const auto rules = load_rules(common);
  if (!rules) return k_usage;
  const extract::Extractor extractor(rules->taxonomy, rules->roles, rules->reading);
  std::ios::sync_with_stdio(false);
  std::vector<Line> batch;
  std::size_t number = 0;
  int code = k_ok;
  const auto flush = [&] {
    work_through(batch, extractor, rules->taxonomy);
    for (std::size_t i = 0; i < batch.size(); ++i) {
      if (batch[i].fault.empty()) {
        std::cout << batch[i].output;
      } else if (!batch[i].input.empty()) {
        usage_error("standard input:" + std::to_string(number - batch.size() + i + 1) + ": " +
                    batch[i].fault);
        code = k_usage;
      }
    }
    batch.clear();
    std::cout.flush();
  };
  for (std::string line; std::getline(std::cin, line);) {
    ++number;
    batch.push_back({std::move(line), "", ""});
    if (batch.size() == k_batch) flush();
  }
  flush();
  return std::cout.good() ? code : usage_error("standard output cannot be written");
}

}  // namespace radar::cli
