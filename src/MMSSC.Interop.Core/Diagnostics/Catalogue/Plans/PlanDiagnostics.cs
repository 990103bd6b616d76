using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue.Plans;

/// <summary>Findings about reading plans that are kept in files (<c>MMI2120</c> and after it).</summary>
internal static class PlanDiagnostics
{
    private const int MostListed = 12;

    private static readonly Rule doesNotFit = new("MMI2120", "plan-does-not-fit", Severity.Error);
    private static readonly Rule readByRecipe = new("MMI2121", "read-by-recipe", Severity.Info);

    private static readonly LocalText anew = new(
        "Nothing was read. Correct the sheet or the plan, or make a plan of this file: `mmssc inspect FILE --save-plan new.plan.json`.",
        "No se leyó nada. Corrija la hoja o el plan, o haga un plan de este archivo: `mmssc inspect ARCHIVO --save-plan nuevo.plan.json`.",
        "Rien n'a été lu. Corrigez la feuille ou le plan, ou faites un plan de ce fichier : `mmssc inspect FICHIER --save-plan nouveau.plan.json`.");

    /// <summary>Another text stands where the plan names one.</summary>
    /// <param name="at">The cell.</param>
    /// <param name="planned">What the plan says; empty where it says that nothing stands there.</param>
    /// <param name="found">What stands there; empty for nothing.</param>
    public static Diagnostic OtherText(Location at, string planned, string found) => doesNotFit.At(
        at,
        new(
            $"The plan does not fit this file: the plan has {(planned.Length == 0 ? "no text" : $"'{planned}'")} here, and the file has {(found.Length == 0 ? "no text" : $"'{found}'")}.",
            $"El plan no corresponde a este archivo: {(planned.Length == 0 ? "no tiene aquí ningún texto" : $"tiene aquí «{planned}»")}, y aquí {(found.Length == 0 ? "no hay nada" : $"está «{found}»")}.",
            $"Le plan ne correspond pas à ce fichier : {(planned.Length == 0 ? "il n'a aucun texte ici" : $"il a ici « {planned} »")}, et {(found.Length == 0 ? "rien ne s'y trouve" : $"« {found} » s'y trouve")}."),
        anew);

    /// <summary>A row holds ratings, and the plan does not know it.</summary>
    public static Diagnostic OtherRow(Location at, string found) => doesNotFit.At(
        at,
        new(
            $"The plan does not fit this file: the file has '{found}' here, in a row that the plan does not read.",
            $"El plan no corresponde a este archivo: aquí está «{found}», en una fila que el plan no lee.",
            $"Le plan ne correspond pas à ce fichier : « {found} » se trouve ici, dans une ligne que le plan ne lit pas."),
        anew);

    /// <summary>What stands beside the ratings of a row takes them back in the plan and not here, or here and not in the plan.</summary>
    /// <param name="at">The row.</param>
    /// <param name="row">What names it.</param>
    /// <param name="planned">Its state in the plan, by the word of plan files.</param>
    /// <param name="found">Its state in the file.</param>
    public static Diagnostic OtherState(Location at, string row, string planned, string found) => doesNotFit.At(
        at,
        new(
            $"The plan does not fit this file: the row '{row}' has the state '{planned}' in the plan, and the state '{found}' by what stands beside it here.",
            $"El plan no corresponde a este archivo: la fila «{row}» tiene en el plan el estado «{planned}», y aquí «{found}», por lo que está a su lado.",
            $"Le plan ne correspond pas à ce fichier : la ligne « {row} » a dans le plan l'état « {planned} », et ici « {found} », d'après ce qui se trouve à côté."),
        anew);

    /// <summary>A row rates an element of an assessment once more, and the plan is of rows that each rate another.</summary>
    public static Diagnostic RatedTwice(Location at, string found) => doesNotFit.At(
        at,
        new(
            $"The plan does not fit this file: '{found}' appears twice in one assessment, and the plan reads each element once.",
            $"El plan no corresponde a este archivo: «{found}» aparece dos veces en una misma evaluación, y el plan lee cada elemento una sola vez.",
            $"Le plan ne correspond pas à ce fichier : « {found} » apparaît deux fois dans une même évaluation, et le plan lit chaque élément une seule fois."),
        anew);

    /// <summary>The file's legend gives a sign another meaning than that of the plan's file did.</summary>
    /// <param name="at">The legend's cell.</param>
    /// <param name="sign">The sign.</param>
    /// <param name="planned">What it means in the plan.</param>
    /// <param name="found">What it means here.</param>
    public static Diagnostic OtherLegend(Location at, string sign, string planned, string found) => doesNotFit.At(
        at,
        new(
            $"The plan does not fit this file: in the plan '{sign}' means '{planned}', and the legend of this file declares it as '{found}'.",
            $"El plan no corresponde a este archivo: en el plan «{sign}» significa «{planned}», y la leyenda de este archivo lo declara «{found}».",
            $"Le plan ne correspond pas à ce fichier : dans le plan « {sign} » signifie « {planned} », et la légende de ce fichier le déclare « {found} »."),
        anew);

    /// <summary>The file is of another form.</summary>
    public static Diagnostic OtherForm(Location at, string planned, string found) => doesNotFit.At(
        at,
        new(
            $"The plan is for files of the form '{planned}', and this one is '{found}'.",
            $"El plan es para archivos de la forma «{planned}», y este es «{found}».",
            $"Le plan est pour des fichiers de la forme « {planned} », et celui-ci est « {found} »."),
        anew);

    /// <summary>The file lacks a sheet.</summary>
    public static Diagnostic NoSuchSheet(Location at, string sheet, IEnumerable<string> sheets) => doesNotFit.At(
        at,
        new(
            $"The plan reads the sheet '{sheet}', and this file has no such sheet. It has: {List(sheets)}.",
            $"El plan lee la hoja «{sheet}», y este archivo no la tiene. Tiene: {List(sheets)}.",
            $"Le plan lit la feuille « {sheet} », que ce fichier n'a pas. Il a : {List(sheets)}."),
        anew);

    /// <summary>The plan says nothing of a sheet.</summary>
    public static Diagnostic OtherSheet(Location at, string sheet) => doesNotFit.At(
        at,
        new(
            $"The plan does not mention the sheet '{sheet}': it neither reads it nor passes over it.",
            $"El plan no dice nada de la hoja «{sheet}»: ni que se lea ni que se pase por alto.",
            $"Le plan ne dit rien de la feuille « {sheet} » : ni qu'elle est lue, ni qu'elle est laissée de côté."),
        anew);

    /// <summary>The plan names no table.</summary>
    public static Diagnostic NoTable(Location at) => doesNotFit.At(
        at,
        new("The plan names no table to read.", "El plan no nombra ninguna tabla que leer.", "Le plan ne nomme aucun tableau à lire."),
        anew);

    /// <summary>The plan names something that is not installed or that its model does not have.</summary>
    /// <param name="at">Where the plan names it, or the file that was to be read.</param>
    /// <param name="thing">What kind of thing, with its article: "the model edition".</param>
    /// <param name="name">Its code.</param>
    /// <param name="known">What there is.</param>
    public static Diagnostic Unknown(Location at, LocalText thing, string name, IEnumerable<string> known)
    {
        var list = List(known);
        return doesNotFit.At(
            at,
            new(
                $"The plan names {thing} '{name}', which is not there. There is: {list}.",
                $"El plan nombra {thing} «{name}», que no existe. Hay: {list}.",
                $"Le plan nomme {thing} « {name} », qui n'existe pas. Il y a : {list}."),
            new(
                "Correct the name in the plan, or install what it names with --data FOLDER; `mmssc models show MODEL` lists what a model has.",
                "Corrija el nombre en el plan o instale lo que nombra con --data CARPETA; `mmssc models show MODELO` enumera lo que tiene un modelo.",
                "Corrigez le nom dans le plan, ou installez ce qu'il nomme avec --data DOSSIER ; `mmssc models show MODÈLE` énumère ce qu'a un modèle."));
    }

    /// <summary>A file was read by a recipe of the user's.</summary>
    public static Diagnostic ReadByRecipe(Location at, string recipe) => readByRecipe.At(
        at,
        new(
            $"Read by the plan '{recipe}' of your data folder, whose sheets and headings this file has.",
            $"Leído según el plan «{recipe}» de su carpeta de datos, cuyas hojas y encabezados tiene este archivo.",
            $"Lu selon le plan « {recipe} » de votre dossier de données, dont ce fichier a les feuilles et les en-têtes."),
        new(
            "Community and date were taken from the file itself. Without that --data, or with --model or --sheet, the file is looked at anew.",
            "La comunidad y la fecha se tomaron del propio archivo. Sin ese --data, o con --model o --sheet, el archivo se examina de nuevo.",
            "La collectivité et la date ont été prises dans le fichier même. Sans ce --data, ou avec --model ou --sheet, le fichier est examiné à nouveau."));

    private static string List(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return string.Join(", ", all.Take(MostListed)) + (all.Length > MostListed ? ", …" : "");
    }
}
