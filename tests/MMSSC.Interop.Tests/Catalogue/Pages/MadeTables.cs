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
        ["30-towns"] = folder =>
        {
            // Both tables are the same towns, so each has its partner.
            folder.Add("mapping.json", File.ReadAllBytes(ExampleFolder.Base("mapping.json")));
            folder.Add("digital-inclusion.csv", Encoding.UTF8.GetBytes(Towns("Strategy,Culture,Governance and process,Technology,Data", 5)));
            folder.Add("maturity.csv", Encoding.UTF8.GetBytes(Towns("1.3.1,1.3.2,2.3.1", 3)));
        },
    };

    /// <summary>A wide table of which three columns can be read and one can't: each of its texts is another one.</summary>
    private static string Communities(int count, string level)
    {
        var text = new StringBuilder("municipality,1.1,1.2,1.3,1.4\n");
        for (var i = 1; i <= count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Town {i},green,yellow,red,{level} {i}\n");
        }

        return text.ToString();
    }

    private static string Towns(string columns, int count)
    {
        var text = new StringBuilder("community,date," + columns + "\n");
        for (var i = 1; i <= 30; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Town {i},2026");
            for (var column = 0; column < count; column++)
            {
                text.Append(CultureInfo.InvariantCulture, $",{1 + ((i + (column * (i % 3))) % 5)}");
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
