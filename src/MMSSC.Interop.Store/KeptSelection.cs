namespace MMSSC.Interop.Store;

/// <summary>Which of the kept assessments are wanted; null is any.</summary>
/// <param name="Community">Name or id of the community; communities whose name it only begins with, before a comma or bracket, are given too.</param>
/// <param name="Model">Id of the model, or <c>id@edition</c>.</param>
/// <param name="LatestOnly">Only the latest version of each identity.</param>
internal sealed record KeptSelection(string? Community, string? Model, bool LatestOnly);
