using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Files;

/// <summary>The words of the project's files.</summary>
internal static class FileWords
{
    public static readonly Words<MappingStatus> MappingStatuses = new(
        ("draft", MappingStatus.Draft), ("reviewed", MappingStatus.Reviewed), ("approved", MappingStatus.Approved), ("withdrawn", MappingStatus.Withdrawn));

    public static readonly Words<NumberMeaning> NumberMeanings = new(
        ("values", NumberMeaning.Values), ("codes", NumberMeaning.Codes), ("ambiguous", NumberMeaning.Ambiguous));

    public static readonly Words<RollUpRule> RollUpRules = new(
        ("mean", RollUpRule.Mean), ("median", RollUpRule.Median), ("minimum", RollUpRule.Minimum), ("none", RollUpRule.None), ("ladder", RollUpRule.Ladder));

    public static readonly Words<Visibility> Visibilities = new(("private", Visibility.Private), ("public", Visibility.Public));

    public static readonly Words<Aggregation> Aggregations = new(
        ("mean", Aggregation.Mean), ("median", Aggregation.Median), ("minimum", Aggregation.Minimum), ("maximum", Aggregation.Maximum));

    public static readonly Words<Rounding> Roundings = new(("nearest", Rounding.Nearest), ("down", Rounding.Down));

    public static readonly Words<Relationship> Relationships = new(
        ("exactMatch", Relationship.ExactMatch), ("closeMatch", Relationship.CloseMatch), ("broadMatch", Relationship.BroadMatch),
        ("narrowMatch", Relationship.NarrowMatch), ("relatedMatch", Relationship.RelatedMatch));

    /// <summary>Words for having no value; a rating with one is written without a status.</summary>
    public static readonly Words<RatingStatus> RatingStatuses = new(
        ("not-assessed", RatingStatus.NotAssessed), ("not-applicable", RatingStatus.NotApplicable));

    public static readonly Words<Horizon> Horizons = new(("now", Horizon.Now), ("planned", Horizon.Planned));

    public static readonly Words<AssessmentMethod> Methods = new(
        ("single-stakeholder", AssessmentMethod.SingleStakeholder), ("multi-stakeholder", AssessmentMethod.MultiStakeholder),
        ("moderated", AssessmentMethod.Moderated), ("benchmarking", AssessmentMethod.Benchmarking), ("external-audit", AssessmentMethod.ExternalAudit));

    public static readonly Words<Severity> Severities = new(
        ("info", Severity.Info), ("warning", Severity.Warning), ("error", Severity.Error));

    /// <summary>Words for what became of a filled cell.</summary>
    public static readonly Words<CellAccount> Accounts = new(
        ("heading", CellAccount.Heading), ("element", CellAccount.Element), ("rating", CellAccount.Rating), ("note", CellAccount.Note),
        ("context", CellAccount.Context), ("total", CellAccount.Total), ("passed-over", CellAccount.PassedOver), ("finding", CellAccount.Finding),
        ("unaccounted", CellAccount.None));

    /// <summary>A link is scored unless it is pending.</summary>
    public static readonly Words<bool> LinkStatuses = new(("pending", true));

    /// <summary>States of a translation's result, as mapping examples expect them.</summary>
    public static readonly Words<int> ResultStatuses = new(("stated", 0), ("insufficient-coverage", 1), ("expected", 2), ("not-mapped", 3), ("not-applicable", 4));
}
