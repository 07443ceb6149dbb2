#!/usr/bin/env bash
# Measures how well the model that ships reads, through the command line, and keeps the figures:  evaluation/report.sh [DATA]
# DATA holds polnear/ (default: ../shared/data beside the checkout). Writes evaluation/results/reading.txt.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
data=${1:-$root/../shared/data}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
out=evaluation/results/reading.txt
mkdir -p evaluation/results
{
  ./hearsay --version
  java -version 2>&1 | sed -n 1p
  echo
  echo "== polnear/dev, through ./hearsay read --format json"
  ./hearsay read "$data/polnear/dev/text" --format json --out "$work"
  evaluation/evaluate.sh attribution "$data/polnear/dev" "$work" --by-publisher
  echo
  echo "== confidence on polnear/dev"
  evaluation/evaluate.sh calibration "$data/polnear/dev" "$work"
  echo
  echo "== the project's own test sets"
  evaluation/evaluate.sh testsets
} > "$out"
cat "$out"
