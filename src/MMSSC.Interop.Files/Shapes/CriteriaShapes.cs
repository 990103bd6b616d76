using static MMSSC.Interop.Files.Shapes.CommonShapes;
using static MMSSC.Interop.Files.Shapes.ShapeProperty;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>Layout of criteria overlays: licensed wording of a model's levels, in a file of the user's own.</summary>
internal static class CriteriaShapes
{
    public static readonly Shape Criterion = Shape.Object(Must("element"), Must("level"), Must("text", Shape.Prose));

    public static readonly Shape Root = Shape.LineObject(
        Schema, FormatVersion, May("title", Shape.Prose), May("licence"), Must("model", ModelReference),
        Must("criteria", Shape.LineList(Criterion)), Extensions);
}
