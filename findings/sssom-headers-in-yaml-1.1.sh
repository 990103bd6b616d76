#!/usr/bin/env bash
# The head of an SSSOM file is YAML; versions, cardinalities and prefixes in it are texts. One expects a YAML library to hand them over as written.
# Seen: PyYAML, which reads YAML 1.1, makes the version 1.10 the number 1.1, the cardinality 1:1 the number 61 (base 60) beside the texts "1:n" and
# "n:1", a tool's version 2:30 the number 150, and the prefix "no" (as of a Norwegian list) the truth value false. The package yaml, which reads
# YAML 1.2, keeps 1:1, 2:30 and "no", and still makes 1.10 a number.
# Version: python3-yaml 6.0 (Debian 12), yaml 2.8.1 (npm). Seen on 2026-11-29.
# Why it matters: release 1.10 of a mapping set is taken for 1.1, and "one to one" is a value that no list of cardinalities has.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian python3-yaml 6.0-3+b2
npm_packages yaml@2.8.1

cat >"$work/head.yaml" <<'YAML'
mapping_set_version: 1.10
mapping_tool_version: 2:30
curie_map: {no: "https://example.org/no/"}
mappings: [{mapping_cardinality: 1:1}, {mapping_cardinality: 1:n}]
YAML
seen "PyYAML (YAML 1.1)" "{'mapping_set_version': 1.1, 'mapping_tool_version': 150, 'curie_map': {False: 'https://example.org/no/'}, 'mappings': [{'mapping_cardinality': 61}, {'mapping_cardinality': '1:n'}]}" \
  "$(/usr/bin/python3 -c 'import sys, yaml; print(yaml.safe_load(open(sys.argv[1])))' "$work/head.yaml")"
seen "yaml (YAML 1.2)" '{"mapping_set_version":1.1,"mapping_tool_version":"2:30","curie_map":{"no":"https://example.org/no/"},"mappings":[{"mapping_cardinality":"1:1"},{"mapping_cardinality":"1:n"}]}' \
  "$(node -e 'console.log(JSON.stringify(require("yaml").parse(require("fs").readFileSync(process.argv[1], "utf8"))))' "$work/head.yaml")"
finish
