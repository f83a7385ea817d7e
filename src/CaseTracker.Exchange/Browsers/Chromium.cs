using System.Diagnostics;
using System.Text;

namespace CaseTracker.Exchange.Browsers;

/// <summary>The system's Chromium, started for one file and ended with it:
/// a drawing or a page of ours in, a picture or a PDF out.</summary>
/// <remarks>
/// What it is given gets no script and no network, whatever it holds. A browser is killed with its children when it needs more than the
/// limits, or nobody waits for it any longer.
/// Where none is installed, <see cref="Missing"/> says so.
/// </remarks>
/// <param name="searchPath">The folders in which it is looked for, separated as in PATH.</param>
/// <param name="clock">Tells how long one has run; the system's, where none is given.</param>
public sealed class Chromium(string? searchPath, ChromiumLimits limits, TimeProvider? clock = null) : IDisposable
{
    private const string Install =
        "Chromium is not installed on this server: apt-get install chromium-headless-shell fonts-liberation "
        + "(or any Chromium or Chrome on the PATH).";

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    // The headless shell is the same engine without windows: it starts in half the time.
    private static readonly string[] Names =
    [
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
    ];

    // No sandbox: containers lack the namespaces for it, and there is no script that could break out of anything.
    private static readonly string[] Flags =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--no-first-run",
        "--disable-quic",
        "--disable-extensions",
        "--disable-dev-shm-usage",
        "--renderer-process-limit=1",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND",
    ];

    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly SemaphoreSlim _places = new(limits.AtOnce);
    private int _asking;

    /// <summary>The one on the PATH of this process.</summary>
    public static Chromium OnThisMachine { get; } = new(Environment.GetEnvironmentVariable("PATH"), new ChromiumLimits());

    /// <summary>What to install, in words for who runs the site; null where a browser is found.</summary>
    public string? Missing => Executable is null ? Install : null;

    private string? Executable =>
        (
            from name in Names
            from folder in (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            let file = Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name)
            where File.Exists(file)
            select file
        ).FirstOrDefault();

    /// <summary>Draws an SVG as PNG, in its light colours where it has both.
    /// As an image of a page it can run nothing and fetch nothing.</summary>
    /// <param name="width">Of the picture, in pixels.</param>
    /// <exception cref="ChromiumException">None is installed, all are busy, or it did not finish.</exception>
    public Task<byte[]> DrawAsync(ReadOnlyMemory<byte> svg, int width, int height, CancellationToken cancellation) =>
        RunAsync(
            new()
            {
                ["page.html"] = Encoding.UTF8.GetBytes(
                    "<!DOCTYPE html><body style=\"margin:0\"><img src=\"drawing.svg\" "
                        + $"width=\"{width}\" height=\"{height}\" style=\"display:block\">"
                ),
                ["drawing.svg"] = svg,
            },
            "picture.png",
            file => [$"--screenshot={file}", $"--window-size={width},{height}", "--force-device-scale-factor=1"],
            cancellation
        );

    /// <summary>Prints an HTML page as PDF, tagged and with an outline of its headings. The page says its own size of paper and what stands
    /// in its margins.</summary>
    /// <exception cref="ChromiumException">None is installed, all are busy, or it did not finish.</exception>
    public Task<byte[]> PrintAsync(ReadOnlyMemory<byte> html, CancellationToken cancellation) =>
        RunAsync(
            new() { ["page.html"] = html },
            "page.pdf",
            file => [$"--print-to-pdf={file}", "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline"],
            cancellation
        );

    public void Dispose() => _places.Dispose();

    /// <param name="given">The files that it reads, with "page.html" among them.</param>
    /// <param name="result">The name of the file that it is to write.</param>
    private async Task<byte[]> RunAsync(
        Dictionary<string, ReadOnlyMemory<byte>> given,
        string result,
        Func<string, string[]> wanted,
        CancellationToken cancellation
    )
    {
        var executable = Executable ?? throw new ChromiumException(Install);
        if (Interlocked.Increment(ref _asking) > limits.AtOnce + limits.Waiting || !await EnterAsync(cancellation))
        {
            Interlocked.Decrement(ref _asking);
            throw new ChromiumException("All browsers of this server are busy. Try again in a minute.") { IsBusy = true };
        }

        var folder = Directory.CreateTempSubdirectory("casetracker-");
        try
        {
            foreach (var (name, bytes) in given)
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name), bytes, cancellation);
            var file = Path.Combine(folder.FullName, result);
            await RunAsync(
                executable,
                folder.FullName,
                [
                    .. Flags,
                    $"--user-data-dir={Path.Combine(folder.FullName, "profile")}",
                    .. wanted(file),
                    new Uri(Path.Combine(folder.FullName, "page.html")).AbsoluteUri,
                ],
                cancellation
            );
            return File.Exists(file)
                ? await File.ReadAllBytesAsync(file, cancellation)
                : throw new ChromiumException("Chromium ended without writing its file.");
        }
        finally
        {
            Delete(folder);
            _places.Release();
            Interlocked.Decrement(ref _asking);
        }
    }

    private async Task<bool> EnterAsync(CancellationToken cancellation)
    {
        try
        {
            return await _places.WaitAsync(limits.Time, cancellation);
        }
        catch (OperationCanceledException)
        {
            Interlocked.Decrement(ref _asking);
            throw;
        }
    }

    private async Task RunAsync(string executable, string folder, string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(executable, arguments)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        // It needs nothing of what this process was given: no settings, no home.
        start.Environment.Clear();
        foreach (
            var (name, value) in new[]
            {
                ("PATH", Environment.GetEnvironmentVariable("PATH")),
                ("HOME", folder),
                ("TMPDIR", folder),
                ("LANG", "C.UTF-8"),
            }
        )
            start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new ChromiumException("Chromium could not be started.");
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var ended = process.WaitForExitAsync(cancellation);
        try
        {
            for (var started = _clock.GetTimestamp(); await Task.WhenAny(ended, Task.Delay(BetweenLooks, cancellation)) != ended; )
            {
                cancellation.ThrowIfCancellationRequested();
                if (_clock.GetElapsedTime(started) > limits.Time)
                    throw new ChromiumException($"Chromium did not finish within {limits.Time.TotalSeconds:0.#} seconds.");
                if (ProcessTree.MemoryOf(process.Id) > limits.Memory)
                    throw new ChromiumException($"Chromium took more than {limits.Memory / 1024 / 1024} MB of memory.");
            }

            await ended;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>A child that is just dying may still hold a file; the system's own cleaning gets what is left.</summary>
    private static void Delete(DirectoryInfo folder)
    {
        for (var tries = 0; tries < 5 && folder.Exists; tries++, folder.Refresh())
        {
            try
            {
                folder.Delete(recursive: true);
            }
            catch (IOException)
            {
                Thread.Sleep(20);
            }
        }
    }
}
