using static MMSSC.Interop.Files.Shapes.ShapeProperty;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>Parts that stand in several kinds of files.</summary>
internal static class CommonShapes
{
    public static readonly ShapeProperty Schema = May("$schema");
    public static readonly ShapeProperty FormatVersion = Must("formatVersion");
    public static readonly ShapeProperty Extensions = May("extensions");

    /// <summary>On whose authority something stands.</summary>
    public static readonly Shape Basis = Shape.Object(Must("kind"), May("document"), May("clause"), May("method", Shape.Prose));

    /// <summary>A model edition with its identity hash.</summary>
    public static readonly Shape ModelPin = Shape.Object(Must("model"), Must("edition"), Must("sha256"), May("elements", Shape.Map(Shape.Value)));

    /// <summary>A model edition.</summary>
    public static readonly Shape ModelReference = Shape.Object(Must("id"), Must("edition"));

    /// <summary>A community; name and id may be null.</summary>
    public static readonly Shape Community = Shape.Object(Must("name"), May("id"), May("territories", Shape.List(Shape.Value)));

    /// <summary>A place in a file.</summary>
    public static readonly Shape Place = Shape.Object(
        May("file"), May("line"), May("column"), May("sheet"), May("cell"), May("pointer"));

    /// <summary>A finding.</summary>
    public static readonly Shape Finding = Shape.Object(
        Must("code"), May("slug"), Must("severity"), Must("message", Shape.Prose), May("help", Shape.Prose), May("position", Place));
}
