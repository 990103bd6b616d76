using static MMSSC.Interop.Adapters.Canonical.Shapes.CommonShapes;
using static MMSSC.Interop.Adapters.Canonical.Shapes.ShapeProperty;

namespace MMSSC.Interop.Adapters.Canonical.Shapes;

/// <summary>Layout of criteria overlays: licensed wording of a model's levels, in a file of the user's own.</summary>
internal static class CriteriaShapes
{
    public static readonly Shape Criterion = Shape.Object(Must("element"), Must("level"), Must("text", Shape.Prose));

    public static readonly Shape Root = Shape.LineObject(
        Schema, FormatVersion, May("title", Shape.Prose), May("licence"), Must("model", ModelReference),
        Must("criteria", Shape.LineList(Criterion)), Extensions);
}
