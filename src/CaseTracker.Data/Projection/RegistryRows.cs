using CaseTracker.Core.Dates;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Registry;
using CaseTracker.Data.Rows;

namespace CaseTracker.Data.Projection;

/// <summary>The entries of the registry as rows, and back: nothing is lost on the way, so a page needs one entry and not the whole file.</summary>
internal static class RegistryRows
{
    public static IEnumerable<object> Of(SharedRegistry registry) =>
    [
        .. registry.Parties.Select(one => new RegistryEntryRow
        {
            Of = RegistryKind.Party, Id = one.Id, PartyKind = one.Kind, Name = one.NewestName(), Description = one.Description, Basis = one.Basis,
        }),
        .. registry.Judges.Select(one => new RegistryEntryRow { Of = RegistryKind.Judge, Id = one.Id, Name = one.NewestName(), Basis = one.Basis }),
        .. registry.Parties.SelectMany(one => Names(RegistryKind.Party, one)),
        .. registry.Judges.SelectMany(one => Names(RegistryKind.Judge, one)),
        .. registry.Judges.SelectMany(one => one.Offices.Select((office, position) => new RegistryOfficeRow
        {
            Of = RegistryKind.Judge,
            EntryId = one.Id,
            Position = position,
            Title = office.Title,
            CourtId = office.Court,
            From = office.From?.Text,
            Until = office.Until?.Text,
        })),
        .. Formers(registry),
    ];

    public static PartyEntry Party(RegistryEntryRow row, IEnumerable<RegistryNameRow> names, IEnumerable<RegistryFormerRow> former) => new()
    {
        Id = row.Id,
        Kind = row.PartyKind ?? default,
        Names = [.. names.Select(Name)],
        Description = row.Description,
        Basis = row.Basis,
        Former = [.. former.Select(one => new FormerEntry(one.Id, one.Names, one.Merged, one.Reason))],
    };

    public static JudgeEntry Judge(RegistryEntryRow row, IEnumerable<RegistryNameRow> names, IEnumerable<RegistryOfficeRow> offices, IEnumerable<RegistryFormerRow> former) => new()
    {
        Id = row.Id,
        Names = [.. names.Select(Name)],
        Offices = [.. offices.Select(office => new Office(office.Title, office.CourtId, Date(office.From), Date(office.Until)))],
        Basis = row.Basis,
        Former = [.. former.Select(one => new FormerEntry(one.Id, one.Names, one.Merged, one.Reason))],
    };

    /// <summary>Where each former id leads.</summary>
    public static IEnumerable<RegistryFormerRow> Formers(SharedRegistry registry) => Enum.GetValues<RegistryKind>().SelectMany(of => registry.Of(of).SelectMany(entry =>
        entry.Former.Select((one, position) => new RegistryFormerRow
        {
            Of = of,
            Id = one.Id,
            EntryId = entry.Id,
            Position = position,
            Names = [.. one.Names],
            Merged = one.Merged,
            Reason = one.Reason,
        })));

    private static IEnumerable<RegistryNameRow> Names(RegistryKind of, INamedOverTime entry) => entry.Names.Select((name, position) => new RegistryNameRow
    {
        Of = of,
        EntryId = entry.Id,
        Position = position,
        Name = name.Name,
        From = name.From?.Text,
        Until = name.Until?.Text,
        Note = name.Note,
    });

    private static NameInTime Name(RegistryNameRow row) => new(row.Name, Date(row.From), Date(row.Until), row.Note);

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text).Value;
}
