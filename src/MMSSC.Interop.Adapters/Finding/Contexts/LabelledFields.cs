using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>Reads what stands behind or beside a label above a table, other than the community's name and the date.</summary>
internal sealed class LabelledFields(SheetGrid grid, Lexicon lexicon, Findings findings)
{
    private enum Field
    {
        Unknown,
        Id,
        Territory,
        Method,
        Stakeholder,
        Horizon,

        /// <summary>How much of a form is filled in, which follows from its ratings.</summary>
        Count,
    }

    /// <summary>The context with what the label's value says; null where the label is not one that is known.</summary>
    /// <param name="label">The label, folded.</param>
    /// <param name="value">What stands behind or beside it; empty where nothing does.</param>
    /// <param name="row">Row of the label.</param>
    /// <param name="column">Column of the label.</param>
    /// <param name="context">What is known so far.</param>
    /// <param name="isHeading">Whether it heads what stands below it beside a heading for something else: "key" then is the community's id.</param>
    public SheetContext? Read(string label, string value, int row, int column, SheetContext context, bool isHeading = false)
    {
        var role = lexicon.RoleOf(label, out var exact);
        var field = lexicon.Words("idLabels").Contains(label) || (isHeading && exact && role == HeadingTopic.CommunityKey) ? Field.Id
            : lexicon.Words("methodLabels").Contains(label) ? Field.Method
            : lexicon.Words("countLabels").Contains(label) ? Field.Count
            : lexicon.Words("territories").Contains(label) && NamesTerritory(value) ? Field.Territory
            : exact && role == HeadingTopic.Stakeholder ? Field.Stakeholder
            : exact && role == HeadingTopic.Horizon ? Field.Horizon
            : Field.Unknown;
        return field == Field.Unknown ? null
            : value.Length == 0 ? context
            : field switch
            {
                Field.Id when context.Id is null => context with { Id = value, IdAt = grid.Locate(row, column) },
                Field.Territory => context with { Territories = context.Territories.Add(new(label, value, grid.Locate(row, column))) },
                Field.Method when context.Method is null => WithMethod(value, row, column, context),
                Field.Stakeholder when context.Stakeholder is null => context with { Stakeholder = value, StakeholderAt = grid.Locate(row, column) },
                Field.Horizon => WithHorizon(value, row, column, context),
                _ => context,
            };
    }

    /// <summary>Whether what stands behind a word such as "state" is a name, and not how far something has come.</summary>
    private bool NamesTerritory(string value)
    {
        var folded = Folding.Fold(value);
        return value.Length <= Thresholds.LongestGuess && folded.Length > 1 && !folded.Any(c => char.IsDigit(c) || c == ':') && char.IsUpper(value[0])
            && !(lexicon.RoleOf(folded, out var exact) != HeadingTopic.Unknown && exact) && !TerritoryHeadings.SaysState(folded, lexicon);
    }

    private SheetContext WithMethod(string value, int row, int column, SheetContext context)
    {
        if (lexicon.Methods.TryGetValue(Folding.Fold(value), out var method))
        {
            return context with { Method = method, MethodAt = grid.Locate(row, column) };
        }

        findings.Add(ContextDiagnostics.UnknownMethod(grid.Locate(row, column), value));
        return context;
    }

    private SheetContext WithHorizon(string value, int row, int column, SheetContext context)
    {
        if (lexicon.HorizonOf(Folding.Fold(value), out _) is { } horizon)
        {
            return context with { Horizon = context.Horizon ?? horizon };
        }

        findings.Add(ContextDiagnostics.UnreadableHorizon(grid.Locate(row, column), value));
        return context;
    }
}
