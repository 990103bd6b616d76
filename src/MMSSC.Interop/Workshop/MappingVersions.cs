using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Workshop;

/// <summary>Two versions of a mapping file, as whoever is to approve the second one reads them.</summary>
internal static class MappingVersions
{
    // What a catalogue that changed since makes of an older file is told as a change of its pin.
    private const string ChangedModel = "MMI3002";
    private const int MostNamed = 3;

    private static readonly LocalText words = new("words changed", "cambiaron palabras", "des mots ont changé");
    private static readonly LocalText additions = new("new results or other expectations", "resultados nuevos u otras expectativas", "résultats nouveaux ou autres attentes");
    private static readonly LocalText results = new("results change", "cambian resultados", "des résultats changent");

    /// <summary>Compares two files, and says whether the second one's version says what changed; null where one of them can't be read.</summary>
    public static MappingDiff? Compare(string before, string after, IReadOnlyCollection<Model> models, ICollection<Diagnostic> findings)
    {
        var found = new List<Diagnostic>();
        var was = Read(before, models, found, isOlder: true);
        var now = Read(after, models, found, isOlder: false);
        var diff = was is null || now is null ? null : MappingDiff.Between(was, now);
        if (diff is not null)
        {
            Judge(diff, isWhole: !found.Exists(finding => finding.Severity == Severity.Error), found);
        }

        foreach (var finding in found)
        {
            findings.Add(finding);
        }

        return diff;
    }

    private static MappingParts? Read(string path, IReadOnlyCollection<Model> models, List<Diagnostic> findings, bool isOlder)
    {
        // The reader says what the schema says, and a schema takes ten times as long; of a large file that is most of a minute.
        if (FileBytes.Read(path, findings) is not { } bytes || MappingReader.Read(bytes, path, findings) is not { } definition)
        {
            return null;
        }

        var found = new List<Diagnostic>();
        var parts = MappingCompiler.Resolve(definition, models, found);
        if (!isOlder || parts is null || !found.Exists(finding => finding.Code == ChangedModel))
        {
            findings.AddRange(found);
        }

        return parts;
    }

    private static void Judge(MappingDiff diff, bool isWhole, List<Diagnostic> findings)
    {
        var (before, after) = (diff.Before, diff.After);
        if (diff.ModelsDiffer)
        {
            findings.Add(MappingVersionDiagnostics.ModelsDiffer(after.Source.Model.Location, Models(before), Models(after)));
        }

        if (diff.IsSaid is null)
        {
            findings.Add(MappingVersionDiagnostics.OtherMapping(after.Location, before.Id, after.Id));
        }
        else if (diff.IsOlder)
        {
            findings.Add(MappingVersionDiagnostics.VersionGoesBack(after.VersionLocation, before.Version, after.Version));
        }
        else if (diff.IsSaid == false && isWhole)
        {
            findings.Add(MappingVersionDiagnostics.VersionUnderstates(
                after.VersionLocation, before.Version, after.Version, Named(diff), diff.Required switch { VersionStep.Major => results, VersionStep.Minor => additions, _ => words }, diff.Next));
        }
    }

    /// <summary>The changes that ask for the most.</summary>
    private static string Named(MappingDiff diff)
    {
        var asking = diff.Changes.Where(change => change.Consequence.Step == diff.Required).Select(NameOf).Distinct().ToArray();
        return string.Join(", ", asking.Take(MostNamed)) + (asking.Length > MostNamed ? ", …" : "");
    }

    private static string NameOf(MappingChange change) => change.Subject.Length > 0 ? change.Subject : ChangeValue.Of(change.Member).ToString();

    private static string Models(MappingDefinition file) => string.Join(" → ", new[] { file.Source, file.Target }.Select(pin => $"{pin.Model.Value}@{pin.Edition.Value}"));
}
