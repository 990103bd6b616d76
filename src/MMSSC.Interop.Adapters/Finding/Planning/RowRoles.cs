using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Reading.Streams;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>Rows of a table of assessments that say themselves that they are of another time, of others or examples, and those that are of a horizon.</summary>
/// <param name="lexicon">Words for roles.</param>
/// <param name="isNamed">Whether a column names whose assessment a row is.</param>
internal sealed class RowRoles(Lexicon lexicon, bool isNamed) : IRowRoles
{
    /// <inheritdoc/>
    public IEnumerable<string> Words => RoleWords.Of(lexicon).OtherWords;

    /// <inheritdoc/>
    public PlannedRow? Of(int row, string label)
    {
        var said = label.Length == 0 ? default : RoleReader.Read(Folding.Fold(label), lexicon);
        return said.Role == RatingRole.Planned && (said.Rest.Length == 0 || !isNamed) ? new(row, PlannedRowKind.Element, null, label, "") { Horizon = Horizon.Planned }
            : said.IsOther && said.Role is not (RatingRole.Planned or RatingRole.Draft) ? new(row, PlannedRowKind.PassedOver, null, label, "") { IsSaid = true }
            : null;
    }
}
