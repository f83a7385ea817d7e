using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Sources;

/// <summary>Every citation of a case, with the record that holds it.</summary>
public static class CitedSources
{
    /// <summary>The ids of the sources that something in the case cites.</summary>
    public static HashSet<string> Of(CourtCase courtCase) => [.. All(courtCase).Select(pair => pair.Citation.Source)];

    /// <summary>Each citation beside the fact that it supports when it names none itself.</summary>
    public static IEnumerable<(FactRef Holder, Citation Citation)> All(CourtCase c) =>
    [
        .. Under(FactRef.To("case", c.Slug, "about"), c.AboutSources),
        .. c.Dockets.SelectMany(one => Under(FactRef.To("docket", one.Id), [.. one.Sources, .. one.Links.SelectMany(link => link.Sources)])),
        .. c.Parties.SelectMany(one => Under(FactRef.To("party", one.Id), one.Sources)),
        .. c.Judges.SelectMany(one => Under(FactRef.To("judge", one.Id), one.Sources)),
        .. c.Participations.SelectMany(one => Under(FactRef.To("participation", one.Id), one.Sources)),
        .. c.Counsel.SelectMany(one => Under(FactRef.To("counsel", one.Id), one.Sources)),
        .. c.Claims.SelectMany(one => Under(FactRef.To("claim", one.Id), one.Sources)),
        .. c.ReliefSought.SelectMany(one => Under(FactRef.To("relief", one.Id), one.Sources)),
        .. c.Motions.SelectMany(one => Under(FactRef.To("motion", one.Id), one.Sources)),
        .. c.Awards.SelectMany(one => Under(FactRef.To("award", one.Id), one.Sources)),
        .. c.Injunctions.SelectMany(one => Under(FactRef.To("injunction", one.Id), one.Sources)),
        .. c.Injunctions.SelectMany(one => one.Clauses.SelectMany(clause => Under(FactRef.To("injunction", one.Id, "clause", clause.Id), clause.Sources))),
        .. c.Events.SelectMany(one => Under(FactRef.To("event", one.Id),
            [.. one.Sources, .. one.Notes.SelectMany(note => note.Sources), .. one.Disagreements.SelectMany(disagreement => disagreement.Sources)])),
        .. c.Quotations.SelectMany(one => Under(FactRef.To("quotation", one.Id), one.Sources)),
        .. c.Figures.SelectMany(one => Under(FactRef.To("figure", one.Id), one.Sources)),
        .. c.Leads.SelectMany(one => Under(FactRef.To("lead", one.Id), one.Sources)),
        .. c.Related.SelectMany(one => Under(FactRef.To("related", one.Id), one.Sources)),
    ];

    private static IEnumerable<(FactRef, Citation)> Under(FactRef holder, IReadOnlyList<Citation> citations) => citations.Select(citation => (holder, citation));
}
