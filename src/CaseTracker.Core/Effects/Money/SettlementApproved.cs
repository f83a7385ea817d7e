using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

/// <summary>The court approves a class settlement.</summary>
public sealed record SettlementApproved(string Docket, ApprovalStage Stage) : Effect;
