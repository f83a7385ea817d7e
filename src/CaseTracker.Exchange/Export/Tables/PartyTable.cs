using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Parties;

namespace CaseTracker.Exchange.Export.Tables;

/// <summary>The parties: one row for each role in each docket, with the names over time.</summary>
internal static class PartyTable
{
    private sealed record Row(ExportInput Input, Party Party, Participation? Part, Docket? Docket);

    public static CaseTable Table { get; } =
        new FieldTable<Row>(
            ExportTable.Parties,
            "Parties",
            "One row for each role of a party in a docket; a party without any has one row.",
            Rows,
            [
                Field.Text<Row>("name", "Name by this day", Field.Middling, row => row.Input.Reading.PlainPartyName(row.Party.Id)),
                Field.Text<Row>("kind", "Kind", 14, row => EnumTerm.For(row.Party.Kind)),
                Field.Text<Row>("role", "Role", 18, row => row.Part is { } part ? EnumTerm.For(part.Role) : null),
                Field.Text<Row>("role_as_written", "Role as written", 18, row => row.Part?.RoleRaw),
                Field.Text<Row>("court", "Court", 16, row => row.Docket?.Tribunal.Citation),
                Field.Text<Row>("docket_number", "Docket", 22, row => row.Docket?.Number),
                .. Field.Date<Row>("from", "From", row => row.Part?.From),
                .. Field.Date<Row>("until", "Until", row => row.Part?.Until),
                Field.List<Row>("names", "Names over time", Field.Wide, row => row.Party.Names.Select(Named)),
                Field.Text<Row>("description", "Description", Field.Wide, row => row.Party.Description),
                Field.List<Row>(
                    "sources",
                    "Sources",
                    Field.Middling,
                    row => row.Party.Sources.Concat(row.Part?.Sources ?? []).Select(citation => citation.Source).Distinct()
                ),
                Field.Text<Row>("party", "Party id", 18, row => row.Party.Id),
                Field.Address<Row>("permalink", "Permalink", row => $"{row.Input.Page("/parties")}#party-{row.Party.Id}"),
            ]
        );

    private static IEnumerable<Row> Rows(ExportInput input)
    {
        var shown = input.Reading.Case;
        var parts = shown.Participations.ToLookup(part => part.Party);
        var dockets = shown.Dockets.ToDictionary(docket => docket.Id);
        return shown.Parties.SelectMany(party =>
            parts[party.Id]
                .DefaultIfEmpty()
                .Select(part => new Row(input, party, part, part is null ? null : dockets.GetValueOrDefault(part.Docket)))
        );
    }

    /// <summary>"Facebook, Inc. (until 2021-10-28)", with dates as the case file writes them.</summary>
    private static string Named(NameInTime name)
    {
        var terms = new[]
        {
            name.From is { } from ? $"from {from.Text}" : null,
            name.Until is { } until ? $"until {until.Text}" : null,
            name.Note,
        }
            .OfType<string>()
            .ToList();
        return terms.Count == 0 ? name.Name : $"{name.Name} ({string.Join(", ", terms)})";
    }
}
