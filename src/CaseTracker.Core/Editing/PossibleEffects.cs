using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Schedule;

namespace CaseTracker.Core.Editing;

/// <summary>
/// The effects that a ruling can have, given the state of the case before it: this award's components, this injunction, these claims,
/// this appeal.
/// </summary>
public static class PossibleEffects
{
    /// <param name="state">The state on the day before the ruling.</param>
    /// <param name="docketId">The docket that the ruling is in; null while none is chosen, which offers what hangs on no docket.</param>
    public static IReadOnlyList<EffectOffer> In(CourtCase courtCase, CaseState state, string? docketId) =>
        In(courtCase, state, docketId, EffectTable.Standard);

    internal static IReadOnlyList<EffectOffer> In(CourtCase courtCase, CaseState state, string? docketId, EffectTable effects) =>
        [
            .. Subjects(courtCase, state, docketId)
                .SelectMany(subject => effects.Rows.OrderBy(row => row.OfferPlace).SelectMany(row => row.Offers(subject))),
        ];

    /// <summary>What a ruling can act on, in the order of the form: the parts of an award before the award.</summary>
    private static IEnumerable<OfferSubject> Subjects(CourtCase courtCase, CaseState state, string? docketId) =>
        [
            .. state.Awards.SelectMany(award =>
                award
                    .Components.Select(OfferSubject (part) => new ComponentSubject(award, part.Key, part.Value))
                    .Append(new AwardSubject(award))
            ),
            .. state.Injunctions.Select(injunction => new InjunctionSubject(injunction)),
            .. state.Claims.Where(claim => claim.Asserted).Select(claim => new ClaimSubject(claim)),
            .. courtCase.Dockets.Where(docket => docket.Id == docketId).Select(docket => new DocketSubject(courtCase, state, docket)),
            .. state
                .Coming.Where(coming => coming is { Date: not null, Kind: not UpcomingDateKind.Turn })
                .Select(coming => new DateSubject(coming)),
            new CaseSubject(),
        ];
}
