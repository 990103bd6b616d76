using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Sheets.Forms;

namespace MMSSC.Interop.Tests.Sheets;

/// <summary>Answers that are written into the cells of a blank form as a person types them, in words of its language.</summary>
internal sealed class FilledForm(Model model, string language, Random random)
{
    private static readonly string[] languages = ["en", "es", "fr"];
    private static readonly string[] communityLabels = ["Community", "Comunidad", "Collectivité"];
    private static readonly string[] idLabels = ["Community id", "Identificador de la comunidad", "Identifiant de la collectivité"];
    private static readonly string[] dateLabels = ["Date", "Fecha", "Date"];
    private static readonly string[] methodLabels = ["Method", "Método", "Méthode"];
    private static readonly string[] stakeholderLabels = ["Stakeholder", "Parte interesada", "Partie prenante"];
    private static readonly string[] notApplicable = ["Not applicable", "No aplica", "Sans objet"];
    private static readonly string[] notAssessed = ["Not assessed", "No evaluado", "Non évalué"];

    private static readonly (AssessmentMethod Method, string Code, string[] Words)[] methods =
    [
        (AssessmentMethod.SingleStakeholder, "single-stakeholder", ["single stakeholder", "una sola parte interesada", "une seule partie prenante"]),
        (AssessmentMethod.MultiStakeholder, "multi-stakeholder", ["several stakeholders", "varias partes interesadas", "plusieurs parties prenantes"]),
        (AssessmentMethod.Moderated, "moderated", ["several stakeholders, moderated", "varias partes interesadas, con moderación", "plusieurs parties prenantes, avec modération"]),
        (AssessmentMethod.Benchmarking, "benchmarking", ["benchmarking across cities", "comparación entre ciudades", "comparaison entre villes"]),
        (AssessmentMethod.ExternalAudit, "external-audit", ["external audit", "auditoría externa", "audit externe"]),
    ];

    private static readonly (string Typed, PartialDate Date)[] dates =
    [
        ("2026", PartialDate.Of(2026, 0, 0)!.Value), ("2026-03", PartialDate.Of(2026, 3, 0)!.Value), ("2026-03-15", PartialDate.Of(2026, 3, 15)!.Value),
        ("15/03/2026", PartialDate.Of(2026, 3, 15)!.Value), ("31.12.2025", PartialDate.Of(2025, 12, 31)!.Value),
    ];

    private readonly int at = Array.IndexOf(languages, language);
    private readonly Dictionary<string, string> fields = [];
    private readonly Dictionary<string, (string Now, string Planned, string Evidence, string Note)> rows = [];

    public string Community { get; } = Pick(random, ["Villa Ejemplo", "San José de los Olivos", "L'Île-d'Abeau", "Santa Ana 2", "El Método"]);

    public string? Id { get; } = Pick<string?>(random, ["01001", "14021", "MX-07", null]);

    public PartialDate Date { get; private set; }

    public AssessmentMethod? Method { get; private set; }

    public string? Stakeholder { get; } = Pick<string?>(random, ["Businesses", "Gobierno local", "Habitants", "Mesa del agua, barrio norte", null]);

    /// <summary>What must be read, in the order of the model's elements.</summary>
    public Dictionary<(Horizon Horizon, string Element), (RatingStatus Status, string? Level, double? Score, string? Evidence, string? Note)> Truth { get; } = [];

    /// <summary>Answers all that a form asks for, by chance; the first rows are always rated.</summary>
    public FilledForm Answer()
    {
        var (typed, date) = Pick(random, dates);
        var method = random.Next(methods.Length + 1);
        (Date, Method) = (date, method < methods.Length ? methods[method].Method : null);
        fields[communityLabels[at]] = Community;
        fields[idLabels[at]] = Id ?? "";
        fields[dateLabels[at]] = typed;
        fields[methodLabels[at]] = method < methods.Length ? methods[method].Words[at] : "";
        fields[stakeholderLabels[at]] = Stakeholder ?? "";
        foreach (var element in FormContent.Asked(model))
        {
            var evidence = Pick<string?>(random, [null, null, "Acta 12/2025", "https://example.org/a?b=1&c=2", $"Ley «{element.Code}»; art. 3, «b»"]);
            var note = Pick<string?>(random, [null, null, null, "zwölf \"Prozent\"", "2 of 3 districts, the third next year"]);
            rows.Add(element.Code, (Rate(element, Horizon.Now, evidence, note), Rate(element, Horizon.Planned, evidence, note), evidence ?? "", note ?? ""));
        }

        return this;
    }

