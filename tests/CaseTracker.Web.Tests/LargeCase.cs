using CaseTracker.Benchmarks;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Data.Cases;
using CaseTracker.Web.Cases;

namespace CaseTracker.Web.Tests;

/// <summary>The made-up case of 2,000 events that the benchmarks measure, as a page sees it.</summary>
internal static class LargeCase
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly Lazy<PublishedCase> Published = new(() =>
    {
        var courtCase = GeneratedCase.Read();
        return new PublishedCase(courtCase.Slug, 1, DateTimeOffset.UnixEpoch, "0", CaseFile.Write(courtCase), new CaseHistory(courtCase));
    });

    public static CaseView Now() => new(Published.Value, Today, Today);
}
