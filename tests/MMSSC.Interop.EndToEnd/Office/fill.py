"""Fills templates in as a person would, in a real LibreOffice, and saves each in three forms.

Usage: fill.py PLAN.json; the plan is a list of
{"template": path, "outputs": {"xlsx": path, "ods": path, "csv": path}, "fields": [text, …],
 "entries": {code: [now, planned, evidence]}}, where an entry is a text, a number or null.
"""
import glob
import json
import os
import subprocess
import sys
import tempfile

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

FILTERS = {
    "xlsx": ("Calc MS Excel 2007 XML", None),
    "ods": ("calc8", None),
    "csv": ("Text - txt - csv (StarCalc)", "59,34,76,1,,0,false,true,false,false,false,2"),
}


def prop(name, value):
    item = PropertyValue()
    item.Name, item.Value = name, value
    return item


def connect(office, pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            try:
                office.wait(timeout=0.2)
            except subprocess.TimeoutExpired:
                continue
            raise SystemExit("LibreOffice ended before it could be reached")


def enter(cell, value):
    if isinstance(value, str):
        cell.setString(value)
    elif value is not None:
        cell.setValue(value)


def fill(desktop, item):
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(item["template"]), "_blank", 0, (prop("Hidden", True),))
    # Instructions stand on the first sheet.
    sheet = document.Sheets.getByIndex(1)
    for row, text in enumerate(item["fields"], start=1):
        sheet.getCellByPosition(1, row).setString(text)
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    left = dict(item["entries"])
    for row in range(cursor.RangeAddress.EndRow + 1):
        entry = left.pop(sheet.getCellByPosition(0, row).String, None)
        for column, value in enumerate(entry or [], start=2):
            enter(sheet.getCellByPosition(column, row), value)
    if left:
        raise SystemExit(f"{item['template']}: no row for {sorted(left)}")
    for form, path in item["outputs"].items():
        name, options = FILTERS[form]
        store = [prop("FilterName", name)] + ([prop("FilterOptions", options)] if options else [])
        document.storeToURL(uno.systemPathToFileUrl(path), tuple(store))
        if form == "csv":
            # Asked for one sheet of several, LibreOffice puts its name into the file's.
            [named] = glob.glob(glob.escape(path[:-len(".csv")]) + "-*.csv")
            os.replace(named, path)
    document.close(True)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        plan = json.load(file)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        pipe = f"mmssc{os.getpid()}"
        office = subprocess.Popen(["soffice", "--headless", "--norestore", "--nologo", "--nodefault",
                                   f"-env:UserInstallation=file://{profile}", f"--accept=pipe,name={pipe};urp;"])
        try:
            context = connect(office, pipe)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            for item in plan:
                fill(desktop, item)
            desktop.terminate()
            office.wait(timeout=60)
        finally:
            office.kill()


main()
