namespace MMSSC.Interop.Adapters.Finding.Roles;

/// <summary>
/// Which role a text has that names several. Strongest first: what is not a level of this community's assessment at all (an example, a count, a
/// gap, an importance, a level of others), whatever else is said beside it: "brecha entre actual y meta" is a gap. Then the time: a wish goes
/// before a proposal and a proposal before a plan, the baseline before another past; times that lie in different directions are several, and no
/// one of them is read. Last the voice, where nothing else is said; it is kept beside a time: a draft before a verification, a verification
/// before a consensus, and that before a self-assessment, since "autoevaluación validada" is what the verifier says.
/// </summary>
internal static class RoleRules
{
    private static readonly RatingRole[] others = [RatingRole.Example, RatingRole.Count, RatingRole.Gap, RatingRole.Importance, RatingRole.Reference];

    private static readonly RatingRole[][] directions =
    [
        [RatingRole.Baseline, RatingRole.Previous],
        [RatingRole.Now],
        [RatingRole.Target, RatingRole.Proposed, RatingRole.Planned],
        [RatingRole.Later],
    ];

    private static readonly RatingRole[] voices = [RatingRole.Draft, RatingRole.Verified, RatingRole.Consensus, RatingRole.SelfAssessed];

    /// <summary>The role and the voice of a text that names those roles.</summary>
    public static (RatingRole Role, RatingRole Voice) Settle(RoleSet named)
    {
        var voice = First(voices, named);
        return First(others, named) is var other and not RatingRole.Unsaid ? (other, voice)
            : Time(named) is var time and not RatingRole.Unsaid ? (time, voice)
            : (voice, voice);
    }

    private static RatingRole Time(RoleSet named)
    {
        var said = RatingRole.Unsaid;
        foreach (var direction in directions)
        {
            if (First(direction, named) is not (var role and not RatingRole.Unsaid))
            {
                continue;
            }

            if (said != RatingRole.Unsaid)
            {
                return RatingRole.Several;
            }

            said = role;
        }

        return said;
    }

    private static RatingRole First(RatingRole[] order, RoleSet named) => Array.Find(order, named.Has);
}

/// <summary>Roles that a text names.</summary>
/// <param name="Bits">A bit for each.</param>
internal readonly record struct RoleSet(int Bits)
{
    public bool Has(RatingRole role) => (Bits & (1 << (int)role)) != 0;

    public RoleSet With(RatingRole role) => new(Bits | (1 << (int)role));
}
