using System.Globalization;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;

namespace MMSSC.Interop.Exchange.Skos;

/// <summary>Reads the triples of a Turtle file. No library of the registry reads Turtle, and none would give the place of each triple.</summary>
internal sealed class TurtleReader
{
    // Nodes inside nodes; nobody writes ten.
    private const int MostDepth = 64;

    private readonly TurtleScanner scanner;
    private readonly ICollection<Diagnostic> findings;
    private readonly Dictionary<string, string> prefixes = new(StringComparer.Ordinal);
    private readonly HashSet<string> undeclared = new(StringComparer.Ordinal);
    private readonly List<RdfTriple> triples = [];
    private string begin = "";
    private int nodes;

    private TurtleReader(TurtleScanner scanner, ICollection<Diagnostic> findings)
    {
        this.scanner = scanner;
        this.findings = findings;
    }

    /// <summary>The triples up to the end, or up to the first error, which a finding names.</summary>
    public static List<RdfTriple> Read(string text, string file, ICollection<Diagnostic> findings)
    {
        var reader = new TurtleReader(new(text, file), findings);
        try
        {
            reader.scanner.Next();
            while (reader.scanner.Kind != TurtleToken.End)
            {
                reader.ReadStatement();
            }
        }
        catch (TurtleException error)
        {
            findings.Add(ExchangeDiagnostics.BrokenSyntax(error.At, "Turtle", error.Found, error.Expected));
        }

        return reader.triples;
    }

    private void ReadStatement()
    {
        var isSparql = scanner.Kind == TurtleToken.Name && (Is("PREFIX") || Is("BASE"));
        if (isSparql || scanner.Kind == TurtleToken.Directive)
        {
            ReadDirective(Is("base"), isSparql);
            return;
        }

        var isNode = scanner is { Kind: TurtleToken.Sign, Value: "[" };
        var subject = ReadTerm(0);
        if (!isNode || scanner is not { Kind: TurtleToken.Sign, Value: "." })
        {
            ReadPredicates(subject, 0);
        }

        Expect(".");
    }

    private bool Is(string word) => string.Equals(scanner.Value, word, StringComparison.OrdinalIgnoreCase);

    private void ReadDirective(bool isBase, bool isSparql)
    {
        scanner.Next();
        var name = "";
        if (!isBase)
        {
            if (scanner.Kind != TurtleToken.Name || !scanner.Value.EndsWith(':'))
            {
                throw scanner.Unexpected("prefix:");
            }

            name = scanner.Value[..^1];
            scanner.Next();
        }

        if (scanner.Kind != TurtleToken.Iri)
        {
            throw scanner.Unexpected("<IRI>");
        }

        var iri = Resolved(scanner.Value);
        (begin, prefixes[name]) = isBase ? (iri, prefixes.GetValueOrDefault(name, "")) : (begin, iri);
        scanner.Next();
        if (!isSparql)
        {
            Expect(".");
        }
    }

    private void ReadPredicates(RdfTerm subject, int depth)
    {
        while (true)
        {
            var predicate = scanner is { Kind: TurtleToken.Name, Value: "a" } ? SkosWords.Type
                : scanner.Kind is TurtleToken.Iri or TurtleToken.Name ? Iri()
                : throw scanner.Unexpected("a predicate");
            scanner.Next();
            do
            {
                var place = scanner.Place;
                triples.Add(new(subject, predicate, ReadTerm(depth), place));
            }
            while (Skip(","));
            if (!Skip(";"))
            {
                return;
            }

            while (Skip(";"))
            {
            }

            // The last predicate may have a semicolon behind it.
            if (scanner.Kind == TurtleToken.Sign || scanner.Kind == TurtleToken.End)
            {
                return;
            }
        }
    }

    private RdfTerm ReadTerm(int depth)
    {
        if (depth > MostDepth)
        {
            throw scanner.Unexpected($"{MostDepth.ToString(CultureInfo.InvariantCulture)} [ or less");
        }

        switch (scanner.Kind)
        {
            case TurtleToken.Text:
                return ReadLiteral();
            case TurtleToken.Number:
                return Taken(new(RdfKind.Literal, scanner.Value));
            case TurtleToken.Blank:
                return Taken(new(RdfKind.Blank, "_:" + scanner.Value));
            case TurtleToken.Name when scanner.Value is "true" or "false":
                return Taken(new(RdfKind.Literal, scanner.Value));
            case TurtleToken.Iri or TurtleToken.Name:
                return Taken(RdfTerm.Iri(Iri()));
            case TurtleToken.Sign when scanner.Value is "[" or "(":
                return ReadNode(scanner.Value == "[" ? "]" : ")", depth);
            default:
                throw scanner.Unexpected("<IRI>, prefix:name, \"text\"");
        }
    }

    private RdfTerm ReadNode(string close, int depth)
    {
        var node = new RdfTerm(RdfKind.Blank, $"[{(++nodes).ToString(CultureInfo.InvariantCulture)}");
        scanner.Next();
        if (close == "]" && !(scanner is { Kind: TurtleToken.Sign, Value: "]" }))
        {
            ReadPredicates(node, depth + 1);
        }

        // Entries of a list are read for the nodes in them; what a list says, no mapping does.
        while (close == ")" && !(scanner is { Kind: TurtleToken.Sign, Value: ")" }))
        {
            ReadTerm(depth + 1);
        }

        Expect(close);
        return node;
    }

    private RdfTerm ReadLiteral()
    {
        var text = scanner.Value;
        scanner.Next();
        var language = scanner.Kind == TurtleToken.Language ? scanner.Value : "";
        if (language.Length > 0)
        {
            scanner.Next();
        }
        else if (Skip("^^"))
        {
            Iri();
            scanner.Next();
        }

        return new(RdfKind.Literal, text, language.ToLowerInvariant());
    }

    private string Iri()
    {
        if (scanner.Kind == TurtleToken.Iri)
        {
            return Resolved(scanner.Value);
        }

        var colon = scanner.Value.IndexOf(':', StringComparison.Ordinal);
        if (scanner.Kind != TurtleToken.Name || colon < 0)
        {
            throw scanner.Unexpected("<IRI>, prefix:name");
        }

        var prefix = scanner.Value[..colon];
        if (prefixes.TryGetValue(prefix, out var expanded))
        {
            return expanded + scanner.Value[(colon + 1)..];
        }

        if (undeclared.Add(prefix))
        {
            findings.Add(ExchangeDiagnostics.UndeclaredPrefix(scanner.Place, scanner.Value, prefixes.Keys));
        }

        return scanner.Value;
    }

    // By RFC 3986 where the base is one that paths can be taken from; what is said of a base without one, nothing tells.
    private string Resolved(string iri) =>
        iri.Contains(':', StringComparison.Ordinal) ? iri
        : Uri.TryCreate(begin, UriKind.Absolute, out var from) && Uri.TryCreate(from, iri, out var whole) ? whole.OriginalString
        : begin + iri;

    private RdfTerm Taken(RdfTerm term)
    {
        scanner.Next();
        return term;
    }

    private bool Skip(string sign)
    {
        var found = scanner.Kind == TurtleToken.Sign && scanner.Value == sign;
        if (found)
        {
            scanner.Next();
        }

        return found;
    }

    private void Expect(string sign)
    {
        if (!Skip(sign))
        {
            throw scanner.Unexpected(sign);
        }
    }
}
