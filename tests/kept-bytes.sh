#!/usr/bin/env bash
# Keeps what every public address answers, and compares two keepings: a change of the code that is to change nothing for readers is held
# to that, byte for byte. Run once before such a change and once after it; not part of tests/run.sh.
#
#   tests/kept-bytes.sh keep FOLDER [--slow] [--app DLL]      --slow: also PDF and PNG, which Chromium makes
#                                                             --app: a built CaseTracker.Web.dll, else this tree is built in Release
#   tests/kept-bytes.sh compare BEFORE AFTER [--except FILE]  FILE: an extended regular expression a line, for addresses that may differ;
#                                                             ends with 1 when others do
#
# FOLDER gets a file an address in bodies/, as it was sent ("/" of the address is "!"), and manifest.tsv: status, content type, length,
# SHA-256, address. The list is kept-bytes.addresses.sh and what links lead to from there. The application is started with a clock that
# stands still at the same moment in every keeping, so that today, times of publishing and all that is hashed from them are equal.
# Needs bash, curl, GNU tools and a C compiler.
set -euo pipefail
export LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# Noon of that day in UTC. The name of the site is reserved, and no port is in it.
readonly here now=1796126400 today=2026-12-01 site=http://kept.example
# Of the crawl: links of links; an address is also the name of a file.
readonly rounds=2 longest=240
work=$(mktemp -d) server=''
trap 'if [ -n "$server" ]; then kill "$server" 2>/dev/null && wait "$server" || true; fi; rm -rf "$work"' EXIT
source "$here/tests/kept-bytes.addresses.sh"

stop() { echo "tests/kept-bytes.sh: $*" >&2; exit 2; }

# Asks for the addresses of the file $1 that were not asked for yet.
ask() {
    comm -13 "$work/asked" <(sort -u "$1") >"$work/next"
    sort -u "$work/asked" "$work/next" -o "$work/asked"
    [ -s "$work/next" ] || return 0
    awk -v site="$site" -v to="$folder/bodies/" '{ name = $0; gsub("/", "!", name)
        print "url = \"" site $0 "\"\noutput = \"" to name "\"" }' \
        "$work/next" >"$work/curl"
    curl -sS --no-progress-meter -g --path-as-is --parallel --parallel-max 4 --max-time 120 \
        --connect-to "${site#http://}:80:127.0.0.1:$port" -w '%{filename_effective}\t%{http_code}\t%{content_type}\n' \
        --config "$work/curl" >>"$work/answers"
}

# Links to this site in what was answered last, without days (those are in the list), filters of a stretch of the timeline (thousands),
# assets and what belongs to accounts.
links() {
    sed 's#/#!#g; s#^#./#' "$work/next" |
        (cd "$folder/bodies" && xargs -r -d '\n' grep -ashoE "(href|src|action)=\"($site)?/[^\"#]*|<loc>$site/[^<#]*" || true) |
        sed -E "s#^(href=\"|src=\"|action=\"|<loc>)##; s#^$site##; s#&amp;#\&#g; s/&#x2B;/+/g" |
        sed -E "\#as-of=|known-at=|timeline\?.*&from=|^/(account|admin|edit)(/|\$|\?)|\.(css|js$made)(\?|\$)#d" |
        awk -v longest=$longest '/^\// && length($0) <= longest' | sort -u
}

# A clock of the system that stands still at $now for who is started with the library; a clock that only counts goes on.
stand_still() {
    cat >"$work/clock.c" <<'C'
#define _GNU_SOURCE
#include <time.h>
#include <unistd.h>
#include <sys/syscall.h>
int clock_gettime(clockid_t clock, struct timespec *time) {
    if (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE) return syscall(SYS_clock_gettime, clock, time);
    time->tv_sec = NOW; time->tv_nsec = 0;
    return 0;
}
C
    cc -shared -fPIC -O1 -DNOW=$now "$work/clock.c" -o "$work/clock.so"
}

