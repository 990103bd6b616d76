using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Files;

/// <summary>Writes translations in the canonical form, with the whole trace. Numbers are rounded to ten decimals.</summary>
internal sealed class TranslationWriter
{
    private readonly JsonLineWriter writer;
    private readonly CommonWriter common;

    private TranslationWriter(JsonLineWriter writer, string? language) => (this.writer, common) = (writer, new(writer, language));

    /// <summary>Writes a translation file.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="translations">Translations, taken one after the other.</param>
    /// <param name="findings">What was found on the way.</param>
    /// <param name="language">The language of findings and reasons; null writes all languages.</param>
    public static void Write(Stream stream, IEnumerable<TranslationResult> translations, IEnumerable<Diagnostic> findings, string? language = null)
    {
        using var lines = new JsonLineWriter(stream);
        var file = new TranslationWriter(lines, language);
        file.common.BeginFile();
        lines.Name("translations");
        lines.BeginList(lines: true);
        foreach (var translation in translations)
        {
            file.Write(translation);
        }

        lines.End();
        file.common.EndFile(findings);
    }

    private void Write(TranslationResult translation)
    {
        writer.BeginObject(lines: true);
        common.Community(translation.Source.Community);
        common.Model("source", translation.Source.Model);
        common.Model("target", translation.Target);
        common.Circumstances(translation.Source);
        Path(translation.Route);
        List("results", translation.Results, result => Write(result, translation.Route));
        List("unused", translation.Unused, Write);
        if (!translation.Alternatives.IsEmpty)
        {
            List("alternatives", translation.Alternatives, Write);
        }

        List("mappings", translation.Route.Hops.Select(hop => hop.Mapping.Definition).DistinctBy(mapping => mapping.Name), Write);
        writer.End();
    }

    private void Write(ElementResult result, Route route)
    {
        writer.BeginObject(lines: !result.Contributions.IsEmpty);
        common.Text("element", result.Element.Code);
        common.Text("status", ResultStatusNames.Of(result.Status));
        if (result.Level is { } level)
        {
            common.Text("level", level.Code);
        }

        if (result.Reading.IsRated)
        {
            common.Number("estimate", CommonWriter.Round(result.Reading.Estimate));
            common.Interval("range", result.Reading.Range);
        }

        if (result.Permitted is { } bounds)
        {
            common.Interval("bounds", bounds);
        }

        if (result.HasCoverage)
        {
            common.Number("coverage", CommonWriter.Round(result.Coverage));
        }

        if (result.Robustness is { } robustness)
        {
            writer.Name("robustness");
            writer.BeginObject(lines: false);
            common.Text("mean", robustness.Mean.Code);
            common.Text("median", robustness.Median.Code);
            common.Text("minimum", robustness.Minimum.Code);
            writer.End();
        }

        if (!result.Contributions.IsEmpty)
        {
            List("contributions", result.Contributions, contribution => Write(contribution, route, route.Hops.Length - 1));
        }

        writer.End();
    }

    /// <summary>A contribution; <paramref name="hop"/> is the hop whose links it may name, counted from 0.</summary>
    private void Write(Contribution contribution, Route route, int hop)
    {
        writer.BeginObject(lines: false);
        common.Text("element", contribution.Element.Code);
        if (contribution.Rating is { } rating)
        {
            common.Value(rating);
        }
        else if (!contribution.Value.IsRated)
        {
            common.Text("status", FileWords.RatingStatuses[contribution.Value.Status]);
        }

        common.Number("weight", CommonWriter.Round(contribution.Weight));
        Numbers(contribution);
        if (contribution.Link is { } link)
        {
            common.Text("link", $"{route.Hops[hop].Mapping.Definition.Id}#{link.Source.Code}>{link.Target.Code}");
        }

        if (contribution.RollUp is { } rollUp)
        {
            common.Text("rollUp", FileWords.RollUpRules[rollUp.Rule]);
        }

        if (contribution.Rating is { } rated && rated.Origin != Location.None)
        {
            common.Place("origin", rated.Origin);
        }

        if (!contribution.Via.IsEmpty)
        {
            writer.Name("via");
            writer.BeginList(lines: false);

            // What was rolled up stands in the same model; what came over a link came by the hop before.
            var before = contribution.RollUp is null ? hop - 1 : hop;
            foreach (var via in contribution.Via)
            {
                Write(via, route, Math.Max(before, 0));
            }

            writer.End();
        }

        writer.End();
    }

    /// <summary>What the contribution says on the scale it contributes to; bounds only where they say more than the range.</summary>
    private void Numbers(Contribution contribution)
    {
        var mapped = contribution.Mapped;
        if (!mapped.IsRated)
        {
            if (contribution.Possible is { } possible)
            {
                common.Interval("bounds", possible);
            }

            return;
        }

        common.Number("estimate", CommonWriter.Round(mapped.Estimate));
        common.Interval("range", mapped.Range);
        if (mapped.Bounds != mapped.Range)
        {
            common.Interval("bounds", mapped.Bounds);
        }

        if (mapped.Coverage < 1)
        {
            common.Number("coverage", CommonWriter.Round(mapped.Coverage));
        }
    }

    private void Write(UnusedRating unused)
    {
        writer.BeginObject(lines: false);
        common.Text("element", unused.Rating.Element.Code);
        common.Prose("reason", unused.Reason);
        if (unused.Rating.Origin != Location.None)
        {
            common.Place("origin", unused.Rating.Origin);
        }

        writer.End();
    }

    private void Write(Alternative alternative)
    {
        writer.BeginObject(lines: false);
        Path(alternative.Route);
        writer.Name("differing");
        writer.BeginList(lines: false);
        foreach (var element in alternative.Differing)
        {
            writer.Text(element.Code);
        }

        writer.End();
        writer.End();
    }

    private void Write(MappingDefinition mapping)
    {
        writer.BeginObject(lines: false);
        common.Text("id", mapping.Id);
        common.Text("version", mapping.Version);
        common.Text("status", FileWords.MappingStatuses[mapping.Status]);
        common.Text("sha256", mapping.ContentHash);
        writer.End();
    }

    private void Path(Route route)
    {
        writer.Name("path");
        writer.BeginList(lines: false);
        foreach (var hop in route.Hops)
        {
            writer.Text(hop.ToString());
        }

        writer.End();
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        writer.Name(name);
        writer.BeginList(lines: true);
        foreach (var item in items)
        {
            write(item);
        }

        writer.End();
    }
}
