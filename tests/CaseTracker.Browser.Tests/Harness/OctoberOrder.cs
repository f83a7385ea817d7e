using System.Text;
using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseTracker.Browser.Tests.Harness;

/// <summary>The order of 17 October 2025 in the first case: the case without it, and how it is recorded by the keys alone.</summary>
internal static class OctoberOrder
{
    public const string Slug = "before-the-order";
    public const string Keep = "Keep this ruling in the draft";

    /// <summary>The first case as of 16 October 2025, under another name and address.</summary>
    public static byte[] CaseBefore()
    {
        var whole = new CaseHistory(
            CaseFile.Read(File.ReadAllBytes(ProjectRoot.File("src/CaseTracker.Data/Bundle/whatsapp-v-nso-group.case.json"))).Case!
        );
        var cut = new CaseReading(whole, new DateOnly(2025, 10, 16), new DateOnly(2026, 11, 24)).Case;
        var file = JsonNode.Parse(CaseFile.Write(cut))!;
        (file["slug"], file["name"]) = (Slug, $"Before the order: {cut.Name}");
        // What was copied from a later source is cited by itself.
        foreach (var source in file["sources"]!.AsArray())
            source!.AsObject().Remove("copiedFrom");
        return Encoding.UTF8.GetBytes(file.ToJsonString());
    }

    public static async Task OpenFormAsync(IPage page)
    {
        await Expect(page.Locator("[data-live]")).ToBeAttachedAsync();
        await page.PressAsync("Add a ruling");
        await Expect(page.Locator("#form-heading")).ToBeFocusedAsync();
    }

    public static async Task FillAsync(IPage page)
    {
        await page.TypeDayAsync("#day", new DateOnly(2025, 10, 17));
        await page.TypeAtAsync("#ruling-title", "NSO barred from targeting WhatsApp; punitive damages cut");
        await page.ChooseAsync("#add-motion", "permanent-injunction");
        await page.ChooseAsync("#disposition-permanent-injunction", "granted");
        await page.ChooseAsync("#add-effect", "remittiturOffered:damages:punitive");
        await page.TypeAtAsync("#effect-0-to", "$4,002,471");
        await page.TabToAsync(page.Locator("#part-injunction summary"));
        await page.Keyboard.PressAsync("Enter");
        await page.ChooseAsync("#injunction-kind", "permanent");
        await page.TabToAsync(page.Locator("input[name=binds][value=nso]"));
        await page.Keyboard.PressAsync("Space");
        await page.TypeAtAsync("#source-title-0", "Order on the post-trial motions");
        await page.TypeAtAsync("#source-publisher-0", "N.D. Cal.");
    }
}
