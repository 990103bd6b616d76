using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings about whole sheets: which model they are of, and which rows and columns are read (<c>MMI21xx</c>).</summary>
internal static class TableDiagnostics
{
    private static readonly Rule noTable = new("MMI2101", "no-table", Severity.Error);
    private static readonly Rule severalModels = new("MMI2102", "several-models-fit", Severity.Error);
    private static readonly Rule editionUnclear = new("MMI2103", "edition-unclear", Severity.Error);
    private static readonly Rule modelNotInstalled = new("MMI2104", "model-not-installed", Severity.Error);
    private static readonly Rule noSuchSheet = new("MMI2105", "no-such-sheet", Severity.Error);
    private static readonly Rule hiddenSheet = new("MMI2106", "hidden-sheet", Severity.Warning);
    private static readonly Rule hiddenCells = new("MMI2107", "hidden-cells", Severity.Info);
    private static readonly Rule noRatingColumn = new("MMI2108", "no-rating-column", Severity.Error);
    private static readonly Rule columnLeftOut = new("MMI2109", "column-left-out", Severity.Warning);
    private static readonly Rule unknownRow = new("MMI2110", "unknown-row", Severity.Error);
    private static readonly Rule unknownColumn = new("MMI2111", "unknown-column", Severity.Error);
    private static readonly Rule totalLeftOut = new("MMI2112", "total-left-out", Severity.Info);
    private static readonly Rule notRatedDirectly = new("MMI2113", "not-rated-directly", Severity.Warning);
    private static readonly Rule missingElements = new("MMI2114", "missing-elements", Severity.Info);

    private static readonly Rule columnsUnclear = new("MMI2115", "columns-unclear", Severity.Error);
    private static readonly Rule nothingRated = new("MMI2116", "nothing-rated", Severity.Error);
    private static readonly Rule otherRole = new("MMI2117", "sheet-of-another-role", Severity.Warning);
    private static readonly Rule exampleRow = new("MMI2118", "example-row", Severity.Info);
    private static readonly Rule modelByLevels = new("MMI2119", "model-by-levels", Severity.Info);

    /// <param name="at">The first of the headings.</param>
    /// <param name="headings">The headings that tell nothing.</param>
    /// <param name="chosen">The column that the user chose; null where nobody did.</param>
    public static Diagnostic ColumnsUnclear(Location at, IReadOnlyList<string> headings, string? chosen)
    {
        var list = string.Join(", ", headings.Select(heading => $"'{heading}'"));
        return chosen is not null
            ? columnsUnclear.At(
                at,
                new($"{list}: not read, because --column chose '{chosen}'.", $"{list}: no se leyó, porque --column eligió «{chosen}».", $"{list} : non lu, car --column a choisi « {chosen} »."),
                LocalText.Empty) with
            { Severity = Severity.Info }
            : columnsUnclear.At(
                at,
                new(
                    $"Nothing states whose the levels below {list} are, or what they are for; they were not read.",
                    $"Nada dice de quién o para qué son los niveles bajo {list}; no se leyeron.",
                    $"Rien ne dit à qui ni à quoi se rapportent les niveaux sous {list} ; ils n'ont pas été lus."),
                new(
                    $"Specify which column holds the level now: {ShellWord.Option("--column", headings[0]) ?? "--column"}; or name stakeholder or community in the headings.",
                    $"Diga qué columna contiene el nivel actual: {ShellWord.Option("--column", headings[0]) ?? "--column"}; o nombre la parte interesada o la comunidad en los encabezados.",
                    $"Dites quelle colonne contient le niveau actuel : {ShellWord.Option("--column", headings[0]) ?? "--column"} ; ou nommez la partie prenante ou la collectivité dans les intitulés.")) with
            { Answers = [.. headings.Select(heading => new Answer("--column", heading))] };
    }

    /// <param name="at">The file, or the first place.</param>
    /// <param name="what">What stands in the place of ratings, as a clause.</param>
    public static Diagnostic NothingRated(Location at, LocalText what) => nothingRated.At(
        at,
        new(
            $"No rating was read: {what}.",
            $"No se leyó ninguna valoración: {what}.",
            $"Aucune note n'a été lue : {what}."),
        new(
            "Write the levels as words or numbers into the rating column.",
            "Escriba los niveles con palabras o números en la columna de valoraciones.",
            "Écrivez les niveaux en mots ou en nombres dans la colonne des notes."));

