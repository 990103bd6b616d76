using System.Collections.Immutable;
using System.Text;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Reports.TemplateFiles;

/// <summary>
/// The files of one report: those that are shipped, and over them, file by file, those of a user's folder. What a report has no
/// file of its own for is the combined report's. Nothing outside of these can be named.
/// </summary>
internal sealed class TemplateFolder(string report, string? directory)
{
    /// <summary>Largest template file of a user, in bytes.</summary>
    public const int MostBytes = 1 << 20;

    private const string Root = "templates/";
    private const string Common = "combined";

    /// <summary>The files that this report shares; null for the report whose own they are.</summary>
    public TemplateFolder? Beneath { get; } = report == Common ? null : new(Common, null);

    /// <summary>Paths of the shipped files, with <c>/</c> between folders.</summary>
    public ImmutableArray<string> Shipped => Beneath is null ? Own : [.. Own.Union(Beneath.Own).Order(StringComparer.Ordinal)];

    private ImmutableArray<string> Own =>
    [
        .. typeof(TemplateFolder).Assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(Root + report + "/", StringComparison.Ordinal))
            .Select(name => name[(Root.Length + report.Length + 1)..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether the file can be read.</summary>
    public bool Has(string path) => Read(path).Status == TemplateFileStatus.Found;

    /// <summary>Reads a file: the user's where there is one, else the shipped one.</summary>
    public TemplateFile Read(string path)
    {
        if (!IsPlain(path))
        {
            return new(TemplateFileStatus.Refused, path, "");
        }

        return (directory is null ? null : ReadFrom(directory, path)) ?? ReadShipped(path);
    }

    /// <summary>Writes the report's own files out, to be changed. A file that is there already stays as it is, which is a finding.</summary>
    public ImmutableArray<Diagnostic> Eject(string to)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in Own)
        {
            var file = Path.Combine(to, path);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                using var from = OpenOwn(path)!;
                using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
                from.CopyTo(stream);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                findings.Add(ReportDiagnostics.NotOverwritten(Location.Whole(file)));
            }
        }

        return findings.ToImmutable();
    }

    private Stream? OpenOwn(string path) => typeof(TemplateFolder).Assembly.GetManifestResourceStream(Root + report + "/" + path);

    private TemplateFile ReadShipped(string path)
    {
        var name = report + "/" + path;
        using var stream = OpenOwn(path);
        if (stream is null)
        {
            if (Beneath?.ReadShipped(path) is { Status: TemplateFileStatus.Found } shared)
            {
                return shared;
            }

            return new(TemplateFileStatus.Missing, directory is null ? name : Path.Combine(directory, path), "");
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new(TemplateFileStatus.Found, name, reader.ReadToEnd(), Shipped: true);
    }

    private static TemplateFile? ReadFrom(string directory, string path)
    {
        var name = Path.Combine(directory, path);
        try
        {
            var at = directory;
            foreach (var part in path.Split('/'))
            {
                at = Path.Combine(at, part);
                if (new FileInfo(at).LinkTarget is not null)
                {
                    return new(TemplateFileStatus.Refused, name, "");
                }
            }

            var file = new FileInfo(name);
            return !file.Exists ? null
                : file.Length > MostBytes ? new(TemplateFileStatus.TooLarge, name, "")
                : new(TemplateFileStatus.Found, name, File.ReadAllText(name, Encoding.UTF8));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new(TemplateFileStatus.Missing, name, "");
        }
    }

    /// <summary>
    /// Names of the templates that show the combined report's values: itself, and those that use its texts. What has texts of its
    /// own is another report.
    /// </summary>
    public static IEnumerable<string> Templates => typeof(TemplateFolder).Assembly.GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/')).Where(name => name.StartsWith(Root, StringComparison.Ordinal))
        .Select(name => name[Root.Length..name.IndexOf('/', Root.Length)]).Distinct().Order(StringComparer.Ordinal)
        .Where(name => name == Common || !new TemplateFolder(name, null).Own.Any(path => path.StartsWith("strings.", StringComparison.Ordinal)));

    /// <summary>The files of a shipped template by its name, else those of the combined report with a user's folder over them.</summary>
    public static TemplateFolder Of(string? template) =>
        template is not null && Templates.Contains(template) ? new(template, null) : new(Common, template);

    private static bool IsPlain(string path)
    {
        foreach (var character in path)
        {
            if (character is '\\' or ':' || char.IsControl(character))
            {
                return false;
            }
        }

        foreach (var part in path.Split('/'))
        {
            if (part.Length == 0 || part is "." or "..")
            {
                return false;
            }
        }

        return true;
    }
}
