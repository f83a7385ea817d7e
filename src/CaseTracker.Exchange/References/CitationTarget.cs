using CaseTracker.Core;

namespace CaseTracker.Exchange.References;

/// <summary>What of a case is cited, in the words of addresses: a page of it, a docket, an event or a source.</summary>
/// <param name="Kind">As in "event".</param>
/// <param name="Id">The id of the record; of a page its last part, empty for the case's first page.</param>
public sealed record CitationTarget(string Kind, string Id)
{
    /// <summary>How it is written, for whoever wrote something else.</summary>
    public const string Form =
        "page, page/NAME with timeline, money, injunctions, claims, parties, statements or sources, docket/ID, event/ID or source/ID";

    private const string PageKind = "page";

    public static IReadOnlyList<string> Pages { get; } = ["timeline", "money", "injunctions", "claims", "parties", "statements", "sources"];

    public static CitationTarget FirstPage { get; } = new(PageKind, "");

    public static CitationTarget Page(string name) => new(PageKind, name);

    public static CitationTarget Docket(string id) => new("docket", id);

    public static CitationTarget Event(string id) => new("event", id);

    public static CitationTarget Source(string id) => new("source", id);

    public bool IsPage => Kind == PageKind;

    /// <summary>Reads what stands in an address; null where it has another form.</summary>
    public static CitationTarget? Read(string text) =>
        text.Split('/') switch
        {
            [PageKind] => FirstPage,
            [PageKind, var name] when Pages.Contains(name) => Page(name),
            ["docket" or "event" or "source", var id] when Identifier.IsValid(id) => new CitationTarget(
                text[..text.IndexOf('/', StringComparison.Ordinal)],
                id
            ),
            _ => null,
        };

    public override string ToString() => Id.Length == 0 ? Kind : $"{Kind}/{Id}";
}
