// RADAR_ASSERT: a programmer's mistake, checked in every build. Never used on input.
#pragma once

#include <cstdio>
#include <cstdlib>

#define RADAR_ASSERT(condition)                                                              \
  do {                                                                                       \
    if (!(condition)) {                                                                      \
      std::fprintf(stderr, "%s:%d: assertion failed: %s\n", __FILE__, __LINE__, #condition); \
      std::abort();                                                                          \
    }                                                                                        \
  } while (false)
