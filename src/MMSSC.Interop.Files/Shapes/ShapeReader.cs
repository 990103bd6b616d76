using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>
/// Takes values out of a tree as a file's layout expects them. What is wrong is a finding at its place, and reading goes on: a value
/// that is not there or not usable is null, and is reported once.
/// </summary>
internal sealed class ShapeReader(JsonTree tree, FindingList findings)
{
    public FindingList Findings { get; } = findings;

    /// <summary>The outermost value.</summary>
    public JsonNode Root => tree.Root;

    /// <summary>The basis that was read last, with what it gave; null where it had findings.</summary>
    public (JsonNode Node, Basis? Value) LastBasis { get; set; }

    /// <summary>Finds the properties of an object; reports unknown ones and missing ones, or that it is not an object.</summary>
    /// <param name="node">The value.</param>
    /// <param name="shape">Its layout.</param>
    /// <param name="slots">Room for <see cref="Shape.MostProperties"/> numbers.</param>
    public Fields Bind(JsonNode node, Shape shape, Span<int> slots)
    {
        slots.Fill(-1);
        var fields = new Fields(tree, node, shape, slots);
        if (!Is(node, JsonKind.Object, JsonWord.Object))
        {
            return fields;
        }

        var properties = shape.Properties;
        var next = 0;
        foreach (var value in node.Values)
        {
            // Files mostly keep the canonical order, so the search goes on where the last name was found.
            var found = -1;
            for (var step = 0; step < properties.Length && found < 0; step++)
            {
                var at = next + step < properties.Length ? next + step : next + step - properties.Length;
                found = value.IsNamed(properties[at].Name, properties[at].Utf8) ? at : -1;
            }

            if (found < 0)
            {
                ReportUnknown(value, shape);
                continue;
            }

            next = found + 1 < properties.Length ? found + 1 : 0;
            if (slots[found] < 0)
            {
                slots[found] = value.Index;
            }
        }

        for (var i = 0; i < properties.Length; i++)
        {
            if (properties[i].Required && slots[i] < 0 && Findings.Accepts)
            {
                Findings.Add(JsonDiagnostics.MissingProperty(node.Location, properties[i].Name));
            }
        }

        return fields;
    }

    /// <summary>Whether a value that is there is of that kind; reports it if not.</summary>
    public bool Is(JsonNode node, JsonKind kind, JsonWord expected)
    {
        if (node.Kind == kind || !node.Exists)
        {
            return node.Exists;
        }

        WrongType(node, expected);
        return false;
    }

    public void WrongType(JsonNode node, JsonWord expected)
    {
        if (Findings.Accepts)
        {
            Findings.Add(JsonDiagnostics.WrongType(node.Location, Word(node.Kind), expected));
        }
    }

