using MMSSC.Interop.Analysis.Checks;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files;
using MMSSC.Interop.Installation;
using MMSSC.Interop.Models;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Workshop;

/// <summary>A model file, an extension, a file of criteria or a register of communities, as its authors work on it, with everything that is to be said of it.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Model">The model, or the extended one with what was added; null for the others, and where an error makes the file unusable.</param>
/// <param name="Findings">What was found.</param>
internal sealed record ModelFile(string Path, Model? Model, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Whether it can be used.</summary>
    public bool IsValid => !Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Reads and checks a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="models">Installed model editions, and those of files beside it.</param>
    public static ModelFile Check(string path, IReadOnlyCollection<Model> models)
    {
        var findings = new List<Diagnostic>();
        if (FileBytes.Read(path, findings) is not { } bytes)
        {
            return new(path, null, findings);
        }

        switch (UserFile.KindOf(bytes, path, findings))
        {
            case SchemaKind.Model:
                return new(path, CheckModel(bytes, path, models, findings), findings);
            case SchemaKind.Criteria:
                CheckCriteria(bytes, path, models, findings);
                break;
            case SchemaKind.Communities:
                UserFile.Read(SchemaKind.Communities, bytes, path, findings, RegisterReader.Read);
                break;
            case not null:
                findings.Add(ModelFileDiagnostics.NoModelFile(Location.Whole(path)));
                break;
            default:
                break;
        }

        return new(path, null, findings);
    }

    private static Model? CheckModel(ReadOnlyMemory<byte> bytes, string path, IReadOnlyCollection<Model> models, List<Diagnostic> findings)
    {
        var definition = ModelReader.Read(bytes, path, findings);
        findings.AddRange(SchemaValidator.Recheck(SchemaKind.Model, bytes, path, [.. findings]));
        if (definition is null)
        {
            return null;
        }

        var model = definition.Extends is { } extends ? Extended(definition, extends, models, findings) : ModelCompiler.Compile(definition, findings);
        if (model is not null)
        {
            ModelChecks.Run(definition, model, findings);
        }

        return findings.Exists(finding => finding.Severity == Severity.Error) ? null : model;
    }

    private static Model? Extended(ModelDefinition definition, Located<ModelReference> extends, IReadOnlyCollection<Model> models, List<Diagnostic> findings)
    {
        if (models.FirstOrDefault(model => model.Reference == extends.Value) is { } extended)
        {
            return ModelExtension.Apply(extended, definition, findings);
        }

        findings.Add(ModelFileDiagnostics.UnknownExtended(extends.Location, extends.Value.ToString(), models.Select(model => model.Reference.ToString())));
        return null;
    }

    private static void CheckCriteria(ReadOnlyMemory<byte> bytes, string path, IReadOnlyCollection<Model> models, List<Diagnostic> findings)
    {
        if (UserFile.Read(SchemaKind.Criteria, bytes, path, findings, CriteriaReader.Read) is not { } overlay)
        {
            return;
        }

        if (models.FirstOrDefault(model => model.Reference == overlay.Model) is { } model)
        {
            CriteriaChecks.Run(overlay, model, Location.Whole(path), findings);
        }
        else
        {
            findings.Add(AssessmentDiagnostics.UnknownModelEdition(Location.Whole(path), overlay.Model.ToString(), models.Select(known => known.Reference.ToString())));
        }
    }
}
