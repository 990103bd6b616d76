using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files;
using MMSSC.Interop.Models;
using MMSSC.Interop.Store;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Keeping;

/// <summary>Assessments as a store keeps them: canonical JSON of one assessment with its findings in all languages, and whose it is.</summary>
internal static class KeptForm
{
    /// <summary>What makes another assessment a version of this one.</summary>
    public static KeptIdentity Identity(Assessment assessment) => new(
        assessment.Community.Name ?? "",
        assessment.Community.Id ?? "",
        assessment.Model.Id,
        assessment.Model.Reference.Edition,
        assessment.Date?.ToString() ?? "",
        FileWords.Horizons[assessment.Horizon],
        assessment.Stakeholder ?? "")
    {
        Territories = assessment.Community.Territories.Key,
    };

    /// <summary>The same in a few words, for messages.</summary>
    public static LocalText Words(Assessment assessment) => AssessmentWords.Key(
        string.IsNullOrEmpty(assessment.Community.Name) ? assessment.Community.Id : assessment.Community.Id is null ? assessment.Community.Label : assessment.Community.Name,
        assessment.Model.ToString(),
        assessment.Date?.ToString(),
        assessment.Horizon,
        assessment.Stakeholder);

    /// <summary>The bytes.</summary>
    public static byte[] Write(Assessment assessment, IEnumerable<Diagnostic> findings)
    {
        using var stream = new MemoryStream();
        AssessmentWriter.Write(stream, [assessment], findings);
        return stream.ToArray();
    }

    /// <summary>Reads an entry; null with findings where its bytes are no such assessment, or one of another community or model than its entry says.</summary>
    public static KeptAssessment? Read(KeptEntry entry, string store, IReadOnlyList<Model> models, ICollection<Diagnostic> findings)
    {
        var found = new List<Diagnostic>();
        var name = entry.Hash[..KeptAssessment.ShortHash];
        var file = AssessmentReader.Read(entry.Bytes, $"{store}:{name}", models, found);
        foreach (var finding in found)
        {
            findings.Add(finding);
        }

        if (file is { Assessments: [var assessment] } && Identity(assessment) == entry.Identity)
        {
            return new(entry.Hash, entry.Version, entry.KeptAt, entry.FileName, entry.FileSha256, assessment, file.Findings);
        }

        // Where the reader said what is wrong, such as a model that is not installed, nothing needs to be added.
        if (found.Count == 0)
        {
            findings.Add(StoreDiagnostics.KeptBytesChanged(Location.Whole(store), name));
        }

        return null;
    }
}
