using System.Collections.Immutable;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Tables;

/// <summary>The links of a mapping and the elements it leaves out as a table: a row each, with all that they say.</summary>
internal sealed class LinkTable
{
    private static readonly string[] ownLanguages = ["en", "es", "fr"];

    private readonly Mapping mapping;
    private readonly string language;

    /// <summary>Makes the table.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="language">Language of heads and titles.</param>
    public LinkTable(Mapping mapping, string language)
    {
        this.mapping = mapping;
        this.language = language;
        var definition = mapping.Definition;
        Fields =
        [
            LinkField.Source, LinkField.Target, LinkField.Relationship, LinkField.Weight, LinkField.Confidence, LinkField.LevelMap, LinkField.Basis, LinkField.Document, LinkField.Clause,
            .. Languages(definition.Links.Select(link => link.Basis).OfType<Basis.Proposed>().Select(basis => basis.Method)).Select(code => LinkField.In(LinkField.Method, code)),
            .. Languages(definition.Links.Select(link => link.Rationale).Concat(definition.Unmapped.Select(item => item.Reason))).Select(code => LinkField.In(LinkField.Rationale, code)),
            LinkField.Status, LinkField.Reviewers, LinkField.Comments,
            .. definition.Links.Any(link => link.Extensions is not null) ? [LinkField.Extensions] : Array.Empty<string>(),
        ];
    }

    /// <summary>The fields, in the order of their columns; the titles of source and target stand after the two codes.</summary>
    public ImmutableArray<string> Fields { get; }

    /// <summary>The heads of all columns.</summary>
    public SheetRow Head
    {
        get
        {
            var titles = FieldHeads.TitlesIn(language);
            var heads = Fields.Select(name => FieldHeads.Of(name, language)).ToList();
            heads.InsertRange(2, [titles.Source, titles.Target]);
            return SheetRow.Of(CellLook.Head, heads);
        }
    }

    /// <summary>The column of a field, from 0.</summary>
    public int ColumnOf(string field) => Fields.IndexOf(field) is >= 2 and var index ? index + 2 : Fields.IndexOf(field);

    /// <summary>A row for each link, and after them one for each element that is left out.</summary>
    public IEnumerable<SheetRow> Rows => mapping.Definition.Links.Select(Row).Concat(mapping.Definition.Unmapped.Select(Row));

    private SheetRow Row(LinkDefinition link)
    {
        var texts = LinkFields.Of(link).ToDictionary(pair => pair.Field, pair => pair.Text, StringComparer.Ordinal);
        return RowOf(link.Source.Value, link.Target.Value, name => name switch
        {
            LinkField.Weight => SheetCell.Of(link.Weight, CellLook.Stated),
            LinkField.Confidence => SheetCell.Of(link.Confidence, CellLook.Stated),
            _ => SheetCell.Of(texts.GetValueOrDefault(name), CellLook.TextEntry),
        });
    }

    private SheetRow Row(UnmappedElement item)
    {
        var texts = LinkFields.Of(item).ToDictionary(pair => pair.Field, pair => pair.Text, StringComparer.Ordinal);
        return RowOf(item.Source.Value, "", name => SheetCell.Of(texts.GetValueOrDefault(name), CellLook.TextEntry));
    }

    private SheetRow RowOf(string source, string target, Func<string, SheetCell> cell) => new(
    [
        SheetCell.Of(source, CellLook.TextEntry),
        SheetCell.Of(target, CellLook.TextEntry),
        SheetCell.Of(mapping.Source.Find(source)?.Title[language], CellLook.Prose),
        SheetCell.Of(mapping.Target.Find(target)?.Title[language], CellLook.Prose),
        .. Fields.Skip(2).Select(cell),
    ]);

    /// <summary>The three languages of the product, and whatever else the texts are in.</summary>
    private static IEnumerable<string> Languages(IEnumerable<LocalText> texts) =>
        ownLanguages.Concat(texts.SelectMany(text => text.All.IsDefault ? [] : text.All.Select(one => one.Language)).Order(StringComparer.Ordinal)).Distinct();
}
