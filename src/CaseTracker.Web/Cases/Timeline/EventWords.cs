using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>All that pages show of an event, as texts to be searched.</summary>
public sealed class EventWords(CaseView view)
{
    private readonly EventParties _parties = new(view);

    private readonly ILookup<string?, Quotation> _quotations = view.Case.Quotations.ToLookup(quotation => quotation.Event);

    private readonly ILookup<string?, Injunction> _injunctions = view
        .State.Injunctions.Where(state => state.Issued is not null)
        .ToLookup(state => state.Issued, state => state.Injunction);

    public IEnumerable<string?> Of(CaseEvent happened) =>
        [
            happened.Title,
            happened.Text,
            StateLabels.For(happened.Kind),
            happened.KindRaw,
            DateFormatter.Label(happened.Date),
            happened.Docket is { } docket ? view.DocketName(docket) : null,
            .. _parties.Of(happened).Select(view.PartyName),
            .. view.Motions.Of(happened.Id).Select(thread => thread.Motion.Title),
            .. view.Reading.ChangesOf(happened.Id).SelectMany(change => new[] { change.Label, change.After, change.Deed, change.How }),
            .. happened.Notes.Select(note => note.Text),
            .. happened.Disagreements.Select(remark => remark.Text),
            .. happened.Statements.Select(statement => statement.Text),
            .. _quotations[happened.Id].SelectMany(quotation => new[] { quotation.Words, quotation.Speaker }),
            .. _injunctions[happened.Id].SelectMany(one => one.Clauses.Select(clause => clause.Text).Prepend(one.Title)),
            .. happened
                .Sources.Select(citation => view.Source(citation.Source))
                .SelectMany(source => new[] { source.Title, source.Publisher }),
        ];
}
