using static MMSSC.Interop.Files.Shapes.CommonShapes;
using static MMSSC.Interop.Files.Shapes.ShapeProperty;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>Layout of registers of communities.</summary>
internal static class RegisterShapes
{
    public static readonly Shape Name = Shape.Object(Must("name"), May("from"), May("to"));

    public static readonly Shape Change = Shape.Object(Must("id"), Must("date"));

    public static readonly Shape Entry = Shape.Object(
        Must("id"), May("kind"), Must("names", Shape.List(Name)), May("territories", Shape.List(Shape.Value)), May("attributes", Shape.Map(Shape.Value)),
        May("mergedInto", Change), May("splitFrom", Change), Extensions);

    public static readonly Shape Root = Shape.LineObject(
        Schema, FormatVersion, May("title", Shape.Prose), May("licence"), Must("communities", Shape.LineList(Entry)), Extensions);
}
