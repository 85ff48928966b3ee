#!/usr/bin/env bash
# Prints what the page of Benchmarks/page.md takes once its cells have run, twenty charts and twenty
# tables of the shipped sample: the least of several runs, in milliseconds, and the bytes of both formats.
#
#   Benchmarks/page.sh NOTEBOOK_COMMAND
set -euo pipefail

command=$1
runs=${RUNS:-9}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for format in html md; do
  for _ in $(seq "$runs"); do
    "$command" render Benchmarks/page.md --quiet --timings --to "$format" -o "$folder/page.$format" \
      -P export:notebooks/sample/export -P catalog:notebooks/sample/catalog.csv 2>> "$folder/$format"
  done
  # Laying out is the stage "render", drawing and writing the text that of the format's name.
  awk -v format="$format" '
    $1 == "render" { layout = $(NF - 1) }
    $1 == format { sum = layout + $(NF - 1); if (least == "" || sum < least) least = sum }
    END { printf "20 charts, 20 tables: %-4s %7.2f ms\n", format, least }' "$folder/$format"
done
printf '%-26s %9s bytes\n' "page" "$(wc -c < "$folder/page.html")"
printf '%-26s %9s bytes\n' "text" "$(wc -c < "$folder/page.md")"
printf '%-26s %9s bytes\n' "charts of the text" "$(cat "$folder"/page_files/*.svg | wc -c)"
