using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>Which parts a part refers to. Targets outside the package are not followed: they count as missing.</summary>
internal sealed class Relationships
{
    private const int Most = 1 << 16;
    private readonly Dictionary<string, (string Kind, string Target)> byId = [];

    private Relationships()
    {
    }

    /// <summary>Kind (last word of its type) and name of the part that the id stands for, or null.</summary>
    public (string Kind, string Target)? this[string id] => byId.TryGetValue(id, out var found) ? found : null;

    /// <summary>Name of the first part of a kind, such as <c>styles</c>, or null.</summary>
    public string? Find(string kind)
    {
        foreach (var (found, target) in byId.Values)
        {
            if (found == kind)
            {
                return target;
            }
        }

        return null;
    }

    /// <summary>Name of the part that lists the relationships of a part; of the package itself for the empty name.</summary>
    public static string PartFor(string source)
    {
        var slash = source.LastIndexOf('/') + 1;
        return $"{source[..slash]}_rels/{source[slash..]}.rels";
    }

    /// <summary>Reads the relationships of a part.</summary>
    /// <exception cref="System.Xml.XmlException">The list is damaged.</exception>
    public static Relationships Read(PartXml xml, string source)
    {
        var read = new Relationships();
        while (xml.Read())
        {
            if (xml.IsElement && xml.Name == "Relationship" && xml["TargetMode"] != "External" && read.byId.Count < Most
                && xml["Id"] is { } id && xml["Type"] is { } type && xml["Target"] is { } target)
            {
                read.byId.TryAdd(id, (type[(type.LastIndexOf('/') + 1)..], Resolve(source, target)));
            }
        }

        return read;
    }

    // Relative to the source's folder; steps above the root stay in the root. The result is only a key of the package.
    private static string Resolve(string source, string target)
    {
        target = Uri.UnescapeDataString(target).Replace('\\', '/');
        var folders = new List<string>();
        if (!target.StartsWith('/'))
        {
            folders.AddRange(source.Split('/')[..^1]);
        }

        foreach (var step in target.Split('/'))
        {
            if (step == "..")
            {
                folders.RemoveRange(Math.Max(0, folders.Count - 1), Math.Min(1, folders.Count));
            }
            else if (step is not ("" or "."))
            {
                folders.Add(step);
            }
        }

        return string.Join('/', folders);
    }
}
