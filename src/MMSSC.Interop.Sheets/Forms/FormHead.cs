using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Sheets.Writing;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Sheets.Forms;

/// <summary>The rows above the table of a form: whose, when and how, each with its label.</summary>
internal static class FormHead
{
    private const int FirstRow = 1;
    private const int DateRow = FirstRow + 2;
    private const int MethodRow = FirstRow + 3;
    private const int StakeholderRow = FirstRow + 4;
    private const int EntryColumn = 1;

    /// <summary>A row for each field, filled with what an assessment says.</summary>
    public static IEnumerable<SheetRow> Rows(Assessment? assessment, string language)
    {
        yield return Field(FormWords.Community, assessment?.Community.Name, language);
        yield return Field(FormWords.CommunityId, assessment?.Community.Id, language);
        yield return Field(FormWords.Date, assessment?.Date?.ToString(), language);
        yield return Field(FormWords.Method, assessment?.Method is { } method ? FormWords.Of(method)[language] : null, language);
        yield return Field(FormWords.Stakeholder, assessment?.Stakeholder, language);
    }

    /// <summary>How much of the table is filled in, as a formula that follows it.</summary>
    /// <param name="now">The cells of the levels now.</param>
    /// <param name="planned">The cells of the planned levels.</param>
    /// <param name="filled">How many of each are filled in.</param>
    /// <param name="of">How many there are.</param>
    /// <param name="language">Two-letter code of the language of the form.</param>
    public static SheetRow Count(CellRange now, CellRange planned, (int Now, int Planned) filled, int of, string language)
    {
        var (first, second) = FormWords.Filled(of);
        var text = $"{filled.Now}{first[language]}{filled.Planned}{second[language]}";
        var formula = $"COUNTA({CellNames.Of(now)})&\"{first[language]}\"&COUNTA({CellNames.Of(planned)})&\"{second[language]}\"";
        return new([SheetCell.Of(FormWords.FilledIn[language], CellLook.Label), SheetCell.Of(text) with { Formula = formula }]);
    }

    /// <summary>What may be entered: a date, one of the five methods, and any stakeholder.</summary>
    public static ImmutableArray<EntryRule> Rules(EntryList methods, EntryList stakeholders, string language)
    {
        // A year and a month are no dates to a spreadsheet; with a first month and day behind them they are.
        var date = CellNames.Of(DateRow, EntryColumn);
        return
        [
            new(Cell(DateRow), FormWords.WriteDate[language])
            {
                Condition = $"OR(N({date})>=1900,ISNUMBER(DATEVALUE({date})),ISNUMBER(DATEVALUE({date}&\"-01\")),ISNUMBER(DATEVALUE({date}&\"-01-01\")))",
            },
            new(Cell(MethodRow), FormWords.ChooseMethod[language]) { Choices = methods },
            new(Cell(StakeholderRow), FormWords.WriteStakeholder[language]) { Choices = stakeholders, IsOpen = true },
        ];
    }

    private static CellRange Cell(int row) => new(row, row, EntryColumn, EntryColumn);

    private static SheetRow Field(LocalText label, string? value, string language) =>
        new([SheetCell.Of(label[language], CellLook.Label), SheetCell.Of(value, CellLook.TextEntry)]);
}
