using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Tables;

/// <summary>Columns of groups, of what a workshop agreed and of an audit side by side in one sheet.</summary>
public class VoiceColumnTests
{
    private const string Titles = "Code;Title;";
    private const string Numbers = "4.3;Resilience;4;2;1;3\n4.1;Attractiveness;4;2;3;3\n1.1.1;;5;4;2;4\n4.5;Social cohesion;2;3;3;3\n";

    [Theory]
    [InlineData("Local government", "Residents", "Private sector", "Consensus")]
    [InlineData("Gobierno local", "Ciudadanía", "Sector privado", "Consenso")]
    [InlineData("Gobierno local", "Sociedad civil", "Sector privado", "Nivel consensuado")]
    [InlineData("Gobierno local", "Sociedad civil", "Sector privado", "Nivel acordado")]
    [InlineData("Local government", "Civil society", "Business", "Agreed level")]
    [InlineData("Local government", "Civil society", "Business", "Moderated result")]
    [InlineData("Élus", "Habitants", "Secteur privé", "Niveau retenu")]
    [InlineData("Élus", "Habitants", "Secteur privé", "Consensus")]
    [InlineData("Amministrazione locale", "Cittadini", "Settore privato", "Livello concordato")]
    [InlineData("Governo local", "Cidadãos", "Setor privado", "Nível acordado")]
    [InlineData("Governo local", "Sociedade civil", "Setor privado", "Acordado")]
    [InlineData("Level (local government)", "Level (residents)", "Level (private sector)", "Level (consensus)")]
    public void What_was_agreed_is_moderated_and_the_groups_are_voices(string first, string second, string third, string agreed)
    {
        foreach (var isFirst in new[] { false, true })
        {
            var heading = Titles + (isFirst ? $"{agreed};{first};{second};{third}" : $"{first};{second};{third};{agreed}");
            var rows = isFirst ? string.Concat(Numbers.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(AgreedFirst)) : Numbers;
            var sheet = SheetCase.Of($"{heading}\n{rows}");

            string[] groups = [Inner(first), Inner(second), Inner(third)];
            Assert.Equal(
                [$"Moderated|: 4.3=3 4.1=3 1.1.1=4 4.5=3", $"|{groups[0]}: 4.3=4 4.1=4 1.1.1=5 4.5=2", $"|{groups[1]}: 4.3=2 4.1=2 1.1.1=4 4.5=3", $"|{groups[2]}: 4.3=1 4.1=3 1.1.1=2 4.5=3"],
                Said(sheet).OrderBy(text => text.StartsWith("Moderated", StringComparison.Ordinal) ? 0 : 1));
            Assert.DoesNotContain(sheet.Findings, finding => finding.Severity != Severity.Info);
        }
    }

    [Fact]
    public void Levels_in_words_below_groups_and_what_was_agreed_are_read_too() => Assert.Equal(
        ["|Residents: 1.1=red 1.2=green", "|Private sector: 1.1=yellow 1.2=red", "Moderated|: 1.1=red 1.2=yellow"],
        Said(SheetCase.Of("Code;Residents;Private sector;Consensus\n1.1;red;yellow;red\n1.2;green;red;yellow\n")));

    [Theory]
    [InlineData("Level;Consensus")]
    [InlineData("Nivel;Consenso")]
    public void What_was_agreed_beside_one_column_of_levels_is_read(string headings) => Assert.Equal(
        ["|: 4.3=4 4.1=2", "Moderated|: 4.3=3 4.1=3"], Said(SheetCase.Of($"{Titles}{headings}\n4.3;Resilience;4;3\n4.1;Attractiveness;2;3\n")));

    [Fact]
    public void Horizons_below_the_name_of_a_voice_leave_it_whose_it_is() => Assert.Equal(
        ["|Residents: 4.3=2 4.1=3", "|Residents: 4.3=3 4.1=4", "Moderated|: 4.3=1 4.1=2", "Moderated|: 4.3=2 4.1=5"],
        Said(SheetCase.Of("Code;Residents;;Consensus;\n;Level now;In 2 years;Level now;In 2 years\n4.3;2;3;1;2\n4.1;3;4;2;5\n")));

    [Theory]
    [InlineData("Self-assessment", "External audit")]
    [InlineData("Autoevaluación", "Auditoría externa")]
    [InlineData("Auto-évaluation", "Audit externe")]
    [InlineData("Autovalutazione", "Audit esterno")]
    [InlineData("Autoavaliação", "Auditoria externa")]
    public void An_external_audit_beside_a_self_assessment_is_one_by_its_method(string self, string audit) => Assert.Equal(
        [$"|{self}: 4.3=4 4.1=4", "ExternalAudit|: 4.3=2 4.1=3"],
        Said(SheetCase.Of($"Code;Title;{self};{audit}\n4.3;Resilience;4;2\n4.1;Attractiveness;4;3\n")));

