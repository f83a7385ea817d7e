using Microsoft.Playwright;
using Xunit;

namespace CaseTracker.Browser.Tests.Harness;

/// <summary>The system's Chromium: Playwright drives it, and downloads none of its own.</summary>
internal static class Chromium
{
    private const string Missing = "no Chromium on the PATH: apt-get install chromium-headless-shell";

    // The headless shell is the same engine without windows: a tab opens in half the time.
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    // No sandbox: containers lack the namespaces for it. The rest keeps it from talking to anybody but the site under test.
    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>Skips the running test when there is no Chromium; fails it where CASETRACKER_REQUIRE_TOOLS=1 promises one.</summary>
    public static BrowserTypeLaunchOptions LaunchOptionsOrSkip() =>
        new()
        {
            ExecutablePath = Require(
                Find(Environment.GetEnvironmentVariable("PATH")),
                Environment.GetEnvironmentVariable("CASETRACKER_REQUIRE_TOOLS") == "1"
            ),
            Args = Flags,
        };

    public static string? Find(string? searchPath) =>
        (
            from name in Names
            from folder in (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            let file = Path.Combine(folder, name)
            where File.Exists(file)
            select file
        ).FirstOrDefault();

    public static string Require(string? executable, bool toolsRequired)
    {
        if (executable is null && toolsRequired)
            Assert.Fail(Missing);
        if (executable is null)
            Assert.Skip(Missing);
        return executable;
    }
}
