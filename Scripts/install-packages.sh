#!/bin/sh
# Installs the C libraries that the build needs, where apt can; elsewhere it names what is missing.
set -eu

packages="libcmark-gfm-dev libcmark-gfm-extensions-dev libdeflate-dev nettle-dev"
headers="cmark-gfm.h cmark-gfm-core-extensions.h libdeflate.h nettle/sha2.h"

missing=""
for header in $headers; do
  found=no
  for folder in /usr/include /usr/local/include; do
    if [ -e "$folder/$header" ]; then found=yes; fi
  done
  if [ "$found" = no ]; then missing="$missing $header"; fi
done
if [ -z "$missing" ]; then exit 0; fi

if ! command -v apt-get > /dev/null; then
  echo "missing C headers:$missing" >&2
  echo "install cmark-gfm, libdeflate and nettle with your system's package manager, then try again" >&2
  exit 1
fi

as_root=""
if [ "$(id -u)" != 0 ]; then
  if ! command -v sudo > /dev/null; then
    echo "missing C headers:$missing" >&2
    echo "install them as root: apt-get install $packages" >&2
    exit 1
  fi
  as_root="sudo"
fi
$as_root apt-get update -qq
# shellcheck disable=SC2086 # the list is meant to be split
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $packages
