using System.Diagnostics;
using CaseTracker.Exchange.Browsers;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>Programs of Debian that read back what we wrote. <c>tests/run.sh</c> installs them.</summary>
internal static class OutsideTools
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>Skips the test where one is missing; fails it where none may be.</summary>
    public static void Require(params string[] tools)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var missing = tools.Where(tool => !folders.Any(folder => File.Exists(Path.Combine(folder, tool)))).ToList();
        if (missing.Count > 0)
            Lack($"Not on the PATH: {string.Join(", ", missing)}");
    }

    /// <summary>The Python of Debian, whose packages another one beside it does not see.</summary>
    public const string Python = "/usr/bin/python3";

    /// <summary>The same for libraries of <see cref="Python"/>.</summary>
    public static async Task RequirePythonAsync(params string[] libraries)
    {
        if (!File.Exists(Python))
            Lack($"{Python} is missing");
        using var process = Process.Start(
            new ProcessStartInfo(Python, ["-c", $"import {string.Join(", ", libraries)}"]) { RedirectStandardError = true }
        )!;
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (process.ExitCode != 0)
            Lack($"{Python} lacks one of {string.Join(", ", libraries)}: {errors}");
    }

    /// <summary>The same for the browser that draws and prints.</summary>
    public static void RequireBrowser()
    {
        if (Chromium.OnThisMachine.Missing is { } missing)
            Lack(missing);
    }

    /// <summary>What a program printed; it must end well.</summary>
    public static async Task<string> RunAsync(string folder, string tool, params string[] arguments)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        using var process = Process.Start(
            new ProcessStartInfo(tool, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true }
        )!;
        try
        {
            var text = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            Assert.Equal(0, process.ExitCode);
            return text;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static void Lack(string words)
    {
        if (Environment.GetEnvironmentVariable("CASETRACKER_REQUIRE_TOOLS") == "1")
            Assert.Fail(words);
        Assert.Skip(words);
    }

    /// <summary>Lines and blanks as one blank.</summary>
    public static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
