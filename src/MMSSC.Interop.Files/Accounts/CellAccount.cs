namespace MMSSC.Interop.Files.Accounts;

/// <summary>What became of a filled cell: each has exactly one account.</summary>
public enum CellAccount
{
    /// <summary>Nobody accounted for it: a fault of the program, which its own check finds.</summary>
    None,

    /// <summary>It heads a column.</summary>
    Heading,

    /// <summary>It names an element or its group.</summary>
    Element,

    /// <summary>It was read as a rating, a status or a mark.</summary>
    Rating,

    /// <summary>It is a note or evidence beside a rating.</summary>
    Note,

    /// <summary>It says whose, when or what for an assessment is, or what signs mean.</summary>
    Context,

    /// <summary>It counts or sums up others.</summary>
    Total,

    /// <summary>It is not read, for a reason that the plan states.</summary>
    PassedOver,

    /// <summary>It could not be read, which a finding says.</summary>
    Finding,
}
