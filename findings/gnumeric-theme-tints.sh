#!/usr/bin/env bash
# Colours of the palette that spreadsheets offer are a theme's colour and a tint: lighter or darker, the hue stays (ISO/IEC 29500-1, 18.8.19).
# One expects "blue, 40 % lighter" to be a lighter blue.
# Seen: Gnumeric shifts the hue of colours whose strongest part is blue: the blues of the Office 2007 theme become turquoise, as far as
# #53CAD5 where LibreOffice and SheetJS give #558ED5. Reds and oranges agree to within two steps of 255; colours without a tint are equal.
# Version: Gnumeric 1.12.55 (Debian 12), compared with SheetJS 0.18.5. Seen on 2026-11-29.
# Why it matters: where the level is a colour, a sheet that went through Gnumeric comes back with colours that no legend has.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian gnumeric 1.12.55-1
npm_packages xlsx@0.18.5

python3 - "$work/sheet.xlsx" <<'PY'
import sys
from workbook import rows, solid, text, workbook
colours = ["000000", "FFFFFF", "1F497D", "EEECE1", "4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646", "0000FF", "800080"]
names = "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split()
theme = ('<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="T"><a:themeElements><a:clrScheme name="T">'
         + "".join(f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in zip(names, colours)) + "</a:clrScheme>"
         + '<a:fontScheme name="T"><a:majorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>'
         + '<a:fmtScheme name="T"><a:fillStyleLst>' + '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3 + "</a:fillStyleLst><a:lnStyleLst>"
         + '<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>' * 3 + "</a:lnStyleLst><a:effectStyleLst>" + "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
         + '</a:effectStyleLst><a:bgFillStyleLst>' + '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3 + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>")
shades = [f'theme="{number}" tint="{tint}"' for number in (3, 4, 5, 9) for tint in ("0", "0.39997558519241921", "-0.249977111117893")]
workbook(sys.argv[1], [("Colours", "", rows(*(text(f"A{i}", "x", i) for i in range(1, len(shades) + 1))))], fills=[solid(shade) for shade in shades], theme=theme)
PY
ssconvert -T Gnumeric_XmlIO:sax:0 "$work/sheet.xlsx" "$work/sheet.xml"
node -e '
const { Sheets: { Colours } } = require("xlsx").readFile(process.argv[1], { cellStyles: true });
for (let row = 1; row <= 12; row++) console.log("#" + Colours["A" + row].s.fgColor.rgb);' "$work/sheet.xlsx" >"$work/sheetjs.txt"
python3 - "$work/sheet.xml" >"$work/gnumeric.txt" <<'PY'
import re, sys
regions = re.findall(r'startCol="0" startRow="(\d+)" endCol="0" endRow="\d+">\s*<gnm:Style [^>]*Shade="1"[^>]*Back="([^"]*)"', open(sys.argv[1], encoding="utf-8").read())
for _, colour in sorted(regions, key=lambda region: int(region[0])):
    print("#" + "".join(f"{int(part, 16) >> 8:02X}" for part in colour.split(":")))
PY
seen "theme colour, lighter, darker: as SheetJS has it, and Gnumeric" "dark blue #1F497D #558ED5 #17375E, Gnumeric #1F497D #53CAD5 #16575C
blue #4F81BD #95B3D7 #376092, Gnumeric #4F81BD #95D2D7 #368C92
red #C0504D #D99694 #953735, Gnumeric #C0504D #DA9694 #963634
orange #F79646 #FAC090 #E46C0A, Gnumeric #F79646 #FABF8F #E26B0A" "$(paste -d' ' <(printf '%s\n' 'dark blue' blue red orange) <(paste -d' ' - - - <"$work/sheetjs.txt") | sed 's/$/, Gnumeric/' | paste -d' ' - <(paste -d' ' - - - <"$work/gnumeric.txt"))"
finish
