using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;

namespace MMSSC.Interop.Files.Plans;

/// <summary>Reads the codebooks of plan files.</summary>
internal sealed class CodebookFileReader(ShapeReader reader)
{
    public PlannedCodebook Read(JsonNode node)
    {
        var fields = reader.Bind(node, PlanShapes.Codebook, stackalloc int[Shape.MostProperties]);
        return new(reader.Text(fields["scale"]) ?? "", ReadColumns(fields["columns"]))
        {
            Heading = reader.AnyText(fields["heading"]) ?? "",
            Percent = reader.Flag(fields["percent"]),
            Span = reader.Interval(fields["span"]),
            ArrowMeansPlanned = reader.Flag(fields["arrowMeansPlanned"]),
            Languages = ReadLanguages(fields["languages"]),
            OptionShift = reader.Whole(fields["optionShift"], NumberRange.Shift) ?? 0,
            Declared = ReadDeclared(fields["declared"]),
            DeclaredFills = ReadDeclaredFills(fields["declaredFills"]),
            Looks = ReadLooks(fields["looks"]),
        };
    }

    private ImmutableArray<int> ReadColumns(JsonNode node) =>
        [.. Texts(node, TextForm.ColumnLetters).Select(SheetTerms.Column)];

    private ImmutableArray<string> ReadLanguages(JsonNode node) => Texts(node, TextForm.Language);

    private ImmutableArray<string> Texts(JsonNode node, TextForm form)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<string>(node.Count);
        foreach (var value in node.Values)
        {
            if (reader.Text(value, form) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts.ToImmutable();
    }

    private ImmutableSortedDictionary<string, string> ReadDeclared(JsonNode node)
    {
        var declared = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (reader.Is(node, JsonKind.Object, JsonWord.Object))
        {
            foreach (var value in node.Values)
            {
                declared[value.Name] = reader.AnyText(value) ?? "";
            }
        }

        return declared.ToImmutable();
    }

    private ImmutableArray<DeclaredFill> ReadDeclaredFills(JsonNode node)
    {
        var declared = new SortedDictionary<int, string>();
        if (reader.Is(node, JsonKind.Object, JsonWord.Object))
        {
            foreach (var value in node.Values)
            {
                var name = value.Name;
                if (!TextForm.Colour.Holds(name))
                {
                    reader.Malformed(value.NameLocation, name, TextForm.Colour);
                }
                else if (reader.AnyText(value) is { } meaning)
                {
                    declared[SheetTerms.Colour(name)] = meaning;
                }
            }
        }

        return [.. declared.Select(entry => new DeclaredFill(entry.Key, entry.Value))];
    }

    private ImmutableArray<PlannedLook> ReadLooks(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var looks = ImmutableArray.CreateBuilder<PlannedLook>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, PlanShapes.Look, slots);
            looks.Add(new(reader.AnyText(fields["text"]) ?? "", reader.AnyText(fields["means"]) ?? "", reader.Whole(fields["count"], NumberRange.Natural) ?? 0)
            {
                Number = reader.Number(fields["number"], NumberRange.Cell),
                Fill = Colour(fields["fill"]),
                Ink = Colour(fields["ink"]),
                Icon = Colour(fields["icon"]),
                Rule = reader.AnyText(fields["rule"]),
                RuleFills = reader.Flag(fields["ruleFills"]),
                RuleNamesText = reader.Flag(fields["ruleNamesText"]),
                Struck = reader.Flag(fields["struck"]),
                PartlyStruck = reader.Flag(fields["partlyStruck"]),
                Given = reader.AnyText(fields["given"]),
            });
        }

        return looks.DrainToImmutable();
    }

    private int? Colour(JsonNode node) => reader.Text(node, TextForm.Colour) is { } text ? SheetTerms.Colour(text) : null;
}
