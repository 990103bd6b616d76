namespace MMSSC.Interop.Adapters.Vocabulary;

/// <summary>What a column's heading says it holds.</summary>
internal enum HeadingTopic
{
    Unknown,
    Code,
    Title,
    Group,
    Rating,
    Note,
    Evidence,
    Community,
    CommunityKey,
    Date,
    Horizon,
    Stakeholder,
    Total,
    Ignored,
}

/// <summary>The names of the roles in files.</summary>
internal static class HeadingTopics
{
    // In the order of the roles, without the first.
    private static readonly string[] names =
        ["code", "title", "group", "rating", "note", "evidence", "community", "communityKey", "date", "horizon", "stakeholder", "total", "ignored"];

    public static IReadOnlyList<string> Names => names;

    public static HeadingTopic Of(string name) => Array.IndexOf(names, name) is >= 0 and var at
        ? (HeadingTopic)(at + 1)
        : throw new InvalidOperationException($"'{name}' is not a role of a column.");

    public static string NameOf(HeadingTopic role) => names[(int)role - 1];
}
