using System.Diagnostics;
using System.Text.Json;

namespace CaseTracker.Testing;

/// <summary>Programs of others that read back what CaseTracker writes. <c>tests/run.sh</c> puts them where they are found here.</summary>
internal static class NodeTools
{
    public const string Missing =
        "the programs that read exports back are missing: tests/run.sh installs them (Node and npm, and the packages of tests/ReadBack)";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Where the packages are; null where they, or Node, are missing.</summary>
    public static string? Folder { get; } = Find();

    public static bool AreRequired => Environment.GetEnvironmentVariable("CASETRACKER_REQUIRE_TOOLS") == "1";

    /// <summary>A file of one of the packages.</summary>
    public static string File(string relative) => Path.Combine(Folder!, "node_modules", relative);

    /// <summary>Reads files, all in one process.</summary>
    /// <param name="jobs">A kind that <c>read-back.mjs</c> knows, and the file.</param>
    /// <returns>What was found in each, in their order.</returns>
    public static async Task<IReadOnlyList<JsonElement>> ReadAsync(
        IReadOnlyList<(string Kind, string File)> jobs,
        CancellationToken cancellation
    )
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(ProjectRoot.File("tests/ReadBack/read-back.mjs"));
        start.ArgumentList.Add(Folder!);
        var names = jobs.Select(job => $"{job.Kind}={job.File}").ToList();
        names.ForEach(start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"read-back.mjs: {await errors}");
            var found = JsonDocument.Parse(output).RootElement;
            return [.. names.Select(name => found.GetProperty(name))];
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>The folder that run.sh names, or the one that it last filled for this very list of packages.</summary>
    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CASETRACKER_READ_BACK") is { Length: > 0 } named)
            return Directory.Exists(Path.Combine(named, "node_modules")) ? named : null;
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } set
            ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        var folder = Path.Combine(cache, "casetracker-tests", "read-back");
        var (wanted, there) = (ProjectRoot.File("tests/ReadBack/package-lock.json"), Path.Combine(folder, "installed"));
        return System.IO.File.Exists(there) && System.IO.File.ReadAllText(there) == System.IO.File.ReadAllText(wanted) ? folder : null;
    }
}
