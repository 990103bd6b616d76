using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Tests.Adapters.Corpus;

/// <summary>What an assessment says in truth; sheets are made of it, and what is read is compared with it.</summary>
internal sealed record Truth(Model Model, string? Community, string? Date, Horizon Horizon, IReadOnlyDictionary<Element, string> Values)
{
    public const string NotAssessed = "-";
    public const string NotApplicable = "na";

    /// <summary>The value of an element of which no level may be stated; whether it counts as not applicable is open.</summary>
    public const string Unstated = "?";

    /// <summary>A date that the sheet hints at without saying that it is the assessment's.</summary>
    public const string AnyDate = "*";

    /// <summary>Elements that sheets list: the leaves, or the policies.</summary>
    public IEnumerable<Element> Elements => Values.Keys;

    /// <summary>The level of an element; null where it is not rated by level.</summary>
    public Level? LevelOf(Element element) => element.Scale!.Find(Values[element]);

    /// <summary>A truth in which each element has some value, the same for the same seed.</summary>
    /// <param name="model">The model.</param>
    /// <param name="seed">Chooses the values.</param>
    /// <param name="community">The community.</param>
    /// <param name="date">The date.</param>
    /// <param name="blanks">Whether some elements are not assessed and some not applicable.</param>
    public static Truth Of(Model model, int seed, string? community, string? date, bool blanks = true)
    {
        var random = new Draw(seed);
        var values = new Dictionary<Element, string>();
        foreach (var element in model.Rateable.Where(element => element.IsLeaf))
        {
            values.Add(element, random.Value(element.Scale!, blanks));
        }

        return new(model, community, date, Horizon.Now, values);
    }

    /// <summary>The same elements with other values.</summary>
    public Truth Again(int seed)
    {
        var random = new Draw(seed);
        return this with { Values = Values.Keys.ToDictionary(element => element, element => random.Value(element.Scale!, true)) };
    }

    /// <summary>Only some of the elements.</summary>
    public Truth Only(Func<Element, bool> chosen) => this with { Values = Values.Where(pair => chosen(pair.Key)).ToDictionary() };

    /// <summary>A generator of its own: the framework's may change from version to version.</summary>
    private sealed class Draw(int seed)
    {
        private uint state = (uint)(seed * 2654435761L) | 1;

        public string Value(Scale scale, bool blanks)
        {
            var kind = Next(24);
            return blanks && kind == 0 ? NotAssessed
                : blanks && kind == 1 ? NotApplicable
                : scale.Levels.IsEmpty ? (Next(21) / 20.0).ToString("R", System.Globalization.CultureInfo.InvariantCulture)
                : scale.Levels[Next(scale.Levels.Length)].Code;
        }

        private int Next(int below)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 8) % (uint)below);
        }
    }
}
