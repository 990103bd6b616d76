using System.Collections.Immutable;
using MMSSC.Interop.Adapters;
using MMSSC.Interop.Adapters.Fitting;
using MMSSC.Interop.Diagnostics.Catalogue.Plans;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Installation;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Importing;

/// <summary>A file as it was read by a kept plan.</summary>
/// <param name="Recognition">Why by that plan.</param>
/// <param name="Result">What was read.</param>
internal sealed record PlannedImport(Recognition Recognition, AdapterResult Result)
{
    private static readonly LocalText given = new("a table, read by the plan that was given", "una tabla, leída según el plan dado", "un tableau, lu selon le plan donné");

    /// <summary>A plan that could not be read.</summary>
    public static ReadingPlan Unusable { get; } = new() { Form = new("") };

    /// <summary>Reads a file's tables by the plan that the user gives, or by the first recipe that fits; null where it is to be looked at anew.</summary>
    /// <param name="input">The file.</param>
    /// <param name="recipes">The plans of the data folders.</param>
    public static PlannedImport? Read(AdapterInput input, ImmutableArray<Recipe> recipes)
    {
        if (input.Workbook is null)
        {
            return null;
        }

        if (input.Options.Plan is { } plan)
        {
            return ReferenceEquals(plan, Unusable) ? new(Recognition.No, new([], [])) : new(new(1, given), KeptPlan.Read(plan, input));
        }

        if (input.Options.SettlesTables)
        {
            return null;
        }

        foreach (var recipe in recipes)
        {
            if (KeptPlan.TryRead(recipe.Plan, input, out _) is { } read)
            {
                var name = Path.GetFileName(recipe.File);
                var said = PlanDiagnostics.ReadByRecipe(Location.Whole(input.FileName), name);
                return new(
                    new(1, new($"a table, read by the plan '{name}'", $"una tabla, leída según el plan «{name}»", $"un tableau, lu selon le plan « {name} »")),
                    read with { Findings = [said, .. read.Findings] });
            }
        }

        return null;
    }
}
