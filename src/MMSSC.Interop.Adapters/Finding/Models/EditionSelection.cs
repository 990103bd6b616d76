using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Models;

/// <summary>Chooses the model edition that a sheet is of, or says why none can be chosen.</summary>
internal static class EditionSelection
{
    /// <summary>The chosen fit, or the reason for none; both null where the sheet is of no model, and both there where the reason is why another model that has the codes was not chosen.</summary>
    /// <param name="fits">Fits of all editions.</param>
    /// <param name="preferred">Model that other sheets of the file were found to be of; decides between equals.</param>
    /// <param name="sheet">The place of the sheet, for the reason.</param>
    public static (ModelEvidence? Fit, Diagnostic? Reason) Choose(IReadOnlyList<ModelEvidence> fits, string? preferred, Location sheet)
    {
        var possible = fits.Where(fit => fit.IsPossible).ToArray();

        // Where titles stand beside most codes of one model, codes of another that go without theirs are numbers of something else, such as sub-indicators.
        var titledIds = possible.Where(fit => fit.Known * 2 > fit.Rated && fit.Rated > Thresholds.FewestTitled).Select(fit => fit.Model.Id).ToHashSet(StringComparer.Ordinal);
        possible = Array.FindAll(possible, fit => titledIds.Count == 0 || titledIds.Contains(fit.Model.Id) || fit.Known * Thresholds.MostUntitled > fit.Rated);
        Array.Sort(possible, static (one, other) => one.Score == other.Score
            ? string.CompareOrdinal(one.Model.ToString(), other.Model.ToString())
            : other.Score.CompareTo(one.Score));
        if (possible.Length == 0)
        {
            return (null, null);
        }

        var best = possible[0];
        var rivals = possible.Where(fit => fit.Model.Id != best.Model.Id && best.Score - fit.Score < Thresholds.ClearlyBetterScore && fit.Levels > best.Levels - Thresholds.FarFewerLevels && fit.Identity > best.Identity - Thresholds.LessSure && fit.Typical > best.Typical - Thresholds.LessTypical).ToArray();
        return rivals.Length == 0 ? ChooseEdition(Of(possible, best.Model.Id), sheet) : ChooseAmongModels(possible, [.. rivals.Prepend(best)], preferred, sheet);
    }

    /// <summary>Chooses between models that share a sheet's codes, the best first.</summary>
    private static (ModelEvidence? Fit, Diagnostic? Reason) ChooseAmongModels(ModelEvidence[] possible, ModelEvidence[] rivals, string? preferred, Location sheet)
    {
        string[] names = [.. rivals.Select(fit => fit.Model.Id).Distinct(StringComparer.Ordinal)];

        // Codes that two models share are of the one whose scale has a level for each number.
        string[] reached = [.. rivals.Where(fit => !fit.IsExceeded && fit.Levels >= Thresholds.Mostly).Select(fit => fit.Model.Id).Distinct(StringComparer.Ordinal)];
        if (reached is [var taken])
        {
            var (fit, reason) = ChooseEdition(Of(possible, taken), sheet);
            return (fit, reason ?? TableDiagnostics.ModelByLevels(sheet, taken, Array.FindAll(names, name => name != taken)));
        }

        return preferred is not null && Array.Exists(possible, fit => fit.Model.Id == preferred && rivals[0].Score - fit.Score < Thresholds.ClearlyBetterScore)
            ? ChooseEdition(Of(possible, preferred), sheet)
            : (null, TableDiagnostics.SeveralModels(sheet, names));
    }

    private static ModelEvidence[] Of(ModelEvidence[] possible, string model) => Array.FindAll(possible, fit => fit.Model.Id == model);

    private static (ModelEvidence? Fit, Diagnostic? Reason) ChooseEdition(ModelEvidence[] editions, Location sheet)
    {
        if (editions.Length == 1)
        {
            return (editions[0], null);
        }

        var best = editions.MaxBy(fit => fit.Identity)!;
        var titled = best.Titled * 2 > best.Rated;

        // A code that no edition knows tells none apart from another; if most are such, the list is of an edition that is not installed.
        var strange = best.Unknown.Where(code => Array.TrueForAll(editions, fit => fit.Unknown.Contains(code))).ToHashSet(StringComparer.Ordinal);
        strange = strange.Count * 2 <= best.Rated ? strange : [];

        // Titles tell editions apart; a bare list of codes is of an edition that has all of its codes.
        var fitting = titled
            ? editions.Where(fit => best.Identity - fit.Identity < Thresholds.ClearlyBetterIdentity && best.Rated == fit.Rated).ToArray()
            : editions.Where(fit => fit.Unknown.All(strange.Contains) && (best.Levels == 0 || fit.Levels > Thresholds.Mostly * best.Levels)).ToArray();
        if (fitting.Length > 1)
        {
            // A list of elements that one edition rates itself and another works out from those below them is of the first.
            var leaves = fitting.Where(fit => fit.AllLeaves).ToArray();
            fitting = leaves.Length > 0 ? leaves : fitting;
            fitting = WithoutSuperseded(fitting);
        }

        return fitting.Length == 1
            ? (fitting[0], null)
            : (null, fitting.Length > 1
                ? TableDiagnostics.EditionUnclear(sheet, best.Model.Id, [.. fitting.Select(fit => fit.Model.Reference.Edition)])
                : TableDiagnostics.NoEditionFits(sheet, best.Model.Id, string.Join("; ", editions.Select(Lacks)), editions[0].Model.ToString()));
    }

    /// <summary>
    /// Of an edition and the one that took its place, the one whose own titles stand there; where no title tells, the one in use. The
    /// later one often knows titles of the earlier one as other words for its own.
    /// </summary>
    private static ModelEvidence[] WithoutSuperseded(ModelEvidence[] fitting) => Array.FindAll(fitting, fit =>
        !Array.Exists(fitting, other => IsSuccessor(fit, other) && fit.Own <= other.Own)
        && !Array.Exists(fitting, other => IsSuccessor(other, fit) && other.Own > fit.Own));

    private static bool IsSuccessor(ModelEvidence fit, ModelEvidence other) => other.Model.Reference.Edition == fit.Model.Definition.SupersededBy;

    /// <summary>An edition and the first codes that it does not have.</summary>
    private static string Lacks(ModelEvidence fit) =>
        $"{fit.Model.Reference.Edition}: {string.Join(", ", fit.Unknown.Take(Thresholds.NamedCodes))}{(fit.Unknown.Count > Thresholds.NamedCodes ? ", …" : "")}";
}
