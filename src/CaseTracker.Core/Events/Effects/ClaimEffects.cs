namespace CaseTracker.Core.Events;

public sealed record ClaimAsserted(string Claim) : Effect;

/// <summary>A claim is decided, as to the named defendants or, where none is named, as to all.</summary>
public sealed record ClaimDecided(string Claim, ClaimOutcome Outcome, ClaimGround Ground, IReadOnlyList<string> Against) : Effect;

public sealed record MotionFiled(string Motion) : Effect;

/// <summary>Comes from <see cref="Ruling.Decides"/>; never written as an effect of its own, so that a disposition stands in one place.</summary>
public sealed record MotionDecided(MotionDecision Decision) : Effect;

public sealed record SanctionImposed(SanctionKind Kind, IReadOnlyList<string> On, Relief.Money? Amount) : Effect;

public sealed record NewTrialOrdered(string Docket, string Scope) : Effect;
