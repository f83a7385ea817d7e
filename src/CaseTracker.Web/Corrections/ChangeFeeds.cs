using CaseTracker.Core;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Data.Registry;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Atom;
using CaseTracker.Web.Cases.History;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Corrections;

/// <summary>Writes the feed of corrections, that of all changes, and that of one case.</summary>
internal static class ChangeFeeds
{
    public static Task<IResult> CorrectionsFeed(
        HttpContext http,
        LogReader log,
        RevisionLog revisions,
        RegistryCorrections registry,
        PublicUrls site,
        CancellationToken cancellation
    ) => Feed(http, log, revisions, registry, site, corrections: true, cancellation);

    public static Task<IResult> ChangesFeed(
        HttpContext http,
        LogReader log,
        RevisionLog revisions,
        RegistryCorrections registry,
        PublicUrls site,
        CancellationToken cancellation
    ) => Feed(http, log, revisions, registry, site, corrections: false, cancellation);

    /// <summary>The newest revisions of one case.</summary>
    public static async Task<IResult> CaseFeed(
        HttpContext http,
        string slug,
        CaseLibrary library,
        RevisionLog log,
        RevisionDiffs diffs,
        PublicUrls site,
        CancellationToken cancellation
    )
    {
        if (
            PageDependencies.Of(http).Head is not { } head
            || await library.FindAsync(slug, head, cancellation) is not { } published
            || await log.OfCaseAsync(slug, cancellation: cancellation) is not { } page
        )
            return ErrorResult.NotFound($"CaseTracker holds no case “{slug}”.");
        var entries = new List<AtomEntry>();
        foreach (var entry in page.Entries.Take(ChangeLogs.PageSize))
            entries.Add(Entry(LoggedChange.From(entry, await diffs.OfAsync(entry, cancellation)), site));
        var path = SiteUrls.HistoryFeed(slug);
        var feed = new AtomFeed(
            $"Changes of the record: {published.History.Case.Name}",
            AtomId.FromName(path),
            site.Absolute(path),
            site.Absolute(SiteUrls.History(slug)),
            published.PublishedAt,
            entries
        );
        return PageResult.Atom(http, () => AtomWriter.Write(feed));
    }

    private static async Task<IResult> Feed(
        HttpContext http,
        LogReader log,
        RevisionLog revisions,
        RegistryCorrections registry,
        PublicUrls site,
        bool corrections,
        CancellationToken cancellation
    )
    {
        var (items, _) = await log.ReadAsync(corrections, ChangeLogs.PageSize, int.MaxValue, cancellation);
        var withheld = await revisions.RedactionsAsync(RedactedNotices.MostLogged, cancellation);
        var corrected = await registry.LastAsync(RedactedNotices.MostLogged, cancellation);
        var entries = items
            .Select(logItem => logItem.Change is { } change ? Entry(change, site) : Entry(logItem.Notice!, site))
            .Concat(withheld.Select(withholding => RedactedNotices.Entry(withholding, site)))
            .Concat(corrected.Select(correction => Entry(correction, site)))
            .OrderByDescending(entry => entry.Published)
            .ToList();
        var path = corrections ? SiteUrls.CorrectionsFeed : SiteUrls.ChangesFeed;
        var self = site.Absolute(path);
        var id = site.Root is null || site.IsAsked ? AtomId.FromName(path) : self;
        var feed = new AtomFeed(
            corrections ? "CaseTracker: corrections" : "CaseTracker: all changes",
            id,
            self,
            site.Absolute(corrections ? SiteUrls.Corrections : SiteUrls.Changes),
            entries.Count == 0 ? DateTimeOffset.UnixEpoch : entries[0].Published,
            entries
        );
        return PageResult.Atom(http, () => AtomWriter.Write(feed));
    }

    private static AtomEntry Entry(LoggedChange change, PublicUrls site)
    {
        var entry = change.Entry;
        return new AtomEntry(
            AtomId.FromHash(entry.Hash),
            $"{RevisionLabels.For(entry.ChangeClass)}: {entry.BriefName}",
            entry.PublishedAt,
            entry.Author,
            site.Absolute(SiteUrls.Revision(entry.Slug, entry.Number)),
            EnumTerm.For(entry.ChangeClass),
            change.Text
        );
    }

    /// <summary>It leads to the first entry that it is about; further ones stand in its text.</summary>
    private static AtomEntry Entry(RegistryCorrection correction, PublicUrls site)
    {
        var addresses = correction.Entries.Select(name => (name.Name, Url: site.Absolute(SiteUrls.Entry(name.Of, name.Id)))).ToList();
        return new AtomEntry(
            AtomId.FromHash(correction.Hash),
            "Correction: parties and judges",
            correction.At,
            correction.Author,
            addresses.Count == 0 ? site.Absolute(SiteUrls.Corrections) : addresses[0].Url,
            EnumTerm.For(ChangeClass.Correction),
            string.Join('\n', addresses.Skip(1).Select(pair => $"{pair.Name}: {pair.Url}").Prepend(correction.Reason))
        );
    }

    private static AtomEntry Entry(CaseNotice notice, PublicUrls site) =>
        new(
            AtomId.FromHash(notice.Hash),
            $"{RevisionLabels.For(notice.Kind)}: {notice.Name}",
            notice.At,
            notice.Author,
            site.Absolute(SiteUrls.Case(notice.Slug)),
            EnumTerm.For(notice.Kind),
            notice.Reason
        );
}
