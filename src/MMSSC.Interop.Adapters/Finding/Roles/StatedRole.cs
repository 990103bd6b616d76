namespace MMSSC.Interop.Adapters.Finding.Roles;

/// <summary>What a heading, a tab's name, a row's label, a title or a note says of the levels under it.</summary>
/// <param name="Role">What the levels are; the voice where no time and nothing stronger is said. <see cref="RoleRules"/> tells which of several wins.</param>
/// <param name="Voice">Who or what stands behind them: self-assessed, verified, consensus or draft; unsaid where the text does not tell. "Nivel actual (autoevaluación)" is now, self-assessed.</param>
/// <param name="Phrase">The words that said the role, folded; empty where it is unsaid.</param>
/// <param name="Rest">What the text says beside the words for roles, folded, without separators and joining words at its ends.</param>
internal readonly record struct StatedRole(RatingRole Role, RatingRole Voice, string Phrase, string Rest)
{
    /// <summary>Whether such levels may not be read as those of the assessment's date without a person's word.</summary>
    public bool IsOther => Role is not (RatingRole.Unsaid or RatingRole.Now or RatingRole.SelfAssessed or RatingRole.Verified or RatingRole.Consensus);
}
