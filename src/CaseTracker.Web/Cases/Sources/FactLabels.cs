using CaseTracker.Core;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Facts;

namespace CaseTracker.Web.Cases.Sources;

/// <summary>What a fact is called, and where a reader finds it. Null for what the reader's day does not show.</summary>
public static class FactLabels
{
    /// <summary>The fact in words, with the event after which it is meant: "Punitive damages, after: Jury awards damages".</summary>
    public static string? Label(CaseView view, FactRef fact)
    {
        if (Name(view, fact) is not { } name)
            return null;
        if (fact.After is not { } after)
            return name;
        return view.Entry(after) is { } entry ? $"{name}, after: {entry.Event.Title}" : null;
    }

    /// <summary>The fact without its event: "Punitive damages".</summary>
    public static string? Name(CaseView view, FactRef fact)
    {
        var c = view.Case;
        return fact.Record switch
        {
            RecordKind.Award => c.Awards.Any(award => award.Id == fact.Id) ? OfAward(fact) : null,
            RecordKind.Case => "What the case is about",
            RecordKind.Claim => WithField(c.Claims.FirstOrDefault(claim => claim.Id == fact.Id)?.Title, fact),
            RecordKind.Counsel => WithField(c.Counsel.FirstOrDefault(appearance => appearance.Id == fact.Id)?.Firm, fact, "counsel"),
            RecordKind.Docket => c.Dockets.Any(docket => docket.Id == fact.Id) ? WithField(view.DocketName(fact.Id), fact) : null,
            RecordKind.Event => WithField(view.Entry(fact.Id)?.Event.Title, fact),
            RecordKind.Figure => c.Figures.FirstOrDefault(figure => figure.Id == fact.Id)?.Counts is { } counts
                ? $"The number of {counts}"
                : null,
            RecordKind.Injunction => OfInjunction(view, fact),
            RecordKind.Judge => c.Judges.Any(judge => judge.Id == fact.Id) ? WithField(view.JudgeName(fact.Id), fact) : null,
            RecordKind.Lead => c.Leads.FirstOrDefault(summary => summary.Id == fact.Id) is { } lead
                ? $"The editors’ lead as of {DateFormatter.Day(lead.Date)}"
                : null,
            RecordKind.Motion => WithField(
                c.Motions.FirstOrDefault(motion => motion.Id == fact.Id)?.Title is { } title ? Prose.Capital(title) : null,
                fact
            ),
            RecordKind.Participation => OfParticipation(view, fact),
            RecordKind.Party => c.Parties.Any(party => party.Id == fact.Id) ? WithField(view.PartyName(fact.Id), fact) : null,
            RecordKind.Quotation => c.Quotations.FirstOrDefault(item => item.Id == fact.Id) is { } quotation
                ? $"Words of {quotation.Speaker}: {quotation.Occasion}"
                : null,
            RecordKind.RelatedCase => WithField(
                c.Related.FirstOrDefault(relatedCase => relatedCase.Id == fact.Id)?.Name,
                fact,
                "related case"
            ),
            RecordKind.ReliefSought => WithField(
                c.ReliefSought.FirstOrDefault(reliefSought => reliefSought.Id == fact.Id) is { } relief
                    ? $"Asked for: {relief.Text}"
                    : null,
                fact
            ),
            _ => null,
        };
    }

    /// <summary>The page and place that shows the fact.</summary>
    public static string? Url(CaseView view, FactRef fact)
    {
        var (slug, time) = (view.Slug, view.Time);
        return fact.Record switch
        {
            _ when Name(view, fact) is null => null,
            RecordKind.Award => $"{SiteUrls.Money(slug, time)}#award-{fact.Id}",
            RecordKind.Claim or RecordKind.Motion or RecordKind.ReliefSought =>
                $"{SiteUrls.Claims(slug, time)}#{fact.Record.Key()}-{fact.Id}",
            RecordKind.Figure => view
                .Case.Figures.First(figure => figure.Id == fact.Id)
                .Sources.Any(citation => citation.Reported.Count > 0)
                ? $"{SiteUrls.Money(slug, time)}#printed"
                : $"{SiteUrls.Statements(slug, time)}#figure-{fact.Id}",
            RecordKind.Injunction => $"{SiteUrls.Injunctions(slug, time)}#injunction-{fact.Id}",
            RecordKind.Counsel or RecordKind.Judge or RecordKind.Party => $"{SiteUrls.Parties(slug, time)}#{fact.Record.Key()}-{fact.Id}",
            RecordKind.Participation => SiteUrls.Parties(slug, time),
            RecordKind.Event => view.EventUrl(fact.Id),
            RecordKind.Quotation => view.Case.Quotations.First(quotation => quotation.Id == fact.Id).Event is { } id
            && view.Entry(id) is not null
                ? view.EventUrl(id)
                : $"{SiteUrls.Statements(slug, time)}#quotation-{fact.Id}",
            _ => SiteUrls.Case(slug, time),
        };
    }

    /// <summary>The component that a fact of an award names; null for derived facts and others.</summary>
    public static ComponentKind? Component(FactRef fact) => fact.Kind == FactKind.AwardComponent ? fact.Component : null;

    private static string OfAward(FactRef fact) =>
        fact.Kind switch
        {
            FactKind.Award => "Award",
            FactKind.AwardTotal => "Total",
            FactKind.AwardCut => "Cut",
            FactKind.AwardRatio => "Punitive to compensatory",
            _ when Component(fact) is { } component => StateLabels.For(component),
            _ => Prose.Capital(fact.FieldWords),
        };

    private static string? OfInjunction(CaseView view, FactRef fact)
    {
        if (view.Case.Injunctions.FirstOrDefault(item => item.Id == fact.Id) is not { } injunction)
            return null;
        return
            fact is { Kind: FactKind.InjunctionClause, Part: { } id }
            && injunction.Clauses.FirstOrDefault(item => item.Id == id) is { } clause
            ? $"{injunction.Title}, clause: {clause.Text}"
            : WithField(injunction.Title, fact);
    }

    private static string? OfParticipation(CaseView view, FactRef fact) =>
        view.Case.Participations.FirstOrDefault(participation => participation.Id == fact.Id) is { } part
            ? $"{view.PartyName(part.Party)} in {view.DocketName(part.Docket)}"
            : null;

    private static string? WithField(string? name, FactRef fact, string? usual = null)
    {
        if (name is null)
            return null;
        var field = fact.Field.Count > 0 ? fact.FieldWords : usual;
        return field is null ? name : $"{name} ({field})";
    }
}
