using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects;

/// <summary>Something that came into the case with an event of which the day leaves open whether it had happened.</summary>
/// <param name="Docket">The docket of an appeal, a petition or a settlement; null for what is not a docket's.</param>
/// <param name="Event">The event, by id.</param>
public sealed record PossibleThing(PossibleThingKind Kind, Docket? Docket, string Event);
