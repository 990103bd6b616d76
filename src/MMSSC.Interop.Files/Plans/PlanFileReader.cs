using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files.Plans;

/// <summary>Reads plan files. Whether a plan speaks of what is installed, and whether it fits a file, is asked elsewhere.</summary>
internal sealed class PlanFileReader
{
    private const int MostTables = 500;
    private const int MostColumns = 20_000;

    private readonly ShapeReader reader;

    private PlanFileReader(ShapeReader reader) => this.reader = reader;

    /// <summary>
    /// Reads a plan file. What is wrong is added to the findings and the rest is read; null where the file is no JSON object of a
    /// known format version.
    /// </summary>
    public static PlanFile? Read(ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings, ReadLimits? limits = null) =>
        FileHeader.Open(bytes, file, findings, limits) is { } reader ? new(new PlanFileReader(reader).ReadPlan(reader.Root), file, reader.Root) : null;

    private ReadingPlan ReadPlan(JsonNode root)
    {
        var fields = reader.Bind(root, PlanShapes.Root, stackalloc int[Shape.MostProperties]);
        FileHeader.CheckExtensions(reader, fields);
        return new()
        {
            Form = ReadForm(fields["form"]),
            Tables = List(fields["tables"], ReadTable, MostTables),
            Legend = List(fields["legend"], ReadLegend),
            PassedOver = List(fields["passedOver"], ReadPassedOver),
            Decisions = List(fields["decisions"], ReadDecision),
        };
    }

    private PlannedForm ReadForm(JsonNode node) =>
        new(node.Exists ? reader.Text(reader.Bind(node, PlanShapes.Form, stackalloc int[Shape.MostProperties])["kind"], TextForm.Id) ?? "" : "");

    private PlannedTable ReadTable(JsonNode node)
    {
        var fields = reader.Bind(node, PlanShapes.Table, stackalloc int[Shape.MostProperties]);
        return new()
        {
            Sheet = reader.AnyText(fields["sheet"]),
            Model = reader.Text(fields["model"], TextForm.ModelEdition) ?? "",
            Evidence = ReadEvidence(fields["evidence"]),
            Arrangement = reader.Choice(fields["arrangement"], PlanFileWords.Arrangements) ?? default,
            HeadingFirst = Row(fields["headingFirst"]) ?? -1,
            HeadingLast = Row(fields["headingLast"]) ?? -1,
            FirstRow = Row(fields["firstRow"]) ?? 0,
            LastRow = Row(fields["lastRow"]),
            Only = ReadOnly(fields["only"]),
            RowsBelow = reader.Text(fields["rowsBelow"], TextForm.Id),
            KeysContinue = reader.Flag(fields["keysContinue"]),
            RowsAreRespondents = reader.Flag(fields["rowsAreRespondents"]),
            RowsAreNumbered = reader.Flag(fields["rowsAreNumbered"]),
            Context = ReadContext(fields["context"]),
            Columns = List(fields["columns"], ReadColumn, MostColumns),
            Rows = ReadRows(fields["rows"]),
            Codebooks = List(fields["codebooks"], new CodebookFileReader(reader).Read, MostColumns),
        };
    }

    private PlannedEvidence? ReadEvidence(JsonNode node)
    {
        if (!node.Exists)
        {
            return null;
        }

        var fields = reader.Bind(node, PlanShapes.Evidence, stackalloc int[Shape.MostProperties]);
        return new(
            reader.Whole(fields["elements"], NumberRange.Natural) ?? 0,
            reader.Whole(fields["unknown"], NumberRange.Natural) ?? 0,
            reader.Number(fields["understood"], NumberRange.Share) ?? 0);
    }

    private (int Column, string Text)? ReadOnly(JsonNode node)
    {
        if (!node.Exists)
        {
            return null;
        }

        var fields = reader.Bind(node, PlanShapes.Only, stackalloc int[Shape.MostProperties]);
        return reader.Text(fields["column"], TextForm.ColumnLetters) is var letters && reader.AnyText(fields["text"]) is { } text && letters is not null
            ? (SheetTerms.Column(letters), text)
            : null;
    }

    private PlannedContext ReadContext(JsonNode node)
    {
        if (!node.Exists)
        {
            return PlannedContext.Empty;
        }

        var fields = reader.Bind(node, PlanShapes.Context, stackalloc int[Shape.MostProperties]);
        return new(ReadKey(fields) with
        {
            Method = reader.Choice(fields["method"], FileWords.Methods),
            Territories = Territories.Of(List(fields["territories"], reader.AnyText).OfType<string>()),
        })
        {
            CommunityAt = PlaceReader.Read(reader, fields["communityAt"]),
            IdAt = PlaceReader.Read(reader, fields["idAt"]),
            DateAt = PlaceReader.Read(reader, fields["dateAt"]),
            MethodAt = PlaceReader.Read(reader, fields["methodAt"]),
            StakeholderAt = PlaceReader.Read(reader, fields["stakeholderAt"]),
            TerritoriesAt = List(fields["territoriesAt"], place => PlaceReader.Read(reader, place)),
            Given = reader.Flag(fields["given"]),
        };
    }

