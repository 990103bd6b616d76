using System.Collections.Frozen;
using System.Collections.Immutable;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Models;

/// <summary>Name of a model edition, such as <c>iso-18091</c> <c>2019</c>.</summary>
public sealed record ModelReference(string Id, string Edition)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Id}@{Edition}";
}

/// <summary>How reports show a model: the look of its page, and the element whose children the radar shows.</summary>
public sealed record Presentation(string Layout, string? Radar);

/// <summary>A maturity model: an identified, dated set of elements with its scales. Made by <see cref="ModelCompiler"/>.</summary>
public sealed class Model
{
    private readonly FrozenDictionary<string, Element> byCode;
    private readonly Lazy<string> identityHash;

    internal Model(ModelDefinition definition, ImmutableArray<Scale> scales, ImmutableArray<Element> elements)
    {
        Definition = definition;
        Scales = scales;
        Elements = elements;
        Reference = new(definition.Id, definition.Edition);
        Roots = [.. elements.Where(element => element.Parent is null)];
        byCode = elements.ToFrozenDictionary(element => element.Code, StringComparer.Ordinal);
        identityHash = new(() => definition.Identity ?? ModelIdentity.Hash(this));
    }

    /// <summary>The file's content that takes no part in computing.</summary>
    public ModelDefinition Definition { get; }

    /// <summary>Id and edition.</summary>
    public ModelReference Reference { get; }

    /// <summary>Id without the edition.</summary>
    public string Id => Reference.Id;

    /// <summary>Title for people.</summary>
    public LocalText Title => Definition.Title;

    /// <summary>All scales.</summary>
    public ImmutableArray<Scale> Scales { get; }

    /// <summary>All elements, each parent before its children.</summary>
    public ImmutableArray<Element> Elements { get; }

    /// <summary>The elements at the top.</summary>
    public ImmutableArray<Element> Roots { get; }

    /// <summary>The elements that are rated directly.</summary>
    public IEnumerable<Element> Rateable => Elements.Where(element => element.Scale is not null);

    /// <summary>SHA-256 (hexadecimal) over codes, kinds, nesting, English titles and scale levels.</summary>
    public string IdentityHash => identityHash.Value;

    /// <summary>The element with exactly that code, or null.</summary>
    public Element? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>Whether a user means this edition by an id, which means all of them, or by <c>id@edition</c>.</summary>
    internal bool IsNamed(string idOrReference) =>
        string.Equals(Id, idOrReference, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Reference.ToString(), idOrReference, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => Reference.ToString();
}
