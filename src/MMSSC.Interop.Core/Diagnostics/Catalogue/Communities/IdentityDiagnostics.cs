using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue.Communities;

/// <summary>Findings about which assessments are of one community (<c>MMI1312</c> and after it).</summary>
internal static class IdentityDiagnostics
{
    private const int MostListed = 6;

    private static readonly Rule otherNames = new("MMI1312", "other-names", Severity.Info);
    private static readonly Rule unmatchedPeers = new("MMI1314", "unmatched-peers", Severity.Info);
    private static readonly Rule noPeers = new("MMI1315", "no-peers", Severity.Error);

    private static readonly Rule privateResultsNamed = new("MMI1320", "private-results-named", Severity.Warning);

    private static readonly LocalText sameIds = new(
        "Write in the table the ids or the names that the assessments have.",
        "Escriba en la tabla las claves o los nombres que tienen las evaluaciones.",
        "Écrivez dans le tableau les identifiants ou les noms que portent les évaluations.");

    private static readonly LocalText oneId = new(
        "Nothing to do if they are different communities; if they are one, give it one id.",
        "No hay que hacer nada si son comunidades distintas; si son una sola, asígnele una sola clave.",
        "Rien à faire si ce sont des collectivités différentes ; si c'en est une seule, donnez-lui un seul identifiant.");

    private static readonly LocalText sayWhich = new(
        "Give each of them its id, or its state or province, wherever its name stands.",
        "Ponga la clave de cada una, o su estado o provincia, en todos los lugares donde figure su nombre.",
        "Indiquez l'identifiant de chacune, ou sa région ou son département, partout où figure son nom.");

    private static readonly Rule sameName = new("MMI1313", "same-name", Severity.Warning);

    /// <summary>One id has several names.</summary>
    /// <param name="at">Where the name that is shown comes from.</param>
    /// <param name="name">The latest name.</param>
    /// <param name="id">The id.</param>
    /// <param name="others">The other names.</param>
    public static Diagnostic OtherNames(Location at, string name, string id, IEnumerable<string> others) => otherNames.At(
        at,
        new(
            $"The community {id} is shown by its latest name, '{name}'; it also appears as {List(others, "'", "'")}.",
            $"La comunidad {id} se muestra con su nombre más reciente, «{name}»; también figura como {List(others, "«", "»")}.",
            $"La collectivité {id} est montrée sous son nom le plus récent, « {name} » ; elle figure aussi comme {List(others, "« ", " »")}."),
        new(
            "Nothing to do if these are names of one community; otherwise correct the id of one of them.",
            "No hay que hacer nada si son nombres de una misma comunidad; si no, corrija la clave de una de ellas.",
            "Rien à faire si ce sont les noms d'une même collectivité ; sinon, corrigez l'identifiant de l'une d'elles."));

    /// <summary>A page for one town names others whose results are private.</summary>
    /// <param name="town">The town that the page is for.</param>
    /// <param name="others">The others.</param>
    public static Diagnostic PrivateResultsNamed(string town, IReadOnlyCollection<string> others) => privateResultsNamed.At(
        Location.None,
        new(
            $"The page of {town} names communities whose results are private ({others.Count}): {List(others, "", "")}.",
            $"La página de {town} nombra comunidades cuyos resultados son privados ({others.Count}): {List(others, "", "")}.",
            $"La page de {town} nomme des collectivités dont les résultats sont privés ({others.Count}) : {List(others, "", "")}."),
        new(
            "Give --anonymous, which names nobody else, or pass the page on to nobody without their consent.",
            "Indique --anonymous, que no nombra a nadie más, o no entregue la página a nadie sin su consentimiento.",
            "Donnez --anonymous, qui ne nomme personne d'autre, ou ne transmettez la page à personne sans leur accord."));

