"""Imports mappings that others have published, whole, and counts what was found in each.

    dotnet publish src/MMSSC.Interop.Cli -c Release -o artifacts/mmssc
    python3 tools/published-mappings.py FOLDER

FOLDER keeps the clones; what is there already is not fetched again (a clone may be bare). The lists that a mapping connects become
two models: of an OSCAL catalogue its controls, of an SSSOM file the terms of a list beside it, or else those that the file names
itself, and then nothing can be unknown. Small excerpts with the same defects, made by us, are in tests/cases/published and are
imported by the tests, which fetch nothing.
"""
import collections
import csv
import io
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = ["dotnet", str(ROOT / "artifacts" / "mmssc" / "mmssc.dll")]
BSI, COMPASS, MICE = "BSI-Bund/Stand-der-Technik-Bibliothek", "oscal-compass/oscal-content", "mapping-commons/mh_mapping_initiative"
KERNEL = ["control_layer/Grundschutz++/sources/catalogs/Kernel/BSI-Stand-der-Technik-Kernel-catalog.json",
          "control_layer/Grundschutz++/sources/catalogs/Methodik-Grundschutz++/BSI-Methodik-Grundschutz++-catalog.json"]
DATA = [
    ("oscal", BSI, "control_layer/Mappings/ISO-27001-zu-GSpp/ISO27001-AnnexA-to-GS++-mapping_collection.json", ["control_layer/ISO27001/ISO27001-AnnexA-catalog.json"], KERNEL),
    ("oscal", BSI, "control_layer/Mappings/IT-GS2023-zu-GSpp/ITGS-to-GS++-mapping_collection.json", [], KERNEL),
    ("oscal", COMPASS, "mapping-collections/nist_ai_rmf_to_iso_42001/mapping-collection.json", [], []),
    ("oscal", COMPASS, "examples-direct-mapping/mapping-collections/PCI_v4-to-NIST_800-53_rev4/mapping-collection.json", ["examples-direct-mapping/catalogs/PCI/catalog.json"], []),
    ("oscal", COMPASS, "examples-harmonized-mapping/mapping-collections/PCI_v4-to-Harmonized_V1.1/mapping-collection.json", ["examples-harmonized-mapping/catalogs/PCI/catalog.json"], []),
    ("sssom", MICE, "mappings/mp_hp_eye_impc.sssom.tsv", [], []),
    ("sssom", MICE, "mappings/hp_doid_pistoia.sssom.tsv", [], []),
    ("sssom", MICE, "mappings/ordo_doid_pistoia.sssom.tsv", [], []),
    ("sssom", MICE, "mappings/mp_hp_mgi_all.sssom.tsv", [], []),
]


def fetch(folder, repository):
    for name in (repository.replace("/", "+"), repository.replace("/", "+") + "/repo"):
        clone = folder / name
        if (clone / ".git").exists() or (clone / "HEAD").exists():
            return clone
    clone = folder / repository.replace("/", "+")
    subprocess.run(["git", "clone", "--quiet", "--depth", "1", f"https://github.com/{repository}", str(clone)], check=True)
    return clone


def show(clone, path):
    done = subprocess.run(["git", "-C", str(clone), "show", f"HEAD:{path}"], capture_output=True)
    return done.stdout if done.returncode == 0 else None


def controls(catalog):
    """Ids of all controls and groups of an OSCAL catalogue."""
    found = []

    def walk(node):
        if isinstance(node, dict):
            if "id" in node and ("title" in node or "params" in node or "parts" in node):
                found.append((node["id"], node.get("title", node["id"])))
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(catalog)
    return found


def code_of(item):
    # Some write id_ref, which is no member of OSCAL: the importer says so, the list of what there is must still be whole.
    return item.get("id-ref") or item.get("id_ref")


def named_oscal(text, end):
    return [(code_of(item), code_of(item)) for mapping in json.loads(text)["mapping-collection"]["mappings"] for entry in mapping["maps"] for item in entry[end]]


def named_sssom(text, end):
    rows = csv.DictReader(io.StringIO("".join(line for line in text.decode().splitlines(True) if not line.startswith("#"))), delimiter="\t")
    return [(row[f"{end}_id"].split(":", 1)[-1], row.get(f"{end}_label") or row[f"{end}_id"]) for row in rows]


def unknown_oscal(text, sources, targets):
    """How many codes that the lists do not have stand at the ends of links, counted without the program."""
    pairs = [(a, b) for mapping in json.loads(text)["mapping-collection"]["mappings"] for entry in mapping["maps"]
             for a in entry["sources"] for b in entry["targets"] if "id-ref" in a and "id-ref" in b]
    return sum(a["id-ref"] not in sources for a, _ in pairs) + sum(b["id-ref"] not in targets for _, b in pairs)


def model(folder, name, elements):
    """Writes a model with these elements; gives their codes."""
    unique = dict(reversed([(code, title or code) for code, title in elements if code]))
    (folder / f"{name}.json").write_text(json.dumps({
        "formatVersion": 1, "id": name, "edition": "1", "title": name,
        "scales": [{"id": "level", "title": "level", "levels": [{"code": str(value), "value": value, "title": str(value)} for value in range(1, 6)]}],
        "elements": [{"code": code, "kind": "control", "scale": "level", "title": title} for code, title in unique.items()],
        "provenance": "made of a published list",
    }))
    return set(unique)


def main(folder):
    print(f"{'published mapping':58} {'sources':>7} {'targets':>7} {'links':>6} {'exit':>4}  findings")
    for form, repository, path, sources, targets in DATA:
        clone = fetch(folder, repository)
        text = show(clone, path)
        if text is None:
            print(f"{path.rsplit('/', 1)[-1]:58} is not in the clone")
            continue
        with tempfile.TemporaryDirectory() as work:
            work = pathlib.Path(work)
            (work / "models").mkdir()
            known = []
            for name, catalogs, end in (("source", sources, "source"), ("target", targets, "target")):
                lists = [json.loads(found) for found in (show(clone, catalog) for catalog in catalogs) if found]
                elements = [element for catalog in lists for element in controls(catalog)] if lists else (
                    named_oscal(text, end + "s") if form == "oscal" else named_sssom(text, {"source": "subject", "target": "object"}[end]))
                known.append(model(work / "models", name, elements))
            file = work / path.rsplit("/", 1)[-1]
            file.write_bytes(text)
            done = subprocess.run([*PROGRAM, "mapping", "import", str(file), "--from", form, "--source", "source", "--target", "target", "--data", str(work / "models"),
                                   "-o", str(work / "out.json"), "--findings", "json", "--lang", "en"], capture_output=True, text=True)
            found = collections.Counter(finding["code"] for finding in json.loads(done.stderr)["findings"]) if done.stderr.startswith("{") else {done.stderr[:60]: 1}
            links = len(json.loads((work / "out.json").read_text())["links"]) if (work / "out.json").exists() else 0
            name = "/".join(path.split("/")[-2:]) if path.endswith("mapping-collection.json") else path.rsplit("/", 1)[-1]
            counted = unknown_oscal(text, *known) if form == "oscal" else 0
            agrees = "" if counted == found.get("MMI3003", 0) else f"  BUT {counted} UNKNOWN CODES WERE COUNTED"
            print(f"{name[-58:]:58} {len(known[0]):7} {len(known[1]):7} {links:6} {done.returncode:4}  {' '.join(f'{code}×{count}' for code, count in sorted(found.items()))}{agrees}")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
