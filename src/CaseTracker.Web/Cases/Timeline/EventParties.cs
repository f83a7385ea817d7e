using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>Whose event an event is: who asked for something in it, who answered or spoke, and whose position it changed.</summary>
/// <remarks>
/// A party has an event when it brought a motion that the event files, answers
/// or decides; when an effect names it, or names a claim, award,
/// injunction or appeal of its; when the event rests on its word (alleged, admitted);
/// when its part in the docket begins on the event's date, as an
/// amicus's does; and when it is quoted there. To be a party of the docket is not enough: then every hearing would be everybody's.
/// </remarks>
public sealed class EventParties
{
    private readonly CaseView _view;
    private readonly PartiesOnRecord _record;
    private readonly ILookup<string?, string> _speakers;
    private readonly ILookup<(string, PartialDate?), string> _beginnings;

    public EventParties(CaseView view)
    {
        _view = view;
        _record = new PartiesOnRecord(view.Case, view.State);
        _speakers = view
            .Case.Quotations.Where(quotation => quotation.SpeakerId is not null)
            .ToLookup(quotation => quotation.Event, quotation => quotation.SpeakerId!);
        _beginnings = view
            .Case.Participations.Where(participation => participation.From is not null)
            .ToLookup(participation => (participation.Docket, participation.From), participation => participation.Party);
    }

    /// <summary>The ids of the event's parties.</summary>
    public HashSet<string> Of(CaseEvent happened) =>
        [
            .. _view.Motions.Of(happened.Id).SelectMany(thread => thread.Motion.By),
            .. happened.Effects.SelectMany(effect => EffectTable.Standard.PartiesOf(effect, _record)),
            .. happened.Standing?.By ?? [],
            .. happened.Docket is { } docket ? _beginnings[(docket, happened.Date)] : [],
            .. _speakers[happened.Id],
        ];
}
