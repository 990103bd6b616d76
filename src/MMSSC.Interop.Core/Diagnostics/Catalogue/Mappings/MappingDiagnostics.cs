using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue.Mappings;

/// <summary>Findings about the links and pins of mapping files (<c>MMI30xx</c>).</summary>
internal static class MappingDiagnostics
{
    private static readonly Rule unknownModel = new("MMI3001", "unknown-model", Severity.Error);
    private static readonly Rule changedModel = new("MMI3002", "changed-model", Severity.Error);
    private static readonly Rule unknownElement = new("MMI3003", "unknown-element", Severity.Error);
    private static readonly Rule duplicateLink = new("MMI3004", "duplicate-link", Severity.Error);
    private static readonly Rule unlistedSource = new("MMI3011", "unlisted-source", Severity.Error);
    private static readonly Rule linkedAndUnmapped = new("MMI3012", "linked-and-unmapped", Severity.Error);
    private static readonly Rule exampleFails = new("MMI3013", "example-fails", Severity.Error);
    private static readonly Rule targetWithoutScale = new("MMI3014", "target-without-scale", Severity.Error);
    private static readonly Rule weightNotPositive = new("MMI3015", "weight-not-positive", Severity.Error);
    private static readonly Rule missingPin = new("MMI3018", "missing-pin", Severity.Warning);
    private static readonly Rule movedElement = new("MMI3019", "moved-element", Severity.Error);
    private static readonly Rule withdrawnElement = new("MMI3020", "withdrawn-element", Severity.Error);
    private static readonly Rule contradictoryLink = new("MMI3021", "contradictory-link", Severity.Error);
    private static readonly Rule changedElement = new("MMI3031", "changed-element", Severity.Error);

    public static Diagnostic UnknownModel(Location at, string found, IEnumerable<string> known) => unknownModel.At(
        at,
        new(
            $"No model '{found}' is installed.",
            $"No hay ningún modelo «{found}» instalado.",
            $"Aucun modèle « {found} » n'est installé."),
        Suggestions.Nearest(found, known));

    public static Diagnostic ChangedModel(Location at, string model, string pinned, string actual, LocalText change) => changedModel.At(
        at,
        new(
            $"The mapping was written for another content of {model}: it pins {Short(pinned)}, installed is {Short(actual)}.{change}",
            $"La correspondencia se escribió para otro contenido de {model}: fija {Short(pinned)}, instalado está {Short(actual)}.{change}",
            $"La correspondance a été écrite pour un autre contenu de {model} : elle fixe {Short(pinned)}, est installé {Short(actual)}.{change}"),
        new(
            $"Compare the links with the model as it is now, then write \"sha256\": \"{actual}\" (mmssc mapping pin does).",
            $"Compare los enlaces con el modelo tal como está y escriba «sha256»: «{actual}» (lo hace mmssc mapping pin).",
            $"Comparez les liens avec le modèle actuel, puis écrivez « sha256 » : « {actual} » (mmssc mapping pin le fait)."));

    public static Diagnostic UnknownElement(Location at, string found, string model, IEnumerable<string> known) => unknownElement.At(
        at,
        new(
            $"{model} has no element '{found}'.",
            $"{model} no tiene ningún elemento «{found}».",
            $"{model} n'a pas d'élément « {found} »."),
        Suggestions.Nearest(found, known));

    public static Diagnostic DuplicateLink(Location at, string source, string target, Location first) => duplicateLink.At(
        at,
        new(
            $"The link from {source} to {target} is given twice; the first is at {first}.",
            $"El enlace de {source} a {target} aparece dos veces; el primero está en {first}.",
            $"Le lien de {source} vers {target} figure deux fois ; le premier est en {first}."),
        new(
            "Keep one of them.",
            "Conserve uno de ellos.",
            "N'en gardez qu'un."));

    public static Diagnostic MovedElement(Location at, string found, string model, string edition, LocalText title, string now) => movedElement.At(
        at,
        new(
            $"{model} has no element '{found}'; in {edition} it is '{title}', which is here under '{now}'.",
            $"{model} no tiene ningún elemento «{found}»; en {edition} es «{title}», que aquí figura como «{now}».",
            $"{model} n'a pas d'élément « {found} » ; dans {edition} c'est « {title} », qui se trouve ici sous « {now} »."),
        new(
            $"Write '{now}', or pin {edition}.",
            $"Escriba «{now}» o fije {edition}.",
            $"Écrivez « {now} », ou fixez {edition}."));

    public static Diagnostic WithdrawnElement(Location at, string found, string model, string edition, LocalText title) => withdrawnElement.At(
        at,
        new(
            $"{model} has no element '{found}'; only {edition} has it, as '{title}'.",
            $"{model} no tiene ningún elemento «{found}»; solo lo tiene {edition}, como «{title}».",
            $"{model} n'a pas d'élément « {found} » ; seul {edition} l'a, sous le titre « {title} »."),
        new(
            $"Link to an element of this edition, or pin {edition}.",
            $"Enlace con un elemento de esta edición o fije {edition}.",
            $"Liez un élément de cette édition, ou fixez {edition}."));

