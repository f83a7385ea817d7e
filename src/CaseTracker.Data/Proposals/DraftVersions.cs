using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Proposals;

/// <summary>The saved states of drafts. What a draft is now is the newest of them.</summary>
internal static class DraftVersions
{
    /// <summary>Makes a case file the state of the draft. What it was before stays among its states.</summary>
    /// <param name="restores">The number of the state that it goes back to by this.</param>
    public static async Task SaveAsync(
        ProposalTransaction step,
        byte[] snapshot,
        DateTimeOffset at,
        CancellationToken cancellation,
        int? restores = null
    )
    {
        var (context, row) = (step.Context, step.Row);
        if (row.Snapshot.AsSpan().SequenceEqual(snapshot))
            return;
        var last =
            await context
                .DraftVersions.Where(state => state.ProposalId == row.Id)
                .MaxAsync(proposalState => (int?)proposalState.Number, cancellation)
            ?? 0;
        // The state that it began with is kept with the first that follows, so that a draft in which nobody wrote costs nothing.
        if (last == 0 && row.Snapshot is { } first)
            context.Add(
                new DraftVersionRow
                {
                    ProposalId = row.Id,
                    Number = ++last,
                    SavedAt = row.BegunAt,
                    SavedById = row.AuthorId,
                    SavedByName = row.AuthorName,
                    Snapshot = first,
                }
            );
        context.Add(
            new DraftVersionRow
            {
                ProposalId = row.Id,
                Number = last + 1,
                SavedAt = at,
                SavedById = step.Actor.PersonId,
                SavedByName = step.Actor.DisplayName,
                Restores = restores,
                Snapshot = snapshot,
            }
        );
        row.Snapshot = snapshot;
    }

    /// <summary>The newest; null while nobody wrote in the draft.</summary>
    public static Task<DraftVersionStamp?> NewestAsync(CaseTrackerContext context, Guid id, CancellationToken cancellation) =>
        context
            .DraftVersions.Where(state => state.ProposalId == id)
            .OrderByDescending(proposalState => proposalState.Number)
            .Select(draftVersion => new DraftVersionStamp(draftVersion.Number, draftVersion.SavedAt, draftVersion.SavedByName))
            .FirstOrDefaultAsync(cancellation);
}
