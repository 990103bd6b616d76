using System.Globalization;
using CsCheck;
using MMSSC.Interop.Models;
using MMSSC.Interop.Streaming;
using MMSSC.Interop.Tests.Adapters.Corpus;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

namespace MMSSC.Interop.Tests.Laws.Plans;

/// <summary>How a row below the first ones departs from them.</summary>
internal enum Departure
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It is the heading once more, which is none.</summary>
    SameHeading,

    /// <summary>It is a heading with the elements in another order.</summary>
    OtherHeading,

    /// <summary>It has fewer fields.</summary>
    Fewer,

    /// <summary>It has more fields.</summary>
    More,

    /// <summary>A word in it is none of the codebook's.</summary>
    UnknownWord,

    /// <summary>It says that its levels are not those of a town.</summary>
    OtherRole,
}

/// <summary>A long table with a row for each town, made at random.</summary>
/// <param name="Lines">Its lines, the heading first.</param>
/// <param name="Towns">What each line says, as <see cref="ReadRows"/> writes it; null where it is no town's.</param>
/// <param name="Departure">How a row departs.</param>
/// <param name="DepartsAt">Index of the line that departs; the number of lines where none does.</param>
/// <param name="UnknownColumn">The field of the unknown word; -1 where there is none.</param>
/// <param name="Rules">How many rows its plan is made of.</param>
internal sealed record TownTable(string[] Lines, string?[] Towns, Departure Departure, int DepartsAt, int UnknownColumn, StreamRules Rules)
{
    private static readonly Speech[] speeches = [Speech.Spanish, Speech.English, Speech.French];
    private static readonly string[][] others = [["Mejor práctica", "Promedio estatal"], ["Best practice", "Target 2030"], ["Meilleure pratique", "Médiane du groupe"]];
    private static readonly StreamRules few = new(5, 14);

    /// <summary>Tables on both sides of the number of rows that their plan is made of; few rows, or, seldom, as many as the product asks for.</summary>
    public static readonly Gen<TownTable> Any =
        from draw in Gen.Int[0, int.MaxValue - 1]
        from speech in Gen.Int[0, speeches.Length - 1]
        from heading in Gen.Int[0, 2]
        from headingBelow in Gen.Int[0, 2]
        from signs in Gen.Int[0, 2]
        from departure in Gen.Enum<Departure>()
        from rows in Gen.Int[6, 40]
        from isLong in Gen.Int[0, 39]
        select Make(new Random(draw), speeches[speech], (heading, headingBelow), signs, departure, isLong == 0 ? 2_000 + rows : rows, isLong == 0 ? StreamRules.Default : few);

    public override string ToString() => $"{Departure} at line {DepartsAt + 1}\n{string.Join('\n', Lines)}";

    private static TownTable Make(Random random, Speech speech, (int Above, int Below) headings, int signs, Departure departure, int rows, StreamRules rules)
    {
        var model = random.Next(2) == 0 ? AllShapes.Iso : AllShapes.Mmssc;
        var elements = model.Rateable.Where(element => element.IsLeaf).ToArray();
        random.Shuffle(elements);
        var departs = rows >= rules.HeadRows ? departure : Departure.None;
        var at = departs == Departure.None ? rows + 1 : random.Next(rules.HeadRows, rows + 1);
        var unknown = departs == Departure.UnknownWord ? random.Next(elements.Length) : -1;
        var lines = new string[rows + 1];
        var towns = new string?[rows + 1];
        lines[0] = Heading(speech, elements, headings.Above);
        for (var row = 1; row <= rows; row++)
        {
            if (row == at && departs is Departure.SameHeading or Departure.OtherHeading)
            {
                lines[row] = departs == Departure.SameHeading ? lines[0] : Heading(speech, [.. elements.Reverse()], headings.Below);
                continue;
            }

            var isOther = row == at && departs == Departure.OtherRole;
            var name = isOther ? others[Array.IndexOf(speeches, speech)][random.Next(2)] : string.Create(CultureInfo.InvariantCulture, $"Pueblo {row}");
            var answers = Array.ConvertAll(elements, element => Answer(random, element, speech, signs));
            if (row == at && unknown >= 0)
            {
                answers[unknown] = ("zzqx", null);
            }

            var fields = answers.Select(answer => answer.Word);
            lines[row] = string.Join(',', (row == at ? departs : Departure.None) switch
            {
                Departure.Fewer => fields.Take(elements.Length - 1).Prepend(name),
                Departure.More => fields.Prepend("de Arriba").Prepend(name),
                _ => fields.Prepend(name),
            });
            towns[row] = isOther ? null : ReadRows.Text(name, elements.Zip(answers, (element, answer) => (element, answer.Code)).Where(answer => answer.Code is not null).OrderBy(answer => answer.element.Index).Select(answer => $"{answer.element.Code}={answer.Code}"));
        }

        return new(lines, towns, departs, at, unknown < 0 ? -1 : unknown + 1, rules);
    }

    private static string Heading(Speech speech, Element[] elements, int style) => string.Join(',', elements.Select(element => style switch
    {
        0 => element.Code,
        1 => Quoted(speech.TitleOf(element)),
        _ => Quoted($"{element.Code} {speech.TitleOf(element)}"),
    }).Prepend(speech.Community));

    /// <summary>What stands in a cell, and what it says; null where nothing.</summary>
    private static (string Word, string? Code) Answer(Random random, Element element, Speech speech, int signs)
    {
        var draw = random.Next(12);
        if (draw < 2)
        {
            return draw == 0 ? ("", null) : (speech.NotApplicable, Truth.NotApplicable);
        }

        var level = element.Scale!.Levels[random.Next(element.Scale.Levels.Length)];
        var word = speech.WordOf(level);
        return (signs switch { 0 => word, 1 => level.Code, _ => element.Scale.Levels.Length == 3 ? word[..1].ToUpperInvariant() : level.Code }, level.Value.ToString("R", CultureInfo.InvariantCulture));
    }

    private static string Quoted(string text) => text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
