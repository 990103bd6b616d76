using static MMSSC.Interop.Files.Shapes.CommonShapes;
using static MMSSC.Interop.Files.Shapes.ShapeProperty;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>Layout of translation files.</summary>
internal static class TranslationShapes
{
    public static readonly Shape Contribution = Shape.Tree(
        [
            Must("element"), May("level"), May("score"), May("status"), Must("weight"), May("estimate"), May("range"), May("bounds"),
            May("coverage"), May("link"), May("rollUp"), May("origin", Place),
        ],
        "via",
        [],
        lines: false);

    public static readonly Shape Robustness = Shape.Object(Must("mean"), Must("median"), Must("minimum"));

    public static readonly Shape Result = Shape.Object(
        Must("element"), Must("status"), May("level"), May("estimate"), May("range"), May("bounds"), May("coverage"),
        May("robustness", Robustness), May("contributions", Shape.LineList(Contribution)));

    public static readonly Shape Unused = Shape.Object(Must("element"), Must("reason", Shape.Prose), May("origin", Place));

    public static readonly Shape Alternative = Shape.Object(Must("path"), Must("differing"));

    public static readonly Shape Mapping = Shape.Object(Must("id"), Must("version"), Must("status"), Must("sha256"));

    public static readonly Shape Translation = Shape.Object(
        Must("community", Community), Must("source", ModelReference), Must("target", ModelReference), May("date"), May("horizon"),
        May("method"), May("stakeholder"), May("visibility"), Must("path"), Must("results", Shape.LineList(Result)),
        May("unused", Shape.LineList(Unused)), May("alternatives", Shape.LineList(Alternative)), Must("mappings", Shape.LineList(Mapping)),
        Extensions);

    public static readonly Shape Root = Shape.LineObject(
        Schema, FormatVersion, Must("translations", Shape.LineList(Translation)), May("findings", Shape.LineList(Finding)), Extensions);
}
