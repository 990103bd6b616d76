using static MMSSC.Interop.Files.Shapes.CommonShapes;
using static MMSSC.Interop.Files.Shapes.ShapeProperty;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>Layout of model files.</summary>
internal static class ModelShapes
{
    public static readonly Shape Level = Shape.Object(
        Must("code"), Must("value"), Must("title", Shape.Prose), May("meaning", Shape.Prose), May("aliases", Shape.Words), May("colour"), Extensions);

    public static readonly Shape Range = Shape.Object(Must("from"), Must("to"));

    public static readonly Shape Scale = Shape.LineObject(
        Must("id"), Must("title", Shape.Prose), May("numbers"), May("range", Range), May("levels", Shape.LineList(Level)), Extensions);

    public static readonly Shape StatusAliases = Shape.LineObject(
        May("not-assessed", Shape.Words), May("not-applicable", Shape.Words));

    public static readonly Shape RollUp = Shape.Object(Must("rule"), May("threshold"), May("scale"));

    public static readonly Shape Presentation = Shape.Object(Must("layout"), May("radar"));

    public static readonly Shape Element = Shape.Tree(
        [Must("code"), Must("kind"), May("below"), May("stage"), May("scale"), Must("title", Shape.Prose), May("aliases", Shape.Words)],
        "elements",
        [Extensions]);

    public static readonly Shape Root = Shape.LineObject(
        Schema, FormatVersion, Must("id"), Must("edition"), May("supersededBy"), May("extends", ModelReference), Must("title", Shape.Prose), May("publisher"), May("url"), May("visibility"),
        Must("scales", Shape.LineList(Scale)), May("statusAliases", StatusAliases), May("rollUp", Shape.Map(RollUp)),
        May("presentation", Presentation), Must("elements", Shape.LineList(Element)), May("provenance", Shape.Prose),
        May("notes", Shape.LineList(Shape.Prose)), Extensions);
}
