#!/usr/bin/env bash
# A title stands beside a cell that is blank and red: red is the level. One expects each cell of the sheet to be a cell of the web page.
# Seen: where the title is longer than its column, Gnumeric's HTML 4.0 lets it span the blank cell (colspan="2"), and the red is gone;
# beside a short title the red cell is there. What is lost depends on the length of a neighbour's text.
# Version: Gnumeric 1.12.55 (Debian 12). Seen on 2026-11-29.
# Why it matters: sheets that show levels by colour alone lose them row by row, the long titles first.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian gnumeric 1.12.55-1

python3 - "$work/sheet.xlsx" <<'PY'
import sys
from workbook import rows, solid, text, workbook
workbook(sys.argv[1], [("Levels", "", rows(
    text("A1", "Citizens take part in decisions") + '<c r="B1" s="1"/>' + text("C1", "note"),
    text("A2", "Taxes") + '<c r="B2" s="1"/>' + text("C2", "note")))], fills=[solid('rgb="FFFF0000"')])
PY
ssconvert -T Gnumeric_html:html40 "$work/sheet.xlsx" "$work/sheet.html"
ssconvert "$work/sheet.xlsx" "$work/again.ods"
seen "red cells, and cells that span, in the web page" "1 1" "$(grep -c '#FF0000' "$work/sheet.html") $(grep -c 'colspan="2"' "$work/sheet.html")"
seen "the first row" 'Citizens take part in decisions (spans 2)
note' "$(awk '/<tr>/ { n++ } n == 1 && /<td/' "$work/sheet.html" | sed -E 's/.*colspan="2".*>([^<]+)<.*/\1 (spans 2)/; s/<[^>]*>//g')"
seen "red cells in the same sheet as .ods" "2" "$(unzip -p "$work/again.ods" content.xml | python3 -c '
import re, sys
xml = sys.stdin.read()
red = re.search(r"<style:style style:name=\"([^\"]+)\"[^>]*>(?:(?!</style:style>).)*#[fF]{2}0000", xml, re.S)[1]
print(len(re.findall(f"<table:table-cell[^>]*table:style-name=\"{red}\"", xml)))')"
finish
