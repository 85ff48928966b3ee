#!/bin/sh
# Installs what the checks of pages need, a browser, a validator and an accessibility engine, then runs them.
set -eu
cd "$(dirname "$0")/../.."

tools="chromium java python3"
packages="chromium default-jre-headless python3 python3-venv fonts-dejavu-core fonts-liberation"
environment=.build/page-checks

missing=""
for tool in $tools; do
  if ! command -v "$tool" > /dev/null; then missing="$missing $tool"; fi
done
if [ -n "$missing" ]; then
  if ! command -v apt-get > /dev/null; then
    echo "missing:$missing; install them with your system's package manager, then try again" >&2
    exit 1
  fi
  as_root=""
  if [ "$(id -u)" != 0 ]; then as_root="sudo"; fi
  $as_root apt-get update -qq
  # shellcheck disable=SC2086 # the list is meant to be split
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $packages
fi

if [ ! -x "$environment/bin/pip" ]; then python3 -m venv "$environment"; fi
"$environment/bin/pip" install --quiet --disable-pip-version-check --no-deps -r Tests/Page/requirements.txt
axe=$(find "$environment" -name axe.min.js -path '*axe_playwright*' | head -1)
validator=$(find "$environment" -name vnu.jar | head -1)

exec "$environment/bin/python" -B Tests/Page/check.py .build/release/notebook "$axe" "$validator"
