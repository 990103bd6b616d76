using System.Text.Json;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Vocabulary;

/// <summary>A language is one file with the same sections as the others.</summary>
public class LexiconTests
{
    private static string Folder => RepositoryRoot.Combine("src", "MMSSC.Interop.Adapters", "Vocabulary");

    [Fact]
    public void Every_file_is_a_language() => Assert.Equal(
        Directory.GetFiles(Folder, "*.json").Select(Path.GetFileNameWithoutExtension).Order(), Lexicon.Shared.Languages.Order());

    [Fact]
    public void All_languages_have_the_same_sections()
    {
        var shapes = Directory.GetFiles(Folder, "*.json").Select(file =>
        {
            using var language = JsonDocument.Parse(File.ReadAllBytes(file));
            return string.Join(' ', language.RootElement.EnumerateObject().SelectMany(section => section.Value.ValueKind == JsonValueKind.Object
                ? section.Value.EnumerateObject().Select(group => $"{section.Name}.{group.Name}")
                : [section.Name]));
        });

        Assert.Single(shapes.Distinct());
    }

    [Theory]
    [InlineData("level in 2 years based on current plans", Horizon.Planned)]
    [InlineData("nivel actual", Horizon.Now)]
    [InlineData("dans deux ans", Horizon.Planned)]
    [InlineData("tra 2 anni", Horizon.Planned)]
    [InlineData("resultado", null)]
    public void Horizons_are_recognised_in_phrases(string text, Horizon? horizon) => Assert.Equal(horizon, Lexicon.Shared.HorizonOf(text, out _));

    [Theory]
    [InlineData("nombre del municipio", nameof(ColumnRole.Community))]
    [InlineData("fecha de evaluacion", nameof(ColumnRole.Date))]
    [InlineData("semaforo", nameof(ColumnRole.Rating))]
    [InlineData("marca temporal", nameof(ColumnRole.Date))]
    [InlineData("partie prenante", nameof(ColumnRole.Stakeholder))]
    public void Roles_are_recognised(string text, string role) => Assert.Equal(role, Lexicon.Shared.RoleOf(text, out _).ToString());
}
