using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Sources;
using CaseTracker.Web.Cases;

namespace CaseTracker.Web.Parties;

/// <summary>What one case holds of a party of the registry, as of today.</summary>
/// <param name="Ids">The ids under which the case holds it: one as a rule.</param>
public sealed record PartyInCase(CaseView View, IReadOnlySet<string> Ids)
{
    public static PartyInCase From(CaseView view, string registryId) =>
        new(
            view,
            view.Published.History.Case.Parties.Where(party => view.EntryOf(party) == registryId).Select(party => party.Id).ToHashSet()
        );

    /// <summary>The name that the case itself uses today; the first of them where it holds several.</summary>
    public string Name => Names[0];

    /// <summary>The names that the case itself uses today: one as a rule.</summary>
    public IReadOnlyList<string> Names => [.. Ids.Select(View.PartyName).Distinct()];

    public IEnumerable<Participation> Roles => View.Case.Participations.Where(part => Ids.Contains(part.Party));

    /// <summary>Each role once, with the ids of those who have it.</summary>
    public IEnumerable<(Participation Role, IEnumerable<string> Parties)> JoinedRoles =>
        Roles
            .GroupBy(role => (role.Role, role.Docket, role.From, role.Until))
            .Select(same => (same.First(), same.Select(role => role.Party).Distinct()));

    /// <summary>The ids of those that have no role in a docket.</summary>
    public IEnumerable<string> WithoutRole => Ids.Except(Roles.Select(role => role.Party));

    /// <summary>Which of its parties the case means, by name and id of the registry as in its file; null where it holds one.</summary>
    public string? Which(IEnumerable<string> parties) =>
        Ids.Count == 1
            ? null
            : Prose.List(
                parties.Select(id =>
                    $"{View.PartyName(id)} ({View.Published.History.Case.Parties.First(party => party.Id == id).Registry})"
                )
            );

    /// <summary>The claims that it brings or answers.</summary>
    public IEnumerable<ClaimState> Claims =>
        View.State.Claims.Where(claim => claim.Asserted && (Brings(claim.Claim) || Answers(claim.Claim)));

    public IEnumerable<AwardState> Awards =>
        View.State.Awards.Where(award => award.Steps.Count > 0 && (Pays(award) || award.Award.Payees.Any(Ids.Contains)));

    public IEnumerable<InjunctionState> Injunctions =>
        View.State.Injunctions.Where(state => state.Issued is not null && (IsBound(state) || state.Protects.Any(Ids.Contains)));

    public IEnumerable<Appearance> Counsel => View.Case.Counsel.Where(appearance => appearance.For.Any(Ids.Contains));

    public IEnumerable<Quotation> Quotations =>
        View.Case.Quotations.Where(quotation => quotation.SpeakerId is { } speaker && Ids.Contains(speaker));

    /// <summary>What ties it to the case: the sources of its record and of its roles.</summary>
    public IReadOnlyList<Citation> Sources =>
        [
            .. View.Case.Parties.Where(party => Ids.Contains(party.Id)).SelectMany(party => party.Sources),
            .. Roles.SelectMany(role => role.Sources),
        ];

    public bool Brings(Claim claim) => claim.By.Any(Ids.Contains);

    public bool Answers(Claim claim) => claim.Against.Any(Ids.Contains);

    public bool Pays(AwardState award) => award.Award.Payors.Any(Ids.Contains);

    public bool IsBound(InjunctionState injunction) => injunction.Binds.Any(Ids.Contains);
}
