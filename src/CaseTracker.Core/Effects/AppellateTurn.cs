using CaseTracker.Core.Effects.Appeals;

namespace CaseTracker.Core.Effects;

/// <summary>
/// What an effect does to the rulings of courts below; the rulings that no longer have effect are worked out from these alone.
/// </summary>
internal abstract record AppellateTurn
{
    /// <summary>An appeal is decided; the decision takes hold as those of its court do.</summary>
    internal sealed record Decision(string Docket, IReadOnlyList<RulingReviewed> Rulings, IReadOnlyList<PartReviewed> Parts, bool Remanded)
        : AppellateTurn;

    /// <summary>The decision of the appeal in <paramref name="Docket"/> is vacated by the court that gave it.</summary>
    internal sealed record Vacation(string Docket) : AppellateTurn;

    internal sealed record Mandate(string Docket) : AppellateTurn;

    /// <inheritdoc cref="MandateStayed"/>
    internal sealed record Stay(string Docket, string? WhileOpen) : AppellateTurn;

    /// <summary>The court in <paramref name="Docket"/> takes the case up again, so that it has come back from above.</summary>
    internal sealed record Resumption(string Docket) : AppellateTurn;

    /// <param name="Of">The docket of the appeal whose decision is to be reviewed.</param>
    internal sealed record Petition(string Docket, string Of) : AppellateTurn;

    /// <summary>The decision that the petition in <paramref name="Docket"/> asked to review is vacated.</summary>
    internal sealed record VacationOnReview(string Docket) : AppellateTurn;
}
