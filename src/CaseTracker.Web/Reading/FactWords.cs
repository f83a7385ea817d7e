using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Relief;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Web.Reading;

/// <summary>What a fact is called, and where a reader finds it. Null for what the reader's day does not show.</summary>
public static class FactWords
{
    /// <summary>The fact in words, with the event after which it is meant: "Punitive damages, after “Jury awards damages”".</summary>
    public static string? Label(CaseView view, FactRef fact)
    {
        if (Name(view, fact) is not { } name) return null;
        if (fact.After is not { } after) return name;
        return view.Entry(after) is { } entry ? $"{name}, after “{entry.Event.Title}”" : null;
    }

    /// <summary>The fact without its event: "Punitive damages".</summary>
    public static string? Name(CaseView view, FactRef fact)
    {
        var c = view.Case;
        return fact.Kind switch
        {
            "award" => c.Awards.Any(one => one.Id == fact.Id) ? OfAward(fact) : null,
            "case" => "What the case is about",
            "claim" => WithField(c.Claims.FirstOrDefault(one => one.Id == fact.Id)?.Title, fact),
            "counsel" => WithField(c.Counsel.FirstOrDefault(one => one.Id == fact.Id)?.Firm, fact, "counsel"),
            "docket" => c.Dockets.Any(one => one.Id == fact.Id) ? WithField(view.DocketName(fact.Id), fact) : null,
            "event" => WithField(view.Entry(fact.Id)?.Event.Title, fact),
            "figure" => c.Figures.FirstOrDefault(one => one.Id == fact.Id)?.Counts is { } counts ? $"The number of {counts}" : null,
            "injunction" => OfInjunction(view, fact),
            "judge" => c.Judges.Any(one => one.Id == fact.Id) ? WithField(view.JudgeName(fact.Id), fact) : null,
            "lead" => c.Leads.FirstOrDefault(one => one.Id == fact.Id) is { } lead ? $"The editors’ lead as of {DateWords.Day(lead.Date)}" : null,
            "motion" => WithField(c.Motions.FirstOrDefault(one => one.Id == fact.Id)?.Title is { } title ? Prose.Capital(title) : null, fact),
            "participation" => OfParticipation(view, fact),
            "party" => c.Parties.Any(one => one.Id == fact.Id) ? WithField(view.PartyName(fact.Id), fact) : null,
            "quotation" => c.Quotations.FirstOrDefault(one => one.Id == fact.Id) is { } quotation ? $"Words of {quotation.Speaker}: {quotation.Occasion}" : null,
            "related" => WithField(c.Related.FirstOrDefault(one => one.Id == fact.Id)?.Name, fact, "related case"),
            "relief" => WithField(c.ReliefSought.FirstOrDefault(one => one.Id == fact.Id) is { } relief ? $"Asked for: {relief.Text}" : null, fact),
            _ => null,
        };
    }

    /// <summary>The page and place that shows the fact.</summary>
    public static string? Url(CaseView view, FactRef fact)
    {
        var (slug, time) = (view.Slug, view.Time);
        return fact.Kind switch
        {
            _ when Name(view, fact) is null => null,
            "award" => $"{SiteUrls.Money(slug, time)}#award-{fact.Id}",
            "claim" or "motion" => $"{SiteUrls.Claims(slug, time)}#{fact.Kind}-{fact.Id}",
            "relief" => $"{SiteUrls.Claims(slug, time)}#relief-{fact.Id}",
            "figure" => $"{SiteUrls.Money(slug, time)}#printed",
            "injunction" => $"{SiteUrls.Injunctions(slug, time)}#injunction-{fact.Id}",
            "counsel" or "judge" or "party" => $"{SiteUrls.Parties(slug, time)}#{fact.Kind}-{fact.Id}",
            "participation" => SiteUrls.Parties(slug, time),
            "event" => view.EventUrl(fact.Id),
            "quotation" => view.Case.Quotations.First(one => one.Id == fact.Id).Event is { } id && view.Entry(id) is not null ? view.EventUrl(id) : null,
            _ => SiteUrls.Case(slug, time),
        };
    }

    /// <summary>The component that a fact of an award names; null for derived facts and others.</summary>
    public static ComponentKind? Component(FactRef fact) =>
        fact is { Kind: "award", Field: [var field] } && Words.TryRead<ComponentKind>(field.Replace('-', ' '), out var component) ? component : null;

    private static string OfAward(FactRef fact) => fact.Field switch
    {
        [] => "Award",
        ["total"] => "Total",
        ["cut"] => "Cut",
        ["ratio"] => "Punitive to compensatory",
        _ when Component(fact) is { } component => StateWords.Of(component),
        _ => Prose.Capital(Spelled(fact.Field)),
    };

    private static string? OfInjunction(CaseView view, FactRef fact)
    {
        if (view.Case.Injunctions.FirstOrDefault(one => one.Id == fact.Id) is not { } injunction) return null;
        return fact.Field is ["clause", var id] && injunction.Clauses.FirstOrDefault(one => one.Id == id) is { } clause
            ? $"{injunction.Title}, clause “{clause.Text}”"
            : WithField(injunction.Title, fact);
    }

    private static string? OfParticipation(CaseView view, FactRef fact) =>
        view.Case.Participations.FirstOrDefault(one => one.Id == fact.Id) is { } part ? $"{view.PartyName(part.Party)} in {view.DocketName(part.Docket)}" : null;

    private static string? WithField(string? name, FactRef fact, string? usual = null)
    {
        if (name is null) return null;
        var field = fact.Field.Count > 0 ? Spelled(fact.Field) : usual;
        return field is null ? name : $"{name} ({field})";
    }

    private static string Spelled(IReadOnlyList<string> field) => string.Join(", ", field.Select(part => part.Replace('-', ' ')));
}
