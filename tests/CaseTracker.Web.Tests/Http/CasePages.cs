using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The bundled cases, and the public pages of one of them.</summary>
internal static class CasePages
{
    public static IReadOnlyList<string> Slugs { get; } =
    [
        .. Directory
            .EnumerateFiles(ProjectRoot.File("src/CaseTracker.Data/Bundle"), "*.case.json")
            .Select(file => Path.GetFileName(file)[..^".case.json".Length])
            .Order(StringComparer.Ordinal),
    ];

    public static CourtCase Read(string slug)
    {
        var read = CaseFile.Read(File.ReadAllBytes(ProjectRoot.File($"src/CaseTracker.Data/Bundle/{slug}.case.json")));
        Assert.Empty(read.Errors);
        return read.Case!;
    }

    /// <summary>Every page of today, and the first page of each day for which an editorial summary was written.</summary>
    public static IEnumerable<string> Of(CourtCase courtCase) =>
        [
            .. SiteUrls.PagesOf(courtCase.Slug),
            SiteUrls.History(courtCase.Slug),
            .. courtCase.Events.Select(happened => SiteUrls.Event(courtCase.Slug, happened.Id)),
            .. courtCase.Leads.Select(lead => $"{SiteUrls.Case(courtCase.Slug)}?as-of={lead.Date:yyyy-MM-dd}"),
        ];

    /// <summary>Words as they are compared: one blank between them, without the period at the end, in small letters.</summary>
    public static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.').ToLowerInvariant();
}
