#!/usr/bin/env bash
# LibreOffice saves "MS Excel 2003 XML" (XML Spreadsheet 2003), a form that has words for all of this. One expects what is hidden to stay
# hidden, conditional formats to stay, and formulas to be in the form's own notation (R1C1).
# Seen: hidden rows stay hidden, but a hidden last column behind columns that are alike is visible, and so is a hidden sheet;
# conditional formats are gone, and formulas are written in OpenFormula with its prefix ("of:=…").
# Version: LibreOffice 7.4.7 (Debian 12). Seen on 2026-11-29.
# Why it matters: a draft column or a draft tab that nobody was to see stands beside the result as its equal.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian libreoffice-calc-nogui '4:7.4.7-*'

cat >"$work/sheet.fods" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:styles><style:style style:name="Green" style:family="table-cell"><style:table-cell-properties fo:background-color="#00b050"/></style:style></office:styles>
<office:automatic-styles><style:style style:name="off" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="level" style:family="table-cell"><style:map style:condition="cell-content()=3" style:apply-style-name="Green" style:base-cell-address="Result.B3"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="Result"><table:table-column table:number-columns-repeated="3"/><table:table-column table:visibility="collapse"/>
<table:table-row><table:table-cell office:value-type="string"><text:p>1.1</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell><table:table-cell table:formula="of:=[.B1]+1" office:value-type="float" office:value="4"><text:p>4</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell></table:table-row>
<table:table-row table:visibility="collapse"><table:table-cell office:value-type="string"><text:p>1.2</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>1.3</text:p></table:table-cell><table:table-cell table:style-name="level" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="4"><text:p>4</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell></table:table-row>
</table:table>
<table:table table:name="Draft" table:style-name="off"><table:table-column/><table:table-row><table:table-cell office:value-type="string"><text:p>draft</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>
XML
office 'xml:MS Excel 2003 XML' "$work/out" "$work/sheet.fods"
office fods "$work/own" "$work/sheet.fods"

count() { grep -oE "$1" "$2" | wc -l; }
seen "LibreOffice itself, as .fods: hidden columns, rows and sheets, conditions" "1 1 1 1" \
  "$(count '<table:table-column [^>]*table:visibility="collapse"' "$work/own/sheet.fods") $(count '<table:table-row [^>]*table:visibility="collapse"' "$work/own/sheet.fods") $(count 'table:display="false"' "$work/own/sheet.fods") $(count '<calcext:condition ' "$work/own/sheet.fods")"
seen "as XML Spreadsheet 2003: hidden columns, rows and sheets, conditions" "0 1 0 0" \
  "$(count '<Column [^>]*Hidden' "$work/out/sheet.xml") $(count '<Row [^>]*Hidden="1"' "$work/out/sheet.xml") $(count 'Visible>' "$work/out/sheet.xml") $(count 'ConditionalFormatting' "$work/out/sheet.xml")"
seen "its formula" 'ss:Formula="of:=[.B1]+1"' "$(grep -oE 'ss:Formula="[^"]*"' "$work/out/sheet.xml")"
finish
