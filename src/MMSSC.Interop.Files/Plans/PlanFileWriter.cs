using System.Collections.Immutable;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files.Plans;

/// <summary>Writes plans in the canonical form: what is written and read again is the same plan, and is written the same.</summary>
internal sealed class PlanFileWriter
{
    private readonly JsonLineWriter writer;
    private readonly CommonWriter common;

    private PlanFileWriter(JsonLineWriter writer) => (this.writer, common) = (writer, new(writer, null));

    /// <summary>Writes a plan file.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="schema">What the file says as its <c>$schema</c>; null for nothing.</param>
    public static void Write(Stream stream, ReadingPlan plan, string? schema = null)
    {
        using var lines = new JsonLineWriter(stream);
        new PlanFileWriter(lines).WriteFile(plan, schema);
    }

    private void WriteFile(ReadingPlan plan, string? schema)
    {
        writer.BeginObject(lines: true);
        Known("$schema", schema);
        common.Number("formatVersion", FileHeader.FormatVersion);
        writer.Name("form");
        writer.BeginObject(lines: false);
        common.Text("kind", plan.Form.Kind);
        writer.End();
        Lines("tables", plan.Tables, Write, always: true);
        Lines("legend", plan.Legend, Write);
        Lines("passedOver", plan.PassedOver, Write);
        Lines("decisions", plan.Decisions, Write);
        writer.End();
        writer.EndLine();
    }

    private void Write(PlannedTable table)
    {
        writer.BeginObject(lines: true);
        Known("sheet", table.Sheet);
        common.Text("model", table.Model);
        Write(table.Evidence);
        common.Text("arrangement", PlanFileWords.Arrangements[table.Arrangement]);
        Row("headingFirst", table.HeadingFirst < 0 ? null : table.HeadingFirst);
        Row("headingLast", table.HeadingLast < 0 ? null : table.HeadingLast);
        Row("firstRow", table.FirstRow);
        Row("lastRow", table.LastRow);
        if (table.Only is var (column, text))
        {
            writer.Name("only");
            writer.BeginObject(lines: false);
            common.Text("column", SheetTerms.Column(column));
            common.Text("text", text);
            writer.End();
        }

        Known("rowsBelow", table.RowsBelow);
        Flag("keysContinue", table.KeysContinue);
        Flag("rowsAreRespondents", table.RowsAreRespondents);
        Flag("rowsAreNumbered", table.RowsAreNumbered);
        Write(table.Context);
        Lines("columns", table.Columns, Write, always: true);
        Lines("rows", table.Rows, Write);
        Lines("codebooks", table.Codebooks, Write);
        writer.End();
    }

    private void Write(PlannedEvidence? evidence)
    {
        if (evidence is not null)
        {
            writer.Name("evidence");
            writer.BeginObject(lines: false);
            common.Number("elements", evidence.Elements);
            common.Number("unknown", evidence.Unknown);
            common.Number("understood", evidence.Understood);
            writer.End();
        }
    }

    private void Write(PlannedContext context)
    {
        if (context == PlannedContext.Empty)
        {
            return;
        }

        writer.Name("context");
        writer.BeginObject(lines: false);
        Write(context.Key);
        Known("method", context.Key.Method is { } method ? FileWords.Methods[method] : null);
        Texts("territories", context.Key.Territories.Names, always: false);
        Place("communityAt", context.CommunityAt);
        Place("idAt", context.IdAt);
        Place("dateAt", context.DateAt);
        Place("methodAt", context.MethodAt);
        Place("stakeholderAt", context.StakeholderAt);
        if (!context.TerritoriesAt.IsEmpty)
        {
            common.List("territoriesAt", context.TerritoriesAt, common.Place);
        }

        Flag("given", context.Given);
        writer.End();
    }

    private void Write(AssessmentKey key)
    {
        Known("community", key.Community);
        Known("id", key.Id);
        Known("date", key.Date?.ToString());
        Known("horizon", key.Horizon is { } horizon ? FileWords.Horizons[horizon] : null);
        Known("stakeholder", key.Stakeholder);
    }

    private void Write(PlannedColumn column)
    {
        writer.BeginObject(lines: false);
        common.Text("column", SheetTerms.Column(column.Index));
        Known("heading", column.Heading.Length == 0 ? null : column.Heading);
        common.Text("role", PlanFileWords.Roles[column.Role]);
        Known("part", column.Part == RatingPart.Whole ? null : PlanFileWords.Parts[column.Part]);
        Known("element", column.Element);
        Known("level", column.Level);
        Write(column.Key);
        Known("method", column.Key.Method is { } method ? FileWords.Methods[method] : null);
        Flag("byFillOnly", column.ByFillOnly);
        Flag("secondIsPlanned", column.SecondIsPlanned);
        Flag("secondIsNow", column.SecondIsNow);
        Known("dateOrder", column.DateOrder == DateOrder.Unknown ? null : PlanFileWords.DateOrders[column.DateOrder]);
        Known("reason", column.Role == PlannedRole.PassedOver || column.Reason != default ? PlanFileWords.Reasons[column.Reason] : null);
        writer.End();
    }

