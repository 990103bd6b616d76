using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>A column for each level: with boxes of which one is marked, or with the rubric of which one cell is highlighted.</summary>
internal static class MarkKinds
{
    private static readonly (Model Model, string Marked, string? Open, string? Level)[] marks =
    [
        (Kind.Mmssc, "[x]", "[ ]", "{0}"), (Kind.Mmssc, "[X]", "[]", "Nivel {0}"), (Kind.Iso, "(x)", "( )", null), (Kind.Mmssc, "✔", null, "{0}"), (Kind.Iso, "✓", null, null), (Kind.Stages, "☑", "☐", null),
        (Kind.Mmssc, "☒", "☐", "Level {0}"), (Kind.Iso, "✅", "⬜", null), (Kind.Mmssc, "◉", "○", "{0}"), (Kind.Iso, "●", "○", null), (Kind.Mmssc, "■", "□", "Niveau {0}"), (Kind.Iso, "✗", null, null),
        (Kind.Mmssc, "Sí", "No", "Nivel {0}"), (Kind.Iso, "1", "0", null), (Kind.Mmssc, "✔️", "-", "N{0}"), (Kind.Iso, "X ", "–", null),
    ];

    private static readonly string[] rubric = ["No existe nada todavía", "Hay iniciativas aisladas", "Se cumple en lo esencial", "Se mide y mejora", "Se optimiza de forma sostenible"];

    private static readonly (Model Model, Speech Speech, string? Level, Look Chosen, Look? Others)[] highlights =
    [
        (Kind.Mmssc, Speech.Spanish, "Nivel {0}", new("FFFF00"), null), (Kind.Mmssc, Speech.English, "Level {0}", new("92D050"), null), (Kind.Mmssc, Speech.French, "{0}", new("BDD7EE"), null),
        (Kind.Mmssc, Speech.Spanish, null, new("FFFF00"), null), (Kind.Stages, Speech.English, null, new("FFC000"), null), (Kind.Mmssc, Speech.Italian, "Livello {0}", new("FFFF00"), new("F2F2F2")),
        (Kind.Mmssc, Speech.Portuguese, "Nível {0}", new("00B0F0"), null), (Kind.Stages, Speech.Spanish, null, new("FFFF00"), null),
    ];

    public static IEnumerable<CorpusFile> Files() => [.. Marks(), .. Highlights()];

    private static IEnumerable<CorpusFile> Marks()
    {
        foreach (var ((model, marked, open, heading), at) in marks.Select((each, at) => (each, at)))
        {
            var truth = Kind.Full(model, 4_300 + at);
            var speech = Speech.All[at * 2 % 5];
            var levels = truth.Elements.First().Scale!.Levels;
            var page = Kind.Start(truth, speech).Row([speech.Code, speech.Title, .. levels.Select(level => Heading(level, heading, speech))])
                .Rows(truth, speech, (_, level) => [.. levels.Select(each => each == level ? marked : open)]);
            yield return Kind.Read("a column for each level, with boxes", $"mark-{at}", Kind.Forms[at % Kind.Forms.Length], truth, page);
        }
    }

    private static IEnumerable<CorpusFile> Highlights()
    {
        foreach (var ((model, speech, heading, chosen, others), at) in highlights.Select((each, at) => (each, at)))
        {
            var truth = Kind.Full(model, 4_330 + at);
            var levels = truth.Elements.First().Scale!.Levels;
            var page = Kind.Start(truth, speech).Row([speech.Code, speech.Title, .. levels.Select(level => Heading(level, heading, speech))])
                .Rows(truth, speech, (element, level) => [.. levels.Select(each => new Shown(at % 2 == 0 ? rubric[each.Index] : $"{rubric[each.Index]}: {speech.TitleOf(element)}", each == level ? chosen : others))]);
            yield return Kind.Read("a rubric with one cell highlighted", $"rubric-{at}", Form.Books[at / 2 % 2], truth, page);

            // Two cells of a row, or none: which it is, nobody can say.
            var doubtful = Kind.Start(truth, speech).Row([speech.Code, speech.Title, .. levels.Select(level => Heading(level, heading, speech))])
                .Rows(truth, speech, (element, level) => [.. levels.Select(each => new Shown(rubric[each.Index], element.Index % 2 == 0 && Math.Abs(each.Index - level.Index) < 2 ? chosen : others))]);
            yield return Kind.Refused("in doubt: a rubric with two cells highlighted, or none", $"rubric-doubt-{at}", Form.Books[at / 2 % 2], doubtful);
        }
    }

    private static string Heading(Level level, string? format, Speech speech) => format?.Replace("{0}", $"{level.Index + 1}", StringComparison.Ordinal) ?? speech.WordOf(level);
}
