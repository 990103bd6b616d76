"""Checks a SKOS file in Turtle: it parses (rdflib), names are absolute, and the integrity conditions of SKOS hold
(W3C Recommendation, 18 August 2009: S9, S13, S14, S27, S46, as far as they speak of what a mapping has).

Prints each breach; exit code 1 where there is one.
"""
import sys

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import RDF, SKOS

graph = Graph()
problems = []
try:
    graph.parse(sys.argv[1], format="turtle")
except Exception as error:  # whatever the parser says of the file is the finding
    print(f"no Turtle: {error}")
    sys.exit(1)

MAPPING = [SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch]
concepts = set(graph.subjects(RDF.type, SKOS.Concept))
schemes = set(graph.subjects(RDF.type, SKOS.ConceptScheme))
for both in concepts & schemes:
    problems.append(f"{both}: a concept and a concept scheme (S9)")
for thing in concepts | schemes:
    languages = [label.language for label in graph.objects(thing, SKOS.prefLabel)]
    if len(languages) != len(set(languages)):
        problems.append(f"{thing}: two preferred labels in one language (S14)")
    for label in graph.objects(thing, SKOS.prefLabel):
        if label in set(graph.objects(thing, SKOS.altLabel)) | set(graph.objects(thing, SKOS.hiddenLabel)):
            problems.append(f"{thing}: '{label}' is a preferred and another label (S13)")
for predicate in MAPPING:
    for subject, target in graph.subject_objects(predicate):
        if not isinstance(subject, URIRef) or not isinstance(target, URIRef) or subject not in concepts or target not in concepts:
            problems.append(f"{subject} {predicate} {target}: not between two concepts")
        if predicate == SKOS.exactMatch and ((subject, SKOS.broadMatch, target) in graph or (subject, SKOS.narrowMatch, target) in graph or (subject, SKOS.relatedMatch, target) in graph):
            problems.append(f"{subject} {target}: an exact match and another one (S46)")
        if predicate == SKOS.relatedMatch and ((subject, SKOS.broadMatch, target) in graph or (subject, SKOS.narrowMatch, target) in graph):
            problems.append(f"{subject} {target}: related and broader or narrower (S27)")
for triple in graph:
    for term in triple:
        if isinstance(term, URIRef) and ":" not in term:
            problems.append(f"'{term}' is not an absolute IRI")
        if isinstance(term, Literal) and term.datatype is not None and term.value is None:
            problems.append(f"'{term}' is not a {term.datatype}")
if not any(True for predicate in MAPPING for _ in graph.subject_objects(predicate)):
    problems.append("there is no mapping relation")
print("\n".join(problems))
sys.exit(1 if problems else 0)
