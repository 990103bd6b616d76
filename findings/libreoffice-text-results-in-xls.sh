#!/usr/bin/env bash
# A workbook whose formula gives "verde" is saved as .xls by LibreOffice. One expects the stored result to be "verde" too.
# Seen: where LibreOffice took over the result that the opened file stored, the .xls stores the number 0, without an error; results that are
# numbers are kept. Where the opened file stores no results, so that LibreOffice calculates them, the .xls stores the text.
# Version: LibreOffice 7.4.7 (Debian 12), read with SheetJS 0.18.5. Seen on 2026-11-29.
# Why it matters: who reads stored results (all readers that do not calculate) sees level 0 where people see green.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian libreoffice-calc-nogui '4:7.4.7-*'
npm_packages xlsx@0.18.5

cat >"$work/sheet.fods" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Results"><table:table-row>
<table:table-cell office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell>
<table:table-cell table:formula="of:=[.A1]*2" office:value-type="float" office:value="6"><text:p>6</text:p></table:table-cell>
<table:table-cell table:formula="of:=IF([.A1]&gt;2;&quot;verde&quot;;&quot;rojo&quot;)" office:value-type="string" office:string-value="verde"><text:p>verde</text:p></table:table-cell>
</table:table-row></table:table></office:spreadsheet></office:body></office:document>
XML
office 'xls:MS Excel 97' "$work/direct" "$work/sheet.fods"
sed -E 's/ office:(value-type="(float|string)" office:(string-)?value="[^3]+")//; s/<text:p>(6|verde)<.text:p>//' "$work/sheet.fods" >"$work/bare.fods"
office 'xls:MS Excel 97' "$work/direct" "$work/bare.fods"
office csv "$work/shown" "$work/sheet.fods"

stored() {
  node -e 'const { Sheets: { Results } } = require("xlsx").readFile(process.argv[1]); console.log(["A1", "B1", "C1"].map(name => JSON.stringify(Results[name].v)).join(" "))' "$1"
}
seen "what the sheet shows" "3,6,verde" "$(cat "$work/shown/sheet.csv")"
seen "stored in the .xls of a file with stored results" '3 6 0' "$(stored "$work/direct/sheet.xls")"
seen "stored in the .xls of the same file without them" '3 6 "verde"' "$(stored "$work/direct/bare.xls")"
finish
