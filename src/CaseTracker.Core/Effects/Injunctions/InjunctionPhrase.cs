using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>Where an injunction stands, in words. Every page, list, drawing and sentence that says it takes it from here, so that none is
/// surer than another.</summary>
public static class InjunctionPhrase
{
    /// <summary>"in force in part (1 of 3 clauses vacated)", "apparently in force; no further stay found", "vacated on appeal".</summary>
    public static string Status(InjunctionState injunction) =>
        injunction switch
        {
            { Status: InjunctionStatus.InForce } => Hedged($"in force{InPart(injunction)}", injunction.SoFarAsFound),
            { Status: InjunctionStatus.NotYetInEffect, MayBe.Count: > 0 } => "issued",
            { Status: InjunctionStatus.Undone, Review: { } review } => $"{EnumTerm.For(review)} on appeal",
            _ => StateLabels.For(injunction.Status),
        } + PossiblePhrase.InBrackets(PossiblePhrase.For(injunction));

    /// <summary>"preliminary injunction", "temporary restraining order".</summary>
    public static string Kind(Injunction injunction) =>
        injunction.Kind is InjunctionKind.TemporaryRestrainingOrder or InjunctionKind.GagOrder or InjunctionKind.Order
            ? EnumTerm.For(injunction.Kind)
            : $"{EnumTerm.For(injunction.Kind)} injunction";

    /// <summary>"permanent injunction of 10 September 2021", named by the day of the event of the step.</summary>
    internal static string Name(string id, FoldStep step) =>
        $"{Kind(step.Case.Injunctions.First(injunction => injunction.Id == id))} of {DateFormatter.Label(step.Event.Date)}";

    /// <summary>Where one of its clauses stands; null where it holds as the injunction does.</summary>
    public static string? Clause(ClauseStatus status) =>
        status switch
        {
            ClauseStatus.Holds => null,
            ClauseStatus.LeftOut => "left out of the injunction as modified",
            ClauseStatus.Reversed or ClauseStatus.Vacated => $"{EnumTerm.For(status)} on appeal",
            _ => EnumTerm.For(status),
        };

    /// <summary>Empty where every clause holds that the injunction, as its own court left it, has.</summary>
    private static string InPart(InjunctionState injunction)
    {
        var turned = injunction
            .Injunction.Clauses.Select(clause => injunction.StatusOf(clause.Id))
            .Where(status => status is ClauseStatus.Stayed or ClauseStatus.Reversed or ClauseStatus.Vacated)
            .GroupBy(status => status)
            .Select(group =>
                $"{group.Count()} of {injunction.Injunction.Clauses.Count} clauses {EnumTerm.For(group.Key)}"
                + injunction.InferredTurns(group.Key)
            )
            .ToList();
        return turned.Count == 0 ? "" : $" in part ({Prose.List(turned)})";
    }

    private static string Hedged(string status, bool soFarAsFound) => soFarAsFound ? $"apparently {status}; no further stay found" : status;
}
