using CaseTracker.Core.Cases;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Web.Registry;

/// <summary>What one case holds of a party of the registry, as of today.</summary>
/// <param name="Ids">The ids under which the case holds it: one as a rule.</param>
public sealed record PartyInCase(CaseView View, IReadOnlySet<string> Ids)
{
    public static PartyInCase Of(CaseView view, string registryId) =>
        new(view, view.Published.History.Case.Parties.Where(party => view.EntryOf(party) == registryId).Select(party => party.Id).ToHashSet());

    /// <summary>The name that the case itself uses today.</summary>
    public string Name => View.PartyName(Ids.First());

    public IEnumerable<Participation> Roles => View.Case.Participations.Where(part => Ids.Contains(part.Party));

    /// <summary>The claims that it brings or answers.</summary>
    public IEnumerable<ClaimState> Claims => View.State.Claims.Where(claim => claim.Asserted && (Brings(claim.Claim) || Answers(claim.Claim)));

    public IEnumerable<AwardState> Awards =>
        View.State.Awards.Where(award => award.Steps.Count > 0 && (Pays(award) || award.Award.Payees.Any(Ids.Contains)));

    public IEnumerable<InjunctionState> Injunctions =>
        View.State.Injunctions.Where(one => one.Issued is not null && (IsBound(one) || one.Injunction.Protects.Any(Ids.Contains)));

    public IEnumerable<Appearance> Counsel => View.Case.Counsel.Where(one => one.For.Any(Ids.Contains));

    public IEnumerable<Quotation> Quotations => View.Case.Quotations.Where(one => one.SpeakerId is { } speaker && Ids.Contains(speaker));

    /// <summary>What ties it to the case: the sources of its record and of its roles.</summary>
    public IReadOnlyList<Citation> Sources =>
        [.. View.Case.Parties.Where(party => Ids.Contains(party.Id)).SelectMany(party => party.Sources), .. Roles.SelectMany(role => role.Sources)];

    public bool Brings(Claim claim) => claim.By.Any(Ids.Contains);

    public bool Answers(Claim claim) => claim.Against.Any(Ids.Contains);

    public bool Pays(AwardState award) => award.Award.Payors.Any(Ids.Contains);

    public bool IsBound(InjunctionState injunction) => injunction.Injunction.Binds.Any(Ids.Contains);
}
