using CaseTracker.Core.Events;
using CaseTracker.Core.Relief;

namespace CaseTracker.Web.Timelines;

/// <summary>Whose event an event is: who asked for something in it, who answered or spoke, and whose position it changed.</summary>
/// <remarks>
/// A party has an event when it brought a motion that the event files, answers or decides; when an effect names it, or names a claim, award,
/// injunction or appeal of its; when the event rests on its word (alleged, admitted); when its part in the docket begins on the event's date, as an
/// amicus's does; and when it is quoted there. To be a party of the docket is not enough: then every hearing would be everybody's.
/// </remarks>
public sealed class EventParties
{
    private readonly CaseView _view;
    private readonly Dictionary<string, Award> _awards;
    private readonly Dictionary<string, Injunction> _injunctions;
    private readonly Dictionary<string, Core.Cases.Claim> _claims;
    private readonly ILookup<string?, string> _speakers;
    private readonly ILookup<(string, Core.Dates.PartialDate?), string> _beginnings;

    public EventParties(CaseView view)
    {
        _view = view;
        _awards = view.Case.Awards.ToDictionary(award => award.Id);
        _injunctions = view.Case.Injunctions.ToDictionary(injunction => injunction.Id);
        _claims = view.Case.Claims.ToDictionary(claim => claim.Id);
        _speakers = view.Case.Quotations.Where(quotation => quotation.SpeakerId is not null).ToLookup(quotation => quotation.Event, quotation => quotation.SpeakerId!);
        _beginnings = view.Case.Participations.Where(one => one.From is not null).ToLookup(one => (one.Docket, one.From), one => one.Party);
    }

    /// <summary>The ids of the event's parties.</summary>
    public HashSet<string> Of(CaseEvent happened) =>
    [
        .. _view.Motions.Of(happened.Id).SelectMany(thread => thread.Motion.By),
        .. happened.Effects.SelectMany(Of),
        .. happened.Standing?.By ?? [],
        .. happened.Docket is { } docket ? _beginnings[(docket, happened.Date)] : [],
        .. _speakers[happened.Id],
    ];

    private IEnumerable<string> Of(Effect effect) => effect switch
    {
        PartyJoined joined => [joined.Party],
        PartyTerminated terminated => [terminated.Party],
        PartyRenamed renamed => [renamed.Party],
        CounselAppeared appeared => OfCounsel(appeared.Appearance),
        CounselWithdrew withdrew => OfCounsel(withdrew.Appearance),
        DefaultEntered entered => entered.Parties,
        DefaultSetAside aside => aside.Parties,
        ClaimAsserted asserted => OfClaim(asserted.Claim),
        ClaimDecided decided => OfClaim(decided.Claim),
        SanctionImposed sanction => sanction.On,
        AwardMade made => OfAward(made.Award),
        RemittiturOffered offered => OfAward(offered.Award),
        RemittiturAccepted accepted => OfAward(accepted.Award),
        RemittiturRefused refused => OfAward(refused.Award),
        AwardAdjusted adjusted => OfAward(adjusted.Award),
        ExecutionStayed stayed => OfAward(stayed.Award),
        JudgmentEntered judgment => [.. judgment.Awards.SelectMany(OfAward), .. judgment.Claims.SelectMany(OfClaim), .. judgment.Injunctions.SelectMany(OfInjunction)],
        InjunctionIssued issued => OfInjunction(issued.Injunction),
        InjunctionStayed stayed => OfInjunction(stayed.Injunction),
        StayLifted lifted => OfInjunction(lifted.Injunction),
        InjunctionModified modified => OfInjunction(modified.Injunction),
        InjunctionDissolved dissolved => OfInjunction(dissolved.Injunction),
        AppealTaken taken => taken.By,
        AppealDecided decided => OfAppeal(decided.Docket),
        RehearingDecided rehearing => OfAppeal(rehearing.Docket),
        MandateIssued mandate => OfAppeal(mandate.Docket),
        MandateStayed mandate => OfAppeal(mandate.Docket),
        ReviewSought sought => sought.By,
        ReviewDecided review => _view.State.Reviews.Where(one => one.Docket.Id == review.Docket).SelectMany(one => one.By),
        _ => [],
    };

    private IEnumerable<string> OfClaim(string id) => _claims.TryGetValue(id, out var claim) ? claim.By.Concat(claim.Against) : [];

    private IEnumerable<string> OfAward(string id) => _awards.TryGetValue(id, out var award) ? award.Payors.Concat(award.Payees) : [];

    private IEnumerable<string> OfInjunction(string id) => _injunctions.TryGetValue(id, out var injunction) ? injunction.Binds.Concat(injunction.Protects) : [];

    private IEnumerable<string> OfAppeal(string docketId) => _view.State.Appeals.Where(one => one.Docket.Id == docketId).SelectMany(one => one.By);

    private IEnumerable<string> OfCounsel(string id) => _view.Case.Counsel.Where(one => one.Id == id).SelectMany(one => one.For);
}
