// A selector is compiled to a list of chains of compounds; matching goes from the rightmost compound to the
// left, as browsers do it, so that one pass over the tree in document order gives the answer.
#include "sources/markup/selector.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "sources/markup/selector_syntax.h"
#include "sources/text/utf8.h"

namespace radar::markup {

std::string SelectorError::str() const { return "at byte " + std::to_string(position) + ": " + message; }

namespace {

using namespace syntax;

std::vector<Element> siblings(const Element& e) {
  return e.parent() ? e.parent().children() : std::vector<Element>{e};
}

bool nth_matches(int a, int b, int position) {
  if (a == 0) return position == b;
  return (position - b) % a == 0 && (position - b) / a >= 0;
}

// 1-based place of `e` among its siblings, from either end, of all or of its own type.
int place_of(const Element& e, bool from_end, bool of_type) {
  auto all = siblings(e);
  if (from_end) std::reverse(all.begin(), all.end());
  const std::string tag = of_type ? e.tag() : "";
  int place = 0;
  for (const auto& sibling : all) {
    if (!of_type || sibling.tag() == tag) ++place;
    if (sibling == e) return place;
  }
  return 0;
}

int type_count(const Element& e, bool of_type) {
  int n = 0;
  for (const auto& sibling : siblings(e)) n += !of_type || sibling.tag() == e.tag();
  return n;
}

bool attribute_matches(const Element& e, const AttributeTest& test) {
  const auto found = e.attribute(test.name);
  if (!found) return false;
  if (test.op == 0) return true;
  const bool fold = test.ignore_case || (test.html_ignores_case && e.is_html());
  const std::string value = fold ? text::ascii_lower(*found) : *found;
  const std::string want = fold ? text::ascii_lower(test.value) : test.value;
  switch (test.op) {
    case '=':
      return value == want;
    case '|':
      return value == want || value.compare(0, want.size() + 1, want + "-") == 0;
    case '^':
      return !want.empty() && value.compare(0, want.size(), want) == 0;
    case '$':
      return !want.empty() && value.size() >= want.size() &&
             value.compare(value.size() - want.size(), want.size(), want) == 0;
    case '*':
      return !want.empty() && value.find(want) != std::string::npos;
    default:
      break;
  }
  std::string_view rest = value;  // '~': one of the words
  while (!want.empty() && !rest.empty()) {
    const auto space = rest.find_first_of(" \t\n\f\r");
    if (rest.substr(0, space) == want) return true;
    if (space == std::string_view::npos) break;
    rest.remove_prefix(space + 1);
  }
  return false;
}

struct Matching {
  Element scope;

