using CaseTracker.Core.Revisions;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Redaction;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Publishing;

/// <summary>Who published what, when and why: of one case, or of all. Every list runs along an index and stops at its page.</summary>
public sealed class RevisionLog(IDbContextFactory<CaseTrackerContext> contexts, CaseHeads heads)
{
    public const int PageSize = 50;
    private const int DaysAtOnce = 200;

    /// <summary>The revisions of one case, newest first; null when there is no such case.</summary>
    /// <param name="before">The number below which to begin.</param>
    public async Task<RevisionStretch?> OfCaseAsync(string slug, int before = int.MaxValue, CancellationToken cancellation = default)
    {
        if (await heads.FindAsync(slug, cancellation) is not { } head)
            return null;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var entries = await Entries(
                context,
                context
                    .Revisions.Where(revision => revision.CaseId == head.CaseId && revision.Number < before)
                    .OrderByDescending(revision => revision.Number)
                    .Take(PageSize + 1)
            )
            .ToListAsync(cancellation);
        return Page([.. entries.OrderByDescending(entry => entry.Number)], PageSize, revisionEntry => revisionEntry.Number);
    }

    /// <summary>One revision; null when there is none of that number.</summary>
    public async Task<RevisionEntry?> FindAsync(string slug, int number, CancellationToken cancellation = default)
    {
        if (await heads.FindAsync(slug, cancellation) is not { } head)
            return null;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await Entries(context, context.Revisions.Where(revision => revision.CaseId == head.CaseId && revision.Number == number))
            .SingleOrDefaultAsync(cancellation);
    }

    /// <summary>The newest revision that has this case file; null when none has.</summary>
    /// <param name="bytesHash">SHA-256 of the file, in lower-case hexadecimal.</param>
    public async Task<RevisionEntry?> OfFileAsync(string bytesHash, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await Entries(
                context,
                context.Revisions.Where(revision => revision.BytesHash == bytesHash).OrderByDescending(revision => revision.Id).Take(1)
            )
            .SingleOrDefaultAsync(cancellation);
    }

    /// <summary>The case file as it was published, byte for byte but for what is withheld; null when there is no such revision.</summary>
    public async Task<byte[]?> BytesAsync(string slug, int number, CancellationToken cancellation = default)
    {
        if (await heads.FindAsync(slug, cancellation) is not { } head)
            return null;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context
            .Revisions.Where(revision => revision.CaseId == head.CaseId && revision.Number == number)
            .Select(revision => revision.Bytes)
            .SingleOrDefaultAsync(cancellation);
    }

    /// <summary>The newest revision published before a day in UTC; null when the case was published first on that day or later.</summary>
    public async Task<int?> NewestBeforeAsync(string slug, DateOnly day, CancellationToken cancellation = default)
    {
        if (await heads.FindAsync(slug, cancellation) is not { } head)
            return null;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var start = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        // SQLite keeps times as text, which it does not compare; so they are looked at here, from the newest on.
        for (int? before = int.MaxValue; before is { } below; )
        {
            var times = await context
                .Revisions.Where(revision => revision.CaseId == head.CaseId && revision.Number < below)
                .OrderByDescending(revision => revision.Number)
                .Select(revision => new { revision.Number, revision.PublishedAt })
                .Take(DaysAtOnce)
                .ToListAsync(cancellation);
            if (times.FirstOrDefault(row => row.PublishedAt < start) is { } found)
                return found.Number;
            before = times.Count == DaysAtOnce ? times[^1].Number : null;
        }

        return null;
    }

    /// <summary>The revision that stood at the end of a day in UTC; null when the case was published first after it.</summary>
    public Task<int?> KnownAtAsync(string slug, DateOnly day, CancellationToken cancellation = default) =>
        NewestBeforeAsync(slug, day < DateOnly.MaxValue ? day.AddDays(1) : day, cancellation);

    /// <summary>The revisions of all cases, newest first.</summary>
    /// <param name="before">The cursor below which to begin.</param>
    public async Task<RevisionStretch> ChangesAsync(int count, int before = int.MaxValue, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var entries = await Entries(
                context,
                Shown(context).Where(revision => revision.Id < before).OrderByDescending(revision => revision.Id).Take(count + 1)
            )
            .ToListAsync(cancellation);
        return Page([.. entries.OrderByDescending(entry => entry.Cursor)], count, revisionEntry => revisionEntry.Cursor);
    }

    /// <summary>The corrections and clarifications of all cases, newest first.</summary>
    public async Task<RevisionStretch> CorrectionsAsync(int count, int before = int.MaxValue, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var entries = new List<RevisionEntry>();
        // One query a class: each is a stretch of the index, both together would be a sort of all there are.
        foreach (var change in new[] { ChangeClass.Correction, ChangeClass.Clarification })
        {
            var some = Shown(context)
                .Where(revision => revision.ChangeClass == change && revision.Id < before)
                .OrderByDescending(revision => revision.Id)
                .Take(count + 1);
            entries.AddRange(await Entries(context, some).ToListAsync(cancellation));
        }

        return Page([.. entries.OrderByDescending(entry => entry.Cursor).Take(count + 1)], count, revisionEntry => revisionEntry.Cursor);
    }

    /// <summary>What was withheld last, in whichever case, newest first.</summary>
    public async Task<IReadOnlyList<LoggedRedaction>> RedactionsAsync(int count, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await (
            from one in context.Redactions
            join row in context.Cases on one.CaseId equals row.Id
            orderby one.Id descending
            select new LoggedRedaction(one.Id, row.Slug, row.Name, row.ShortName, new RedactionNotice(one.At, one.Ground, one.Reason))
        )
            .Take(count)
            .ToListAsync(cancellation);
    }

    /// <summary>All revisions but those of retracted cases, of which a notice tells and nothing else.</summary>
    private static IQueryable<RevisionRow> Shown(CaseTrackerContext context) =>
        context.Revisions.Where(revision =>
            !context.AllCases.Any(row => row.Id == revision.CaseId && row.PublicationStatus == PublicationStatus.Retracted)
        );

    private static IQueryable<RevisionEntry> Entries(CaseTrackerContext context, IQueryable<RevisionRow> revisions) =>
        from one in revisions
        join row in context.AllCases on one.CaseId equals row.Id
        select new RevisionEntry(
            one.Id,
            row.Slug,
            row.Name,
            row.ShortName,
            one.Number,
            one.PublishedAt,
            one.ChangeClass,
            one.Author,
            one.Reason,
            one.Hash,
            one.PreviousHash
        )
        {
            Redactions = context.Redactions.Count(withheld => withheld.CaseId == one.CaseId),
            RedactedAt = context
                .RedactedRevisions.Where(withheld => withheld.CaseId == one.CaseId && withheld.Number == one.Number)
                .Select(withheld => (DateTimeOffset?)withheld.At)
                .FirstOrDefault(),
        };

    private static RevisionStretch Page(List<RevisionEntry> entries, int size, Func<RevisionEntry, int> key) =>
        entries.Count <= size ? new RevisionStretch(entries, null) : new RevisionStretch(entries[..size], key(entries[size - 1]));
}
