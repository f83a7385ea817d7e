#!/usr/bin/env bash
# Exports the made-up case of 2,000 events in every format: from the running site (Release; each time as of another day, which
# no cache helps) and with the command, start and all. The most memory of the site is that of a process that was started anew for the
# format. Needs curl, GNU time, Chromium for the PDF, and a machine that does nothing else.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
for tool in /usr/bin/time curl; do
  command -v "$tool" >/dev/null || { echo "exports.sh needs $tool: apt-get install time curl" >&2; exit 1; }
done
times=${1:-5}
work=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT

dotnet publish src/CaseTracker.Web -c Release -o "$work/site" --nologo -v q
dotnet build src/CaseTracker.Cli -c Release --nologo -v q
dotnet build tests/CaseTracker.Benchmarks -c Release --nologo -v q
tracker=$PWD/src/CaseTracker.Cli/bin/Release/net10.0/casetracker
tests/CaseTracker.Benchmarks/bin/Release/net10.0/CaseTracker.Benchmarks --case "$work/large-case.case.json"
"$tracker" import --data "$work/data" "$work/large-case.case.json" >/dev/null
site=http://127.0.0.1:6192 case=large-case

start() {
  (cd "$work/site" && exec ./CaseTracker.Web --urls $site "--CaseTracker:DataDirectory=$work/data" >"$work/site.log" 2>&1) & pid=$!
  for _ in $(seq 150); do curl -sf -o /dev/null $site/ && return; sleep 0.2; done
  cat "$work/site.log" >&2; exit 1
}
stop() { kill "$pid"; wait "$pid" 2>/dev/null || true; pid=; }
most() { awk '$1 == "VmHWM:" {print int($2 / 1024)}' "/proc/$pid/status"; }

start # once, so that the first case is in the database before anything is measured
echo "the site, asked for a page of the case only: $(curl -sf -o /dev/null $site/cases/$case && most) MB"
stop
printf '%-16s %10s %10s %10s %9s   %10s %10s\n' format first median memory size command memory
for format in md html txt docx pdf csv xlsx json jsonld timelinejs.json ics atom bib ris csl.json; do
  start
  curl -sf -o /dev/null "$site/cases/$case"
  first=$(curl -sf -o "$work/file" -w '%{time_total}' "$site/cases/$case.$format?as-of=2024-12-31")
  for ((i = 1; i <= times; i++)); do
    curl -sf -o /dev/null -w '%{time_total}\n' "$site/cases/$case.$format?as-of=2024-11-$((10 + i))"
  done | sort -n >"$work/times"
  median=$(sed -n "$(((times + 1) / 2))p" "$work/times") memory=$(most)
  stop
  /usr/bin/time -f '%e %M' -o "$work/time" "$tracker" \
    export $case --format "$format" --as-of 2024-12-31 --data "$work/data" --out "$work/file.cli" >/dev/null
  read -r seconds kilobytes < <(tail -1 "$work/time")
  printf '%-16s %8s s %8s s %7s MB %6s kB   %8s s %7s MB\n' \
    "$format" "${first:0:5}" "${median:0:5}" "$memory" \
    "$(($(stat -c %s "$work/file") / 1024))" "$seconds" "$((kilobytes / 1024))"
done
