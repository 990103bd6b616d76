#!/usr/bin/env bash
# HL7's package of FHIR R5 holds a JSON schema of all resources. One expects a validator to read it, and the schema to demand what R5 demands:
# ConceptMap.status and the relationship of a target are required (1..1), with words of a fixed list.
# Seen: Ajv refuses the schema twice: it names draft 6 and uses "id" of draft 4, and the pattern of decimal has a brace too many, which is no regular
# expression under Unicode rules. With both put aside, a ConceptMap without a status, a target without a relationship and an invented relationship
# are valid; members that R5 does not have are refused.
# Version: hl7.fhir.r5.core 5.0.0 and Ajv 8.17.1 (npm). Seen on 2026-11-29.
# Why it matters: who checks an exported mapping by this schema alone learns nothing of its relationships.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
npm_packages ajv@8.17.1 hl7.fhir.r5.core@5.0.0

cat >"$work/check.js" <<'JS'
const schema = JSON.parse(JSON.stringify(require("hl7.fhir.r5.core/openapi/fhir.schema.json")));
const elements = require("hl7.fhir.r5.core/StructureDefinition-ConceptMap.json").snapshot.element;
for (const path of ["ConceptMap.status", "ConceptMap.group.element.target.relationship"]) {
  const { min, max, binding } = elements.find(element => element.path === path);
  console.log(`${path}: ${min}..${max}, ${binding.strength} list`);
}
function compile(unicodeRegExp) {
  try {
    const ajv = new (require("ajv").default)({ strict: false, validateFormats: false, unicodeRegExp });
    ajv.addMetaSchema(require("ajv/dist/refs/json-schema-draft-06.json"));
    ajv.addSchema(schema, "r5");
    return ajv.compile({ $ref: "r5#/definitions/ConceptMap" });
  } catch (error) {
    console.log("Ajv: " + error.message.replace(/\/.*\/u?/, "PATTERN"));
  }
}
compile(true);
delete schema.id;
compile(true);
const check = compile(false);
const map = target => ({ resourceType: "ConceptMap", status: "draft", group: [{ element: [{ code: "1.1", target: [target] }] }] });
for (const [name, resource] of Object.entries({
  "without a status": { resourceType: "ConceptMap" },
  "without a relationship": map({ code: "4.3" }),
  "with an invented relationship": map({ code: "4.3", relationship: "somehow" }),
  "with a member of its own": { resourceType: "ConceptMap", weight: 1 },
})) {
  console.log(`${name}: ${check(resource) ? "valid" : "refused"}`);
}
JS
seen "R5's definition, Ajv on R5's schema, ConceptMaps by that schema" 'ConceptMap.status: 1..1, required list
ConceptMap.group.element.target.relationship: 1..1, required list
Ajv: NOT SUPPORTED: keyword "id", use "$id" for schema ID
Ajv: Invalid regular expression: PATTERN: Lone quantifier brackets
without a status: valid
without a relationship: valid
with an invented relationship: valid
with a member of its own: refused' "$(node "$work/check.js")"
finish
