using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Harness;

internal static class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Fails with each axe rule that the page breaks, where to read about it, and the elements that break it.</summary>
    /// <remarks>
    /// axe runs in the page itself: Deque's package for Playwright opens a second page for each run, which took four times as long,
    /// and is needed for frames only. The page's tab has to bypass the site's policy.
    /// </remarks>
    public static Task AssertNoViolations(IPage page) => AssertNoViolations(page.MainFrame);

    public static Task AssertNoViolations(IFrame page) => AssertNoneOf(page);

    private static async Task AssertNoneOf(IFrame page)
    {
        if (await page.EvaluateAsync<bool>("typeof axe === 'undefined'"))
            await page.EvaluateAsync(Axe);
        // The same rules on the same elements: resultTypes only spares axe the description of what passed.
        var violations = await page.EvaluateAsync<JsonElement>(
            "async () => (await axe.run(document, { resultTypes: ['violations'] })).violations"
        );

        if (violations.GetArrayLength() > 0)
            Assert.Fail($"axe found {violations.GetArrayLength()} broken rules on {page.Url}{Environment.NewLine}{Describe(violations)}");
    }

    private static string Describe(JsonElement violations) =>
        string.Join(
            Environment.NewLine,
            violations
                .EnumerateArray()
                .SelectMany(rule =>
                    rule.GetProperty("nodes")
                        .EnumerateArray()
                        .Select(node => $"    {node.GetProperty("target")}  {node.GetProperty("html")}")
                        .Prepend(
                            $"{rule.GetProperty("id")} ({rule.GetProperty("impact")}): "
                                + $"{rule.GetProperty("help")}, {rule.GetProperty("helpUrl")}"
                        )
                )
        );
}
