using MMSSC.Interop.Reports.Wording;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>
/// Places as a reader finds them again: the name of a file without the folders of the machine that read it, a row and a column as a
/// spreadsheet numbers them, a cell of a sheet.
/// </summary>
internal sealed class PlaceText
{
    private const int Letters = 26;

    private readonly ReportWording words;
    private readonly Dictionary<string, string> names;

    /// <param name="words">The texts of the report's language.</param>
    /// <param name="files">The files of the report as they were named to the program; two of one name keep the folder that tells them apart.</param>
    public PlaceText(ReportWording words, IEnumerable<string> files)
    {
        this.words = words;
        var all = files.Distinct().ToArray();
        names = all.ToDictionary(file => file, file => ShortName(file, all), StringComparer.Ordinal);
    }

    /// <summary>The name of a file.</summary>
    public string File(string file) => names.TryGetValue(file, out var name) ? name : Last(file, 1);

    /// <summary>A place; empty for one that is in no file.</summary>
    public string Of(Location place)
    {
        if (place.File is not { } path)
        {
            return place == Location.None ? "" : place.ToString();
        }

        var file = File(path);
        return place switch
        {
            { Sheet: { } sheet, Cell: { } cell } => words.Say("place.cell", file, sheet, cell),
            { Sheet: { } sheet } => words.Say("place.sheet", file, sheet),
            { Line: { } line } when place.Pointer is not null || file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) => words.Say("place.line", file, line),
            { Line: { } line, Column: { } column } => words.Say("place.row", file, line, Column(column)),
            { Line: { } line } => words.Say("place.line", file, line),
            _ => file,
        };
    }

    private static string ShortName(string file, string[] all)
    {
        var parts = file.Split('/', '\\').Length;
        for (var count = 1; count < parts; count++)
        {
            var name = Last(file, count);
            if (all.Count(other => Last(other, count) == name) == 1)
            {
                return name;
            }
        }

        return file;
    }

    private static string Last(string file, int count) => string.Join('/', file.Split('/', '\\')[^Math.Min(count, file.Split('/', '\\').Length)..]);

    /// <summary>A, B, …, Z, AA, …</summary>
    private static string Column(int number)
    {
        var letters = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / Letters)
        {
            letters = (char)('A' + ((rest - 1) % Letters)) + letters;
        }

        return letters;
    }
}
