using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Sheets.Writing;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Tables;

/// <summary>A sheet for each area of a model: the tabs are named after areas, and no area is a community.</summary>
public class AreaSheetTests
{
    [Theory]
    [InlineData("iso-18091", "en")]
    [InlineData("iso-18091", "es")]
    [InlineData("mmssc", "fr")]
    public void Tabs_that_are_named_after_areas_make_no_communities(string id, string language)
    {
        var model = Shipped.Catalogue.FindModels(id)[0];
        var sheets = model.Roots.Select(root => new SheetTable
        {
            Name = root.Title[language],
            Widths = [10],
            Rows = model.Rateable.Where(element => element.IsLeaf && IsBelow(element, root))
                .Select(element => SheetRow.Of(CellLook.Plain, element.Code, element.Title[language], element.Scale!.Levels[1].Title[language]))
                .Prepend(SheetRow.Of(CellLook.Head, "Code", "Title", "Level")),
        });
        using var stream = new MemoryStream();
        XlsxBookWriter.Write(stream, new("Book", language, [.. sheets]));

        var read = Shipped.Engine.Import("areas.xlsx", stream.ToArray());

        var assessment = Assert.Single(read.Assessments);
        Assert.Null(assessment.Community.Name);
        Assert.All(assessment.Ratings, rating => Assert.Equal(rating.Element.Scale!.Levels[1], rating.Level));
        Assert.Equal(model.Rateable.Count(element => element.IsLeaf), assessment.Ratings.Length);
    }

    private static bool IsBelow(MMSSC.Interop.Models.Element element, MMSSC.Interop.Models.Element root)
    {
        var up = element;
        while (up.Parent is { } parent)
        {
            up = parent;
        }

        return up == root;
    }
}
