using System.Collections.Immutable;
using MMSSC.Interop.Exchange.Fhir;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Oscal;
using MMSSC.Interop.Exchange.Skos;
using MMSSC.Interop.Exchange.Sssom;
using MMSSC.Interop.Exchange.Tables;

namespace MMSSC.Interop.Exchange;

/// <summary>The forms that mappings are exchanged in.</summary>
internal static class ExchangeFormats
{
    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<IMappingFormat> All = [new XlsxFormat(), new CsvFormat(), new SssomFormat(), new OscalFormat(), new FhirFormat(), new SkosFormat()];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(format => format.Name);

    /// <summary>The form of that name.</summary>
    public static IMappingFormat Of(string name) => All.First(format => format.Name == name);

    /// <summary>The form that a file's name ends like, or null.</summary>
    public static IMappingFormat? ByEnding(string path) =>
        All.OrderByDescending(format => format.Endings.Max(ending => ending.Length))
            .FirstOrDefault(format => format.Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
