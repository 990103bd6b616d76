using System.Text.RegularExpressions;
using CsCheck;
using MMSSC.Interop.Files.Shapes;

namespace MMSSC.Interop.Tests.Files.Shapes;

/// <summary>A form's scanner and its pattern in the schemas say the same of every text.</summary>
public sealed class TextFormLaws
{
    private static readonly TimeSpan limit = TimeSpan.FromSeconds(1);

    private static readonly string[] pieces =
        ["a", "z", "A", "0", "1", "2", "9", "19", "20", "2026", "12", "31", "-", ".", "_", "#", ">", "/", " ", "é", "MMI", "en", "es-419", "http", "https", "://", "1.0.0", "beta", "C00000", "abcdef"];

    private static readonly Gen<string> piece = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);

    public static TheoryData<string> Forms => new(TextForm.All.Select(form => form.Example));

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_scanner_and_its_pattern_agree(string example)
    {
        var form = TextForm.All.Single(form => form.Example == example);
        Assert.True(form.Holds(example));
        Assert.Matches(form.Pattern, example);
        var mutated = Gen.Select(Gen.Int[0, example.Length], Gen.Int[0, 3], piece).Select(change =>
            example[..change.Item1] + change.Item3 + example[Math.Min(example.Length, change.Item1 + change.Item2)..]);
        var assembled = piece.Array[0, 6].Select(string.Concat);
        Gen.OneOf(mutated, assembled).Sample(text => Agree(form, text), iter: 5000);
    }

    private static bool Agree(TextForm form, string text)
    {
        var scanned = form.Holds(text);
        var matched = Regex.IsMatch(text, form.Pattern, RegexOptions.None, limit);

        // A pattern knows no calendar: it lets 31 February pass.
        return scanned == matched || (form == TextForm.Date && matched && text.EndsWith("31", StringComparison.Ordinal));
    }
}
