using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files;

/// <summary>What stands in an assessment file.</summary>
/// <param name="Assessments">Assessments whose model is installed.</param>
/// <param name="Findings">Findings that an earlier reading left in the file, not those of this reading.</param>
internal sealed record AssessmentFile(ImmutableArray<Assessment> Assessments, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>What became of the cells of the files that an earlier reading read.</summary>
    public ImmutableArray<FileAccounts> Accounts { get; init; } = [];
}

/// <summary>Reads the project's own assessments: one JSON file, or NDJSON with one assessment per line.</summary>
internal sealed class AssessmentReader
{
    private readonly ShapeReader reader;
    private readonly IReadOnlyList<Model> models;
    private readonly string file;

    private AssessmentReader(ShapeReader reader, IReadOnlyList<Model> models, string file) =>
        (this.reader, this.models, this.file) = (reader, models, file);

    /// <summary>
    /// Reads a file of either form. Unknown codes and levels, scores out of range and all else that is wrong are findings at their
    /// place, and the rest is read; null where the file is no JSON object of a known format version.
    /// </summary>
    public static AssessmentFile? Read(
        ReadOnlyMemory<byte> bytes, string file, IReadOnlyList<Model> models, ICollection<Diagnostic> findings, ReadLimits? limits = null)
    {
        var list = new FindingList(findings);
        if (AssessmentLines.Are(bytes.Span, file))
        {
            return ReadLines(bytes, file, models, list, limits);
        }

        if (JsonTreeReader.Read(bytes, file, list, limits) is not { } tree)
        {
            return null;
        }

        var content = new AssessmentReader(new(tree, list), models, file);
        return FileHeader.Check(content.reader, tree.Root) ? content.ReadFile(tree.Root) : null;
    }

    /// <summary>Reads one line of NDJSON; null where it holds no assessment of an installed model.</summary>
    /// <param name="bytes">The line.</param>
    /// <param name="number">Number of the line, from 1.</param>
    /// <param name="file">Name of the file.</param>
    /// <param name="models">The installed models.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static Assessment? ReadLine(ReadOnlyMemory<byte> bytes, int number, string file, IReadOnlyList<Model> models, FindingList findings)
    {
        if (JsonTreeReader.Read(bytes, file, findings, firstLine: number) is not { } tree)
        {
            return null;
        }

        var content = new AssessmentReader(new(tree, findings), models, file);
        return FileHeader.Check(content.reader, tree.Root) ? content.ReadAssessment(tree.Root, AssessmentShapes.Line) : null;
    }

    private static AssessmentFile? ReadLines(
        ReadOnlyMemory<byte> bytes, string file, IReadOnlyList<Model> models, FindingList findings, ReadLimits? limits)
    {
        var most = (limits ?? ReadLimits.Default).FileBytes;
        if (bytes.Length > most)
        {
            findings.Add(JsonSyntaxDiagnostics.TooManyBytes(Text.Location.Whole(file), bytes.Length, most));
            return null;
        }

        var assessments = ImmutableArray.CreateBuilder<Assessment>();
        foreach (var (line, number) in AssessmentLines.Split(bytes))
        {
            if (ReadLine(line, number, file, models, findings) is { } assessment)
            {
                assessments.Add(assessment);
            }
        }

        return new(assessments.ToImmutable(), []);
    }

    private AssessmentFile ReadFile(JsonNode root)
    {
        var fields = reader.Bind(root, AssessmentShapes.Root, stackalloc int[Shape.MostProperties]);
        FileHeader.CheckExtensions(reader, fields);
        var list = fields["assessments"];
        var assessments = ImmutableArray.CreateBuilder<Assessment>();
        if (reader.Is(list, JsonKind.List, JsonWord.List))
        {
            foreach (var item in list.Values)
            {
                if (ReadAssessment(item, AssessmentShapes.Assessment) is { } assessment)
                {
                    assessments.Add(assessment);
                }
            }
        }

        return new(assessments.ToImmutable(), PlaceReader.ReadFindings(reader, fields["findings"])) { Accounts = ReadAccounts(fields["accounts"]) };
    }

    private ImmutableArray<FileAccounts> ReadAccounts(JsonNode node)
    {
        if (!node.Exists || !reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var accounts = ImmutableArray.CreateBuilder<FileAccounts>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, AssessmentShapes.Accounts, slots);
            var sums = ImmutableArray.CreateBuilder<AccountSum>();
            foreach (var word in FileWords.Accounts.All)
            {
                if (fields[word].Exists && reader.Whole(fields[word], NumberRange.Natural) is { } cells)
                {
                    sums.Add(new(FileWords.Accounts.Find(word)!.Value, cells));
                }
            }

            if (reader.Text(fields["file"]) is { } name)
            {
                accounts.Add(new(name, sums.ToImmutable()));
            }
        }

        return accounts.DrainToImmutable();
    }

    private Assessment? ReadAssessment(JsonNode node, Shape shape)
    {
        var fields = reader.Bind(node, shape, stackalloc int[Shape.MostProperties]);
        FileHeader.CheckExtensions(reader, fields);
        var community = ReadCommunity(fields["community"]);
        var model = FindModel(fields["model"]);
        var date = TextOrNull(fields["date"], TextForm.Date);
        var horizon = reader.Choice(fields["horizon"], FileWords.Horizons) ?? Horizon.Now;
        var method = fields["method"].Kind == JsonKind.Null ? null : reader.Choice(fields["method"], FileWords.Methods);
        var stakeholder = TextOrNull(fields["stakeholder"]);
        var visibility = reader.Choice(fields["visibility"], FileWords.Visibilities);
        var origin = fields["file"].Exists ? TextOrNull(fields["file"]) : file;
        var ratings = RatingReader.Read(reader, fields["ratings"], model);
        return model is null ? null : new()
        {
            Community = community,
            Model = model,
            Date = PartialDate.Parse(date),
            Horizon = horizon,
            Method = method,
            Stakeholder = stakeholder,
            Visibility = visibility ?? (model.Definition.PrivateByDefault ? Visibility.Private : Visibility.Public),
            File = origin,
            Ratings = ratings,
        };
    }

    private Community ReadCommunity(JsonNode node)
    {
        if (!node.Exists)
        {
            return Community.Unnamed;
        }

        var fields = reader.Bind(node, CommonShapes.Community, stackalloc int[Shape.MostProperties]);
        return new(TextOrNull(fields["name"]), TextOrNull(fields["id"])) { Territories = Territories.Of(reader.Texts(fields["territories"])) };
    }

    private Model? FindModel(JsonNode node)
    {
        if (BasisReader.ReadReference(reader, node) is not { } reference)
        {
            return null;
        }

        foreach (var model in models)
        {
            if (model.Reference == reference)
            {
                return model;
            }
        }

        if (reader.Findings.Accepts)
        {
            reader.Findings.Add(AssessmentDiagnostics.UnknownModelEdition(
                node.Location, reference.ToString(), models.Select(model => model.ToString())));
        }

        return null;
    }

    private string? TextOrNull(JsonNode node, TextForm? form = null)
    {
        if (node.Kind is not (JsonKind.Absent or JsonKind.Null or JsonKind.Text))
        {
            reader.WrongType(node, JsonWord.TextOrNull);
            return null;
        }

        return node.Kind != JsonKind.Text ? null : form is null ? reader.Text(node) : reader.Text(node, form);
    }
}
