#!/bin/sh
# Installs what is missing, builds, and runs all tests.
#   --sanitize   the suite runs under ASan + UBSan first
#   --peers      installs the programs too that some tests talk to or compare with (.ci/test-packages.txt);
#                without them those tests skip, saying so
set -eu
cd "$(dirname "$0")"
peers=""
sanitize=""
for option in "$@"; do
  case $option in
    --peers) peers=--peers ;;
    --sanitize) sanitize=yes ;;
    *) echo "test.sh: $option: unknown; --sanitize and --peers are known" >&2; exit 2 ;;
  esac
done
.ci/install.sh $peers
jobs=$(nproc)
run_suite() {
  cmake --preset "$1" -G Ninja >/dev/null
  cmake --build --preset "$1" --parallel "$jobs"
  ctest --preset "$1" --parallel "$jobs" --output-on-failure ${CTEST_ARGS:-}
}
[ -z "$sanitize" ] || run_suite asan
run_suite dev