    /// <param name="at">The sheet.</param>
    /// <param name="sheet">Its name.</param>
    /// <param name="phrase">The words that say the role.</param>
    public static Diagnostic OtherRole(Location at, string sheet, string phrase) => otherRole.At(
        at,
        new(
            $"'{phrase}' states that the levels of sheet '{sheet}' are not those of now; they were not read.",
            $"«{phrase}» dice que los niveles de la hoja «{sheet}» no son los actuales; no se leyeron.",
            $"« {phrase} » dit que les niveaux de la feuille « {sheet} » ne sont pas ceux d'aujourd'hui ; ils n'ont pas été lus."),
        new(
            $"Where they are the assessment all the same, read the sheet by its name: {ShellWord.Option("--sheet", sheet) ?? "--sheet"}.",
            $"Si aun así son la evaluación, lea la hoja por su nombre: {ShellWord.Option("--sheet", sheet) ?? "--sheet"}.",
            $"S'ils sont malgré tout l'évaluation, lisez la feuille par son nom : {ShellWord.Option("--sheet", sheet) ?? "--sheet"}."));

    /// <param name="at">The row.</param>
    /// <param name="element">The element of the row.</param>
    public static Diagnostic ExampleRow(Location at, LocalText element) => exampleRow.At(
        at,
        new(
            $"The row of {element} is an example of how to fill in the sheet; it was not read.",
            $"La fila de {element} es un ejemplo de cómo llenar la hoja; no se leyó.",
            $"La ligne de {element} est un exemple de remplissage ; elle n'a pas été lue."),
        new(
            "Where it is a rating, remove the word that marks it as an example.",
            "Si es una valoración, quite la palabra de ejemplo.",
            "Si c'est une évaluation, retirez le mot d'exemple."));

    public static Diagnostic NoTable(Location at) => noTable.At(
        at,
        new(
            "No element of any installed model was found in this file.",
            "No se encontró en este archivo ningún elemento de los modelos instalados.",
            "Aucun élément des modèles installés n'a été trouvé dans ce fichier."),
        new(
            "Check that one column or the heading has the model's codes or titles; `mmssc models show MODEL` lists them.",
            "Compruebe que una columna o el encabezado tenga los códigos o títulos del modelo; `mmssc models show MODELO` los enumera.",
            "Vérifiez qu'une colonne ou l'en-tête porte les codes ou titres du modèle ; `mmssc models show MODÈLE` les énumère."));

    public static Diagnostic SeveralModels(Location at, IReadOnlyCollection<string> models) => severalModels.At(
        at,
        new(
            $"The sheet fits more than one model equally well: {string.Join(", ", models)}.",
            $"La hoja encaja igual de bien con más de un modelo: {string.Join(", ", models)}.",
            $"La feuille correspond aussi bien à plusieurs modèles : {string.Join(", ", models)}."),
        new(
            "Specify which one with --model ID, or add a column with the titles.",
            "Indique cuál con --model ID, o añada una columna con los títulos.",
            "Précisez lequel avec --model ID, ou ajoutez une colonne avec les titres.")) with
    { Answers = [.. models.Select(model => new Answer("--model", model))] };

    /// <param name="at">The sheet.</param>
    /// <param name="taken">Id of the model whose scale has a level for each number.</param>
    /// <param name="others">Ids of those that have the codes but fewer levels.</param>
    public static Diagnostic ModelByLevels(Location at, string taken, IReadOnlyCollection<string> others) => modelByLevels.At(
        at,
        new(
            $"The codes are also those of {string.Join(", ", others)}, with fewer levels than the numbers reach; the sheet was read as {taken}.",
            $"Los códigos son también los de {string.Join(", ", others)}, con menos niveles de los que alcanzan los números; la hoja se leyó como {taken}.",
            $"Les codes sont aussi ceux de {string.Join(", ", others)}, avec moins de niveaux que n'en atteignent les nombres ; la feuille a été lue comme {taken}."),
        new(
            "If that is wrong, give --model.",
            "Si no es correcto, indique --model.",
            "Si c'est faux, donnez --model."));

