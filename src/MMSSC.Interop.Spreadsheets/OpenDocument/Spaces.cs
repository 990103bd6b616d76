namespace MMSSC.Interop.Spreadsheets.OpenDocument;

/// <summary>Namespaces of OpenDocument 1.0 to 1.4 (ISO/IEC 26300; OASIS part 3), and of the extension in which LibreOffice keeps conditional formats.</summary>
internal static class Spaces
{
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Number = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    public const string Format = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    public const string Svg = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    public const string Calc = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
}
