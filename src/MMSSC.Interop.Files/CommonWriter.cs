using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files;

/// <summary>Writes the parts that several kinds of files have.</summary>
/// <param name="writer">Where to.</param>
/// <param name="language">The language of messages; null writes each in all that it has.</param>
internal sealed class CommonWriter(JsonLineWriter writer, string? language)
{
    /// <summary>Begins a file.</summary>
    public void BeginFile()
    {
        writer.BeginObject(lines: true);
        writer.Name("formatVersion");
        writer.Number(FileHeader.FormatVersion);
    }

    /// <summary>Ends a file with its findings.</summary>
    public void EndFile(IEnumerable<Diagnostic> findings)
    {
        Findings(findings);
        EndFile();
    }

    /// <summary>Ends a file.</summary>
    public void EndFile()
    {
        writer.End();
        writer.EndLine();
    }

    /// <summary>What was found while the input was read.</summary>
    public void Findings(IEnumerable<Diagnostic> findings)
    {
        writer.Name("findings");
        writer.BeginList(lines: true);
        foreach (var finding in findings)
        {
            Write(finding);
        }

        writer.End();
    }

    public void Text(string name, string? text)
    {
        writer.Name(name);
        writer.Text(text);
    }

    public void Number(string name, double number)
    {
        writer.Name(name);
        writer.Number(number);
    }

    /// <summary>Prose; nothing where nothing is said.</summary>
    public void Prose(string name, LocalText text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        writer.Name(name);
        if (language is not null || (text.All.Length == 1 && text.All[0].Language == LocalText.DefaultLanguage))
        {
            writer.Text(text[language ?? LocalText.DefaultLanguage]);
            return;
        }

        writer.BeginObject(lines: false);
        foreach (var (key, value) in text.All)
        {
            Text(key, value);
        }

        writer.End();
    }

    public void Community(Community community)
    {
        writer.Name("community");
        writer.BeginObject(lines: false);
        Text("name", community.Name);
        Text("id", community.Id);
        if (!community.Territories.IsEmpty)
        {
            List("territories", community.Territories.Names, writer.Text);
        }

        writer.End();
    }

    public void Model(string name, Model model)
    {
        writer.Name(name);
        writer.BeginObject(lines: false);
        Text("id", model.Reference.Id);
        Text("edition", model.Reference.Edition);
        writer.End();
    }

    /// <summary>What an assessment and its translations have in common beside the community and the models.</summary>
    public void Circumstances(Assessment assessment)
    {
        Text("date", assessment.Date?.ToString());
        Text("horizon", FileWords.Horizons[assessment.Horizon]);
        Text("method", assessment.Method is { } method ? FileWords.Methods[method] : null);
        Text("stakeholder", assessment.Stakeholder);
        Text("visibility", FileWords.Visibilities[assessment.Visibility]);
    }

    /// <summary>The level, the score, or why there is none.</summary>
    public void Value(Rating rating)
    {
        if (rating.Level is { } level)
        {
            Text("level", level.Code);
        }
        else if (rating.Score is { } score)
        {
            Number("score", score);
        }
        else
        {
            Text("status", FileWords.RatingStatuses[rating.Status]);
        }
    }

    /// <summary>A place; an empty object for what was made in memory.</summary>
    public void Place(string name, Location place)
    {
        writer.Name(name);
        Place(place);
    }

    /// <summary>A place in a list.</summary>
    public void Place(Location place)
    {
        writer.BeginObject(lines: false);
        Known("file", place.File);
        Known("line", place.Line);
        Known("column", place.Column);
        Known("sheet", place.Sheet);
        Known("cell", place.Cell);
        Known("pointer", place.Pointer);
        writer.End();
    }

    /// <summary>A list on one line.</summary>
    public void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        writer.Name(name);
        writer.BeginList(lines: false);
        foreach (var item in items)
        {
            write(item);
        }

        writer.End();
    }

    /// <summary>Two numbers, rounded so that the last bits of a sum do not make two runs differ.</summary>
    public void Interval(string name, Interval interval)
    {
        writer.Name(name);
        writer.BeginList(lines: false);
        writer.Number(Round(interval.Low));
        writer.Number(Round(interval.High));
        writer.End();
    }

    /// <summary>Ten decimals: far finer than any level, coarser than floating-point noise.</summary>
    public static double Round(double number) => Math.Round(number, 10);

    private void Write(Diagnostic finding)
    {
        writer.BeginObject(lines: false);
        Text("code", finding.Code);
        Known("slug", finding.Slug.Length > 0 ? finding.Slug : null);
        Text("severity", FileWords.Severities[finding.Severity]);
        Prose("message", finding.Message);
        Prose("help", finding.Help);
        if (finding.Location != Location.None)
        {
            Place("position", finding.Location);
        }

        writer.End();
    }

    private void Known(string name, string? text)
    {
        if (text is not null)
        {
            Text(name, text);
        }
    }

    private void Known(string name, int? number)
    {
        if (number is not null)
        {
            Number(name, number.Value);
        }
    }
}
