using MMSSC.Interop.Tests.Support;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace MMSSC.Interop.Tests.Catalogue;

/// <summary>
/// No folder of any project sees one that sees it: asked of the compiled code, because a namespace sees those above it not mentioned.
/// </summary>
public sealed class FolderCircleTests
{
    private const string Product = "MMSSC.Interop";

    public static TheoryData<string> Projects =>
        new(Directory.EnumerateDirectories(RepositoryRoot.Combine("src"), Product + "*").Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_of_a_project_stand_in_no_circle(string project)
    {
        var links = Links(project);

        Assert.Empty(Circles(links));
        Assert.Empty(Prefixes(links).SelectMany(Circles));
    }

    [Fact]
    public void A_circle_is_found_by_folder_and_by_prefix()
    {
        (string, string)[] folders = [("A", "B"), ("B", "C"), ("C", "A"), ("C", "D")];
        (string, string)[] prefixes = [("Finding.Cells", "Reading.Rows"), ("Reading.Keys", "Finding.Rows")];

        Assert.Equal("A > B > C > A", Assert.Single(Circles([.. folders])));
        Assert.Empty(Circles([.. prefixes]));
        Assert.Equal("Finding > Reading > Finding", Assert.Single(Prefixes([.. prefixes]).SelectMany(Circles)));
    }

    /// <summary>Who sees whom among the folders of a project, by types, members and code.</summary>
    private static HashSet<(string From, string To)> Links(string project)
    {
        var links = new HashSet<(string, string)>();
        var path = Path.Combine(AppContext.BaseDirectory, (project == Product + ".Cli" ? "mmssc" : project) + ".dll");
        using var assembly = AssemblyDefinition.ReadAssembly(path);
        foreach (var type in assembly.MainModule.GetTypes())
        {
            var from = FolderOf(type, project);
            foreach (var seen in Seen(type).SelectMany(Parts))
            {
                // What the compiler adds stands in no folder.
                if (seen is TypeDefinition other && other.Module == assembly.MainModule && from.Length > 0 && FolderOf(other, project) is { Length: > 0 } to && from != to)
                {
                    links.Add((from, to));
                }
            }
        }

        return links;
    }

    private static string FolderOf(TypeDefinition type, string project)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        var root = project == Product + ".Core" ? Product : project;
        return type.Namespace == root ? "." : type.Namespace.StartsWith(root + ".", StringComparison.Ordinal) ? type.Namespace[(root.Length + 1)..] : "";
    }

    private static IEnumerable<TypeReference?> Seen(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(item => item.InterfaceType),
        .. type.CustomAttributes.Select(item => item.AttributeType),
        .. type.Fields.Select(field => field.FieldType),
        .. type.Methods.SelectMany(method => (TypeReference?[])[method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType), .. method.HasBody ? Seen(method.Body) : []]),
    ];

    private static IEnumerable<TypeReference?> Seen(MethodBody body) =>
        body.Variables.Select(variable => variable.VariableType).Concat(body.Instructions.SelectMany(instruction => (IEnumerable<TypeReference?>)(instruction.Operand switch
        {
            GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
            MemberReference member and not TypeReference => [member.DeclaringType],
            TypeReference named => [named],
            _ => [],
        })));

    /// <summary>The types that a reference is made of, such as a list and what is in it.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? reference) => reference switch
    {
        null => [],
        GenericInstanceType generic => Parts(generic.ElementType).Concat(generic.GenericArguments.SelectMany(Parts)),
        TypeSpecification specification => Parts(specification.ElementType),
        TypeDefinition definition => [definition],
        _ => [],
    };

    /// <summary>The same links between folders cut at each depth.</summary>
    private static IEnumerable<HashSet<(string From, string To)>> Prefixes(HashSet<(string From, string To)> links)
    {
        for (var depth = 1; depth < 4; depth++)
        {
            yield return [.. links.Select(link => (From: Cut(link.From, depth), To: Cut(link.To, depth))).Where(link => link.From != link.To)];
        }
    }

    private static string Cut(string folder, int depth) => string.Join('.', folder.Split('.', StringSplitOptions.RemoveEmptyEntries).Take(depth)) is { Length: > 0 } cut ? cut : ".";

    /// <summary>A circle for each folder that one leads back to, from its first folder.</summary>
    private static IEnumerable<string> Circles(HashSet<(string From, string To)> links)
    {
        var next = links.ToLookup(link => link.From, link => link.To);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in links.Select(link => link.From).Distinct().Order(StringComparer.Ordinal))
        {
            if (Back(start, next) is { } path && !path.Exists(found.Contains))
            {
                found.UnionWith(path);
                yield return string.Join(" > ", [.. path, start]);
            }
        }
    }

    /// <summary>The shortest way from a folder back to itself; null where there is none.</summary>
    private static List<string>? Back(string start, ILookup<string, string> next)
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var to in next[at].Order(StringComparer.Ordinal))
            {
                if (to == start)
                {
                    var path = new List<string> { at };
                    while (path[0] != start)
                    {
                        path.Insert(0, before[path[0]]);
                    }

                    return path;
                }

                if (before.TryAdd(to, at))
                {
                    queue.Enqueue(to);
                }
            }
        }

        return null;
    }
}
