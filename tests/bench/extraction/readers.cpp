#include "tests/bench/extraction/readers.h"

#include <memory>
#include <optional>

#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::measure {
namespace {

bool is_word_byte(char c) {
  return text::is_ascii_alpha(c) || text::is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

// Where `alias` stands as a whole word.
std::optional<std::size_t> find_word(const std::string& text, const std::string& alias) {
  for (auto at = text.find(alias); at != std::string::npos; at = text.find(alias, at + 1)) {
    const auto end = at + alias.size();
    const bool starts = at == 0 || !is_word_byte(text[at - 1]) || !is_word_byte(alias.front());
    const bool ends = end == text.size() || !is_word_byte(text[end]) || !is_word_byte(alias.back());
    if (starts && ends) return at;
  }
  return std::nullopt;
}

struct FoldedAliases {
  std::string skill;
  std::vector<std::string> aliases;
};

std::vector<FoldedAliases> fold_aliases(const taxonomy::Taxonomy& taxonomy) {
  std::vector<FoldedAliases> out;
  for (const auto& skill : taxonomy.skills()) {
    FoldedAliases folded{skill.name, {text::fold(skill.name)}};
    for (const auto& alias : skill.aliases) {
      // What is a name only in its head's bracket is none by itself: the "ML" of "Azure (AKS, ML)".
      const bool part =
          !alias.needs.bracket.empty() && alias.needs.near.empty() && alias.needs.before.empty();
      if (!part) folded.aliases.push_back(text::fold(alias.text));
    }
    out.push_back(std::move(folded));
  }
  return out;
}

}  // namespace

Reader extractor_reader(const extract::Extractor& extractor, const taxonomy::Taxonomy& taxonomy) {
  return [&extractor, &taxonomy](const extract::Document& document) {
    const std::string whole = document.title + "\n" + document.text;
    std::vector<Found> out;
    for (const auto& mention : extractor.extract(document).mentions) {
      out.push_back({taxonomy.skill(mention.skill).name, std::string(extract::name_of(mention.status)),
                     extract::quote(whole, mention.begin, mention.end)});
    }
    return out;
  };
}

Reader word_reader(const taxonomy::Taxonomy& taxonomy) {
  auto aliases = std::make_shared<const std::vector<FoldedAliases>>(fold_aliases(taxonomy));
  return [aliases](const extract::Document& document) {
    const std::string whole = text::fold(document.title + "\n" + document.text);
    std::vector<Found> out;
    for (const auto& skill : *aliases) {
      for (const auto& alias : skill.aliases) {
        const auto at = find_word(whole, alias);
        if (!at) continue;
        out.push_back({skill.skill, "required", extract::quote(whole, *at, *at + alias.size())});
        break;
      }
    }
    return out;
  };
}

}  // namespace radar::measure
