using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Publishing.Notices;

/// <summary>Leads the readers of one case to another that is the same dispute. No revision of either is touched: what the other case is to
/// say besides, an editor proposes there.</summary>
public sealed class CaseMerging(
    IDbContextFactory<CaseTrackerContext> contexts,
    CaseHeads heads,
    ICurrentActor current,
    SiteSettings settings,
    TimeProvider time
)
{
    private readonly PublicationStatusChange _standing = new(contexts, heads, current, settings, time);

    /// <summary>Taken back by <see cref="CaseRetraction.ReopenAsync"/>.</summary>
    /// <param name="from">The case whose addresses lead to the other from then on.</param>
    /// <param name="reason">Readers see it in the log of changes and in the history of the case.</param>
    public Task<PublicationStatusResult> MergeAsync(string from, string into, string reason, CancellationToken cancellation = default) =>
        _standing.OfAsync(
            AuditKind.CaseMerged,
            from,
            into,
            reason,
            async (context, row, author, why) =>
            {
                if (await CaseRetraction.BarAsync(context, row, cancellation) is { } closed)
                    return closed;
                if (into.Length == 0)
                    return Wrong("Choose the case that it is to be merged into.");
                if (into == from)
                    return Wrong("A case can’t be merged into itself; choose the other one.");
                if (await context.AllCases.SingleOrDefaultAsync(item => item.Slug == into, cancellation) is not { } target)
                    return Wrong($"There is no case “{into}” to merge it into; choose one of those that are offered.");
                if (await CaseRetraction.BarAsync(context, target, target.Name, cancellation) is { } shut)
                    return Wrong(
                        target.PublicationStatus == PublicationStatus.Merged
                            ? $"{shut} Choose that one instead."
                            : $"{shut} Only a case that readers find can take another in."
                    );
                if (await WaitingAsync(context, from, cancellation) is { } waiting)
                    return waiting;
                await context.CloseCaseAsync(row, into, author, why, time.GetUtcNow(), cancellation);
                return null;
            },
            cancellation
        );

    private static FormFault Wrong(string words) => new(DeskFields.Into, words);

    /// <summary>What reviewers have on their table is decided first: merging would bury it. Drafts stay with their authors, since nobody
    /// else can end them.</summary>
    private static async Task<string?> WaitingAsync(CaseTrackerContext context, string slug, CancellationToken cancellation)
    {
        var waiting = await context
            .Proposals.Where(proposal =>
                proposal.Slug == slug
                && (
                    proposal.Stage == ProposalStage.Submitted
                    || proposal.Stage == ProposalStage.Approved
                    || proposal.Stage == ProposalStage.Scheduled
                )
            )
            .OrderBy(proposal => proposal.Title)
            .Select(proposal => new { proposal.Title, proposal.AuthorName })
            .ToListAsync(cancellation);
        return waiting.Count == 0
            ? null
            : $"{Prose.Capital(Prose.Count(waiting.Count, "proposal"))} for this case "
                + $"{(waiting.Count == 1 ? "waits" : "wait")} for a reviewer: "
                + $"{Prose.List(waiting.ConvertAll(row => $"“{row.Title}” by {row.AuthorName}"))}. Publish "
                + $"{(waiting.Count == 1 ? "it or send it" : "them or send them")} back first.";
    }
}
