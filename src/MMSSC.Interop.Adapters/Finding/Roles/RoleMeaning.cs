namespace MMSSC.Interop.Adapters.Finding.Roles;

/// <summary>What a phrase says: a role, or something that makes one of it together with others.</summary>
/// <param name="Role">The role; unsaid for words that hold a word for a role and mean none, such as "medio de verificación".</param>
/// <param name="IsExpected">Whether it is expected only: by the plans where the text speaks of them or of two years, and else a wish.</param>
/// <param name="IsAgo">Whether it turns a number of years before or behind it into the past.</param>
/// <param name="IsYears">Whether it is a number of years.</param>
internal readonly record struct RoleMeaning(RatingRole Role, bool IsExpected = false, bool IsAgo = false, bool IsYears = false);
