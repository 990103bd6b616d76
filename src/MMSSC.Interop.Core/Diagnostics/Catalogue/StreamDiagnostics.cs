using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings about long tables, which are read row by row by a plan that is made of their first rows (<c>MMI219x</c>).</summary>
internal static class StreamDiagnostics
{
    private static readonly Rule otherHeading = new("MMI2190", "other-heading-below", Severity.Error);
    private static readonly Rule otherWidth = new("MMI2191", "row-of-other-width", Severity.Error);
    private static readonly Rule repeatedRow = new("MMI2192", "row-repeated", Severity.Error);

    public static Diagnostic OtherHeading(Location at) => otherHeading.At(
        at,
        new(
            "Another heading appears here, with other columns than the one at the top: nothing is read from this line on.",
            "Aquí hay otro encabezado, con otras columnas que el de arriba: no se lee nada desde esta línea.",
            "Un autre en-tête se trouve ici, avec d'autres colonnes que celui du haut : rien n'est lu à partir de cette ligne."),
        new(
            "Make a file of each table, each with its own heading.",
            "Haga un archivo de cada tabla, cada uno con su encabezado.",
            "Faites un fichier de chaque tableau, chacun avec son en-tête."));

    public static Diagnostic OtherWidth(Location at, int fields, int fewest, int most) => otherWidth.At(
        at,
        new(
            $"The row has {fields} fields, where the first rows of the table have {Range(fewest, most, "to")}. It is not read: its ratings may belong to other headings.",
            $"La fila tiene {fields} campos, donde las primeras filas de la tabla tienen {Range(fewest, most, "a")}. No se lee: sus valoraciones pueden estar bajo otros encabezados.",
            $"La ligne a {fields} champs, alors que les premières lignes du tableau en ont {Range(fewest, most, "à")}. Elle n'est pas lue : ses notes peuvent se trouver sous d'autres en-têtes."),
        new(
            "Look for a separator that is missing, or for one too many, such as a comma in a name without quotation marks.",
            "Busque un separador que falte o que sobre, como una coma en un nombre sin comillas.",
            "Cherchez un séparateur qui manque ou qui est de trop, comme une virgule dans un nom sans guillemets."));

    public static Diagnostic RepeatedRow(Location at) => repeatedRow.At(
        at,
        new(
            "Another row of the file is of the same community, date and stakeholder. In a file of this length each is an assessment of its own.",
            "Otra fila del archivo es de la misma comunidad, fecha y parte interesada. En un archivo de este tamaño cada una es una evaluación propia.",
            "Une autre ligne du fichier concerne la même collectivité, date et partie prenante. Dans un fichier de cette longueur, chacune est une évaluation à part."),
        new(
            "Keep one row of each community, or add a column that tells them apart, such as the date.",
            "Deje una fila por comunidad, o añada una columna que las distinga, como la fecha.",
            "Gardez une ligne par collectivité, ou ajoutez une colonne qui les distingue, comme la date."));

    private static string Range(int fewest, int most, string to) => fewest == most ? $"{most}" : $"{fewest} {to} {most}";
}
