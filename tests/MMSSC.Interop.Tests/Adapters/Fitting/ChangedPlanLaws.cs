using CsCheck;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Fitting;

/// <summary>Whatever a person makes of a plan: the file is read or refused, and a rating is never read from another place than the plan names.</summary>
public sealed class ChangedPlanLaws
{
    private static readonly string[] names = ["iso18091-villa-ejemplo.csv", "iso18091-municipios.csv", "iso18091-matriz-colores.xlsx", "iso18091-marks.tsv", "smr-questionnaire-donostia.csv"];

    private static readonly ReadingPlan[] plans = [.. names.Select(name => Shipped.Engine.Import(Shipped.Sample(name)).Plan!)];

    private static readonly Gen<(int File, ReadingPlan Plan)> changed =
        from file in Gen.Int[0, names.Length - 1]
        from of in Gen.Int[0, 7]
        from arrangement in Gen.Enum<Arrangement>()
        from role in Gen.Enum<PlannedRole>()
        from part in Gen.Enum<RatingPart>()
        from at in Gen.Int[0, 400]
        from shift in Gen.Int[-3, 3]
        from row in Gen.OneOf(Gen.Int[0, 80], Gen.Int[0, int.MaxValue - 1])
        select (file, Change(plans[file], of, arrangement, role, part, at, shift, row));

    [Fact]
    public void A_changed_plan_reads_or_refuses_and_never_fails() => changed.Sample(
        draw =>
        {
            var read = Shipped.Engine.Import(Shipped.Sample(names[draw.File]), new ImportOptions { Plan = draw.Plan });

            Assert.DoesNotContain(read.Findings, finding => finding.Code.StartsWith("MMI90", StringComparison.Ordinal));
            Assert.True(!read.Findings.Any(finding => finding.Code == "MMI2120") || (read.Assessments.IsEmpty && read.InspectionFacts.IsEmpty));
        },
        iter: 150);

    [Fact]
    public void A_plan_whose_columns_are_shifted_fits_no_file() => Gen.Select(Gen.Int[0, names.Length - 1], Gen.Int[1, 3]).Sample(
        (file, by) =>
        {
            var plan = plans[file] with { Tables = [.. plans[file].Tables.Select(table => table with { Columns = [.. table.Columns.Select(column => column with { Index = column.Index + by })] })] };
            var read = Shipped.Engine.Import(Shipped.Sample(names[file]), new ImportOptions { Plan = plan });

            Assert.Equal("MMI2120", Assert.Single(read.Findings, finding => finding.Severity == Diagnostics.Severity.Error).Code);
            Assert.Equal(0, read.Assessments.Sum(assessment => assessment.Ratings.Count(rating => rating.Status == RatingStatus.Rated)));
        },
        iter: 15);

    private static ReadingPlan Change(ReadingPlan plan, int of, Arrangement arrangement, PlannedRole role, RatingPart part, int at, int shift, int row)
    {
        var table = plan.Tables[at % plan.Tables.Length];
        var column = at % table.Columns.Length;
        var other = of switch
        {
            0 => table with { Arrangement = arrangement },
            1 => table with { Columns = table.Columns.SetItem(column, table.Columns[column] with { Role = role, Part = part, Level = role == PlannedRole.Mark ? "green" : null }) },
            2 => table with { Columns = table.Columns.SetItem(column, table.Columns[column] with { Index = Math.Max(0, table.Columns[column].Index + shift) }) },
            3 => table with { HeadingFirst = row, HeadingLast = row + shift < 0 ? -1 : row },
            4 => table with { FirstRow = row, LastRow = at },
            5 => table with { HeadingFirst = -1, HeadingLast = -1, Rows = [] },
            6 when table.Rows.Length > 0 => table with { Rows = table.Rows.SetItem(at % table.Rows.Length, table.Rows[at % table.Rows.Length] with { Row = row, Code = "", Title = "" }) },
            _ => table with { Columns = table.Columns.RemoveAt(column), Codebooks = [] },
        };
        return plan with { Tables = plan.Tables.SetItem(at % plan.Tables.Length, other) };
    }
}
