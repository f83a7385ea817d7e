using CaseTracker.Core;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Dockets;
using CaseTracker.Data.Dockets;
using CaseTracker.Web.Cases;

namespace CaseTracker.Web.Dockets;

/// <summary>The read model of a docket sheet.</summary>
/// <param name="Path">The sheet's own address without day and query.</param>
/// <param name="Asked">The entry that the address names; null where it names none.</param>
public sealed record SheetModel(SheetView View, SheetPage Page, SheetQuery Query, string Path, LinkTime Time, string? Asked)
{
    public ImportedDocketRow Docket => View.Docket;

    public string CourtName => CourtRegistry.Find(Docket.CourtId)?.Name ?? Docket.CourtId;

    public int Found => Page.Kinds.Values.Sum();

    /// <summary>The entries in groups of one year, in the order of the page.</summary>
    public IEnumerable<(string Year, IReadOnlyList<DocketEntryRow> Entries)> Years
    {
        get
        {
            var group = new List<DocketEntryRow>();
            foreach (var entry in Page.Entries)
            {
                if (group.Count > 0 && group[0].Day.Year != entry.Day.Year)
                {
                    yield return (YearOf(group[0]), group);
                    group = [];
                }

                group.Add(entry);
            }

            if (group.Count > 0)
                yield return (YearOf(group[0]), group);
        }
    }

    /// <summary>What stands above the entries, with its name; what the sheet does not say is left out.</summary>
    public IReadOnlyList<(string Name, string Value)> Facts =>
        [
            .. new (string, string?)[]
            {
                ("Filed", Day(Docket.DateFiled)),
                ("Closed", Day(Docket.DateTerminated)),
                ("Converted", Day(Docket.DateConverted)),
                ("Discharged", Day(Docket.DateDischarged)),
                ("Judge", Docket.AssignedTo),
                ("Referred to", Docket.ReferredTo),
                ("Panel", Docket.Panel),
                ("Nature of suit", Docket.NatureOfSuit),
                ("Cause", Docket.Cause),
                ("Case type", Docket.CaseType),
                ("Jury demand", Docket.JuryDemand),
                ("Demand", Docket.Demand),
                ("Jurisdiction", Docket.Jurisdiction),
                ("Multidistrict", Docket.MultidistrictStatus),
                ("Fee", Docket.FeeStatus),
                ("Appeal from", Docket.AppealFrom),
                ("Case below", Below),
                ("Judge below", Docket.OriginOrderingJudge ?? Docket.OriginAssignedTo),
                ("Judgment below", Day(Docket.OriginJudgment)),
                ("Notice of appeal", Day(Docket.OriginNotice)),
                ("Disposition below", Docket.OriginDisposition),
            }
                .Where(pair => pair.Item2 is not null)
                .Select(pair => (pair.Item1, pair.Item2!)),
        ];

    private string? Below =>
        Docket.OriginNumber is null
            ? null
            : string.Join(
                ' ',
                new[] { Docket.OriginCourt is { } court ? CourtRegistry.NameOf(court) : null, Docket.OriginNumber }.OfType<string>()
            );

    /// <summary>The same sheet with other choices; a page is left for its first.</summary>
    public string With(DocketEntryKind? kind, bool oldestFirst, string? words) => Address(kind, oldestFirst, words, null);

    /// <summary>Where the sheet goes on; null on its last page.</summary>
    public string? Next => Page.Next is { } key ? Address(Query.Kind, Query.OldestFirst, Query.Words, key) : null;

    public string First => With(Query.Kind, Query.OldestFirst, Query.Words);

    public string Permalink(DocketEntryRow entry) => SiteUrls.InSheet(Path, Time, entry.Key);

    /// <summary>What an entry is called where it has no number.</summary>
    public static string Name(DocketEntryRow entry) =>
        entry.Number is { } number
            ? $"Entry {number}"
            : $"Entry without a number of {Day(entry.DateFiled ?? entry.DateEntered) ?? "an unknown day"}";

    private string Address(DocketEntryKind? kind, bool oldestFirst, string? words, string? after) =>
        SiteUrls.At(
            Path,
            Time,
            (SheetKeys.Words, words),
            (SheetKeys.Kind, kind is { } one ? SlugOf(one) : null),
            (SheetKeys.Order, oldestFirst ? SheetKeys.Oldest : null),
            (SheetKeys.After, after)
        );

    public static string SlugOf(DocketEntryKind kind) => EnumTerm.For(kind).Replace(' ', '-');

    private static string YearOf(DocketEntryRow entry) => entry.Day == DateOnly.MinValue ? "Without a date" : $"{entry.Day.Year}";

    private static string? Day(DateOnly? day) => day is { } known ? DateFormatter.Day(known) : null;
}