    public static Diagnostic ContradictoryLink(Location at, string source, string target, string relationship, string other, Location first) => contradictoryLink.At(
        at,
        new(
            $"The link from {source} to {target} states {relationship}; at {first} it states {other}.",
            $"El enlace de {source} a {target} dice {relationship}; en {first} dice {other}.",
            $"Le lien de {source} vers {target} dit {relationship} ; en {first} il dit {other}."),
        new(
            "Keep the one that holds.",
            "Conserve el que sea cierto.",
            "Gardez celui qui est juste."));

    public static Diagnostic ChangedElement(Location at, string elementCode, string model, LocalText title) => changedElement.At(
        at,
        new(
            $"{elementCode} was another element of {model} when the mapping was written; it is '{title}' now.",
            $"{elementCode} era otro elemento de {model} cuando se escribió la correspondencia; ahora es «{title}».",
            $"{elementCode} était un autre élément de {model} quand la correspondance a été écrite ; c'est maintenant « {title} »."),
        new(
            "See whether the link still holds, then renew the pin with mmssc mapping pin.",
            "Compruebe si el enlace sigue siendo válido y renueve la fijación con mmssc mapping pin.",
            "Voyez si le lien tient encore, puis renouvelez la fixation avec mmssc mapping pin."));

    public static Diagnostic UnlistedSource(Location at, string elementCode, LocalText title) => unlistedSource.At(
        at,
        new(
            $"Source element {elementCode} ({title}) is neither linked nor listed in \"unmapped\".",
            $"El elemento de origen {elementCode} ({title}) no está enlazado ni figura en «unmapped».",
            $"L'élément source {elementCode} ({title}) n'est ni lié ni inscrit dans « unmapped »."),
        new(
            "Link it, or list it in \"unmapped\" with the reason.",
            "Enlácelo o inclúyalo en «unmapped» con el motivo.",
            "Liez-le, ou inscrivez-le dans « unmapped » avec le motif."));

    public static Diagnostic LinkedAndUnmapped(Location at, string elementCode) => linkedAndUnmapped.At(
        at,
        new(
            $"{elementCode} is listed in \"unmapped\" but has links.",
            $"{elementCode} figura en «unmapped» pero tiene enlaces.",
            $"{elementCode} est inscrit dans « unmapped » mais a des liens."),
        new(
            "Remove it from one of the two.",
            "Elimínelo de uno de los dos.",
            "Retirez-le de l'un des deux."));

    public static Diagnostic ExampleFails(Location at, string name, string elementCode, LocalText what, LocalText expected, LocalText found) => exampleFails.At(
        at,
        new(
            $"Example '{name}' fails at {elementCode}: {what} should be {expected}, is {found}.",
            $"El ejemplo «{name}» falla en {elementCode}: {what} debería ser {expected}, es {found}.",
            $"L'exemple « {name} » échoue à {elementCode} : {what} devrait être {expected}, est {found}."),
        new(
            "Correct the example, or what it shows to be wrong: links, weights or the level map.",
            "Corrija el ejemplo, o lo que este muestra incorrecto: enlaces, pesos o el mapa de niveles.",
            "Corrigez l'exemple, ou ce qu'il révèle d'erroné : liens, poids ou table de niveaux."));

    public static Diagnostic TargetWithoutScale(Location at, string elementCode) => targetWithoutScale.At(
        at,
        new(
            $"Target element {elementCode} has no scale, so nothing can be said of its level.",
            $"El elemento de destino {elementCode} no tiene escala, así que nada puede decirse de su nivel.",
            $"L'élément cible {elementCode} n'a pas d'échelle : rien ne peut être dit de son niveau."),
        new(
            "Link to an element that is rated.",
            "Enlace con un elemento que se valore.",
            "Liez un élément qui est évalué."));

    public static Diagnostic WeightNotPositive(Location at, double weight) => weightNotPositive.At(
        at,
        new(
            $"The weight is {weight}; a link that counts has a weight above 0.",
            $"El peso es {weight}; un enlace que cuenta tiene un peso mayor que 0.",
            $"Le poids est {weight} ; un lien qui compte a un poids supérieur à 0."),
        new(
            "Give it a weight, or mark it \"status\": \"pending\".",
            "Dele un peso o márquelo «status»: «pending».",
            "Donnez-lui un poids, ou marquez-le « status » : « pending »."));

    public static Diagnostic MissingPin(Location at, string model, string actual) => missingPin.At(
        at,
        new(
            $"{model} is not pinned: a changed model would pass unnoticed.",
            $"{model} no está fijado: un cambio del modelo pasaría inadvertido.",
            $"{model} n'est pas fixé : un changement du modèle passerait inaperçu."),
        new(
            $"Write \"sha256\": \"{actual}\".",
            $"Escriba «sha256»: «{actual}».",
            $"Écrivez « sha256 » : « {actual} »."));

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] + "…" : hash;
}
