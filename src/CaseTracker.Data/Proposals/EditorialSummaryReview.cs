using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.State;
using CaseTracker.Core.Summaries;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Cases;

namespace CaseTracker.Data.Proposals;

/// <summary>Begins proposals which say that the lead of a case, under which
/// something has changed, was looked at again and is still right.</summary>
public sealed class EditorialSummaryReview(ProposalDesk desk, CaseLibrary library, ICurrentActor current, SiteSettings settings)
{
    /// <param name="today">The day as of which the lead is right.</param>
    /// <param name="key">Made once by the page that asks: sent twice, it begins one.</param>
    public async Task<ProposalResult> BeginAsync(string slug, DateOnly today, Guid? key = null, CancellationToken cancellation = default)
    {
        var actor = await current.ReadAsync(cancellation);
        if (AccessPolicy.Allows(actor, Permission.DraftOwn, null, settings) is { IsAllowed: false } refused)
            return Answer(ProposalOutcome.Refused, refused.Words);
        if (await library.FindAsync(slug, cancellation) is not { } head)
            return Answer(ProposalOutcome.NotFound, "There is no such case.");
        if (EditorialSummaryReading.StillRight(head.History, today) is not { } changed)
            return Answer(ProposalOutcome.Invalid, "Nothing has changed under a lead of this case.");
        var lead = new CaseReading(head.History, today, today).Lead!.Lead;

        var begun = new BegunProposal(
            slug,
            head.Revision,
            $"Lead as of {DateFormatter.Day(lead.Date)}: still right",
            CaseFile.Write(changed)
        )
        {
            Reason = $"The lead as of {DateFormatter.Day(lead.Date)} was looked at again and is still right.",
        };
        return await desk.AddAsync(actor!, begun, key, cancellation);
    }

    private static ProposalResult Answer(ProposalOutcome outcome, string words) => new(outcome, words, null);
}
