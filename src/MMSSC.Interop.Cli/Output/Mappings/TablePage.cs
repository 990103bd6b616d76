using System.Text;
using MMSSC.Interop.Cli.Terminal;

namespace MMSSC.Interop.Cli.Output.Mappings;

/// <summary>A heading, some sentences and a table for people, on the terminal or as Markdown.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Lines">Sentences above the table.</param>
/// <param name="Columns">Headings of the table.</param>
/// <param name="Rows">Its rows; where there are none, no table is shown.</param>
internal sealed record TablePage(string Title, IReadOnlyList<string> Lines, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The forms that can be asked for, the first of which is the default; <c>json</c> is written elsewhere.</summary>
    public static readonly string[] Forms = ["table", "json", "md"];

    /// <summary>Writes in one of the forms, but for <c>json</c>.</summary>
    public void Write(ProgramConsole console, string path, string form)
    {
        if (form == Forms[^1])
        {
            ResultFile.Write(console, path, Markdown());
        }
        else
        {
            ResultFile.Write(console, path, stream => TableWriter.Write(console, path, stream, WriteTable));
        }
    }

    private void WriteTable(TableWriter table)
    {
        table.Line(Title);
        if (Rows.Count > 0)
        {
            table.Write(null, Columns, Rows);
        }

        foreach (var line in Lines)
        {
            table.Line(line);
        }
    }

    private string Markdown()
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Title).Append('\n');
        foreach (var line in Lines)
        {
            text.Append("\n- ").Append(Escaped(line));
        }

        text.Append(Lines.Count > 0 ? "\n" : "");
        if (Rows.Count > 0)
        {
            Row(text.Append('\n'), Columns);
            Row(text, Columns.Select(_ => "---"));
            foreach (var row in Rows)
            {
                Row(text, row.Select(Escaped));
            }
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    /// <summary>Text as text: nothing in it ends a cell or begins a mark.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c is '|' or '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '#' ? "\\" : "").Append(c is '\n' or '\r' ? ' ' : c);
        }

        return escaped.ToString();
    }
}
