using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Assessments.Registers;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Comparing;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Cli.Commands.Options;

/// <summary>The options that say which communities are peers.</summary>
internal sealed class PeerSettings
{
    private readonly Option<string?> peers = new("--peers") { Description = "A table with a row per community and a column that groups them.", HelpName = "FILE" };
    private readonly Option<string?> by = new("--by") { Description = "Head of the column that groups the communities, such as region or population; without --peers an attribute of the register.", HelpName = "COLUMN" };
    private readonly Option<string?> bands = new("--bands") { Description = "Rising bounds that make groups of that column's numbers, such as 10000,50000.", HelpName = "LIST" };

    public PeerSettings(Command command)
    {
        command.Options.Add(peers);
        command.Options.Add(by);
        command.Options.Add(bands);
    }

    /// <summary>Head of the column that groups the communities; null where none does.</summary>
    public string? By(ParseResult parsed) => parsed.GetValue(by);

    /// <summary>Which communities are peers.</summary>
    public PeerTable Read(ParseResult parsed, ImmutableArray<Profile> profiles, CommunityRegister register, List<Diagnostic> findings)
    {
        var (file, column, bounds) = (parsed.GetValue(peers), parsed.GetValue(by), ReadBands(parsed.GetValue(bands)));
        if (file is null && column is null)
        {
            return PeerTable.None;
        }

        ImmutableArray<Community> communities = [.. profiles.Select(profile => profile.Source.Community).DistinctBy(community => community.Key)];
        if (file is null && column is not null && !register.Entries.IsEmpty)
        {
            return PeerTable.Of(register, column, communities, bounds, findings) ?? throw new UsageException($"--by: no community of the register has a '{column}'.");
        }

        if (file is null || column is null)
        {
            throw new UsageException("--peers and --by belong together: the table, and the head of its column that groups the communities.");
        }

        return PeerTable.Read(file, column, communities, bounds, findings)
            ?? throw new UsageException($"--by: no cell of '{file}' is the head '{column}'.");
    }

    private static ImmutableArray<double> ReadBands(string? list)
    {
        var bounds = ImmutableArray.CreateBuilder<double>();
        foreach (var entry in (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!double.TryParse(entry, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var bound) || (bounds.Count > 0 && bound <= bounds[^1]))
            {
                throw new UsageException($"--bands: '{entry}' is not a rising bound; write for example 10000,50000.");
            }

            bounds.Add(bound);
        }

        return bounds.ToImmutable();
    }
}
