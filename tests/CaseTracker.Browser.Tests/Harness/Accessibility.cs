using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Harness;

internal static class Accessibility
{
    /// <summary>Fails with each axe rule that the page breaks, where to read about it, and the elements that break it.</summary>
    public static async Task AssertNoViolations(IPage page)
    {
        var result = await page.RunAxe();

        if (result.Violations.Length > 0)
            Assert.Fail($"axe found {result.Violations.Length} broken rules on {page.Url}{Environment.NewLine}{Describe(result.Violations)}");
    }

    private static string Describe(IEnumerable<AxeResultItem> violations) => string.Join(Environment.NewLine, violations.SelectMany(rule =>
        rule.Nodes.Select(node => $"    {node.Target}  {node.Html}").Prepend($"{rule.Id} ({rule.Impact}): {rule.Help}, {rule.HelpUrl}")));
}
