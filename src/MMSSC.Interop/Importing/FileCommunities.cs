using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Importing;

/// <summary>Settles which assessments of several files are of one community.</summary>
internal static class FileCommunities
{
    private const int LongestJoiner = 3;

    /// <summary>The files in their order, with one name and id for each community.</summary>
    /// <param name="files">The files.</param>
    /// <param name="lexicon">Words that stand before names, such as "Municipio de".</param>
    /// <param name="findings">Is told what was put together and what is doubtful.</param>
    public static ImmutableArray<ImportedFile> Join(IReadOnlyList<ImportedFile> files, Lexicon lexicon, ICollection<Diagnostic> findings)
    {
        string[] offices = [.. lexicon.CommunityLabels.Where(Joins).Select(label => label[^1] == '\'' ? label : $"{label} ")];
        var joined = new CommunityIdentities(name => WithoutOffice(name, offices), findings).Join([.. files.SelectMany(file => file.Assessments)]);
        var next = 0;
        var result = ImmutableArray.CreateBuilder<ImportedFile>(files.Count);
        foreach (var file in files)
        {
            result.Add(file with { Assessments = joined.Slice(next, file.Assessments.Length) });
            next += file.Assessments.Length;
        }

        return result.MoveToImmutable();
    }

    /// <summary>A folded name without "municipality of" and the like before it. A word alone may belong to the name, as in "Ciudad Juárez", and numbers always do.</summary>
    private static string WithoutOffice(string name, string[] offices)
    {
        var folded = Folding.Fold(name);
        return Array.Find(offices, office => folded.StartsWith(office, StringComparison.Ordinal)) is { } found && folded[found.Length..].Trim() is { Length: > 0 } rest ? rest : folded;
    }

    private static bool Joins(string label) => label[^1] == '\'' || (label.LastIndexOf(' ') is var last and > 0 && label.Length - last - 1 <= LongestJoiner);
}
