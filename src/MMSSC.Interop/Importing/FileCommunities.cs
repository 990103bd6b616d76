using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Assessments.Registers;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Importing;

/// <summary>Settles which assessments of several files are of one community.</summary>
/// <param name="lexicon">Words that stand before names, such as "Municipio de".</param>
/// <param name="findings">Is told what was put together and what is doubtful.</param>
internal sealed class FileCommunities(Lexicon lexicon, ICollection<Diagnostic> findings)
{
    private const int LongestJoiner = 3;

    private readonly string[] offices = [.. lexicon.CommunityLabels.Where(Joins).Select(label => label[^1] == '\'' ? label : $"{label} ")];

    /// <summary>The files in their order, with the ids and names that a register has for their communities.</summary>
    public ImmutableArray<ImportedFile> Resolve(IReadOnlyList<ImportedFile> files, CommunityRegister register) =>
        register.Entries.IsEmpty ? [.. files] : With(files, new RegisteredIdentities(register, WithoutOffice, findings).Resolve(files.SelectMany(file => file.Assessments)));

    /// <summary>The files in their order, with one name, id and list of territories for each community.</summary>
    public ImmutableArray<ImportedFile> Join(IReadOnlyList<ImportedFile> files) =>
        With(files, new CommunityIdentities(WithoutOffice, findings).Join([.. files.SelectMany(file => file.Assessments)]));

    private static ImmutableArray<ImportedFile> With(IReadOnlyList<ImportedFile> files, ImmutableArray<Assessment> assessments)
    {
        var next = 0;
        var result = ImmutableArray.CreateBuilder<ImportedFile>(files.Count);
        foreach (var file in files)
        {
            result.Add(file with { Assessments = assessments.Slice(next, file.Assessments.Length) });
            next += file.Assessments.Length;
        }

        return result.MoveToImmutable();
    }

    /// <summary>A folded name without "municipality of" and the like before it. A word alone may belong to the name, as in "Ciudad Juárez", and numbers always do.</summary>
    private string WithoutOffice(string name)
    {
        var folded = Folding.Fold(name);
        return Array.Find(offices, office => folded.StartsWith(office, StringComparison.Ordinal)) is { } found && folded[found.Length..].Trim() is { Length: > 0 } rest ? rest : folded;
    }

    private static bool Joins(string label) => label[^1] == '\'' || (label.LastIndexOf(' ') is var last and > 0 && label.Length - last - 1 <= LongestJoiner);
}
