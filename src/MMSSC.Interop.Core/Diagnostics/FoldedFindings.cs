using System.Globalization;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics;

/// <summary>Findings by what causes them: what comes again and again is said once, with its number and the first places.</summary>
internal static class FoldedFindings
{
    /// <summary>Equal findings at different places that are listed one by one.</summary>
    private const int MostAlike = 3;

    /// <summary>Findings of one rule in one file that differ in what they say and are listed one by one.</summary>
    private const int MostOfAKind = 20;

    private const int MostPlaces = 3;

    /// <summary>The findings in their order, each once; of those that have one cause the first stands for all.</summary>
    public static IReadOnlyList<Diagnostic> Of(IEnumerable<Diagnostic> findings)
    {
        Diagnostic[] all = [.. findings.Distinct()];
        if (all.Length <= MostAlike)
        {
            return all;
        }

        var alike = Gather(all.Select(finding => new FoldedFinding(finding)), finding => (finding.Code, finding.Severity, finding.Message, finding.Help), MostAlike, SameAgain);
        var kinds = Gather(alike, finding => (finding.Code, finding.Severity, finding.Location.File, AnswersOf(finding)), MostOfAKind, MoreOfAKind);
        return [.. kinds.Select(cause => cause.First)];
    }

    private static List<FoldedFinding> Gather<TKey>(IEnumerable<FoldedFinding> causes, Func<Diagnostic, TKey> key, int most, Func<FoldedFinding, string, LocalText> says)
        where TKey : notnull
    {
        var gathered = new List<FoldedFinding>();
        foreach (var (at, members) in causes.Select((cause, i) => (cause, i)).GroupBy(item => key(item.cause.First)).Select(group => (group.First().i, group.ToArray())))
        {
            gathered.AddRange(members.Length <= most
                ? members.Select(member => member.cause with { Order = member.i })
                : [Joined([.. members.Select(member => member.cause)], says) with { Order = at }]);
        }

        gathered.Sort((one, other) => one.Order.CompareTo(other.Order));
        return gathered;
    }

    private static FoldedFinding Joined(FoldedFinding[] members, Func<FoldedFinding, string, LocalText> says)
    {
        var first = members[0].First;
        var places = members.Skip(1).Take(MostPlaces).Select(member => Place(member.First.Location, first.Location.File)).Where(place => place.Length > 0).ToArray();
        var all = new FoldedFinding(first) { Count = members.Sum(member => member.Count) };
        var listed = places.Length == 0 ? "" : string.Join(", ", places) + (members.Length - 1 > places.Length ? ", …" : "");
        return all with { First = first with { Message = says(all, listed) } };
    }

    private static LocalText SameAgain(FoldedFinding cause, string places) => Extended(
        cause,
        places,
        more => $"The same in {more} more places",
        more => $"Lo mismo en {more} lugares más",
        more => $"De même à {more} autres endroits");

    private static LocalText MoreOfAKind(FoldedFinding cause, string places) => Extended(
        cause,
        places,
        more => $"{more} more findings of this kind",
        more => $"Hay {more} hallazgos más de este tipo",
        more => $"{more} autres constats de ce genre");

    private static LocalText Extended(FoldedFinding cause, string places, params Func<string, string>[] sentences)
    {
        var more = (cause.Count - 1).ToString(CultureInfo.InvariantCulture);
        var message = cause.First.Message;
        return new(
            $"{message["en"]} {sentences[0](more)}{(places.Length > 0 ? ": " : "")}{places}.",
            $"{message["es"]} {sentences[1](more)}{(places.Length > 0 ? ": " : "")}{places}.",
            $"{message["fr"]} {sentences[2](more)}{(places.Length > 0 ? " : " : "")}{places}.");
    }

    private static string Place(Location at, string? file) => (at.File == file ? at with { File = null } : at).ToString().TrimStart(':');

    private static string AnswersOf(Diagnostic finding) => finding.Answers.Count == 0 ? "" : string.Join('\n', finding.Answers);

    /// <summary>A cause with the number of findings that it has made.</summary>
    private sealed record FoldedFinding(Diagnostic First)
    {
        public int Count { get; init; } = 1;

        public int Order { get; init; }
    }
}
