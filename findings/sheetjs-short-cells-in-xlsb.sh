#!/usr/bin/env bash
# A cell of a binary workbook (.xlsb) is a record that names its column (MS-XLSB: BrtCellRk, BrtCellReal, BrtCellSt and others, numbers 1 to 11). One expects each cell of a row to be one of them.
# Seen: SheetJS writes such a record for the first cell of a row alone; each cell behind it is a short record without a column (numbers 12 to 18),
# which stands in the column after the one before.
# Version: SheetJS 0.18.5 (npm). Seen on 2026-11-29.
# Why it matters: a reader that knows the long records alone reads the codes of the elements, in column A, and not one level beside them.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
npm_packages xlsx@0.18.5

node -e '
const x = require("xlsx");
const rows = [["1.1", 3, 2.5, true, "green"], ["1.2", 4]];
x.writeFile({ SheetNames: ["Levels"], Sheets: { Levels: x.utils.aoa_to_sheet(rows) } }, process.argv[1], { bookType: "xlsb" });' "$work/sheet.xlsb"
seen "records of cells" "row: CellSt(6) ShortRk(13) ShortReal(16) ShortBool(15) ShortSt(17)
row: CellSt(6) ShortRk(13)" "$(python3 - "$work/sheet.xlsb" <<'PY'
import sys, zipfile
data = zipfile.ZipFile(sys.argv[1]).read("xl/worksheets/sheet1.bin")
names = {1: "CellBlank", 2: "CellRk", 4: "CellBool", 5: "CellReal", 6: "CellSt", 7: "CellIsst", 12: "ShortBlank", 13: "ShortRk", 14: "ShortError", 15: "ShortBool", 16: "ShortReal", 17: "ShortSt", 18: "ShortIsst"}
lines, at = [], 0
while at < len(data):
    kind, at = data[at], at + 1
    if kind & 128:
        kind, at = kind & 127 | (data[at] & 127) << 7, at + 1
    size = shift = 0
    while True:
        part, at = data[at], at + 1
        size, shift = size | (part & 127) << shift, shift + 7
        if part < 128:
            break
    at += size
    if kind == 0:
        lines.append("row:")
    elif kind in names and lines:
        lines[-1] += f" {names[kind]}({kind})"
print("\n".join(lines))
PY
)"
finish
