#!/usr/bin/env bash
# The first sheet of a workbook is a hidden draft; the second is visible and the active one. The workbook is converted to CSV, which has room
# for one sheet. One expects the sheet that people see.
# Seen: LibreOffice, Gnumeric, SheetJS and MiniExcel, unless told otherwise, each give the hidden draft, and none says so.
# Version: LibreOffice 7.4.7 and Gnumeric 1.12.55 (Debian 12), SheetJS 0.18.5 (npm), MiniExcel 1.46.0 (NuGet). Seen on 2026-11-29.
# Why it matters: a CSV made of an assessment for a program to read may hold the levels of a draft, and no longer shows that it does.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian libreoffice-calc-nogui '4:7.4.7-*'
debian gnumeric 1.12.55-1
npm_packages xlsx@0.18.5
dotnet_program MiniExcel/1.46.0 <<'CS'
foreach (IDictionary<string, object> row in MiniExcelLibs.MiniExcel.Query(args[0]))
{
    Console.WriteLine(string.Join(',', row.Values));
}
CS

python3 - "$work/sheet.xlsx" <<'PY'
import sys
from workbook import rows, text, workbook
workbook(sys.argv[1], [("Draft", ' state="hidden"', rows(text("A1", "1.1") + text("B1", "red"))), ("Result", "", rows(text("A1", "1.1") + text("B1", "green")))],
         view='<bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews>')
PY
office csv "$work/office" "$work/sheet.xlsx"
ssconvert "$work/sheet.xlsx" "$work/gnumeric.csv"
seen "LibreOffice" "1.1,red" "$(cat "$work/office/sheet.csv")"
seen "Gnumeric" "1.1,red" "$(cat "$work/gnumeric.csv")"
seen "SheetJS" "1.1,red" "$(node -e 'process.stdout.write(require("xlsx").write(require("xlsx").readFile(process.argv[1]), { type: "string", bookType: "csv" }))' "$work/sheet.xlsx")"
seen "MiniExcel" "1.1,red" "$("$program" "$work/sheet.xlsx")"
finish
