#!/usr/bin/env bash
# In a sheet of a workbook, the place of a row and of a cell (attribute r) may be left out: each then follows the one before it
# (ISO/IEC 29500-1, 18.3.1.4 and 18.3.1.73: optional). One expects the same sheet.
# Seen: Gnumeric passes over every cell; ssconvert logs warnings, ends with exit code 0, and its CSV holds nothing but a line end. ExcelJS raises
# an error. LibreOffice and SheetJS read the file.
# Version: Gnumeric 1.12.55 and LibreOffice 7.4.7 (Debian 12), ExcelJS 4.4.0 and SheetJS 0.18.5 (npm). Seen on 2026-11-29.
# Why it matters: an assessment that a program wrote in the short form has no ratings, and the conversion counts as done.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian gnumeric 1.12.55-1
debian libreoffice-calc-nogui '4:7.4.7-*'
npm_packages exceljs@4.4.0 xlsx@0.18.5

python3 - "$work/sheet.xlsx" <<'PY'
import sys
from workbook import workbook
workbook(sys.argv[1], [("Levels", "", "<sheetData><row><c><v>1.1</v></c><c><v>3</v></c></row><row><c><v>1.2</v></c><c><v>5</v></c></row></sheetData>")])
PY
office csv "$work/office" "$work/sheet.xlsx"
ssconvert "$work/sheet.xlsx" "$work/gnumeric.csv" 2>/dev/null && code=0 || code=$?
seen "LibreOffice" "1.1,3
1.2,5" "$(cat "$work/office/sheet.csv")"
seen "SheetJS" "1.1,3
1.2,5" "$(node -e 'const x = require("xlsx"); console.log(x.utils.sheet_to_csv(x.readFile(process.argv[1]).Sheets.Levels))' "$work/sheet.xlsx")"
seen "Gnumeric: exit code and bytes of its CSV" "0 1" "$code $(wc -c <"$work/gnumeric.csv")"
seen "ExcelJS" "Invalid row number in model" "$(node -e 'new (require("exceljs").Workbook)().xlsx.readFile(process.argv[1]).then(() => console.log("read"), error => console.log(error.message))' "$work/sheet.xlsx")"
finish
