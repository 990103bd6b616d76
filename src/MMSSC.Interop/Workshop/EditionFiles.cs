using MMSSC.Interop.Analysis.Editions;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Files;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Installation;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Workshop;

/// <summary>Carries files from one edition of a model to the next.</summary>
internal static class EditionFiles
{
    // Whoever carries a file over knows that it is of the older edition.
    private const string OlderEdition = "MMI3070";

    /// <summary>Whether a file is a mapping file, and not one of assessments.</summary>
    public static bool IsMapping(OpenedFile file) =>
        file is { IsReadable: true, Workbook: null } && UserFile.KindOf(file.Bytes, file.FileName, []) == SchemaKind.Mapping;

    /// <summary>What a mapping between two editions says; null with a finding where its models are not two editions of one.</summary>
    public static EditionChange? ChangeOf(Mapping mapping, ICollection<Diagnostic> findings)
    {
        if (EditionChange.Of(mapping) is { } change)
        {
            return change;
        }

        findings.Add(MigrationDiagnostics.NotTwoEditions(mapping.Definition.Source.Model.Location, mapping.ToString(), mapping.Source.ToString(), mapping.Target.ToString()));
        return null;
    }

    /// <summary>The next version of a mapping file; null where none can be made, the findings then say why.</summary>
    public static ReadOnlyMemory<byte>? Migrate(InteropEngine engine, OpenedFile file, EditionChange change, PartialDate date, ICollection<Diagnostic> findings) =>
        engine.ReadMapping(file.FileName, findings) is { } mapping && MappingMigration.Of(mapping, change, date, findings) is { } migrated
            ? MappingWriter.Write(migrated)
            : null;

    /// <summary>The assessments of a file, in the new edition; those of other models are findings.</summary>
    public static IEnumerable<Assessment> Migrate(ImportedFile file, EditionChange change, string language, List<Diagnostic> findings)
    {
        findings.AddRange(file.Findings.Where(finding => finding.Code != OlderEdition));
        foreach (var assessment in file.Assessments)
        {
            if (assessment.Model == change.Before)
            {
                yield return AssessmentMigration.Of(assessment, change, language, findings);
            }
            else
            {
                findings.Add(MigrationDiagnostics.NotOfEdition(Location.Whole(file.FileName), assessment.Model.ToString(), change.Before.ToString()));
            }
        }
    }
}
