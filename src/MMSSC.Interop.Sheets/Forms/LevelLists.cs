using System.Collections.Immutable;
using MMSSC.Interop.Models;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Sheets.Forms;

/// <summary>The words of a model's levels in one language, and the lists from which a form lets them, methods and stakeholders be chosen.</summary>
internal sealed class LevelLists
{
    private readonly string language;
    private readonly Dictionary<Scale, int> firstRows = [];
    private readonly (int First, int Last) methods;
    private readonly (int First, int Last) stakeholders;

    public LevelLists(Model model, string language)
    {
        this.language = language;
        var rows = ImmutableArray.CreateBuilder<SheetRow>();
        foreach (var scale in model.Scales.Where(scale => !scale.Levels.IsEmpty))
        {
            if (rows.Count > 0)
            {
                rows.Add(SheetRow.Empty);
            }

            rows.Add(SheetRow.Of(CellLook.Label, scale.Title[language]));
            firstRows.Add(scale, rows.Count);
            rows.AddRange(scale.Levels.Select(level => SheetRow.Of(CellLook.Plain, Of(level))));
            rows.Add(SheetRow.Of(CellLook.Plain, FormWords.NotAssessed[language]));
            rows.Add(SheetRow.Of(CellLook.Plain, FormWords.NotApplicable[language]));
        }

        methods = Add(rows, FormWords.Method, FormWords.Methods.Select(method => FormWords.Of(method)[language]));
        stakeholders = Add(rows, FormWords.Stakeholder, FormWords.Stakeholders.Select(stakeholder => stakeholder[language]));
        Rows = rows.ToImmutable();
    }

    /// <summary>Rows of the sheet of lists.</summary>
    public ImmutableArray<SheetRow> Rows { get; }

    /// <summary>Whether a scale of numbers is a share of 1.</summary>
    public static bool IsShare(Scale scale) => scale.Levels.IsEmpty && scale is { From: 0, To: 1 };

    /// <summary>A level's word.</summary>
    public string Of(Level level) => level.Title[language] is { Length: > 0 } title ? title : level.Code;

    /// <summary>Where the words of a scale are listed, with those for no level.</summary>
    public EntryList ListOf(Scale scale, string sheet) => new(sheet, firstRows[scale], firstRows[scale] + scale.Levels.Length + 1);

    /// <summary>Where the methods are listed.</summary>
    public EntryList Methods(string sheet) => new(sheet, methods.First, methods.Last);

    /// <summary>Where stakeholders are suggested.</summary>
    public EntryList Stakeholders(string sheet) => new(sheet, stakeholders.First, stakeholders.Last);

    private (int First, int Last) Add(ImmutableArray<SheetRow>.Builder rows, LocalText title, IEnumerable<string> words)
    {
        rows.Add(SheetRow.Empty);
        rows.Add(SheetRow.Of(CellLook.Label, title[language]));
        var first = rows.Count;
        rows.AddRange(words.Select(word => SheetRow.Of(CellLook.Plain, word)));
        return (first, rows.Count - 1);
    }
}
