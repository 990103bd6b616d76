using MMSSC.Interop.Reports.TemplateFiles;
using Scriban;

namespace MMSSC.Interop.Reports.Templating;

/// <summary>Templates as the engine parsed them. The shipped ones never change, so a process parses each once.</summary>
internal static class ParsedTemplates
{
    private static readonly Dictionary<string, Template> shipped = new(StringComparer.Ordinal);

    /// <summary>The parsed file; it may have errors.</summary>
    public static Template Of(TemplateFile file)
    {
        if (!file.Shipped)
        {
            return Template.Parse(file.Text, file.Name);
        }

        lock (shipped)
        {
            if (!shipped.TryGetValue(file.Name, out var template))
            {
                shipped[file.Name] = template = Template.Parse(file.Text, file.Name);
            }

            return template;
        }
    }

    /// <summary>Parses the shipped templates of one form ahead of their use.</summary>
    public static void Prepare(TemplateFolder folder, string form)
    {
        foreach (var path in folder.Shipped)
        {
            if (path.EndsWith(".sbn", StringComparison.Ordinal)
                && (path.StartsWith(form + "/", StringComparison.Ordinal) || path == $"report.{form}.sbn"))
            {
                Of(folder.Read(path));
            }
        }
    }
}
