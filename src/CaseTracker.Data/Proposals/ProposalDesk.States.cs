using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Proposals;

/// <content>The saved states of a draft, and the way back to any of them. To go back is a state of its own: nothing is lost by it, and it
/// is undone in the same way.</content>
public sealed partial class ProposalDesk
{
    /// <summary>The newest first; none while nobody wrote in it.</summary>
    /// <param name="most">How many: each is compared with the one before it.</param>
    /// <param name="before">Only those of lower numbers.</param>
    public async Task<IReadOnlyList<DraftVersion>> ListStatesAsync(
        Guid id,
        int most,
        int before = int.MaxValue,
        CancellationToken cancellation = default
    )
    {
        if ((await FindAsync(id, cancellation)).Proposal is not { } proposal)
            return [];
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        // One more, which the oldest of them is compared with.
        var rows = await context
            .DraftVersions.AsNoTracking()
            .Where(state => state.ProposalId == id && state.Number < before)
            .OrderByDescending(proposalState => proposalState.Number)
            .Take(most + 1)
            .ToListAsync(cancellation);
        var cases = rows.ConvertAll(row => CaseFile.Read(row.Snapshot).Case);
        var now = CaseFile.Write(proposal.Draft);
        return
        [
            .. rows.Take(most)
                .Select(
                    (row, n) =>
                        new DraftVersion(
                            row.Number,
                            row.SavedAt,
                            row.SavedByName,
                            row.Restores,
                            n + 1 < rows.Count && cases[n + 1] is { } was && cases[n] is { } became ? CaseDiff.Between(was, became) : null,
                            row.Snapshot.AsSpan().SequenceEqual(now)
                        )
                ),
        ];
    }

    /// <summary>Makes an earlier state the newest. An open form stands on the state that it was begun on, and is joined with this as with
    /// what anybody saves.</summary>
    public Task<ProposalResult> GoBackAsync(Guid id, Guid token, int number, CancellationToken cancellation = default) =>
        TakeAsync(
            id,
            token,
            Permission.WriteDraft,
            ProposalMove.Edit,
            async step =>
            {
                var state = await step
                    .Context.DraftVersions.AsNoTracking()
                    .SingleOrDefaultAsync(proposalState => proposalState.ProposalId == id && proposalState.Number == number, cancellation);
                if (state is null)
                    return $"The draft has no state {number}.";
                if (state.Snapshot.AsSpan().SequenceEqual(step.Row.Snapshot))
                    return $"The draft says just what state {number} says.";
                await DraftVersions.SaveAsync(step, state.Snapshot, time.GetUtcNow(), cancellation, restores: number);
                return null;
            },
            cancellation
        );
}
