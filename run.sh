#!/bin/sh
# Installs what is missing, builds, scrapes tonight's postings and prints what they ask for against the roadmap.
# Where no source can be reached it says so and shows the bundled sample (invented postings) instead.
#   ./run.sh            live configuration, else the sample
#   ./run.sh --sample   the sample only
set -eu
case ${1:-} in
  ""|--sample) ;;
  *) echo "run.sh: $1: unknown; --sample is known" >&2; exit 2 ;;
esac
cd "$(dirname "$0")"
.ci/install.sh
cmake --preset release -G Ninja >/dev/null
cmake --build --preset release --parallel "$(nproc)"
bin=build/release
sample() {
  data=$(mktemp -d "${TMPDIR:-/tmp}/skills-radar-sample.XXXXXX")
  "$bin/scraper/jobs-scrape" sample --config config --db "$data/sample.sqlite"
  report "$data/sample.sqlite" "$data"
  echo "The sample's database, CSV files and page are in $data"
}
report() {
  "$bin/analysis/skills-report" rank --db "$1" --limit 40
  echo
  "$bin/analysis/skills-report" plan --db "$1"
  "$bin/analysis/skills-report" export "$2/csv" --db "$1"
  "$bin/analysis/skills-report" html "$2/report.html" --db "$1"
  echo "To read with its quotes: $2/report.html"
}
if [ "${1:-}" = "--sample" ]; then
  sample
  exit 0
fi
code=0
summary=$(mktemp)
trap 'rm -f "$summary"' EXIT
"$bin/scraper/jobs-scrape" run >"$summary" || code=$?
# 250 times "no such host" is one fact, not a table.
[ "$code" -eq 3 ] || cat "$summary"
case $code in
  0|1)
    echo
    data="${XDG_DATA_HOME:-$HOME/.local/share}/skills-radar"
    db="${SKILLS_RADAR_DB:-$data/jobs.sqlite}"
    report "$db" "$(dirname "$db")"
    exit "$code" ;;
  3)
    echo
    echo "No source could be reached ($(($(wc -l <"$summary") - 1)) asked), for instance:"
    sed -n '1,3p' "$summary"
    echo
    echo "What follows is the bundled SAMPLE: invented postings, served on this machine."
    echo
    sample ;;
  *) exit "$code" ;;
esac
