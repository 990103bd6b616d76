namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>What a JSON value is called in a message, with its article.</summary>
internal sealed record JsonWord(string En, string Es, string Fr)
{
    public static readonly JsonWord Object = new("an object", "un objeto", "un objet");
    public static readonly JsonWord List = new("a list", "una lista", "une liste");
    public static readonly JsonWord Text = new("a text", "un texto", "un texte");
    public static readonly JsonWord Number = new("a number", "un número", "un nombre");
    public static readonly JsonWord Whole = new("a whole number", "un número entero", "un nombre entier");
    public static readonly JsonWord Boolean = new("true or false", "true o false", "true ou false");
    public static readonly JsonWord Null = new("null", "null", "null");
    public static readonly JsonWord Prose = new("a text or an object of texts by language", "un texto o un objeto de textos por idioma", "un texte ou un objet de textes par langue");
    public static readonly JsonWord TextOrNumber = new("a text or a number", "un texto o un número", "un texte ou un nombre");
    public static readonly JsonWord TextOrNull = new("a text or null", "un texto o null", "un texte ou null");
    public static readonly JsonWord TextOrObject = new("a text or an object", "un texto o un objeto", "un texte ou un objet");
}
