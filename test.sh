#!/bin/sh
# Installs what is missing, builds, and runs all tests. With --sanitize the suite runs once more under ASan + UBSan.
set -eu
cd "$(dirname "$0")"
.ci/install.sh
jobs=$(nproc)
run_suite() {
  cmake --preset "$1" -G Ninja >/dev/null
  cmake --build --preset "$1" --parallel "$jobs"
  ctest --preset "$1" --parallel "$jobs" --output-on-failure ${CTEST_ARGS:-}
}
if [ "${1:-}" = "--sanitize" ]; then
  run_suite asan
fi
run_suite dev
