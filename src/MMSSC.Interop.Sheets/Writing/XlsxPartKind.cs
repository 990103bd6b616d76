namespace MMSSC.Interop.Sheets.Writing;

/// <summary>What a part of a workbook is: its path, its content type, and its relation to the part that names it (ECMA-376, 12.3 and 15.2).</summary>
internal sealed record XlsxPartKind(string Folder, string Name, string Ending, string ContentType, string Relation)
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Types = "application/vnd.openxmlformats-officedocument.";

    public static readonly XlsxPartKind Workbook = new("/xl/", "workbook", ".xml", Types + "spreadsheetml.sheet.main+xml", Relations + "officeDocument");
    public static readonly XlsxPartKind Worksheet = new("/xl/worksheets/", "sheet", ".xml", Types + "spreadsheetml.worksheet+xml", Relations + "worksheet");
    public static readonly XlsxPartKind Styles = new("/xl/", "styles", ".xml", Types + "spreadsheetml.styles+xml", Relations + "styles");
    public static readonly XlsxPartKind Comments = new("/xl/", "comments", ".xml", Types + "spreadsheetml.comments+xml", Relations + "comments");
    public static readonly XlsxPartKind Drawing = new("/xl/drawings/", "vmlDrawing", ".vml", Types + "vmlDrawing", Relations + "vmlDrawing");

    /// <summary>The path of one part of the kind; of a kind of which a workbook has one, number 0.</summary>
    public Uri Path(int number) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Folder}{Name}{(number > 0 ? number : "")}{Ending}"), UriKind.Relative);
}
