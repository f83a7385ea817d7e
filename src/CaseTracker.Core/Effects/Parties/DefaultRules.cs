namespace CaseTracker.Core.Effects.Parties;

/// <summary>What the effects on defaults have in common.</summary>
internal static class DefaultRules
{
    public static FoldState SetDefault(this FoldState state, FoldStep step, string docket, IReadOnlyList<string> parties) =>
        step.IsUndone ? state : state with { Dockets = state.Dockets.SetItem(docket, state.Dockets[docket] with { InDefault = parties }) };
}
