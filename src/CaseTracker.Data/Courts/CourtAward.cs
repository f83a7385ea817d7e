using CaseTracker.Core.Relief;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Data.Courts;

/// <summary>An award that was first given in a court, as it stands.</summary>
/// <param name="CaseName">The short name of the case where it has one.</param>
public sealed record CourtAward(
    string Slug, string CaseName, string Id, Money Total, AwardStage Stage, RemittiturStatus Remittitur, bool ExecutionStayed);
