using System.Collections;
using System.Globalization;
using MMSSC.Interop.Files.Plans;

namespace MMSSC.Interop.Tests.Files.Plans;

/// <summary>All that a plan says, member by member: found by reflection, so that a new member which a file loses shows.</summary>
internal static class PlanText
{
    public static string Of(ReadingPlan plan) => Of((object?)plan);

    private static string Of(object? value) => value switch
    {
        null => "-",
        string text => $"'{text}'",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool or int or Enum => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Of)) + "]",
        _ when value.GetType().FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal) =>
            "(" + string.Join(", ", value.GetType().GetFields().Select(field => Of(field.GetValue(value)))) + ")",
        _ => "{" + string.Join(", ", value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => $"{property.Name}={Of(property.GetValue(value))}")) + "}",
    };
}
