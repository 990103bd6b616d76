using static MMSSC.Interop.Files.Shapes.CommonShapes;
using static MMSSC.Interop.Files.Shapes.ShapeProperty;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>Layout of assessment files.</summary>
internal static class AssessmentShapes
{
    public static readonly Shape Rating = Shape.Object(
        Must("element"), May("level"), May("score"), May("status"), May("note"), May("evidence"), May("origin", Place), Extensions);

    public static readonly Shape Assessment = Shape.Object(
        Must("community", Community), Must("model", ModelReference), May("date"), May("horizon"), May("method"), May("stakeholder"),
        May("visibility"), May("file"), Must("ratings", Shape.LineList(Rating)), Extensions);

    /// <summary>An assessment that is a line of NDJSON, so a file of its own: its format version may stand in it.</summary>
    public static readonly Shape Line = Shape.Object(
        May("formatVersion"), Must("community", Community), Must("model", ModelReference), May("date"), May("horizon"), May("method"),
        May("stakeholder"), May("visibility"), May("file"), Must("ratings", Shape.List(Rating)), Extensions);

    public static readonly Shape Accounts = Shape.Object(
        Must("file"), May("heading"), May("element"), May("rating"), May("note"), May("context"), May("total"), May("passed-over"), May("finding"), May("unaccounted"));

    public static readonly Shape Root = Shape.LineObject(
        Schema, FormatVersion, Must("assessments", Shape.LineList(Assessment)), May("findings", Shape.LineList(Finding)),
        May("accounts", Shape.LineList(Accounts)), Extensions);
}
