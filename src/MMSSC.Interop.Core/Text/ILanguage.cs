using System.Globalization;

namespace MMSSC.Interop.Text;

/// <summary>One of the languages that the product's own messages speak.</summary>
public interface ILanguage
{
    /// <summary>Two-letter code.</summary>
    static abstract string Code { get; }

    /// <summary>How the language writes numbers in running text.</summary>
    static abstract NumberFormatInfo Numbers { get; }
}
