using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Rows;

/// <summary>A decision about an element with the places of its code and title.</summary>
internal sealed record PlacedElement(NamedElement Choice, Location Code, Location Title);

/// <summary>Says what was decided about the elements of a sheet, and refuses the sheet where codes and titles are of different lists.</summary>
internal static class DecisionFindings
{
    /// <summary>Adds the findings; false where the sheet is refused.</summary>
    public static bool Add(IReadOnlyList<PlacedElement> choices, string model, Trust trust, Location sheet, Findings findings)
    {
        var counts = Count(choices);
        var manyUnknown = counts.UnknownTitles >= Thresholds.FewestForOneFinding && counts.UnknownTitles >= Thresholds.Surely * choices.Count;
        var first = true;
        foreach (var placed in choices)
        {
            AddOne(placed, trust, findings);
            if (placed.Choice is { UnknownTitle: { } title, Element: { } element } && (!manyUnknown || first))
            {
                first = false;
                findings.Add("unknown-title", () => manyUnknown
                    ? ElementDiagnostics.UnknownTitle(placed.Title, $"{title}, …", element.Label.Map(label => $"{label}, … ({counts.UnknownTitles})"))
                    : ElementDiagnostics.UnknownTitle(placed.Title, title, element.Label));
            }
        }

        if (!counts.AreOfOtherList || trust != Trust.Neither)
        {
            return true;
        }

        findings.Add(ElementDiagnostics.OtherList(sheet, counts.Against, counts.Against + counts.Agreeing, model));
        return false;
    }

    private static Counts Count(IReadOnlyList<PlacedElement> choices)
    {
        int contradictions = 0, unknownCodes = 0, agreeing = 0, unknownTitles = 0;
        foreach (var (choice, _, _) in choices)
        {
            contradictions += choice.Decision == Decision.Contradiction ? 1 : 0;
            unknownCodes += choice.Decision == Decision.UnknownCode ? 1 : 0;
            agreeing += choice is { Decision: Decision.None, HasBoth: true } ? 1 : 0;
            unknownTitles += choice.UnknownTitle is null ? 0 : 1;
        }

        return new(contradictions, unknownCodes, agreeing, unknownTitles);
    }

    private static void AddOne(PlacedElement placed, Trust trust, Findings findings)
    {
        var choice = placed.Choice;
        var named = choice.Element?.Label ?? LocalText.Empty;
        switch (choice.Decision)
        {
            case Decision.NearTitle:
                findings.Add("near-title", () => ElementDiagnostics.NearTitle(placed.Title, choice.Shown, named));
                break;
            case Decision.UnknownCode:
                findings.Add("unknown-code", () => ElementDiagnostics.UnknownCode(placed.Code, choice.Shown, named));
                break;
            case Decision.Contradiction when trust == Trust.Neither:
                findings.Add("code-against-title", () => ElementDiagnostics.CodeAgainstTitle(
                    placed.Code, choice.Shown, choice.First!.Label, choice.Title, choice.Second!.Label));
                break;
            case Decision.Contradiction:
                findings.Add("contradiction-settled", () => ElementDiagnostics.ContradictionSettled(placed.Code, choice.Shown, choice.Title, named));
                break;
            case Decision.LostZeroByTitle:
                findings.Add("lost-zero", () => ElementDiagnostics.LostZero(placed.Code, choice.Shown, named, new("its title confirms it", "lo confirma su título", "son titre le confirme")));
                break;
            case Decision.LostZeroByOrder:
                findings.Add("lost-zero", () => ElementDiagnostics.LostZero(
                    placed.Code, choice.Shown, named, new("it comes next in the order", "es el siguiente en el orden", "il vient ensuite dans l'ordre")));
                break;
            case Decision.LostZeroByModel:
                findings.Add("lost-zero", () => ElementDiagnostics.LostZero(
                    placed.Code, choice.Shown, named, new("the model has no other", "el modelo no tiene otro", "le modèle n'en a pas d'autre")));
                break;
            case Decision.BecameDate:
                findings.Add("code-became-date", () => ElementDiagnostics.CodeBecameDate(placed.Code, choice.Shown, named));
                break;
            case Decision.Undecided:
                findings.Add("code-undecided", () => ElementDiagnostics.CodeUndecided(
                    placed.Code, choice.Shown, choice.First!.Label, choice.Second!.Label));
                break;
        }
    }

    /// <summary>How many rows were decided in which way.</summary>
    private sealed record Counts(int Contradictions, int UnknownCodes, int Agreeing, int UnknownTitles)
    {
        /// <summary>Rows that speak for another list; codes that are not known do so only beside those that contradict their titles.</summary>
        public int Against => Contradictions > 0 ? Contradictions + UnknownCodes : 0;

        public bool AreOfOtherList => Against > Agreeing;
    }
}
