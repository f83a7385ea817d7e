using CaseTracker.Browser.Tests.Harness;
using Xunit;

namespace CaseTracker.Browser.Tests.Pages;

/// <summary>Words stand whole in every width; addresses and code may break anywhere.</summary>
public sealed class WordBreakTests(AppHost host, ReaderTabs tabs) : IClassFixture<AppHost>, IClassFixture<ReaderTabs>
{
    private static readonly int[] Widths = [1440, 900, 768, 360];

    /// <summary>Each word of 2 to 24 letters that stands on more than one line, with what holds it.</summary>
    private const string BrokenWords = """
        () => {
          const broken = [];
          const walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            const holder = node.parentElement;
            if (holder.closest("code, pre, script, style, textarea, svg, .visually-hidden") || !holder.checkVisibility()) continue;
            for (const run of node.data.matchAll(/\S+/g)) {
              if (/:\/\/|www\.|[\/_@]|\.\p{L}{2}/u.test(run[0])) continue;
              for (const word of run[0].matchAll(/\p{L}{2,24}/gu)) {
                const range = document.createRange();
                range.setStart(node, run.index + word.index);
                range.setEnd(node, run.index + word.index + word[0].length);
                const tops = [...range.getClientRects()].filter(rect => rect.width > 0).map(rect => rect.top);
                if (Math.max(...tops) - Math.min(...tops) > 4)
                  broken.push(`${word[0]} in ${holder.closest("[class]")?.className ?? holder.tagName}`);
              }
            }
          }
          return broken.join("; ");
        }
        """;

    public static TheoryData<string> Pages =>
        [
            "/",
            "/cases",
            SitePages.Case,
            $"{SitePages.Case}/timeline",
            $"{SitePages.Case}/claims",
            $"{SitePages.Case}/money",
            $"{SitePages.Case}/injunctions",
            $"{SitePages.Case}/parties",
            $"{SitePages.Case}/sources",
            $"{SitePages.Case}/statements",
            $"{SitePages.Case}/history",
            $"{SitePages.Case}/export",
            $"{SitePages.Case}/events/post-trial-order",
            "/cases/people-v-trump/money",
            "/cases/people-v-trump/parties",
            "/compare",
            "/compare?cases=whatsapp-v-nso-group,hiq-labs-v-linkedin",
            "/compare?cases=whatsapp-v-nso-group,hiq-labs-v-linkedin,khashoggi-v-nso-group,dada-v-nso-group",
            "/courts",
            "/courts/ca9",
            "/judges",
            "/judges/hamilton-cand",
            "/parties",
            "/about/methodology",
            "/about/data",
            "/verify",
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InEachWidth_BreaksNoWord(string address)
    {
        var page = (await tabs.BesidePolicyAsync()).Page;
        await page.GotoAsync(host.Address + address);
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);

            Assert.Equal("", await page.EvaluateAsync<string>(BrokenWords));
        }
    }
}
