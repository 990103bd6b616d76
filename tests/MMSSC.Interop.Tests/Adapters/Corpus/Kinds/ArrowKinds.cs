using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>Two levels in a cell with an arrow between them; the heading says which is which.</summary>
internal static class ArrowKinds
{
    /// <summary>What the second level is.</summary>
    private enum Second
    {
        Planned,
        Target,
        Now,
        Unknown,
    }

    private static readonly (Model Model, Speech Speech, string Heading, string Arrow, Second Second)[] all =
    [
        (Kind.Mmssc, Speech.English, "Level now → in 2 years", " → ", Second.Planned),
        (Kind.Mmssc, Speech.Spanish, "Nivel actual → en 2 años", "→", Second.Planned),
        (Kind.Mmssc, Speech.French, "Niveau actuel → dans 2 ans", " -> ", Second.Planned),
        (Kind.Mmssc, Speech.Italian, "Livello attuale → tra 2 anni", " ⇒ ", Second.Planned),
        (Kind.Mmssc, Speech.Portuguese, "Nível atual → em 2 anos", " ➔ ", Second.Planned),
        (Kind.Mmssc, Speech.Spanish, "Nivel (actual → meta)", "→", Second.Target),
        (Kind.Mmssc, Speech.English, "Level (current → target)", " => ", Second.Target),
        (Kind.Iso, Speech.Spanish, "Semáforo actual → meta", " → ", Second.Target),
        (Kind.Iso, Speech.French, "Niveau (actuel → cible)", " → ", Second.Target),
        (Kind.Stages, Speech.English, "Stage: current > desired", " > ", Second.Target),
        (Kind.Iso, Speech.Spanish, "Resultado (anterior → actual)", " → ", Second.Now),
        (Kind.Mmssc, Speech.English, "Level (previous → current)", "→", Second.Now),
        (Kind.Iso, Speech.French, "Niveau (avant → maintenant)", " → ", Second.Now),
        (Kind.Mmssc, Speech.Spanish, "Nivel", " → ", Second.Unknown),
        (Kind.Iso, Speech.Spanish, "Resultado", " → ", Second.Unknown),
        (Kind.Iso, Speech.English, "Level", "->", Second.Unknown),
    ];

    public static IEnumerable<CorpusFile> Files()
    {
        foreach (var ((model, speech, heading, arrow, second), at) in all.Select((kind, at) => (kind, at)))
        {
            var form = Kind.Forms[at % Kind.Forms.Length];
            var first = Kind.Full(model, 3_600 + at);
            var other = Kind.Full(model, 3_650 + at);
            var page = Kind.Start(first, speech).Row(speech.Code, speech.Title, heading)
                .Rows(first, speech, (element, level) => [$"{Said(level)}{arrow}{Said(other.LevelOf(element)!)}"]);
            yield return second switch
            {
                Second.Unknown => Kind.Refused("in doubt: arrows between two levels", $"arrow-{at}", form, page),
                Second.Planned => Kind.Read("arrows between now and planned", $"arrow-{at}", form, first, page) with { Truths = [first, other with { Horizon = Horizon.Planned }] },
                _ => Kind.Read("arrows between now and another", $"arrow-{at}", form, second == Second.Now ? other : first, page),
            };

            string Said(Level level) => model == Kind.Mmssc ? level.Code : speech.WordOf(level);
        }
    }
}