    public static Diagnostic EditionUnclear(Location at, string model, IReadOnlyList<string> fitting) => editionUnclear.At(
        at,
        new(
            $"The codes fit more than one edition of '{model}': {string.Join(", ", fitting)}.",
            $"Los códigos corresponden a más de una edición de «{model}»: {string.Join(", ", fitting)}.",
            $"Les codes correspondent à plus d'une édition de « {model} » : {string.Join(", ", fitting)}."),
        new(
            $"The same code names different things in different editions. Specify which one, for example --model {model}@{fitting[0]}.",
            $"El mismo código nombra cosas distintas en distintas ediciones. Indique cuál, por ejemplo --model {model}@{fitting[0]}.",
            $"Le même code désigne des choses différentes selon l'édition. Précisez laquelle, par exemple --model {model}@{fitting[0]}.")) with
    { Answers = [.. fitting.Select(edition => new Answer("--model", $"{model}@{edition}"))] };

    public static Diagnostic NoEditionFits(Location at, string model, string lacking, string example) => editionUnclear.At(
        at,
        new(
            $"No edition of '{model}' has all of these codes; each with those that it does not have: {lacking}.",
            $"Ninguna edición de «{model}» tiene todos estos códigos; cada una con los que no tiene: {lacking}.",
            $"Aucune édition de « {model} » n'a tous ces codes ; chacune avec ceux qu'elle n'a pas : {lacking}."),
        new(
            $"Correct the codes, or specify which edition it is, for example --model {example}: each code that it does not have is then reported.",
            $"Corrija los códigos, o indique qué edición es, por ejemplo --model {example}: cada código que no tenga se señalará.",
            $"Corrigez les codes, ou précisez l'édition, par exemple --model {example} : chaque code qu'elle n'a pas sera signalé."));

    public static Diagnostic ModelNotInstalled(Location at, string found, IEnumerable<string> known) => modelNotInstalled.At(
        at,
        new(
            $"No model '{found}' is installed, so nothing was read.",
            $"No hay ningún modelo «{found}» instalado; no se leyó nada.",
            $"Aucun modèle « {found} » n'est installé ; rien n'a été lu."),
        Suggestions.Nearest(found, known));

    public static Diagnostic NoSuchSheet(Location at, string found, IEnumerable<string> known) => noSuchSheet.At(
        at,
        new(
            $"The file has no sheet '{found}'.",
            $"El archivo no tiene ninguna hoja «{found}».",
            $"Le fichier n'a pas de feuille « {found} »."),
        Suggestions.Nearest(found, known));

    /// <param name="at">The sheet.</param>
    /// <param name="sheet">Its name.</param>
    /// <param name="read">Whether it was read: no other sheet rates any of its elements.</param>
    public static Diagnostic HiddenSheet(Location at, string sheet, bool read) => hiddenSheet.At(
        at,
        read
            ? new(
                $"The hidden sheet '{sheet}' holds ratings of elements that no other sheet rates; it was read like the others.",
                $"La hoja oculta «{sheet}» tiene valoraciones de elementos que ninguna otra hoja valora; se leyó como las demás.",
                $"La feuille masquée « {sheet} » porte des notes d'éléments qu'aucune autre feuille ne note ; elle a été lue comme les autres.")
            : new(
                $"The hidden sheet '{sheet}' looks like an assessment of elements that another sheet rates; it was not read.",
                $"La hoja oculta «{sheet}» parece una evaluación de elementos que otra hoja valora; no se leyó.",
                $"La feuille masquée « {sheet} » ressemble à une évaluation d'éléments qu'une autre feuille note ; elle n'a pas été lue."),
        read
            ? new(
                "If it does not count, delete it, or name the sheet that counts with --sheet.",
                "Si no cuenta, elimínela o nombre con --sheet la hoja que cuenta.",
                "Si elle ne compte pas, supprimez-la, ou nommez avec --sheet la feuille qui compte.")
            : new(
                "To read it, unhide it or name it with --sheet.",
                "Para leerla, muéstrela o nómbrela con --sheet.",
                "Pour la lire, affichez-la ou nommez-la avec --sheet.")) with
    { Answers = read ? [] : [new("--sheet", sheet)] };

