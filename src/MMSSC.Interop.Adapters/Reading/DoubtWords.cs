using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>What messages say stands against reading a cell as a level.</summary>
internal static class DoubtWords
{
    private static readonly LocalText other = new("it can't be told which level is meant", "no se sabe a qué nivel se refiere", "on ne peut dire quel niveau est visé");

    /// <summary>The reason in words.</summary>
    public static LocalText Of(DoubtKind doubt) => doubt switch
    {
        DoubtKind.TwoLevels => new("it names two levels", "nombra dos niveles", "elle nomme deux niveaux"),
        DoubtKind.Hedged => new("a word or sign takes back what it states", "una palabra o un signo se desdice de lo que afirma", "un mot ou un signe revient sur ce qu'elle dit"),
        DoubtKind.Contradiction => new("its parts contradict each other", "sus partes se contradicen", "ses parties se contredisent"),
        DoubtKind.NowAndPlanned => new(
            "it names one level and then another, and no heading states that these are now and planned",
            "nombra un nivel y después otro, y ningún encabezado dice que sean el actual y el previsto",
            "elle nomme un niveau puis un autre, et aucun intitulé ne dit que ce sont l'actuel et le prévu"),
        DoubtKind.PartlyStruck => new("a part of it is struck out", "una parte está tachada", "une partie en est barrée"),
        DoubtKind.OneTextTwoLevels => new("the same text means two levels in this column", "el mismo texto significa dos niveles en esta columna", "le même texte désigne deux niveaux dans cette colonne"),
        DoubtKind.OtherTotal => new("it counts out of another number than the scale has levels", "cuenta sobre otro número que el de niveles de la escala", "elle compte sur un autre nombre que celui des niveaux de l'échelle"),
        _ => other,
    };
}
