using System.Text.Json;
using MMSSC.Interop.Analysis.Calibration;
using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;

namespace MMSSC.Interop.Cli.Output.Mappings;

/// <summary>A mapping held against assessments in both of its models, for programs.</summary>
internal static class CalibrationJsonWriter
{
    /// <summary>Writes one object; rows of a matrix are derived levels, columns rated ones.</summary>
    public static void Write(Stream stream, CalibrationAnalysis calibration, IEnumerable<Diagnostic> findings, string language)
    {
        using var writer = new Utf8JsonWriter(stream, RatingJson.Options);
        writer.WriteStartObject();
        writer.WriteNumber("formatVersion", 1);
        MappingJson.Write(writer, "mapping", calibration.Mapping.Definition);
        Write(writer, calibration.Pairing);
        writer.WriteStartObject("intervals");
        writer.WriteNumber("confidence", Bootstrap.Confidence);
        writer.WriteNumber("resamples", Bootstrap.Resamples);
        writer.WriteEndObject();
        Write(writer, "overall", calibration.Overall, Write);
        Write(writer, "elements", calibration.Elements, Write);
        Write(writer, "levelMaps", calibration.LevelMaps, Write);
        Write(writer, "weights", calibration.Weights, Write);
        MappingJson.Write(writer, findings, language);
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Pairing pairing)
    {
        writer.WriteNumber("pairs", pairing.Pairs.Length);
        writer.WriteNumber("communities", pairing.Communities);
        Write(writer, "leftOut", pairing.LeftOut, static (writer, one) =>
        {
            writer.WriteString("community", one.Assessment.Community.Name);
            writer.WriteString("id", one.Assessment.Community.Id);
            CommunityJson.WriteTerritories(writer, one.Assessment.Community);
            writer.WriteString("model", one.Assessment.Model.ToString());
            writer.WriteString("date", one.Assessment.Date?.ToString());
            writer.WriteString("horizon", FileWords.Horizons[one.Assessment.Horizon]);
            writer.WriteString("stakeholder", one.Assessment.Stakeholder);
            writer.WriteString("why", ChangeValue.Of(one.Why).ToString());
        });
    }

    private static void Write(Utf8JsonWriter writer, LevelAgreement agreement)
    {
        if (agreement.Element is { } element)
        {
            writer.WriteString("element", element.Code);
        }

        writer.WriteNumber("pairs", agreement.Counts.Count);
        writer.WriteNumber("communities", agreement.Communities);
        writer.WriteNumber("notDerived", agreement.NotDerived);
        writer.WriteNumber("notRated", agreement.NotRated);
        Write(writer, "exactAgreement", agreement.Figures?.Exact);
        Write(writer, "weightedKappa", agreement.Figures?.Kappa);
        Write(writer, "spearman", agreement.Figures?.Spearman);
        Write(writer, "bias", agreement.Figures?.Bias);
        writer.WriteStartArray("levels");
        foreach (var level in agreement.Counts.Levels)
        {
            writer.WriteStringValue(level.Code);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("counts");
        for (var derived = 0; derived < agreement.Counts.Levels.Length; derived++)
        {
            writer.WriteStartArray();
            for (var rated = 0; rated < agreement.Counts.Levels.Length; rated++)
            {
                writer.WriteNumberValue(agreement.Counts[derived, rated]);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, LevelMapFit fit)
    {
        writer.WriteString("levelMap", fit.Map.Name);
        Write(writer, (CalibrationFit)fit);
        Write(writer, "points", Enumerable.Range(0, fit.Seen.Length), (writer, point) =>
        {
            writer.WriteNumber("at", fit.Map.Points[point]);
            writer.WriteString("level", fit.Map.Scale.At(fit.Map.Points[point])?.Code);
            writer.WriteNumber("seen", fit.Seen[point]);
            writer.WriteNumber("typical", fit.Map.Typical(point));
            Fitted(writer, fit, fit.Typical[point]);
        });
    }

    private static void Write(Utf8JsonWriter writer, WeightFit fit)
    {
        writer.WriteString("target", fit.Target.Code);
        Write(writer, (CalibrationFit)fit);
        Write(writer, "links", Enumerable.Range(0, fit.Links.Length), (writer, link) =>
        {
            writer.WriteString("source", fit.Links[link].Source.Code);
            writer.WriteNumber("seen", fit.Seen[link]);
            writer.WriteNumber("weight", fit.Links[link].Weight);
            Fitted(writer, fit, fit.Weights[link]);
        });
    }

    private static void Write(Utf8JsonWriter writer, CalibrationFit fit)
    {
        writer.WriteNumber("pairs", fit.Pairs);
        writer.WriteNumber("communities", fit.Communities);
        writer.WriteBoolean("proposed", fit.IsProposed);
        if (fit.Judgement is { } judgement)
        {
            writer.WriteNumber("errorAsIs", Rounded(judgement.AsIs));
            writer.WriteNumber("errorHeldOut", Rounded(judgement.HeldOut));
            Write(writer, "gain", judgement.Gain);
        }
    }

    private static void Fitted(Utf8JsonWriter writer, CalibrationFit fit, double value)
    {
        if (fit.Judgement is not null)
        {
            writer.WriteNumber("fitted", Rounded(value));
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, AgreementFigure? figure)
    {
        if (figure?.Value is not { } value)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("value", Rounded(value));
        Write(writer, "interval", figure.Interval);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Interval? interval)
    {
        if (interval is not { } ends)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartArray(name);
        writer.WriteNumberValue(Rounded(ends.Low));
        writer.WriteNumberValue(Rounded(ends.High));
        writer.WriteEndArray();
    }

    // The digits behind these are chance.
    private static double Rounded(double value) => Math.Round(value, 4, MidpointRounding.AwayFromZero);
}
