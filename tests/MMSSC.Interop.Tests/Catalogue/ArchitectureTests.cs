using System.Reflection;
using System.Text.RegularExpressions;
using MMSSC.Interop.Adapters;
using MMSSC.Interop.Cli;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Files;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Store;

namespace MMSSC.Interop.Tests.Catalogue;

/// <summary>Dependencies point inward, and units in the middle never see each other.</summary>
public partial class ArchitectureTests
{
    private static readonly string[] order = ["Analysis", "Translation", "Mappings", "Assessments", "Models", "Diagnostics", "Text"];

    private static readonly Assembly[] outer =
    [
        typeof(Workbook).Assembly, typeof(FileWords).Assembly, typeof(IAssessmentAdapter).Assembly, typeof(ReportInput).Assembly, typeof(SheetBook).Assembly,
        typeof(StoreFile).Assembly, typeof(IMappingFormat).Assembly, typeof(InteropEngine).Assembly,
    ];

    public static TheoryData<string, string[]> Allowed => new()
    {
        { "MMSSC.Interop.Core", [] },
        { "MMSSC.Interop.Spreadsheets", ["MMSSC.Interop.Core"] },
        { "MMSSC.Interop.Files", ["MMSSC.Interop.Core"] },
        { "MMSSC.Interop.Adapters", ["MMSSC.Interop.Core", "MMSSC.Interop.Files", "MMSSC.Interop.Spreadsheets"] },
        { "MMSSC.Interop.Reports", ["MMSSC.Interop.Core"] },
        { "MMSSC.Interop.Sheets", ["MMSSC.Interop.Core"] },
        { "MMSSC.Interop.Store", ["MMSSC.Interop.Core"] },
        { "MMSSC.Interop.Exchange", ["MMSSC.Interop.Core", "MMSSC.Interop.Files", "MMSSC.Interop.Spreadsheets", "MMSSC.Interop.Sheets"] },
        { "MMSSC.Interop", ["MMSSC.Interop.Core", "MMSSC.Interop.Adapters", "MMSSC.Interop.Files", "MMSSC.Interop.Spreadsheets", "MMSSC.Interop.Exchange", "MMSSC.Interop.Reports", "MMSSC.Interop.Sheets", "MMSSC.Interop.Store"] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_project_sees_only_what_stands_further_in(string project, string[] allowed)
    {
        var assembly = outer.Append(typeof(Model).Assembly).Single(candidate => candidate.GetName().Name == project);

        var seen = assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("MMSSC", StringComparison.Ordinal));

        Assert.Subset(allowed.ToHashSet(), seen.ToHashSet());
    }

    [Fact]
    public void The_core_knows_no_model_by_name()
    {
        string[] names = ["mmssc", "iso-18091", "iso18091", "smr", "g3ict"];
        var files = TreeTests.CodeFiles.Where(file => file.Contains("MMSSC.Interop.Core", StringComparison.Ordinal));
        var found = files.SelectMany(file => File.ReadLines(file)
            .Select(line => line.Split("//")[0])
            .Where(line => names.Any(name => line.Contains($"\"{name}\"", StringComparison.OrdinalIgnoreCase) || line.Contains($"\"{name}@", StringComparison.OrdinalIgnoreCase)))
            .Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"));

        Assert.Empty(found);
    }

    [Fact]
    public void Types_of_the_outer_projects_are_sealed_or_static()
    {
        var open = outer.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !type.Name.Contains('<', StringComparison.Ordinal));

        Assert.Empty(open.Select(type => type.FullName));
    }

    [Fact]
    public void A_name_means_one_type()
    {
        var names = outer.Append(typeof(Model).Assembly).Append(typeof(MmsscProgram).Assembly)
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("MMSSC", StringComparison.Ordinal) == true && !type.Name.Contains('<', StringComparison.Ordinal))
            .GroupBy(type => type.Name);

        Assert.Empty(names.Where(name => name.Count() > 1).Select(name => string.Join(", ", name.Select(type => type.FullName))));
    }

    [Fact]
    public void Folders_of_the_core_see_only_folders_that_stand_further_in()
    {
        var found = TreeTests.CodeFiles.Where(file => file.Contains("MMSSC.Interop.Core", StringComparison.Ordinal)).SelectMany(file =>
        {
            var code = File.ReadAllText(file);
            var own = Array.IndexOf(order, Namespace().Match(code).Groups[1].Value);
            Assert.True(own >= 0, $"{file} stands in no folder of the order.");
            return order.Take(own)
                .Where(outer => code.Contains($"using MMSSC.Interop.{outer};", StringComparison.Ordinal) || Regex.IsMatch(code, $@"[( <]{outer}\.[A-Z]"))
                .Select(outer => $"{order[own]}/{Path.GetFileName(file)} sees {outer}");
        });

        Assert.Empty(found);
    }

    [GeneratedRegex(@"namespace MMSSC\.Interop\.(\w+)")]
    private static partial Regex Namespace();
}
