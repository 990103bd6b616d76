using MMSSC.Interop.Adapters.Finding.Models;
using MMSSC.Interop.Adapters.Finding.Tables;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>Reads community and date from the sheets that hold no table, such as a cover: they hold for all sheets that say nothing themselves.</summary>
internal sealed class CoverReader(FoundTables found, Findings findings)
{
    /// <summary>What the sheets say together; where two of them name different communities or dates, that is said and neither holds.</summary>
    /// <param name="fit">A model of the file's tables: its words are not names of communities.</param>
    public SheetContext Read(ModelEvidence fit)
    {
        var names = new CommunityNames(found.Input.Lexicon, found.ModelWords, fit);
        var context = SheetContext.Empty;
        var behindTable = false;
        foreach (var choice in found.Candidates)
        {
            behindTable |= choice.Evidence is { HasRatings: true };
            if (choice.Evidence is { HasRatings: true } || choice.Grid.Rows > Thresholds.CoverRows)
            {
                continue;
            }

            // A line without a label may be a name on a cover; on the sheets behind it is more likely a note.
            var read = new ContextReader(choice.Grid, found.Input.Lexicon, names, findings).ReadCover(guesses: !behindTable);
            if (context.Community is not null && read.Community is not null && Folding.Fold(context.Community) != Folding.Fold(read.Community))
            {
                findings.Add(ContextDiagnostics.CommunityUnclear(read.CommunityAt, [context.Community, read.Community]));
                return context with { Community = null };
            }

            context = context.Or(read);
        }

        return context with { Horizon = null, Stakeholder = null };
    }
}
