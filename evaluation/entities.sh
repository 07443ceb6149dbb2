#!/usr/bin/env bash
# Every figure of who is who, on the gold data and on the project's own sets:  evaluation/entities.sh [DATA]  > evaluation/results/entities.txt
# DATA is the folder of corpora (default ../shared/data beside the checkout). About three minutes on two cores.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
data=$(cd "${1:-$root/../shared/data}" && pwd)
run() {
  echo "\$ evaluation/evaluate.sh ${*//$data/DATA}"
  "$root/evaluation/evaluate.sh" "$@" || true
  echo
}
"$root/hearsay" --version
java -version 2>&1 | head -1
echo
run entities "$data"
run coreference "$data"
run gap "$data/gap/gap-development.tsv" --rows 1001-2000
run sourcing "$data/sourcing"
run resolution
run resolution --tuning
run roles
run about
run profile
