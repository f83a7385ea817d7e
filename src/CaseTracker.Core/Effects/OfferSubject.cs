using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Schedule;

namespace CaseTracker.Core.Effects;

/// <summary>What a ruling can act on, as it stands before the ruling; each kind of effect says whether it is possible for it.</summary>
internal abstract record OfferSubject;

internal sealed record AwardSubject(AwardState Award) : OfferSubject
{
    public string Id => Award.Award.Id;

    public string Title => Award.Award.Title;

    public bool IsMade => Award.Steps.Count > 0;
}

/// <summary>One part of an award that was made, at the sum that it has now.</summary>
internal sealed record ComponentSubject(AwardState Award, ComponentKind Component, decimal Amount) : OfferSubject
{
    public string Name => $"{Award.Award.Title}: {StateLabels.For(Component)}";

    public string Now => new MonetaryAmount(Amount, Award.Award.Currency).ToString();

    /// <param name="key">The key of the kind of effect that is offered.</param>
    public EffectOffer Offer(string key, string label, params IReadOnlyList<EffectField> fields) =>
        EffectOffer.Create(key, "Money", label, Now, Award.Award.Id, [("component", EnumTerm.For(Component))], fields);
}

internal sealed record InjunctionSubject(InjunctionState State) : OfferSubject
{
    public string Id => State.Injunction.Id;

    public string Title => State.Injunction.Title;

    public string Now => StateLabels.For(State.Status);

    public bool IsIssued => State.Issued is not null;

    /// <summary>True while the injunction can still be changed or ended.</summary>
    public bool IsLive =>
        IsIssued && State.Status is not (InjunctionStatus.Dissolved or InjunctionStatus.Expired or InjunctionStatus.Undone);
}

internal sealed record ClaimSubject(ClaimState State) : OfferSubject;

/// <summary>The docket that the ruling is in.</summary>
internal sealed record DocketSubject(CourtCase Case, CaseState State, Docket Docket) : OfferSubject
{
    public string Id => Docket.Id;

    public string Name => $"{Docket.Tribunal.Citation} {Docket.Number}".Trim();

    public DocketStatus Status => State.Dockets.FirstOrDefault(docket => docket.Docket.Id == Id)?.Status ?? DocketStatus.NotOpen;

    public string Now => StateLabels.For(Status);

    /// <summary>The appeal that the docket holds; null for a docket of a court of first instance.</summary>
    public AppealState? Appeal => State.Appeals.FirstOrDefault(appeal => appeal.Docket.Id == Id);

    /// <summary>The settlement of the docket's dispute; null where none is recorded.</summary>
    public SettlementState? Settlement => State.Settlements.FirstOrDefault(settlement => settlement.Docket.Id == Id);

    /// <summary>True where a bond secures the docket's judgment.</summary>
    public bool HasBond => State.Bonds.Any(bond => bond.Docket == Id && bond.ReleasedIn is null);

    /// <summary>True where there is a judgment to amend, vacate or satisfy.</summary>
    public bool HasJudgment => Appeal is null && Status == DocketStatus.JudgmentEntered;
}

/// <summary>A hearing, trial or deadline to come.</summary>
internal sealed record DateSubject(UpcomingDate Date) : OfferSubject;

/// <summary>The case as a whole: what hangs on no record and no docket.</summary>
internal sealed record CaseSubject : OfferSubject;
