using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue.Communities;

/// <summary>Findings about communities that a register knows (<c>MMI1321</c> to <c>MMI1323</c>).</summary>
internal static class RegisterDiagnostics
{
    private const int MostListed = 6;

    private static readonly Rule severalEntries = new("MMI1321", "several-entries", Severity.Warning);
    private static readonly Rule mergedCommunity = new("MMI1322", "merged-community", Severity.Info);
    private static readonly Rule splitCommunity = new("MMI1323", "split-community", Severity.Info);

    private static readonly LocalText apart = new(
        "Nothing to do: results of the one say nothing of the other.",
        "No hay que hacer nada: los resultados de una no dicen nada de la otra.",
        "Rien à faire : les résultats de l'une ne disent rien de l'autre.");

    /// <summary>A community fits several entries of the register.</summary>
    /// <param name="at">The file.</param>
    /// <param name="name">The community as the file names it.</param>
    /// <param name="entries">The entries.</param>
    public static Diagnostic SeveralEntries(Location at, string name, IEnumerable<string> entries)
    {
        var all = entries.ToArray();
        var list = string.Join("; ", all.Take(MostListed)) + (all.Length > MostListed ? "; …" : "");
        return severalEntries.At(
            at,
            new(
                $"'{name}' fits several communities of the register: {list}. It was taken for none of them.",
                $"«{name}» corresponde a varias comunidades del registro: {list}. No se tomó por ninguna de ellas.",
                $"« {name} » correspond à plusieurs collectivités du registre : {list}. Elle n'a été prise pour aucune d'elles."),
            new(
                "Give its id in the file, or its state or province.",
                "Ponga su clave en el archivo, o su estado o provincia.",
                "Indiquez son identifiant dans le fichier, ou sa région ou son département."));
    }

    /// <summary>A community became a part of another.</summary>
    /// <param name="at">The file.</param>
    /// <param name="name">The community.</param>
    /// <param name="into">The other.</param>
    /// <param name="date">When.</param>
    public static Diagnostic Merged(Location at, string name, string into, string date) => mergedCommunity.At(
        at,
        new(
            $"{name} was merged into {into} ({date}); its results are kept apart.",
            $"{name} se integró en {into} ({date}); sus resultados se mantienen aparte.",
            $"{name} a été intégrée à {into} ({date}) ; ses résultats restent à part."),
        apart);

    /// <summary>A community was a part of another.</summary>
    /// <param name="at">The file.</param>
    /// <param name="name">The community.</param>
    /// <param name="from">The other.</param>
    /// <param name="date">When.</param>
    public static Diagnostic Split(Location at, string name, string from, string date) => splitCommunity.At(
        at,
        new(
            $"{name} was split from {from} ({date}); the results of each are kept apart.",
            $"{name} se separó de {from} ({date}); los resultados de cada una se mantienen aparte.",
            $"{name} s'est séparée de {from} ({date}) ; les résultats de chacune restent à part."),
        apart);
}
