using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Description;
using CaseTracker.Core.Parties;

namespace CaseTracker.Core.Registry;

/// <summary>The registry file, record by record, in the manner of the case file's <see cref="Shapes"/>.</summary>
internal static class RegistryShapes
{
    public const string FormatVersion = "1.0";

    public static SharedRegistry Registry(Mapper m, SharedRegistry? r) =>
        new() { Parties = m.Many("parties", r?.Parties, Party), Judges = m.Many("judges", r?.Judges, Judge) };

    private static PartyEntry Party(Mapper m, PartyEntry? p) =>
        new()
        {
            Id = m.Id("id", p?.Id, "party"),
            Kind = m.Required("kind", p?.Kind ?? default, Scalars.Word<PartyKind>()),
            Names = m.Many("names", p?.Names, Shapes.NameInTime, atLeast: 1),
            Description = m.Optional("description", p?.Description, Scalars.Text),
            Basis = m.Optional("basis", p?.Basis, Scalars.Text),
            Former = m.Many("former", p?.Former, Former),
        };

    private static JudgeEntry Judge(Mapper m, JudgeEntry? j) =>
        new()
        {
            Id = m.Id("id", j?.Id, "judge"),
            Names = m.Many("names", j?.Names, Shapes.NameInTime, atLeast: 1),
            Offices = m.Many("offices", j?.Offices, Shapes.Office),
            Basis = m.Optional("basis", j?.Basis, Scalars.Text),
            Former = m.Many("former", j?.Former, Former),
        };

    private static FormerEntry Former(Mapper m, FormerEntry? f) =>
        new(
            m.Required("id", f?.Id, Scalars.Id),
            m.List("names", f?.Names, Scalars.Text, atLeast: 1),
            m.Required("merged", f?.Merged ?? default, Scalars.Day),
            m.Required("reason", f?.Reason, Scalars.Text)
        );
}
