using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>Elements that links of both files name by one code, and that the two models call differently: perhaps another thing under a re-used code.</summary>
internal static class ElementChanges
{
    public static void Collect(ComparedMapping before, ComparedMapping after, ChangeList changes)
    {
        Collect(before.Source, after.Source, before.Links.Select(link => link.Key.Source), after.Links.Select(link => link.Key.Source), after.Definition.Source.Model.Location, changes);
        Collect(before.Target, after.Target, before.Links.Select(link => link.Key.Target), after.Links.Select(link => link.Key.Target), after.Definition.Target.Model.Location, changes);
    }

    private static void Collect(Model was, Model now, IEnumerable<string> linkedBefore, IEnumerable<string> linkedAfter, Location at, ChangeList changes)
    {
        if (was == now)
        {
            return;
        }

        foreach (var code in linkedBefore.Intersect(linkedAfter, StringComparer.Ordinal))
        {
            if (was.Find(code) is { } one && now.Find(code) is { } other && one.Title[LocalText.DefaultLanguage] != other.Title[LocalText.DefaultLanguage])
            {
                changes.Compare(ChangePart.Pin, code, ChangedMember.Title, one.Title, other.Title, at, Consequence.All);
            }
        }
    }
}
