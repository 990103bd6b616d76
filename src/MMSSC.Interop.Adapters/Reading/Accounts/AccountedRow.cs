namespace MMSSC.Interop.Adapters.Reading.Accounts;

/// <summary>What a row of a table is to its accounts.</summary>
internal enum AccountedRow
{
    /// <summary>It has ratings.</summary>
    Data,

    /// <summary>It heads columns.</summary>
    Heading,

    /// <summary>It names a group of elements.</summary>
    Group,

    /// <summary>It sums up or counts.</summary>
    Total,

    /// <summary>A finding says why it is not read.</summary>
    Said,

    /// <summary>It holds no ratings.</summary>
    PassedOver,

    /// <summary>It is of another table of the sheet.</summary>
    OfOtherTable,
}
