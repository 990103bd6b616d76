using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>A row for each element, and the level written in signs, in other words, or with something before or after it.</summary>
internal static class ValueKinds
{
    private static readonly (string Shape, Model Model, string Words)[] all =
    [
        ("Harvey balls", Kind.Mmssc, "○|◔|◑|◕|●"),
        ("Harvey balls", Kind.Mmssc, "◯|◔|◐|◕|⬤"),
        ("Harvey balls", Kind.Mmssc, "○\uFE0E|◔\uFE0E|◑\uFE0E|◕\uFE0E|●\uFE0E"),
        ("Harvey balls", Kind.Stages, "○|◔|◑|◕|●"),
        ("Harvey balls", Kind.Mmssc, "○ 1|◔ 2|◑ 3|◕ 4|● 5"),
        ("stars", Kind.Mmssc, "★☆☆☆☆|★★☆☆☆|★★★☆☆|★★★★☆|★★★★★"),
        ("stars", Kind.Mmssc, "★|★★|★★★|★★★★|★★★★★"),
        ("stars", Kind.Mmssc, "⭐|⭐⭐|⭐⭐⭐|⭐⭐⭐⭐|⭐⭐⭐⭐⭐"),
        ("stars", Kind.Stages, "⭐️|⭐️⭐️|⭐️⭐️⭐️|⭐️⭐️⭐️⭐️|⭐️⭐️⭐️⭐️⭐️"),
        ("stars", Kind.Mmssc, "★ ☆ ☆ ☆ ☆|★ ★ ☆ ☆ ☆|★ ★ ★ ☆ ☆|★ ★ ★ ★ ☆|★ ★ ★ ★ ★"),
        ("stars", Kind.Mmssc, "*|**|***|****|*****"),
        ("stars", Kind.Mmssc, "1 ★|2 ★|3 ★|4 ★|5 ★"),
        ("stars", Kind.Mmssc, "●○○○○|●●○○○|●●●○○|●●●●○|●●●●●"),
        ("bars", Kind.Mmssc, "▮▯▯▯▯|▮▮▯▯▯|▮▮▮▯▯|▮▮▮▮▯|▮▮▮▮▮"),
        ("bars", Kind.Mmssc, "█░░░░|██░░░|███░░|████░|█████"),
        ("bars", Kind.Stages, "■□□□□|■■□□□|■■■□□|■■■■□|■■■■■"),
        ("bars", Kind.Mmssc, "I----|II---|III--|IIII-|IIIII"),
        ("roman numbers", Kind.Mmssc, "Nivel I|Nivel II|Nivel III|Nivel IV|Nivel V"),
        ("roman numbers", Kind.Mmssc, "I|II|III|IV|V"),
        ("roman numbers", Kind.Mmssc, "Level I|Level II|Level III|Level IV|Level V"),
        ("roman numbers", Kind.Mmssc, "niveau i|niveau ii|niveau iii|niveau iv|niveau v"),
        ("roman numbers", Kind.Mmssc, "Livello I|Livello II|Livello III|Livello IV|Livello V"),
        ("roman numbers", Kind.Mmssc, "Ⅰ|Ⅱ|Ⅲ|Ⅳ|Ⅴ"),
        ("roman numbers", Kind.Stages, "Etapa I|Etapa II|Etapa III|Etapa IV|Etapa V"),
        ("roman numbers", Kind.Mmssc, "NIVEL-I|NIVEL-II|NIVEL-III|NIVEL-IV|NIVEL-V"),
        ("numbers of five", Kind.Mmssc, "1/5|2/5|3/5|4/5|5/5"),
        ("numbers of five", Kind.Mmssc, "1 / 5|2 / 5|3 / 5|4 / 5|5 / 5"),
        ("numbers of five", Kind.Mmssc, "Nivel 1 de 5|Nivel 2 de 5|Nivel 3 de 5|Nivel 4 de 5|Nivel 5 de 5"),
        ("numbers of five", Kind.Mmssc, "1 de 5|2 de 5|3 de 5|4 de 5|5 de 5"),
        ("numbers of five", Kind.Mmssc, "1 out of 5|2 out of 5|3 out of 5|4 out of 5|5 out of 5"),
        ("numbers of five", Kind.Mmssc, "1 sur 5|2 sur 5|3 sur 5|4 sur 5|5 sur 5"),
        ("numbers of five", Kind.Mmssc, "1 su 5|2 su 5|3 su 5|4 su 5|5 su 5"),
        ("numbers of five", Kind.Mmssc, "Level 1 of 5|Level 2 of 5|Level 3 of 5|Level 4 of 5|Level 5 of 5"),
        ("numbers of five", Kind.Stages, "1/5|2/5|3/5|4/5|5/5"),
        ("circled numbers", Kind.Mmssc, "①|②|③|④|⑤"),
        ("circled numbers", Kind.Mmssc, "❶|❷|❸|❹|❺"),
        ("circled numbers", Kind.Mmssc, "➀|➁|➂|➃|➄"),
        ("circled numbers", Kind.Mmssc, "1️⃣|2️⃣|3️⃣|4️⃣|5️⃣"),
        ("circled numbers", Kind.Mmssc, "⑴|⑵|⑶|⑷|⑸"),
        ("circled numbers", Kind.Mmssc, "①  Inicial|② Parcialmente cumplido|③ Cumplido|④ En mejora|⑤ En optimización sostenible"),
        ("circled numbers", Kind.Stages, "①|②|③|④|⑤"),
        ("numbers with a word before", Kind.Mmssc, "Nivel: 1|Nivel: 2|Nivel: 3|Nivel: 4|Nivel: 5"),
        ("numbers with a word before", Kind.Mmssc, "N1|N2|N3|N4|N5"),
        ("numbers with a word before", Kind.Mmssc, "L1|L2|L3|L4|L5"),
        ("numbers with a word before", Kind.Mmssc, "Niv. 1|Niv. 2|Niv. 3|Niv. 4|Niv. 5"),
        ("initials", Kind.Iso, "R|A|V"),
        ("initials", Kind.Iso, "r|a|v"),
        ("initials", Kind.Iso, "(R)|(A)|(V)"),
        ("initials", Kind.Iso, "R.|A.|V."),
        ("numbers written otherwise", Kind.Mmssc, "1.0|2.0|3.0|4.0|5.0"),
        ("numbers written otherwise", Kind.Mmssc, "1,0|2,0|3,0|4,0|5,0"),
        ("numbers written otherwise", Kind.Mmssc, "01|02|03|04|05"),
        ("numbers written otherwise", Kind.Mmssc, "1.|2.|3.|4.|5."),
        ("numbers written otherwise", Kind.Mmssc, "uno|dos|tres|cuatro|cinco"),
        ("numbers written otherwise", Kind.Mmssc, "Level one|Level two|Level three|Level four|Level five"),
        ("numbers written otherwise", Kind.Mmssc, "1º|2º|3º|4º|5º"),
        ("numbers written otherwise", Kind.Mmssc, "１|２|３|４|５"),
        ("emoji", Kind.Iso, "🔴️|🟡 |🟢 Verde"),
        ("emoji", Kind.Iso, "🔴|🟡|🟢"),
        ("emoji", Kind.Iso, "🟥|🟨|🟩"),
        ("emoji", Kind.Iso, "🟥\uFE0F|🟨\uFE0F|🟩\uFE0F"),
        ("emoji", Kind.Iso, "Rojo 🔴|Amarillo 🟡|Verde 🟢"),
        ("emoji", Kind.Iso, "🔴 Red|🟡 Yellow|🟢 Green"),
        ("emoji", Kind.Iso, "🔴 (rojo)|🟠 (naranja)|🟢 (verde)"),
        ("emoji", Kind.Iso, "❤️|💛|💚"),
        ("a word before the colour", Kind.Iso, "Semáforo: rojo|Semáforo: amarillo|Semáforo: verde"),
        ("a word before the colour", Kind.Iso, "Color: Rojo|Color: Amarillo|Color: Verde"),
        ("a word before the colour", Kind.Iso, "Status: red|Status: amber|Status: green"),
        ("a word before the colour", Kind.Iso, "Feu : rouge|Feu : jaune|Feu : vert"),
        ("a word before the colour", Kind.Iso, "Semaforo: rosso|Semaforo: giallo|Semaforo: verde"),
        ("a word before the colour", Kind.Iso, "Farol: vermelho|Farol: amarelo|Farol: verde"),
        ("a word before the colour", Kind.Iso, "Semáforo en rojo|Semáforo en amarillo|Semáforo en verde"),
        ("a word before the colour", Kind.Iso, "Luz roja|Luz amarilla|Luz verde"),
        ("a word before the colour", Kind.Iso, "RESULTADO - ROJO|RESULTADO - AMARILLO|RESULTADO - VERDE"),
        ("colours as numbers", Kind.Iso, "#FF0000|#FFFF00|#00B050"),
        ("colours as numbers", Kind.Iso, "FF0000|FFC000|00B050"),
        ("colours as numbers", Kind.Iso, "#c00000|#ffc000|#92d050"),
        ("colours as numbers", Kind.Iso, "rgb(255, 0, 0)|rgb(255, 255, 0)|rgb(0, 128, 0)"),
        ("colours as numbers", Kind.Iso, "#F00|#FF0|#0F0"),
        ("colours as numbers", Kind.Iso, "#FFFF0000|#FFFFFF00|#FF00B050"),
        ("words of other countries", Kind.Iso, "Crítico|En desarrollo|Logrado"),
        ("words of other countries", Kind.Iso, "No logrado|Medianamente logrado|Logrado"),
        ("words of other countries", Kind.Iso, "Vermell|Groc|Verd"),
        ("words of other countries", Kind.Iso, "Vermella|Groga|Verda"),
        ("words of other countries", Kind.Iso, "Vermello|Amarelo|Verde"),
        ("words of other countries", Kind.Iso, "Gorria|Horia|Berdea"),
        ("words of other countries", Kind.Iso, "ROJA|ÁMBAR|VERDE"),
        ("words of other countries", Kind.Iso, "En rojo|En amarillo|En verde"),
        ("marks of footnotes", Kind.Iso, "Rojo*|Amarillo (1)|Verde²"),
        ("marks of footnotes", Kind.Iso, "Rojo ¹|Amarillo **|Verde [1]"),
        ("marks of footnotes", Kind.Iso, "Red †|Yellow (a)|Green ‡"),
        ("marks of footnotes", Kind.Iso, "rouge (2)|jaune*|vert³"),
        ("marks of footnotes", Kind.Iso, "Vermelho [a]|Amarelo ª|Verde ***"),
        ("marks of footnotes", Kind.Mmssc, "1*|2*|3*|4*|5*"),
        ("marks of footnotes", Kind.Mmssc, "Inicial¹|Parcialmente cumplido²|Cumplido (1)|En mejora*|En optimización sostenible [2]"),
        ("what it was before", Kind.Iso, "Rojo (antes Amarillo)|Amarillo (antes Rojo)|Verde (antes Rojo)"),
        ("what it was before", Kind.Iso, "Rojo (era verde)|Amarillo (era rojo)|Verde (era amarillo)"),
        ("what it was before", Kind.Iso, "Red (was green)|Yellow (was red)|Green (was yellow)"),
        ("what it was before", Kind.Iso, "rouge (avant : vert)|jaune (avant : rouge)|vert (avant : jaune)"),
        ("what it was before", Kind.Iso, "Rojo; antes verde|Amarillo; antes rojo|Verde; antes amarillo"),
        ("what it was before", Kind.Iso, "Red (previously Green)|Yellow (formerly Red)|Green (previously Yellow)"),
        ("what it was before", Kind.Mmssc, "1 (antes 2)|2 (antes 1)|3 (antes 2)|4 (antes 3)|5 (antes 4)"),
        ("what it was before", Kind.Mmssc, "1 (was 2)|2 (was 1)|3 (was 2)|4 (was 3)|5 (was 4)"),
        ("a gloss in parentheses", Kind.Iso, "Rojo (no cumple)|Amarillo (en proceso)|Verde (cumple)"),
        ("a gloss in parentheses", Kind.Iso, "No cumple (rojo)|En proceso (amarillo)|Cumple (verde)"),
        ("a gloss in parentheses", Kind.Iso, "Red (not met)|Yellow (in progress)|Green (met)"),
        ("a gloss in parentheses", Kind.Iso, "Rouge (non atteint)|Jaune (en cours)|Vert (atteint)"),
        ("a gloss in parentheses", Kind.Iso, "Vermelho (não cumpre)|Amarelo (parcial)|Verde (cumpre)"),
        ("a gloss in parentheses", Kind.Iso, "Rosso [insufficiente]|Giallo [in corso]|Verde [raggiunto]"),
        ("a gloss in parentheses", Kind.Mmssc, "1 (Inicial)|2 (Parcialmente cumplido)|3 (Cumplido)|4 (En mejora)|5 (En optimización sostenible)"),
        ("a gloss in parentheses", Kind.Mmssc, "Initial (1)|Partially fulfilled (2)|Fulfilled (3)|Improving (4)|Sustainably optimising (5)"),
        ("a gloss after the level", Kind.Iso, "Rojo - no cumple|Amarillo - en proceso|Verde - cumple"),
        ("a gloss after the level", Kind.Iso, "Rojo: no hay evidencia|Amarillo: faltan actas|Verde: evidencia completa"),
        ("a gloss after the level", Kind.Iso, "ROJO ✘|AMARILLO !|VERDE ✔"),
        ("a gloss after the level", Kind.Iso, "Red, see note|Yellow, see note|Green, see note"),
        ("a gloss after the level", Kind.Mmssc, "1 - Inicial|2 - Parcial|3 - Cumplido|4 - En mejora|5 - Optimizando"),
        ("a shade of the colour", Kind.Iso, "Rojo oscuro|Amarillo claro|Verde claro"),
        ("a shade of the colour", Kind.Iso, "Dark red|Light yellow|Light green"),
        ("a shade of the colour", Kind.Iso, "rouge foncé|jaune clair|vert foncé"),
        ("an arrow of the trend", Kind.Iso, "Rojo ↓|Amarillo →|Verde ↑"),
        ("an arrow of the trend", Kind.Iso, "▼ Rojo|► Amarillo|▲ Verde"),
        ("an arrow of the trend", Kind.Mmssc, "1 ↘|2 →|3 ↗|4 ↑|5 ="),
        ("an arrow of the trend", Kind.Iso, "🔴 ⬇️|🟡 ➡️|🟢 ⬆️"),
    ];

