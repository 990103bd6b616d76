using System.Collections.Frozen;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Tables;

/// <summary>Heads of the columns that links stand in, in the three languages; a head in any of them is recognised.</summary>
internal static class FieldHeads
{
    private static readonly Dictionary<string, LocalText> heads = new(StringComparer.Ordinal)
    {
        [LinkField.Source] = new("Source", "Origen", "Source"),
        [LinkField.Target] = new("Target", "Destino", "Cible"),
        [LinkField.Relationship] = new("Relationship", "Relación", "Relation"),
        [LinkField.Weight] = new("Weight", "Peso", "Poids"),
        [LinkField.Confidence] = new("Confidence", "Confianza", "Confiance"),
        [LinkField.LevelMap] = new("Level map", "Mapa de niveles", "Table de niveaux"),
        [LinkField.Basis] = new("Basis", "Fundamento", "Fondement"),
        [LinkField.Document] = new("Document", "Documento", "Document"),
        [LinkField.Clause] = new("Clause", "Cláusula", "Article"),
        [LinkField.Method] = new("Method", "Método", "Méthode"),
        [LinkField.Rationale] = new("Rationale", "Justificación", "Justification"),
        [LinkField.Status] = new("Status", "Estado", "État"),
        [LinkField.Reviewers] = new("Reviewers", "Revisores", "Relecteurs"),
        [LinkField.Comments] = new("Comments", "Comentarios", "Commentaires"),
        [LinkField.Extensions] = new("Extensions", "Extensiones", "Extensions"),
    };

    /// <summary>Names of columns for people that say nothing of their own: titles of the elements.</summary>
    private static readonly LocalText sourceTitle = new("Source title", "Título del origen", "Titre de la source");
    private static readonly LocalText targetTitle = new("Target title", "Título del destino", "Titre de la cible");

    private static readonly FrozenDictionary<string, string> fields = heads
        .SelectMany(head => head.Value.All.Select(text => text.Text).Append(head.Key).Select(word => (Word: Folding.Fold(word), Field: head.Key)))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Field, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> titles = new[] { (Title: sourceTitle, Of: LinkField.Source), (Title: targetTitle, Of: LinkField.Target) }
        .SelectMany(head => head.Title.All.Select(text => (Word: Folding.Fold(text.Text), head.Of)))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Of, StringComparer.Ordinal);

    /// <summary>The head of a column.</summary>
    /// <param name="field">The field, with its language where it has one.</param>
    /// <param name="language">The language of the sheet.</param>
    public static string Of(string field, string language)
    {
        var head = heads[LinkField.Stem(field)][language];
        return field.Contains('.', StringComparison.Ordinal) ? $"{head} ({LinkField.LanguageOf(field)})" : head;
    }

    /// <summary>Heads of the columns with the titles of source and target.</summary>
    public static (string Source, string Target) TitlesIn(string language) => (sourceTitle[language], targetTitle[language]);

    /// <summary>The field that a head means; null where it means none. A head may name a language: <c>Rationale (es)</c> or <c>rationale.es</c>.</summary>
    public static string? Find(string head)
    {
        var language = "";
        var word = head.Trim();
        if (word.EndsWith(')') && word.LastIndexOf('(') is > 0 and var open)
        {
            language = word[(open + 1)..^1].Trim();
            word = word[..open];
        }
        else if (word.LastIndexOf('.') is > 0 and var dot && dot < word.Length - 1)
        {
            language = word[(dot + 1)..].Trim();
            word = word[..dot];
        }

        return !fields.TryGetValue(Folding.Fold(word), out var field) ? null
            : language.Length == 0 ? field
            : LinkField.In(field, language.ToLowerInvariant());
    }

    /// <summary>The field whose element a column with this head gives the title of; null where there is none. The code says which element it is, the title is there to be read.</summary>
    public static string? TitleOf(string head) => titles.GetValueOrDefault(Folding.Fold(head));
}
