using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>Reads community, date, horizon and stakeholder from the rows above a table and from the sheet's name.</summary>
internal sealed class ContextReader(SheetGrid grid, Lexicon lexicon, CommunityNames names, Findings findings)
{
    private readonly List<PlacedName> labelled = [];
    private readonly List<PlacedName> guesses = [];
    private readonly LabelledFields fields = new(grid, lexicon, findings);
    private readonly LineTexts line = new(grid, lexicon, names);
    private SheetContext context = SheetContext.Empty;
    private bool isLabelled;

    /// <summary>Reads the rows before <paramref name="tableRow"/>.</summary>
    /// <param name="tableRow">First row of the table's heading.</param>
    /// <param name="sheetNames">Whether sheet names tell: workbooks only.</param>
    /// <param name="several">Whether several sheets hold tables; then a sheet's name may be its community.</param>
    public SheetContext Read(int tableRow, bool sheetNames, bool several)
    {
        ReadRows(tableRow, isCover: false);
        if (tableRow == 0)
        {
            ReadFirstHeading();
        }

        if (sheetNames)
        {
            ReadSheetName(several);
        }

        return Settled();
    }

    /// <summary>Reads a sheet that holds no table.</summary>
    /// <param name="guesses">Whether a line without a label may be the community's name.</param>
    public SheetContext ReadCover(bool guesses)
    {
        ReadRows(grid.Rows, isCover: true);
        if (!guesses)
        {
            this.guesses.Clear();
        }

        return Settled();
    }

    private void ReadRows(int tableRow, bool isCover)
    {
        var end = Math.Min(tableRow, Math.Min(grid.Rows, Thresholds.TopRows));
        for (var row = 0; row < end; row++)
        {
            if (!context.IsForm && PreambleHead.At(grid, row, end, lexicon) is { } head)
            {
                ReadHead(head, isCover);
                row = head.Last;
                continue;
            }

            var lone = grid.Filled(row) == 1;
            var isRead = lone;
            var first = -1;
            for (var column = 0; column < Math.Min(Thresholds.NarrowColumns, grid.Sheet.Rows[row].Length); column++)
            {
                if (!grid[row, column].IsBlank)
                {
                    first = first < 0 ? column : first;
                    isRead |= ReadCell(row, column, lone);
                }
            }

            if (first >= 0 && !isRead && context.IsForm)
            {
                findings.Add(ContextDiagnostics.UnknownFormLabel(grid.Locate(row, first), grid[row, first].Text.Trim(), grid.Beside(row, first).Text.Trim()));
            }
        }
    }

    /// <summary>A table that has no rows above may have its title in the heading of its first column.</summary>
    private void ReadFirstHeading()
    {
        var text = Collapse(grid[0, 0].Text);
        var parts = TitleDates.Parts(text);
        if (parts.Length == 1 || text.Length > Thresholds.LongestHeading)
        {
            return;
        }

        foreach (var part in parts)
        {
            ReadPrefix(part, Folding.Fold(part), 0, 0);
        }

        Guess(text, grid.Locate(0, 0));
    }

    /// <summary>Whether the cell was understood as something that holds for all ratings.</summary>
    private bool ReadCell(int row, int column, bool lone)
    {
        var cell = grid[row, column];
        var text = Collapse(cell.Text);
        if (lone && names.IsTitleOfForm(text))
        {
            context = context with { IsForm = true };
            return true;
        }

        return text.Length <= Thresholds.LongestHeading && (ReadLabel(row, column, text) || ReadUnlabelled(row, column, text, lone));
    }

    private bool ReadUnlabelled(int row, int column, string text, bool lone)
    {
        var cell = grid[row, column];

        // Beside other texts a year or month may be part of a title; a day is a date wherever it stands.
        if (DateReader.Read(cell, lexicon) is { } date && !line.IsOtherDate(row, column) && (lone || cell.Kind == CellKind.Date || date.Date.Day > 0) && context.Date is null)
        {
            TakeDate(date, text, grid.Locate(row, column));
            return true;
        }

        if (lone && HorizonOf(grid.Folded(text)) is { } horizon)
        {
            context = context with { Horizon = context.Horizon ?? horizon };
            return true;
        }

        // A form has a label before all that is filled in.
        if (!context.IsForm && (lone || line.MayName(row, column)))
        {
            Guess(text, grid.Locate(row, column));
        }

        return false;
    }

