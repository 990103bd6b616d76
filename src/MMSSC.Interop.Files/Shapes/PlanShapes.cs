using static MMSSC.Interop.Files.Shapes.CommonShapes;
using static MMSSC.Interop.Files.Shapes.ShapeProperty;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>Layout of plan files: how a file is read, with a line for each row, column and look.</summary>
internal static class PlanShapes
{
    public static readonly Shape Form = Shape.Object(Must("kind"));

    public static readonly Shape Evidence = Shape.Object(Must("elements"), Must("unknown"), Must("understood"));

    public static readonly Shape Only = Shape.Object(Must("column"), Must("text"));

    public static readonly Shape Context = Shape.Object(
        May("community"), May("id"), May("date"), May("horizon"), May("stakeholder"), May("method"), May("territories", Shape.List(Shape.Value)),
        May("communityAt", Place), May("idAt", Place), May("dateAt", Place), May("methodAt", Place), May("stakeholderAt", Place),
        May("territoriesAt", Shape.List(Place)), May("given"));

    public static readonly Shape Column = Shape.Object(
        Must("column"), May("heading"), Must("role"), May("part"), May("element"), May("level"),
        May("community"), May("id"), May("date"), May("horizon"), May("stakeholder"), May("method"), May("byFillOnly"), May("secondIsPlanned"), May("secondIsNow"), May("dateOrder"), May("reason"));

    public static readonly Shape Row = Shape.Object(Must("row"), Must("kind"), May("element"), May("code"), May("title"), May("horizon"), May("state"), May("isSaid"));

    public static readonly Shape Look = Shape.Object(
        Must("text"), Must("means"), Must("count"), May("number"), May("fill"), May("ink"), May("icon"), May("rule"), May("ruleFills"),
        May("ruleNamesText"), May("struck"), May("partlyStruck"), May("given"));

    public static readonly Shape Codebook = Shape.LineObject(
        Must("scale"), Must("columns", Shape.List(Shape.Value)), May("heading"), May("percent"), May("span"), May("arrowMeansPlanned"),
        May("languages", Shape.List(Shape.Value)), May("optionShift"), May("declared", Shape.Map(Shape.Value)),
        May("declaredFills", Shape.Map(Shape.Value)), May("looks", Shape.LineList(Look)));

    public static readonly Shape Table = Shape.LineObject(
        May("sheet"), Must("model"), May("evidence", Evidence), Must("arrangement"), May("headingFirst"), May("headingLast"), Must("firstRow"),
        May("lastRow"), May("only", Only), May("rowsBelow"), May("keysContinue"), May("rowsAreRespondents"), May("rowsAreNumbered"),
        May("context", Context), Must("columns", Shape.LineList(Column)), May("rows", Shape.LineList(Row)),
        May("codebooks", Shape.LineList(Codebook)));

    public static readonly Shape Legend = Shape.Object(Must("model"), Must("sign"), Must("means"));

    public static readonly Shape PassedOver = Shape.Object(May("sheet"), Must("firstRow"), May("lastRow"), Must("reason"));

    public static readonly Shape Decision = Shape.Object(Must("code"), Must("place"), May("given"));

    public static readonly Shape Root = Shape.LineObject(
        Schema, FormatVersion, Must("form", Form), Must("tables", Shape.LineList(Table)), May("legend", Shape.LineList(Legend)),
        May("passedOver", Shape.LineList(PassedOver)), May("decisions", Shape.LineList(Decision)), Extensions);
}
