using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>Every citation of a case, with the record that holds it.</summary>
public static class CitedSources
{
    /// <summary>The ids of the sources that something in the case cites.</summary>
    public static HashSet<string> In(CourtCase courtCase) => [.. All(courtCase).Select(pair => pair.Citation.Source)];

    /// <summary>Each citation beside the fact that it supports when it names none itself.</summary>
    public static IEnumerable<(FactRef Holder, Citation Citation)> All(CourtCase c) =>
        [
            .. Under(FactRef.CaseAbout(c.Slug), c.AboutSources),
            .. c.Dockets.SelectMany(docket =>
                Under(FactRef.Docket(docket.Id), [.. docket.Sources, .. docket.Links.SelectMany(link => link.Sources)])
            ),
            .. c.Parties.SelectMany(party => Under(FactRef.Party(party.Id), party.Sources)),
            .. c.Judges.SelectMany(judge => Under(FactRef.Judge(judge.Id), judge.Sources)),
            .. c.Participations.SelectMany(participation => Under(FactRef.Participation(participation.Id), participation.Sources)),
            .. c.Counsel.SelectMany(appearance => Under(FactRef.Counsel(appearance.Id), appearance.Sources)),
            .. c.Claims.SelectMany(claim => Under(FactRef.Claim(claim.Id), claim.Sources)),
            .. c.ReliefSought.SelectMany(reliefSought => Under(FactRef.ReliefSought(reliefSought.Id), reliefSought.Sources)),
            .. c.Motions.SelectMany(motion => Under(FactRef.Motion(motion.Id), motion.Sources)),
            .. c.Awards.SelectMany(award => Under(FactRef.Award(award.Id), award.Sources)),
            .. c.Injunctions.SelectMany(injunction => Under(FactRef.Injunction(injunction.Id), injunction.Sources)),
            .. c.Injunctions.SelectMany(injunction =>
                injunction.Clauses.SelectMany(clause => Under(FactRef.InjunctionClause(injunction.Id, clause.Id), clause.Sources))
            ),
            .. c.Events.SelectMany(caseEvent =>
                Under(
                    FactRef.Event(caseEvent.Id),
                    [
                        .. caseEvent.Sources,
                        .. caseEvent.Statements.SelectMany(statement => statement.Sources),
                        .. caseEvent.Notes.SelectMany(note => note.Sources),
                        .. caseEvent.Disagreements.SelectMany(disagreement => disagreement.Sources),
                    ]
                )
            ),
            .. c.Quotations.SelectMany(quotation => Under(FactRef.Quotation(quotation.Id), quotation.Sources)),
            .. c.Figures.SelectMany(figure => Under(FactRef.Figure(figure.Id), figure.Sources)),
            .. c.Leads.SelectMany(lead => Under(FactRef.Lead(lead.Id), lead.Sources)),
            .. c.Related.SelectMany(relatedCase => Under(FactRef.RelatedCase(relatedCase.Id), relatedCase.Sources)),
        ];

    private static IEnumerable<(FactRef, Citation)> Under(FactRef holder, IReadOnlyList<Citation> citations) =>
        citations.Select(citation => (holder, citation));
}
