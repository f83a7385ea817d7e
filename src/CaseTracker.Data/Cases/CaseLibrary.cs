using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Data.Redaction;
using CaseTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Cases;

/// <summary>What readers read: published cases whole, lists of them, and what changed last.</summary>
public sealed class CaseLibrary(IDbContextFactory<CaseTrackerContext> contexts, CaseHeads heads, TimeProvider time)
{
    public const int PageSize = 50;
    private const int MostCases = 200;
    private const int MostChanges = 200;

    private readonly PublishedCaseCache _shelf = new(MostCases);
    private readonly UnreadableEditions _unreadable = new(time);

    /// <summary>The newest revision of a case; null when there is no such case.
    /// What another process publishes is seen within a second.</summary>
    public async ValueTask<PublishedCase?> FindAsync(string slug, CancellationToken cancellation = default) =>
        await heads.FindAsync(slug, cancellation) is { } head ? await FindAsync(slug, head, cancellation) : null;

    /// <summary>The same for who has read already which revision is the newest.</summary>
    public async ValueTask<PublishedCase?> FindAsync(string slug, CaseHead head, CancellationToken cancellation = default) =>
        _shelf.Find(head.Edition) ?? await LoadHeadAsync(slug, head, keep: true, cancellation);

    /// <summary>The newest revision of a case that is read once and not kept, so that going through all cases takes none from readers; null
    /// also where it was merged.</summary>
    public async ValueTask<PublishedCase?> ReadOnceAsync(string slug, CancellationToken cancellation = default) =>
        await heads.FindAsync(slug, cancellation) is not { IsMerged: false } head
            ? null
            : _shelf.Find(head.Edition) ?? await LoadHeadAsync(slug, head, keep: false, cancellation);

    /// <summary>A case as one of its revisions has it; null when there is no such case or revision.</summary>
    public async ValueTask<PublishedCase?> FindAsync(string slug, int revision, CancellationToken cancellation = default) =>
        await heads.FindAsync(slug, cancellation) is { } head ? await FindAsync(slug, head, revision, cancellation) : null;

    /// <inheritdoc cref="FindAsync(string, CaseHead, CancellationToken)"/>
    public async ValueTask<PublishedCase?> FindAsync(string slug, CaseHead head, int revision, CancellationToken cancellation = default)
    {
        if (revision < 1 || revision > head.Number)
            return null;
        return revision == head.Number
            ? await FindAsync(slug, head, cancellation)
            : await LoadAsync(slug, head.CaseId, revision, cancellation);
    }

    /// <summary>A revision on which somebody's draft rests, also where readers don't
    /// find the case any more; for the desk of that draft only.</summary>
    public async ValueTask<PublishedCase?> FindBaseAsync(string slug, int revision, CancellationToken cancellation = default)
    {
        if (await FindAsync(slug, revision, cancellation) is { } published)
            return published;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var id = await context.AllCases.Where(row => row.Slug == slug).Select(row => (int?)row.Id).SingleOrDefaultAsync(cancellation);
        return id is { } caseId ? await LoadAsync(slug, caseId, revision, cancellation) : null;
    }

    /// <summary>Changes with each publishing, whichever the case.</summary>
    public ValueTask<long> SiteRevisionAsync(CancellationToken cancellation = default) => heads.SiteRevisionAsync(cancellation);

