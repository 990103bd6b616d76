#!/usr/bin/env bash
# A program writes a workbook of plain numbers with openpyxl, without one formula. One expects that nothing in it is to be calculated anew.
# Seen: openpyxl writes fullCalcOnLoad="1" into each workbook that it makes. One that it read keeps what it had: nothing, or "0", also where
# openpyxl has since put numbers into it.
# Version: openpyxl 3.0.9 (Debian 12). Seen on 2026-11-29.
# Why it matters: a reader that takes the mark at its word has to doubt every number of such files, and one that passes it over believes
# results that are stale. Only together with a formula does it say something.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian python3-openpyxl 3.0.9-1

python3 - "$work" <<'PY'
import sys, zipfile
from workbook import rows, workbook
workbook(f"{sys.argv[1]}/silent.xlsx", [("Levels", "", rows('<c r="A1"><v>3</v></c>'))])
with zipfile.ZipFile(f"{sys.argv[1]}/silent.xlsx") as source, zipfile.ZipFile(f"{sys.argv[1]}/stated.xlsx", "w") as target:
    for name in source.namelist():
        target.writestr(name, source.read(name).replace(b"</sheets>", b'</sheets><calcPr calcId="191029" fullCalcOnLoad="0"/>'))
PY
/usr/bin/python3 - "$work" <<'PY'
import openpyxl, sys
made = openpyxl.Workbook()
made.active.append([3])
made.save(f"{sys.argv[1]}/made.saved.xlsx")
for name in ("silent", "stated"):
    read = openpyxl.load_workbook(f"{sys.argv[1]}/{name}.xlsx")
    read.active["A1"] = 4
    read.save(f"{sys.argv[1]}/{name}.saved.xlsx")
PY
for file in made silent stated; do
  echo "$file: $(unzip -p "$work/$file.saved.xlsx" xl/worksheets/sheet1.xml | grep -c '<f>') formulas, $(unzip -p "$work/$file.saved.xlsx" xl/workbook.xml | grep -oE 'fullCalcOnLoad="[^"]*"' || echo 'no mark')"
done >"$work/marks.txt"
seen "saved by openpyxl" 'made: 0 formulas, fullCalcOnLoad="1"
silent: 0 formulas, no mark
stated: 0 formulas, fullCalcOnLoad="0"' "$(cat "$work/marks.txt")"
finish
