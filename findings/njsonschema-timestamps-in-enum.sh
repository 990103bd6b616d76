#!/usr/bin/env bash
# A schema lists the texts that a member may have; one of them is a time in ISO 8601. A document has exactly that text. One expects it to be valid.
# Seen: NJsonSchema answers NotInEnumeration, for times with and without a zone; a text that is a date alone is accepted.
# JsonSchema.Net accepts all three.
# Version: NJsonSchema 11.6.2 and JsonSchema.Net 8.0.5 (NuGet). Seen on 2026-11-29.
# Why it matters: a schema that fixes the releases of a catalogue by their last-modified times refuses every file that keeps to it.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
dotnet_program NJsonSchema/11.6.2 JsonSchema.Net/8.0.5 <<'CS'
foreach (var text in new[] { "\"2026-06-30\"", "\"2026-06-30T10:00:00\"", "\"2026-06-30T10:00:00Z\"" })
{
    var schema = $$"""{"$schema":"http://json-schema.org/draft-07/schema#","type":"string","enum":[{{text}}]}""";
    var errors = (await NJsonSchema.JsonSchema.FromJsonAsync(schema)).Validate(text);
    var other = Json.Schema.JsonSchema.FromText(schema).Evaluate(System.Text.Json.JsonDocument.Parse(text).RootElement);
    Console.WriteLine($"{text}: {(errors.Count == 0 ? "valid" : string.Join(' ', errors.Select(error => error.Kind)))}, {(other.IsValid ? "valid" : "refused")}");
}
CS
seen "the only text of the list: NJsonSchema, JsonSchema.Net" '"2026-06-30": valid, valid
"2026-06-30T10:00:00": NotInEnumeration, valid
"2026-06-30T10:00:00Z": NotInEnumeration, valid' "$("$program")"
finish
