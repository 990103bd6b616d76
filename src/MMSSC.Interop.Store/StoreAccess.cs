namespace MMSSC.Interop.Store;

/// <summary>What a store is opened for.</summary>
internal enum StoreAccess
{
    /// <summary>Only to read; the store must be there.</summary>
    Reading,

    /// <summary>To keep something; a store that is not there yet is made.</summary>
    Keeping,
}
