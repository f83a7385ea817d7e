using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;

namespace CaseTracker.Data.Proposals;

public sealed partial class ProposalDesk
{
    /// <summary>How often a save is tried that others are quicker than.</summary>
    private const int MostTries = 5;

    /// <summary>Keeps a change that was begun on an earlier state of the draft, joined field by field with what was saved since. What both
    /// changed is asked about; nothing is written until somebody chose.</summary>
    /// <param name="token">Where somebody chose, the state that they saw when choosing.</param>
    /// <param name="origin">The state on which the change was begun.</param>
    /// <param name="changed">The same with the change. A case is valid and is not read again; its file is written here, once.</param>
    /// <param name="closes">The open form that is kept by this, as it was saved last; one of another window is left alone.</param>
    /// <param name="keepMine">The places of collisions at which this change is to hold; null where nobody chose yet.</param>
    public async Task<ProposalResult> JoinAsync(
        Guid id,
        Guid token,
        CaseDocument origin,
        CourtCase changed,
        Guid? closes,
        IReadOnlySet<string>? keepMine,
        CancellationToken cancellation = default
    )
    {
        var asTyped = new CaseDocument(changed);
        for (var tries = 1; ; tries++)
        {
            var (collisions, isJoined, mine) = ((IReadOnlyList<MergeCollision>)[], false, keepMine);
            var answer = await TakeAsync(
                id,
                token,
                Permission.WriteDraft,
                ProposalMove.Edit,
                async step =>
                {
                    var row = step.Row;
                    if (changed.Slug != row.Slug)
                        return "A proposal changes one case; this is another.";
                    var next = asTyped;
                    if (!origin.Has(row.Snapshot))
                    {
                        var theirs = new CaseDocument(CaseFile.Read(row.Snapshot).Case!, row.Snapshot);
                        var merged = CaseMerge.Merge(origin, asTyped, theirs, mine);
                        isJoined = true;
                        if (merged.Collisions.Count > 0 && mine is null)
                            collisions = CollisionDescription.Tell(origin, asTyped, theirs, merged.Collisions);
                        else if (merged.File.Case is { } joined)
                            next = new CaseDocument(joined);
                        else
                            return $"This does not fit what was saved meanwhile: {merged.File.Errors[0]}";
                    }

                    if (collisions.Count > 0)
                        return "Somebody saved meanwhile and changed the same. Choose for each which holds; until then nothing is written.";
                    if (next.Bytes.Length > CaseFile.LargestFile)
                        return TooLarge(next);
                    await SaveAsync(step, next, cancellation);
                    if (closes is not null)
                        await ProposalForms.CloseAsync(step, closes, cancellation);
                    return null;
                },
                cancellation
            );

            if (answer is { Outcome: ProposalOutcome.Stale, Proposal: { } now } && tries < MostTries)
                (token, keepMine) = (now.Token, null); // a choice was made on what does not stand any more
            else if (collisions.Count > 0 && answer.Outcome == ProposalOutcome.Invalid)
                return answer with { Outcome = ProposalOutcome.Collides, Collisions = collisions };
            else
                return isJoined && answer.IsDone
                    ? answer with
                    {
                        Words = "Kept in the draft, joined with what was saved meanwhile.",
                    }
                    : answer;
        }
    }

    /// <summary>Makes a case file the state of the draft, which the answer then need not read again.</summary>
    private Task SaveAsync(ProposalTransaction step, CaseDocument file, CancellationToken cancellation)
    {
        step.Draft = file;
        return DraftVersions.SaveAsync(step, file.Bytes.ToArray(), time.GetUtcNow(), cancellation);
    }

    private static string TooLarge(CaseDocument file) =>
        $"The case file would have {file.Bytes.Length:N0} bytes; at most {CaseFile.LargestFile:N0} are read.";
}
