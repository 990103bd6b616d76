using System.Collections.Immutable;
using CsCheck;
using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Laws.Plans;

/// <summary>Whose voice a rating is has to be said: a column is not a stakeholder because nobody knows what else it is.</summary>
public sealed class StakeholderLaws
{
    private static readonly Gen<LawSheet> made = Gen.OneOf(MadeSheets.OfGroups, MadeSheets.OfGroups, MadeSheets.Any);

    [Theory]
    [MemberData(nameof(LawSource.Names), MemberType = typeof(LawSource))]
    public void Nothing_becomes_a_stakeholder_but_by_a_heading_or_a_name_given_as_such(string source) => LawSource.Holds(source, made, sheet =>
    {
        var named = sheet.Read.Assessments.Select(assessment => assessment.Stakeholder).OfType<string>().Distinct().ToArray();
        if (sheet.Stakeholders is { } given)
        {
            Assert.Equal(given.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        }
        else
        {
            Assert.All(named, name => Assert.True(IsGiven(sheet, name), name));
        }

        return sheet.Workbook is not null;
    });

    [Fact]
    public void Two_unlabelled_rating_columns_are_one_question() => LawSource.Holds(LawSource.AtRandom, MadeSheets.OfTwoUnlabelled, sheet =>
    {
        var cells = sheet.Workbook!.Sheets[0];
        Assert.Single(sheet.Read.Findings, finding => finding.Severity == Severity.Error);
        Assert.All(sheet.Read.Assessments, assessment => Assert.Null(assessment.Stakeholder));
        Assert.All(
            sheet.Read.Assessments.SelectMany(assessment => assessment.Ratings).Where(rating => rating.Status != RatingStatus.NotAssessed),
            rating => Assert.True(cells.Find(rating.Origin) is var (row, _) && SayTheSame(cells.Rows[row]), rating.ToString()));
        return true;
    });

    /// <summary>Whether both columns of levels of a row say the same, or only one says anything.</summary>
    private static bool SayTheSame(ImmutableArray<Cell> row) => row.Length < 4 || row[2].IsBlank || row[3].IsBlank || row[2].Text == row[3].Text;

    /// <summary>Whether a name is given as a stakeholder's: below or behind a heading that says so, by a word for groups or for who assessed, or by the number of an answer.</summary>
    private static bool IsGiven(LawSheet sheet, string name)
    {
        var folded = Folding.Fold(name);
        return Lexicon.Shared.Stakeholders.Contains(folded) || folded.Split(' ').Any(Lexicon.Shared.Words("groupWords").Contains)
            || RoleReader.Read(folded, Lexicon.Shared).Voice is RatingRole.SelfAssessed or RatingRole.Verified or RatingRole.Consensus
            || sheet.Read.Plan!.Tables.Any(table => (table.RowsAreNumbered && name[0] == '#') || table.Columns.Any(column => column.Role == PlannedRole.Stakeholder && SaysStakeholder(column.Heading)) || IsBehindLabel(sheet, name, table));
    }

    private static bool IsBehindLabel(LawSheet sheet, string name, PlannedTable table) => table.Context.Key.Stakeholder == name
        && sheet.Workbook!.Sheets.Any(each => each.Rows.Any(row => row.Any(cell => cell.Text.Contains(name, StringComparison.Ordinal)) && row.Any(cell => SaysStakeholder(cell.Text.Split(':')[0]))));

    private static bool SaysStakeholder(string text) => Lexicon.Shared.RoleOf(Folding.Fold(text), out _) == HeadingTopic.Stakeholder;
}
