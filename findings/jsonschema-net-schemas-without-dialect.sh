#!/usr/bin/env bash
# A schema need not name its dialect ($schema). One expects JsonSchema.Net to take it for the newest that it reads, 2020-12, in which members that
# are not keywords are annotations.
# Seen: without $schema, any member that is not a keyword is an exception when the schema is read ("Unknown keywords (…) are disallowed"):
# a note of the author's, "x-…", and also "definitions" and "dependencies" of earlier drafts; and format refuses documents.
# With $schema of 2020-12 or draft 7 the same schemas are read, and format is an annotation.
# Version: JsonSchema.Net 8.0.5 (NuGet); NJsonSchema 11.6.2 reads all of them. Seen on 2026-11-29.
# Why it matters: whether a schema works, and whether 2026-02-30 passes as a date, hangs on one line that may be left out.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
dotnet_program JsonSchema.Net/8.0.5 <<'CS'
var value = System.Text.Json.JsonDocument.Parse("\"2026-02-30\"").RootElement;
foreach (var member in new[] { "\"x-author\":\"A. Author\"", "\"definitions\":{}", "\"dependencies\":{}", "\"format\":\"date\"" })
{
    Console.WriteLine($"{member}: {Judge("")}; {Judge("\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",")}; {Judge("\"$schema\":\"http://json-schema.org/draft-07/schema#\",")}");

    string Judge(string dialect)
    {
        try
        {
            return Json.Schema.JsonSchema.FromText("{" + dialect + member + "}").Evaluate(value).IsValid ? "valid" : "refused";
        }
        catch (Json.Schema.JsonSchemaException error)
        {
            return error.Message;
        }
    }
}
CS
seen "without a dialect; 2020-12; draft 7" '"x-author":"A. Author": Unknown keywords (x-author) are disallowed for this dialect.; valid; valid
"definitions":{}: Unknown keywords (definitions) are disallowed for this dialect.; valid; valid
"dependencies":{}: Unknown keywords (dependencies) are disallowed for this dialect.; valid; valid
"format":"date": refused; valid; valid' "$("$program")"
finish
