using MMSSC.Interop.Diagnostics.Catalogue;

namespace MMSSC.Interop.Files.Json;

/// <summary>Finds keys that stand twice in an object. JSON leaves open which one counts, so nobody may rely on either.</summary>
internal static class JsonDuplicates
{
    // Up to here comparing all pairs is cheaper than a set.
    private const int Few = 16;

    public static void Check(JsonTree tree, int index, FindingList findings)
    {
        if (tree[index].Length > Few)
        {
            CheckMany(tree, index, findings);
            return;
        }

        var text = tree.Bytes.Span;
        for (var second = tree[index + 1].End; second < tree[index].End; second = tree[second].End)
        {
            ref readonly var name = ref tree[second];
            for (var first = index + 1; first < second; first = tree[first].End)
            {
                ref readonly var other = ref tree[first];
                var same = name.NameEscaped || other.NameEscaped
                    ? tree.Name(name) == tree.Name(other)
                    : name.NameLength == other.NameLength
                        && text.Slice(name.NameStart, name.NameLength).SequenceEqual(text.Slice(other.NameStart, other.NameLength));
                if (same)
                {
                    Report(tree, second, findings);
                    break;
                }
            }
        }
    }

    private static void CheckMany(JsonTree tree, int index, FindingList findings)
    {
        var names = new HashSet<string>(tree[index].Length, StringComparer.Ordinal);
        foreach (var value in new JsonNode(tree, index).Values)
        {
            if (!names.Add(value.Name))
            {
                Report(tree, value.Index, findings);
            }
        }
    }

    private static void Report(JsonTree tree, int index, FindingList findings)
    {
        if (findings.Accepts)
        {
            var value = new JsonNode(tree, index);
            findings.Add(JsonDiagnostics.DuplicateKey(value.NameLocation, JsonSyntax.Shorten(value.Name)));
        }
    }
}