start() {
    if [ -z "$app" ]; then
        dotnet build "$here/src/CaseTracker.Web" -c Release -v q --nologo >&2
        app=$here/src/CaseTracker.Web/bin/Release/net10.0/CaseTracker.Web.dll
        cd "$here/src/CaseTracker.Web"
    else
        cd "$(dirname "$app")"
    fi
    stand_still
    # Without a second factor, an administrator can retract a case with two forms.
    env ASPNETCORE_ENVIRONMENT=Production CaseTracker__DataDirectory="$work/data" CaseTracker__PublicUrl=$site \
        CaseTracker__RequireSecondFactor=false LD_PRELOAD="$work/clock.so" dotnet "$app" --urls http://127.0.0.1:0 >"$work/log" 2>&1 &
    server=$!
    for _ in $(seq 300); do
        port=$(sed -nE 's#.*Now listening on: http://127\.0\.0\.1:([0-9]+).*#\1#p' "$work/log")
        if [ -n "$port" ]; then return; fi
        kill -0 "$server" 2>/dev/null || break
        sleep 1
    done
    cat "$work/log" >&2
    stop "the application did not start"
}

# An administrator is made and retracts the case $1.
retract() {
    local at=http://127.0.0.1:$port word=a-long-word-of-keeping
    form() { curl -sS -b "$work/cookies" -c "$work/cookies" -o "$work/page" "$@"; }
    token() { form "$at$1" && sed -nE '0,/name="form-token"/s#.*name="form-token" value="([^"]*)".*#form-token=\1#p' "$work/page"; }
    form "$at/account/setup" --data-urlencode "$(token /account/setup)" -d username=keeper -d display-name=Keeper -d new-password=$word \
        -d new-password-again=$word -d "code=$(sed -nE 's/.*enter the code ([^ ]+).*/\1/p' "$work/log")"
    form "$at/edit/cases/$1/retract" --data-urlencode "$(token "/edit/cases/$1")" -d 'why=Kept to see what a retracted case answers.'
    [ "$(curl -s -o "$work/page" -w '%{http_code}' "$at/cases/$1")" = 410 ] || stop "the case $1 could not be retracted"
}

# Name and SHA-256 of each file of this folder.
digests() { find . -type f -print0 | xargs -0 sha256sum | sed -E 's#^\\?([0-9a-f]+)  \./(.*)#\2\t\1#'; }

keep() {
    local case rest day body status type
    mkdir -p "$folder/bodies"
    [ -z "$(ls "$folder/bodies")" ] || stop "$folder holds a keeping already"
    : >"$work/asked" >"$work/answers"
    start
    addresses >"$work/list"
    ask "$work/list"
    for _ in $(seq $rounds); do
        links >"$work/found"
        ask "$work/found"
    done
    # Each event as of each day of its case.
    while read -r case rest; do
        for day in $rest; do grep -E "^/cases/$case/events/[^?]*\$" "$work/asked" | sed "s/\$/?as-of=$day/"; done
    done < <(days) >"$work/events"
    ask "$work/events"
    retract $retracted
    after_retracting >"$work/gone"
    ask "$work/gone"
    # An empty answer leaves no file.
    while IFS=$'\t' read -r body status type; do
        [ -e "$body" ] || : >"$body"
        printf '%s\t%s\t%s\n' "${body##*/}" "$status" "${type:--}"
    done <"$work/answers" | sort >"$work/told"
    (cd "$folder/bodies" && find . -type f -printf '%P\t%s\n' | sort >"$work/lengths" && digests | sort >"$work/sums")
    join -t $'\t' "$work/told" "$work/lengths" | join -t $'\t' - "$work/sums" |
        awk -F '\t' -v OFS='\t' '{ gsub("!", "/", $1); print $2, $3, $4, $5, $1 }' | sort -t $'\t' -k5 >"$folder/manifest.tsv"
    echo "$(wc -l <"$folder/manifest.tsv") addresses, by status:"
    cut -f1 "$folder/manifest.tsv" | sort | uniq -c
}

