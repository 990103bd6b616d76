#!/usr/bin/env bash
# An output of a JSON Schema validator names for each error the place in the schema that refused the value (schemaLocation, an address with a
# pointer that can be resolved), and each keyword that failed has an error.
# Seen: below items, schemaLocation ends with the name of the member that holds the list, which is nowhere in the schema; below
# additionalProperties too. evaluationPath is right in both, but there a slash in a name is
# escaped twice. A oneOf of which two forms fit has no error in any entry; the document is only not valid.
# Version: JsonSchema.Net 8.0.5 (NuGet). Seen on 2026-11-29.
# Why it matters: a program that looks up the rule that was broken, to explain it, finds nothing or fails.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
dotnet_program JsonSchema.Net/8.0.5 <<'CS'
using System.Text.Json;
var schema = Json.Schema.JsonSchema.FromText("""
    {"$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:levels", "properties": {
      "levels": {"items": {"type": "number"}},
      "names": {"additionalProperties": {"type": "string"}},
      "levels/now": {"type": "array"},
      "either": {"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}}}
    """);
foreach (var file in new[] { """{"levels": [1, "x"]}""", """{"names": {"k": 1}}""", """{"either": {"a": 1, "b": 2}}""", """{"levels/now": 1}""" })
{
    Console.WriteLine(file);
    var results = schema.Evaluate(JsonDocument.Parse(file).RootElement, new() { OutputFormat = Json.Schema.OutputFormat.List });
    foreach (var result in results.Details!.Where(result => !result.IsValid))
    {
        Console.WriteLine($"  {result.InstanceLocation}: {result.EvaluationPath}, {result.SchemaLocation}: {string.Join(", ", result.Errors?.Keys ?? Enumerable.Empty<string>())}");
    }
}
CS
seen "instance, evaluationPath, schemaLocation: errors" '{"levels": [1, "x"]}
  : , urn:levels#: 
  /levels: /properties/levels, urn:levels#/properties/levels: 
  /levels/1: /properties/levels/items, urn:levels#/properties/levels/items/levels: type
{"names": {"k": 1}}
  : , urn:levels#: 
  /names: /properties/names, urn:levels#/properties/names: 
  /names/k: /properties/names/additionalProperties, urn:levels#/properties/names/additionalProperties/names: type
{"either": {"a": 1, "b": 2}}
  : , urn:levels#: 
  /either: /properties/either, urn:levels#/properties/either: 
{"levels/now": 1}
  : , urn:levels#: 
  /levels~1now: /properties/levels~01now, urn:levels#/properties/levels~1now: type' "$("$program")"
finish