    /// <summary>The blank workbook with its cells filled.</summary>
    public byte[] Workbook(byte[] blank)
    {
        using var stream = new MemoryStream();
        stream.Write(blank);
        using (var document = SpreadsheetDocument.Open(stream, true))
        {
            var book = document.WorkbookPart!;
            var sheet = (WorksheetPart)book.GetPartById(book.Workbook!.Sheets!.Elements<Sheet>().ElementAt(1).Id!);
            foreach (var row in sheet.Worksheet!.Descendants<Row>())
            {
                var cells = row.Elements<Cell>().ToArray();
                var name = cells.Length == 0 ? "" : cells[0].InnerText;
                if (fields.TryGetValue(name, out var value))
                {
                    Write(cells[1], value);
                }
                else if (rows.TryGetValue(name, out var entries) && cells.Length == 6)
                {
                    Write(cells[2], entries.Now);
                    Write(cells[3], entries.Planned);
                    Write(cells[4], entries.Evidence);
                    Write(cells[5], entries.Note);
                }
            }
        }

        return stream.ToArray();
    }

    /// <summary>The blank separated text with its fields filled.</summary>
    public byte[] Csv(byte[] blank, char separator)
    {
        var lines = Encoding.UTF8.GetString(blank).Split("\r\n");
        for (var i = 0; i < lines.Length; i++)
        {
            var name = lines[i].Split(separator)[0];
            if (fields.TryGetValue(name, out var value) && lines[i] == name + new string(separator, 5))
            {
                lines[i] = name + separator + Quoted(value) + new string(separator, 4);
            }
            else if (rows.TryGetValue(name, out var entries))
            {
                Assert.EndsWith(new string(separator, 4), lines[i], StringComparison.Ordinal);
                lines[i] = string.Join(separator, lines[i][..^4], Quoted(entries.Now), Quoted(entries.Planned), Quoted(entries.Evidence), Quoted(entries.Note));
            }
        }

        return Encoding.UTF8.GetBytes(string.Join("\r\n", lines));
    }

    /// <summary>The blank JSON with its values filled.</summary>
    public byte[] Json(byte[] blank)
    {
        var file = JsonNode.Parse(blank)!;
        foreach (var assessment in file["assessments"]!.AsArray())
        {
            var horizon = assessment!["horizon"]!.GetValue<string>() == "now" ? Horizon.Now : Horizon.Planned;
            assessment["community"] = new JsonObject { ["name"] = Community, ["id"] = Id };
            assessment["date"] = Date.ToString();
            assessment["method"] = Array.Find(methods, method => method.Method == Method).Code;
            assessment["stakeholder"] = Stakeholder;
            foreach (var rating in assessment["ratings"]!.AsArray().Select(rating => rating!.AsObject()))
            {
                var truth = Truth[(horizon, rating["element"]!.GetValue<string>())];
                rating.Remove("status");
                rating["level"] = truth.Level;
                rating["score"] = truth.Score;
                rating["status"] = truth is { Level: null, Score: null } ? truth.Status == RatingStatus.NotApplicable ? "not-applicable" : "not-assessed" : null;
                rating["evidence"] = truth.Evidence;
                rating["note"] = truth.Note;
                foreach (var empty in rating.Where(property => property.Value is null).Select(property => property.Key).ToArray())
                {
                    rating.Remove(empty);
                }
            }
        }

        return Encoding.UTF8.GetBytes(file.ToJsonString());
    }

    private string Rate(Element element, Horizon horizon, string? evidence, string? note)
    {
        var levels = element.Scale!.Levels;
        var step = random.Next(rows.Count == 0 ? Math.Max(1, levels.Length) : levels.Length + 3);
        var (typed, status, level, score) = levels.IsEmpty
            ? step < 2 ? Scored(random.Next(101) / 100.0) : ("", RatingStatus.NotAssessed, null, null)
            : step < levels.Length ? (levels[step].Title[language], RatingStatus.Rated, levels[step].Code, null)
            : step == levels.Length ? (notApplicable[at], RatingStatus.NotApplicable, null, null)
            : (step == levels.Length + 1 ? "" : notAssessed[at], RatingStatus.NotAssessed, (string?)null, (double?)null);
        Truth.Add((horizon, element.Code), (status, level, score, evidence, note));
        return typed;

        static (string, RatingStatus, string?, double?) Scored(double score) => (score.ToString("0.##", CultureInfo.InvariantCulture), RatingStatus.Rated, null, score);
    }

    private static void Write(Cell cell, string value)
    {
        cell.RemoveAllChildren();
        cell.DataType = null;
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && value is ['0', '.', ..] or "0" or "1")
        {
            cell.CellValue = new(number);
        }
        else if (value.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new(new DocumentFormat.OpenXml.Spreadsheet.Text(value));
        }
    }

    private static string Quoted(string value) => value.AsSpan().ContainsAny("\",;\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];
}
