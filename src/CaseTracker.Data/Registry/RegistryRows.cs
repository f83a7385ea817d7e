using CaseTracker.Core.Dates;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Registry;

namespace CaseTracker.Data.Registry;

/// <summary>The entries of the registry as rows, and back: nothing is lost
/// on the way, so a page needs one entry and not the whole file.</summary>
internal static class RegistryRows
{
    public static IEnumerable<object> Create(SharedRegistry registry) =>
        [
            .. registry.Parties.Select(partyEntry => new RegistryEntryRow
            {
                Kind = RegistryKind.Party,
                Id = partyEntry.Id,
                PartyKind = partyEntry.Kind,
                Name = partyEntry.NewestName(),
                Description = partyEntry.Description,
                Basis = partyEntry.Basis,
            }),
            .. registry.Judges.Select(judgeEntry => new RegistryEntryRow
            {
                Kind = RegistryKind.Judge,
                Id = judgeEntry.Id,
                Name = judgeEntry.NewestName(),
                Basis = judgeEntry.Basis,
            }),
            .. registry.Parties.SelectMany(entry => Names(RegistryKind.Party, entry)),
            .. registry.Judges.SelectMany(judgeEntry => Names(RegistryKind.Judge, judgeEntry)),
            .. registry.Judges.SelectMany(judgeEntry =>
                judgeEntry.Offices.Select(
                    (office, position) =>
                        new RegistryOfficeRow
                        {
                            Kind = RegistryKind.Judge,
                            EntryId = judgeEntry.Id,
                            Position = position,
                            Title = office.Title,
                            CourtId = office.Court,
                            From = office.From?.Text,
                            Until = office.Until?.Text,
                        }
                )
            ),
            .. Formers(registry),
        ];

    public static PartyEntry Party(RegistryEntryRow row, IEnumerable<RegistryNameRow> names, IEnumerable<RegistryFormerRow> former) =>
        new()
        {
            Id = row.Id,
            Kind = row.PartyKind ?? default,
            Names = [.. names.Select(Name)],
            Description = row.Description,
            Basis = row.Basis,
            Former =
            [
                .. former.Select(registryFormer => new FormerEntry(
                    registryFormer.Id,
                    registryFormer.Names,
                    registryFormer.Merged,
                    registryFormer.Reason
                )),
            ],
        };

    public static JudgeEntry Judge(
        RegistryEntryRow row,
        IEnumerable<RegistryNameRow> names,
        IEnumerable<RegistryOfficeRow> offices,
        IEnumerable<RegistryFormerRow> former
    ) =>
        new()
        {
            Id = row.Id,
            Names = [.. names.Select(Name)],
            Offices = [.. offices.Select(office => new Office(office.Title, office.CourtId, Date(office.From), Date(office.Until)))],
            Basis = row.Basis,
            Former =
            [
                .. former.Select(registryFormer => new FormerEntry(
                    registryFormer.Id,
                    registryFormer.Names,
                    registryFormer.Merged,
                    registryFormer.Reason
                )),
            ],
        };

    /// <summary>Where each former id leads.</summary>
    public static IEnumerable<RegistryFormerRow> Formers(SharedRegistry registry) =>
        Enum.GetValues<RegistryKind>()
            .SelectMany(of =>
                registry
                    .EntriesOf(of)
                    .SelectMany(entry =>
                        entry.Former.Select(
                            (formerEntry, position) =>
                                new RegistryFormerRow
                                {
                                    Kind = of,
                                    Id = formerEntry.Id,
                                    EntryId = entry.Id,
                                    Position = position,
                                    Names = [.. formerEntry.Names],
                                    Merged = formerEntry.Merged,
                                    Reason = formerEntry.Reason,
                                }
                        )
                    )
            );

    private static IEnumerable<RegistryNameRow> Names(RegistryKind of, INamedOverTime entry) =>
        entry.Names.Select(
            (name, position) =>
                new RegistryNameRow
                {
                    Kind = of,
                    EntryId = entry.Id,
                    Position = position,
                    Name = name.Name,
                    From = name.From?.Text,
                    Until = name.Until?.Text,
                    Note = name.Note,
                }
        );

    private static NameInTime Name(RegistryNameRow row) => new(row.Name, Date(row.From), Date(row.Until), row.Note);

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text).Value;
}
