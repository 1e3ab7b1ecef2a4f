// Labelled postings: what a careful reader found in them, to measure the extractor against.
//   const auto texts = measure::read_texts("gold_dev_texts.jsonl");
//   const auto set = measure::read_labels("gold_dev.jsonl", texts);
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "analysis/extract/extractor.h"

namespace radar::measure {

struct Label {
  std::string skill;   // canonical name
  std::string status;  // "" not labelled
};

struct Labelled {
  std::string id;
  extract::Document document;
  std::vector<Label> skills;
  std::set<std::string> debatable;           // left out of a lenient score
  std::vector<std::string> rejects;          // must not be found; of hard cases
  bool complete = true;                      // false: skills that no label names are not judged
  std::map<std::string, std::string> facts;  // by name, as text; "" is known not to be said
};

struct LabelledSet {
  std::string name;
  std::vector<Labelled> postings;
  std::size_t without_text = 0;  // labels whose posting is not at hand
};

using Texts = std::map<std::string, extract::Document>;  // by id

// JSON Lines, plain or gzipped, with "id" and "text" (or "description"), "title" and "company" where known,
// of a file or of all files of a folder; only those that `labels` name, where it names any. What is no JSON
// is left out.
[[nodiscard]] Texts read_texts(const std::string& path, const std::vector<std::string>& labels = {});

// JSON Lines {"id", "skills": [{"skill", "status"}], "debatable", "facts"}, with the text inline or in
// `texts`. A skill may be a bare name, the list may be called "labels" or "mentions". Lines with "expect" and
// "reject" are hard cases, which label a sentence in part.
[[nodiscard]] LabelledSet read_labels(const std::string& path, const Texts& texts);

// The facts of a label or of what was extracted, as comparable text.
[[nodiscard]] std::map<std::string, std::string> facts_of(const extract::Extraction& found);
[[nodiscard]] std::string pay_text(double min, double max, const std::string& currency,
                                   const std::string& interval);

}  // namespace radar::measure
