using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

public sealed record JudgmentEntered(
    string Docket,
    JudgmentKind Kind,
    IReadOnlyList<string> Awards,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Injunctions
) : Effect;
