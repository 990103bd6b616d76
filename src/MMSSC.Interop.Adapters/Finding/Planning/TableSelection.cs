using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Finding.Tables;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>
/// Chooses among the tables of a file those that are read. A hidden sheet, or one that is named as a draft or as one of targets, counts
/// where no other rates any of its elements; else it is another version, or the source of a calculation.
/// </summary>
internal sealed class TableSelection(FoundTables found, Findings findings)
{
    private readonly FindInput input = found.Input;

    /// <summary>The tables that count, and of them those that are read: beside sheets with ratings, one that only lists the elements is a list.</summary>
    public (TableCandidate[] Chosen, TableCandidate[] Read) Choose()
    {
        var tables = found.Candidates.Where(candidate => candidate.Evidence is { HasRatings: true }).ToArray();
        var chosen = found.Candidates.Where(candidate => candidate.Evidence is not null && IsRead(candidate, tables)).ToArray();
        var withRatings = Array.FindAll(chosen, candidate => candidate.Evidence!.HasRatings);
        return (chosen, withRatings.Length > 0 ? withRatings : chosen);
    }

    /// <summary>Says which sheets are not read, and which are although they are hidden.</summary>
    public void SaySheets(TableCandidate[] chosen)
    {
        foreach (var candidate in found.Candidates)
        {
            var sheet = candidate.Grid.Sheet;
            if (candidate.Reason is not null && !sheet.Hidden)
            {
                findings.Add(candidate.Reason);
            }

            if (candidate.Evidence is { HasRatings: true } && input.Options.Sheet is null)
            {
                Say(candidate, Array.IndexOf(chosen, candidate) >= 0);
            }
        }
    }

    /// <summary>The words of a tab or of a line above its table that say that its levels are of another time, of others or examples; null where none do.</summary>
    private string? OtherRoleOf(TableCandidate candidate)
    {
        if (input.Workbook.Kind != WorkbookKind.Delimited && Other(candidate.Grid.Sheet.Name) is { } byName)
        {
            return byName;
        }

        var top = candidate.Evidence is { Layouts: var layouts } ? Top(layouts) : 0;
        for (var row = Math.Max(0, top - Thresholds.TitleLines); row < top; row++)
        {
            // A line of labels and values speaks of something else.
            if (candidate.Grid.Filled(row) == 1 && candidate.Grid.FirstText(row) is var line && !line.Contains('=', StringComparison.Ordinal) && IsOther(line, IsTitle(candidate.Grid, row)))
            {
                return line.Trim();
            }
        }

        return null;
    }

    private static int Top(ImmutableArray<Layout> layouts)
    {
        var top = int.MaxValue;
        foreach (var layout in layouts)
        {
            top = Math.Min(top, layout.HeaderFirst >= 0 ? layout.HeaderFirst : layout.BodyFirst);
        }

        return top;
    }

    private string? Other(string text) =>
        RoleReader.Read(Folding.Fold(text), input.Lexicon) is { IsOther: true, Role: not (RatingRole.Planned or RatingRole.Draft or RatingRole.Several or RatingRole.Later) } ? text.Trim() : null;

    /// <summary>Whether a line above a table says so. Averages and importance are often part of a title, and have to be all of it; "Benchmarking" is a kind of document.</summary>
    private bool IsOther(string line, bool isTitle)
    {
        var said = RoleReader.Read(Folding.Fold(line), input.Lexicon);
        return (said.Role is RatingRole.Example && IsExample(line, said, isTitle))
            || said.Role is RatingRole.Target or RatingRole.Proposed or RatingRole.Previous or RatingRole.Baseline
            || (said.Role is RatingRole.Reference or RatingRole.Importance && RoleReader.IsAll(said, input.Lexicon) && !input.Lexicon.DocumentWords.Contains(said.Phrase));
    }

    /// <summary>
    /// Whether a line calls the table below it an example: nothing else is in it. Instructions above a table that is to be filled in show examples
    /// themselves ("por ejemplo, verde", "Example: level 3"), and are called so by a title only.
    /// </summary>
    private bool IsExample(string line, StatedRole said, bool isTitle) => RoleReader.IsAll(said, input.Lexicon)
        && (isTitle || (!line.AsSpan().TrimEnd().TrimEnd(':').Contains(':') && !input.Lexicon.DocumentWords.Contains(said.Phrase)));

    private static bool IsTitle(SheetGrid grid, int row) => Enumerable.Range(0, row).All(grid.IsBlank);

    private void Say(TableCandidate candidate, bool read)
    {
        var sheet = candidate.Grid.Sheet;
        if (!read && !sheet.Hidden && OtherRoleOf(candidate) is { } phrase)
        {
            findings.Add(TableDiagnostics.OtherRole(candidate.Grid.Locate(0, 0), sheet.Name, Shown.Short(phrase)));
            return;
        }

        if (sheet.Hidden)
        {
            findings.Add(TableDiagnostics.HiddenSheet(candidate.Grid.Locate(0, 0), sheet.Name, read));
        }
        else if (!read)
        {
            findings.Add(TableDiagnostics.DraftSheet(candidate.Grid.Locate(0, 0), sheet.Name));
        }
    }

    private bool IsRead(TableCandidate candidate, TableCandidate[] tables)
    {
        if (input.Options.Sheet is not null)
        {
            return true;
        }

        if (OtherRoleOf(candidate) is not null)
        {
            return false;
        }

        var others = Array.FindAll(tables, other => other != candidate && Overlap(candidate, other));
        return candidate.Grid.Sheet.Hidden ? others.Length == 0
            : IsAside(candidate) ? Array.TrueForAll(others, other => other.Grid.Sheet.Hidden || IsAside(other))
            : !IsDraft(candidate, out var date) || Array.TrueForAll(others, other => other.Grid.Sheet.Hidden || IsDraft(other, out var otherDate) || date != otherDate);
    }

    private bool IsAside(TableCandidate candidate) => input.Lexicon.IsAside(Folding.Fold(candidate.Grid.Sheet.Name));

    private static bool Overlap(TableCandidate candidate, TableCandidate other) =>
        other.Evidence!.Model == candidate.Evidence!.Model && other.Evidence.Elements.Overlaps(candidate.Evidence.Elements);

    /// <summary>Whether a sheet's name says that it is a draft or an earlier version, and the date that it says.</summary>
    private bool IsDraft(TableCandidate candidate, out PartialDate? date)
    {
        var heading = HeadingReader.Read(new(CellKind.Text, candidate.Grid.Sheet.Name, 0, null, CellTraits.None), input.Lexicon);
        date = heading.Date;
        return input.Lexicon.IsVersion(Folding.Fold(heading.Label), out var isDraft) && isDraft;
    }
}