    // Two levels in one, or a number on another scale.
    private static readonly (string Shape, Model Model, string Words)[] doubtful =
    [
        ("in doubt: numbers of another scale", Kind.Mmssc, "1/10|2/10|3/10|4/10|5/10"),
        ("in doubt: numbers of another scale", Kind.Mmssc, "1/4|2/4|3/4|4/4|1/4"),
        ("in doubt: numbers of another scale", Kind.Mmssc, "1 de 10|2 de 10|3 de 10|4 de 10|5 de 10"),
        ("in doubt: two levels in one cell", Kind.Iso, "🔴 Verde|🟡 Rojo|🟢 Amarillo"),
        ("in doubt: two levels in one cell", Kind.Iso, "Rojo / Amarillo|Amarillo / Verde|Verde / Amarillo"),
        ("in doubt: two levels in one cell", Kind.Iso, "Rojo (verde)|Amarillo (rojo)|Verde (amarillo)"),
        ("in doubt: two levels in one cell", Kind.Iso, "Rojo-Amarillo|Amarillo-Verde|Verde-Amarillo"),
        ("in doubt: two levels in one cell", Kind.Iso, "Entre rojo y amarillo|Amarillo casi verde|Ni verde ni amarillo"),
        ("in doubt: two levels in one cell", Kind.Iso, "no rojo|no amarillo|no verde"),
        ("in doubt: two levels in one cell", Kind.Mmssc, "1-2|2-3|3-4|4-5|1-2"),
        ("in doubt: two levels in one cell", Kind.Mmssc, "1 (Cumplido)|2 (Inicial)|3 (Inicial)|4 (Inicial)|5 (Inicial)"),
        ("in doubt: numbers of colours", Kind.Iso, "I|II|III"),
        ("in doubt: numbers of colours", Kind.Iso, "①|②|③"),
        ("in doubt: numbers of colours", Kind.Iso, "Nivel 1|Nivel 2|Nivel 3"),
        ("in doubt: colours of no level", Kind.Iso, "#0070C0|#7030A0|#808080"),
        ("in doubt: colours of no level", Kind.Iso, "🔵|🟣|⚫"),
        ("in doubt: colours of no level", Kind.Iso, "Azul|Morado|Negro"),
        ("in doubt: initials of two colours", Kind.Iso, "V|A|V"),
        ("in doubt: stars of another scale", Kind.Mmssc, "★½|★★½|★★★½|★★★★½|½"),
        ("in doubt: stars of another scale", Kind.Mmssc, "★☆☆|★★☆|★★★|★★☆|★☆☆"),
    ];

