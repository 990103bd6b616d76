using System.Globalization;

namespace MMSSC.Interop.Text;

/// <summary>English.</summary>
public sealed class English : ILanguage
{
    private English()
    {
    }

    /// <inheritdoc/>
    public static string Code => LocalText.DefaultLanguage;

    /// <inheritdoc/>
    public static NumberFormatInfo Numbers => NumberFormatInfo.InvariantInfo;
}

/// <summary>Spanish.</summary>
public sealed class Spanish : ILanguage
{
    private Spanish()
    {
    }

    /// <inheritdoc/>
    public static string Code => "es";

    /// <inheritdoc/>
    public static NumberFormatInfo Numbers => Languages.WithComma;
}

/// <summary>French.</summary>
public sealed class French : ILanguage
{
    private French()
    {
    }

    /// <inheritdoc/>
    public static string Code => "fr";

    /// <inheritdoc/>
    public static NumberFormatInfo Numbers => Languages.WithComma;
}

/// <summary>What languages have in common, and how one is found by its code.</summary>
internal static class Languages
{
    /// <summary>Numbers with a decimal comma.</summary>
    public static readonly NumberFormatInfo WithComma = NumberFormatInfo.ReadOnly(new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u202f" });

    /// <summary>How a language writes numbers in running text; those that are not known write them as English does.</summary>
    public static NumberFormatInfo NumbersOf(string language) =>
        language == Spanish.Code ? Spanish.Numbers : language == French.Code ? French.Numbers : English.Numbers;
}