    public static Diagnostic DraftSheet(Location at, string sheet) => hiddenSheet.At(
        at,
        new(
            $"The sheet '{sheet}' is named as a draft, an earlier version or a target of what another sheet rates; it was not read.",
            $"La hoja «{sheet}» tiene nombre de borrador, de versión anterior o de meta de lo que otra hoja valora; no se leyó.",
            $"La feuille « {sheet} » porte le nom d'un brouillon, d'une version antérieure ou d'un objectif de ce qu'une autre feuille évalue ; elle n'a pas été lue."),
        new(
            "To read it, name it with --sheet, or give the tab the name of its year.",
            "Para leerla, nómbrela con --sheet o dé a la pestaña el nombre de su año.",
            "Pour la lire, nommez-la avec --sheet, ou donnez à l'onglet le nom de son année.")) with
    { Answers = [new("--sheet", sheet)] };

    public static Diagnostic HiddenCells(Location at, int count) => hiddenCells.At(
        at,
        count == 1
            ? new(
                "One rating is in a hidden row or column; it was read like the others.",
                "Una valoración está en una fila o columna oculta; se leyó como las demás.",
                "Une note se trouve dans une ligne ou colonne masquée ; elle a été lue comme les autres.")
            : new(
                $"{count} ratings are in hidden rows or columns; they were read like the others.",
                $"{count} valoraciones están en filas o columnas ocultas; se leyeron como las demás.",
                $"{count} notes se trouvent dans des lignes ou colonnes masquées ; elles ont été lues comme les autres."),
        new(
            "Delete the rows or columns if they are out of date.",
            "Elimine esas filas o columnas si ya no valen.",
            "Supprimez ces lignes ou colonnes si elles sont périmées."));

    public static Diagnostic NoRatingColumn(Location at, string model) => noRatingColumn.At(
        at,
        new(
            $"Elements of '{model}' were found, but no column that holds their levels.",
            $"Se encontraron elementos de «{model}», pero ninguna columna con sus niveles.",
            $"Des éléments de « {model} » ont été trouvés, mais aucune colonne ne contient leurs niveaux."),
        new(
            "Give the column a heading such as \"level\", or declare what its texts mean with --codes.",
            "Dé a la columna un encabezado como «nivel», o declare el significado de sus textos con --codes.",
            "Donnez à la colonne un intitulé tel que « niveau », ou déclarez le sens de ses textes avec --codes."));

    public static Diagnostic ColumnLeftOut(Location at, string heading, int count) => columnLeftOut.At(
        at,
        new(
            $"The column '{heading}' holds {count} {(count == 1 ? "value that looks" : "values that look")} like {(count == 1 ? "a level" : "levels")}, but its heading does not mark it as a rating; it was not read.",
            $"La columna «{heading}» tiene {count} {(count == 1 ? "valor que parece un nivel" : "valores que parecen niveles")}, pero su encabezado no dice que sea una valoración; no se leyó.",
            $"La colonne « {heading} » contient {count} {(count == 1 ? "valeur qui ressemble à un niveau" : "valeurs qui ressemblent à des niveaux")}, mais son intitulé n'annonce pas une note ; elle n'a pas été lue."),
        new(
            "If it is one, name it \"level\", by its year, or \"planned\".",
            "Si lo es, nómbrela «nivel», por su año o «previsto».",
            "Si c'en est une, nommez-la « niveau », par son année ou « prévu »."));

