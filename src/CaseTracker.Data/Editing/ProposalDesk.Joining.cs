using CaseTracker.Core.Access;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Review;

namespace CaseTracker.Data.Editing;

public sealed partial class ProposalDesk
{
    /// <summary>How often a save is tried that others are quicker than.</summary>
    private const int MostTries = 5;

    /// <summary>Keeps a change that was begun on an earlier state of the draft, joined field by field with what was saved since. What both changed is asked about; nothing is written until somebody chose.</summary>
    /// <param name="token">Where somebody chose, the state that they saw when choosing.</param>
    /// <param name="origin">The state on which the change was begun.</param>
    /// <param name="changed">The same with the change.</param>
    /// <param name="closes">The open form that is kept by this, as it was saved last; one of another window is left alone.</param>
    /// <param name="keepMine">The places of collisions at which this change is to hold; null where nobody chose yet.</param>
    public async Task<ProposalAnswer> JoinAsync(
        Guid id, Guid token, CourtCase origin, CourtCase changed, Guid? closes, IReadOnlySet<string>? keepMine, CancellationToken cancellation = default)
    {
        for (var tries = 1; ; tries++)
        {
            var (collisions, isJoined, mine) = ((IReadOnlyList<MergeCollision>)[], false, keepMine);
            var answer = await TakeAsync(id, token, Permission.WriteDraft, ProposalMove.Edit, async step =>
            {
                var row = step.Row;
                if (changed.Slug != row.Slug) return "A proposal changes one case; this is another.";
                var next = CaseFile.Read(CaseFile.Write(changed));
                if (!CaseFile.Write(origin).AsSpan().SequenceEqual(row.Snapshot))
                {
                    var theirs = CaseFile.Read(row.Snapshot).Case!;
                    var merged = CaseMerge.Merge(origin, changed, theirs, mine);
                    (isJoined, next) = (true, merged.File);
                    if (merged.Collisions.Count > 0 && mine is null) collisions = CollisionWords.Tell(origin, changed, theirs, merged.Collisions);
                }

                if (collisions.Count > 0) return "Somebody saved meanwhile and changed the same. Choose for each which holds; until then nothing is written.";
                if (next.Case is null) return isJoined ? $"This does not fit what was saved meanwhile: {next.Errors[0]}" : next.Errors[0].ToString();
                await DraftStates.SaveAsync(step, CaseFile.Write(next.Case), time.GetUtcNow(), cancellation);
                if (closes is not null) await ProposalForms.CloseAsync(step, closes, cancellation);
                return null;
            }, cancellation);

            if (answer is { Outcome: ProposalOutcome.Stale, Proposal: { } now } && tries < MostTries)
                (token, keepMine) = (now.Token, null); // a choice was made on what does not stand any more
            else if (collisions.Count > 0 && answer.Outcome == ProposalOutcome.Invalid)
                return answer with { Outcome = ProposalOutcome.Collides, Collisions = collisions };
            else
                return isJoined && answer.IsDone ? answer with { Words = "Kept in the draft, joined with what was saved meanwhile." } : answer;
        }
    }
}
