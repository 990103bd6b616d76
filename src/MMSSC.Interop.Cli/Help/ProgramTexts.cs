using System.Text.Json;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Help;

/// <summary>
/// What the program says of its own command line, in the language that is asked for. The English text stands where it is said and is the
/// key of the others, in <c>Help/Texts</c>; <c>{0}</c>, <c>{1}</c> … in a key stand for what differs from one time to the other.
/// </summary>
internal sealed class ProgramTexts
{
    private readonly Dictionary<string, string> known;

    private ProgramTexts(Dictionary<string, string> known) => this.known = known;

    /// <summary>The texts of a language; they are only read when something is to be said in it.</summary>
    public static ProgramTexts In(string language)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (language != LocalText.DefaultLanguage)
        {
            using var stream = typeof(ProgramTexts).Assembly.GetManifestResourceStream($"help/{language}.json")!;
            using var document = JsonDocument.Parse(stream);
            foreach (var text in document.RootElement.EnumerateObject())
            {
                texts.Add(text.Name, text.Value.GetString()!);
            }
        }

        return new(texts);
    }

    /// <summary>The English texts that there are others for.</summary>
    public IReadOnlyCollection<string> Keys => known.Keys;

    /// <summary>The text in the language; as it is where there is no other.</summary>
    public string this[string english] => Find(english) ?? english;

    /// <summary>The text in the language; null where there is none.</summary>
    public string? Find(string english)
    {
        if (known.TryGetValue(english, out var text))
        {
            return text;
        }

        foreach (var (key, other) in known)
        {
            if (key.Contains("{0}", StringComparison.Ordinal) && TextPattern.Match(key, english) is { } parts)
            {
                return TextPattern.Fill(other, parts);
            }
        }

        return null;
    }
}
