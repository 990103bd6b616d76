using static MMSSC.Interop.Adapters.Canonical.Shapes.CommonShapes;
using static MMSSC.Interop.Adapters.Canonical.Shapes.ShapeProperty;

namespace MMSSC.Interop.Adapters.Canonical.Shapes;

/// <summary>Layout of the files with tests of a mapping that stand beside it.</summary>
internal static class MappingTestShapes
{
    public static readonly Shape Root = Shape.LineObject(
        Schema, FormatVersion, Must("mapping"), May("version"), Must("examples", Shape.LineList(MappingShapes.Example)), Extensions);
}
