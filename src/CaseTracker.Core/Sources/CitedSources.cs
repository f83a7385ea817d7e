using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Sources;

/// <summary>Every citation of a case, with the record that holds it.</summary>
public static class CitedSources
{
    /// <summary>The ids of the sources that something in the case cites.</summary>
    public static HashSet<string> Of(CourtCase courtCase) => [.. All(courtCase).Select(pair => pair.Citation.Source)];

    /// <summary>Each citation beside the fact that it supports when it names none itself.</summary>
    public static IEnumerable<(FactRef Holder, Citation Citation)> All(CourtCase c) =>
    [
        .. Under(FactRef.CaseAbout(c.Slug), c.AboutSources),
        .. c.Dockets.SelectMany(one => Under(FactRef.Docket(one.Id), [.. one.Sources, .. one.Links.SelectMany(link => link.Sources)])),
        .. c.Parties.SelectMany(one => Under(FactRef.Party(one.Id), one.Sources)),
        .. c.Judges.SelectMany(one => Under(FactRef.Judge(one.Id), one.Sources)),
        .. c.Participations.SelectMany(one => Under(FactRef.Participation(one.Id), one.Sources)),
        .. c.Counsel.SelectMany(one => Under(FactRef.Counsel(one.Id), one.Sources)),
        .. c.Claims.SelectMany(one => Under(FactRef.Claim(one.Id), one.Sources)),
        .. c.ReliefSought.SelectMany(one => Under(FactRef.ReliefSought(one.Id), one.Sources)),
        .. c.Motions.SelectMany(one => Under(FactRef.Motion(one.Id), one.Sources)),
        .. c.Awards.SelectMany(one => Under(FactRef.Award(one.Id), one.Sources)),
        .. c.Injunctions.SelectMany(one => Under(FactRef.Injunction(one.Id), one.Sources)),
        .. c.Injunctions.SelectMany(one => one.Clauses.SelectMany(clause => Under(FactRef.InjunctionClause(one.Id, clause.Id), clause.Sources))),
        .. c.Events.SelectMany(one => Under(FactRef.Event(one.Id),
            [.. one.Sources, .. one.Notes.SelectMany(note => note.Sources), .. one.Disagreements.SelectMany(disagreement => disagreement.Sources)])),
        .. c.Quotations.SelectMany(one => Under(FactRef.Quotation(one.Id), one.Sources)),
        .. c.Figures.SelectMany(one => Under(FactRef.Figure(one.Id), one.Sources)),
        .. c.Leads.SelectMany(one => Under(FactRef.Lead(one.Id), one.Sources)),
        .. c.Related.SelectMany(one => Under(FactRef.RelatedCase(one.Id), one.Sources)),
    ];

    private static IEnumerable<(FactRef, Citation)> Under(FactRef holder, IReadOnlyList<Citation> citations) => citations.Select(citation => (holder, citation));
}
