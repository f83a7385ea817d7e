using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Relief;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Web;

/// <summary>What a fact is called in a sentence, and where its page is.</summary>
public static class FactWords
{
    /// <summary>"punitive damages after 6 May 2025", "the date of “Jury awards …”".</summary>
    public static string Of(FactRef fact, CaseView view) => $"{Named(fact, view)}{(fact.After is { } after && view.Entry(after) is { } entry ? $", as left {DateWords.InSentence(entry.Event.Date)}" : "")}";

    /// <summary>The page that shows the fact.</summary>
    public static string UrlOf(FactRef fact, CaseView view) => fact.Kind switch
    {
        "award" => SiteUrls.Money(view.Slug, view.LinkDay),
        "injunction" => SiteUrls.Injunctions(view.Slug, view.LinkDay),
        "claim" or "relief" => SiteUrls.Claims(view.Slug, view.LinkDay),
        "party" or "participation" or "counsel" or "judge" => SiteUrls.Parties(view.Slug, view.LinkDay),
        "docket" => SiteUrls.Docket(view.Slug, fact.Id, view.LinkDay),
        "event" when view.Entry(fact.Id) is not null => view.EventUrl(fact.Id),
        _ => SiteUrls.Case(view.Slug, view.LinkDay),
    };

    private static string Named(FactRef fact, CaseView view)
    {
        var field = string.Join(' ', fact.Field).Replace('-', ' ');
        return fact.Kind switch
        {
            "award" => Award(field),
            "event" => field.Length == 0 ? "what happened" : $"the {field} of the event",
            "injunction" => field.StartsWith("clause", StringComparison.Ordinal) ? "a clause of the injunction" : $"the {(field.Length == 0 ? "injunction" : field + " of the injunction")}",
            "docket" => $"the {(field.Length == 0 ? "docket" : field)} of {view.DocketName(fact.Id)}",
            "motion" => view.Case.Motions.FirstOrDefault(motion => motion.Id == fact.Id) is { } motion ? $"the {(field.Length == 0 ? "" : field + " of the ")}{motion.Title}" : $"{field} of a motion",
            "claim" => view.Case.Claims.FirstOrDefault(claim => claim.Id == fact.Id)?.Title ?? "a claim",
            "party" => view.PartyName(fact.Id),
            "judge" => view.JudgeName(fact.Id),
            "figure" => view.Case.Figures.FirstOrDefault(figure => figure.Id == fact.Id)?.Counts ?? "a figure",
            "case" => field.Length == 0 ? "the case" : $"{field} of the case",
            _ => field.Length == 0 ? fact.Kind : $"{fact.Kind}, {field}",
        };
    }

    private static string Award(string field) => field switch
    {
        "" => "the award",
        "total" => "the whole award",
        "ratio" => "the ratio of punitive to compensatory damages",
        "cut" => "the cut of the award",
        _ => Words.TryRead<ComponentKind>(field, out var component) ? StateWords.Of(component).ToLowerInvariant() : $"the award’s {field}",
    };
}
