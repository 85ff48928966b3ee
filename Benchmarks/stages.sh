#!/usr/bin/env bash
# Prints what each stage of a render takes: the median of several runs, in milliseconds.
#
#   Benchmarks/stages.sh NOTEBOOK_COMMAND [EXPORT CATALOG]
set -euo pipefail

command=$1
runs=${RUNS:-9}
set -- ${2:+-P "export:$2"} ${3:+-P "catalog:$3"}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for _ in $(seq "$runs"); do
  start=$(date +%s%N)
  "$command" render notebooks/analysis.md --quiet --timings -o "$folder/report.html" "$@" \
    2>> "$folder/stages"
  end=$(date +%s%N)
  awk -v n=$((end - start)) 'BEGIN { printf "whole process %.3f ms\n", n / 1e6 }' \
    >> "$folder/stages"
done

# The baseline of any process on this machine, in the same run.
for _ in $(seq "$runs"); do
  start=$(date +%s%N)
  "$command" --version > /dev/null
  end=$(date +%s%N)
  awk -v n=$((end - start)) 'BEGIN { printf "(start and exit alone) %.3f ms\n", n / 1e6 }' \
    >> "$folder/stages"
done

awk '{
  time = $(NF - 1); indent = /^  / ? "  " : ""
  $NF = ""; $(NF - 1) = ""; sub(/ +$/, ""); print indent $0 "\t" time }' \
  "$folder/stages" | sort -s -t "$(printf '\t')" -k1,1 -k2,2g | awk -F '\t' '
  function flush() { if (name != "") printf "%-24s %9.2f ms\n", name, times[int((n + 1) / 2)] }
  $1 != name { flush(); name = $1; n = 0 }
  { times[++n] = $2 }
  END { flush() }'
printf '%-24s %9s bytes\n' "report" "$(wc -c < "$folder/report.html")"
