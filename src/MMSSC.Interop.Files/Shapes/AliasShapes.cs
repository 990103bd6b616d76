using static MMSSC.Interop.Files.Shapes.CommonShapes;
using static MMSSC.Interop.Files.Shapes.ShapeProperty;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>Layout of alias files: words that users write, in a file of the user's own.</summary>
internal static class AliasShapes
{
    public static readonly Shape Alias = Shape.Object(Must("of"), May("model"), Must("code"), Must("words"));

    public static readonly Shape Root = Shape.LineObject(
        Schema, FormatVersion, May("title", Shape.Prose), May("language"), Must("aliases", Shape.LineList(Alias)), Extensions);
}
