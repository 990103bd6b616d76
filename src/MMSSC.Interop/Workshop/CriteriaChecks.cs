using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Workshop;

/// <summary>Holds a file of criteria against its model: each is of an element and a level that there are, none twice, and those that are missing are counted.</summary>
internal static class CriteriaChecks
{
    private const int MostListed = 12;

    public static void Run(CriteriaOverlay overlay, Model model, Location file, ICollection<Diagnostic> findings)
    {
        var given = new HashSet<(Element, Level)>();
        foreach (var criterion in overlay.Criteria)
        {
            if (model.Find(criterion.Element.Value) is not { } element)
            {
                findings.Add(ModelFileDiagnostics.UnknownCriterion(criterion.Element.Location, criterion.Element.Value, model.ToString(), model.Elements.Select(known => known.Code)));
            }
            else if (element.ValueScale?.Find(criterion.Level.Value) is not { } level)
            {
                findings.Add(ModelFileDiagnostics.UnknownCriterion(
                    criterion.Level.Location, criterion.Level.Value, $"{model} {element}", element.ValueScale?.Levels.Select(known => known.Code) ?? []));
            }
            else if (!given.Add((element, level)))
            {
                findings.Add(ModelFileDiagnostics.RepeatedCriterion(criterion.Element.Location, element.Code, level.Code));
            }
        }

        (Element Element, Level Level)[] all = [.. model.Rateable.SelectMany(element => element.Scale!.Levels.Select(level => (element, level)))];
        var missing = Array.FindAll(all, item => !given.Contains(item));
        if (missing.Length > 0)
        {
            string[] codes = [.. missing.Select(item => item.Element.Code).Distinct()];
            findings.Add(ModelFileDiagnostics.MissingCriteria(file, missing.Length, all.Length, string.Join(", ", codes.Take(MostListed)) + (codes.Length > MostListed ? ", …" : "")));
        }
    }
}
