#!/usr/bin/env bash
# Time of a whole process, from its start to its end: ./hearsay read FILE in turn with a class that prints one line,
# so that what Java itself takes is known. Prints both medians, their ratio and the most memory that hearsay held.
# usage: cold-start.sh FILE [N]     N runs of each, 10 unless told; HEARSAY and JAVA name other programs
set -euo pipefail

[ $# -ge 1 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
file=$1
runs=${2:-10}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
hearsay=${HEARSAY:-$root/hearsay}
java=${JAVA:-java}
[ -r "$file" ] || { echo "cannot read $file" >&2; exit 1; }
[ -x "$hearsay" ] || { echo "$hearsay is not there: build the project first" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'final class Hello {\n  public static void main(String[] arguments) {\n    System.out.println("Hello");\n  }\n}\n' > "$work/Hello.java"
"${java}c" -d "$work" "$work/Hello.java"

# milliseconds of one run; its output is thrown away, a failure ends the measurement
milliseconds() {
  local start end
  start=$(date +%s%N)
  "$@" > /dev/null || { echo "failed: $*" >&2; exit 1; }
  end=$(date +%s%N)
  echo $(((end - start) / 1000000))
}

# the middle of the lines of a file, or the mean of the two in the middle
median() {
  sort -n "$1" | awk '{ v[NR] = $1 } END { printf "%d", (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
}

for ((i = 0; i < runs; i++)); do
  milliseconds "$hearsay" read "$file" >> "$work/hearsay"
  milliseconds "$java" -cp "$work" Hello >> "$work/hello"
done

ours=$(median "$work/hearsay")
theirs=$(median "$work/hello")
echo "hearsay read: $ours ms, median of $runs"
echo "hello world:  $theirs ms, median of $runs"
awk -v a="$ours" -v b="$theirs" 'BEGIN { printf "ratio:        %.2f\n", a / b }'
if [ -x /usr/bin/time ]; then
  /usr/bin/time -f %M -o "$work/memory" "$hearsay" read "$file" > /dev/null
  awk '{ printf "most memory:  %.0f MiB resident\n", $1 / 1024 }' "$work/memory"
else
  echo "most memory:  not measured, /usr/bin/time is not installed"
fi
