using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings about which element a row or column of a sheet is (<c>MMI215x</c>).</summary>
internal static class ElementDiagnostics
{
    private static readonly Rule nearTitle = new("MMI2151", "near-title", Severity.Warning);
    private static readonly Rule unknownTitle = new("MMI2152", "unknown-title", Severity.Warning);
    private static readonly Rule unknownCode = new("MMI2153", "unknown-code", Severity.Warning);
    private static readonly Rule codeAgainstTitle = new("MMI2154", "code-against-title", Severity.Error);
    private static readonly Rule otherList = new("MMI2155", "other-list", Severity.Error);
    private static readonly Rule contradictionSettled = new("MMI2156", "contradiction-settled", Severity.Info);
    private static readonly Rule lostZero = new("MMI2157", "lost-zero", Severity.Info);
    private static readonly Rule codeBecameDate = new("MMI2158", "code-became-date", Severity.Info);
    private static readonly Rule codeUndecided = new("MMI2159", "code-undecided", Severity.Error);
    private static readonly Rule twoValues = new("MMI2160", "two-values", Severity.Error);
    private static readonly Answer[] trusts = [new("--trust", "titles"), new("--trust", "codes")];

    public static Diagnostic NearTitle(Location at, string found, LocalText element) => nearTitle.At(
        at,
        new(
            $"'{found}' was taken for {element}: the words are near, not equal.",
            $"«{found}» se tomó por {element}: las palabras se parecen, no son iguales.",
            $"« {found} » a été pris pour {element} : les mots sont proches, non identiques."),
        new(
            "If that is right, nothing; otherwise write the element's code.",
            "Si es correcto, nada; si no, escriba el código del elemento.",
            "Si c'est juste, rien à faire ; sinon écrivez le code de l'élément."));

    public static Diagnostic UnknownTitle(Location at, string found, LocalText element) => unknownTitle.At(
        at,
        new(
            $"The title '{found}' is not known; the code identifies {element}, and was followed.",
            $"No se conoce el título «{found}»; el código dice {element} y se siguió.",
            $"Le titre « {found} » n'est pas connu ; le code dit {element} et a été suivi."),
        new(
            "Compare the title with the model: lists of other years have other functions under the same codes.",
            "Compare el título con el modelo: las listas de otros años tienen otras funciones con los mismos códigos.",
            "Comparez le titre avec le modèle : les listes d'autres années ont d'autres fonctions sous les mêmes codes."));

    public static Diagnostic UnknownCode(Location at, string found, LocalText element) => unknownCode.At(
        at,
        new(
            $"The code '{found}' is not in the model; the title identifies {element}, and was followed.",
            $"El código «{found}» no está en el modelo; el título dice {element} y se siguió.",
            $"Le code « {found} » n'est pas dans le modèle ; le titre dit {element} et a été suivi."),
        new(
            "Correct the code, or remove it.",
            "Corrija el código o quítelo.",
            "Corrigez le code ou supprimez-le."));

    public static Diagnostic CodeAgainstTitle(Location at, string code, LocalText byCode, string written, LocalText byTitle) => codeAgainstTitle.At(
        at,
        new(
            $"The code '{code}' is {byCode}, but the title '{written}' is {byTitle}.",
            $"El código «{code}» es {byCode}, pero el título «{written}» es {byTitle}.",
            $"Le code « {code} » est {byCode}, mais le titre « {written} » est {byTitle}."),
        new(
            "Correct one of them, or specify which to trust: --trust titles or --trust codes.",
            "Corrija uno de los dos, o diga de cuál fiarse: --trust titles o --trust codes.",
            "Corrigez l'un des deux, ou dites auquel se fier : --trust titles ou --trust codes.")) with
    { Answers = trusts };

