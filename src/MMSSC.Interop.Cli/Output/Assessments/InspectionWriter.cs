using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Cli.Output.Findings;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Assessments;

/// <summary>Writes what a file was understood as, for people: what was recognised, the first rows as read, what was not read, and what would settle it.</summary>
internal static class InspectionWriter
{
    /// <summary>Assessments that are listed one by one; a table of communities has hundreds, all read alike.</summary>
    private const int MostAssessments = 20;

    private static readonly LocalText notRecognised = new("not recognised", "no reconocido", "non reconnu");
    private static readonly LocalText sure = new("sure", "de seguridad", "de certitude");
    private static readonly LocalText recognised = new("Recognised", "Reconocido", "Reconnu");
    private static readonly LocalText what = new("What", "Qué", "Quoi");
    private static readonly LocalText readAs = new("Read as", "Leído como", "Lu comme");
    private static readonly LocalText place = new("Place", "Lugar", "Endroit");
    private static readonly LocalText element = new("Element", "Elemento", "Élément");
    private static readonly LocalText cell = new("Cell → rating", "Celda → valoración", "Cellule → note");
    private static readonly LocalText read = new("Read", "Leído", "Lu");
    private static readonly LocalText accounts = new("What became of the cells", "Qué fue de las celdas", "Ce que sont devenues les cellules");
    private static readonly LocalText filled = new("filled cells", "celdas llenas", "cellules remplies");
    private static readonly LocalText unaccounted = new("unaccounted", "sin justificar", "sans justification");
    private static readonly LocalText nothing = new("no assessment was read", "no se leyó ninguna evaluación", "aucune évaluation n'a été lue");
    private static readonly LocalText found = new("Not read, in doubt, or to know", "No leído, dudoso o a saber", "Non lu, douteux ou à savoir");
    private static readonly LocalText open = new("What would settle it", "Qué lo resolvería", "Ce qui le réglerait");
    private static readonly LocalText or = new("or", "o", "ou");
    private static readonly LocalText first = new(
        "with the first answers; they are an example, choose your own:", "con las primeras respuestas; son un ejemplo, elija las suyas:", "avec les premières réponses ; c'est un exemple, choisissez les vôtres :");

    private static readonly LocalText unwritable = new(
        "A name in the command line holds characters that cannot be pasted into every shell. Give the file or the cell another name, or type the line by hand.",
        "Un nombre de la línea de comandos contiene caracteres que no se pueden pegar en cualquier intérprete. Cambie el nombre del archivo o de la celda, o escriba la línea a mano.",
        "Un nom de la ligne de commande contient des caractères que l'on ne peut pas coller dans tous les interpréteurs. Renommez le fichier ou la cellule, ou tapez la ligne vous-même.");

    /// <summary>Writes the inspection of one file.</summary>
    /// <param name="tables">Where tables go.</param>
    /// <param name="output">Where all else goes; the same place.</param>
    /// <param name="file">The file.</param>
    /// <param name="findings">All that was found, in the catalogue too.</param>
    /// <param name="questions">What is open.</param>
    /// <param name="rows">Number of readings that are shown.</param>
    /// <param name="language">Language of the output.</param>
    /// <param name="colour">Whether findings are coloured.</param>
    public static void Write(TableWriter tables, TextWriter output, ImportedFile file, IReadOnlyCollection<Diagnostic> findings, OpenQuestions questions, int rows, string language, bool colour)
    {
        output.WriteLine(file.Adapter is null
            ? $"{file.FileName}{ExportWords.Colon[language]}{notRecognised[language]}"
            : $"{file.FileName}{ExportWords.Colon[language]}{file.Adapter}, {file.Recognition.Confidence:0%} {sure[language]}{ExportWords.Colon[language]}{file.Recognition.Reason[language]}");
        var understood = file.InspectionFacts.Where(seen => seen.Kind != InspectionFactKind.Reading).ToArray();
        if (understood.Length > 0)
        {
            Head(output, recognised[language]);
            tables.Write(null, [what[language], readAs[language], place[language]], understood.Select(seen => new[] { seen.What[language], seen.Value[language], ShortPlace(seen.Location) }));
        }

        Head(output, read[language]);
        foreach (var assessment in file.Assessments.Take(MostAssessments))
        {
            output.WriteLine("  " + AssessmentPhrases.Describe(assessment, language));
        }

        if (file.Assessments.Length - MostAssessments is > 0 and var more)
        {
            output.WriteLine($"  {new LocalText($"and {more} more", $"y {more} más", $"et {more} de plus")[language]}");
        }

        if (file.Assessments.IsEmpty)
        {
            output.WriteLine($"  {nothing[language]}");
        }

        WriteReadings(tables, output, [.. file.InspectionFacts.Where(seen => seen.Kind == InspectionFactKind.Reading)], rows, language);
        if (findings.Count > 0)
        {
            Head(output, found[language]);
            DiagnosticTextWriter.Write(output, FoldedFindings.Of(findings), language, colour);
        }

        WriteQuestions(output, questions, language);
        WriteAccounts(output, file, language);
        output.Flush();
    }