    private AssessmentKey ReadKey(Fields fields) => new(
        reader.AnyText(fields["community"]),
        reader.AnyText(fields["id"]),
        PartialDate.Parse(reader.Text(fields["date"], TextForm.Date)),
        reader.Choice(fields["horizon"], FileWords.Horizons),
        reader.AnyText(fields["stakeholder"]));

    private PlannedColumn ReadColumn(JsonNode node)
    {
        var fields = reader.Bind(node, PlanShapes.Column, stackalloc int[Shape.MostProperties]);
        return new(
            reader.Text(fields["column"], TextForm.ColumnLetters) is { } letters ? SheetTerms.Column(letters) : 0,
            reader.AnyText(fields["heading"]) ?? "",
            reader.Choice(fields["role"], PlanFileWords.Roles) ?? default)
        {
            Part = reader.Choice(fields["part"], PlanFileWords.Parts) ?? default,
            Element = reader.Text(fields["element"]),
            Level = reader.Text(fields["level"]),
            Key = ReadKey(fields) with { Method = reader.Choice(fields["method"], FileWords.Methods) },
            ByFillOnly = reader.Flag(fields["byFillOnly"]),
            SecondIsPlanned = reader.Flag(fields["secondIsPlanned"]),
            SecondIsNow = reader.Flag(fields["secondIsNow"]),
            DateOrder = reader.Choice(fields["dateOrder"], PlanFileWords.DateOrders) ?? default,
            Reason = reader.Choice(fields["reason"], PlanFileWords.Reasons) ?? default,
        };
    }

    /// <summary>A row is one thing: none appears twice.</summary>
    private ImmutableArray<PlannedRow> ReadRows(JsonNode node)
    {
        var seen = new HashSet<int>();
        return List(node, ReadRow);

        PlannedRow ReadRow(JsonNode item)
        {
            var fields = reader.Bind(item, PlanShapes.Row, stackalloc int[Shape.MostProperties]);
            var row = Row(fields["row"]);
            if (row is { } known && !seen.Add(known) && reader.Findings.Accepts)
            {
                reader.Findings.Add(JsonDiagnostics.RepeatedItem(fields["row"].Location, (known + 1).ToString(CultureInfo.InvariantCulture)));
            }

            return new(
                row ?? 0,
                reader.Choice(fields["kind"], PlanFileWords.RowKinds) ?? default,
                reader.Text(fields["element"]),
                reader.AnyText(fields["code"]) ?? "",
                reader.AnyText(fields["title"]) ?? "")
            {
                Horizon = reader.Choice(fields["horizon"], FileWords.Horizons),
                State = reader.Choice(fields["state"], PlanFileWords.RowStates) ?? PlannedRowState.Holds,
                IsSaid = reader.Flag(fields["isSaid"]),
            };
        }
    }

    private PlannedLegend ReadLegend(JsonNode node)
    {
        var fields = reader.Bind(node, PlanShapes.Legend, stackalloc int[Shape.MostProperties]);
        return new(reader.Text(fields["model"], TextForm.ModelEdition) ?? "", reader.AnyText(fields["sign"]) ?? "", reader.AnyText(fields["means"]) ?? "");
    }

    private PassedOver ReadPassedOver(JsonNode node)
    {
        var fields = reader.Bind(node, PlanShapes.PassedOver, stackalloc int[Shape.MostProperties]);
        return new(
            reader.AnyText(fields["sheet"]),
            Row(fields["firstRow"]) ?? 0,
            Row(fields["lastRow"]),
            reader.Choice(fields["reason"], PlanFileWords.Reasons) ?? default);
    }

    private PlanDecision ReadDecision(JsonNode node)
    {
        var fields = reader.Bind(node, PlanShapes.Decision, stackalloc int[Shape.MostProperties]);
        return new(reader.Text(fields["code"], TextForm.FindingCode) ?? "", reader.AnyText(fields["place"]) ?? "", reader.Flag(fields["given"]));
    }

    /// <summary>A row as people count it, from 0 here.</summary>
    private int? Row(JsonNode node) => reader.Whole(node, NumberRange.Count) - 1;

    private ImmutableArray<T> List<T>(JsonNode node, Func<JsonNode, T> read, int most = int.MaxValue)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        if (node.Count > most)
        {
            reader.Findings.Add(JsonSyntaxDiagnostics.TooManyValues(node.Location, most));
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>(node.Count);
        foreach (var value in node.Values)
        {
            items.Add(read(value));
        }

        return items.DrainToImmutable();
    }
}
