using System.Text.RegularExpressions;
using CaseTracker.Web.Tests.Http;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.JSInterop;
using MudBlazor;
using MudBlazor.Services;
using Xunit;

namespace CaseTracker.Web.Tests.Components;

/// <summary>The theme of the component library is a file, written from what its own provider would put into a style element.</summary>
public sealed partial class MudThemeSheetTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Name = "mud-theme.css";

    [Fact]
    public async Task Sheet_IsWhatTheProviderMakesOfTheSitesColoursAndType()
    {
        var files = host.Services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider;
        var theme = DeskTheme.From(SiteTokens.Read(await ReadAsync("base.css")));
        var light = await StyleAsync(theme, isDark: false);
        var dark = (await StyleAsync(theme, isDark: true)).Where(line => line.StartsWith("--", StringComparison.Ordinal)).Except(light);
        var made = $$"""
            /* Written by MudThemeProvider from the colours and type of base.css; MudThemeSheetTests compares. Not to be changed by hand. */
            {{string.Join('\n', light)}}
            @media (prefers-color-scheme: dark) {
            :root{
            {{string.Join('\n', dark)}}
            }
            }

            """;
        var kept = await ReadAsync(Name);
        if (kept == made)
            return;

        var proposed = Path.Combine(AppContext.BaseDirectory, Name);
        await File.WriteAllTextAsync(proposed, made, TestContext.Current.CancellationToken);
        Assert.Fail($"wwwroot/{Name} is not what the theme makes. It was written to {proposed}; look at the difference and copy it.");

        async Task<string> ReadAsync(string file)
        {
            var found = files.GetFileInfo(file);
            if (!found.Exists)
                return "";
            using var reader = new StreamReader(found.CreateReadStream());
            return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }
    }

    private static async Task<List<string>> StyleAsync(MudTheme theme, bool isDark)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddMudServices()
            .AddSingleton<IJSRuntime, NoBrowser>()
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?>
            {
                [nameof(MudThemeProvider.Theme)] = theme,
                [nameof(MudThemeProvider.IsDarkMode)] = isDark,
                [nameof(MudThemeProvider.ObserveSystemDarkModeChange)] = false,
                [nameof(MudThemeProvider.DefaultScrollbar)] = true,
            };
            return (await renderer.RenderComponentAsync<MudThemeProvider>(ParameterView.FromDictionary(parameters))).ToHtmlString();
        });
        var style = string.Join('\n', Style().Matches(html).Select(found => found.Groups[1].Value));
        return [.. style.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
    }

    [GeneratedRegex("<style[^>]*>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    /// <summary>There is no browser: the provider tells one, when it goes, that it need not watch any more.</summary>
    private sealed class NoBrowser : IJSRuntime
    {
        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => default;

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => default;
    }
}
