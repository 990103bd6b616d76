using System.Globalization;
using System.Text.RegularExpressions;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Cases;

/// <summary>
/// Which elements a sheet's findings give a reason for: those in the finding's row, below its heading, or all where it speaks of the
/// sheet or the file. A finding that stands for many cells at the first of them ("39 ratings are ...") is a reason for as many.
/// </summary>
internal sealed partial class CaseReasons
{
    // Of the community, the date or the edition: no reason why a rating was not read.
    private static readonly HashSet<string> context = ["MMI1212", "MMI2301", "MMI2302", "MMI2304", "MMI2313", "MMI3070"];

    private static readonly HashSet<string> communities = ["MMI2304", "MMI2305"];
    private static readonly Element[] elements = [.. Shipped.Catalogue.Models.SelectMany(model => model.Rateable)];

    private readonly Diagnostic[] said;
    private int more;
    private readonly Dictionary<(string? Sheet, string At), (HashSet<string> InRow, HashSet<string> InColumn)> places = [];
    private readonly Workbook? workbook;

    public CaseReasons(Workbook? workbook, IEnumerable<Diagnostic> findings)
    {
        this.workbook = workbook;
        var all = findings.Where(finding => finding.Severity != Severity.Info).ToArray();
        said = [.. all.Where(finding => !context.Contains(finding.Code))];
        more = said.SelectMany(finding => Many().Matches(finding.Message["en"])).Sum(many => int.Parse(many.Groups[1].Value, CultureInfo.InvariantCulture));
        OfCommunity = Array.Exists(all, finding => communities.Contains(finding.Code)) || (said.Length > 0 && workbook is null);
    }

    /// <summary>Whether there is any reason why ratings were not read.</summary>
    public bool Any => said.Length > 0;

    /// <summary>Whether there is a reason why no community was read.</summary>
    public bool OfCommunity { get; }

    /// <summary>Whether there is a reason why an element has no rating.</summary>
    public bool Of(string code) => Array.Exists(said, finding => Explains(finding, code)) || --more >= 0;

    [GeneratedRegex(@"\b([0-9]{1,6}) (?:more cell\b|(?:[a-z]+ )?[a-z]+s\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Many();

    private bool Explains(Diagnostic finding, string code)
    {
        if (workbook is null || (finding.Location.Cell is null && finding.Location.Line is null) || Mentions(finding.Message["en"], code))
        {
            return true;
        }

        var (row, column) = At(finding);
        return row.Contains(code) || (row.Count == 0 && (column.Count == 0 || column.Contains(code)));
    }

    private (HashSet<string> InRow, HashSet<string> InColumn) At(Diagnostic finding)
    {
        var key = (finding.Location.Sheet, finding.Location.Cell ?? $"{finding.Location.Line}:{finding.Location.Column}");
        if (!places.TryGetValue(key, out var found))
        {
            found = Find(finding);
            places.Add(key, found);
        }

        return found;
    }

    private (HashSet<string> InRow, HashSet<string> InColumn) Find(Diagnostic finding)
    {
        var sheet = workbook!.Sheets.FirstOrDefault(sheet => finding.Location.Sheet is null || sheet.Name == finding.Location.Sheet);
        for (var row = 0; row < (sheet?.Rows.Length ?? 0); row++)
        {
            for (var column = 0; column < Math.Max(1, sheet!.Rows[row].Length); column++)
            {
                var at = sheet.Locate(row, column);
                if (at.Cell == finding.Location.Cell && at.Line == finding.Location.Line && (at.Column == finding.Location.Column || finding.Location.Column is null))
                {
                    return ([.. sheet.Rows[row].SelectMany(Codes)], [.. Enumerable.Range(0, sheet.Rows.Length).SelectMany(each => Codes(sheet[each, column]))]);
                }
            }
        }

        return ([], []);
    }

    private static IEnumerable<string> Codes(Cell cell) => cell.Text.Length == 0 ? [] : elements
        .Where(element => Mentions(cell.Text, element.Code) || cell.Text == element.Title["es"] || cell.Text == element.Title["en"]).Select(element => element.Code);

    /// <summary>Whether a text has the code in it, not as a part of a longer one.</summary>
    private static bool Mentions(string text, string code)
    {
        for (var at = text.IndexOf(code, StringComparison.Ordinal); at >= 0; at = text.IndexOf(code, at + 1, StringComparison.Ordinal))
        {
            var end = at + code.Length;
            var opens = at == 0 || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] == '.');
            var closes = end == text.Length || !(char.IsAsciiLetterOrDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));
            if (opens && closes)
            {
                return true;
            }
        }

        return false;
    }
}
