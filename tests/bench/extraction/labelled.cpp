#include "tests/bench/extraction/labelled.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "sources/json/json_view.h"
#include "sources/text/gzip.h"

namespace radar::measure {
namespace {

namespace fs = std::filesystem;

std::string number_text(double value) {
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%g", value);
  return buffer;
}

// The first member of these names that is there.
json::View first_of(const json::View& object, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    if (auto member = object[name]; !member.is_blank()) return member;
  }
  return {};
}

extract::Document document_of(const json::View& root) {
  return {root["title"].text(), root["company"].text(),
          extract::plain_text(first_of(root, {"text", "description"}).raw_text(), model::TextFormat::text)};
}

std::string id_of(const json::View& root) { return first_of(root, {"id", "native_id", "posting"}).text(); }

std::vector<Label> skills_of(const json::View& root) {
  std::vector<Label> out;
  for (const auto& item : first_of(root, {"skills", "expect", "labels", "mentions"})) {
    if (item.is_object())
      out.push_back({first_of(item, {"skill", "name"}).text(), item["status"].text()});
    else
      out.push_back({item.text(), ""});
  }
  return out;
}

std::map<std::string, std::string> labelled_facts(const json::View& facts) {
  std::map<std::string, std::string> out;
  for (const auto& name : facts.keys()) {
    const auto value = facts[name];
    if (value.is_object())
      out[name] = pay_text(value["min"].number().value_or(0), value["max"].number().value_or(0),
                           value["currency"].text(), value["interval"].text());
    else
      out[name] = value.is_number() ? number_text(*value.number()) : value.text();
  }
  return out;
}

Labelled labelled_from(const json::View& root) {
  Labelled out;
  out.id = id_of(root);
  out.document = document_of(root);
  out.skills = skills_of(root);
  for (const auto& name : root["debatable"]) out.debatable.insert(name.text());
  for (const auto& name : root["reject"]) out.rejects.push_back(name.text());
  out.complete = !root["expect"].exists() && !root["reject"].exists();
  out.facts = labelled_facts(root["facts"]);
  return out;
}

std::vector<fs::path> files_of(const fs::path& path) {
  if (!fs::is_directory(path)) return {path};
  std::vector<fs::path> out;
  for (const auto& entry : fs::directory_iterator(path)) {
    if (entry.path().filename().string().find(".jsonl") != std::string::npos) out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::string content_of(const fs::path& path) {
  constexpr std::size_t k_most = std::size_t{1} << 30;
  std::ifstream in(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), {}};
  if (!text::is_gzip(bytes)) return bytes;
  auto plain = text::gunzip(bytes, k_most);
  return plain ? std::move(*plain) : std::string();
}

std::set<std::string> ids_in(const std::vector<std::string>& label_files) {
  std::set<std::string> out;
  for (const auto& path : label_files) {
    std::istringstream in(content_of(path));
    for (std::string line; std::getline(in, line);) {
      if (const auto parsed = json::parse(line)) out.insert(id_of(parsed->root()));
    }
  }
  return out;
}

}  // namespace

std::string pay_text(double min, double max, const std::string& currency, const std::string& interval) {
  const double low = min > 0 ? min : max;
  const double high = max > 0 ? max : min;
  return number_text(low) + "-" + number_text(high) + " " + currency + " " + interval;
}

std::map<std::string, std::string> facts_of(const extract::Extraction& found) {
  const auto& f = found.facts;
  std::map<std::string, std::string> out = {{"role", found.role},     {"level", f.level},
                                            {"degree", f.degree},     {"remote", f.remote},
                                            {"visa", f.visa},         {"employment_type", f.employment_type},
                                            {"language", f.language}, {"region", f.region}};
  out["experience_years"] = f.experience_years ? number_text(*f.experience_years) : "";
  out["salary"] = f.salary ? pay_text(f.salary->min.value_or(0), f.salary->max.value_or(0),
                                      f.salary->currency, f.salary->interval)
                           : "";
  return out;
}

Texts read_texts(const std::string& path, const std::vector<std::string>& labels) {
  const auto wanted = ids_in(labels);
  Texts out;
  for (const auto& file : files_of(path)) {
    std::istringstream in(content_of(file));
    for (std::string line; std::getline(in, line);) {
      const auto parsed = json::parse(line);
      if (!parsed) continue;
      const auto id = id_of(parsed->root());
      if (labels.empty() || wanted.count(id) > 0) out.emplace(id, document_of(parsed->root()));
    }
  }
  return out;
}

LabelledSet read_labels(const std::string& path, const Texts& texts) {
  LabelledSet set;
  set.name = path.substr(path.rfind('/') + 1);
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    const auto parsed = json::parse(line);
    if (!parsed) continue;
    auto posting = labelled_from(parsed->root());
    if (posting.document.text.empty()) {
      const auto text = texts.find(posting.id);
      if (text == texts.end()) {
        ++set.without_text;
        continue;
      }
      posting.document = text->second;
    }
    set.postings.push_back(std::move(posting));
  }
  return set;
}

}  // namespace radar::measure
