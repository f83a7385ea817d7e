using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Sources;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Each record of a case, the nested ones too, with the words by which a reader meets it.</summary>
internal sealed record RecordWords(string Kind, string Id, IReadOnlyList<string> Words)
{
    public static IReadOnlyList<RecordWords> In(CourtCase c) =>
        [
            From("case", c.Slug, [c.Name, c.About, c.Coding.Note, .. c.Topics]),
            .. c.Dockets.Select(item => From("docket", item.Id, [item.NumberWords(), item.Caption, item.Cause, item.NatureOfSuit])),
            .. c.Parties.Select(item => From("party", item.Id, [.. Names(item), item.Description])),
            .. c.Judges.Select(item => From("judge", item.Id, [.. Names(item), .. item.Offices.Select(office => office.Title)])),
            .. c.Participations.Select(item =>
                From(
                    "participation",
                    item.Id,
                    item.Role == PartyRole.NonParty ? [item.RoleRaw ?? "non-party"] : [EnumTerm.For(item.Role), item.RoleRaw]
                )
            ),
            .. c.Counsel.Select(item => From("counsel", item.Id, [item.Firm, item.Role, .. item.Lawyers])),
            .. c.Claims.Select(item => From("claim", item.Id, [item.Title, item.Law])),
            .. c.ReliefSought.Select(item => From("relief sought", item.Id, [item.Text, item.Amount?.ToString()])),
            .. c.Motions.Select(item => From("motion", item.Id, [item.Title])),
            .. c.Awards.Select(item => From("award", item.Id, [item.Title])),
            .. c.Injunctions.Select(item => From("injunction", item.Id, [item.Title, .. item.BindsUnnamed, .. item.ProtectsUnnamed])),
            .. c.Injunctions.SelectMany(item => item.Clauses).Select(item => From("clause", item.Id, [item.Text, item.Note])),
            .. c.Events.SelectMany(In),
            .. c.Quotations.Select(item => From("quotation", item.Id, [Quoted(item), item.Speaker, item.Capacity, item.Occasion])),
            .. c.Figures.Select(item => From("figure", item.Id, [$"{item.Value} {item.CountsAfterValue}"])),
            .. c.NotFound.Select(item => From("not found", item.Id, [item.What, item.Where])),
            .. c.Leads.Select(item => From("editorial summary", item.Id, [item.Text])),
            .. c.Related.Select(item => From("related case", item.Id, [item.Name, item.Number, item.Note])),
            .. c.Sources.Select(item => From("source", item.Id, [item.Title, item.Publisher, item.Author, item.DateNote, item.Note])),
            .. CitedSources.All(c).Select(cited => In($"{cited.Holder.Text} by {cited.Citation.Source}", cited.Citation)),
        ];

    private static IEnumerable<RecordWords> In(CaseEvent happened) =>
        [
            From("event", happened.Id, [happened.Title, happened.Text, happened.DateNote, happened.KindRaw]),
            .. happened.Effects.Select(effect => From("effect", $"{happened.Id}/{effect.Id}", [effect.Note])),
            .. happened.Statements.Select(statement => From("statement", happened.Id, [statement.Text])),
            .. happened.Notes.Select(note => From("later note", happened.Id, [note.Text])),
            .. happened.Disagreements.Select(disagreement => From("disagreement", happened.Id, [disagreement.Text])),
            From("ruling", happened.Id, [happened.Ruling?.Separately, .. happened.Ruling?.Reported ?? []]),
            .. (happened.Ruling?.Decides ?? []).Select(decision =>
                From("decision", $"{happened.Id}/{decision.Motion}", [decision.Granted, decision.Except, decision.DispositionRaw])
            ),
        ];

    private static RecordWords In(string id, Citation citation) =>
        From(
            "citation",
            id,
            [
                citation.Quote is { } quote ? Prose.Inner(quote) : null,
                citation.Note,
                citation.Pinpoint,
                .. citation.Reported.SelectMany(value => new[] { Prose.Inner(value.Printed), value.Called, value.Note }),
            ]
        );

    private static IEnumerable<string?> Names(INamedOverTime named) => named.Names.SelectMany(name => new[] { name.Name, name.Note });

    private static RecordWords From(string kind, string id, IEnumerable<string?> words) => new(kind, id, [.. words.OfType<string>()]);

    /// <summary>As it stands within quotation marks; a paraphrase has none round it.</summary>
    private static string Quoted(Quotation item) => item.Form == QuotationForm.Paraphrase ? item.Words : Prose.Inner(item.Words);
}
