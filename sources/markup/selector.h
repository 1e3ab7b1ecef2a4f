// CSS selectors (Selectors Level 4, the part that scraping needs) over a parsed page. Compiled once,
// immutable, shareable between threads. Supported: type, universal, #id, .class, [attr] with = ~= |= ^= $= *=
// and the i / s flag, the combinators descendant > + ~, :first-child :last-child :nth-child()
// :nth-last-child() (with "of" a list) :only-child and their -of-type forms, :empty, :root, :not(), :is(),
// :where(), :has(), :contains("text") (a filter on visible text), selector lists, CSS escapes.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sources/markup/html.h"
#include "sources/text/result.h"

namespace radar::markup {

struct SelectorError {
  std::size_t position = 0;  // byte offset into the selector
  std::string message;
  [[nodiscard]] std::string str() const;
};

class Selector {
 public:
  [[nodiscard]] static Result<Selector, SelectorError> compile(std::string_view css);
  // All matches below (not including) `scope`, in document order, each once. :scope is `scope`.
  [[nodiscard]] std::vector<Element> select(const Element& scope) const;
  [[nodiscard]] Element select_first(const Element& scope) const;
  [[nodiscard]] bool matches(const Element& element) const;

  struct Impl;

 private:
  std::shared_ptr<const Impl> impl_;
};

}  // namespace radar::markup
