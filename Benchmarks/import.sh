#!/usr/bin/env bash
# Prints how long it takes to read a history and a catalogue and to count every habit, in
# milliseconds: the least of several runs. PEER is a command that does its own reading in the same
# run, for a ratio; its time is that of the whole command.
#
#   Benchmarks/import.sh NOTEBOOK_COMMAND [EXPORT CATALOG]
set -euo pipefail

command=$1
runs=${RUNS:-5}
export=${2:-notebooks/sample/export}
catalog=${3:-notebooks/sample/catalog.csv}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for _ in $(seq "$runs"); do
  "$command" render Benchmarks/import.md --quiet --timings -o "$folder/report.html" \
    -P "export:$export" -P "catalog:$catalog" 2>> "$folder/times"
  if [ -n "${PEER:-}" ]; then
    start=$(date +%s%N)
    bash -c "$PEER" > "$folder/peer" 2>&1
    end=$(date +%s%N)
    awk -v n=$((end - start)) 'BEGIN { printf "peer %.3f ms\n", n / 1e6 }' >> "$folder/times"
  fi
done

awk '
  $NF == "ms" {
    time = $(NF - 1)
    $NF = ""; $(NF - 1) = ""
    if (!($0 in least)) { names[++count] = $0; least[$0] = time }
    if (time < least[$0]) least[$0] = time
  }
  END { for (i = 1; i <= count; i++) printf "%-24s %10.1f ms\n", names[i], least[names[i]] }
' "$folder/times"
