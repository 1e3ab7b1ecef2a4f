// What a selector is compiled to: a list of chains of compounds.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sources/markup/selector.h"

namespace radar::markup::syntax {

struct Compound;
struct Chain;
using List = std::vector<Chain>;

struct AttributeTest {
  std::string name, value;
  char op = 0;  // 0 exists, '=', '~', '|', '^', '$', '*'
  bool ignore_case = false;
  bool html_ignores_case = false;  // of an HTML element's attribute that HTML defines so
};

enum class Pseudo {
  nth_child,
  nth_last_child,
  nth_of_type,
  nth_last_of_type,
  only_child,
  only_of_type,
  empty,
  root,
  scope,
  negation,
  is,
  has,
  contains
};

struct PseudoTest {
  Pseudo kind;
  int a = 0, b = 0;  // an + b
  std::shared_ptr<const List> arguments;
  std::string text;
};

struct Compound {
  std::string tag;  // "" any
  std::vector<std::string> ids, classes;
  std::vector<AttributeTest> attributes;
  std::vector<PseudoTest> pseudos;
};

struct Chain {
  std::vector<Compound> compounds;
  std::vector<char> combinators;  // combinators[i] stands before compounds[i]; [0] is used by :has() only
};

// The selector list of `css`, or where it stops being one.
[[nodiscard]] Result<List, SelectorError> parse(std::string_view css);

}  // namespace radar::markup::syntax
