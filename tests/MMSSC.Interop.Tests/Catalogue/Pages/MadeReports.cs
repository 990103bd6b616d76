using System.Text;

namespace MMSSC.Interop.Tests.Catalogue.Pages;

/// <summary>Reports whose folder is not as it should be.</summary>
internal static class MadeReports
{
    public static Dictionary<string, MadeExample> All { get; } = new()
    {
        ["templates-are-there"] = folder =>
        {
            File.WriteAllText(folder.At("templates/style.css"), "body { color: #222 }", Encoding.UTF8);
            folder.Name("templates/style.css", "mmssc report --eject templates");
        },
        ["empty-template-folder"] = folder =>
        {
            Directory.CreateDirectory(folder.At("templates"));
            folder.Name("templates", "mmssc report --eject");
        },
    };
}
