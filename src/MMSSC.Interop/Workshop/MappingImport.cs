using MMSSC.Interop.Analysis;
using MMSSC.Interop.Analysis.Checks;
using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Workshop;

/// <summary>A mapping that was read from an external format.</summary>
/// <param name="Definition">The mapping file that it makes.</param>
/// <param name="Before">The file that it revises, or one without links.</param>
/// <param name="Parts">What could be resolved of it; null where its models can't be.</param>
internal sealed record MappingImport(MappingDefinition Definition, MappingDefinition Before, MappingParts? Parts)
{
    /// <summary>What it changes in the file before; null where models can't be resolved.</summary>
    public MappingDiff? Diff(IReadOnlyCollection<Model> models) =>
        Parts is not null && MappingCompiler.Resolve(Before, models, []) is { } was ? MappingDiff.Between(was, Parts) : null;

    /// <summary>Reads a file; null where nothing of it can be read. Findings stand at its own places.</summary>
    /// <param name="format">The form.</param>
    /// <param name="file">The file.</param>
    /// <param name="rest">What the form does not say: the file that is revised, or a scaffold.</param>
    /// <param name="models">Installed model editions.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static MappingImport? Read(IMappingFormat format, ExchangedFile file, Func<MappingStatement, MappingDefinition?> rest, IReadOnlyCollection<Model> models, List<Diagnostic> findings)
    {
        if (format.Read(file, findings) is not { } statement || rest(statement) is not { } before)
        {
            return null;
        }

        var definition = StatementCompletion.Complete(statement, before) with { Location = file.Whole };
        if (!IsOfModel(before.Source, definition.Source, findings) | !IsOfModel(before.Target, definition.Target, findings))
        {
            return new(definition, before, null);
        }

        TitleCheck.Run(statement, ModelOf(definition.Source, models), ModelOf(definition.Target, models), findings);
        var wholly = !findings.Exists(finding => finding.Severity == Severity.Error);
        var parts = MappingFile.CheckParts(definition, models, [], wholly, findings);
        if (parts is not null && !findings.Exists(finding => finding.Severity == Severity.Error))
        {
            MappingExamples.Run(parts.ToMapping(), findings);
        }

        AllowanceCheck.Apply(definition, findings);
        return new(definition, before, parts);
    }

    private static Model? ModelOf(ModelPin pin, IReadOnlyCollection<Model> models) =>
        models.FirstOrDefault(model => model.Reference == new ModelReference(pin.Model.Value, pin.Edition.Value));

    private static bool IsOfModel(ModelPin before, ModelPin now, List<Diagnostic> findings)
    {
        var isSame = before.Model.Value == now.Model.Value && before.Edition.Value == now.Edition.Value;
        if (!isSame)
        {
            findings.Add(ExchangeDiagnostics.OtherModel(now.Model.Location, $"{now.Model.Value}@{now.Edition.Value}", $"{before.Model.Value}@{before.Edition.Value}"));
        }

        return isSame;
    }
}
