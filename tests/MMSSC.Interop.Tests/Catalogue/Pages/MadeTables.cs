using System.Globalization;
using System.Text;

namespace MMSSC.Interop.Tests.Catalogue.Pages;

/// <summary>Tables that are too long for a page.</summary>
internal static class MadeTables
{
    public static Dictionary<string, MadeExample> All { get; } = new()
    {
        ["600-unknown-levels"] = folder => folder.Add("sheet.csv", Encoding.UTF8.GetBytes(Communities(600, "perhaps"))),
        ["3-unknown-levels"] = folder => folder.Add("sheet.csv", Encoding.UTF8.GetBytes(Communities(3, "perhaps"))),
    };

    /// <summary>A wide table of which one column can be read and one can't.</summary>
    private static string Communities(int count, string level)
    {
        var text = new StringBuilder("municipality,1.1,1.2,1.3,1.4\n");
        for (var i = 1; i <= count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Town {i},green,yellow,red,{level}\n");
        }

        return text.ToString();
    }
}
