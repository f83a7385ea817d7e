using CaseTracker.Core.Permissions;
using CaseTracker.Core.Registry;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Publishing.Notices;

namespace CaseTracker.Data.Registry;

/// <summary>Changes the registry for a reason that readers see: asks who acts,
/// and publishes what comes of the newest revision, or nothing.</summary>
internal sealed class RegistryChange(
    RegistryLibrary library,
    RegistryPublisher publisher,
    ICurrentActor current,
    SiteSettings settings,
    TimeProvider time
)
{
    /// <summary>Who acts, or why they may not.</summary>
    public async Task<(Actor? Actor, string Refused)> AskAsync(CancellationToken cancellation)
    {
        var actor = await current.ReadAsync(cancellation);
        return AccessPolicy.Allows(actor, Permission.Retract, null, settings) is { IsAllowed: false } refused
            ? (null, refused.Words)
            : (actor, "");
    }

    /// <param name="seen">The revision on which the person decided.</param>
    /// <param name="step">Given the newest registry and the reason. It is asked again where somebody else was first.</param>
    public async Task<PublicationStatusResult> OfAsync(
        AuditKind kind,
        int seen,
        string reason,
        Func<SharedRegistry, string, Task<RegistryEdit>> step,
        CancellationToken cancellation
    )
    {
        var (actor, refused) = await AskAsync(cancellation);
        if (actor is null)
            return new(ProposalOutcome.Refused, refused);
        if (reason.Trim() is not { Length: > 0 and <= CaseRetraction.LongestReason } why)
            return new(ProposalOutcome.Invalid, $"Say why, in at most {CaseRetraction.LongestReason} characters; readers see it.")
            {
                Field = DeskFields.Why,
            };
        while (true)
        {
            var (number, newest) = await library.NewestAsync(cancellation);
            var told = await step(newest, why);
            var (next, outcome, words) = told;
            // Whoever sends a form twice reads that it is done, and not that somebody was faster.
            if (outcome is ProposalOutcome.NotFound or ProposalOutcome.NotNow)
                return new(outcome, words) { Field = told.Field };
            if (number != seen)
                return new(
                    ProposalOutcome.Stale,
                    "The registry was changed since you looked. This is how it stands now; look at it again."
                );
            if (next is null)
                return new(outcome, words) { Field = told.Field };
            // It was made from the newest revision, so that nothing is taken apart but what the person chose.
            var by = new Publication(actor.DisplayName, words, ChangeClass.Correction) { ExpectedHead = number, TakesApart = true };
            var result = await publisher.PublishAsync(
                next,
                by,
                (context, revision) =>
                    context.Record(
                        new AuditEntryRow
                        {
                            At = time.GetUtcNow(),
                            Kind = kind,
                            ActorId = actor.PersonId,
                            Revision = revision,
                        }
                    ),
                cancellation
            );
            if (result.Outcome == PublishOutcome.Published)
                return PublicationStatusResult.Done;
            if (result.Outcome != PublishOutcome.HeadMoved)
                return new(ProposalOutcome.NotNow, string.Join(' ', result.Errors.Select(error => error.ToString())));
        }
    }
}
