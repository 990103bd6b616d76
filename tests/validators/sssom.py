"""Checks an SSSOM/TSV file against the rules of SSSOM 1.1: slots of the model, their types and words, prefixes, extensions, quoting.

The registries that the tests reach have no SSSOM validator, so the rules are written down here from the specification.
Prints each breach; exit code 1 where there is one.
"""
import csv
import io
import re
import sys

import yaml

COMMON = """creator_id creator_label license subject_type subject_source subject_source_version object_type object_source object_source_version
predicate_type mapping_provider cardinality_scope mapping_tool mapping_tool_id mapping_tool_version mapping_date publication_date subject_match_field
object_match_field subject_preprocessing object_preprocessing similarity_measure curation_rule curation_rule_text see_also other comment""".split()
SET = set(COMMON) | set("""sssom_version curie_map mapping_set_id mapping_set_version mapping_set_source mapping_set_title mapping_set_description
mapping_set_confidence issue_tracker extension_definitions""".split())
MAPPING = set(COMMON) | set("""record_id subject_id subject_label subject_category predicate_id predicate_label predicate_modifier object_id object_label
object_category mapping_justification author_id author_label reviewer_id reviewer_label mapping_source mapping_cardinality review_date confidence
reviewer_agreement match_string similarity_score issue_tracker_item""".split())
BUILT_IN = set("owl rdf rdfs semapv skos sssom xsd linkml".split())
CARDINALITIES = {"1:1", "1:n", "n:1", "n:n", "1:0", "0:1", "0:0"}
NAME = re.compile(r"^[A-Za-z_][A-Za-z0-9_.-]*$")
problems = []


def say(place, what):
    problems.append(f"{place}: {what}")


def curie(place, text, prefixes):
    prefix, colon, _ = text.partition(":")
    if not colon or not NAME.match(prefix):
        say(place, f"'{text}' is not a CURIE")
    elif prefix not in prefixes and prefix not in BUILT_IN:
        say(place, f"prefix of '{text}' is not declared")


def number(place, text, low, high):
    try:
        value = float(text)
    except ValueError:
        say(place, f"'{text}' is not a number")
        return
    if not low <= value <= high:
        say(place, f"{text} is not within {low} and {high}")


raw = open(sys.argv[1], "rb").read()
if raw.startswith(b"\xef\xbb\xbf"):
    say("file", "begins with a byte order mark")
lines = raw.decode("utf-8").split("\n")
count = next((i for i, line in enumerate(lines) if not line.startswith("#")), len(lines))
header = yaml.safe_load("\n".join(line[1:] for line in lines[:count])) or {}
prefixes = header.get("curie_map") or {}
extensions = {}
for definition in header.get("extension_definitions") or []:
    name = definition.get("slot_name", "")
    if not NAME.match(name) or name in SET | MAPPING or name in extensions:
        say("header", f"extension '{name}' has no name of its own")
    extensions[name] = definition
    for member in ("property", "type_hint"):
        if member in definition:
            curie(f"header {name}", definition[member], prefixes)
for slot in ("mapping_set_id", "license"):
    if slot not in header:
        say("header", f"{slot} is missing")
for slot, value in header.items():
    if slot not in SET and slot not in extensions:
        say("header", f"'{slot}' is not a slot of a set")
for slot in ("creator_label", "creator_id", "see_also", "mapping_set_source"):
    if slot in header and not isinstance(header[slot], list):
        say("header", f"{slot} is not a list")
for slot in ("subject_source", "object_source"):
    if slot in header:
        curie(f"header {slot}", header[slot], prefixes)
for slot in ("mapping_set_id", "license"):
    if slot in header and not re.match(r"^[A-Za-z][A-Za-z0-9+.-]*:", str(header[slot])):
        say("header", f"{slot} is not a URI")

rows = list(csv.reader(io.StringIO("\n".join(lines[count:])), delimiter="\t", quotechar='"', doublequote=True, strict=True))
while rows and not rows[-1]:
    rows.pop()
columns = rows[0] if rows else []
for column in columns:
    if column not in MAPPING and column not in extensions:
        say("table", f"'{column}' is not a slot of a mapping")
for slot in ("predicate_id", "mapping_justification"):
    if slot not in columns:
        say("table", f"{slot} is missing")
for number_of, row in enumerate(rows[1:], start=count + 2):
    if len(row) != len(columns):
        say(number_of, f"{len(row)} fields where the head has {len(columns)}")
        continue
    cells = dict(zip(columns, row))
    for slot in ("subject_id", "object_id", "predicate_id", "mapping_justification"):
        if not cells.get(slot):
            say(number_of, f"{slot} is empty")
        else:
            curie(f"{number_of} {slot}", cells[slot], prefixes)
    if not cells.get("mapping_justification", "").startswith("semapv:"):
        say(number_of, "the justification is not of semapv")
    for slot, low in (("confidence", 0), ("similarity_score", 0), ("reviewer_agreement", -1)):
        if cells.get(slot):
            number(f"{number_of} {slot}", cells[slot], low, 1)
    if cells.get("mapping_cardinality") and cells["mapping_cardinality"] not in CARDINALITIES:
        say(number_of, f"'{cells['mapping_cardinality']}' is not a cardinality")
    if cells.get("predicate_modifier") not in (None, "", "Not"):
        say(number_of, "the modifier is not 'Not'")
    for slot, definition in extensions.items():
        if definition.get("type_hint") == "xsd:double" and cells.get(slot):
            number(f"{number_of} {slot}", cells[slot], float("-inf"), float("inf"))
print("\n".join(problems))
sys.exit(1 if problems else 0)