    private void Write(PlannedRow row)
    {
        writer.BeginObject(lines: false);
        Row("row", row.Row);
        common.Text("kind", PlanFileWords.RowKinds[row.Kind]);
        Known("element", row.Element);
        Known("code", row.Code.Length == 0 ? null : row.Code);
        Known("title", row.Title.Length == 0 ? null : row.Title);
        Known("horizon", row.Horizon is { } horizon ? FileWords.Horizons[horizon] : null);
        Known("state", row.State == PlannedRowState.Holds ? null : PlanFileWords.RowStates[row.State]);
        Flag("isSaid", row.IsSaid);
        writer.End();
    }

    private void Write(PlannedCodebook codebook)
    {
        writer.BeginObject(lines: true);
        common.Text("scale", codebook.Scale);
        Texts("columns", [.. codebook.Columns.Select(SheetTerms.Column)], always: true);
        Known("heading", codebook.Heading.Length == 0 ? null : codebook.Heading);
        Flag("percent", codebook.Percent);
        if (codebook.Span is var (low, high))
        {
            writer.Name("span");
            writer.BeginList(lines: false);
            writer.Number(low);
            writer.Number(high);
            writer.End();
        }

        Flag("arrowMeansPlanned", codebook.ArrowMeansPlanned);
        Texts("languages", codebook.Languages, always: false);
        Number("optionShift", codebook.OptionShift == 0 ? null : codebook.OptionShift);
        Map("declared", codebook.Declared);
        Map("declaredFills", codebook.DeclaredFills.Select(entry => KeyValuePair.Create(SheetTerms.Colour(entry.Fill), entry.Means)));
        Lines("looks", codebook.Looks, Write);
        writer.End();
    }

    private void Write(PlannedLook look)
    {
        writer.BeginObject(lines: false);
        common.Text("text", look.Text);
        common.Text("means", look.Means);
        common.Number("count", look.Count);
        Number("number", look.Number);
        Colour("fill", look.Fill);
        Colour("ink", look.Ink);
        Colour("icon", look.Icon);
        Known("rule", look.Rule);
        Flag("ruleFills", look.RuleFills);
        Flag("ruleNamesText", look.RuleNamesText);
        Flag("struck", look.Struck);
        Flag("partlyStruck", look.PartlyStruck);
        Known("given", look.Given);
        writer.End();
    }

    private void Write(PlannedLegend entry)
    {
        writer.BeginObject(lines: false);
        common.Text("model", entry.Model);
        common.Text("sign", entry.Sign);
        common.Text("means", entry.Means);
        writer.End();
    }

    private void Write(PassedOver passed)
    {
        writer.BeginObject(lines: false);
        Known("sheet", passed.Sheet);
        Row("firstRow", passed.FirstRow);
        Row("lastRow", passed.LastRow);
        common.Text("reason", PlanFileWords.Reasons[passed.Reason]);
        writer.End();
    }

    private void Write(PlanDecision decision)
    {
        writer.BeginObject(lines: false);
        common.Text("code", decision.Code);
        common.Text("place", decision.Place);
        Flag("given", decision.GivenByUser);
        writer.End();
    }

    private void Lines<T>(string name, ImmutableArray<T> items, Action<T> write, bool always = false)
    {
        if (items.IsEmpty && !always)
        {
            return;
        }

        writer.Name(name);
        writer.BeginList(lines: true);
        foreach (var item in items)
        {
            write(item);
        }

        writer.End();
    }

    private void Texts(string name, ImmutableArray<string> texts, bool always)
    {
        if (texts.IsEmpty && !always)
        {
            return;
        }

        common.List(name, texts, writer.Text);
    }

    private void Map(string name, IEnumerable<KeyValuePair<string, string>> entries)
    {
        var any = false;
        foreach (var (key, value) in entries)
        {
            if (!any)
            {
                writer.Name(name);
                writer.BeginObject(lines: false);
            }

            any = true;
            common.Text(key, value);
        }

        if (any)
        {
            writer.End();
        }
    }

    private void Known(string name, string? text)
    {
        if (text is not null)
        {
            common.Text(name, text);
        }
    }

    private void Number(string name, double? number)
    {
        if (number is { } known)
        {
            common.Number(name, known);
        }
    }

    private void Row(string name, int? row) => Number(name, row + 1.0);

    private void Colour(string name, int? colour) => Known(name, colour is { } known ? SheetTerms.Colour(known) : null);

    private void Place(string name, Location place)
    {
        if (place != Location.None)
        {
            common.Place(name, place);
        }
    }

    private void Flag(string name, bool value)
    {
        if (value)
        {
            writer.Name(name);
            writer.Boolean(value);
        }
    }
}
