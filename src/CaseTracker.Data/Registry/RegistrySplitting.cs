using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Registry;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing.Notices;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Registry;

/// <summary>Takes a merger of two entries of the registry back. The cases that name
/// the one lead to it again; those that name the other stay there.</summary>
public sealed class RegistrySplitting(
    IDbContextFactory<CaseTrackerContext> contexts,
    RegistryLibrary library,
    RegistryPublisher publisher,
    ICurrentActor current,
    SiteSettings settings,
    TimeProvider time
)
{
    private readonly RegistryChange _change = new(library, publisher, current, settings, time);

    /// <summary>Says what would be done, and does nothing.</summary>
    /// <param name="id">The id of the entry that was merged into another.</param>
    public async Task<RegistryResult<SplitPreview>> PreviewAsync(RegistryKind of, string id, CancellationToken cancellation = default)
    {
        var (actor, refused) = await _change.AskAsync(cancellation);
        if (actor is null)
            return new(ProposalOutcome.Refused, refused, null);
        var (head, registry) = await library.NewestAsync(cancellation);
        var (split, barred) = await FindAsync(registry, of, id, cancellation);
        if (split is null)
            return new(barred!.Outcome, barred.Words, null);
        string[] going = [id, .. split.Back.Former.Select(formerEntry => formerEntry.Id)];
        var holder = split.Holder.Id;
        return new(
            ProposalOutcome.Done,
            "",
            new SplitPreview(
                split,
                registry.Find(of, id)!.Former.First(entry => entry.Id == id),
                head,
                await library.UseAsync(of, holder, named: going, cancellation: cancellation),
                await library.UseAsync(of, holder, butNamed: going, cancellation: cancellation)
            )
        );
    }

    /// <param name="reason">Readers see it in the logs.</param>
    /// <param name="seen">The <see cref="SplitPreview.Head"/> of the preview on which the person decided.</param>
    public Task<PublicationStatusResult> SplitAsync(
        RegistryKind of,
        string id,
        string reason,
        int seen,
        CancellationToken cancellation = default
    ) =>
        _change.OfAsync(
            AuditKind.EntriesSplit,
            seen,
            reason,
            async (registry, why) =>
            {
                var (split, barred) = await FindAsync(registry, of, id, cancellation);
                return split is null
                    ? barred!
                    : RegistryEdit.To(
                        split.Registry,
                        $"The {EnumTerm.For(of)} {RegistryMerging.Named(split.Back)} was taken "
                            + $"out of {RegistryMerging.Named(split.Holder)} again: {why}"
                    );
            },
            cancellation
        );

    private async Task<(EntrySplit? Split, RegistryEdit? Barred)> FindAsync(
        SharedRegistry newest,
        RegistryKind of,
        string id,
        CancellationToken cancellation
    )
    {
        if (newest.Find(of, id) is not { } entry)
            return (null, RegistryEdit.Not(ProposalOutcome.NotFound, $"The registry has no {EnumTerm.For(of)} “{id}”."));
        if (entry.Id == id)
            return (
                null,
                RegistryEdit.Not(
                    ProposalOutcome.NotNow,
                    $"{RegistryMerging.Named(entry)} is an entry of its own; there is nothing to take back."
                )
            );

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var after = newest;
        // From the newest on, in one query that is read no further than needed: a merger is taken back soon, or seldom.
        await foreach (
            var bytes in context
                .RegistryRevisions.OrderByDescending(revision => revision.Number)
                .Skip(1)
                .Select(registryRevision => registryRevision.Bytes)
                .AsAsyncEnumerable()
                .WithCancellation(cancellation)
        )
        {
            if (RegistryFile.Read(bytes).Registry is not { } before)
                break;
            if (EntrySplit.Create(newest, of, id, before, after) is { } split)
                return (split, null);
            after = before;
        }

        return (
            null,
            RegistryEdit.Not(
                ProposalOutcome.NotNow,
                $"No revision of the registry on this site has “{id}” as an entry of its own, so that it can’t be given back as it was."
            )
        );
    }
}
