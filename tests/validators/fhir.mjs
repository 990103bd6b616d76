// Checks a ConceptMap against HL7's own package for R5: its JSON schema's members, and every invariant that the StructureDefinition
// of ConceptMap states, by HL7's FHIRPath. Prints each breach; exit code 1 where there is an error.
// usage: node fhir.mjs FOLDER-OF-PACKAGES FILE
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [folder, file] = process.argv.slice(2).map(path => resolve(path));
const require = createRequire(join(folder, 'package.json'));
const fhirpath = require('fhirpath');
const model = require('fhirpath/fhir-context/r5');
const resource = JSON.parse(readFileSync(file, 'utf8'));
const definition = JSON.parse(readFileSync(join(folder, 'package', 'StructureDefinition-ConceptMap.json'), 'utf8'));
const schema = JSON.parse(readFileSync(join(folder, 'package', 'openapi', 'fhir.schema.json'), 'utf8'));
const problems = [];

function checkSchema(value, type, path) {
  const known = schema.definitions[type];
  if (!known || !known.properties) {
    checkPrimitive(value, known, path);
    return;
  }
  for (const name of Object.keys(value)) {
    if (!(name in known.properties)) {
      problems.push(`${path}.${name}: no member of ${type}`);
    }
  }
  for (const name of known.required ?? []) {
    if (!(name in value)) {
      problems.push(`${path}.${name}: missing`);
    }
  }
  for (const [name, child] of Object.entries(known.properties)) {
    if (!(name in value)) {
      continue;
    }
    const items = child.type === 'array' ? value[name] : [value[name]];
    if (child.type === 'array' && (!Array.isArray(items) || items.length === 0)) {
      problems.push(`${path}.${name}: an empty list or none`);
      continue;
    }
    const rule = child.type === 'array' ? child.items : child;
    items.forEach((item, i) => {
      const place = `${path}.${name}[${i}]`;
      if (rule.$ref) {
        checkSchema(item, rule.$ref.split('/').pop(), place);
      } else {
        checkPrimitive(item, rule, place);
      }
    });
  }
}

function checkPrimitive(value, rule, path) {
  if (!rule) {
    return;
  }
  if (rule.type && typeof value !== rule.type) {
    problems.push(`${path}: ${JSON.stringify(value)} is not a ${rule.type}`);
  }
  if (rule.enum && !rule.enum.includes(value)) {
    problems.push(`${path}: ${JSON.stringify(value)} is none of ${rule.enum.slice(0, 8).join(', ')}`);
  }
  if (rule.pattern && typeof value === 'string' && !new RegExp(rule.pattern, 'u').test(value)) {
    problems.push(`${path}: ${JSON.stringify(value)} is not of the form ${rule.pattern}`);
  }
}

checkSchema(resource, 'ConceptMap', 'ConceptMap');
for (const element of definition.snapshot.element) {
  for (const constraint of element.constraint ?? []) {
    if (!constraint.key.startsWith('cmd-') && !constraint.key.startsWith('cnl-')) {
      continue;
    }
    const nodes = element.path === 'ConceptMap' ? [resource] : fhirpath.evaluate(resource, element.path, {}, model);
    for (const node of nodes) {
      const holds = fhirpath.evaluate(node, element.path === 'ConceptMap' ? constraint.expression : { base: element.path, expression: constraint.expression }, { resource }, model);
      if (holds.length === 1 && holds[0] === false) {
        problems.push(`${constraint.key} (${constraint.severity})`);
      }
    }
  }
}
console.log([...new Set(problems)].join('\n'));
process.exit(problems.some(problem => !problem.endsWith('(warning)')) ? 1 : 0);
