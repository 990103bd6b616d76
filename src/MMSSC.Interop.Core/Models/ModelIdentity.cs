using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Models;

/// <summary>
/// The hash that mappings pin: it changes when a code, kind, nesting, English title or scale level changes,
/// and not when an alias or a translation is added.
/// </summary>
internal static class ModelIdentity
{
    private const int DigestLength = 8;

    public static string Hash(Model model)
    {
        var text = new StringBuilder();
        text.Append(model.Reference.Id).Append('\n').Append(model.Reference.Edition).Append('\n');
        foreach (var scale in model.Scales)
        {
            text.Append("scale\t").Append(scale.Id).Append('\t').Append(Number(scale.From)).Append('\t').Append(Number(scale.To)).Append('\n');
            foreach (var level in scale.Levels)
            {
                text.Append("level\t").Append(level.Code).Append('\t').Append(Number(level.Value)).Append('\n');
            }
        }

        foreach (var element in model.Elements)
        {
            Append(text, element);
        }

        return Hash(text);
    }

    /// <summary>The part of the hash that an element alone decides, and the element above it: 8 hexadecimal digits.</summary>
    public static string DigestOf(Element element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return Hash(text.Append(element.Parent?.Code))[..DigestLength];
    }

    private static void Append(StringBuilder text, Element element) =>
        text.Append("element\t").Append(element.Depth.ToString(CultureInfo.InvariantCulture)).Append('\t').Append(element.Code)
            .Append('\t').Append(element.Kind).Append('\t').Append(element.Scale?.Id).Append('\t').Append(element.Stage?.Code)
            .Append('\t').Append(element.Title[LocalText.DefaultLanguage]).Append('\n');

    private static string Hash(StringBuilder text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
