// Result<T, E>: what the world does wrong is a value. g++ 12 offers std::expected in C++23 mode only, so this
// is tl::expected, which has the same interface.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace radar {

template <class T, class E = std::string>
using Result = tl::expected<T, E>;

template <class E>
[[nodiscard]] auto fail(E error) {
  return tl::unexpected<E>(std::move(error));
}

}  // namespace radar
