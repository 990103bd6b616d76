using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Text;
using Spectre.Console;

namespace MMSSC.Interop.Cli.Output;

/// <summary>Tables: with borders and colour for a person at a terminal, plain aligned columns when piped.</summary>
internal sealed class TableWriter
{
    private const int PlainWidth = 10_000;

    private readonly IAnsiConsole console;
    private readonly bool plain;

    /// <summary>Writes to a text writer; <paramref name="terminal"/> says whether a person looks at it.</summary>
    public TableWriter(TextWriter output, bool terminal, bool colour)
    {
        plain = !terminal;
        console = AnsiConsole.Create(new()
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(VisibleWriter.RawOf(output)),
        });
        if (plain)
        {
            console.Profile.Width = PlainWidth;
        }
    }

    /// <summary>Writes tables to a stream that goes where the path says: for a person only where that is the terminal.</summary>
    public static void Write(ProgramConsole console, string path, Stream stream, Action<TableWriter> write)
    {
        var terminal = path == ResultFile.StandardOutput && console.OutputIsTerminal;
        using var text = new StreamWriter(terminal ? console.Output : stream, new System.Text.UTF8Encoding(false), leaveOpen: true);
        write(new(text, terminal, console.UsesColour(terminal)));
    }

    /// <summary>Writes a line of text, or nothing for null.</summary>
    public void Line(string? text)
    {
        if (text is not null)
        {
            console.WriteLine(VisibleText.Lines(text));
        }
    }

    /// <summary>Writes a table; cells are text, never markup.</summary>
    public void Write(string? title, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = plain ? TableBorder.None : TableBorder.Rounded, ShowHeaders = true };
        if (title is not null)
        {
            console.WriteLine(VisibleText.Lines(title));
        }

        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(VisibleText.Lines(column), new Style(decoration: Decoration.Bold))) { NoWrap = plain });
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Spectre.Console.Text(VisibleText.Lines(cell))));
        }

        console.Write(table);
    }
}
