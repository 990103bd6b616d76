using System.Globalization;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Mappings;

/// <summary>What a mapping covers, for people: a row for each area of both models, and how many links lead from area to dimension.</summary>
internal static class MappingCoveragePage
{
    private static readonly LocalText side = new("Side", "Lado", "Côté");
    private static readonly LocalText area = new("Part", "Parte", "Partie");
    private static readonly LocalText elements = new("Elements", "Elementos", "Éléments");
    private static readonly LocalText linked = new("Linked", "Enlazados", "Liés");
    private static readonly LocalText pending = new("Pending only", "Solo pendientes", "En attente seulement");
    private static readonly LocalText left = new("Left out", "Excluidos", "Laissés de côté");
    private static readonly LocalText open = new("Not mentioned", "Sin mención", "Non mentionnés");
    private static readonly LocalText links = new("Links to", "Enlaces a", "Liens vers");
    private static readonly LocalText source = new("source", "origen", "source");
    private static readonly LocalText target = new("target", "destino", "cible");
    private static readonly LocalText bases = new("Links", "Enlaces", "Liens");
    private static readonly LocalText standard = new("of a standard:", "de una norma:", "d'une norme :");
    private static readonly LocalText proposed = new("proposed:", "propuestos:", "proposés :");
    private static readonly LocalText bare = new("without a basis:", "sin fundamento:", "sans fondement :");
    private static readonly LocalText waiting = new("pending, not scored:", "pendientes, no cuentan:", "en attente, non comptés :");
    private static readonly LocalText[] statuses =
    [
        new("Status: draft", "Estado: borrador", "État : projet"), new("Status: reviewed", "Estado: revisada", "État : relue"),
        new("Status: approved", "Estado: aprobada", "État : approuvée"), new("Status: withdrawn", "Estado: retirada", "État : retirée"),
    ];

    /// <summary>The page.</summary>
    public static TablePage Of(MappingCoverage coverage, string language)
    {
        var mapping = coverage.Mapping;
        var tops = coverage.Targets.Where(group => coverage.Sources.Any(from => coverage.Between(from.Top, group.Top) > 0)).Select(group => group.Top).ToArray();
        return new(
            $"{mapping}: {mapping.Source} → {mapping.Target}",
            [Bases(mapping, language), statuses[(int)mapping.Definition.Status][language]],
            [
                side[language], area[language], elements[language], linked[language], pending[language], left[language], open[language],
                .. tops.Select(top => $"{links[language]} {top.Code}"),
            ],
            [
                .. coverage.Sources.Select(group => Row(group, source[language], language, tops.Select(top => coverage.Between(group.Top, top)))),
                .. coverage.Targets.Select(group => Row(group, target[language], language, tops.Select(_ => 0))),
            ]);
    }

    private static string[] Row(CoverageGroup group, string side, string language, IEnumerable<int> between) =>
    [
        side,
        Named(group.Top, language),
        Number(group.Elements.Length),
        Number(group.Elements.Count(element => element.IsLinked)),
        Number(group.Elements.Count(element => element.IsPending)),
        Number(group.Elements.Count(element => element.IsLeftOut)),
        Number(group.Elements.Count(element => element is { IsLinked: false, IsPending: false, IsLeftOut: false })),
        .. between.Select(count => count == 0 ? "" : Number(count)),
    ];

    private static string Bases(Mapping mapping, string language)
    {
        var all = mapping.Links;
        var parts = new List<string>();
        Add(all.Count(link => link.Definition.Basis is Basis.Standard), standard);
        Add(all.Count(link => link.Definition.Basis is Basis.Proposed), proposed);
        Add(all.Count(link => link.Definition.Basis is null), bare);
        Add(mapping.Pending.Length, waiting);
        return $"{bases[language]} {string.Join("; ", parts)}";

        void Add(int count, LocalText what)
        {
            if (count > 0)
            {
                parts.Add($"{what[language]} {Number(count)}");
            }
        }
    }

    private static string Named(Element element, string language) =>
        string.Equals(element.Code, element.Title[language], StringComparison.OrdinalIgnoreCase) ? element.Code : $"{element.Code} {element.Title[language]}";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