    // Three signs in the order of three colours: it may be read, and it may be asked.
    private static readonly (string Shape, Model Model, string Words)[] free =
    [
        ("signs of three colours", Kind.Iso, "○|◐|●"), ("signs of three colours", Kind.Iso, "★☆☆|★★☆|★★★"), ("signs of three colours", Kind.Iso, "★|★★|★★★"),
        ("signs of three colours", Kind.Iso, "1/3|2/3|3/3"), ("signs of three colours", Kind.Iso, "✘|~|✔"), ("signs of three colours", Kind.Iso, "☹|😐|☺"),
        ("signs of three colours", Kind.Iso, "👎|✋|👍"), ("signs of five levels", Kind.Mmssc, "⚀|⚁|⚂|⚃|⚄"), ("signs of five levels", Kind.Mmssc, "🌑|🌘|🌗|🌖|🌕"), ("signs of five levels", Kind.Mmssc, "20%|40%|60%|80%|100%"),
        ("names of signs", Kind.Iso, ":red_circle:|:yellow_circle:|:green_circle:"), ("names of signs", Kind.Iso, "Rot|Gelb|Grün"),
        ("levels with a doubt", Kind.Iso, "Rojo?|Amarillo?|Verde?"), ("levels with a doubt", Kind.Iso, "Rojo (provisional)|Amarillo (por confirmar)|Verde (borrador)"), ("levels with a doubt", Kind.Mmssc, "~1|~2|~3|~4|~5"),
    ];

