using System.Globalization;

namespace CaseTracker.Web.Tests.Http;

/// <summary>An answer as it came over the wire.</summary>
/// <param name="Status">0 where nothing came.</param>
public sealed record RawAnswer(int Status, string Head, string Body)
{
    public static RawAnswer Read(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
            return new RawAnswer(0, text, "");
        return new RawAnswer(int.Parse(text.AsSpan(9, 3), CultureInfo.InvariantCulture), text[..end], text[(end + 4)..]);
    }
}