    [Fact]
    public void The_agreed_column_is_the_rating_with_the_groups_beside_it()
    {
        var read = SheetCase.Of($"{Titles}Local government;Residents;Private sector;Consensus\n{Numbers}").Assessments;
        var one = Consolidation.Of(Assert.Single(Consolidation.Together(read)));

        Assert.Equal((AssessmentMethod.Moderated, "4.1=3 4.3=3 4.5=3"), (one.Result.Method, string.Join(' ', one.Result.Ratings.Where(rating => rating.Element.Code[0] == '4').Select(rating => $"{rating.Element.Code}={rating.Level!.Code}"))));
        Assert.All(one.Elements, element => Assert.Equal(["Local government", "Residents", "Private sector"], element.Voices.Select(voice => voice.Stakeholder)));
    }

    [Fact]
    public void A_plan_keeps_that_a_column_was_agreed()
    {
        var plan = SheetCase.Of($"{Titles}Local government;Residents;External audit;Consensus\n{Numbers}").Plan!;
        using var written = new MemoryStream();
        PlanFileWriter.Write(written, plan);
        var again = PlanFileReader.Read(written.ToArray(), "a.plan.json", [])!.Plan;

        Assert.Equal(["", "", "external-audit", "moderated"], again.Tables[0].Columns.Where(column => column.Role == PlannedRole.Rating).Select(column => column.Key.Method is { } method ? FileWords.Methods[method] : ""));
    }

    [Theory]
    [InlineData("Council", "Residents", "Private sector")]
    [InlineData("Ayuntamiento", "Vecinos", "Sector privado")]
    [InlineData("Conseil", "Habitants", "Secteur privé")]
    [InlineData("Mairie", "Habitants", "Associations")]
    [InlineData("Comune", "Cittadini", "Imprese")]
    [InlineData("Prefeitura", "Moradores", "Empresas")]
    [InlineData("Residents", "Council", "Private sector")]
    public void A_word_for_the_council_beside_groups_is_one_of_them(string first, string second, string third)
    {
        foreach (var rows in new[] { "4.3;Resilience;4;2;1\n4.1;Attractiveness;4;2;3\n", "4.3;Resilience;Improving;Partial;Initial\n4.1;Attractiveness;Improving;Partial;Fulfilled\n" })
        {
            var sheet = SheetCase.Of($"{Titles}{first};{second};{third}\n{rows}");

            Assert.All(sheet.Assessments, one => Assert.Null(one.Community.Name));
            Assert.Equal([first, second, third], sheet.Assessments.Select(one => one.Stakeholder));
            Assert.DoesNotContain(sheet.Findings, finding => finding.Severity != Severity.Info);
        }
    }

    [Theory]
    [InlineData("Council;Chamber")]
    [InlineData("Ayuntamiento;Observatorio")]
    [InlineData("Residents;Private sector;Chamber")]
    public void What_may_be_a_group_or_not_is_one_question_and_never_a_community(string headings)
    {
        var width = headings.Split(';').Length;
        var sheet = SheetCase.Of($"{Titles}{headings}\n4.3;Resilience;4;2{(width > 2 ? ";1" : "")}\n4.1;Attractiveness;3;3{(width > 2 ? ";1" : "")}\n");

        Assert.All(sheet.Assessments, one => Assert.Null(one.Community.Name));
        Assert.Single(sheet.Findings, finding => finding.Severity is Severity.Error or Severity.Warning && finding.Code == "MMI2115");
    }

    [Theory]
    [InlineData("Villa Alta;Puerto Bajo")]
    [InlineData("Ciudad Alta;Ciudad Baja")]
    public void Towns_side_by_side_stay_towns(string headings) => Assert.Equal(
        headings.Split(';'), SheetCase.Of($"{Titles}{headings}\n4.3;Resilience;4;2\n4.1;Attractiveness;3;3\n").Assessments.Select(one => one.Community.Name));

    private static string AgreedFirst(string row)
    {
        var cells = row.Split(';');
        return $"{cells[0]};{cells[1]};{cells[5]};{cells[2]};{cells[3]};{cells[4]}\n";
    }

    private static string Inner(string heading) => heading.Split('(')[^1].TrimEnd(')');

    private static IEnumerable<string> Said(SheetCase sheet) => sheet.Assessments.Select(one =>
        $"{one.Method}|{one.Stakeholder}: {string.Join(' ', one.Ratings.OrderBy(rating => rating.Origin.Line).Select(rating => $"{rating.Element}={rating.Level?.Code}"))}");
}
