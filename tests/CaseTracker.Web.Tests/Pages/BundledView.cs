using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Data.Cases;
using CaseTracker.Testing;
using CaseTracker.Web.Cases;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>A bundled case as a page of a day sees it.</summary>
internal static class BundledView
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static CaseView For(string slug, string? asOf = null)
    {
        var bytes = File.ReadAllBytes(ProjectRoot.File($"src/CaseTracker.Data/Bundle/{slug}.case.json"));
        var read = CaseFile.Read(bytes);
        Assert.Empty(read.Errors);
        return new CaseView(
            new PublishedCase(slug, 1, DateTimeOffset.UnixEpoch, slug, bytes, new CaseHistory(read.Case!)),
            asOf is null ? Today : DateOnly.Parse(asOf),
            Today
        );
    }
}
