namespace MMSSC.Interop.Reports.View;

/// <summary>A share of 0 to 1: JSON keeps the number, templates show a percentage.</summary>
internal readonly record struct Share(double Value);

/// <summary>A number that is shown with up to two decimals, such as a weight; plain numbers are shown with one.</summary>
internal readonly record struct Figure(double Value);

/// <summary>
/// Text that is markup already and is written as it stands; everything else is escaped. The text is made when it is first written,
/// so that a form without it does not pay for it. JSON leaves it out.
/// </summary>
internal sealed class Markup(Func<string> make)
{
    private string? text;

    /// <summary>The markup.</summary>
    public string Text => text ??= make();

    /// <summary>Markup that exists already.</summary>
    public static Markup Of(string text) => new(() => text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
