using System.Text;
using System.Xml;

namespace CaseTracker.Exchange;

/// <summary>Texts as XML can hold them.</summary>
internal static class XmlText
{
    /// <summary>Texts are typed, and XML has no way to write most control characters and half characters.</summary>
    public static string Allowed(string text)
    {
        if (!text.Any(c => char.IsSurrogate(c) || !XmlConvert.IsXmlChar(c)))
            return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            kept.Append(rune is { IsBmp: true } && !XmlConvert.IsXmlChar((char)rune.Value) ? "\ufffd" : rune.ToString());
        return kept.ToString();
    }
}
