using Microsoft.Data.Sqlite;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Store;

/// <summary>What the database says went wrong, as findings.</summary>
internal static class StoreErrors
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoLargeFiles = 22;
    private const int NotADatabase = 26;

    /// <summary>A value is of another type than its column: only a changed file has that.</summary>
    public static SqliteException OtherThanDeclared(Exception error) => new(error.Message, Corrupt);

    /// <summary>The finding.</summary>
    public static Diagnostic Find(SqliteException error, string path)
    {
        var at = Location.Whole(path);
        return error.SqliteErrorCode switch
        {
            Busy or Locked => StoreDiagnostics.LockedStore(at),
            ReadOnly or InputOutput or Full or CannotOpen or NoLargeFiles => StoreDiagnostics.StoreNotWritable(at),
            NotADatabase => StoreDiagnostics.NotAStore(at),
            _ => StoreDiagnostics.DamagedStore(at),
        };
    }
}