# What may differ without a difference for readers; all else is compared as it was sent.
normalisations() {
    cat <<'SED'
# asset-version: the address of a style sheet or script names the build as a value
s#(\.(css|js))\?v=[0-9a-f]{8}#\1#g
# asset-fingerprint: or as ten letters and digits in its name
s#(/[A-Za-z._/-]+)\.[a-z0-9]{10}\.(css|js)\b#\1.\2#g
SED
}

# Address, status, type and digest of each answer of the keeping $1; its normalised bodies go to $2.
listed() {
    cp -r "$1/bodies" "$2"
    normalisations >"$work/sed"
    cd "$2"
    grep -vP '^\d+\t(application/(zip|pdf|vnd\.openxml)|image/png)' "$1/manifest.tsv" | cut -f5 | sed 's#/#!#g; s#^#./#' | tr '\n' '\0' |
        xargs -0 sed -E -s -i -f "$work/sed"
    # white-space: in a page a line break between words is a space
    grep -P '^\d+\ttext/html' "$1/manifest.tsv" | cut -f5 | sed 's#/#!#g; s#^#./#' | tr '\n' '\0' |
        xargs -0 sed -E -s -i -z 's/[[:space:]]+/ /g'
    digests | sed 's#!#/#g' | sort >"$work/sums"
    awk -F '\t' -v OFS='\t' '{ print $5, $1, $2 }' "$1/manifest.tsv" | sort | join -t $'\t' - "$work/sums"
}

shown() {
    A=$3 awk -F '\t' '$1 == ENVIRON["A"] { print $2, $3 }' "$work/$2"
    sed 's/></>\n</g' "$work/$1/${3//\//!}"
}

compare() {
    local kind address status=0 diffs=0
    listed "$1" "$work/before" >"$work/b"
    listed "$2" "$work/after" >"$work/a"
    join -t $'\t' -a 1 -a 2 -e - -o 0,1.2,1.3,1.4,2.2,2.3,2.4 "$work/b" "$work/a" |
        awk -F '\t' -v OFS='\t' '$4 == "-" { print "added", $1; next } $7 == "-" { print "removed", $1; next }
            $2 != $5 || $3 != $6 || $4 != $7 { print "differs", $1 }' >"$work/all"
    : >"$work/excepted"
    if [ -n "$except" ]; then cut -f2 "$work/all" | { grep -E -f "$except" || true; } | sort -u >"$work/excepted"; fi
    while IFS=$'\t' read -r kind address; do
        if grep -qxF -- "$address" "$work/excepted"; then echo "$kind, excepted: $address"; continue; fi
        status=1
        echo "$kind: $address"
        if [ "$kind" != differs ] || [ $diffs -ge 5 ]; then continue; fi
        diffs=$((diffs + 1))
        # Status and type, and a tag a line: pages have long lines.
        diff -aU 1 <(shown before b "$address") <(shown after a "$address") | tail -n +3 | cut -c1-200 | head -20 || true
    done <"$work/all"
    printf '%s before, %s after, %s not equal, %s of them excepted\n' $(for list in b a all excepted; do wc -l <"$work/$list"; done)
    return $status
}

app='' slow='' made='|pdf|png' except='' verb=${1:-}
shift || true
folders=()
while [ $# -gt 0 ]; do
    case $1 in
    --app) app=$(realpath "$2"); shift 2 ;;
    --except) except=$(realpath "$2"); shift 2 ;;
    --slow) slow=yes made=''; shift ;;
    *) folders+=("$(realpath -m "$1")"); shift ;;
    esac
done
case $verb-${#folders[@]} in
keep-1) folder=${folders[0]}; keep ;;
compare-2) compare "${folders[@]}" ;;
*) stop 'keep FOLDER [--slow] [--app DLL], or compare BEFORE AFTER [--except FILE]' ;;
esac
