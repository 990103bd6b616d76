
namespace MMSSC.Interop.Reports.TemplateFiles;

/// <summary>How the search for a template file ended.</summary>
internal enum TemplateFileStatus
{
    /// <summary>It was read.</summary>
    Found,

    /// <summary>There is none, or it can't be read.</summary>
    Missing,

    /// <summary>Its name leads out of the template folder.</summary>
    Refused,

    /// <summary>It is too large to be a template.</summary>
    TooLarge,
}

/// <summary>A file of a report's templates.</summary>
/// <param name="Status">How the search ended.</param>
/// <param name="Name">The name that findings show.</param>
/// <param name="Text">Its text; empty unless found.</param>
/// <param name="Shipped">Whether it is one of the product's own.</param>
internal sealed record TemplateFile(TemplateFileStatus Status, string Name, string Text, bool Shipped = false);
