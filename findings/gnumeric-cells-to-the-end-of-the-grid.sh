#!/usr/bin/env bash
# A sheet of two columns and two rows is saved by Gnumeric as .ods. One expects the cells to end near the table.
# Seen: every row goes on with a styled run of blank cells to column 16384, and below the table stands a run of rows to the last row of the grid.
# The same sheet as .xlsx has one style for all 16384 columns and no such cells.
# Version: Gnumeric 1.12.55 (Debian 12). Seen on 2026-11-29.
# Why it matters: a reader that counts each cell of a run counts 17 thousand million in a table of four; one that refuses cells far out refuses
# every .ods that Gnumeric wrote.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian gnumeric 1.12.55-1

python3 - "$work/sheet.xlsx" <<'PY'
import sys
from workbook import rows, text, workbook
workbook(sys.argv[1], [("Levels", "", rows(text("A1", "1.1") + text("B1", "green"), text("A2", "1.2") + text("B2", "red")))])
PY
ssconvert "$work/sheet.xlsx" "$work/gnumeric.ods"
ssconvert "$work/sheet.xlsx" "$work/gnumeric.xlsx"
seen "runs of blank cells and of rows, .ods" '<table:table-row table:style-name="AROW-0">
<table:table-cell table:number-columns-repeated="16382" table:style-name="ACE-0"/>
<table:table-row table:style-name="AROW-0">
<table:table-cell table:number-columns-repeated="16382" table:style-name="ACE-0"/>
<table:table-row table:style-name="AROW-0" table:number-rows-repeated="1048574">
<table:table-cell table:number-columns-repeated="16384"/>' "$(unzip -p "$work/gnumeric.ods" content.xml | grep -oE '<table:table-row[^>]*>|<table:table-cell[^>]*repeated[^>]*>')"
seen "columns and cells, .xlsx" '<col min="1" max="16384" style="1"
4 cells' "$(unzip -p "$work/gnumeric.xlsx" xl/worksheets/sheet1.xml | grep -oE '<col min[^>]*style="1"'; echo "$(unzip -p "$work/gnumeric.xlsx" xl/worksheets/sheet1.xml | grep -cE '<c r=') cells")"
finish
