using System.Collections.Immutable;
using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Files.Plans;

/// <summary>Plans with anything in them that a plan can hold.</summary>
internal static class GeneratedPlan
{
    private static readonly Gen<string> text = One("", " ", "Verde", "a \"b\" \\ c", "tab\tline\n\u0001", "ñ€😀", "#C00000", "x");
    private static readonly Gen<string> word = One("1.1", "green", "4.3", "Ünter");
    private static readonly Gen<int> row = Gen.Int[0, 200_000];
    private static readonly Gen<int> column = Gen.Int[0, 20_000];
    private static readonly Gen<int?> colour = Gen.Int[0, 0xFFFFFF].Nullable(0.5);
    private static readonly Gen<double> number = Gen.OneOf(Gen.Double[-1e6, 1e6], Gen.Int[0, 9].Select(whole => (double)whole), One(1e300, -5e-324, 0.1));

    private static readonly Gen<Location> place = Gen.Int[0, 3].Select(row, (kind, at) => kind switch
    {
        0 => Location.None,
        1 => Location.InText("f.csv", at + 1, 3),
        2 => Location.InSheet("book.xlsx", "Hoja 1", $"C{at + 1}"),
        _ => Location.Whole("f.csv"),
    });

    private static readonly Gen<AssessmentKey> key =
        from community in Maybe(text)
        from id in Maybe(text)
        from date in One<PartialDate?>(null, PartialDate.Of(2026), PartialDate.Of(2026, 3), PartialDate.Of(1999, 12, 31))
        from horizon in One<Horizon?>(null, Horizon.Now, Horizon.Planned)
        from stakeholder in Maybe(text)
        select new AssessmentKey(community, id, date, horizon, stakeholder);

    private static readonly Gen<PlannedColumn> planned =
        from index in column
        from heading in text
        from role in Gen.Enum<PlannedRole>()
        from part in Gen.Enum<RatingPart>()
        from element in Maybe(word)
        from level in Maybe(word)
        from said in key
        from fill in Gen.Bool
        from order in Gen.Enum<DateOrder>()
        from reason in Gen.Enum<PassedOverReason>()
        select new PlannedColumn(index, heading, role)
        {
            Part = part,
            Element = element,
            Level = level,
            Key = said,
            ByFillOnly = fill,
            SecondIsPlanned = fill,
            SecondIsNow = !fill,
            DateOrder = order,
            Reason = reason,
        };

    private static readonly Gen<PlannedLook> look =
        from shown in text
        from means in text
        from count in row
        from value in number.Nullable(0.5)
        from colours in colour.Array[3]
        from rule in Maybe(text)
        from flags in Gen.Bool.Array[4]
        from given in Maybe(text)
        select new PlannedLook(shown, means, count)
        {
            Number = value,
            Fill = colours[0],
            Ink = colours[1],
            Icon = colours[2],
            Rule = rule,
            RuleFills = flags[0],
            RuleNamesText = flags[1],
            Struck = flags[2],
            PartlyStruck = flags[3],
            Given = given,
        };

    private static readonly Gen<PlannedCodebook> codebook =
        from scale in word
        from columns in column.Array[0, 3]
        from heading in text
        from looks in look.Array[0, 3]
        from declared in Gen.Select(text, text).Array[0, 3]
        from fills in Gen.Select(Gen.Int[0, 0xFFFFFF], text).Array[0, 3]
        from flags in Gen.Bool.Array[2]
        from span in Gen.Select(Gen.Double[0, 5], Gen.Double[5, 100]).Nullable(0.5)
        from languages in One("es", "en", "pt-BR").Array[0, 2]
        from shift in Gen.Int[-1, 1]
        select new PlannedCodebook(scale, [.. columns])
        {
            Heading = heading,
            Looks = [.. looks],
            Declared = declared.DistinctBy(entry => entry.Item1).ToImmutableSortedDictionary(entry => entry.Item1, entry => entry.Item2, StringComparer.Ordinal),
            DeclaredFills = [.. fills.DistinctBy(entry => entry.Item1).OrderBy(entry => entry.Item1).Select(entry => new DeclaredFill(entry.Item1, entry.Item2))],
            Percent = flags[0],
            ArrowMeansPlanned = flags[1],
            Span = span,
            Languages = [.. languages],
            OptionShift = shift,
        };

    private static readonly Gen<PlannedRow> plannedRow =
        from at in row
        from kind in Gen.Enum<PlannedRowKind>()
        from element in Maybe(word)
        from code in text
        from title in text
        from said in Gen.Bool
        select new PlannedRow(at, kind, element, code, title) { IsSaid = said, State = said ? PlannedRowState.Cancelled : PlannedRowState.Holds, Horizon = said ? Horizon.Planned : null };

    private static readonly Gen<PlannedTable> table =
        from sheet in Maybe(text)
        from evidence in Gen.Select(row, row, Gen.Double[0, 1]).Nullable(0.3)
        from arrangement in Gen.Enum<Arrangement>()
        from rows in row.Array[4]
        from headed in Gen.Bool
        from ends in Gen.Bool
        from only in Gen.Select(column, text).Nullable(0.5)
        from columns in planned.Array[0, 4]
        from listed in plannedRow.Array[0, 4]
        from codebooks in codebook.Array[0, 2]
        from said in key
        from places in place.Array[2]
        from territories in text.Array[0, 2]
        from flags in Gen.Bool.Array[4]
        from below in Maybe(Gen.Const("worst-sub-indicator"))
        select new PlannedTable
        {
            Sheet = sheet,
            Model = "iso-18091@2019",
            Evidence = evidence is var (elements, unknown, understood) ? new(elements, unknown, understood) : null,
            Arrangement = arrangement,
            HeadingFirst = headed ? rows[0] : -1,
            HeadingLast = headed ? rows[1] : -1,
            FirstRow = rows[2],
            LastRow = ends ? rows[3] : null,
            Only = only,
            Columns = [.. columns],
            Rows = [.. listed.DistinctBy(entry => entry.Row)],
            Codebooks = [.. codebooks],
            Context = new(said with { Territories = Territories.Of(territories) }) { CommunityAt = places[0], DateAt = places[1], TerritoriesAt = [.. Territories.Of(territories).Names.Select(_ => places[0])], Given = flags[0] },
            RowsBelow = below,
            KeysContinue = flags[1],
            RowsAreRespondents = flags[2],
            RowsAreNumbered = flags[3],
        };

    private static readonly Gen<PassedOver> passed =
        from sheet in Maybe(text)
        from first in row
        from last in row.Nullable(0.5)
        from reason in Gen.Enum<PassedOverReason>()
        select new PassedOver(sheet, first, last, reason);

    public static Gen<ReadingPlan> Any { get; } =
        from kind in One("delimited", "open-xml", "biff12")
        from tables in table.Array[0, 2]
        from over in passed.Array[0, 3]
        from decisions in Gen.Select(text, Gen.Bool).Array[0, 2]
        select new ReadingPlan
        {
            Form = new(kind),
            Tables = [.. tables],
            PassedOver = [.. over],
            Decisions = [.. decisions.Select(decision => new PlanDecision("MMI2151", decision.Item1, decision.Item2))],
        };

    private static Gen<T> One<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(at => items[at]);

    private static Gen<string?> Maybe(Gen<string> some) => Gen.Select(Gen.Bool, some).Select(draw => draw.Item1 ? draw.Item2 : null);
}
