using CaseTracker.Core.Cases;
using CaseTracker.Web.Cases;

namespace CaseTracker.Web.Compare;

/// <summary>Two to four cases side by side on one day: the read model of the page that compares them.</summary>
public sealed class CaseComparison
{
    public const int Fewest = 2;
    public const int Most = 4;
    private const int MostEvents = 60;

    public CaseComparison(IReadOnlyList<CaseView> views)
    {
        Views = views;
        Shared =
        [
            .. views
                .SelectMany(Things)
                .GroupBy(thing => (thing.Kind, thing.Key))
                .Select(group => new SharedRecord(
                    group.Key.Kind,
                    group.Key.Key,
                    group.First().Name,
                    [.. group.Select(thing => thing.Slug).Distinct()]
                ))
                .Where(thing => thing.Cases.Count > 1),
        ];
        var events = views
            .SelectMany(view =>
                view.Reading.Entries.Where(entry => entry.Event.Significance == Significance.Key).Select(entry => (view, entry))
            )
            .ToList();
        EventCount = events.Count;
        Events =
        [
            .. events
                .OrderBy(pair => pair.entry.Bounds.Earliest ?? pair.entry.Bounds.Latest ?? DateOnly.MinValue)
                .ThenBy(pair => pair.entry.Bounds.Latest ?? DateOnly.MaxValue)
                .TakeLast(MostEvents),
        ];
    }

    public IReadOnlyList<CaseView> Views { get; }

    public DateOnly AsOf => Views[0].AsOf;

    public bool IsPast => Views[0].Reading.IsPast;

    public IReadOnlyList<SharedRecord> Shared { get; }

    /// <summary>The newest key events of all cases on one axis, oldest first.</summary>
    public IReadOnlyList<(CaseView View, TimelineEntry Entry)> Events { get; }

    /// <summary>How many key events there are, shown or not.</summary>
    public int EventCount { get; }

    /// <summary>True where a difference may come from how far the records have come.</summary>
    public bool IsUneven => Views.Any(view => view.Case.Coding.State == CodingState.InProcess);

    public bool IsShared(string kind, string? key) => key is not null && Shared.Any(thing => thing.Kind == kind && thing.Key == KeyOf(key));

    public static string NameOf(CaseView view) => view.Case.ShortName ?? view.Case.Name;

    /// <summary>
    /// Parties and judges are one where they carry one id of the registry: names
    /// alone do not make two people one. A law is one where its text is,
    /// and the text cites a section; "contract" does not.
    /// </summary>
    private static IEnumerable<(string Kind, string Key, string Name, string Slug)> Things(CaseView view) =>
        [
            .. view.Case.Dockets.Select(docket => ("Court", KeyOf(docket.Tribunal.Key), docket.Tribunal.Name, view.Slug)),
            .. view
                .Case.Judges.Where(judge => judge.Registry is not null)
                .Select(judge => ("Judge", view.EntryOf(judge)!, view.JudgeName(judge.Id), view.Slug)),
            .. view
                .Case.Parties.Where(party => party.Registry is not null)
                .Select(party => ("Party", view.EntryOf(party)!, view.PartyName(party.Id), view.Slug)),
            .. view
                .Case.Claims.Where(claim => claim.Law.Any(char.IsAsciiDigit))
                .Select(claim => ("Law", KeyOf(claim.Law), claim.Law, view.Slug)),
            .. view.Case.Counsel.Select(appearance => ("Counsel", KeyOf(appearance.Firm), appearance.Firm, view.Slug)),
        ];

    private static string KeyOf(string text) => text.Trim().ToLowerInvariant();
}
