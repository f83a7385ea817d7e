using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Harness;

/// <summary>Moving through a page as somebody without a mouse does.</summary>
internal static class Keyboard
{
    private const int MostTabs = 80;

    /// <summary>Presses Tab until the element has the focus; fails where it never gets it, or gets it unseen.</summary>
    public static async Task TabToAsync(this IPage page, ILocator element)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            if (await element.EvaluateAsync<bool>("one => one === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{element} can't be reached with {MostTabs} tabs.");
    }

    /// <summary>Tabs to the field of this label and types over what it holds.</summary>
    public static async Task TypeIntoAsync(this IPage page, string label, string text)
    {
        await page.TabToAsync(page.GetByLabel(label, new() { Exact = true }));
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Tabs to a day and types its figures, as people in the United States do.</summary>
    /// <remarks>Anew where the browser took two figures for two months: it waits a second for the second one, and a busy
    /// machine is slower.</remarks>
    public static async Task TypeDayAsync(this IPage page, string field, DateOnly day)
    {
        var input = page.Locator(field);
        await page.TabToAsync(input);
        for (var tries = 0; tries < 10; tries++)
        {
            await page.Keyboard.TypeAsync($"{day:MMddyyyy}");
            if (await input.InputValueAsync() == $"{day:yyyy-MM-dd}")
                return;
            for (var part = 0; part < 2; part++)
                await page.Keyboard.PressAsync("ArrowLeft");
        }

        Assert.Fail($"{field} does not take {day:yyyy-MM-dd} from the keyboard.");
    }

    /// <summary>Tabs to a field and types into it.</summary>
    public static async Task TypeAtAsync(this IPage page, string field, string text)
    {
        await page.TabToAsync(page.Locator(field));
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Tabs to the button or link of this name and presses Enter.</summary>
    public static async Task PressAsync(this IPage page, string name)
    {
        await page.TabToAsync(
            page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true })
                .Or(page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }))
                .First
        );
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Tabs to a drop-down, opens it, goes down to the choice and takes it with Enter.</summary>
    /// <remarks>By arrows, not by its first letters: a browser forgets letters that come too slowly, as on a busy machine.
    /// Anew where no choice was taken: the page may move the focus to what was just added while the list is open, and close
    /// it.</remarks>
    public static async Task ChooseAsync(this IPage page, string select, string value)
    {
        var list = page.Locator(select);
        await list.Locator($"option[value='{value}']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        for (var tries = 0; tries < 5; tries++)
        {
            await page.TabToAsync(list);
            var steps = await list.EvaluateAsync<int>(
                """
                (one, value) => {
                    window.chosen = null;
                    one.addEventListener('change', () => window.chosen = one.value, { once: true });
                    return [...one.options].findIndex(option => option.value === value) - one.selectedIndex;
                }
                """,
                value
            );
            await page.Keyboard.PressAsync("Alt+ArrowDown");
            for (var i = 0; i < Math.Abs(steps); i++)
                await page.Keyboard.PressAsync(steps > 0 ? "ArrowDown" : "ArrowUp");
            await page.Keyboard.PressAsync("Enter");
            if (steps == 0 || await page.IsChosenAsync(value))
                return;
        }

        Assert.Fail($"{select} does not take {value} from the keyboard.");
    }

    private static async Task<bool> IsChosenAsync(this IPage page, string value)
    {
        try
        {
            await page.WaitForFunctionAsync("value => window.chosen === value", value, new() { Timeout = 2000 });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
