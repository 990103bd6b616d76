using static MMSSC.Interop.Files.Shapes.CommonShapes;
using static MMSSC.Interop.Files.Shapes.ShapeProperty;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>Layout of guidance files.</summary>
internal static class GuidanceShapes
{
    public static readonly Shape Document = Shape.Object(Must("id"), Must("title", Shape.Prose));

    public static readonly Shape Assignment = Shape.Object(Must("elements"), Must("documents"), Must("basis", Basis));

    public static readonly Shape StepLevel = Shape.Object(Must("level"), Must("text", Shape.Prose));

    public static readonly Shape Step = Shape.Object(
        Must("id"), Must("title", Shape.Prose), Must("elements"), Must("basis", Basis), Must("wording", Basis),
        Must("levels", Shape.LineList(StepLevel)));

    public static readonly Shape Root = Shape.LineObject(
        Schema, FormatVersion, Must("id"), Must("version"), Must("status"), Must("model", ModelPin),
        Must("documents", Shape.LineList(Document)), Must("assignments", Shape.LineList(Assignment)),
        Must("steps", Shape.LineList(Step)), Extensions);
}
