using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Our fault (<c>MMI9xxx</c>).</summary>
internal static class InternalDiagnostics
{
    private static readonly Rule fault = new("MMI9001", "internal-fault", Severity.Error);

    public static Diagnostic Fault(string kind, string detail) => fault.At(
        Location.None,
        new(
            $"The program failed, which is our fault, not yours ({kind}: {detail}).",
            $"El programa falló; es un fallo nuestro, no suyo ({kind}: {detail}).",
            $"Le programme a échoué ; la faute est nôtre, pas vôtre ({kind} : {detail})."),
        new(
            "Report it with the command line and, if you may, the file.",
            "Comuníquelo con la línea de órdenes y, si puede, el archivo.",
            "Signalez-le avec la ligne de commande et, si possible, le fichier."));
}
