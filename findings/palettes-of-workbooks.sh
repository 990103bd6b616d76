#!/usr/bin/env bash
# A workbook may bring its own palette (indexedColors), and a fill then names a colour of it by its number.
# Here number 10, which is red in the usual palette, is green in the workbook's own, and number 17 the other way round. One expects its own.
# Seen: LibreOffice follows the workbook's palette. Gnumeric takes the usual one, so green cells are red and red ones green. SheetJS, asked for
# styles, gives fills that are named by number no colour at all, with a palette of the workbook's own or without.
# Version: Gnumeric 1.12.55 and LibreOffice 7.4.7 (Debian 12), SheetJS 0.18.5 (npm). Seen on 2026-11-29.
# Why it matters: the best level becomes the worst, or none.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian gnumeric 1.12.55-1
debian libreoffice-calc-nogui '4:7.4.7-*'
npm_packages xlsx@0.18.5

python3 - "$work" <<'PY'
import sys
from workbook import rows, solid, text, workbook
usual = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split() * 2 + "800000 008000".split()
own = "".join(f'<rgbColor rgb="00{ {10: "008000", 17: "FF0000"}.get(i, usual[i] if i < len(usual) else "808080") }"/>' for i in range(64))
for name, colours in (("own", f"<colors><indexedColors>{own}</indexedColors></colors>"), ("usual", "")):
    workbook(f"{sys.argv[1]}/{name}.xlsx", [("Levels", "", rows(text("A1", "1.1") + text("B1", "x", 1), text("A2", "1.2") + text("B2", "x", 2)))],
             fills=[solid('indexed="10"'), solid('indexed="17"')], colours=colours)
PY
office html "$work/office" "$work/own.xlsx"
ssconvert -T Gnumeric_html:html40 "$work/own.xlsx" "$work/gnumeric.html"
sheetjs() {
  node -e 'const { Sheets: { Levels } } = require("xlsx").readFile(process.argv[1], { cellStyles: true }); console.log(["B1", "B2"].map(name => Levels[name].s.fgColor.rgb ?? "none").join(" "))' "$1"
}
seen "LibreOffice" "#008000 #FF0000" "$(grep -oE 'bgcolor="#[0-9A-F]+"' "$work/office/own.html" | grep -oE '#[0-9A-F]+' | paste -sd' ')"
seen "Gnumeric" "#FF0000 #008000" "$(grep -oE 'background:#[0-9A-F]+' "$work/gnumeric.html" | grep -oE '#[0-9A-F]+' | grep -v FFFFFF | paste -sd' ')"
seen "SheetJS" "none none" "$(sheetjs "$work/own.xlsx")"
seen "SheetJS without an own palette" "none none" "$(sheetjs "$work/usual.xlsx")"
finish
