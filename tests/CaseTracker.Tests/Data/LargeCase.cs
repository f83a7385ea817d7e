using System.Text;

namespace CaseTracker.Tests.Data;

/// <summary>A case file that may be read and whose canonical form is too large to be: its characters take four bytes each in UTF-8, and
/// twelve as JSON writes them.</summary>
internal static class LargeCase
{
    private const int Events = 600;
    private const int Characters = 5_000;

    public static byte[] File(string slug = "large-v-limit")
    {
        var text = string.Concat(Enumerable.Repeat("😀", Characters));
        var events = Enumerable
            .Range(1, Events)
            .Select(i =>
                $$"""
                    { "id": "e{{i}}", "date": "2025-05-06", "kind": "order", "docket": "trial", "title": "Order {{i}}", "text": "{{text}}" }
                    """
            );
        return Encoding.UTF8.GetBytes(
            Encoding
                .UTF8.GetString(SampleCases.Small(slug))
                .Replace("\"events\": [ ", $"\"events\": [ {string.Join(",\n", events)} ", StringComparison.Ordinal)
        );
    }
}
