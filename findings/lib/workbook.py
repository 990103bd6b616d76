"""Writes a small valid workbook (.xlsx) from the XML of its sheets and styles, so that no library decides what is in it."""
import zipfile

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def text(reference, value, style=0):
    """A cell with a text."""
    return f'<c r="{reference}" s="{style}" t="inlineStr"><is><t>{value}</t></is></c>'


def rows(*cells):
    """Rows of cells, each given as one string, numbered from 1."""
    return "<sheetData>" + "".join(f'<row r="{i}">{row}</row>' for i, row in enumerate(cells, 1)) + "</sheetData>"


def solid(colour):
    """A plain fill."""
    return f'<patternFill patternType="solid"><fgColor {colour}/><bgColor indexed="64"/></patternFill>'


def workbook(path, sheets, fills=(), formats=(), theme=None, properties="", view="", colours=""):
    """sheets: (name, attributes, XML within worksheet). Style i has the i-th fill, then come those with the number formats."""
    escaped = [code.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;") for code in formats]
    styles = "".join(
        ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']
        + [f'<xf numFmtId="0" fontId="0" fillId="{i}" borderId="0" xfId="0" applyFill="1"/>' for i in range(2, len(fills) + 2)]
        + [f'<xf numFmtId="{i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' for i in range(164, len(formats) + 164)])
    number_formats = "".join(f'<numFmt numFmtId="{i}" formatCode="{code}"/>' for i, code in enumerate(escaped, 164))
    parts = [("/xl/workbook.xml", "spreadsheetml.sheet.main"), ("/xl/styles.xml", "spreadsheetml.styles")]
    parts += [(f"/xl/worksheets/sheet{i}.xml", "spreadsheetml.worksheet") for i in range(1, len(sheets) + 1)]
    parts += [("/xl/theme/theme1.xml", "theme")] if theme else []
    links = [("worksheet", f"worksheets/sheet{i}.xml") for i in range(1, len(sheets) + 1)] + [("styles", "styles.xml")]
    links += [("theme", "theme/theme1.xml")] if theme else []
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        def write(name, content):
            package.writestr(name, HEAD + content)

        write("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
              + '<Default Extension="xml" ContentType="application/xml"/>' + "".join(f'<Override PartName="{part}" ContentType="{TYPE}.{kind}+xml"/>' for part, kind in parts) + "</Types>")
        write("_rels/.rels", f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        write("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{PACKAGE}/relationships">'
              + "".join(f'<Relationship Id="rId{i}" Type="{OFFICE}/{kind}" Target="{target}"/>' for i, (kind, target) in enumerate(links, 1)) + "</Relationships>")
        write("xl/workbook.xml", f'<workbook {MAIN} xmlns:r="{OFFICE}"><workbookPr{properties}/>{view}<sheets>'
              + "".join(f'<sheet name="{name}" sheetId="{i}"{attributes} r:id="rId{i}"/>' for i, (name, attributes, _) in enumerate(sheets, 1)) + "</sheets></workbook>")
        for i, (_, _, xml) in enumerate(sheets, 1):
            write(f"xl/worksheets/sheet{i}.xml", f"<worksheet {MAIN}>{xml}</worksheet>")
        write("xl/styles.xml", f"<styleSheet {MAIN}>" + (f'<numFmts count="{len(formats)}">{number_formats}</numFmts>' if formats else "")
              + '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
              + f'<fills count="{len(fills) + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
              + "".join(f"<fill>{fill}</fill>" for fill in fills) + '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
              + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
              + f'<cellXfs count="{1 + len(fills) + len(formats)}">{styles}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>{colours}</styleSheet>')
        if theme:
            write("xl/theme/theme1.xml", theme)
