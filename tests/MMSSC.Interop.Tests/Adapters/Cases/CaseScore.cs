namespace MMSSC.Interop.Tests.Adapters.Cases;

/// <summary>What came of the ratings of one sheet, or of several.</summary>
/// <param name="Stated">Ratings with a level in truth.</param>
/// <param name="Right">Those of them that were read as they are.</param>
/// <param name="Open">Ratings without a level in truth for which none was read; one for a sheet that was refused as it must be.</param>
/// <param name="Refused">Ratings that were not read, with a reason.</param>
/// <param name="Wrong">Ratings that differ from the truth or are not in it, and communities, dates and horizons that differ.</param>
/// <param name="Lost">Ratings and communities that were not read, not mentioned.</param>
internal readonly record struct CaseScore(int Stated, int Right, int Open, int Refused, int Wrong, int Lost)
{
    public static CaseScore operator +(CaseScore a, CaseScore b) =>
        new(a.Stated + b.Stated, a.Right + b.Right, a.Open + b.Open, a.Refused + b.Refused, a.Wrong + b.Wrong, a.Lost + b.Lost);

    public static CaseScore Sum(IEnumerable<CaseScore> scores) => scores.Aggregate(default(CaseScore), (sum, score) => sum + score);
}
