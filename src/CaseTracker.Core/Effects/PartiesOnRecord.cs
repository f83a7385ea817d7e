using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects;

/// <summary>The parties, by id, whom the records of a case concern. A record that the case does not hold concerns nobody.</summary>
public sealed class PartiesOnRecord(CourtCase courtCase, CaseState state)
{
    private readonly Dictionary<string, Claim> _claims = courtCase.Claims.ToDictionary(claim => claim.Id);
    private readonly Dictionary<string, Award> _awards = courtCase.Awards.ToDictionary(award => award.Id);
    private readonly Dictionary<string, Injunction> _injunctions = courtCase.Injunctions.ToDictionary(injunction => injunction.Id);

    internal IEnumerable<string> OfClaim(string id) => _claims.TryGetValue(id, out var claim) ? claim.By.Concat(claim.Against) : [];

    internal IEnumerable<string> OfAward(string id) => _awards.TryGetValue(id, out var award) ? award.Payors.Concat(award.Payees) : [];

    internal IEnumerable<string> OfInjunction(string id) =>
        _injunctions.TryGetValue(id, out var injunction) ? injunction.Binds.Concat(injunction.Protects) : [];

    /// <summary>Those who took the appeal.</summary>
    internal IEnumerable<string> OfAppeal(string docket) =>
        state.Appeals.Where(appeal => appeal.Docket.Id == docket).SelectMany(appeal => appeal.By);

    /// <summary>Those who asked for the review.</summary>
    internal IEnumerable<string> OfReview(string docket) =>
        state.Reviews.Where(review => review.Docket.Id == docket).SelectMany(review => review.By);

    /// <summary>Those for whom counsel appears.</summary>
    internal IEnumerable<string> OfCounsel(string id) =>
        courtCase.Counsel.Where(appearance => appearance.Id == id).SelectMany(appearance => appearance.For);
}
