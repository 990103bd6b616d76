#!/usr/bin/env bash
# A web page has a table of codes (1.1, 1.10) and levels ("2-3", "3/5"), as some tools export it under the name of a workbook. One expects
# programs to agree on what its cells say.
# Seen: all three make 1.10 the number 1.1, so two elements have one code. LibreOffice keeps both levels as texts; Gnumeric keeps 2-3 and makes 3/5
# the fifth of March of the current year; SheetJS makes both days of 2001, as plain numbers (36925 and 36955) without a sign that they were texts.
# Version: LibreOffice 7.4.7 and Gnumeric 1.12.55 (Debian 12), SheetJS 0.18.5 (npm). Seen on 2026-11-29.
# Why it matters: "between level 2 and 3" is a date by the time a CSV or .xlsx made from the page is read.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian libreoffice-calc-nogui '4:7.4.7-*'
debian gnumeric 1.12.55-1
npm_packages xlsx@0.18.5

cat >"$work/page.html" <<'HTML'
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Levels</title></head><body><table><tr><td>1.1</td><td>2-3</td></tr><tr><td>1.10</td><td>3/5</td></tr></table></body></html>
HTML
cp "$work/page.html" "$work/page.xls"
office csv "$work/office" "$work/page.xls"
ssconvert -I Gnumeric_html:html "$work/page.html" "$work/gnumeric.csv"
seen "LibreOffice" "1.1,2-3
1.1,3/5" "$(cat "$work/office/page.csv")"
seen "Gnumeric, the year as YEAR" "1.1,2-3
1.1,YEAR/03/05" "$(sed "s/$(date +%Y)/YEAR/" "$work/gnumeric.csv")"
seen "SheetJS" '[[1.1,36925],[1.1,36955]]' "$(node -e 'const x = require("xlsx"); console.log(JSON.stringify(x.utils.sheet_to_json(x.readFile(process.argv[1]).Sheets.Sheet1, { header: 1 })))' "$work/page.html")"
finish