    /// <summary>One page of the list of cases.</summary>
    /// <param name="after">The <see cref="CaseListPage.Next"/> of the page before;
    /// null for the first. Where no such case is, the page is empty.</param>
    /// <param name="topic">Only the cases on this topic, as their files write it; null for all.</param>
    public async Task<CaseListPage> ListAsync(
        CaseListSort sort,
        bool descending,
        string? after = null,
        string? topic = null,
        CancellationToken cancellation = default
    )
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var last = after is null ? null : await context.Cases.AsNoTracking().SingleOrDefaultAsync(row => row.Slug == after, cancellation);
        if (after is not null && last is null)
            return new CaseListPage([], null);
        var cases = context.Cases.AsNoTracking();
        if (topic is not null)
            cases = cases.Where(row => context.Topics.Any(one => one.Topic == topic && one.CaseId == row.Id));
        var rows = await CaseListOrder.TakeAsync(cases, sort, descending, last, PageSize + 1, cancellation);
        return new CaseListPage(
            [.. rows.Take(PageSize).Select(CaseListOrder.Item)],
            rows.Count > PageSize ? rows[PageSize - 1].Slug : null
        );
    }

    /// <summary>The topics with most cases, each with their number; of as many the first by the alphabet.</summary>
    public async Task<IReadOnlyList<(string Topic, int Cases)>> TopicsAsync(int count, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = await context
            .Topics.Where(row => context.Cases.Any(one => one.Id == row.CaseId))
            .GroupBy(row => row.Topic)
            .Select(group => new { Topic = group.Key, Cases = group.Count() })
            .OrderByDescending(row => row.Cases)
            .ThenBy(row => row.Topic)
            .Take(count)
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => (row.Topic, row.Cases));
    }

    /// <summary>The revisions of one case, newest first, from below a number on.</summary>
    public async Task<IReadOnlyList<RecentChange>> RevisionsAsync(
        string slug,
        int count,
        int before = int.MaxValue,
        CancellationToken cancellation = default
    )
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var changes =
            from revision in context.Revisions
            join row in context.Cases on revision.CaseId equals row.Id
            where row.Slug == slug && revision.Number < before
            orderby revision.Id descending
            select new RecentChange(
                row.Slug,
                row.Name,
                row.ShortName,
                revision.Number,
                revision.PublishedAt,
                revision.ChangeClass,
                revision.Author,
                revision.Reason
            );
        return await changes.Take(Math.Clamp(count, 1, MostChanges)).ToListAsync(cancellation);
    }

    private async Task<PublishedCase?> LoadHeadAsync(string slug, CaseHead head, bool keep, CancellationToken cancellation)
    {
        _unreadable.ThrowIfKnown(head.Edition);
        try
        {
            return await LoadAsync(slug, head.CaseId, head.Number, cancellation, keep);
        }
        catch (UnreadableCaseException fault)
        {
            _unreadable.Add(head.Edition, fault);
            throw;
        }
    }

    /// <exception cref="UnreadableCaseException">It is there and can't be read back.</exception>
    private async Task<PublishedCase?> LoadAsync(string slug, int caseId, int number, CancellationToken cancellation, bool keep = true)
    {
        try
        {
            return await ReadAsync(slug, caseId, number, keep, cancellation);
        }
        catch (Exception exception) when (StoredDamage.Explains(exception))
        {
            throw new UnreadableCaseException(slug, $"revision {number}", "a column holds what was never written there", exception);
        }
    }

    private async Task<PublishedCase?> ReadAsync(string slug, int caseId, int number, bool keep, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        // Before the bytes: of something withheld meanwhile the notice may be missing for a second, but never the other way round.
        var withheld = await context
            .Redactions.Where(withholding => withholding.CaseId == caseId)
            .OrderBy(redaction => redaction.Id)
            .Select(redaction => new RedactionNotice(redaction.At, redaction.Ground, redaction.Reason))
            .ToListAsync(cancellation);
        var found = context.Revisions.Where(item => item.CaseId == caseId && item.Number == number);
        var revision = await found.Select(item => new { item.Hash, item.PublishedAt }).SingleOrDefaultAsync(cancellation);
        if (revision is null)
            return null;
        if (_shelf.Find(PublishedCase.EditionOf(revision.Hash, withheld.Count)) is { } there)
            return there;

        // Asked for first, so that a file that nobody may read costs a request next to nothing.
        var length = await found.Select(item => item.Bytes.Length).SingleAsync(cancellation);
        if (length > CaseFile.LargestFile)
            throw new UnreadableCaseException(
                slug,
                $"revision {number}",
                $"the file has {length} bytes; at most {CaseFile.LargestFile} are read"
            );

        var bytes = await found.Select(item => item.Bytes).SingleAsync(cancellation);
        var read = CaseFile.Read(bytes);
        if (read.Case is null)
            throw new UnreadableCaseException(slug, $"revision {number}", read.Errors[0].ToString());
        var published = new PublishedCase(slug, number, revision.PublishedAt, revision.Hash, bytes, new CaseHistory(read.Case))
        {
            Redactions = withheld,
        };
        return keep ? _shelf.Keep(published) : published;
    }
}
