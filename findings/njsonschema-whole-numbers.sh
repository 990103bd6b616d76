#!/usr/bin/env bash
# Since draft 6 of JSON Schema, a number without a fraction is an integer however it is written: 3.0 and 3e0 are. One expects a level 3.0 to pass
# "type": "integer".
# Seen: NJsonSchema answers IntegerExpected for 3.0 and 3e0, also where the schema names draft 7. JsonSchema.Net and Ajv accept both.
# Version: NJsonSchema 11.6.2 and JsonSchema.Net 8.0.5 (NuGet), Ajv 8.17.1 (npm). Seen on 2026-11-29.
# Why it matters: programs that hold all numbers as floating point write levels as 3.0; their files are refused.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
npm_packages ajv@8.17.1
dotnet_program NJsonSchema/11.6.2 JsonSchema.Net/8.0.5 <<'CS'
const string schema = """{"$schema":"http://json-schema.org/draft-07/schema#","type":"integer"}""";
foreach (var value in new[] { "3", "3.0", "3e0", "3.5" })
{
    var errors = (await NJsonSchema.JsonSchema.FromJsonAsync(schema)).Validate(value);
    var other = Json.Schema.JsonSchema.FromText(schema).Evaluate(System.Text.Json.JsonDocument.Parse(value).RootElement);
    Console.WriteLine($"{value}: {(errors.Count == 0 ? "valid" : errors.First().Kind)}, {(other.IsValid ? "valid" : "refused")}");
}
CS
seen "NJsonSchema, JsonSchema.Net" "3: valid, valid
3.0: IntegerExpected, valid
3e0: IntegerExpected, valid
3.5: IntegerExpected, refused" "$("$program")"
seen "Ajv" "valid valid valid refused" "$(node -e '
const check = new (require("ajv").default)().compile({ type: "integer" });
console.log(["3", "3.0", "3e0", "3.5"].map(value => check(JSON.parse(value)) ? "valid" : "refused").join(" "))')"
finish
