using MMSSC.Interop.Adapters.Vocabulary;

namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>Reads lines that begin with a label and have no colon: "Municipio de X", "Ejercicio 2025".</summary>
internal static class LinePrefixes
{
    /// <summary>The community's name behind a label; null where there is none. "Municipio de X" labels; "Ciudad Juárez" is a name.</summary>
    public static string? Community(string text, string folded, Lexicon lexicon, CommunityNames names)
    {
        foreach (var label in lexicon.CommunityLabels)
        {
            if (folded.Length > label.Length && Joins(label) && folded.StartsWith(label, StringComparison.Ordinal) && text.Length > label.Length
                && folded[label.Length] is ' ' or '\'' or '’' && text[(label.Length + 1)..].Trim() is var name && names.IsName(name, 80))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The date behind a label; null where there is none.</summary>
    public static ReadDate? Date(string text, string folded, Lexicon lexicon)
    {
        foreach (var label in lexicon.DateLabels)
        {
            if (folded.StartsWith(label + " ", StringComparison.Ordinal) && text.Length > label.Length && DateReader.Read(text[label.Length..].Trim(), lexicon) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static bool Joins(string label) => label.EndsWith(" de", StringComparison.Ordinal) || label.EndsWith(" of", StringComparison.Ordinal)
        || label.EndsWith(" di", StringComparison.Ordinal) || label.EndsWith(" d", StringComparison.Ordinal);
}
