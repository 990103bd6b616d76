using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics;

/// <summary>One finding about an input: what is wrong, where, and what to do.</summary>
/// <param name="Code">Code of the catalogue, <c>MMI</c> and four digits; never re-used.</param>
/// <param name="Slug">Name of what is wrong, such as <c>unknown-element</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Location">Where it was found.</param>
/// <param name="Message">What was found and what was expected.</param>
/// <param name="Help">What the reader can do.</param>
public sealed record Diagnostic(string Code, string Slug, Severity Severity, Location Location, LocalText Message, LocalText Help)
{
    /// <summary>Answers of which each settles what the finding leaves open, so that it is made no more; none where only the input can be corrected.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>Whether the other says the same of the same place; the answers follow from that.</summary>
    public bool Equals(Diagnostic? other) => other is not null && Code == other.Code && Slug == other.Slug && Severity == other.Severity
        && Location == other.Location && Message.Equals(other.Message) && Help.Equals(other.Help);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Location, Message);

    /// <summary>One line in English, for logs and test output.</summary>
    public override string ToString() => $"{Location}: {Severity} {Code} {Slug}: {Message}";
}
