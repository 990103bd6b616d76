using System.Collections.Immutable;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Models;

/// <summary>A node of a model's tree.</summary>
public sealed class Element
{
    private LocalText? label;

    internal Element(int index, Element? parent, string code, string kind, LocalText title, Aliases aliases, Scale? scale, Level? stage)
    {
        Index = index;
        Parent = parent;
        Code = code;
        Kind = kind;
        Title = title;
        Aliases = aliases;
        Scale = scale;
        Stage = stage;
        Depth = parent is null ? 0 : parent.Depth + 1;
    }

    /// <summary>Position in <see cref="Model.Elements"/>, which lists a parent before its children.</summary>
    public int Index { get; }

    /// <summary>The element above, or null at the top.</summary>
    public Element? Parent { get; }

    /// <summary>Steps below the top, from 0.</summary>
    public int Depth { get; }

    /// <summary>The standard's own number or name, unique in the model.</summary>
    public string Code { get; }

    /// <summary>What the model calls such a node: dimension, characteristic, area, function, policy, …</summary>
    public string Kind { get; }

    /// <summary>Short title.</summary>
    public LocalText Title { get; }

    /// <summary>Code and title as messages name it; the title alone where it is the code too, as in lists whose codes are words.</summary>
    public LocalText Label => label ??= IsNamedByCode ? Title : Title.Map(title => $"{Code} {title}");

    /// <summary>Other titles that users write.</summary>
    public Aliases Aliases { get; }

    /// <summary>The scale on which it is rated directly; null where it is not.</summary>
    public Scale? Scale { get; }

    /// <summary>The stage it belongs to, for children of a ladder.</summary>
    public Level? Stage { get; }

    /// <summary>The elements directly below.</summary>
    public ImmutableArray<Element> Children { get; internal set; } = [];

    /// <summary>The scale of its value, rated or rolled up; null where it has no value.</summary>
    public Scale? ValueScale { get; internal set; }

    /// <summary>The rule that gives an inner element its value; null at leaves and where the model has none.</summary>
    public RollUp? RollUp { get; internal set; }

    /// <summary>Whether it has no children.</summary>
    public bool IsLeaf => Children.IsEmpty;

    private bool IsNamedByCode => string.Equals(Code, Title[LocalText.DefaultLanguage], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether another element lies somewhere below it.</summary>
    internal bool IsAbove(Element other)
    {
        for (var at = other.Parent; at is not null; at = at.Parent)
        {
            if (at == this)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => Code;
}
