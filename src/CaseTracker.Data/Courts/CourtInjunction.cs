using CaseTracker.Core.Effects.Injunctions;

namespace CaseTracker.Data.Courts;

/// <summary>An injunction of a court that is in force or may be.</summary>
/// <param name="CaseName">The short name of the case where it has one.</param>
/// <param name="Standing">Where it stands, in words, with every hedge.</param>
public sealed record CourtInjunction(string Slug, string CaseName, string Id, string Title, InjunctionStatus Status, string Standing);
