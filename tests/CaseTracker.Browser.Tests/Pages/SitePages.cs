namespace CaseTracker.Browser.Tests.Pages;

/// <summary>The pages that are looked at in the browser: each public one, and those of days on which much is different.</summary>
internal static class SitePages
{
    public const string Case = "/cases/whatsapp-v-nso-group";

    /// <summary>The day on which the site of these tests publishes its cases.</summary>
    private static readonly string Published = $"{DateTime.UtcNow:yyyy-MM-dd}";

    public static IReadOnlyList<string> All { get; } =
    [
        "/",
        "/cases",
        "/courts",
        "/courts/ca9",
        "/courts/cand",
        "/courts/akd",
        "/parties",
        "/parties/nso-group",
        "/parties/linkedin",
        "/judges",
        "/judges/hamilton-cand",
        "/judges/donato-cand",
        Case,
        $"{Case}/timeline",
        $"{Case}/money",
        $"{Case}/injunctions",
        $"{Case}/claims",
        $"{Case}/statements",
        $"{Case}/parties",
        $"{Case}/sources",
        $"{Case}/export",
        $"{Case}/export?length=full&as-of=2025-10-17",
        $"{Case}/events/post-trial-order",
        $"{Case}/events/attack-window",
        $"{Case}/sources?values=differs",
        $"{Case}/cite?of=event/post-trial-order",
        $"{Case}/cite?as-of=2025-05-06",
        $"{Case}/embed",
        $"{Case}/embed?theme=dark&as-of=2025-05-06",
        $"{Case}/embed/status",
        $"{Case}/embed/money?as-of=2025-10-17",
        $"{Case}/embed/timeline",
        "/compare",
        "/compare?cases=whatsapp-v-nso-group,hiq-labs-v-linkedin",
        "/compare?cases=whatsapp-v-nso-group,hiq-labs-v-linkedin,khashoggi-v-nso-group,dada-v-nso-group&as-of=2024-12-31",
        "/about/methodology",
        "/glossary",
        "/about/data",
        $"{Case}?as-of=2020-03-10",
        $"{Case}?as-of=2018-01-01",
        $"{Case}/timeline?as-of=2025-12-31&kind=order",
        $"{Case}/timeline?from=2025-01-01&to=2025-12-31",
        $"{Case}/timeline?court=ca9&from=2018-01-01&to=2018-12-31",
        "/cases/hiq-labs-v-linkedin/money",
        "/cases/people-v-trump/money",
        "/cases/epic-games-v-apple/injunctions",
        "/cases/sony-v-cox",
        $"{Case}/timeline?q=nothing-of-that-kind",
        $"{Case}/money?as-of=2019-12-31",
        $"{Case}/injunctions?as-of=2019-12-31",
        $"{Case}/injunctions?as-of=2025-12-31",
        $"{Case}/history",
        $"{Case}/history?since=2020-01-01",
        $"{Case}/history/1",
        $"{Case}/history/1?as-of=2020-03-10",
        $"{Case}?known-at={Published}",
        "/corrections",
        "/changes",
        "/verify",
        "/verify?digest=0000000000000000000000000000000000000000000000000000000000000000",
    ];
}
