#!/usr/bin/env bash
# Exports many cases as one file and prints time and most memory of each, for two numbers of cases: memory that does not grow with them
# is flat. The cases are the five smaller ones of the bundle under other names. Needs GNU time; measures the Release build of the command
# line, start of the process and all.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[[ -x /usr/bin/time ]] || { echo "several.sh needs GNU time: apt-get install time" >&2; exit 1; }
many=${1:-10000} few=$((${1:-10000} / 10))
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build src/CaseTracker.Cli -c Release --nologo -v q
tracker=$PWD/src/CaseTracker.Cli/bin/Release/net10.0/casetracker
mkdir "$work/cases"
templates=(apple-v-nso-group dada-v-nso-group hiq-labs-v-linkedin khashoggi-v-nso-group meta-v-bright-data)
for ((i = 1; i <= many; i++)); do
  template=${templates[i % 5]}
  sed "s/\"slug\": \"$template\"/\"slug\": \"$template-$i\"/" "src/CaseTracker.Data/Bundle/$template.case.json" >"$work/cases/$i.case.json"
done

measure() { # NAME OPTIONS…
  local name=$1; shift
  /usr/bin/time -f '%e %M' -o "$work/time" "$tracker" \
    export "$@" --as-of 2025-12-31 --data "$work/data" --out "$work/file" 2>"$work/progress"
  read -r seconds kilobytes < <(tail -1 "$work/time")
  printf '%-8s %6s cases %8s s %6d MB of memory %10d kB\n' "$name" "$held" "$seconds" "$((kilobytes / 1024))" \
    "$(($(stat -c %s "$work/file") / 1024))"
}

import() { # FROM TO
  held=$2
  seq "$1" "$2" | sed "s|.*|$work/cases/&.case.json|" | xargs -n 1000 "$tracker" import --data "$work/data" >/dev/null
  measure csv --all --format csv --table events
  measure xlsx --all --format xlsx
  measure zip --all --zip --format md
}

import 1 "$few"
import "$((few + 1))" "$many"
