#!/usr/bin/env bash
# What stands beside $ref counts in JSON Schema 2020-12, and is to be ignored up to draft 7 (draft 7, section 8.3). One expects a validator that
# knows both to go by $schema.
# Seen: none of three does. JsonSchema.Net and Ajv count what stands beside $ref in draft 7 too; NJsonSchema ignores it in 2020-12 too, and
# even beside allOf around the $ref, which is the usual way out and counts in every draft.
# Version: JsonSchema.Net 8.0.5 and NJsonSchema 11.6.2 (NuGet), Ajv 8.17.1 (npm). Seen on 2026-11-29.
# Why it matters: of two validators in one project, each is wrong about one draft, and a rule beside $ref may be no rule.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
npm_packages ajv@8.17.1
dotnet_program NJsonSchema/11.6.2 JsonSchema.Net/8.0.5 <<'CS'
foreach (var schema in File.ReadLines(args[0]))
{
    const string document = """{"level":"green"}""";
    var one = (await NJsonSchema.JsonSchema.FromJsonAsync(schema)).Validate(document).Count == 0;
    var other = Json.Schema.JsonSchema.FromText(schema).Evaluate(System.Text.Json.JsonDocument.Parse(document).RootElement).IsValid;
    Console.WriteLine($"{(one ? "valid" : "refused")} {(other ? "valid" : "refused")}");
}
CS

cat >"$work/schemas.txt" <<'JSON'
{"$schema":"http://json-schema.org/draft-07/schema#","definitions":{"word":{"type":"string"}},"properties":{"level":{"$ref":"#/definitions/word","maxLength":3}}}
{"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"word":{"type":"string"}},"properties":{"level":{"$ref":"#/$defs/word","maxLength":3}}}
{"$schema":"http://json-schema.org/draft-07/schema#","definitions":{"word":{"type":"string"}},"properties":{"level":{"allOf":[{"$ref":"#/definitions/word"}],"maxLength":3}}}
JSON
node -e '
for (const line of require("fs").readFileSync(process.argv[1], "utf8").trim().split("\n")) {
  const Ajv = require(line.includes("2020-12") ? "ajv/dist/2020" : "ajv").default;
  console.log(new Ajv({ strict: false }).compile(JSON.parse(line))({ level: "green" }) ? "valid" : "refused");
}' "$work/schemas.txt" >"$work/ajv.txt"
seen "\"green\" where maxLength 3 stands beside \$ref: NJsonSchema, JsonSchema.Net, Ajv" "draft 7 (to be ignored): valid refused refused
2020-12 (counts): valid refused refused
allOf (counts): valid refused refused" "$(paste -d' ' <(printf '%s\n' 'draft 7 (to be ignored):' '2020-12 (counts):' 'allOf (counts):') <("$program" "$work/schemas.txt") "$work/ajv.txt")"
finish
