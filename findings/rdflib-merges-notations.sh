#!/usr/bin/env bash
# In RDF 1.1 (section 3.3) literals are one term only if they are written alike: "01"^^xsd:integer and "1"^^xsd:integer are two. One expects a
# graph to keep codes (skos:notation) as they are.
# Seen: rdflib rewrites whole numbers, truth values and dates when it reads them, so the codes 01 and 1 are one triple, and a date loses its time zone
# ("2026-06-30Z"). Decimals are kept: 1.10 and 1.1 stay two triples. N3.js keeps all of them.
# Version: python3-rdflib 6.1.1 (Debian 12), N3.js 1.17.4 (npm). Seen on 2026-11-29.
# Why it matters: two concepts of a code list seem to have one code, after nothing but reading and writing the file.
set -euo pipefail
source "$(dirname "$0")/lib/setup.sh"
debian python3-rdflib 6.1.1-1
npm_packages n3@1.17.4

cat >"$work/codes.ttl" <<'TTL'
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<urn:example:a> skos:notation "01"^^xsd:integer, "1"^^xsd:integer, 1.10, 1.1 ; dct:issued "2026-06-30Z"^^xsd:date .
TTL
seen "rdflib" "1 1.1 1.10 2026-06-30" "$(/usr/bin/python3 -c '
import rdflib, sys
print(*sorted(str(value) for value in rdflib.Graph().parse(sys.argv[1], format="turtle").objects()))' "$work/codes.ttl")"
seen "N3.js" "01 1 1.1 1.10 2026-06-30Z" "$(node -e '
const { Parser } = require("n3");
console.log(new Parser().parse(require("fs").readFileSync(process.argv[1], "utf8")).map(quad => quad.object.value).sort().join(" "))' "$work/codes.ttl")"
finish