    /// <summary>The horizon that is all that a line says: "2 years", "Level in 2 years".</summary>
    private Horizon? HorizonOf(string folded) => lexicon.HorizonOf(folded, out var exact) is { } horizon && exact ? horizon
        : RoleReader.Read(folded, lexicon) is { Role: RatingRole.Planned } said && RoleReader.IsAll(said, lexicon) ? Horizon.Planned
        : null;

    /// <summary>A label with its value behind it, or in the next cell.</summary>
    private bool ReadLabel(int row, int column, string text)
    {
        var folded = Folding.Fold(text);
        var colon = text.IndexOf(':');
        var label = colon > 0 ? Folding.Fold(text[..colon]) : folded;
        var value = colon > 0 ? text[(colon + 1)..].Trim() : "";
        if (lexicon.Words("communityLabels").Contains(label))
        {
            // Another label beside it is not its answer: it was left blank.
            var beside = Collapse(grid.Beside(row, column).Text);
            AddCommunity(value.Length > 0 ? value : PreambleHead.IsHeading(Folding.Fold(beside).TrimEnd(':', ' '), lexicon) ? "" : beside, row, column);
            return true;
        }

        if (lexicon.Words("dateLabels").Contains(label))
        {
            AddDate(value.Length > 0 ? new(CellKind.Text, value, 0, null, CellTraits.None) : grid.Beside(row, column), row, column);
            return true;
        }

        if (fields.Read(label, value.Length > 0 ? value : Collapse(grid.Beside(row, column).Text), row, column, context) is { } read)
        {
            context = read;
            return true;
        }

        return colon < 0 && ReadPrefix(text, folded, row, column);
    }

    /// <summary>A label without a colon: "Municipio de X", "Ejercicio 2025".</summary>
    private bool ReadPrefix(string text, string folded, int row, int column)
    {
        if (CommunityNameReader.Read(text, lexicon) is { Office: not null } governed)
        {
            labelled.Add(PlacedName.Of(governed, grid.Locate(row, column)));
            return true;
        }

        if (LinePrefixes.Community(text, folded, lexicon, names) is { } name)
        {
            labelled.Add(new(name, grid.Locate(row, column)));
            return true;
        }

        if (LinePrefixes.Date(text, folded, lexicon) is { } date)
        {
            TakeDate(date, text, grid.Locate(row, column));
            return true;
        }

        return false;
    }

    /// <summary>Reads a small table of headings with their values below them; one of several communities names none on a sheet that is a list of them.</summary>
    private void ReadHead(PreambleHead head, bool isCover)
    {
        foreach (var (label, column) in head.Read(grid, lexicon))
        {
            var isCommunity = PreambleHead.IsCommunity(label, lexicon);
            foreach (var row in head.Values.Length == 1 || (isCommunity && !isCover) ? head.Values : [])
            {
                var cell = grid[row, column];
                if (isCommunity)
                {
                    AddCommunity(Collapse(cell.Text), head.Row, column);
                }
                else if (PreambleHead.IsDate(label, lexicon))
                {
                    AddDate(cell, head.Row, column);
                }
                else
                {
                    context = fields.Read(label, Collapse(cell.Text), head.Row, column, context, isHeading: true) ?? context;
                }
            }
        }
    }

    private void AddCommunity(string name, int row, int column)
    {
        if (name.Length > 0)
        {
            // Behind a label stands a name, whatever it looks like; what is known of its form is left away. A form asks for the name and nothing else.
            labelled.Add(!context.IsForm && CommunityNameReader.Read(name, lexicon) is { } read ? PlacedName.Of(read, grid.Locate(row, column)) : new(name, grid.Locate(row, column)));
        }
    }

    private void AddDate(Cell cell, int row, int column)
    {
        if (cell.IsBlank)
        {
            return;
        }

        if (DateReader.Read(cell, lexicon) is { } date)
        {
            // What is labelled as the date of the assessment goes before any other.
            context = isLabelled ? context : context with { Date = null };
            isLabelled = true;
            TakeDate(date, cell.Text, grid.Locate(row, column));
        }
        else
        {
            findings.Add(ContextDiagnostics.UnreadableDate(grid.Locate(row, column), cell.Text));
        }
    }

