namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>What became of one clause, and with which event.</summary>
public sealed record ClauseTurn(string Clause, ClauseStatus Status, string Event)
{
    /// <inheritdoc cref="Cases.Effect.Inferred"/>
    public bool Inferred { get; init; }
}
