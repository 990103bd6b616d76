#!/usr/bin/env bash
# Numbers are often shown as words: [=1]"red";[=2]"yellow";"green" or "level "0. EPPlus's Text is documented as the formatted value.
# Seen: EPPlus gives the bare number wherever a section holds words alone, and writes the name of a colour in brackets as if it were text
# ([Red]0.0 is "Red2.0"). Where digits stand beside the words, they are kept. ExcelNumberFormat gives the words.
# Version: EPPlus 4.5.3.3, the last under the LGPL, and ExcelNumberFormat 1.2.0 (NuGet). Seen on 2026-11-29.
# Why it matters: a reader that looks for the words of a scale finds 1, 2, 3, which may be another scale, or "Red" where no cell says so.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
dotnet_program EPPlus/4.5.3.3 ExcelNumberFormat/1.2.0 <<'CS'
using System.Globalization;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var package = new OfficeOpenXml.ExcelPackage();
var sheet = package.Workbook.Worksheets.Add("Levels");
var column = 0;
foreach (var code in new[] { "[=1]\"red\";[=2]\"yellow\";\"green\"", "\"present\"", "\"level \"0", "[Red]0.0" })
{
    column++;
    sheet.Cells[1, column].Value = 2d;
    sheet.Cells[1, column].Style.Numberformat.Format = code;
    Console.WriteLine($"{code}: {sheet.Cells[1, column].Text}, {new ExcelNumberFormat.NumberFormat(code).Format(2d, CultureInfo.InvariantCulture)}");
}
CS
seen "the number 2 in each format: EPPlus, ExcelNumberFormat" '[=1]"red";[=2]"yellow";"green": 2, yellow
"present": 2, present
"level "0: level 2, level 2
[Red]0.0: Red2.0, 2.0' "$("$program")"
finish
