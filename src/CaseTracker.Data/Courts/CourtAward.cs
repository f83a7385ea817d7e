using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Data.Courts;

/// <summary>An award that was first given in a court, as it stands.</summary>
/// <param name="CaseName">The short name of the case where it has one.</param>
public sealed record CourtAward(
    string Slug,
    string CaseName,
    string Id,
    MonetaryAmount Total,
    AwardStage Stage,
    RemittiturStatus Remittitur,
    bool ExecutionStayed
);
