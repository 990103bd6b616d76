using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Reports.Inputs;

namespace MMSSC.Interop.Workshop;

/// <summary>Puts together what a page about a mapping says: the file with all that is to be said of it, its examples and those beside it.</summary>
internal static class MappingPage
{
    /// <summary>Reads and checks a mapping file; null where it can't be used, the findings then say why.</summary>
    public static MappingDocumentInput? Read(InteropEngine engine, string path, string language, PartialDate date, List<Diagnostic> findings)
    {
        var file = MappingFile.Check(path, engine.Catalogue.Models, engine.Catalogue.Mappings);
        findings.AddRange(file.Findings);
        if (file.Mapping is not { } mapping)
        {
            return null;
        }

        var found = new List<Diagnostic>();
        var beside = SideFile.Beside(path).Select(SideFile.Read).ToArray();
        found.AddRange(beside.SelectMany(side => side.Findings));
        var runs = beside.SelectMany(side => ExampleRun.Of(engine, side, isNamed: false, [(path, mapping)], [path], found)).ToArray();
        CheckedExample[] examples = [.. mapping.Definition.Examples.Concat(runs.SelectMany(run => run.Examples)).Select(example => Run(mapping, example))];
        found.AddRange(examples.Skip(mapping.Definition.Examples.Length).SelectMany(example => example.Findings));
        findings.AddRange(found);
        return new()
        {
            Language = language,
            Date = date,
            Mapping = mapping,
            Examples = [.. examples],
            Findings = [.. file.Findings, .. found],
        };
    }

    private static CheckedExample Run(Mapping mapping, MappingExample example)
    {
        var findings = new List<Diagnostic>();
        MappingExamples.Run(mapping, [example], findings);
        return new(example, [.. findings]);
    }
}
