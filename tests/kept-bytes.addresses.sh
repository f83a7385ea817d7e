# shellcheck shell=bash disable=SC2154
# The addresses that kept-bytes.sh asks for, beside the links that it finds. Uses $site, $today and $slow of it.

# The case that is retracted at the end.
readonly retracted=meta-v-bright-data

# Days spread over each case, on which it stands differently; each is read as of today too.
days() {
    cat <<'DAYS'
whatsapp-v-nso-group 2019-11-15 2020-07-17 2025-05-10 2025-10-20
apple-v-nso-group 2021-11-22 2021-12-01 2022-03-03 2024-01-23
dada-v-nso-group 2022-01-15 2022-12-15 2024-03-08 2024-07-22
hiq-labs-v-linkedin 2017-08-14 2018-03-15 2019-09-09 2022-11-04
khashoggi-v-nso-group 2023-06-14 2023-06-15 2023-10-26 2023-11-21
meta-v-bright-data 2023-01-15 2023-08-18 2024-01-23 2024-02-20
DAYS
}

# The pages, files and pictures of the case $1 as of the day $2, or of today where that is empty.
of_case() {
    local case=/cases/$1 ask="?as-of=$2" and="&as-of=$2" one
    if [ -z "$2" ]; then ask='' and=''; fi
    printf '%s\n' "$case"{,/timeline,/money,/injunctions,/claims,/parties,/sources}"$ask" \
        "$case"{/cite,/export,/history,/history/1,/embed}"$ask" \
        "$case".{md,html,txt,docx,xlsx,csv,json,jsonld,timelinejs.json,ics,atom,bib,ris,csl.json}"$ask" \
        "$case".{md,html,txt,docx}'?length='{headline,short}"$and" "$case.csv?table="{awards,reported,parties,sources}"$and" \
        "$case/export?length="{headline,full}"$and" "$case".{bib,ris,csl.json}"?of=page/money$and"
    for one in money timeline status; do
        printf '%s\n' "$case/pictures/$one.svg$ask" \
            "$case/pictures/$one.svg?"{theme=light,theme=dark,size=wide,size=print,size=small}"$and" \
            "$case/embed/$one$ask" "$case/embed/$one?theme=dark$and" \
            "/oembed?url=http%3A%2F%2F${site#http://}${case//\//%2F}%2Fembed%2F$one${ask/\?/%3F}&format=json"
        if [ -n "$slow" ]; then echo "$case/pictures/$one.png$ask"; fi
    done
    if [ -n "$slow" ]; then echo "$case.pdf$ask"; fi
}

of_site() {
    local one
    printf '%s\n' / /cases '/cases?sort='{name,filed,activity,award} /courts /courts/{ca9,cand}{,.ics,.atom} /parties /judges \
        /parties/nso-group /judges/hamilton-cand /calendar.ics /compare /about/{methodology,data} /corrections{,.atom} /changes{,.atom} \
        /verify /schema/case-file-1.0.json /robots.txt /sitemap.xml /sitemaps/{0,1}.xml /cases.{csv,xlsx,zip} \
        '/cases.csv?table='{awards,reported,parties,sources} '/cases.zip?format='{md,html,txt,docx,json,csv,ics,bib} \
        '/cases.zip?length=short' \
        /{site,base,bar,case}.css /site.js
    for one in '' '&as-of='{2022-11-04,2025-05-10,2025-10-20}; do
        printf '%s\n' '/compare?cases=whatsapp-v-nso-group,'{hiq-labs-v-linkedin,apple-v-nso-group,dada-v-nso-group}"$one" \
            /cases.{csv,xlsx,zip}"?cases=whatsapp-v-nso-group,meta-v-bright-data$one"
    done
}

# What is refused or not there, filters, and the days that only one case is asked for.
odd_ones() {
    local case=/cases/whatsapp-v-nso-group
    printf '%s\n' /nothing /cases/nothing{,.json,/money,/history} /courts/nothing /parties/nothing /judges/nothing /sitemaps/9.xml \
        /oembed '/oembed?url=http%3A%2F%2Fother.example%2F' '/cases?sort=colour' '/compare?cases=nothing,apple-v-nso-group' \
        '/cases.csv?cases=nothing' '/cases.zip?format=pdf' '/changes?before=x' \
        $case{,/money,.json,.md}'?as-of='{2025-13-01,1900-01-01,2099-01-01} \
        $case'?known-at='{"$today",2020-01-01,soon} "$case?as-of=2025-10-20&known-at=$today" $case/nothing $case/events/nothing \
        $case/history/{0,2,x} $case/pictures/nothing.svg $case'/timeline?'{kind=order,kind=colour,page=0,q=damages} \
        $case'/timeline?from=2025-01-01&to=2025-06-30' $case'/timeline?from=soon' $case'/sources?class=colour' \
        $case'/cite?of='{page/money,event/verdict,event/nothing} $case.md'?length=long' $case.csv'?table=colours' \
        $case/pictures/money.svg'?theme=colour' $case/events/verdict'?as-of=2020-01-01' $case.doc
}

addresses() {
    local case rest day
    of_site
    odd_ones
    while read -r case rest; do
        of_case "$case" ''
        for day in $rest; do of_case "$case" "$day"; done
        printf '%s\n' "/cases/$case/history/1.json" "/cases/$case/history.atom" "/cases/$case/history?"{since=2026-11-01,"from=1&to=1"}
    done < <(days)
}

# The query is read by nobody: it makes other addresses of those that were asked before.
after_retracting() {
    local case=/cases/$retracted
    printf '%s\n' $case{,/money,.json,.atom,/history,/history/1,/history/1.json,/embed/money,/pictures/money.svg}'?retracted' \
        {/,/cases,/cases.csv,/changes,/changes.atom,/corrections,/corrections.atom,/sitemaps/1.xml}'?retracted' \
        "/cases.csv?cases=$retracted&retracted" "/compare?cases=$retracted,apple-v-nso-group&retracted"
}
