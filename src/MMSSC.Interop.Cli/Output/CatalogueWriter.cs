using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output;

/// <summary>Writes models and mappings out for people.</summary>
internal static class CatalogueWriter
{
    private static readonly LocalText identity = new("Identity hash", "Hash de identidad", "Empreinte d'identité");
    private static readonly LocalText publisher = new("Published by", "Publicado por", "Publié par");
    private static readonly LocalText scale = new("Scale", "Escala", "Échelle");
    private static readonly LocalText from = new("from", "de", "de");
    private static readonly LocalText to = new("to", "a", "à");
    private static readonly LocalText provenance = new("Provenance", "Procedencia", "Provenance");
    private static readonly LocalText notes = new("Known defects of the source", "Defectos conocidos de la fuente", "Défauts connus de la source");
    private static readonly LocalText levelMap = new("Level map", "Mapa de niveles", "Table de niveaux");
    private static readonly LocalText weight = new("weight", "peso", "poids");
    private static readonly LocalText pending = new("pending, not scored", "pendiente, no cuenta", "en attente, non compté");
    private static readonly LocalText unmapped = new("Left out on purpose", "Omitido a propósito", "Omis à dessein");
    private static readonly LocalText links = new("Links", "Enlaces", "Liens");


    /// <summary>Writes a model.</summary>
    public static void Write(TextWriter output, Model model, string language)
    {
        output.WriteLine($"{model}{ExportWords.Colon[language]}{model.Title[language]}");
        output.WriteLine($"  {identity[language]}{ExportWords.Colon[language]}{model.IdentityHash}");
        output.WriteLine($"  {publisher[language]}{ExportWords.Colon[language]}{model.Definition.Publisher} {model.Definition.Url}".TrimEnd());
        foreach (var item in model.Scales)
        {
            output.WriteLine(item.Levels.IsEmpty
                ? $"  {scale[language]} {item.Id}{ExportWords.Colon[language]}{from[language]} {Number(item.From, language)} {to[language]} {Number(item.To, language)}"
                : $"  {scale[language]} {item.Id}{ExportWords.Colon[language]}{string.Join(" < ", item.Levels.Select(level => $"{level.Code} = {Number(level.Value, language)} {level.Title[language]}"))}");
        }

        foreach (var element in model.Elements)
        {
            output.WriteLine($"  {new string(' ', 2 * element.Depth)}{element.Code}  {element.Title[language]}");
        }

        output.WriteLine($"  {provenance[language]}{ExportWords.Colon[language]}{model.Definition.Provenance[language]}");
        if (!model.Definition.Notes.IsEmpty)
        {
            output.WriteLine($"  {notes[language]}:");
            foreach (var note in model.Definition.Notes)
            {
                output.WriteLine($"    - {note[language]}");
            }
        }
    }

    /// <summary>Writes a mapping.</summary>
    public static void Write(TextWriter output, Mapping mapping, string language)
    {
        var file = mapping.Definition;
        output.WriteLine($"{mapping}{ExportWords.Colon[language]}{file.Title[language]} ({ExportWords.Of(file.Status)[language]})");
        output.WriteLine($"  {mapping.Source} → {mapping.Target}; SHA-256 {file.ContentHash}");
        foreach (var map in file.LevelMaps)
        {
            output.WriteLine($"  {levelMap[language]} {map.Name} ({ExportWords.Of(map.Basis, language)}): {string.Join("; ", map.Entries.Select(entry => Describe(entry, language)))}");
        }

        output.WriteLine($"  {links[language]}:");
        foreach (var link in file.Links)
        {
            var mark = link.Pending ? $" [{pending[language]}]" : "";
            output.WriteLine($"    {link.Source.Value} → {link.Target.Value}, {weight[language]} {Number(link.Weight, language)}, {ExportWords.Of(link.Basis, language)}{ExportWords.Colon[language]}{link.Rationale[language]}{mark}");
        }

        if (!file.Unmapped.IsEmpty)
        {
            output.WriteLine($"  {unmapped[language]}:");
            foreach (var item in file.Unmapped)
            {
                output.WriteLine($"    {item.Source.Value}{ExportWords.Colon[language]}{item.Reason[language]}");
            }
        }
    }

    private static string Describe(LevelMapEntry entry, string language) =>
        $"{entry.Level ?? Number(entry.At ?? 0, language)} → {Number(entry.Typical, language)} [{Number(entry.From, language)}–{Number(entry.To, language)}]";

    private static string Number(double value, string language) => value.ToString("0.####", Languages.NumbersOf(language));
}
