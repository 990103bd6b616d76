using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>Names of communities with what else stands in the line or above it: the office, the term, the state.</summary>
internal static class ContextKinds
{
    private static readonly string[] names =
    [
        "H. Ayuntamiento de Villa Ejemplo 2024-2027", "Ayuntamiento Constitucional de Villa Ejemplo", "Excmo. Ayuntamiento de Villa Ejemplo", "Ayto. de Villa Ejemplo", "Concello de Villa Ejemplo",
        "Ajuntament de Villa Ejemplo", "Municipalidad Distrital de Villa Ejemplo", "Municipalidad Provincial de Villa Ejemplo", "Ilustre Municipalidad de Villa Ejemplo", "I. Municipalidad de Villa Ejemplo",
        "Alcaldía de Villa Ejemplo", "Alcaldía Municipal de Villa Ejemplo", "Gobierno Municipal de Villa Ejemplo 2021-2024", "Presidencia Municipal de Villa Ejemplo", "GAD Municipal de Villa Ejemplo",
        "Gobierno Autónomo Descentralizado Municipal de Villa Ejemplo", "Intendencia de Villa Ejemplo", "Municipio de Villa Ejemplo (2024 - 2027)", "Administración Municipal de Villa Ejemplo, 2024–2027",
        "Mairie de Villa Ejemplo", "Ville de Villa Ejemplo", "Commune de Villa Ejemplo", "Comune di Villa Ejemplo", "Città di Villa Ejemplo", "Câmara Municipal de Villa Ejemplo",
        "Prefeitura Municipal de Villa Ejemplo", "Prefeitura de Villa Ejemplo - Gestão 2021-2024", "City of Villa Ejemplo", "Town of Villa Ejemplo", "Villa Ejemplo City Council", "VILLA EJEMPLO",
    ];

    // A state is not a part of the name; it says which of the towns of that name it is.
    private static readonly string[] states =
    [
        "Municipio de Villa Ejemplo, Jalisco", "H. Ayuntamiento de Villa Ejemplo, Jal.", "Municipio de Villa Ejemplo, Estado de México", "Ayuntamiento de Villa Ejemplo, Oaxaca 2022-2024",
        "Alcaldía de Villa Ejemplo, Antioquia", "Prefeitura Municipal de Villa Ejemplo/SP", "Commune de Villa Ejemplo (Gironde)", "Comune di Villa Ejemplo (RM)",
    ];

    private static readonly string[][] above =
    [
        ["Gobierno del Estado de Jalisco", "Secretaría de Planeación y Participación Ciudadana", "H. Ayuntamiento de Villa Ejemplo 2024-2027"],
        ["Estado de Nuevo León", "Municipio de Villa Ejemplo"],
        ["Municipio de Villa Ejemplo", "Gobierno del Estado de Puebla"],
        ["República de Chile", "Región Metropolitana", "Ilustre Municipalidad de Villa Ejemplo"],
        ["Generalitat de Catalunya", "Diputació de Barcelona", "Ajuntament de Villa Ejemplo"],
        ["Région Occitanie", "Direction de l'évaluation", "Commune de Villa Ejemplo"],
        ["Regione Lazio", "Comune di Villa Ejemplo"],
        ["Governo do Estado de São Paulo", "Secretaria de Planejamento", "Prefeitura Municipal de Villa Ejemplo"],
        ["State of Example", "Department of Local Government", "City of Villa Ejemplo"],
        ["Diagnóstico municipal ISO 18091", "Elaboró: Dirección de Planeación", "Municipio: Villa Ejemplo", "Estado: Jalisco"],
        ["Gobierno del Estado de Jalisco", "Municipio", "Villa Ejemplo"],
    ];

    public static IEnumerable<CorpusFile> Files() =>
    [
        .. names.Select((name, at) => Of("names with the office or the term", $"name-{at}", at, [name])),
        .. states.Select((name, at) => Of("names with the state", $"state-{at}", at, [name])),
        .. above.Select((lines, at) => Of("the government of the state above the town", $"above-{at}", at, lines)),
    ];

    private static CorpusFile Of(string shape, string name, int at, string[] lines)
    {
        var truth = Kind.Full(Kind.Iso, 4_000 + at, lines[0] == "VILLA EJEMPLO" ? lines[0] : "Villa Ejemplo", null);
        var speech = Speech.All[at * 2 % 5];
        var page = new Page("Data");
        foreach (var line in lines)
        {
            page.Row(line);
        }

        page.Row().Row(speech.Code, speech.Title, speech.Level).Rows(truth, speech, (_, level) => [speech.WordOf(level)]);
        return Kind.Read(shape, name, Kind.Forms[at % Kind.Forms.Length], truth, page);
    }
}
