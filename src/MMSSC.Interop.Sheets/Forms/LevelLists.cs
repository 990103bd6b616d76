using System.Collections.Immutable;
using MMSSC.Interop.Models;
using MMSSC.Interop.Sheets.Tables;

namespace MMSSC.Interop.Sheets.Forms;

/// <summary>The words of a model's levels in one language, and the list from which a form lets them be chosen.</summary>
internal sealed class LevelLists
{
    private readonly string language;
    private readonly Dictionary<Scale, int> firstRows = [];

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

        Rows = rows.ToImmutable();
    }

    /// <summary>Rows of the sheet of levels.</summary>
    public ImmutableArray<SheetRow> Rows { get; }

    /// <summary>Whether a scale of numbers is a share of 1.</summary>
    public static bool IsShare(Scale scale) => scale.Levels.IsEmpty && scale is { From: 0, To: 1 };

    /// <summary>A level's word.</summary>
    public string Of(Level level) => level.Title[language] is { Length: > 0 } title ? title : level.Code;

    /// <summary>Where the words of a scale are listed, with those for no level.</summary>
    public EntryList ListOf(Scale scale, string sheet) => new(sheet, firstRows[scale], firstRows[scale] + scale.Levels.Length + 1);
}
