namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>A community as a text names it.</summary>
/// <param name="Name">The name alone, in the spelling of the text: "Villa Ejemplo". An article that the text joins to the office is part of it: "Mairie du Havre" names "Le Havre".</param>
/// <param name="Office">The words for who governs it, as written: "H. Ayuntamiento Constitucional"; null where the text has none, and the name is a guess.</param>
/// <param name="Territory">What the community lies in, as written, the nearest first and separated by commas: "Estado de México, México"; null where it is not said.</param>
/// <param name="Term">The years that an administration is in office, such as <c>2024-2027</c>; null where they are not said.</param>
internal sealed record CommunityName(string Name, string? Office, string? Territory, string? Term);
