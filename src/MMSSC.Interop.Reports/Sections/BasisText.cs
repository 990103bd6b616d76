using MMSSC.Interop.Mappings;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>On whose authority something stands, in words. Nothing of ours is ever put in a standard's mouth.</summary>
internal static class BasisText
{
    /// <summary>The standard with its clause, or that it is proposed and how it was arrived at.</summary>
    public static string Of(Basis? basis, ReportWording words) => basis switch
    {
        Basis.Standard standard => words.Citation(standard),
        Basis.Proposed proposed => words.Say("basis.proposed-how", words.Text(proposed.Method)),
        _ => words.Say("basis.none"),
    };

    /// <summary>Only whether a standard says it or it is proposed.</summary>
    public static string Kind(Basis? basis, ReportWording words) => words.Say(basis switch
    {
        Basis.Standard => "basis.standard",
        Basis.Proposed => "basis.proposed",
        _ => "basis.none",
    });

    /// <summary>The kind as a name for style sheets and machines.</summary>
    public static string Name(Basis? basis) => basis switch
    {
        Basis.Standard => "standard",
        Basis.Proposed => "proposed",
        _ => "none",
    };
}
