using System.Globalization;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.SpreadsheetXml;

/// <summary>Attributes of XML Spreadsheet 2003.</summary>
internal static class Names
{
    private const string Space = "urn:schemas-microsoft-com:office:spreadsheet";

    /// <summary>An attribute's value, or null; programs other than Excel leave its namespace out.</summary>
    public static string? Attribute(PartXml xml, string name) => xml[name, Space] ?? xml[name];

    /// <summary>A number from 0 to <paramref name="most"/>; null where there is none.</summary>
    public static int? Number(PartXml xml, string name, int most) =>
        long.TryParse(Attribute(xml, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (int)Math.Min(number, most) : null;
}