    /// <summary>Each filled cell has one account: what the sums leave over, the program lost.</summary>
    private static void WriteAccounts(TextWriter output, ImportedFile file, string language)
    {
        if (file.Accounts.IsEmpty)
        {
            return;
        }

        var all = file.Accounts.Sum(sum => sum.Cells);
        var lost = file.Accounts.FirstOrDefault(sum => sum.Account == CellAccount.None)?.Cells ?? 0;
        var sums = string.Join(", ", file.Accounts.Where(sum => sum.Account != CellAccount.None).Select(sum => $"{sum.Cells} {AccountWords.Of(sum.Account)[language]}"));
        Head(output, accounts[language]);
        output.WriteLine($"  {all} {filled[language]}{ExportWords.Colon[language]}{sums}; {lost} {unaccounted[language]}");
    }

    private static void WriteReadings(TableWriter tables, TextWriter output, InspectionFact[] readings, int rows, string language)
    {
        if (readings.Length == 0 || rows == 0)
        {
            return;
        }

        var shown = Math.Min(rows, readings.Length);
        var text = new LocalText(
            $"The first {shown} of {readings.Length} cells as read", $"Las primeras {shown} de {readings.Length} celdas, como se leyeron", $"Les {shown} premières cellules sur {readings.Length}, telles que lues");
        Head(output, shown == readings.Length ? new LocalText($"All {shown} cells as read", $"Las {shown} celdas, como se leyeron", $"Les {shown} cellules, telles que lues")[language] : $"{text[language]} (--rows {readings.Length})");
        tables.Write(null, [place[language], element[language], cell[language]], readings.Take(shown).Select(seen => new[] { ShortPlace(seen.Location), seen.What[language], seen.Value[language] }));
    }

    private static void WriteQuestions(TextWriter output, OpenQuestions questions, string language)
    {
        if (questions.Findings.Count == 0)
        {
            return;
        }

        Head(output, open[language]);
        foreach (var question in questions.Findings)
        {
            output.WriteLine($"  {ShortPlace(question.Location)} {question.Code} {question.Slug}".TrimEnd() + ": " + string.Join($" {or[language]} ", question.Answers.Select(OpenQuestions.Text)));
        }

        var lines = questions.CommandLines();
        output.WriteLine();
        if (lines.Count == 1)
        {
            output.WriteLine($"  {first[language]}");
        }

        foreach (var line in lines.DefaultIfEmpty(unwritable[language]))
        {
            output.WriteLine($"  {line}");
        }
    }

    private static void Head(TextWriter output, string text)
    {
        output.WriteLine();
        output.WriteLine(text);
        output.Flush();
    }

    private static string ShortPlace(Location location) => (location with { File = null }).ToString().TrimStart(':');
}