    /// <summary>A text that is not blank.</summary>
    public string? Text(JsonNode node)
    {
        if (!Is(node, JsonKind.Text, JsonWord.Text))
        {
            return null;
        }

        var text = node.Text;
        if (!string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        Empty(node);
        return null;
    }

    /// <summary>A text of a certain form.</summary>
    public string? Text(JsonNode node, TextForm form)
    {
        if (!Is(node, JsonKind.Text, JsonWord.Text))
        {
            return null;
        }

        var text = node.Text;
        if (form.Holds(text))
        {
            return text;
        }

        Malformed(node.Location, text, form);
        return null;
    }

    /// <summary>A text with its place; empty where it is missing or unusable.</summary>
    public Located<string> Place(JsonNode node, TextForm? form = null) =>
        new((form is null ? Text(node) : Text(node, form)) ?? "", node.Exists ? node.Location : Location.None);

    /// <summary>A number within bounds.</summary>
    public double? Number(JsonNode node, NumberRange range)
    {
        if (!Is(node, JsonKind.Number, JsonWord.Number))
        {
            return null;
        }

        var number = node.Number;
        if (range.Holds(number))
        {
            return number;
        }

        if (Findings.Accepts)
        {
            Findings.Add(JsonDiagnostics.NumberOutOfRange(
                node.Location, JsonSyntax.Shorten(System.Text.Encoding.ASCII.GetString(node.Raw)), range.Text));
        }

        return null;
    }

    /// <summary>A whole number within bounds.</summary>
    public int? Whole(JsonNode node, NumberRange range)
    {
        var number = Number(node, range);
        if (number is null || number == Math.Floor(number.Value))
        {
            return (int?)number;
        }

        WrongType(node, JsonWord.Whole);
        return null;
    }

    /// <summary>Any text, a blank one too, such as what stands in a cell.</summary>
    public string? AnyText(JsonNode node) => Is(node, JsonKind.Text, JsonWord.Text) ? node.Text : null;

    /// <summary>Yes or no; no where nothing is said.</summary>
    public bool Flag(JsonNode node)
    {
        if (node.Exists && node.Kind is not (JsonKind.True or JsonKind.False))
        {
            WrongType(node, JsonWord.Boolean);
        }

        return node.Kind == JsonKind.True;
    }

    /// <summary>Two numbers, the lower first.</summary>
    public (double Low, double High)? Interval(JsonNode node)
    {
        if (!Is(node, JsonKind.List, JsonWord.List))
        {
            return null;
        }

        if (node.Count != 2)
        {
            if (Findings.Accepts)
            {
                Findings.Add(JsonDiagnostics.WrongNumberOfItems(node.Location, node.Count, 2));
            }

            return null;
        }

        var ends = node.Values;
        ends.MoveNext();
        var low = Number(ends.Current, NumberRange.Any);
        ends.MoveNext();
        var high = Number(ends.Current, NumberRange.Any);
        return low is null || high is null ? null : (low.Value, high.Value);
    }

    /// <summary>One of a few words.</summary>
    public T? Choice<T>(JsonNode node, Words<T> words)
        where T : struct
    {
        if (!Is(node, JsonKind.Text, JsonWord.Text))
        {
            return null;
        }

        if (words.Find(node) is { } value)
        {
            return value;
        }

        if (Findings.Accepts)
        {
            Findings.Add(JsonDiagnostics.UnknownWord(node.Location, JsonSyntax.Shorten(node.Text), words.All));
        }

        return null;
    }

    /// <summary>Texts that are not blank, none of them twice.</summary>
    public ImmutableArray<string> Texts(JsonNode node)
    {
        if (!Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<string>(node.Count);
        var seen = node.Count > 1 ? new HashSet<string>(node.Count, StringComparer.Ordinal) : null;
        foreach (var value in node.Values)
        {
            if (Text(value) is not { } text)
            {
                continue;
            }

            if (seen?.Add(text) == false)
            {
                if (Findings.Accepts)
                {
                    Findings.Add(JsonDiagnostics.RepeatedItem(node.Location, JsonSyntax.Shorten(text)));
                }

                continue;
            }

            texts.Add(text);
        }

        return texts.DrainToImmutable();
    }

    /// <summary>A text, or texts by language.</summary>
    public LocalText Prose(JsonNode node)
    {
        if (node.Kind == JsonKind.Text)
        {
            return Text(node) is { } single ? LocalText.Of(single) : LocalText.Empty;
        }

        if (!Is(node, JsonKind.Object, JsonWord.Prose))
        {
            return LocalText.Empty;
        }

        if (node.Count == 0)
        {
            Empty(node);
        }

        var texts = ImmutableArray.CreateBuilder<TextIn>(node.Count);
        foreach (var value in node.Values)
        {
            if (Text(value) is { } text && Language(value) is { } language)
            {
                texts.Add(new(language, text));
            }
        }

        return new(texts.DrainToImmutable());
    }

    /// <summary>Words by language.</summary>
    public Aliases Words(JsonNode node)
    {
        if (!Is(node, JsonKind.Object, JsonWord.Object))
        {
            return Aliases.None;
        }

        var words = ImmutableArray.CreateBuilder<WordsIn>(node.Count);
        foreach (var value in node.Values)
        {
            if (Texts(value) is var texts && Language(value) is { } language)
            {
                words.Add(new(language, texts));
            }
        }

        return words.Count == 0 ? Aliases.None : new(words.DrainToImmutable());
    }

    /// <summary>Reports a text of another form than expected.</summary>
    public void Malformed(Location at, string found, TextForm form)
    {
        if (Findings.Accepts)
        {
            Findings.Add(JsonDiagnostics.MalformedText(at, JsonSyntax.Shorten(found), form.Example));
        }
    }

    public void Empty(JsonNode node)
    {
        if (Findings.Accepts)
        {
            Findings.Add(JsonDiagnostics.EmptyValue(node.Location));
        }
    }

    /// <summary>What a kind of value is called in messages.</summary>
    public static JsonWord Word(JsonKind kind) => kind switch
    {
        JsonKind.Object => JsonWord.Object,
        JsonKind.List => JsonWord.List,
        JsonKind.Text => JsonWord.Text,
        JsonKind.Number => JsonWord.Number,
        JsonKind.True or JsonKind.False => JsonWord.Boolean,
        _ => JsonWord.Null,
    };

    private string? Language(JsonNode value)
    {
        // Nearly every text is in these three; their names need no copy.
        if (value.IsNamed("en", "en"u8))
        {
            return "en";
        }

        if (value.IsNamed("es", "es"u8))
        {
            return "es";
        }

        if (value.IsNamed("fr", "fr"u8))
        {
            return "fr";
        }

        var language = value.Name;
        if (TextForm.Language.Holds(language))
        {
            return language;
        }

        Malformed(value.NameLocation, language, TextForm.Language);
        return null;
    }

    private void ReportUnknown(JsonNode value, Shape shape)
    {
        if (Findings.Accepts)
        {
            Findings.Add(JsonDiagnostics.UnknownProperty(
                value.NameLocation, JsonSyntax.Shorten(value.Name), shape.Properties.Select(property => property.Name)));
        }
    }
}
