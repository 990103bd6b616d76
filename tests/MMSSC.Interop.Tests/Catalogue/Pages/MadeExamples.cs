namespace MMSSC.Interop.Tests.Catalogue.Pages;

/// <summary>Puts files into a folder that a page can't show.</summary>
internal delegate void MadeExample(ExampleFolder folder);

/// <summary>The examples that pages name with <c>made</c>: too large, too broken or not text at all.</summary>
internal static class MadeExamples
{
    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, MadeExample> All { get; } = new Dictionary<string, MadeExample>(
        [.. MadeJson.All, .. MadeFiles.All, .. MadeWorkbooks.All, .. MadeTables.All, .. MadeStreams.All, .. MadeReports.All, .. MadeStores.All, .. MadeCalls.All]);
}