    /// <summary>Several communities have one name.</summary>
    /// <param name="at">The first place.</param>
    /// <param name="name">The name.</param>
    /// <param name="tellers">What tells them apart: ids, or territories.</param>
    /// <param name="without">Assessments of this name that say too little to be of one of them.</param>
    /// <param name="byIds">Whether ids alone tell them apart.</param>
    public static Diagnostic SameName(Location at, string name, IEnumerable<string> tellers, int without, bool byIds) => sameName.At(
        at,
        new(
            $"Several communities are called '{name}': {List(tellers, "", "")}. They are kept apart{(without == 0 ? "" : byIds ? ", and so is what names no id" : ", and so is what does not say which of them it is")}.",
            $"Varias comunidades se llaman «{name}»: {List(tellers, "", "")}. Se mantienen separadas{(without == 0 ? "" : byIds ? ", y también lo que no tiene clave" : ", y también lo que no dice de cuál es")}.",
            $"Plusieurs collectivités s'appellent « {name} » : {List(tellers, "", "")}. Elles restent séparées{(without == 0 ? "" : byIds ? ", comme ce qui n'a pas d'identifiant" : ", comme ce qui ne dit pas de laquelle il s'agit")}."),
        byIds ? oneId : sayWhich);

    /// <summary>Some communities have no group of peers, or rows of the table are of none of them.</summary>
    /// <param name="at">The head of the column.</param>
    /// <param name="communities">Communities without a group.</param>
    /// <param name="rows">Rows of no community that is compared.</param>
    public static Diagnostic Unmatched(Location at, IReadOnlyCollection<string> communities, IReadOnlyCollection<string> rows) => unmatchedPeers.At(
        at,
        new(
            $"{communities.Count} of the communities are in no row of this table{Of(communities)}; {rows.Count} of its rows are of none of them{Of(rows)}.",
            $"{communities.Count} de las comunidades no figuran en ninguna fila de esta tabla{Of(communities)}; {rows.Count} de sus filas no son de ninguna de ellas{Of(rows)}.",
            $"{communities.Count} des collectivités ne figurent dans aucune ligne de ce tableau{Of(communities)} ; {rows.Count} de ses lignes n'en concernent aucune{Of(rows)}."),
        sameIds);

    /// <summary>Some communities have no value of an attribute by which a register groups them.</summary>
    /// <param name="communities">Communities without a group.</param>
    /// <param name="attribute">The attribute.</param>
    public static Diagnostic WithoutAttribute(IReadOnlyCollection<string> communities, string attribute) => unmatchedPeers.At(
        Location.None,
        new(
            $"{communities.Count} of the communities have no '{attribute}' in the register{Of(communities)}.",
            $"{communities.Count} de las comunidades no tienen «{attribute}» en el registro{Of(communities)}.",
            $"{communities.Count} des collectivités n'ont pas de « {attribute} » dans le registre{Of(communities)}."),
        new(
            "Write it among the attributes of their entries, found by id.",
            "Escríbalo entre los atributos de sus entradas, que se encuentran por la clave.",
            "Écrivez-le parmi les attributs de leurs entrées, trouvées par l'identifiant."));

    /// <summary>No row of the table is of any community.</summary>
    /// <param name="at">The head of the column.</param>
    /// <param name="communities">The communities.</param>
    /// <param name="rows">The rows.</param>
    public static Diagnostic NoPeers(Location at, IReadOnlyCollection<string> communities, IReadOnlyCollection<string> rows) => noPeers.At(
        at,
        new(
            $"No row of this table is of any of the communities{Of(communities)}; its rows are{Of(rows)}.",
            $"Ninguna fila de esta tabla es de ninguna de las comunidades{Of(communities)}; sus filas son{Of(rows)}.",
            $"Aucune ligne de ce tableau ne concerne l'une des collectivités{Of(communities)} ; ses lignes sont{Of(rows)}."),
        sameIds);

    private static string Of(IReadOnlyCollection<string> texts) => texts.Count == 0 ? "" : $": {List(texts, "", "")}";

    private static string List(IEnumerable<string> texts, string open, string close)
    {
        var all = texts.Select(text => $"{open}{text}{close}").ToArray();
        return string.Join(", ", all.Take(MostListed)) + (all.Length > MostListed ? ", …" : "");
    }
}
