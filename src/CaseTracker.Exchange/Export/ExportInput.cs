using CaseTracker.Core.Exports;
using CaseTracker.Core.State;
using CaseTracker.Exchange.References;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Export;

/// <summary>One case on one day, as every format gets it.</summary>
/// <param name="Reading">The case cut at the day, its events in order, and its state.</param>
/// <param name="Length">How much the formats made of words say; tables and feeds ignore it.</param>
/// <param name="Table">Which table a format of one table writes; null for its usual one.</param>
/// <param name="Of">What a format of references cites; null for all that it can cite of the case.</param>
public sealed record ExportInput(
    CaseReading Reading,
    ExportStamp Stamp,
    SummaryLength Length = SummaryLength.Full,
    ExportTable? Table = null,
    CitationTarget? Of = null
)
{
    /// <param name="choice">Null for the usual one.</param>
    /// <param name="knownAt">The day for which the revision was chosen; null where it is the newest.</param>
    public static ExportInput From(
        PublishedRevision revision,
        CaseReading reading,
        IPublicUrls urls,
        ExportChoice? choice = null,
        DateOnly? knownAt = null
    )
    {
        var input = new ExportInput(reading, new ExportStamp(revision.Number, revision.Hash, revision.PublishedAt, urls, knownAt));
        return choice is null ? input : input with { Length = choice.Length, Table = choice.Table, Of = choice.Of };
    }

    public string Slug => Reading.Case.Slug;

    public DateOnly AsOf => Reading.AsOf;

    /// <summary>The address at which a reader finds the case as of the file's day, on any later day.</summary>
    public string Permalink => Page("");

    /// <summary>The revision that the file was made from, for good.</summary>
    public string RevisionUrl => Stamp.Urls.Case(Slug, $"/history/{Stamp.Revision}");

    /// <summary>The address of a file that is asked for again and again: of the
    /// present without a day, so that it shows another tomorrow.</summary>
    public string FileUrl(string extension) => IsOfNow ? Stamp.Urls.Case(Slug, $".{extension}") : Page($".{extension}");

    /// <summary>The page of an event, for a file that is asked for again and again.</summary>
    public string EventUrl(string eventId) => IsOfNow ? Stamp.Urls.Case(Slug, $"/events/{eventId}") : Page($"/events/{eventId}");

    private bool IsOfNow => !Reading.IsPast && Stamp.KnownAt is null;

    /// <summary>A page of the case on the day of the file.</summary>
    /// <param name="path">What stands behind the case's own address: empty, or as in <c>/money</c> or <c>/events/verdict</c>.</param>
    public string Page(string path) => Stamp.Urls.Case(Slug, path, AsOf, Stamp.KnownAt);
}
