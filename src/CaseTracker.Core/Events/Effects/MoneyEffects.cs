using CaseTracker.Core.Relief;

namespace CaseTracker.Core.Events;

/// <summary>A verdict or ruling gives money, in components, in the award's currency.</summary>
public sealed record AwardMade(string Award, IReadOnlyList<ComponentAmount> Components) : Effect;

/// <summary>One component and its sum, in the award's currency; exact.</summary>
public sealed record ComponentAmount(ComponentKind Component, decimal Amount);

/// <summary>The court remits a component; it binds when the plaintiff accepts, and until then both figures are shown.</summary>
public sealed record RemittiturOffered(string Award, ComponentKind Component, decimal To) : Effect;

public sealed record RemittiturAccepted(string Award) : Effect;

public sealed record RemittiturRefused(string Award) : Effect;

public sealed record AwardAdjusted(string Award, ComponentKind Component, decimal To, AdjustmentInstrument Instrument) : Effect;

public sealed record ExecutionStayed(string Award) : Effect;

public sealed record JudgmentEntered(
    string Docket, JudgmentKind Kind, IReadOnlyList<string> Awards, IReadOnlyList<string> Claims, IReadOnlyList<string> Injunctions) : Effect;

public sealed record JudgmentAmended(string Docket) : Effect;

public sealed record JudgmentVacated(string Docket) : Effect;

public sealed record JudgmentSatisfied(string Docket) : Effect;
