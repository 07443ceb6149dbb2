#!/usr/bin/env bash
# Runs the evaluation's command line on what `mvn package` built:  evaluation/evaluate.sh attribution GOLD READINGS
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
libs=$root/evaluation/target/libs
if [ ! -d "$libs" ]; then
  (cd "$root" && mvn -q -B -DskipTests package)
fi
exec java -cp "$root/evaluation/target/classes:$libs/*" org.hearsay.evaluation.EvaluationMain "$@"
