using System.Globalization;

namespace MMSSC.Interop.Sheets.Writing;

/// <summary>Names that a workbook can give to its sheets: at most 31 characters, without <c>[]:*?/\</c>, each once.</summary>
internal sealed class SheetTabs
{
    private const int Most = 31;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name that is given to a sheet.</summary>
    public string Add(string wanted)
    {
        var name = Cut(string.Concat(CellTexts.Storable(wanted).Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(c) ? ' ' : c)).Trim(' ', '\''), Most);
        name = name.Length == 0 ? "1" : name;
        var unique = name;
        for (var i = 2; !taken.Add(unique); i++)
        {
            var ending = string.Create(CultureInfo.InvariantCulture, $" ({i})");
            unique = Cut(name, Most - ending.Length) + ending;
        }

        return unique;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length].TrimEnd();
}
