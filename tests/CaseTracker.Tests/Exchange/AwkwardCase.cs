using CaseTracker.Core.State;

namespace CaseTracker.Tests.Exchange;

/// <summary>A case made of what formats get wrong: their own special characters,
/// several scripts, dates known from one side only, dates to come.</summary>
internal static class AwkwardCase
{
    public const string Name = "awkward";
    public const string Day = "2025-10-17";

    /// <summary>Every special character of the formats.</summary>
    public const string Specials = @"50% off; {A & B}, C_d ~ #1 \ $5 ^ <b>@x</b>";

    /// <summary>Of two, three and four octets, long enough to be folded.</summary>
    public const string Scripts = "Müller gegen Straße, Дело о шпионаже, 間諜軟體訴訟案的判決, 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀";

    public static CaseHistory History { get; } =
        new CaseBuilder()
            .Add(
                "dockets",
                "'id': 'second', 'court': 'ca9', 'number': '25-1', 'filed': '2025-02', "
                    + "'caption': 'Doe, Inc. et al. v. Roe Technologies Limited et al.'"
            )
            .Add(
                "sources",
                $"'id': 'wire', 'title': '{Json(Specials)}', 'publisher': 'The Wire', 'author': 'Ludwig van Beethoven; Jean-Luc "
                    + $"Müller; Forum users', 'class': 'press', 'date': '2025-05~', 'url': 'https://example.org/a_b?c={{1}}&d=100%25'"
            )
            .Add("sources", "'id': 'undated', 'title': 'An undated paper', 'publisher': 'A court', 'class': 'court record'")
            .Event("filed", "2024-01-02")
            .With(
                $"'title': '{Json(Specials)}', 'text': '{Json(Scripts)}', 'sources': [ {{ 'source': 'wire' }}, {{ 'source': 'undated' }} ]"
            )
            .Event("some-day", "[2024-03-06..2024-04-16]")
            .Event("in-may", "2024-05")
            .Event("before", "[..2024-06-30]")
            .Event("after", "[2025-10-01..]")
            .Event("unknown", "XXXX")
            .Event("throughout", "2024-07/2024-09")
            .Event("opinion", "2025-08-04")
            .In("second")
            .With("'kind': 'opinion', 'title': 'The Ninth Circuit affirms', 'ruling': { 'reported': [ '17 F.4th 930' ] }")
            .Event(
                "schedule",
                "2025-09-01",
                "'hearingSet': 'argument', 'on': '2026-01-15'",
                "'deadlineSet': 'reply brief', 'on': '2025-12'"
            )
            .History();

    private static string Json(string text) => text.Replace(@"\", @"\\", StringComparison.Ordinal);
}
