using System.Collections.Immutable;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Statements;

/// <summary>The fields of a link where forms name them in words: heads of columns, extension slots, properties. Texts for people have a field per language, such as <c>rationale.es</c>.</summary>
internal static class LinkField
{
    public const string Source = "source";
    public const string Target = "target";
    public const string Relationship = "relationship";
    public const string Weight = "weight";
    public const string Confidence = "confidence";
    public const string LevelMap = "levelMap";
    public const string Basis = "basis";
    public const string Document = "document";
    public const string Clause = "clause";
    public const string Method = "method";
    public const string Rationale = "rationale";
    public const string Status = "status";
    public const string Reviewers = "reviewers";
    public const string Comments = "comments";
    public const string Extensions = "extensions";

    /// <summary>Says of a row that it lists an element left out on purpose.</summary>
    public const string Unmapped = "unmapped";

    /// <summary>All but source and target.</summary>
    public static readonly ImmutableArray<string> Details = [Relationship, Weight, Confidence, LevelMap, Basis, Document, Clause, Method, Rationale, Status, Reviewers, Comments, Extensions];

    /// <summary>Between several reviewers or comments in one text.</summary>
    public const string Separator = " | ";

    /// <summary>The field of a text in a language.</summary>
    public static string In(string field, string language) => $"{field}.{language}";

    /// <summary>The field without its language.</summary>
    public static string Stem(string field) => field.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? field[..dot] : field;

    /// <summary>The language of a field; English where it names none.</summary>
    public static string LanguageOf(string field) => field.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? field[(dot + 1)..] : LocalText.DefaultLanguage;
}
