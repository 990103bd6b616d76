using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>A column for each element: tables turned round, and answers to forms.</summary>
internal static class WideKinds
{
    private static readonly (Model Model, Speech Speech, string Now, string? Later, bool Planned, bool Titles)[] turned =
    [
        (Kind.Iso, Speech.Spanish, "Resultado", "Meta 2027", false, true), (Kind.Iso, Speech.English, "Result", "Target", false, true), (Kind.Mmssc, Speech.French, "Niveau", null, false, true),
        (Kind.Iso, Speech.Portuguese, "Nível atual", "Meta", false, false), (Kind.Mmssc, Speech.English, "Level now", "Level in 2 years", true, true), (Kind.Mmssc, Speech.Spanish, "Nivel actual", "Nivel en 2 años", true, false),
        (Kind.Iso, Speech.Italian, "Livello", "Obiettivo 2028", false, true), (Kind.Iso, Speech.Spanish, "Semáforo", null, false, true), (Kind.Stages, Speech.English, "Stage", "Previous stage", false, true),
    ];

    private static readonly (Model Model, Speech Speech, string[] First, string Heading)[] forms =
    [
        (Kind.Iso, Speech.Spanish, ["Marca temporal", "Municipio"], "Semáforo de cada función [{0} {1}]"), (Kind.Iso, Speech.English, ["Timestamp", "City"], "Rate each function [{0} {1}]"),
        (Kind.Iso, Speech.French, ["Horodateur", "Commune"], "Évaluez chaque fonction [{0} {1}]"), (Kind.Mmssc, Speech.English, ["Timestamp", "City"], "Level of each characteristic [{0}. {1}]"),
        (Kind.Iso, Speech.Portuguese, ["Carimbo de data/hora", "Município"], "Semáforo [{1}]"), (Kind.Iso, Speech.Italian, ["Informazioni cronologiche", "Comune"], "Valuta [{0}]"),
        (Kind.Iso, Speech.Spanish, ["Marca temporal", "Municipio"], "{0} {1}"), (Kind.Mmssc, Speech.Spanish, ["Marca temporal", "Municipio"], "{0} {1} [Nivel]"),
        (Kind.Iso, Speech.Spanish, ["Hora de finalización", "Municipio"], "{0}. {1}"), (Kind.Iso, Speech.English, ["Start time", "City"], "Q: {0} {1}?"), (Kind.Iso, Speech.Spanish, ["Marca temporal", "Nombre del municipio"], "¿De qué color es {1}?"),
    ];

    public static IEnumerable<CorpusFile> Files() => [.. Turned(), .. Forms()];

    private static IEnumerable<CorpusFile> Turned()
    {
        foreach (var ((model, speech, now, later, planned, titles), at) in turned.Select((each, at) => (each, at)))
        {
            var truth = Kind.Full(model, 4_600 + at, date: null);
            var other = Kind.Full(model, 4_620 + at, date: null) with { Horizon = Horizon.Planned };
            var page = new Page("Data").Row($"{speech.Community}: {truth.Community}").Row().Row([speech.Code, .. truth.Elements.Select(element => element.Code)]);
            if (titles)
            {
                page.Row([speech.Title, .. truth.Elements.Select(speech.TitleOf)]);
            }

            page.Row([now, .. truth.Elements.Select(element => speech.Say(truth, element))]);
            if (later is not null)
            {
                page.Row([later, .. truth.Elements.Select(element => speech.Say(other, element))]);
            }

            yield return Kind.Read("a table turned round", $"turned-{at}", Kind.Forms[at % Kind.Forms.Length], truth, page) with { Truths = planned ? [truth, other] : [truth] };
        }
    }

    private static IEnumerable<CorpusFile> Forms()
    {
        foreach (var ((model, speech, first, heading), at) in forms.Select((each, at) => (each, at)))
        {
            Truth[] truths = [.. ((string[])["Villa Ejemplo", "Puerto Ejemplo"]).Select((name, number) => Kind.Full(model, 4_640 + (at * 2) + number, name, Truth.AnyDate))];
            var page = new Page("Form responses 1").Row([.. first, .. truths[0].Elements.Select(element => heading.Replace("{0}", element.Code, StringComparison.Ordinal).Replace("{1}", speech.TitleOf(element), StringComparison.Ordinal))])
                .Row(["15/3/2026 10:22:31", truths[0].Community, .. truths[0].Elements.Select(element => speech.Say(truths[0], element))])
                .Row(["16/3/2026 9:01:11", truths[1].Community, .. truths[1].Elements.Select(element => speech.Say(truths[1], element))]);
            yield return new("answers to a form", $"form-{at}-{Kind.Forms[at % Kind.Forms.Length]}", Form.Write(Kind.Forms[at % Kind.Forms.Length], page), truths);
        }
    }
}
