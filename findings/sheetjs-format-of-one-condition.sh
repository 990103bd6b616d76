#!/usr/bin/env bash
# A cell's number format may have one section with a condition: [>=3]"good". Numbers that it does not hold for are shown as numbers.
# Seen: SheetJS's formatted text (w, and what its CSV and HTML hold) is "good" for every number, 1 and 0 included; with a second section it keeps
# to the condition. LibreOffice, Gnumeric and ExcelNumberFormat show 1 as 1. Text behind General (General" points") is left out as well.
# Version: SheetJS 0.18.5 (npm), LibreOffice 7.4.7 and Gnumeric 1.12.55 (Debian 12), ExcelNumberFormat 1.2.0 (NuGet). Seen on 2026-11-29.
# Why it matters: a level 1 is exported as the word of the best level, and the number is not in the file any more.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian gnumeric 1.12.55-1
debian libreoffice-calc-nogui '4:7.4.7-*'
npm_packages xlsx@0.18.5
dotnet_program ExcelNumberFormat/1.2.0 <<'CS'
using System.Globalization;
foreach (var code in new[] { "[>=3]\"good\"", "[>=3]\"good\";\"open\"", "General\" points\"" })
{
    var format = new ExcelNumberFormat.NumberFormat(code);
    Console.WriteLine(string.Join(',', new double[] { 0, 1, 3 }.Select(number => format.Format(number, CultureInfo.InvariantCulture))));
}
CS

python3 - "$work/sheet.xlsx" <<'PY'
import sys
from workbook import rows, workbook
workbook(sys.argv[1], [("Levels", "", rows(*("".join(f'<c r="{column}{i}" s="{i}"><v>{number}</v></c>' for column, number in zip("ABC", (0, 1, 3))) for i in (1, 2, 3))))],
         formats=['[>=3]"good"', '[>=3]"good";"open"', 'General" points"'])
PY
office 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true' "$work/office" "$work/sheet.xlsx"
ssconvert -O 'format=preserve separator=,' -T Gnumeric_stf:stf_assistant "$work/sheet.xlsx" "$work/gnumeric.csv"
expected="0,1,good
open,open,good
0 points,1 points,3 points"
seen "ExcelNumberFormat" "$expected" "$("$program")"
seen "LibreOffice" "$expected" "$(cat "$work/office/sheet.csv")"
seen "Gnumeric" "$expected" "$(tr -d '"' <"$work/gnumeric.csv")"
seen "SheetJS" "good,good,good
open,open,good
0,1,3" "$(node -e 'const x = require("xlsx"); console.log(x.utils.sheet_to_csv(x.readFile(process.argv[1]).Sheets.Levels))' "$work/sheet.xlsx")"
finish
