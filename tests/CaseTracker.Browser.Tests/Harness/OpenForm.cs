using Microsoft.Playwright;

namespace CaseTracker.Browser.Tests.Harness;

/// <summary>The form that is open in the editor of a proposal.</summary>
internal static class OpenForm
{
    /// <summary>Tells the form that something was typed, which makes the browser count once more.</summary>
    private const string CountOnceMore = """
        () => {
          const counted = document.getElementById('typed-count').value;
          document.querySelector('.ruling-form :is(input[type=text], textarea)').dispatchEvent(new Event('input', { bubbles: true }));
          return counted;
        }
        """;

    private const string HasAll = """
        before => {
          const counted = document.getElementById('typed-count').value;
          const status = document.querySelector('#form-heading [role=status]');
          return counted !== before && status.dataset.saved === counted && status.textContent === 'saved';
        }
        """;

    /// <summary>Waits until the server has kept all that was typed. The word “saved”
    /// alone may still be about what came before the last keys.</summary>
    public static async Task UntilAllIsSavedAsync(this IPage page) =>
        await page.WaitForFunctionAsync(HasAll, await page.EvaluateAsync<string>(CountOnceMore));
}
