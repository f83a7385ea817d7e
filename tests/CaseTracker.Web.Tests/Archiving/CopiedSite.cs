using CaseTracker.Core.Revisions;
using CaseTracker.Testing;
using CaseTracker.Web.Archiving;
using CaseTracker.Web.Tests.Http;
using Xunit;

namespace CaseTracker.Web.Tests.Archiving;

/// <summary>A copy of a site with a corrected case, and with fifty drafts that are nobody's to read.</summary>
public sealed class CopiedSite : IAsyncLifetime
{
    public const string Site = "https://cases.example.org";

    private readonly TemporaryFolder _folder = new();

    internal SiteHost Host { get; } = new();

    public string Folder => _folder.File("copy");

    public string Said { get; private set; } = "";

    public IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file))];

    /// <summary>The pages, which the copying has changed; exported files are given out as they are.</summary>
    public IEnumerable<string> Pages => Files.Where(file => Path.GetFileName(file).StartsWith("index", StringComparison.Ordinal));

    public async ValueTask InitializeAsync()
    {
        using (var first = Host.NewVisitor())
            await first.GetStringAsync("/");
        await RevisedSite.PublishAsync(
            Host.Services,
            ChangeClass.Correction,
            "Ann Editor",
            "The compensatory part was misread.",
            "\"compensatory\": \"444719\"",
            "\"compensatory\": \"444720\""
        );
        await SecretDraft.WriteAsync(Host.Services, TestContext.Current.CancellationToken);
        (var code, Said, var errors) = await RunAsync(Folder);
        Assert.True(code == 0, errors);
    }

    public async Task<(int Code, string Output, string Errors)> RunAsync(string folder, params string[] more)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await ArchiveMode.RunAsync(
            ["--out", folder, $"--CaseTracker:DataDirectory={Host.DataDirectory}", $"--CaseTracker:PublicUrl={Site}", .. more],
            output,
            errors,
            TestContext.Current.CancellationToken
        );
        return (code, output.ToString(), errors.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _folder.Dispose();
    }
}
