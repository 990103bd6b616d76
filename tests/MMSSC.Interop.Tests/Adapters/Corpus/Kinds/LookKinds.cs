using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>Levels in the ink of a sign, in gradients and in comments, and levels that were struck out.</summary>
internal static class LookKinds
{
    private static readonly (string Shape, string Sign, string? Font, string[] Inks)[] inks =
    [
        ("signs of a symbol font in a level's ink", "l", "Wingdings", ["FF0000", "FFC000", "00B050"]), ("signs of a symbol font in a level's ink", "n", "Wingdings", ["C00000", "FFFF00", "008000"]),
        ("signs of a symbol font in a level's ink", "n", "Webdings", ["FF0000", "FFC000", "92D050"]), ("signs of a symbol font in a level's ink", "\uF06C", "Wingdings", ["FF0000", "FFFF00", "00B050"]),
        ("signs of a symbol font in a level's ink", "=", "Webdings", ["FF0000", "FFC000", "00B050"]), ("signs of a symbol font in a level's ink", "J", "Wingdings", ["FF0000", "FFC000", "00B050"]),
        ("signs in a level's ink", "●", "Arial", ["FF0000", "FFC000", "00B050"]), ("signs in a level's ink", "■", null, ["C00000", "FFFF00", "00803C"]), ("signs in a level's ink", "•", "Calibri", ["FF0000", "FFC000", "92D050"]),
        ("signs in a level's ink", "⬤", null, ["FF0000", "FFC000", "00B050"]), ("signs in a level's ink", "⚫", null, ["FF0000", "FFC000", "00B050"]), ("signs in a level's ink", "◼", "Segoe UI Symbol", ["FF0000", "FFC000", "00B050"]),
    ];

    private static readonly (Model Model, Speech Speech, string Note)[] notes =
    [
        (Kind.Iso, Speech.Spanish, "{0}"), (Kind.Iso, Speech.Spanish, "Nivel: {0}"), (Kind.Iso, Speech.English, "Ana:\n{0}"), (Kind.Mmssc, Speech.English, "Level {1}"), (Kind.Mmssc, Speech.French, "{0}"), (Kind.Iso, Speech.Portuguese, "{0} "),
    ];

    private static readonly (string[] From, string[] To)[] gradients =
    [
        (["FF0000", "FFFF00", "00B050"], ["CC0000", "FFCC00", "008000"]), (["FFC7CE", "FFEB9C", "C6EFCE"], ["FF9999", "FFD966", "A9D08E"]), (["C00000", "FFC000", "92D050"], ["FF0000", "FFFF00", "00B050"]), (["FFFFFF", "FFFFFF", "FFFFFF"], ["FF0000", "FFFF00", "00B050"]),
    ];

    public static IEnumerable<CorpusFile> Files() => [.. Inks(), .. Notes(), .. Gradients(), .. Struck()];

    private static IEnumerable<CorpusFile> Inks()
    {
        foreach (var ((shape, sign, font, colours), at) in inks.Select((each, at) => (each, at)))
        {
            var truth = Kind.Full(Kind.Iso, 4_400 + at);
            yield return Kind.Read(shape, $"ink-{at}", Form.Books[at % 2], truth, Kind.Table(truth, Speech.All[at % 5], level => new Shown(sign, new("") { Ink = colours[level.Index], Font = font })));
        }
    }

    private static IEnumerable<CorpusFile> Notes()
    {
        foreach (var ((model, speech, note), at) in notes.Select((each, at) => (each, at)))
        {
            var truth = Kind.Full(model, 4_430 + at);
            var form = Form.Books[at % 2];
            yield return Kind.Read("levels in comments only", $"note-{at}", form, truth, Kind.Table(truth, speech, level => new Shown(null) { Note = note.Replace("{0}", speech.WordOf(level), StringComparison.Ordinal).Replace("{1}", level.Code, StringComparison.Ordinal) }));
            yield return Kind.Read("comments beside levels", $"noted-{at}", form, truth, Kind.Table(truth, speech, level => new Shown(speech.WordOf(level)) { Note = at % 2 == 0 ? "Revisar con Tesorería, ver acta 12" : "Antes: " + speech.WordOf(truth.Elements.First().Scale!.Levels[0]) }));
        }
    }

