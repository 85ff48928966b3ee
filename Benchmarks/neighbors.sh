#!/usr/bin/env bash
# Prints what the search for neighbors takes, in milliseconds, the least of several runs: 50 queries to
# 114,000 and 1,200,000 rows, the searches of a cross-validation, and how it grows with the rows.
# PYTHON names an interpreter that has numpy, faiss and scikit-learn; then these run in turn with it,
# and their times and ratios stand beside. The last words of a line: on one core, or on all.
#
#   Benchmarks/neighbors.sh NOTEBOOK_COMMAND BENCHMARK_COMMAND [CATALOG]
set -euo pipefail

notebook=$1
benchmark=$2
rounds=${ROUNDS:-2}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
catalog=${3:-}
if [ -z "$catalog" ]; then
  "$notebook" sample "$folder/sample" --plays 1000 --catalog-rows 114000 > /dev/null 2>&1
  catalog=$folder/sample/catalog.csv
fi
cores=$(nproc)

# Where there is no taskset, everything runs on all cores.
one_core() { if command -v taskset > /dev/null; then taskset -c 0 "$@"; else "$@"; fi; }

[ -z "${PYTHON:-}" ] || "$benchmark" rows "$folder/rows" "$catalog"
for _ in $(seq "$rounds"); do
  one_core "$benchmark" times "$catalog" | sed 's/$/\tone/'
  "$benchmark" times "$catalog" | sed 's/$/\tall/'
  if [ -n "${PYTHON:-}" ]; then
    one_core "$PYTHON" Benchmarks/neighbors.py "$folder/rows" 13 1 | sed 's/$/\tone/'
    "$PYTHON" Benchmarks/neighbors.py "$folder/rows" 13 "$cores" | sed 's/$/\tall/'
  fi
done > "$folder/times"

awk -F '\t' -v cores="$cores" '
  $1 == "recall" { if (recall == "" || $2 + 0 < recall + 0) recall = $2; next }
  {
    peer = $1 ~ /^(faiss|sklearn) /; name = $1 "\t" $3
    if (!(name in least)) { least[name] = $2; if (!peer) names[++count] = name }
    if ($2 + 0 < least[name] + 0) least[name] = $2
  }
  END {
    for (i = 1; i <= count; i++) {
      split(names[i], part, "\t")
      printf "%-19s %-9s %9.2f ms", part[1], part[2] == "one" ? "one core" : cores " cores", least[names[i]]
      for (p = 1; p <= 2; p++) {
        peer = (p == 1 ? "faiss" : "sklearn"); key = peer " " names[i]
        if (key in least) printf "   %s %9.2f ms, %5.1f x", peer, least[key], least[key] / least[names[i]]
      }
      print ""
    }
    print "recall against double precision: " recall
  }' "$folder/times"

echo
one_core "$benchmark" scaling "$catalog" | column -t -s "$(printf '\t')"
