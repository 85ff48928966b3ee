#!/usr/bin/env bash
# Prints what the cells of Benchmarks/language.md take over 500,000 made-up plays: the least of several
# runs, in milliseconds, beside what reading the same plays takes.
#
#   Benchmarks/language.sh NOTEBOOK_COMMAND
set -euo pipefail

command=$1
runs=${RUNS:-7}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$command" sample "$folder/big" --plays 500000 --catalog-rows 200 > /dev/null 2>&1
for _ in $(seq "$runs"); do
  "$command" render Benchmarks/language.md --quiet --timings -o "$folder/report.html" \
    -P "export:$folder/big/export" 2>> "$folder/times" || true
done

awk '$NF == "ms" {
  name = $1; time = $(NF - 1)
  if (!(name in least)) { order[++n] = name; least[name] = time }
  if (time + 0 < least[name] + 0) least[name] = time
} END { for (i = 1; i <= n; i++) printf "%-24s %9.2f ms\n", order[i], least[order[i]] }' "$folder/times"
