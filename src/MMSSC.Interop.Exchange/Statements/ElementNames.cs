using MMSSC.Interop.Models;

namespace MMSSC.Interop.Exchange.Statements;

/// <summary>Names of models and elements for forms that want an IRI for everything. They are names, nothing is found at them.</summary>
internal static class ElementNames
{
    private const string Models = "urn:mmssc-interop:model:";
    private const string Elements = "urn:mmssc-interop:element:";

    /// <summary>What names of things begin with that are ours and no elements: <c>weight</c>, <c>levelMap</c>.</summary>
    public const string Terms = "urn:mmssc-interop:term:";

    /// <summary>What names of mappings begin with.</summary>
    public const string Mappings = "urn:mmssc-interop:mapping:";

    /// <summary>The name of a model edition.</summary>
    public static string Of(ModelReference model) => $"{Models}{model.Id}:{model.Edition}";

    /// <summary>What the names of all its elements begin with.</summary>
    public static string PrefixOf(ModelReference model) => $"{Elements}{model.Id}:{model.Edition}:";

    /// <summary>The name of an element.</summary>
    public static string Of(ModelReference model, string code) => PrefixOf(model) + Escaped(code);

    /// <summary>A code as it stands in a name.</summary>
    public static string Escaped(string code) => Uri.EscapeDataString(code);

    /// <summary>The model edition that a name is of, or that an element's name belongs to; null for external names.</summary>
    public static ModelReference? ModelOf(string name)
    {
        var rest = name.StartsWith(Models, StringComparison.Ordinal) ? name[Models.Length..]
            : name.StartsWith(Elements, StringComparison.Ordinal) ? name[Elements.Length..]
            : "";
        var parts = rest.Split(':');
        return parts.Length >= 2 && parts[0].Length > 0 && parts[1].Length > 0 ? new(parts[0], parts[1]) : null;
    }

    /// <summary>The code that an external name means: of its last part, the same with its prefix, and the whole, the first that is one of the model.</summary>
    /// <param name="name">The name in full.</param>
    /// <param name="spelled">How the file spells it.</param>
    /// <param name="model">The model; null where it is not known, and then the part after the prefix is the code.</param>
    public static string CodeOf(string name, string spelled, Model? model)
    {
        var colon = spelled.IndexOf(':', StringComparison.Ordinal);
        var local = Uri.UnescapeDataString(spelled[(colon + 1)..]);
        string[] candidates = [colon > 0 && local.IndexOf('/', StringComparison.Ordinal) < 0 ? local : CodeOf(name), CodeOf(name), spelled, name];
        return Array.Find(candidates, candidate => model?.Find(candidate) is not null) ?? candidates[0];
    }

    /// <summary>The code in a name: all that follows the last of <c># / :</c>, as external names have it too.</summary>
    public static string CodeOf(string name)
    {
        var end = name.TrimEnd('/', '#');
        return Uri.UnescapeDataString(end[(end.LastIndexOfAny(['#', '/', ':']) + 1)..]);
    }
}
