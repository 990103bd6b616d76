using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>A column beside the results that says which of them do not count.</summary>
internal static class StatusKinds
{
    private static readonly (Model Model, Speech Speech, string Heading, string? Counts, string Not)[] all =
    [
        (Kind.Iso, Speech.Spanish, "Aplica", "Sí", "NO"), (Kind.Iso, Speech.Spanish, "¿Aplica?", "Si", "No"), (Kind.Mmssc, Speech.English, "Applicable?", "Yes", "No"), (Kind.Iso, Speech.French, "Applicable", "Oui", "Non"),
        (Kind.Iso, Speech.Italian, "Applicabile", "Sì", "No"), (Kind.Iso, Speech.Portuguese, "Aplicável", "Sim", "Não"), (Kind.Iso, Speech.Spanish, "No aplica", null, "X"), (Kind.Stages, Speech.English, "N/A", null, "x"),
        (Kind.Iso, Speech.Spanish, "Estatus del registro", "Vigente", "Cancelado"), (Kind.Iso, Speech.Spanish, "Estado", "Activo", "Anulado"), (Kind.Mmssc, Speech.English, "Record status", "Active", "Void"),
        (Kind.Iso, Speech.English, "Status", "Valid", "Withdrawn"), (Kind.Iso, Speech.French, "Statut", "Actif", "Annulé"), (Kind.Iso, Speech.Italian, "Stato", "Valido", "Annullato"),
        (Kind.Iso, Speech.Portuguese, "Situação do registro", "Vigente", "Cancelado"), (Kind.Iso, Speech.Spanish, "Válido", "Sí", "No"), (Kind.Iso, Speech.Spanish, "Observaciones", null, "ANULADO"), (Kind.Iso, Speech.Spanish, "Observaciones", null, "No aplica"),
        (Kind.Iso, Speech.Spanish, "Estatus", "Alta", "Baja"), (Kind.Iso, Speech.Spanish, "Estado del registro", "Vigente", "Derogado"), (Kind.Iso, Speech.English, "Valid?", "Y", "N"), (Kind.Iso, Speech.Spanish, "Incluir", "Sí", "No"),
        (Kind.Iso, Speech.Spanish, "Observaciones", null, "Duplicado, no usar"), (Kind.Iso, Speech.English, "Notes", null, "cancelled"), (Kind.Iso, Speech.French, "Remarques", null, "Sans objet"), (Kind.Mmssc, Speech.Spanish, "¿Aplica?", "✔", "✘"),
        (Kind.Iso, Speech.Spanish, "Aplica", "1", "0"), (Kind.Iso, Speech.English, "Applicable", "TRUE", "FALSE"), (Kind.Iso, Speech.Portuguese, "Aplica-se?", "S", "N"),
    ];

    public static IEnumerable<CorpusFile> Files()
    {
        foreach (var ((model, speech, heading, counts, not), at) in all.Select((each, at) => (each, at)))
        {
            var truth = Kind.Full(model, 4_200 + at);
            var before = at % 3 != 1;
            var page = Kind.Start(truth, speech).Row(before ? [speech.Code, speech.Title, heading, speech.Level] : [speech.Code, speech.Title, speech.Level, heading])
                .Rows(truth, speech, (element, level) => before ? [Said(element), speech.WordOf(level)] : [speech.WordOf(level), Said(element)]);
            var shape = at is < 8 or 17 or >= 24 ? "a column of what applies" : "a column of records that count no more";
            yield return Kind.Read(shape, $"status-{at}", Kind.Forms[at % Kind.Forms.Length], Kind.Without(truth, Kind.Some), page);

            string? Said(Element element) => Kind.Some(element) ? not : counts;
        }
    }
}
