#!/bin/sh
# Installs the Debian packages of .ci/packages.txt that are missing; says which, asks nothing. Root or sudo.
set -eu
cd "$(dirname "$0")/.."
missing=""
for package in $(cat .ci/packages.txt); do
  if ! dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed"; then
    missing="$missing $package"
  fi
done
[ -z "$missing" ] && exit 0
echo "Installing with apt:$missing" >&2
as_root=""
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "These packages are missing and neither root nor sudo is at hand:$missing" >&2
    exit 1
  fi
  as_root="sudo"
fi
$as_root apt-get update -qq >&2 || echo "apt-get update failed; trying with the lists at hand" >&2
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