    public static IEnumerable<CorpusFile> Files() => [.. free.Select((kind, at) => Read(kind.Shape, kind.Model, kind.Words, at + 200) with { MayRefuse = true }), .. all.Select((kind, at) => Read(kind.Shape, kind.Model, kind.Words, at)), .. doubtful.Select((kind, at) => Refused(kind.Shape, kind.Model, kind.Words, at))];

    private static CorpusFile Read(string shape, Model model, string words, int at)
    {
        var truth = Kind.Full(model, 3_000 + at);
        return Kind.Read(shape, $"value-{at}", Kind.Forms[at % Kind.Forms.Length], truth, Page(truth, words, at));
    }

    private static CorpusFile Refused(string shape, Model model, string words, int at)
    {
        var truth = Kind.Full(model, 3_500 + at);
        return Kind.Refused(shape, $"value-doubt-{at}", Kind.Forms[at % Kind.Forms.Length], Page(truth, words, at));
    }

    private static bool IsInitial(string word) => word.Trim('(', ')', '.') is [var letter] && char.IsAsciiLetter(letter);

    private static Writing.Page Page(Truth truth, string words, int at)
    {
        var each = words.Split('|');
        var speech = words == "V|A|V" ? Speech.Portuguese : Array.Exists(each, IsInitial) ? Speech.Spanish : Speech.All[at * 3 % 5];
        return Kind.Table(truth, speech, level => each[level.Index]);
    }
}
