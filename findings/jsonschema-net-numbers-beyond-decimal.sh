#!/usr/bin/env bash
# JSON numbers have no largest one, and JSON Schema compares them by value. One expects a validator that judges 1e29 by minimum and maximum to
# judge it by enum, const and uniqueItems too.
# Seen: JsonSchema.Net reads numbers that it compares with each other as decimals, whose largest is 7.9e28: beyond, enum, const and uniqueItems
# end in a FormatException; minimum, maximum, multipleOf and type judge the same numbers right.
# Version: JsonSchema.Net 8.0.5 (NuGet). Seen on 2026-11-29.
# Why it matters: one number in a file that somebody sent ends the check of the whole file instead of being one finding.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
dotnet_program JsonSchema.Net/8.0.5 <<'CS'
foreach (var (keyword, file) in new[]
{
    ("\"minimum\":1", "1e29"), ("\"maximum\":1", "1e29"), ("\"type\":\"integer\"", "1e29"), ("\"multipleOf\":2", "1e29"),
    ("\"enum\":[1,2]", "1e28"), ("\"enum\":[1,2]", "1e29"), ("\"const\":1", "1e29"), ("\"uniqueItems\":true", "[1e28,1]"), ("\"uniqueItems\":true", "[1e29,1]"),
})
{
    var schema = Json.Schema.JsonSchema.FromText("{\"$schema\":\"http://json-schema.org/draft-07/schema#\"," + keyword + "}");
    string verdict;
    try
    {
        verdict = schema.Evaluate(System.Text.Json.JsonDocument.Parse(file).RootElement).IsValid ? "valid" : "refused";
    }
    catch (Exception error)
    {
        verdict = error.GetType().Name;
    }

    Console.WriteLine($"{keyword} of {file}: {verdict}");
}
CS
seen "keyword and number" '"minimum":1 of 1e29: valid
"maximum":1 of 1e29: refused
"type":"integer" of 1e29: valid
"multipleOf":2 of 1e29: valid
"enum":[1,2] of 1e28: refused
"enum":[1,2] of 1e29: FormatException
"const":1 of 1e29: FormatException
"uniqueItems":true of [1e28,1]: valid
"uniqueItems":true of [1e29,1]: FormatException' "$("$program")"
finish
