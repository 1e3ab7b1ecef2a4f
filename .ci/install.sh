#!/bin/sh
# Installs the Debian packages of .ci/packages.txt that are missing; says which, asks nothing. Root or sudo.
# With --peers those of .ci/test-packages.txt too: programs that tests compare with or talk to (a browser, a web
# server, statistics in another language). Tests skip, saying so, where their peer is absent.
set -eu
cd "$(dirname "$0")/.."
wanted=$(cat .ci/packages.txt)
if [ "${1:-}" = "--peers" ]; then
  wanted="$wanted $(cat .ci/test-packages.txt)"
fi
missing=""
for package in $wanted; do
  if ! dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed"; then
    missing="$missing $package"
  fi
done
[ -z "$missing" ] && exit 0
as_root=""
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "These packages are missing and neither root nor sudo is at hand:$missing" >&2
    exit 1
  fi
  as_root="sudo"
fi
echo "Installing with apt:$missing" >&2
$as_root apt-get update -qq >&2 || echo "apt-get update failed; trying with the lists at hand" >&2
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
