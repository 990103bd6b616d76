using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings of readers for forms that belong to one model (<c>MMI24xx</c>).</summary>
internal static class NativeDiagnostics
{
    private static readonly Rule subIndicatorsDiffer = new("MMI2401", "sub-indicators-differ", Severity.Warning);
    private static readonly Rule worstSubIndicator = new("MMI2402", "worst-sub-indicator", Severity.Info);
    private static readonly Rule firstOptionUnknown = new("MMI2403", "first-option-unknown", Severity.Error);
    private static readonly Rule firstOptionContradicts = new("MMI2404", "first-option-contradicts", Severity.Error);
    private static readonly Rule firstOptionRecognised = new("MMI2405", "first-option-recognised", Severity.Info);
    private static readonly Rule paddingRows = new("MMI2406", "padding-rows", Severity.Info);
    private static readonly Rule subIndicatorsMissing = new("MMI2407", "sub-indicators-missing", Severity.Warning);

    public static Diagnostic SubIndicatorsDiffer(Location at, LocalText element, LocalText stated, LocalText worst, Location where) => subIndicatorsDiffer.At(
        at,
        new(
            $"{element} is stated as {stated}, but the worst of its sub-indicators is {worst} ({where}); the stated one counts.",
            $"{element} figura como {stated}, pero el peor de sus subindicadores es {worst} ({where}); cuenta el que figura.",
            $"{element} est indiqué {stated}, mais le plus mauvais de ses sous-indicateurs est {worst} ({where}) ; l'indication compte."),
        new(
            "Compare the two; correct the one that is wrong.",
            "Compare ambos y corrija el equivocado.",
            "Comparez les deux et corrigez celui qui est faux."));

    public static Diagnostic WorstSubIndicator(Location at, LocalText element, LocalText worst, int count, int missing) => worstSubIndicator.At(
        at,
        count == 1
            ? new(
                $"{element} states no level; that of its only sub-indicator was taken: {worst} (a rule of this tool).",
                $"{element} no indica nivel; se tomó el de su único subindicador: {worst} (regla de esta herramienta).",
                $"{element} n'indique pas de niveau ; celui de son unique sous-indicateur a été retenu : {worst} (règle de cet outil).")
            : new(
                $"{element} states no level; the worst of its {count} sub-indicators ({missing} not assessed) was taken: {worst} (a rule of this tool).",
                $"{element} no indica nivel; se tomó el peor de sus {count} subindicadores ({missing} sin evaluar): {worst} (regla de esta herramienta).",
                $"{element} n'indique pas de niveau ; le plus mauvais de ses {count} sous-indicateurs ({missing} non {(missing == 1 ? "évalué" : "évalués")}) a été retenu : {worst} (règle de cet outil)."),
        new(
            "State the level in the function's own row if another rule holds.",
            "Indique el nivel en la fila de la función si rige otra regla.",
            "Indiquez le niveau dans la ligne de la fonction si une autre règle vaut."));

    public static Diagnostic SubIndicatorsMissing(Location at, LocalText element, LocalText worst, int count, int missing) => subIndicatorsMissing.At(
        at,
        new(
            $"{element} states no level, and {missing} of its {count} sub-indicators {(missing == 1 ? "is not assessed: it may be" : "are not assessed: they may be")} worse than {worst}. It counts as not assessed.",
            $"{element} no indica nivel y {missing} de sus {count} subindicadores {(missing == 1 ? "está sin evaluar: puede ser peor" : "están sin evaluar: pueden ser peores")} que {worst}. Cuenta como no evaluado.",
            $"{element} n'indique pas de niveau et {missing} de ses {count} sous-indicateurs {(missing == 1 ? "n'est pas évalué : il peut être plus mauvais" : "ne sont pas évalués : ils peuvent être plus mauvais")} que {worst}. Compte comme non évalué."),
        new(
            "Assess the sub-indicators, or state the level in the function's own row.",
            "Evalúe los subindicadores o indique el nivel en la fila de la función.",
            "Évaluez les sous-indicateurs, ou indiquez le niveau dans la ligne de la fonction."));

    public static Diagnostic FirstOptionUnknown(Location at, string numbers) => firstOptionUnknown.At(
        at,
        new(
            $"The answers are option numbers ({numbers}), and nothing shows whether the first option is 0 or 1; they were not read.",
            $"Las respuestas son números de opción ({numbers}) y nada indica si la primera opción es 0 o 1; no se leyeron.",
            $"Les réponses sont des numéros d'option ({numbers}) et rien n'indique si la première option est 0 ou 1 ; elles n'ont pas été lues."),
        new(
            "Specify which: --option-base 0 or --option-base 1.",
            "Indíquelo: --option-base 0 o --option-base 1.",
            "Précisez-le : --option-base 0 ou --option-base 1.")) with
    { Answers = [new("--option-base", "0"), new("--option-base", "1")] };

    public static Diagnostic FirstOptionContradicts(Location at, string zero, string top) => firstOptionContradicts.At(
        at,
        new(
            $"The answers hold a 0 ({zero}) and the highest number that only counting from 1 allows ({top}); they can't be of one export and were not read.",
            $"Las respuestas tienen un 0 ({zero}) y el número más alto que solo permite contar desde 1 ({top}); no pueden ser de una misma exportación y no se leyeron.",
            $"Les réponses contiennent un 0 ({zero}) et le plus grand numéro, possible seulement en comptant à partir de 1 ({top}) ; elles ne peuvent venir d'un même export et n'ont pas été lues."),
        new(
            "Split the file by the version of the tool that wrote each row, then give --option-base for each.",
            "Separe el archivo según la versión de la herramienta que escribió cada fila e indique --option-base en cada uno.",
            "Séparez le fichier selon la version de l'outil qui a écrit chaque ligne, puis donnez --option-base pour chacun."));

    public static Diagnostic FirstOptionRecognised(Location at, int first, string why) => firstOptionRecognised.At(
        at,
        new(
            $"The first option is {first}: '{why}' allows nothing else.",
            $"La primera opción es {first}: «{why}» no permite otra cosa.",
            $"La première option est {first} : « {why} » ne permet rien d'autre."),
        new(
            "If that is wrong, give --option-base.",
            "Si no es correcto, indique --option-base.",
            "Si c'est faux, donnez --option-base."));

    public static Diagnostic PaddingRows(Location at, int count) => paddingRows.At(
        at,
        count == 1
            ? new(
                "One row holds no answer at all and was skipped.",
                "Una fila no contiene ninguna respuesta y se omitió.",
                "Une ligne ne contient aucune réponse et a été sautée.")
            : new(
                $"{count} rows hold no answer at all and were skipped.",
                $"{count} filas no contienen ninguna respuesta y se omitieron.",
                $"{count} lignes ne contiennent aucune réponse et ont été sautées."),
        new(
            "Nothing to do.",
            "No hay que hacer nada.",
            "Rien à faire."));
}