    public static Diagnostic OtherList(Location at, int contradicting, int both, string model) => otherList.At(
        at,
        new(
            $"In {contradicting} of {both} rows with code and title the two contradict each other: this is not the list of '{model}'. Nothing was read from the sheet.",
            $"En {contradicting} de {both} filas con código y título, ambos se contradicen: esta no es la lista de «{model}». No se leyó nada de la hoja.",
            $"Dans {contradicting} lignes sur {both} avec code et titre, les deux se contredisent : ce n'est pas la liste de « {model} ». Rien n'a été lu de la feuille."),
        new(
            "Specify which to trust: --trust titles (the list is older, the titles are right) or --trust codes.",
            "Diga de cuál fiarse: --trust titles (la lista es más antigua y valen los títulos) o --trust codes.",
            "Dites auquel se fier : --trust titles (la liste est plus ancienne, les titres sont justes) ou --trust codes.")) with
    { Answers = trusts };

    public static Diagnostic ContradictionSettled(Location at, string code, string written, LocalText element) => contradictionSettled.At(
        at,
        new(
            $"Code '{code}' and title '{written}' contradict each other; as you asked, {element} was taken.",
            $"El código «{code}» y el título «{written}» se contradicen; como usted pidió, se tomó {element}.",
            $"Le code « {code} » et le titre « {written} » se contredisent ; comme demandé, {element} a été retenu."),
        new(
            "Nothing to do.",
            "No hay que hacer nada.",
            "Rien à faire."));

    public static Diagnostic LostZero(Location at, string shown, LocalText element, LocalText reason) => lostZero.At(
        at,
        new(
            $"The code '{shown}' was read as {element}: {reason}. Number cells lose the zero of 1.10.",
            $"El código «{shown}» se leyó como {element}: {reason}. Las celdas numéricas pierden el cero de 1.10.",
            $"Le code « {shown} » a été lu comme {element} : {reason}. Les cellules numériques perdent le zéro de 1.10."),
        new(
            "Format the code column as text and write the codes again.",
            "Dé formato de texto a la columna de códigos y vuelva a escribirlos.",
            "Mettez la colonne des codes au format texte et réécrivez-les."));

    public static Diagnostic CodeBecameDate(Location at, string shown, LocalText element) => codeBecameDate.At(
        at,
        new(
            $"The date '{shown}' was read as the code of {element}: spreadsheets turn such codes into dates.",
            $"La fecha «{shown}» se leyó como el código de {element}: las hojas de cálculo convierten esos códigos en fechas.",
            $"La date « {shown} » a été lue comme le code de {element} : les tableurs transforment de tels codes en dates."),
        new(
            "Format the code column as text and write the codes again.",
            "Dé formato de texto a la columna de códigos y vuelva a escribirlos.",
            "Mettez la colonne des codes au format texte et réécrivez-les."));

    public static Diagnostic CodeUndecided(Location at, string shown, LocalText first, LocalText second) => codeUndecided.At(
        at,
        new(
            $"'{shown}' may be the code of {first} or of {second}, and neither title nor order decides; it was not read.",
            $"«{shown}» puede ser el código de {first} o de {second}, y ni el título ni el orden lo deciden; no se leyó.",
            $"« {shown} » peut être le code de {first} ou de {second}, et ni le titre ni l'ordre ne tranchent ; il n'a pas été lu."),
        new(
            "Format the code column as text and write the code again.",
            "Dé formato de texto a la columna de códigos y vuelva a escribirlo.",
            "Mettez la colonne des codes au format texte et réécrivez-le."));

    public static Diagnostic TwoValues(Location at, LocalText element, string first, Location firstPlace, string second) => twoValues.At(
        at,
        new(
            $"{element} has two different values: '{first}' at {firstPlace}, and '{second}' here. Neither was taken.",
            $"{element} tiene dos valores distintos: «{first}» en {firstPlace} y «{second}» aquí. No se tomó ninguno.",
            $"{element} a deux valeurs différentes : « {first} » en {firstPlace} et « {second} » ici. Aucune n'a été retenue."),
        new(
            "Leave only the right one.",
            "Deje solo el correcto.",
            "Ne laissez que la bonne."));
}
