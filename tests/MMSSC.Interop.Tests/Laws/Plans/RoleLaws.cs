using CsCheck;
using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Laws.Plans;

/// <summary>What a sheet says of the levels in it is what they are: a target is never read as a level of now.</summary>
public sealed class RoleLaws
{
    private static readonly Gen<LawSheet> made = Gen.OneOf(MadeSheets.OfOtherRoles, MadeSheets.OfOtherRoles, MadeSheets.Any);

    [Theory]
    [MemberData(nameof(LawSource.Names), MemberType = typeof(LawSource))]
    public void No_assessment_is_now_where_a_heading_a_tab_a_row_or_a_note_says_another_role(string source) => LawSource.Holds(source, made, sheet =>
    {
        foreach (var rating in sheet.Read.Assessments.Where(assessment => assessment.Horizon == Horizon.Now).SelectMany(assessment => assessment.Ratings).Where(rating => rating.Status != RatingStatus.NotAssessed))
        {
            Assert.False(sheet.Others?.Contains(rating.Origin) ?? SaysOther(sheet, rating.Origin), $"{rating.Element.Code} at {rating.Origin}");
        }

        return sheet.Workbook is not null;
    });

    /// <summary>Whether a tab, a heading or the label of a row says that a cell is of another role.</summary>
    private static bool SaysOther(LawSheet file, Location at)
    {
        var sheet = file.Workbook!.Sheets.First(each => each.Find(at) is not null);
        var (row, index) = sheet.Find(at)!.Value;
        var table = file.Read.Plan!.Tables.First(each => (each.Sheet is null || each.Sheet == sheet.Name) && row >= each.FirstRow && row <= (each.LastRow ?? row) && each.Columns.Any(IsColumn));
        var column = table.Columns.First(IsColumn);
        return (table.Sheet is not null && IsOther(sheet.Name))
            || (table.Arrangement == Arrangement.ElementPerColumn ? IsOther(sheet.Rows[row].FirstOrDefault(cell => !cell.IsBlank).Text ?? "") : IsOther(column.Heading));

        bool IsColumn(PlannedColumn column) => column.Index == index && column.Role is PlannedRole.Rating or PlannedRole.Mark;
    }

    /// <summary>Whether a text says another role. A draft is of now and gives way to what is none; cells of several roles, "now → target", hold their own.</summary>
    private static bool IsOther(string text) => RoleReader.Read(Folding.Fold(text), Lexicon.Shared) is { IsOther: true, Role: not (RatingRole.Draft or RatingRole.Several) };
}
