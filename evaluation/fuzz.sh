#!/usr/bin/env bash
# Coverage-guided fuzzing of intake with Jazzer, which is fetched for it and is no part of the build:  evaluation/fuzz.sh SEEDS SECONDS
# What breaks intake is kept as crash-* in evaluation/target/jazzer; the corpus there grows from run to run.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
seeds=$(cd "$1" && pwd)
seconds=${2:-600}
libs=$root/evaluation/target/libs
[ -d "$libs" ] || (cd "$root" && mvn -q -B -DskipTests package)
work=$root/evaluation/target/jazzer
mkdir -p "$work/corpus"
for part in jazzer jazzer-api; do
  [ -f "$work/$part.jar" ] || (cd "$root" && mvn -q -B dependency:copy -Dartifact=com.code-intelligence:$part:0.30.0 -DoutputDirectory="$work" -Dmdep.stripVersion=true)
done
# The first byte says how the rest is dressed (IntakeFuzzTarget): 0 the body of a DOCX file, 1 that of an ODT file, 2 as it is.
for file in "$seeds"/*; do
  name=$work/corpus/$(basename "$file")
  case $file in
    *.docx) { printf '\0'; unzip -p "$file" word/document.xml; } > "$name" ;;
    *.odt) { printf '\1'; unzip -p "$file" content.xml; } > "$name" ;;
    *) { printf '\2'; cat "$file"; } > "$name" ;;
  esac
done
cd "$work"
exec java -Xmx3g -cp "jazzer.jar:jazzer-api.jar:$root/evaluation/target/classes:$libs/*" com.code_intelligence.jazzer.Jazzer \
  --target_class=org.hearsay.evaluation.fuzz.IntakeFuzzTarget --instrumentation_includes='org.hearsay.intake.**' --custom_hook_includes='org.hearsay.intake.**' \
  -max_total_time="$seconds" -max_len=60000 -rss_limit_mb=6000 corpus
