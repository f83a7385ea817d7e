using CaseTracker.Core.Currencies;

namespace CaseTracker.Data.Courts;

/// <summary>An award that was first given in a court, as it stands.</summary>
/// <param name="CaseName">The short name of the case where it has one.</param>
/// <param name="Standing">How far it has come, in words, with every hedge.</param>
public sealed record CourtAward(string Slug, string CaseName, string Id, MonetaryAmount Total, string Standing);
