using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>A part that a court above reviewed, in words.</summary>
public static class PartPhrase
{
    /// <summary>What the part is called: "Damages, punitive damages", "Contract".</summary>
    public static string Name(PartReviewed part, CourtCase courtCase)
    {
        if (part.Award is { } award)
        {
            var title = courtCase.Awards.First(record => record.Id == award).Title;
            return part.Component is { } component ? $"{title}, {StateLabels.For(component).ToLowerInvariant()}" : title;
        }

        if (part.Claim is { } claim)
            return courtCase.Claims.First(record => record.Id == claim).Title;
        var injunction = courtCase.Injunctions.First(record => record.Id == part.Injunction);
        return part.Clause is { } clause
            ? $"{injunction.Title}, clause “{injunction.Clauses.First(record => record.Id == clause).Text}”"
            : injunction.Title;
    }

    /// <summary>What became of it: "reversed", "modified to $2,000".</summary>
    public static string Outcome(PartReviewed part, CourtCase courtCase) =>
        part is { To: { } to, Award: { } award }
            ? $"{EnumTerm.For(part.Outcome)} to {new MonetaryAmount(to, courtCase.Awards.First(record => record.Id == award).Currency)}"
            : EnumTerm.For(part.Outcome);

    /// <summary>What became of several parts, taken together: "reversed"; "affirmed in part", "reversed in part".</summary>
    public static IEnumerable<string> Outcomes(IEnumerable<PartReviewed> parts)
    {
        var outcomes = parts.Select(part => EnumTerm.For(part.Outcome)).Distinct().ToList();
        return outcomes.Count == 1 ? outcomes : outcomes.Select(outcome => $"{outcome} in part");
    }

    /// <summary>The fact that it is about.</summary>
    /// <param name="after">The event of the decision.</param>
    public static FactRef Fact(PartReviewed part, string after) =>
        part switch
        {
            { Award: { } award, Component: { } component } => FactRef.AwardComponent(award, component, after),
            { Award: { } award } => FactRef.Award(award),
            { Claim: { } claim } => FactRef.ClaimOutcome(claim),
            { Clause: { } clause } => FactRef.InjunctionClause(part.Injunction!, clause),
            _ => FactRef.InjunctionStatus(part.Injunction!),
        };
}