  bool list(const List& selectors, const Element& e) const {
    return std::any_of(selectors.begin(), selectors.end(), [&](const Chain& chain) {
      return chain_ends_at(chain, chain.compounds.size() - 1, e);
    });
  }
  bool chain_ends_at(const Chain& chain, std::size_t index, const Element& e) const {
    if (!compound(chain.compounds[index], e)) return false;
    if (index == 0) return true;
    return left_of(chain, index, e,
                   [&](const Element& left) { return chain_ends_at(chain, index - 1, left); });
  }
  // Tries what stands left of compound `index` in the way its combinator says.
  template <class Try>
  bool left_of(const Chain& chain, std::size_t index, const Element& e, Try&& attempt) const {
    const char joint = chain.combinators[index];
    if (joint == '>') return e.parent() && attempt(e.parent());
    if (joint == ' ') {
      for (Element up = e.parent(); up; up = up.parent()) {
        if (attempt(up)) return true;
      }
      return false;
    }
    const auto all = siblings(e);
    const auto self = std::find(all.begin(), all.end(), e);
    for (auto it = self; it != all.begin();) {
      if (attempt(*--it)) return true;
      if (joint == '+') return false;
    }
    return false;
  }
  bool compound(const Compound& c, const Element& e) const {
    if (!c.tag.empty() && !text::iequals(e.tag(), c.tag)) return false;
    for (const auto& id : c.ids) {
      if (e.attribute("id") != id) return false;
    }
    for (const auto& name : c.classes) {
      if (!attribute_matches(e, {"class", name, '~', false, false})) return false;
    }
    return std::all_of(c.attributes.begin(), c.attributes.end(),
                       [&](const auto& t) { return attribute_matches(e, t); }) &&
           std::all_of(c.pseudos.begin(), c.pseudos.end(), [&](const auto& t) { return pseudo(t, e); });
  }
  // :nth-child(an+b of list): only siblings that match the list are counted.
  bool nth_of_list(const PseudoTest& t, const Element& e) const {
    if (!list(*t.arguments, e)) return false;
    auto all = siblings(e);
    if (t.kind == Pseudo::nth_last_child) std::reverse(all.begin(), all.end());
    int place = 0;
    for (const auto& sibling : all) {
      place += list(*t.arguments, sibling) ? 1 : 0;
      if (sibling == e) break;
    }
    return nth_matches(t.a, t.b, place);
  }
  bool pseudo(const PseudoTest& t, const Element& e) const {
    switch (t.kind) {
      case Pseudo::nth_child:
        return t.arguments ? nth_of_list(t, e) : nth_matches(t.a, t.b, place_of(e, false, false));
      case Pseudo::nth_last_child:
        return t.arguments ? nth_of_list(t, e) : nth_matches(t.a, t.b, place_of(e, true, false));
      case Pseudo::nth_of_type:
        return nth_matches(t.a, t.b, place_of(e, false, true));
      case Pseudo::nth_last_of_type:
        return nth_matches(t.a, t.b, place_of(e, true, true));
      case Pseudo::only_child:
        return type_count(e, false) == 1;
      case Pseudo::only_of_type:
        return type_count(e, true) == 1;
      case Pseudo::empty:
        return e.children().empty() && e.raw_text().empty();
      case Pseudo::root:
        return !e.parent();
      case Pseudo::scope:
        return e == scope;
      case Pseudo::negation:
        return !list(*t.arguments, e);
      case Pseudo::is:
        return list(*t.arguments, e);
      case Pseudo::has:
        return has(*t.arguments, e);
      case Pseudo::contains:
        return e.text().find(t.text) != std::string::npos;
    }
    return false;
  }
  // :has(): some element below (or after, by the leading combinator) ends a chain whose start is tied to
  // `anchor`.
  bool has(const List& relative, const Element& anchor) const {
    return std::any_of(relative.begin(), relative.end(), [&](const Chain& chain) {
      const char lead = chain.combinators[0];
      std::vector<Element> roots = {anchor};
      if (lead == '+' || lead == '~') {
        const auto all = siblings(anchor);
        roots.assign(std::find(all.begin(), all.end(), anchor) + 1, all.end());
      }
      return std::any_of(roots.begin(), roots.end(), [&](const Element& root) {
        return below(root, root != anchor,
                     [&](const Element& e) { return tied(chain, chain.compounds.size() - 1, e, anchor); });
      });
    });
  }
  bool tied(const Chain& chain, std::size_t index, const Element& e, const Element& anchor) const {
    if (!compound(chain.compounds[index], e)) return false;
    if (index == 0) return left_of(chain, 0, e, [&](const Element& left) { return left == anchor; });
    return left_of(chain, index, e,
                   [&](const Element& left) { return tied(chain, index - 1, left, anchor); });
  }
  template <class Test>
  static bool below(const Element& root, bool itself, Test&& test) {
    std::vector<Element> todo = {root};
    bool first = true;
    while (!todo.empty()) {
      const Element e = todo.back();
      todo.pop_back();
      if ((!first || itself) && test(e)) return true;
      first = false;
      for (const auto& child : e.children()) todo.push_back(child);
    }
    return false;
  }
};

}  // namespace

struct Selector::Impl {
  syntax::List list;
};

Result<Selector, SelectorError> Selector::compile(std::string_view css) {
  auto list = syntax::parse(css);
  if (!list) return fail(list.error());
  Selector selector;
  selector.impl_ = std::make_shared<const Impl>(Impl{std::move(*list)});
  return selector;
}

std::vector<Element> Selector::select(const Element& scope) const {
  std::vector<Element> out;
  if (!scope) return out;
  const Matching matching{scope};
  std::vector<Element> todo = {scope};
  while (!todo.empty()) {
    const Element e = todo.back();
    todo.pop_back();
    if (e != scope && matching.list(impl_->list, e)) out.push_back(e);
    const auto children = e.children();
    todo.insert(todo.end(), children.rbegin(), children.rend());
  }
  return out;
}

Element Selector::select_first(const Element& scope) const {
  const auto all = select(scope);
  return all.empty() ? Element() : all.front();
}

bool Selector::matches(const Element& element) const {
  return element && Matching{Element()}.list(impl_->list, element);
}

}  // namespace radar::markup
