#!/usr/bin/env bash
# Workbooks of older Macs count days from 1904 and say so (date1904="1"). The cell here is 2026-07-01. One expects that date.
# Seen: SheetJS, asked for dates (cellDates), gives 2022-06-30 as the value and 7/1/26 as the text of one and the same cell.
# MiniExcel gives 2022-06-30. ExcelDataReader, ExcelJS and LibreOffice give 2026-07-01.
# Version: SheetJS 0.18.5 and ExcelJS 4.4.0 (npm), MiniExcel 1.46.0 and ExcelDataReader 3.6.0 (NuGet), LibreOffice 7.4.7 (Debian 12).
# Seen on 2026-11-29.
# Why it matters: an assessment is dated 1462 days too early, before the one that it follows.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian libreoffice-calc-nogui '4:7.4.7-*'
npm_packages xlsx@0.18.5 exceljs@4.4.0
dotnet_program ExcelDataReader/3.6.0 MiniExcel/1.46.0 <<'CS'
System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
using var stream = File.OpenRead(args[0]);
using var reader = ExcelDataReader.ExcelReaderFactory.CreateReader(stream);
reader.Read();
Console.WriteLine($"ExcelDataReader {reader.GetDateTime(0):yyyy-MM-dd}");
var row = (IDictionary<string, object>)MiniExcelLibs.MiniExcel.Query(args[0]).First();
Console.WriteLine($"MiniExcel {row["A"]:yyyy-MM-dd}");
CS

python3 - "$work/sheet.xlsx" <<'PY'
import sys
from workbook import rows, workbook
workbook(sys.argv[1], [("Dates", "", rows('<c r="A1" s="1"><v>44742</v></c>'))], formats=["m/d/yy"], properties=' date1904="1"')
PY
office 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true' "$work/office" "$work/sheet.xlsx"
seen "LibreOffice" "7/1/26" "$(cat "$work/office/sheet.csv")"
seen "ExcelJS" "2026-07-01" "$(node -e '
const book = new (require("exceljs").Workbook)();
book.xlsx.readFile(process.argv[1]).then(() => console.log(book.worksheets[0].getCell("A1").value.toISOString().slice(0, 10)))' "$work/sheet.xlsx")"
seen "SheetJS: value, text" "2022-06-30 7/1/26" "$(node -e '
const { Sheets: { Dates: { A1 } } } = require("xlsx").readFile(process.argv[1], { cellDates: true });
console.log(A1.v.toISOString().slice(0, 10), A1.w)' "$work/sheet.xlsx")"
seen "libraries of .NET" "ExcelDataReader 2026-07-01
MiniExcel 2022-06-30" "$("$program" "$work/sheet.xlsx")"
finish
