using static MMSSC.Interop.Files.Shapes.CommonShapes;
using static MMSSC.Interop.Files.Shapes.ShapeProperty;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>Layout of mapping files.</summary>
internal static class MappingShapes
{
    public static readonly Shape Change = Shape.Object(Must("version"), Must("date"), Must("note", Shape.Prose));

    public static readonly Shape Interval = Shape.Object(Must("from"), Must("typical"), Must("to"));

    public static readonly Shape Point = Shape.Object(Must("at"), Must("from"), Must("typical"), Must("to"));

    public static readonly Shape LevelMap = Shape.Object(
        May("scale"), May("basis", Basis), May("levels", Shape.LineMap(Interval)), May("points", Shape.LineList(Point)), Extensions);

    public static readonly Shape Defaults = Shape.Object(
        Must("levelMap"), May("aggregation"), May("rounding"), May("minimumCoverage"));

    public static readonly Shape Link = Shape.Object(
        Must("source"), Must("target"), Must("relationship"), May("weight"), May("confidence"), May("levelMap"), May("basis", Basis),
        May("rationale", Shape.Prose), May("status"), May("reviewers", Shape.List(Shape.Value)), May("comments", Shape.List(Shape.Value)), Extensions);

    public static readonly Shape Unmapped = Shape.Object(Must("source"), Must("reason", Shape.Prose));

    public static readonly Shape Allowance = Shape.Object(Must("code"), Must("reason", Shape.Prose));

    public static readonly Shape Expected = Shape.Object(
        May("status"), May("level"), May("estimate"), May("range"), May("bounds"), May("coverage"));

    public static readonly Shape Example = Shape.Object(
        Must("name"), Must("ratings", Shape.Map(Shape.Value)), Must("expect", Shape.Map(Expected)));

    public static readonly Shape Root = Shape.LineObject(
        Schema, FormatVersion, Must("id"), Must("version"), Must("status"), Must("title", Shape.Prose), May("maintainer"), May("licence"),
        May("changes", Shape.LineList(Change)), Must("source", ModelPin), Must("target", ModelPin),
        Must("levelMaps", Shape.LineMap(LevelMap)), Must("defaults", Defaults), Must("links", Shape.LineList(Link)),
        May("unmapped", Shape.LineList(Unmapped)), May("examples", Shape.LineList(Example)), May("allow", Shape.LineList(Allowance)), Extensions);
}