    public static Diagnostic VersionLeftOut(Location at, string heading, int count, bool isHidden) => columnLeftOut.At(
        at,
        isHidden
            ? new(
                $"The hidden column '{heading}' holds {count} {(count == 1 ? "value that looks" : "values that look")} like {(count == 1 ? "a level" : "levels")}, beside a column that is shown; it was not read.",
                $"La columna oculta «{heading}» tiene {count} {(count == 1 ? "valor que parece un nivel" : "valores que parecen niveles")}, junto a una columna visible; no se leyó.",
                $"La colonne masquée « {heading} » contient {count} {(count == 1 ? "valeur qui ressemble à un niveau" : "valeurs qui ressemblent à des niveaux")}, à côté d'une colonne visible ; elle n'a pas été lue.")
            : new(
                $"The column '{heading}' holds {count} {(count == 1 ? "value that looks" : "values that look")} like {(count == 1 ? "a level" : "levels")}, named as a draft beside another column of ratings; it was not read.",
                $"La columna «{heading}» tiene {count} {(count == 1 ? "valor que parece un nivel" : "valores que parecen niveles")}, con nombre de borrador junto a otra columna de valoraciones; no se leyó.",
                $"La colonne « {heading} » contient {count} {(count == 1 ? "valeur qui ressemble à un niveau" : "valeurs qui ressemblent à des niveaux")}, nommée comme un brouillon à côté d'une autre colonne de notes ; elle n'a pas été lue."),
        new(
            "If it counts, show it and name it by its year or stakeholder.",
            "Si cuenta, muéstrela y nómbrela por su año o su parte interesada.",
            "Si elle compte, affichez-la et nommez-la par son année ou sa partie prenante."));

    public static Diagnostic UnknownRow(Location at, string text, string value, string model) => unknownRow.At(
        at,
        new(
            $"The row '{text}' carries the value '{value}', but is not an element of '{model}'; it was not read.",
            $"La fila «{text}» lleva el valor «{value}», pero no es ningún elemento de «{model}»; no se leyó.",
            $"La ligne « {text} » porte la valeur « {value} », mais n'est aucun élément de « {model} » ; elle n'a pas été lue."),
        new(
            "Write the element's code or title as the model has it; `mmssc models show ID` lists them.",
            "Escriba el código o título del elemento como está en el modelo; `mmssc models show ID` los lista.",
            "Écrivez le code ou le titre de l'élément tel que dans le modèle ; `mmssc models show ID` les énumère."));

    public static Diagnostic UnknownColumn(Location at, string heading, int count, string model) => unknownColumn.At(
        at,
        new(
            $"The column '{heading}' carries {count} values like levels, but is not an element of '{model}'; it was not read.",
            $"La columna «{heading}» lleva {count} valores como niveles, pero no es ningún elemento de «{model}»; no se leyó.",
            $"La colonne « {heading} » porte {count} valeurs semblables à des niveaux, mais n'est aucun élément de « {model} » ; elle n'a pas été lue."),
        new(
            "Write the element's code or title in the heading as the model has it.",
            "Escriba en el encabezado el código o título del elemento como está en el modelo.",
            "Écrivez dans l'en-tête le code ou le titre de l'élément tel que dans le modèle."));

    public static Diagnostic TotalLeftOut(Location at, string text) => totalLeftOut.At(
        at,
        new(
            $"'{text}' is a total, a count or a target and is not read as a rating.",
            $"«{text}» es un total, un recuento o una meta y no se lee como valoración.",
            $"« {text} » est un total, un décompte ou un objectif et n'est pas lu comme une note."),
        new(
            "Nothing to do: totals are computed again.",
            "No hay que hacer nada: los totales se vuelven a calcular.",
            "Rien à faire : les totaux sont recalculés."));

    public static Diagnostic NotRatedDirectly(Location at, LocalText element, string value) => notRatedDirectly.At(
        at,
        new(
            $"'{element}' carries the value '{value}', but has no levels of its own in this model; it was not read.",
            $"«{element}» lleva el valor «{value}», pero no tiene niveles propios en este modelo; no se leyó.",
            $"« {element} » porte la valeur « {value} », mais n'a pas de niveaux propres dans ce modèle ; elle n'a pas été lue."),
        new(
            "Rate the elements below it: its value comes from them.",
            "Valore los elementos que contiene: su valor sale de ellos.",
            "Notez les éléments qu'il contient : sa valeur en découle."));

    public static Diagnostic MissingElements(Location at, int missing, int of, string codes) => missingElements.At(
        at,
        new(
            $"{missing} of {of} elements are not in the sheet and count as not assessed: {codes}.",
            $"{missing} de {of} elementos no están en la hoja y cuentan como no evaluados: {codes}.",
            $"{missing} éléments sur {of} ne figurent pas dans la feuille et comptent comme non évalués : {codes}."),
        new(
            "Add a row for each element you can rate.",
            "Añada una fila por cada elemento que pueda valorar.",
            "Ajoutez une ligne pour chaque élément que vous pouvez noter."));
}
