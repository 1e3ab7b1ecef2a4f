#include "analysis/taxonomy/rule_checks.h"

#include <algorithm>
#include <utility>

#include "analysis/taxonomy/alias_reader.h"
#include "analysis/taxonomy/phrase_words.h"
#include "sources/text/utf8.h"

namespace radar::taxonomy {
namespace {

bool is_list_name(const std::string& phrase) { return phrase.size() > 1 && phrase[0] == '@'; }

bool is_sign(const std::string& part) {
  return part.size() == 1 && !is_word_byte(part[0]) && part != "*" && part != "^";
}

}  // namespace

RuleChecks::RuleChecks(const json::ConfigNode& words) : words_(words) {}

RuleChecks::Parts RuleChecks::parts_of(const std::string& phrase, Edge edge) {
  Parts out;
  for (auto& word : phrase_words(fold_phrase(phrase))) {
    out.push_back((word.is_capitalised ? "^" : "") + std::move(word.text));
    if (word.is_open) out.back() += '*';
  }
  if (edge == Edge::last) std::reverse(out.begin(), out.end());
  return out;
}

bool RuleChecks::is_open(const std::string& part) { return part == "," || part == "#" || part.back() == '*'; }

// Does `part` hold for every word that `other` holds for?
bool RuleChecks::covers(const std::string& part, const std::string& other) {
  if (part == other) return true;
  if (other.size() > 1 && other[0] == '^')
    return part == "^" || (part[0] != '^' && covers(part, other.substr(1)));
  if (part.size() > 1 && part[0] == '^') return false;
  if (part == ",") return is_sign(other);
  if (part == "#") return text::is_ascii_digit(other[0]);
  if (part == "*") return !is_sign(other);
  if (part.back() != '*' || other == "^" || other == "#" || other == "*") return false;
  return std::string_view(other).starts_with(std::string_view(part).substr(0, part.size() - 1));
}

RuleChecks::Phrases::Phrases(const json::ConfigNode& list, Edge edge) : edge_(edge) {
  if (!list.exists()) return;
  for (const auto& element : list.elements()) {
    if (is_list_name(element.string_value())) continue;
    std::string error;  // the rule's reader tells it
    for (const auto& phrase : expand_alternatives(element.string_value(), error)) {
      auto parts = parts_of(phrase, edge);
      if (parts.empty()) continue;
      if (is_open(parts[0]))
        open_.push_back(all_.size());
      else
        plain_[parts[0]].push_back(all_.size());
      all_.push_back({element, std::move(parts)});
    }
  }
}

const RuleChecks::Phrase* RuleChecks::Phrases::covering(const Parts& parts, std::size_t self) const {
  const auto holds = [&](std::size_t i) {
    const auto& own = all_[i].parts;
    if (i == self || (own == parts && i > self && self != SIZE_MAX)) return false;
    if (edge_ == Edge::both) return own == parts;
    return own.size() <= parts.size() && std::equal(own.begin(), own.end(), parts.begin(), covers);
  };
  const auto first = [&](const std::vector<std::size_t>& among) -> const Phrase* {
    const auto it = std::find_if(among.begin(), among.end(), holds);
    return it == among.end() ? nullptr : &all_[*it];
  };
  if (const auto it = plain_.find(parts[0]); it != plain_.end()) {
    if (const auto* phrase = first(it->second); phrase != nullptr) return phrase;
  }
  return first(open_);
}

const RuleChecks::Phrases& RuleChecks::list(const std::string& name, Edge edge) {
  const auto key = std::pair(name, edge);
  const auto it = lists_.find(key);
  return it != lists_.end() ? it->second
                            : lists_.emplace(key, Phrases(words_.member(name), edge)).first->second;
}

std::vector<const RuleChecks::Phrases*> RuleChecks::lists_of(const json::ConfigNode& key, Edge edge) {
  std::vector<const Phrases*> out;
  if (!key.exists()) return out;
  for (const auto& element : key.elements()) {
    const auto& name = element.string_value();
    if (is_list_name(name) && words_.exists()) out.push_back(&list(name.substr(1), edge));
  }
  return out;
}

void RuleChecks::check_repeats(const Phrases& own, const std::vector<const Phrases*>& others,
                               json::ConfigFaults& faults) {
  for (std::size_t i = 0; i < own.all().size(); ++i) {
    const auto& phrase = own.all()[i];
    const auto* other = own.covering(phrase.parts, i);
    for (const auto* list : others)
      if (other == nullptr) other = list->covering(phrase.parts);
    if (other == nullptr) continue;
    const auto& text = other->node.string_value();
    faults.push_back(phrase.node.fault("\"" + phrase.node.string_value() + "\" adds nothing to \"" + text +
                                       "\"" + (phrase.parts == other->parts ? ", which says the same" : "")));
  }
}

// At the edge beside the name an apostrophe joins the phrase to it, at the other to a word that is not there.
void RuleChecks::check_apostrophes(const Phrases& own, Edge edge, json::ConfigFaults& faults) {
  if (edge == Edge::both) return;
  for (const auto& phrase : own.all()) {
    const auto& part = phrase.parts.back();
    const char outer = edge == Edge::last ? part.front() : part.back();
    if (part.size() > 1 && outer == '\'')
      faults.push_back(phrase.node.fault("\"" + phrase.node.string_value() +
                                         "\" can never hold: its apostrophe joins a word that it lacks"));
  }
}

void RuleChecks::check_rule(const json::ConfigNode& rule, json::ConfigFaults& faults) {
  for (const auto& [name, edge] : k_keys) {
    const auto key = rule.member(name);
    if (!key.exists()) continue;
    const Phrases own(key, edge);
    check_repeats(own, lists_of(key, edge), faults);
    for (const auto& element : key.elements()) {
      if (is_list_name(element.string_value())) uses_[element.string_value().substr(1)].insert(edge);
    }
    check_apostrophes(own, edge, faults);
  }
}

// Phrases of named lists are passed over: a list serves many rules.
void RuleChecks::check_ruled_out(const json::ConfigNode& needs, const json::ConfigNode& rejects,
                                 const Key& key, json::ConfigFaults& faults) {
  const auto beside = rejects.member(key.name), near = rejects.member("near");
  const Phrases own(beside, key.edge), around(near, key.edge);
  auto rejecting = lists_of(beside, key.edge);
  for (const auto* list : lists_of(near, key.edge)) rejecting.push_back(list);
  rejecting.insert(rejecting.end(), {&own, &around});
  const Phrases asked(needs.member(key.name), key.edge);
  for (const auto& phrase : asked.all()) {
    for (const auto* list : rejecting) {
      const auto* other = list->covering(phrase.parts);
      if (other == nullptr) continue;
      faults.push_back(phrase.node.fault("\"" + phrase.node.string_value() +
                                         "\" can never hold: \"rejects\" has \"" +
                                         other->node.string_value() + "\""));
      break;
    }
  }
}

void RuleChecks::check_alias(const json::ConfigNode& alias, json::ConfigFaults& faults) {
  const auto needs = alias.member("needs"), rejects = alias.member("rejects");
  if (needs.exists()) check_rule(needs, faults);
  if (rejects.exists()) check_rule(rejects, faults);
  if (!needs.exists() || !rejects.exists() || rejects.member("unless").exists() ||
      rejects.member("unless_near").exists())
    return;
  check_ruled_out(needs, rejects, {"before", Edge::last}, faults);
  check_ruled_out(needs, rejects, {"after", Edge::first}, faults);
}

void RuleChecks::check_lists(json::ConfigFaults& faults) {
  for (const auto& [name, edges] : uses_) {
    // A list that is used on both sides repeats itself only where it does so on both.
    const Edge edge = edges.size() == 1 ? *edges.begin() : Edge::both;
    check_repeats(list(name, edge), {}, faults);
    check_apostrophes(list(name, edge), edge, faults);
  }
}

}  // namespace radar::taxonomy
