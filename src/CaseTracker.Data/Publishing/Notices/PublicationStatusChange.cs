using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Publishing.Notices;

/// <summary>Changes how a case stands, for a reason that readers see: asks
/// who acts, then does all in one transaction, or nothing.</summary>
internal sealed class PublicationStatusChange(
    IDbContextFactory<CaseTrackerContext> contexts,
    CaseHeads heads,
    ICurrentActor current,
    SiteSettings settings,
    TimeProvider time
)
{
    /// <param name="into">The case that it is merged into; null for what is no merger.</param>
    /// <param name="change">Given the case, the name of who acts and the reason, says what is wrong, or changes and says nothing.</param>
    public async Task<PublicationStatusResult> OfAsync(
        AuditKind kind,
        string slug,
        string? into,
        string reason,
        Func<CaseTrackerContext, CaseRow, string, string, Task<FormFault?>> change,
        CancellationToken cancellation
    )
    {
        var actor = await current.ReadAsync(cancellation);
        if (AccessPolicy.Allows(actor, Permission.Retract, null, settings) is { IsAllowed: false } refused)
            return new(ProposalOutcome.Refused, refused.Words);
        if (reason.Trim() is not { Length: > 0 and <= CaseRetraction.LongestReason } why)
            return new(ProposalOutcome.Invalid, $"Say why, in at most {CaseRetraction.LongestReason} characters; readers see it.")
            {
                Field = DeskFields.Why,
            };

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await context.AllCases.SingleOrDefaultAsync(row => row.Slug == slug, cancellation) is not { } row)
            return new(ProposalOutcome.NotFound, "There is no such case.");
        if (await change(context, row, actor!.DisplayName, why) is { } wrong)
            return new(ProposalOutcome.NotNow, wrong.Words) { Field = wrong.Field };
        context.Record(
            new AuditEntryRow
            {
                At = time.GetUtcNow(),
                Kind = kind,
                ActorId = actor.PersonId,
                Slug = slug,
                Into = into,
            }
        );
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        heads.Forget(slug);
        return PublicationStatusResult.Done;
    }
}
