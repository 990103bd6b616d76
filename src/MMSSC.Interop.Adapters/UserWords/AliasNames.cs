using MMSSC.Interop.Files;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.UserWords;

/// <summary>What findings call the things that have aliases.</summary>
internal static class AliasNames
{
    public static readonly LocalText Model = new("an installed model", "un modelo instalado", "un modèle installé");

    public static readonly LocalText Number = new("a number", "un número", "un nombre");

    /// <summary>One of a kind, such as "a level of iso-18091".</summary>
    public static LocalText Any(AliasKind kind, string? model)
    {
        var any = kind switch
        {
            AliasKind.Level => new LocalText("a level", "un nivel", "un niveau"),
            AliasKind.Element => new("an element", "un elemento", "un élément"),
            AliasKind.Column => new("a kind of column", "una clase de columna", "une sorte de colonne"),
            AliasKind.Status => new("a status", "un estado", "un statut"),
            AliasKind.Horizon => new("a horizon", "un horizonte", "un horizon"),
            _ => new("a kind of label", "una clase de etiqueta", "une sorte d'étiquette"),
        };
        return InModel(any, model);
    }

    /// <summary>A certain one, such as "level green of iso-18091@2019".</summary>
    public static LocalText Of(AliasKind kind, string code, string? model)
    {
        var one = kind switch
        {
            AliasKind.Level => new LocalText($"level {code}", $"nivel {code}", $"niveau {code}"),
            AliasKind.Element => new($"element {code}", $"elemento {code}", $"élément {code}"),
            AliasKind.Column => new($"column {code}", $"columna {code}", $"colonne {code}"),
            AliasKind.Status => new($"status {code}", $"estado {code}", $"statut {code}"),
            AliasKind.Horizon => new($"horizon {code}", $"horizonte {code}", $"horizon {code}"),
            _ => new($"label {code}", $"etiqueta {code}", $"étiquette {code}"),
        };
        return InModel(one, model);
    }

    private static LocalText InModel(LocalText thing, string? model) =>
        model is null ? thing : new($"{thing["en"]} of {model}", $"{thing["es"]} de {model}", $"{thing["fr"]} de {model}");
}
