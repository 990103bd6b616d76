using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Assessments;

/// <summary>What the accounts of cells are called.</summary>
internal static class AccountWords
{
    /// <summary>The words for many cells.</summary>
    public static LocalText Of(CellAccount account) => account switch
    {
        CellAccount.Heading => new("headings", "encabezados", "intitulés"),
        CellAccount.Element => new("names of elements", "nombres de elementos", "noms d'éléments"),
        CellAccount.Rating => new("ratings", "valoraciones", "notes"),
        CellAccount.Note => new("notes", "notas", "remarques"),
        CellAccount.Context => new("of context", "de contexto", "de contexte"),
        CellAccount.Total => new("totals", "totales", "totaux"),
        CellAccount.PassedOver => new("passed over", "pasadas por alto", "laissées de côté"),
        CellAccount.Finding => new("with a finding", "con un hallazgo", "avec un constat"),
        _ => new("unaccounted", "sin justificar", "sans justification"),
    };
}
