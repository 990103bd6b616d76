using System.Globalization;

namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>A version number by semantic versioning 2.0.0.</summary>
internal sealed record SemanticVersion(int Major, int Minor, int Patch, string PreRelease)
{
    /// <summary>Reads a version; null where the text is none.</summary>
    public static SemanticVersion? Parse(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var numbers = (dash < 0 ? text : text[..dash]).Split('.');
        return numbers.Length == 3 && Number(numbers[0]) is { } major && Number(numbers[1]) is { } minor && Number(numbers[2]) is { } patch
            ? new(major, minor, patch, dash < 0 ? "" : text[(dash + 1)..])
            : null;
    }

    /// <summary>Whether nothing is promised yet: before 1.0.0, and before a release.</summary>
    public bool IsUnstable => Major == 0 || PreRelease.Length > 0;

    /// <summary>Whether it stands before, at (0) or after another in order of precedence.</summary>
    public int OrderTo(SemanticVersion other)
    {
        var numbers = (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));
        return numbers != 0 ? numbers
            : PreRelease.Length == 0 || other.PreRelease.Length == 0 ? other.PreRelease.Length.CompareTo(PreRelease.Length)
            : ComparePreReleases(PreRelease.Split('.'), other.PreRelease.Split('.'));
    }

    /// <summary>What a later version says that it holds at most; <see cref="VersionStep.None"/> where it is not later.</summary>
    public VersionStep StepTo(SemanticVersion later) =>
        later.OrderTo(this) <= 0 ? VersionStep.None
        : IsUnstable || later.Major > Major ? VersionStep.Major
        : later.Minor > Minor ? VersionStep.Minor
        : VersionStep.Patch;

    /// <summary>The lowest release that says so much.</summary>
    public SemanticVersion After(VersionStep step) => step switch
    {
        VersionStep.None => this,
        _ when PreRelease.Length > 0 => this with { PreRelease = "" },
        VersionStep.Major when Major > 0 => new(Major + 1, 0, 0, ""),
        VersionStep.Major or VersionStep.Minor => new(Major, Minor + 1, 0, ""),
        _ => new(Major, Minor, Patch + 1, ""),
    };

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}") + (PreRelease.Length > 0 ? "-" + PreRelease : "");

    private static int ComparePreReleases(string[] one, string[] other)
    {
        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
        {
            var (mine, theirs) = (Number(one[i]), Number(other[i]));
            var order = (mine, theirs) switch
            {
                ({ } low, { } high) => low.CompareTo(high),
                ({ }, null) => -1,
                (null, { }) => 1,
                _ => string.CompareOrdinal(one[i], other[i]),
            };
            if (order != 0)
            {
                return order;
            }
        }

        return one.Length.CompareTo(other.Length);
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