    private static IEnumerable<CorpusFile> Gradients()
    {
        foreach (var ((from, to), at) in gradients.Select((each, at) => (each, at)))
        {
            var truth = Kind.Full(Kind.Iso, 4_450 + at);
            yield return Kind.Read("gradients within a level's colour", $"gradient-{at}", "a.xlsx", truth, Kind.Table(truth, Speech.All[at], level => new Shown(null, new(from[level.Index]) { To = to[level.Index] })));
        }

        var doubtful = Kind.Full(Kind.Iso, 4_460);
        yield return Kind.Refused("in doubt: gradients between two levels", "gradient-doubt", "a.xlsx", Kind.Table(doubtful, Speech.Spanish, level => new Shown(null, new(level.Index == 0 ? "FF0000" : "00B050") { To = level.Index == 0 ? "00B050" : "FFFF00" })));
        yield return Kind.Refused("in doubt: signs in no level's ink", "ink-doubt-black", "a.xlsx", Kind.Table(doubtful, Speech.Spanish, _ => new Shown("●", new("") { Ink = "000000" })));
        yield return Kind.Refused("in doubt: signs in no level's ink", "ink-doubt-plain", "a.ods", Kind.Table(doubtful, Speech.English, _ => "●"));
        yield return Kind.Refused("in doubt: signs in no level's ink", "ink-doubt-wingdings", "a.xlsx", Kind.Table(doubtful, Speech.Spanish, level => new Shown("l", new("") { Ink = level.Index == 0 ? "0070C0" : "7030A0", Font = "Wingdings" })));
        yield return Kind.Read("words in an ink", "ink-words", "a.xlsx", doubtful, Kind.Table(doubtful, Speech.Spanish, level => new Shown(Speech.Spanish.WordOf(level), new("") { Ink = level.Index == 0 ? "FFFFFF" : "1F497D" })));
        yield return Kind.Read("words in an ink", "ink-words-same", "a.ods", doubtful, Kind.Table(doubtful, Speech.French, level => new Shown(Speech.French.WordOf(level), new("") { Ink = ColourShapes.Of(level, "FF0000", "FFC000", "00B050") })));
        yield return Kind.Read("gradients under words", "gradient-words", "a.xlsx", doubtful, Kind.Table(doubtful, Speech.Spanish, level => new Shown(Speech.Spanish.WordOf(level), new("DDEBF7") { To = "9BC2E6" })));
    }

    private static IEnumerable<CorpusFile> Struck()
    {
        var struck = new Look("") { Struck = true };
        foreach (var (speech, at) in Speech.All.Select((speech, at) => (speech, at)))
        {
            var truth = Kind.Full(at % 2 == 0 ? Kind.Iso : Kind.Mmssc, 4_470 + at);
            var levels = truth.Elements.First().Scale!.Levels;
            foreach (var form in Form.Books)
            {
                yield return Kind.Read("levels struck out", $"struck-{at}", form, Kind.Without(truth, Kind.Some), Kind.Start(truth, speech).Row(speech.Code, speech.Title, speech.Level)
                    .Rows(truth, speech, (element, level) => [new Shown(speech.WordOf(level), Kind.Some(element) ? struck : null)]));
                yield return Kind.Read("a level struck out before the one that holds", $"corrected-{at}", form, truth, Kind.Start(truth, speech).Row(speech.Code, speech.Title, speech.Level)
                    .Rows(truth, speech, (element, level) => [Kind.Some(element) ? new Shown(" " + speech.WordOf(level)) { StruckBefore = speech.WordOf(levels[(level.Index + 1) % levels.Length]) } : speech.WordOf(level)]));
            }

            var page = Kind.Start(truth, speech).Row(speech.Code, speech.Title, speech.Level);
            foreach (var element in truth.Elements)
            {
                var look = Kind.Some(element) ? struck : null;
                page.Row(new Shown(element.Code, look), new Shown(speech.TitleOf(element), look), new Shown(speech.Say(truth, element), look));
            }

            yield return Kind.Read("rows struck out", $"struck-row-{at}", Form.Books[at % 2], Kind.Without(truth, Kind.Some), page);
        }
    }
}
