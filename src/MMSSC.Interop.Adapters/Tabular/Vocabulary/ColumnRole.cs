namespace MMSSC.Interop.Adapters.Tabular.Vocabulary;

/// <summary>What a column's heading says it holds.</summary>
internal enum ColumnRole
{
    Unknown,
    Code,
    Title,
    Group,
    Rating,
    Note,
    Evidence,
    Community,
    CommunityKey,
    Date,
    Horizon,
    Stakeholder,
    Total,
    Ignored,
}
