#!/usr/bin/env bash
# Reads the examples on every Java 17 or later of this machine, with one thread and with two, in both orders, and compares the readings
# byte for byte.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
first=
for java in /usr/lib/jvm/*/bin/java "$(readlink -f "$(command -v java)")"; do
  home=${java%/bin/java}
  release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release" 2>/dev/null) || continue
  [ "${release:-0}" -ge 17 ] || continue
  for threads in 1 2; do
    for order in "" "-r"; do
      out=$work/$(echo "$home" | tr / _)-$threads$order
      # shellcheck disable=SC2046
      JAVA_HOME=$home ./hearsay read $(ls $order examples/*.txt) --format json --threads "$threads" --out "$out"
      if [ -z "$first" ]; then
        first=$out
      else
        diff -r "$first" "$out"
      fi
    done
  done
  echo "same readings: Java $release ($home)"
done
