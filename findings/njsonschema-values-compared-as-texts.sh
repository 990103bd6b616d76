#!/usr/bin/env bash
# JSON Schema compares values as JSON does: 1 and "1" differ, and the order of an object's members is of no account. One expects so of enum and
# uniqueItems.
# Seen: NJsonSchema takes 1 for "1" and null for "" in enum, calls [1, "1"] and [null, ""] lists with a value twice, and finds an object in other
# order neither in enum nor twice in a list. JsonSchema.Net and Ajv agree on the opposite in all six.
# Version: NJsonSchema 11.6.2 and JsonSchema.Net 8.0.5 (NuGet), Ajv 8.17.1 (npm). Seen on 2026-11-29.
# Why it matters: the number 1 passes where a scale has the key "1", and a level that is null passes where it has the key "".
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
npm_packages ajv@8.17.1
dotnet_program NJsonSchema/11.6.2 JsonSchema.Net/8.0.5 <<'CS'
foreach (var line in File.ReadLines(args[0]))
{
    var (schema, value) = (line.Split('|')[0], line.Split('|')[1]);
    var one = (await NJsonSchema.JsonSchema.FromJsonAsync(schema)).Validate(value).Count == 0;
    var other = Json.Schema.JsonSchema.FromText(schema).Evaluate(System.Text.Json.JsonDocument.Parse(value).RootElement).IsValid;
    Console.WriteLine($"{schema} {value}: {(one ? "valid" : "refused")}, {(other ? "valid" : "refused")}");
}
CS

cat >"$work/cases.txt" <<'JSON'
{"enum":["1","2"]}|1
{"enum":["","a"]}|null
{"uniqueItems":true}|[1,"1"]
{"uniqueItems":true}|[null,""]
{"enum":[{"a":1,"b":2}]}|{"b":2,"a":1}
{"uniqueItems":true}|[{"a":1,"b":2},{"b":2,"a":1}]
JSON
node -e '
const Ajv = require("ajv").default;
for (const line of require("fs").readFileSync(process.argv[1], "utf8").trim().split("\n")) {
  const [schema, value] = line.split("|").map(part => JSON.parse(part));
  console.log(new Ajv({ strict: false }).compile(schema)(value) ? "valid" : "refused");
}' "$work/cases.txt" >"$work/ajv.txt"
seen "NJsonSchema, JsonSchema.Net, Ajv" '{"enum":["1","2"]} 1: valid, refused, refused
{"enum":["","a"]} null: valid, refused, refused
{"uniqueItems":true} [1,"1"]: refused, valid, valid
{"uniqueItems":true} [null,""]: refused, valid, valid
{"enum":[{"a":1,"b":2}]} {"b":2,"a":1}: refused, valid, valid
{"uniqueItems":true} [{"a":1,"b":2},{"b":2,"a":1}]: valid, refused, refused' "$("$program" "$work/cases.txt" | paste -d, - "$work/ajv.txt" | sed 's/,\(valid\|refused\)$/, \1/')"
finish
