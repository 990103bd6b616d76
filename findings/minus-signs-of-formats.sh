#!/usr/bin/env bash
# Values below zero occur where a sheet shows a change against the year before. One expects -1 to stay -1 where a format takes out zeros
# ([=0]"";General), and a format of words alone ([>=1]"better";"worse") to show the word.
# Seen: LibreOffice shows -1 as 1 in the first: the sign is lost, also in its CSV of what is shown. Gnumeric sets a minus before the word
# ("−worse"), and its minus of formatted text is U+2212, with which "−1" is not a number for most readers.
# SheetJS and ExcelNumberFormat show -1 and worse.
# Version: LibreOffice 7.4.7 and Gnumeric 1.12.55 (Debian 12), SheetJS 0.18.5 (npm), ExcelNumberFormat 1.2.0 (NuGet). Seen on 2026-11-29.
# Why it matters: a decline becomes an advance.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian libreoffice-calc-nogui '4:7.4.7-*'
debian gnumeric 1.12.55-1
npm_packages xlsx@0.18.5
dotnet_program ExcelNumberFormat/1.2.0 <<'CS'
using System.Globalization;
Console.WriteLine(string.Join(',', new[] { "[=0]\"\";General", "[>=1]\"better\";\"worse\"" }.Select(code => new ExcelNumberFormat.NumberFormat(code).Format(-1d, CultureInfo.InvariantCulture))));
CS

python3 - "$work/sheet.xlsx" <<'PY'
import sys
from workbook import rows, workbook
workbook(sys.argv[1], [("Change", "", rows('<c r="A1" s="1"><v>-1</v></c><c r="B1" s="2"><v>-1</v></c>'))], formats=['[=0]"";General', '[>=1]"better";"worse"'])
PY
office 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true' "$work/office" "$work/sheet.xlsx"
ssconvert -O 'format=preserve separator=,' -T Gnumeric_stf:stf_assistant "$work/sheet.xlsx" "$work/gnumeric.csv"
seen "ExcelNumberFormat" "-1,worse" "$("$program")"
seen "SheetJS" "-1,worse" "$(node -e 'const x = require("xlsx"); console.log(x.utils.sheet_to_csv(x.readFile(process.argv[1]).Sheets.Change))' "$work/sheet.xlsx")"
seen "LibreOffice" "1,worse" "$(cat "$work/office/sheet.csv")"
seen "Gnumeric" $'\u22121,\u2212worse' "$(cat "$work/gnumeric.csv")"
finish
