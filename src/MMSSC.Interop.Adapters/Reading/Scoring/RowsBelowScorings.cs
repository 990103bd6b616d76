using System.Reflection;

namespace MMSSC.Interop.Adapters.Reading.Scoring;

/// <summary>Finds the scorings that the product's model folders declare: adding one edits no list.</summary>
internal static class RowsBelowScorings
{
    /// <summary>The names of all scorings.</summary>
    public static IEnumerable<string> Names =>
        typeof(RowsBelowScorings).Assembly.GetCustomAttributes<RowsBelowScoringAttribute>().Select(declared => declared.Name);

    /// <summary>The scoring that plans call so; null where there is none.</summary>
    public static IRowsBelowScoring? Find(string name)
    {
        foreach (var declared in typeof(RowsBelowScorings).Assembly.GetCustomAttributes<RowsBelowScoringAttribute>())
        {
            if (declared.Name == name)
            {
                return (IRowsBelowScoring)Activator.CreateInstance(declared.Scoring, nonPublic: true)!;
            }
        }

        return null;
    }
}
