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
        if (text.Length is < 2 || text.Length > longest || !char.IsUpper(text[0]) || text.AsSpan().IndexOfAny("=:;?!") >= 0 || text[^1] == '.')
        {
            return false;
        }

        var words = 1;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) && longest == Thresholds.LongestGuess)
            {
                return false;
            }

            words += c == ' ' ? 1 : 0;
        }

        var folded = Folding.Fold(text);
        return words <= Thresholds.MostWordsOfGuess && !IsOfDocument(folded) && !(longest == Thresholds.LongestGuess && lexicon.IsVersion(folded, out _)) && !NamesGroup(folded) && !NamesPart(folded) && !lexicon.Legends.Contains(folded) && lexicon.RoleOf(folded, out var exact) is var role
            && !(exact && role != HeadingTopic.Unknown) && !lexicon.IsTotal(folded) && fit.Cells.LevelOfHeading(text) is null && DateReader.Read(text, lexicon) is null;
    }

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
