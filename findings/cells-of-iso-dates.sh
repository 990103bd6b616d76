#!/usr/bin/env bash
# A cell of a workbook may hold its date in ISO 8601 (ISO/IEC 29500-1, 18.18.11: t="d"). One expects 2026-06-30.
# Seen: Gnumeric and ExcelJS read the digits up to the first hyphen as a number of days, which is 1905-07-18. ExcelDataReader and MiniExcel give
# a date where there is no time of day, and a text where there is one. LibreOffice and openpyxl read both.
# Version: Gnumeric 1.12.55, LibreOffice 7.4.7 and openpyxl 3.0.9 (Debian 12), ExcelJS 4.4.0 (npm), ExcelDataReader 3.6.0 and MiniExcel 1.46.0
# (NuGet). Seen on 2026-11-29.
# Why it matters: the date of an assessment becomes one of 1905, which is a valid date that no check of forms refuses.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian gnumeric 1.12.55-1
debian libreoffice-calc-nogui '4:7.4.7-*'
debian python3-openpyxl 3.0.9-1
npm_packages exceljs@4.4.0
dotnet_program ExcelDataReader/3.6.0 MiniExcel/1.46.0 <<'CS'
using System.Globalization;
System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
static string Shown(object? value) => value is DateTime date ? date.ToString("s", CultureInfo.InvariantCulture) : $"text {value}";
using var stream = File.OpenRead(args[0]);
using var reader = ExcelDataReader.ExcelReaderFactory.CreateReader(stream);
reader.Read();
Console.WriteLine($"ExcelDataReader: {Shown(reader.GetValue(0))}, {Shown(reader.GetValue(1))}");
var row = (IDictionary<string, object>)MiniExcelLibs.MiniExcel.Query(args[0]).First();
Console.WriteLine($"MiniExcel: {Shown(row["A"])}, {Shown(row["B"])}");
CS

python3 - "$work/sheet.xlsx" <<'PY'
import sys
from workbook import rows, workbook
workbook(sys.argv[1], [("Dates", "", rows('<c r="A1" s="1" t="d"><v>2026-06-30</v></c><c r="B1" s="1" t="d"><v>2026-06-30T10:00:00</v></c>'))], formats=["yyyy\\-mm\\-dd"])
PY
office csv "$work/office" "$work/sheet.xlsx"
ssconvert 2>/dev/null "$work/sheet.xlsx" "$work/gnumeric.csv"
seen "LibreOffice" "2026-06-30,2026-06-30 10:00:00" "$(cat "$work/office/sheet.csv")"
seen "openpyxl" "2026-06-30 2026-06-30T10:00:00" "$(/usr/bin/python3 -c '
import openpyxl, sys
print(*(cell.value.isoformat() for cell in openpyxl.load_workbook(sys.argv[1]).active[1]))' "$work/sheet.xlsx")"
seen "Gnumeric" "1905/07/18,1905/07/18" "$(cat "$work/gnumeric.csv")"
seen "ExcelJS" "1905-07-18T00:00:00.000Z 1905-07-18T00:00:00.000Z" "$(node -e '
const book = new (require("exceljs").Workbook)();
book.xlsx.readFile(process.argv[1]).then(() => console.log(book.worksheets[0].getRow(1).values.slice(1).map(date => date.toISOString()).join(" ")))' "$work/sheet.xlsx")"
seen "libraries of .NET" "ExcelDataReader: 2026-06-30T00:00:00, text 2026-06-30T10:00:00
MiniExcel: 2026-06-30T00:00:00, text 2026-06-30T10:00:00" "$("$program" "$work/sheet.xlsx")"
finish
