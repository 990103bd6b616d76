using MMSSC.Interop.Adapters.Finding.Models;
using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>Tells names of communities from titles of documents, labels and other lines above a table.</summary>
internal sealed class CommunityNames(Lexicon lexicon, IReadOnlySet<string> modelWords, ModelEvidence fit)
{
    /// <summary>Whether a text may be a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How long it may be; a guess may hold no digits either.</param>
    public bool IsName(string text, int longest)
    {
        var isGuess = longest == Thresholds.LongestGuess;
        if (!IsWrittenAsName(text, longest) || (isGuess && HoldsDigit(text)))
        {
            return false;
        }

        var folded = Folding.Fold(text);
        return !IsOfDocument(folded) && !(isGuess && lexicon.IsVersion(folded, out _)) && !NamesGroup(folded) && !lexicon.Words("councils").Contains(folded) && !NamesPart(folded)
            && !IsOfTable(folded) && !IsLevelOrDate(text);
    }

    /// <summary>Whether a text begins with a capital, is neither too long nor a sentence, and has no mark that a name doesn't have.</summary>
    private static bool IsWrittenAsName(string text, int longest) =>
        text.Length >= 2 && text.Length <= longest && char.IsUpper(text[0]) && text[^1] != '.'
            && text.AsSpan().IndexOfAny("=:;?!") < 0 && WordsIn(text) <= Thresholds.MostWordsOfGuess;

    private static int WordsIn(string text)
    {
        var words = 1;
        foreach (var c in text)
        {
            words += c == ' ' ? 1 : 0;
        }

        return words;
    }

    private static bool HoldsDigit(string text)
    {
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a folded text is a word of tables: of a legend, a heading or a total.</summary>
    private bool IsOfTable(string folded) =>
        lexicon.Legends.Contains(folded) || (lexicon.RoleOf(folded, out var exact) != HeadingTopic.Unknown && exact) || lexicon.IsTotal(folded);

    private bool IsLevelOrDate(string text) => fit.Cells.LevelOfHeading(text) is not null || DateReader.Read(text, lexicon) is not null;

    /// <summary>Whether a line is the title of a form for the model, which ends with its edition: "… (iso-18091@2019)".</summary>
    public bool IsTitleOfForm(string text) => text.EndsWith($"({fit.Model.Reference})", StringComparison.Ordinal);

    /// <summary>Whether a line speaks of the levels' time or shows how to fill a sheet in, which no community is called.</summary>
    public bool IsOfOthers(string text) => RoleReader.Read(Folding.Fold(text), lexicon).IsOther;

    /// <summary>Whether a guess is rather the state's government, a ministry or another body than a community.</summary>
    public bool IsOfOtherBody(string name) => new NameText(name).Match(NameWords.Of(lexicon).Others, 0) > 0;

    /// <summary>Whether a heading may be a community's name.</summary>
    public bool MayName(string text) => CommunityNameReader.Read(text, lexicon) is { Office: not null } || IsName(text, Thresholds.LongestGuess);

    /// <summary>Whether a folded text is the title of a part of the model, such as an area, as far as a tab has room for it.</summary>
    private bool NamesPart(string folded)
    {
        if (fit.Index.Identify(folded).Element is not null)
        {
            return true;
        }

        foreach (var element in folded.Length < Thresholds.LongTab ? [] : fit.Model.Elements)
        {
            foreach (var title in element.Title.All)
            {
                if (Folding.Fold(title.Text).StartsWith(folded, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a folded text names people who filled the sheet in, such as a team.</summary>
    public bool NamesGroup(string folded)
    {
        foreach (var word in folded.Split(' '))
        {
            if (lexicon.Words("groupWords").Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a folded text speaks of the document or its model.</summary>
    public bool IsOfDocument(string folded)
    {
        if (lexicon.NamesDocument(folded))
        {
            return true;
        }

        foreach (var word in folded.Split([' ', '-', '/', ':', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (modelWords.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
