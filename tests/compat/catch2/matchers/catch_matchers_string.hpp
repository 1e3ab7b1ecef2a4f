#pragma once

#include <catch2/catch_test_macros.hpp>

namespace Catch::Matchers {

// The name that version 3 gives to Contains.
inline auto ContainsSubstring(const std::string& s) { return Contains(s); }

}  // namespace Catch::Matchers
