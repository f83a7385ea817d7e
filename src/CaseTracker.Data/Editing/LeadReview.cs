using CaseTracker.Core.Access;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Leads;
using CaseTracker.Core.Summaries;
using CaseTracker.Core.Timeline;
using CaseTracker.Data.Access;
using CaseTracker.Data.Queries;

namespace CaseTracker.Data.Editing;

/// <summary>Begins proposals which say that the lead of a case, under which something has changed, was looked at again and is still right.</summary>
public sealed class LeadReview(ProposalDesk desk, CaseLibrary library, ICurrentActor current, SiteSettings settings)
{
    /// <param name="today">The day as of which the lead is right.</param>
    /// <param name="key">Made once by the page that asks: sent twice, it begins one.</param>
    public async Task<ProposalAnswer> BeginAsync(string slug, DateOnly today, Guid? key = null, CancellationToken cancellation = default)
    {
        var actor = await current.ReadAsync(cancellation);
        if (AccessPolicy.Allows(actor, Permission.DraftOwn, null, settings) is { IsAllowed: false } refused) return Answer(ProposalOutcome.Refused, refused.Words);
        if (await library.FindAsync(slug, cancellation) is not { } head) return Answer(ProposalOutcome.NotFound, "There is no such case.");
        if (LeadReading.StillRight(head.History, today) is not { } changed) return Answer(ProposalOutcome.Invalid, "Nothing has changed under a lead of this case.");
        var lead = new CaseReading(head.History, today, today).Lead!.Lead;

        var begun = new BegunProposal(slug, head.Revision, $"Lead as of {DateWords.Day(lead.Date)}: still right", CaseFile.Write(changed))
        {
            Reason = $"The lead as of {DateWords.Day(lead.Date)} was looked at again and is still right.",
        };
        return await desk.AddAsync(actor!, begun, key, cancellation);
    }

    private static ProposalAnswer Answer(ProposalOutcome outcome, string words) => new(outcome, words, null);
}