    private void TakeDate(ReadDate date, string text, Location at)
    {
        if (date.Undecided)
        {
            findings.Add(ContextDiagnostics.DayFirst(at, text, date.Date.ToString()));
        }

        // A finer date tells more than the year of the programme.
        if (context.Date is not { } known || (!isLabelled && known.Month == 0 && date.Date.Month > 0))
        {
            context = context with { Date = date.Date, DateAt = at };
        }
    }

    /// <summary>A line that is not a label may be the community's name, alone or beside the document's title.</summary>
    private void Guess(string text, Location at)
    {
        // "Donostia 2026": a year alone could be anything's, but not behind a name.
        var heading = HeadingReader.Read(new(CellKind.Text, text, 0, null, CellTraits.None), lexicon);
        if (heading is { Date: { } date, Role: HeadingTopic.Unknown } && names.IsName(heading.Label, Thresholds.LongestGuess))
        {
            guesses.Add(new(heading.Label, at));
            TakeDate(new(date, false), text, at);
            return;
        }

        if (names.IsOfOthers(text))
        {
            return;
        }

        var parts = TitleDates.Parts(text);
        if (context.Date is null && TitleDates.Find(text, parts, lexicon) is { } titled)
        {
            TakeDate(titled, text, at);
        }

        if (CommunityNameReader.Read(text, lexicon) is { Office: not null } governed)
        {
            labelled.Add(PlacedName.Of(governed, at));
            return;
        }

        if (parts.Length == 1)
        {
            if (names.IsName(text, Thresholds.LongestGuess))
            {
                guesses.Add(new(text, at));
            }

            return;
        }

        var found = parts.Where(part => names.IsName(part, Thresholds.LongestGuess)).ToArray();
        if (found.Length == 1 && parts.Any(part => names.IsOfDocument(Folding.Fold(part))))
        {
            guesses.Add(new(found[0], at));
        }
    }

    private void ReadSheetName(bool several)
    {
        var name = Collapse(grid.Sheet.Name);
        var at = grid.Locate(0, 0) with { Cell = null };
        var heading = HeadingReader.Read(new(CellKind.Text, name, 0, null, CellTraits.None), lexicon);
        if (heading.Date is { } date && context.Date is null)
        {
            context = context with { Date = date, DateAt = at };
        }

        context = context with { Horizon = context.Horizon ?? heading.Horizon };
        var folded = Folding.Fold(heading.Label);
        if (several && labelled.Count == 0 && guesses.Count == 0 && heading.Horizon is null && names.IsName(heading.Label, Thresholds.LongestGuess)
            && !lexicon.SheetNames.Contains(folded.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd()))
        {
            if (lexicon.Stakeholders.Contains(folded))
            {
                context = context with { Stakeholder = context.Stakeholder ?? heading.Label };
                return;
            }

            guesses.Add(new(heading.Label, at));
        }
    }

    private SheetContext Settled()
    {
        var found = Distinct(labelled.Count > 0 ? labelled : guesses);
        found = labelled.Count == 0 && found.FindAll(item => !names.IsOfOtherBody(item.Name)) is { Count: 1 } own ? own : found;
        if (found.Count > 1)
        {
            findings.Add(ContextDiagnostics.CommunityUnclear(found[1].At, [.. found.Select(item => item.Name)]));
            return context;
        }

        if (found.Count == 0)
        {
            return context;
        }

        if (labelled.Count == 0)
        {
            findings.Add(ContextDiagnostics.CommunityGuessed(found[0].At, found[0].Name));
        }

        var territories = found[0].Territory is { } territory && !context.Territories.Any(known => Folding.Fold(known.Name) == Folding.Fold(territory))
            ? context.Territories.Add(new("", territory, found[0].At))
            : context.Territories;
        return context with { Community = found[0].Name, CommunityAt = found[0].At, Territories = territories };
    }

    /// <summary>Each name once, with the territory that is said of it; where several are said, with none.</summary>
    private static List<PlacedName> Distinct(List<PlacedName> names) =>
    [
        .. names.GroupBy(item => Folding.Fold(item.Name)).Select(same =>
            same.First() with { Territory = same.Select(item => item.Territory).OfType<string>().DistinctBy(Folding.Fold).ToArray() is [var only] ? only : null }),
    ];

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record PlacedName(string Name, Location At, string? Territory = null)
    {
        // Of several the nearest: behind it may stand the country, whose name a state may have.
        public static PlacedName Of(CommunityName read, Location at) => new(read.Name, at, read.Territory?.Split(',')[0].Trim());
    }
}
