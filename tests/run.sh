#!/usr/bin/env bash
# Builds with warnings as errors, checks the formatting and runs every test. The last line says how many passed and failed.
# A skipped test (unless it lacks only reference data from outside) and a step that did not get through count as failed.
# The limit of an hour only guards against hanging, on a slow machine too.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
export CASETRACKER_REQUIRE_TOOLS=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# Nothing of this run stays alive behind it.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
# A test process ends before code that was measured while it ran pays for the measuring: a fifth less work for the HTTP tests.
export DOTNET_TieredPGO=0

readonly deadline=$((SECONDS + 3600))
passed=0 failed=0 skipped=0 log=$(mktemp)

finish() {
    local code=$?
    rm -f "$log"
    # A step before or beside the tests failed: say so in the total too.
    if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
    echo "$passed passed, $failed failed"
}
trap finish EXIT

stop() { echo "tests/run.sh: $*" >&2; exit 1; }

step() { echo "== $* (${SECONDS} s)"; }

# Runs a command within what is left of the time; macOS has no timeout.
bounded() {
    local left=$((deadline - SECONDS)) foreground='' code=0
    [ "$left" -gt 0 ] || stop "out of time"
    if ! command -v timeout >/dev/null; then "$@"; return; fi
    # At a terminal, Ctrl-C must reach the command; elsewhere it gets a group of its own, which ends as a whole.
    if [ -t 0 ]; then foreground=--foreground; fi
    timeout ${foreground:+"$foreground"} --kill-after=20 "$left" "$@" || code=$?
    case $code in 124 | 137) stop "out of time: $*" ;; esac
    return "$code"
}

# The headless shell opens tabs in half the time; where there is no apt-get, any Chromium will do.
has_chromium() {
    command -v chromium-headless-shell && return
    ! command -v apt-get && { command -v chromium || command -v chromium-browser || command -v google-chrome; }
}

install_missing_tools() {
    local missing=()
    has_chromium >/dev/null || missing+=(chromium-headless-shell)
    command -v node >/dev/null || missing+=(nodejs)
    command -v npm >/dev/null || missing+=(npm)
    command -v soffice >/dev/null || missing+=(libreoffice-writer-nogui libreoffice-calc-nogui)
    command -v pdftotext >/dev/null || missing+=(poppler-utils)
    command -v pandoc >/dev/null || missing+=(pandoc)
    # Debian's own Python, which has what its packages bring.
    /usr/bin/python3 -c 'import icalendar' 2>/dev/null || missing+=(python3-icalendar)
    /usr/bin/python3 -c 'import feedparser' 2>/dev/null || missing+=(python3-feedparser)
    [ "${#missing[@]}" -gt 0 ] || return 0

    command -v apt-get >/dev/null || stop "missing: ${missing[*]}. Install them (the names are Debian's) and run this again."
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || stop "missing: ${missing[*]}. Neither root nor sudo here: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    step "installing what the tests need and this system lacks: ${missing[*]}"
    # sudo outside of timeout: it may ask for a password at the terminal.
    "${as_root[@]}" timeout 120 apt-get update -qq
    "${as_root[@]}" timeout 600 env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# Programs that read exports back, of fixed versions, outside the tree; fetched again only when their list changes.
install_read_back() {
    local folder=${XDG_CACHE_HOME:-$HOME/.cache}/casetracker-tests/read-back
    export CASETRACKER_READ_BACK=$folder
    if [ -f "$folder/installed" ] && cmp -s tests/ReadBack/package-lock.json "$folder/installed"; then return 0; fi
    step "fetching the programs that read exports back"
    mkdir -p "$folder"
    rm -f "$folder/installed"
    cp tests/ReadBack/package.json tests/ReadBack/package-lock.json "$folder/"
    bounded npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error
    cp tests/ReadBack/package-lock.json "$folder/installed"
}

count() { awk -v name="$1:" '$1 == name { found = $2 } END { print found + 0 }' "$log"; }

# Counts what the tests of the three projects say together. They run side by side: while one waits for a browser, for a process of its own
# or for its last class, the others have the cores.
run_tests() {
    local code=0
    step "tests"
    bounded dotnet test --solution CaseTracker.sln --configuration Release --no-build --max-parallel-test-modules 3 --no-ansi 2>&1 |
        tee "$log" || code=$?
    passed=$(count succeeded) skipped=$(count skipped) failed=$(count failed)
    if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
}

command -v dotnet >/dev/null || stop "the .NET 10 SDK is missing: https://dotnet.microsoft.com/download"
install_missing_tools
install_read_back

step "restore"
bounded dotnet restore CaseTracker.sln --verbosity quiet

step "build"
bounded dotnet build CaseTracker.sln --configuration Release --no-restore --verbosity quiet -warnaserror

# The build has enforced style and analysers as warnings, the order of usings too where it reads; CSharpier sees to layout and width.
step "formatting"
bounded dotnet tool restore --verbosity quiet
bounded dotnet csharpier check src tests

run_tests

if [ "$skipped" -gt 0 ] && [ -d ../shared/data ]; then
    echo "$skipped skipped: a skipped test counts as failed"
    failed=$((failed + skipped))
elif [ "$skipped" -gt 0 ]; then
    # No tool can be missing here: those fail. What is left compares with reference data that does not come with the source.
    echo "$skipped skipped: they compare with reference data that is not beside this checkout"
fi
if [ "$passed" -eq 0 ]; then stop "no test ran"; fi
if [ "$failed" -gt 0 ]; then exit 1; fi
step "done"
