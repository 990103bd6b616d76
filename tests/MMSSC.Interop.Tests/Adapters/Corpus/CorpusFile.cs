using MMSSC.Interop.Importing;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Corpus;

/// <summary>A file of the corpus with what is true of it.</summary>
/// <param name="Shape">The row of the table that it counts in.</param>
/// <param name="Name">File name.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Truths">The assessments in it.</param>
internal sealed record CorpusFile(string Shape, string Name, byte[] Bytes, Truth[] Truths)
{
    private ImportedFile? imported;

    /// <summary>The file as it is read without any option: once, for all that ask.</summary>
    public ImportedFile Imported => imported ??= Shipped.Engine.Import(Name, Bytes);

    /// <summary>Codes of findings that must be among those made.</summary>
    public string[] Says { get; init; } = [];

    /// <summary>Whether the file means two things, so that what is in doubt must be refused with the reason.</summary>
    public bool Ambiguous { get; init; }

    /// <summary>Whether no rating may be read from it, and a reason must be said.</summary>
    public bool Refuse { get; init; }

    /// <summary>Whether it may be refused with the reason as well as read.</summary>
    public bool MayRefuse { get; init; }

    public override string ToString() => Name;
}
