using System.Globalization;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

/// <summary>Words of a language that people write in their sheets.</summary>
internal sealed record Speech(
    string Language, string Code, string Title, string Level, string Area, string Community, string Date, string NotApplicable, string Total, string Note, string Legend, string Planned)
{
    public static readonly Speech English = new("en", "Code", "Function", "Level", "Area", "City", "Date", "N/A", "Total", "Notes", "Legend", "In 2 years");
    public static readonly Speech Spanish = new("es", "Código", "Función", "Nivel", "Área", "Municipio", "Fecha", "No aplica", "Total", "Observaciones", "Leyenda", "En 2 años");
    public static readonly Speech French = new("fr", "Code", "Fonction", "Niveau", "Domaine", "Commune", "Date", "Sans objet", "Total", "Remarques", "Légende", "Dans 2 ans");
    public static readonly Speech Italian = new("it", "Codice", "Funzione", "Livello", "Area", "Comune", "Data", "Non applicabile", "Totale", "Note", "Legenda", "Tra 2 anni");
    public static readonly Speech Portuguese = new("pt", "Código", "Função", "Nível", "Área", "Município", "Data", "Não se aplica", "Total", "Observações", "Legenda", "Em 2 anos");

    public static readonly Speech[] All = [English, Spanish, French, Italian, Portuguese];

    /// <summary>Title of an element; in English where the model has none in this language.</summary>
    public string TitleOf(Element element) => element.Title[Language];

    /// <summary>The word for a level.</summary>
    public string WordOf(Level level) => level.Title.Find(Language)
        ?? level.Aliases.ByLanguage.FirstOrDefault(words => words.Language == Language)?.Words[0] ?? level.Title[LocalText.DefaultLanguage];

    /// <summary>What stands in the cell of an element: the level's word, a number, a word for "not applicable", or nothing.</summary>
    public object? Say(Truth truth, Element element) => truth.Values[element] switch
    {
        Truth.NotAssessed => null,
        Truth.NotApplicable => NotApplicable,
        var value => truth.LevelOf(element) is { } level ? WordOf(level) : double.Parse(value, CultureInfo.InvariantCulture),
    };

    /// <summary>The same with a look in place of the level's word.</summary>
    public Shown Colour(Truth truth, Element element, Func<Level, Look> look) =>
        truth.LevelOf(element) is { } level ? new(null, look(level)) : new(Say(truth, element));
}
