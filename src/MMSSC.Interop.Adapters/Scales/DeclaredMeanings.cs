namespace MMSSC.Interop.Adapters.Scales;

/// <summary>What the user and the file declare beside the model's own words.</summary>
/// <param name="Codes">By cell key: a level code, a level word, or a status. Wins over all else.</param>
/// <param name="Legend">The file's legend.</param>
/// <param name="OptionShift">What is added to an option number to make it a level code: 1 where a questionnaire counts from 0.</param>
internal sealed record DeclaredMeanings(IReadOnlyDictionary<string, string> Codes, Legend Legend, int OptionShift)
{
    public const string NotAssessed = "not-assessed";
    public const string NotApplicable = "not-applicable";

    public bool IsEmpty => Codes.Count == 0 && Legend.IsEmpty;

    /// <summary>Declarations of the command line with their texts as cell keys.</summary>
    public static Dictionary<string, string> Keyed(IEnumerable<KeyValuePair<string, string>> codes)
    {
        var keyed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (text, meaning) in codes)
        {
            keyed[CellKey.Of(text)] = meaning;
        }

        return keyed;
    }
}
