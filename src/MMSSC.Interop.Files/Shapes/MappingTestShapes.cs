using static MMSSC.Interop.Files.Shapes.CommonShapes;
using static MMSSC.Interop.Files.Shapes.ShapeProperty;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>Layout of the files with tests of a mapping that stand beside it.</summary>
internal static class MappingTestShapes
{
    public static readonly Shape Root = Shape.LineObject(
        Schema, FormatVersion, Must("mapping"), May("version"), Must("examples", Shape.LineList(MappingShapes.Example)), Extensions);
}
