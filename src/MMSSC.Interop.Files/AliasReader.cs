using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files;

/// <summary>What an alias is another word of.</summary>
internal enum AliasKind
{
    Level,
    Element,
    Column,
    Status,
    Horizon,
    Label,
}

/// <summary>Words that a user writes for a thing.</summary>
/// <param name="Of">The kind of thing.</param>
/// <param name="Model">Id of its model, for all editions, or <c>id@edition</c>; empty where it belongs to none.</param>
/// <param name="Code">Its code.</param>
/// <param name="Words">The words.</param>
internal sealed record Alias(AliasKind Of, Located<string> Model, Located<string> Code, ImmutableArray<Located<string>> Words);

/// <summary>The content of an alias file.</summary>
internal sealed record AliasFile(ImmutableArray<Alias> Aliases);

/// <summary>Reads alias files.</summary>
internal sealed class AliasReader
{
    private const int MostAliases = 5_000;
    private const int MostWords = 100;

    // Longer texts of a sheet name nothing.
    private const int LongestWord = 300;

    private static readonly Words<AliasKind> kinds = new(
        ("level", AliasKind.Level), ("element", AliasKind.Element), ("column", AliasKind.Column),
        ("status", AliasKind.Status), ("horizon", AliasKind.Horizon), ("label", AliasKind.Label));

    private readonly ShapeReader reader;

    private AliasReader(ShapeReader reader) => this.reader = reader;

    /// <summary>
    /// Reads an alias file. What is wrong is added to the findings and the rest is read; null where the file is no JSON object of a
    /// known format version.
    /// </summary>
    public static AliasFile? Read(ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings, ReadLimits? limits = null) =>
        FileHeader.Open(bytes, file, findings, limits) is { } reader ? new AliasReader(reader).Read(reader.Root) : null;

    private AliasFile Read(JsonNode root)
    {
        var fields = reader.Bind(root, AliasShapes.Root, stackalloc int[Shape.MostProperties]);
        FileHeader.CheckExtensions(reader, fields);
        reader.Prose(fields["title"]);
        reader.Text(fields["language"], TextForm.Language);
        return new(ReadAliases(fields["aliases"]));
    }

    private ImmutableArray<Alias> ReadAliases(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List) || !IsBounded(node, MostAliases))
        {
            return [];
        }

        var aliases = ImmutableArray.CreateBuilder<Alias>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, AliasShapes.Alias, slots);
            var of = reader.Choice(fields["of"], kinds);
            var alias = new Alias(of ?? default, reader.Place(fields["model"]), reader.Place(fields["code"]), ReadWords(fields["words"]));
            if (of is not null && HasItsModel(fields, of is AliasKind.Level or AliasKind.Element) && alias.Code.Value.Length > 0)
            {
                aliases.Add(alias);
            }
        }

        return aliases.DrainToImmutable();
    }

    /// <summary>Whether a thing of a model names it, and another names none.</summary>
    private bool HasItsModel(in Fields fields, bool ofModel)
    {
        var model = fields["model"];
        if (model.Exists != ofModel && reader.Findings.Accepts)
        {
            reader.Findings.Add(ofModel
                ? JsonDiagnostics.MissingProperty(fields.Node.Location, "model")
                : JsonDiagnostics.UnknownProperty(model.NameLocation, "model", ["of", "code", "words"]));
        }

        return model.Exists == ofModel;
    }

    private ImmutableArray<Located<string>> ReadWords(JsonNode node)
    {
        // With a word that can't be used the file is refused, and no other is needed.
        if (!reader.Is(node, JsonKind.List, JsonWord.List) || reader.Texts(node).Length < node.Count || !IsBounded(node, MostWords))
        {
            return [];
        }

        var words = ImmutableArray.CreateBuilder<Located<string>>(node.Count);
        foreach (var value in node.Values)
        {
            var word = value.Text;
            if (word.Length > LongestWord && reader.Findings.Accepts)
            {
                reader.Findings.Add(JsonSyntaxDiagnostics.TooLongText(value.Location, word.Length, LongestWord));
            }

            words.Add(new(word, value.Location));
        }

        return words.DrainToImmutable();
    }

    private bool IsBounded(JsonNode list, int most)
    {
        if (list.Count > most && reader.Findings.Accepts)
        {
            reader.Findings.Add(JsonSyntaxDiagnostics.TooManyValues(list.Location, most));
        }

        return list.Count <= most;
    }
}
