using System.Globalization;
using System.Text;
using MMSSC.Interop.Reports.TemplateFiles;

namespace MMSSC.Interop.Reports.Charts;

/// <summary>Writes inline SVG. Looks come from the style sheet by class; text is escaped; numbers have at most one decimal.</summary>
internal sealed class SvgText
{
    private readonly StringBuilder text = new(512);

    /// <summary>Writes markup as it stands: literals of the charts only.</summary>
    public SvgText Add(string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>Writes the pieces; numbers and escaped values between literals.</summary>
    public SvgText Add(ref SvgPieces pieces)
    {
        text.Append(pieces.ToString());
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    /// <summary>A coordinate.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>An interpolated string in which every value is a number or is escaped.</summary>
    [System.Runtime.CompilerServices.InterpolatedStringHandler]
    public readonly ref struct SvgPieces(int literals, int values)
    {
        private readonly StringBuilder pieces = new(literals + (values * 8));

        public void AppendLiteral(string literal) => pieces.Append(literal);

        public void AppendFormatted(double value) => pieces.Append(Number(value));

        public void AppendFormatted(string value) => pieces.Append(Escaping.Html(value));

        public override string ToString() => pieces.ToString();
    }
}
