using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue.Mappings;

/// <summary>Findings about the tests that stand beside a mapping (<c>MMI3060</c> to <c>MMI3064</c>).</summary>
internal static class MappingTestDiagnostics
{
    private static readonly Rule unknownMapping = new("MMI3060", "unknown-mapping", Severity.Error);
    private static readonly Rule otherVersion = new("MMI3061", "tests-of-other-version", Severity.Warning);

    public static Diagnostic UnknownMapping(Location at, string found, IEnumerable<string> known) => unknownMapping.At(
        at,
        new(
            $"No mapping '{found}' is beside these tests or installed: they are not run.",
            $"Ninguna correspondencia «{found}» está junto a estas pruebas ni está instalada: no se ejecutan.",
            $"Aucune correspondance « {found} » ne se trouve à côté de ces tests ni n'est installée : ils ne sont pas exécutés."),
        Suggestions.Nearest(found, known));

    public static Diagnostic OtherVersion(Location at, string written, string mapping) => otherVersion.At(
        at,
        new(
            $"These tests were written for version {written}; {mapping} does not promise the same results, so they are not run.",
            $"Estas pruebas se escribieron para la versión {written}; {mapping} no promete los mismos resultados, así que no se ejecutan.",
            $"Ces tests ont été écrits pour la version {written} ; {mapping} ne promet pas les mêmes résultats, ils ne sont donc pas exécutés."),
        new(
            "See which results still hold and raise \"version\", or give the mapping that they were written for.",
            "Compruebe qué resultados siguen siendo válidos y suba «version», o dé la correspondencia para la que se escribieron.",
            "Voyez quels résultats tiennent encore et augmentez « version », ou donnez la correspondance pour laquelle ils ont été écrits."));
}
