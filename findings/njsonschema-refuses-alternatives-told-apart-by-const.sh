#!/usr/bin/env bash
# NJsonSchema passes over const (known, and harmless at first sight: too much is accepted). One expects valid documents to stay valid.
# Seen: what is passed over below oneOf or not turns round. Alternatives that a const tells apart all match, so a valid document is refused
# (NotOneOf), and what "not" excludes by const is everything (ExcludedSchemaValidates). The same with an enum of one value is right.
# Version: NJsonSchema 11.6.2; JsonSchema.Net 8.0.5 for comparison (NuGet). Seen on 2026-11-29.
# Why it matters: const is how schemas tell kinds of entries apart; files of a published schema may be refused though they keep to it.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
dotnet_program NJsonSchema/11.6.2 JsonSchema.Net/8.0.5 <<'CS'
foreach (var (name, schema) in new[]
{
    ("oneOf const", """{"oneOf":[{"properties":{"kind":{"const":"level"}}},{"properties":{"kind":{"const":"note"}}}]}"""),
    ("oneOf enum", """{"oneOf":[{"properties":{"kind":{"enum":["level"]}}},{"properties":{"kind":{"enum":["note"]}}}]}"""),
    ("not const", """{"properties":{"kind":{"not":{"const":"draft"}}}}"""),
})
{
    const string document = """{"kind":"level"}""";
    var errors = (await NJsonSchema.JsonSchema.FromJsonAsync(schema)).Validate(document);
    var other = Json.Schema.JsonSchema.FromText(schema).Evaluate(System.Text.Json.JsonDocument.Parse(document).RootElement);
    Console.WriteLine($"{name}: {(errors.Count == 0 ? "valid" : errors.First().Kind)}, {(other.IsValid ? "valid" : "refused")}");
}
CS
seen "a valid document: NJsonSchema, JsonSchema.Net" "oneOf const: NotOneOf, valid
oneOf enum: valid, valid
not const: ExcludedSchemaValidates, valid" "$("$program")"
finish
