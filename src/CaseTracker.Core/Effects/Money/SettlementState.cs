using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Claims;

namespace CaseTracker.Core.Effects.Money;

/// <summary>A settlement as a day found it.</summary>
/// <param name="ReachedIn">The event that is the settlement.</param>
/// <param name="Since">The event that brought its status about.</param>
/// <param name="Terms">Null where only an event of that kind tells that there was a settlement.</param>
public sealed record SettlementState(Docket Docket, string ReachedIn, SettlementStatus Status, string Since, SettlementReached? Terms)
{
    /// <summary>What a judgment gives as the agreed sum, where the settlement itself names none.</summary>
    public MonetaryAmount? ConsentSum { get; init; }

    /// <summary>True once it ends what it settles.</summary>
    public bool IsFinal => Status is SettlementStatus.Reached or SettlementStatus.FinallyApproved;

    /// <summary>True where no claim was left open when it became final.</summary>
    public bool LeavesNothingOpen { get; init; }

    /// <summary>The event with which all of it was paid; null where none is recorded.</summary>
    public string? PaidIn { get; init; }

    /// <summary>How it is known that it was paid, where no paper of the case says so: "inferred", "reported"; null otherwise.</summary>
    public string? PaymentBasis { get; init; }

    /// <summary>True where it is to end, or has ended, every claim that was still open.</summary>
    public bool SettlesAll(IEnumerable<ClaimState> claims) =>
        Terms is null or { Claims.Count: 0, Parties.Count: 0 }
        || Terms.Parties.Count == 0
            && claims.All(claim =>
                !claim.Asserted
                || Terms.Claims.Contains(claim.Claim.Id)
                || claim.Results.All(result => !SettlementRules.IsOpen(result.Outcome))
            );

    /// <summary>True where it is between all parties and on all claims, or on all that were still open.</summary>
    public bool EndsTheCase => IsFinal && (LeavesNothingOpen || Terms is null or { Claims.Count: 0, Parties.Count: 0 });
}
