using CaseTracker.Core.Effects.Injunctions;

namespace CaseTracker.Core.Effects;

/// <summary>What an effect does to an injunction.</summary>
/// <param name="Injunction">Its id.</param>
public sealed record InjunctionTurn(string Injunction, InjunctionStepKind Kind);
