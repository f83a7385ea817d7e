#!/usr/bin/env bash
# Puts a load on the running application (Release) and prints what it stood: overview, timeline and money page of the first case on another
# day each time, which no page cache helps; the timeline from the cache; and, as the floor, a bare server that answers with a stored body of
# the size of the timeline. Needs wrk and curl, and a machine that does nothing else.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
for tool in wrk curl; do command -v "$tool" >/dev/null || { echo "load.sh needs $tool: apt-get install $tool" >&2; exit 1; }; done
seconds=${1:-20}
work=$(mktemp -d)
pids=()
trap 'for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; rm -rf "$work"' EXIT

dotnet publish src/CaseTracker.Web -c Release -o "$work/site" --nologo -v q
dotnet build tests/CaseTracker.Benchmarks -c Release --nologo -v q
site=http://127.0.0.1:6190 floor=http://127.0.0.1:6191
page=/cases/whatsapp-v-nso-group/timeline
(cd "$work/site" && exec ./CaseTracker.Web --urls $site "--CaseTracker:DataDirectory=$work/data" >"$work/site.log" 2>&1) & pids+=($!)
for _ in $(seq 100); do curl -sf -o /dev/null $site/ && break; sleep 0.2; done
curl -sf -H 'Accept-Encoding: br' -o "$work/body" "$site$page"
tests/CaseTracker.Benchmarks/bin/Release/net10.0/CaseTracker.Benchmarks --floor "$work/body" $floor & pids+=($!)
for _ in $(seq 100); do curl -sf -o /dev/null $floor/ && break; sleep 0.2; done
echo "body: $(stat -c %s "$work/body") bytes, as sent with Brotli; $(nproc) cores; 32 connections, $seconds s each after a warm-up"

measure() { # NAME, then what wrk is to ask
  local name=$1; shift
  wrk -t1 -c32 -d40s "$@" >/dev/null # until the compiler has done its work
  wrk -t1 -c32 -d"${seconds}s" --latency "$@" >"$work/out"
  printf '%-34s %9s requests/s   p50 %8s   p99 %8s   %s\n' "$name" "$(awk '/Requests\/sec/ {print $2}' "$work/out")" \
    "$(awk '$1 == "50%" {print $2}' "$work/out")" "$(awk '$1 == "99%" {print $2}' "$work/out")" "$(grep -o 'Non-2xx.*' "$work/out" || true)"
}

for of in "" /timeline /money; do
  sed "s#/timeline?#$of?#" tests/CaseTracker.Benchmarks/another-day.lua >"$work/another-day.lua"
  measure "another day each request${of:+, $of}" -s "$work/another-day.lua" $site
done
measure "from the output cache" -H 'Accept-Encoding: br' "$site$page"
measure "a stored body, bare server" $floor/
grep VmRSS "/proc/${pids[0]}/status"
