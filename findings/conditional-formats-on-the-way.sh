#!/usr/bin/env bash
# Seven conditional formats, each with a red fill or an icon by fixed rules, go from .xlsx to .ods. One expects LibreOffice and Gnumeric to write
# the same of what both know, and each to read what the other wrote.
# Seen: LibreOffice keeps all seven in elements of its own (calcext) and three of them in the styles of the standard as well. Gnumeric writes four,
# in the styles alone and with the prefix "of:", and reads the styles alone: a rule "contains text", which it knows, is lost on the way from
# LibreOffice to Gnumeric, though it comes from .xlsx as it was. In .xlsx Gnumeric gives every rule the priority 1 and stopIfTrue.
# Version: LibreOffice 7.4.7 and Gnumeric 1.12.55 (Debian 12). Seen on 2026-11-29.
# Why it matters: which colours a reader finds in one assessment depends on which program saved it last, and on which of two places it looks at.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian libreoffice-calc-nogui '4:7.4.7-*'
debian gnumeric 1.12.55-1

python3 - "$work/sheet.xlsx" <<'PY'
import sys
from workbook import rows, solid, workbook
red = '<dxfs count="1"><dxf><fill><patternFill patternType="solid"><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>'
rules = [
    '<cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>1</formula></cfRule>',
    '<cfRule type="expression" dxfId="0" priority="2"><formula>B1=1</formula></cfRule>',
    '<cfRule type="containsText" dxfId="0" priority="3" operator="containsText" text="1"><formula>NOT(ISERROR(SEARCH("1",C1)))</formula></cfRule>',
    '<cfRule type="colorScale" priority="4"><colorScale><cfvo type="num" val="1"/><cfvo type="num" val="3"/><color rgb="FFFF0000"/><color rgb="FF00B050"/></colorScale></cfRule>',
    '<cfRule type="iconSet" priority="5"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="num" val="2"/><cfvo type="num" val="3"/></iconSet></cfRule>',
    '<cfRule type="cellIs" dxfId="0" priority="6" operator="between"><formula>1</formula><formula>2</formula></cfRule>',
    '<cfRule type="top10" dxfId="0" priority="7" rank="1"/>']
data = rows(*("".join(f'<c r="{column}{i}"><v>{i}</v></c>' for column in "ABCDEFG") for i in (1, 2, 3)))
workbook(sys.argv[1], [("L", "", data + "".join(f'<conditionalFormatting sqref="{column}1:{column}3">{rule}</conditionalFormatting>' for column, rule in zip("ABCDEFG", rules)))], colours=red)
PY
office ods "$work/office" "$work/sheet.xlsx"
ssconvert "$work/sheet.xlsx" "$work/gnumeric.ods" 2>/dev/null
ssconvert "$work/sheet.xlsx" "$work/gnumeric.xlsx" 2>/dev/null
ssconvert "$work/office/sheet.ods" "$work/both.xlsx" 2>/dev/null

own() { unzip -p "$1" content.xml | grep -oE 'target-range-address="L.[A-G]' | grep -oE '[A-G]$' | sort | paste -sd' '; }
styles() { unzip -p "$1" content.xml | grep -oE '<style:map [^>]*base-cell-address[^>]*>' | sed -E "s/.*style:condition=\"([^\"]*)\".*base-cell-address=\"[^\"]*[.]\\\$?([A-G]).*/\\2 \\1/; s/&quot;/'/g" | sort; }
rules() { unzip -p "$1" xl/worksheets/sheet1.xml | tr -d '\n' | grep -oE 'sqref="[A-G][^"]*"> *<cfRule [^>]*>' | sed -E 's/sqref="([A-G]).*type="([^"]*)".*priority="([^"]*)"( stopIfTrue="1")?.*/\1 \2 priority \3\4/'; }
seen "LibreOffice, .ods, elements of its own" "A B C D E F G" "$(own "$work/office/sheet.ods")"
seen "LibreOffice, .ods, styles" "A cell-content()=1
B is-true-formula([.B1]=1)
F cell-content-is-between(1,2)" "$(styles "$work/office/sheet.ods")"
seen "Gnumeric, .ods, elements of LibreOffice's" "" "$(own "$work/gnumeric.ods" || true)"
seen "Gnumeric, .ods, styles" "A of:cell-content()=1
B of:is-true-formula([.B1]=1)
C of:is-true-formula(NOT(ISERROR(SEARCH('1';[.C1]))))
F of:cell-content-is-between(1,2)" "$(styles "$work/gnumeric.ods")"
seen "Gnumeric, .xlsx" 'A cellIs priority 1 stopIfTrue="1"
B expression priority 1 stopIfTrue="1"
C expression priority 1 stopIfTrue="1"
F cellIs priority 1 stopIfTrue="1"' "$(rules "$work/gnumeric.xlsx")"
seen "Gnumeric, .xlsx of LibreOffice's .ods" 'A cellIs priority 1 stopIfTrue="1"
B expression priority 1 stopIfTrue="1"
F cellIs priority 1 stopIfTrue="1"' "$(rules "$work/both.xlsx")"
finish
