using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Reconciliation;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>Which events of a timeline a reader asks for; what is null lets everything through.</summary>
/// <param name="Court">A court's id; of a tribunal that is not in the registry its name.</param>
/// <param name="Party">A party's id.</param>
/// <param name="Text">Words of what is shown of an event, in any order, whole or begun; case and accents do not matter.</param>
public sealed record TimelineFilter(EventKind? Kind, string? Court, string? Party, Significance? Significance, string? Text)
{
    public const string KindKey = "kind";
    public const string CourtKey = "court";
    public const string PartyKey = "party";
    public const string SignificanceKey = "significance";
    public const string TextKey = "q";

    public static TimelineFilter None { get; } = new(null, null, null, null, null);

    public static string[] Keys { get; } = [KindKey, CourtKey, PartyKey, SignificanceKey, TextKey];

    /// <summary>Keys and values as an address writes them; null where nothing is asked.</summary>
    public (string Key, string? Value)[] Pairs =>
        [
            (KindKey, Kind is { } kind ? EnumTerm.For(kind) : null),
            (CourtKey, Court),
            (PartyKey, Party),
            (SignificanceKey, Significance is { } weight ? EnumTerm.For(weight) : null),
            (TextKey, Text),
        ];

    public bool IsEmpty => this == None;

    /// <summary>Reads the filters of an address, or names the first key whose value can't be, with all that it can be.</summary>
    /// <remarks>A court or party that the reader's day does not know yet is accepted,
    /// since a change of day keeps the filter; it is not offered.</remarks>
    public static ParseResult<TimelineFilter> Read(IReadOnlyDictionary<string, string> values, CaseView view)
    {
        var (kind, significance) = ((EventKind?)null, (Significance?)null);
        if (values.TryGetValue(KindKey, out var text))
        {
            if (!EnumTerm.TryRead<EventKind>(text, out var read))
                return Refuse(KindKey, text, EnumTerm.All<EventKind>());
            kind = read;
        }

        if (values.TryGetValue(SignificanceKey, out text))
        {
            if (!EnumTerm.TryRead<Significance>(text, out var read))
                return Refuse(SignificanceKey, text, EnumTerm.All<Significance>());
            significance = read;
        }

        var whole = view.Published.History.Case;
        if (values.TryGetValue(CourtKey, out var court) && whole.Dockets.All(docket => docket.Tribunal.Key != court))
            return Refuse(CourtKey, court, view.Case.Dockets.Select(docket => docket.Tribunal.Key).Distinct());
        if (values.TryGetValue(PartyKey, out var party) && whole.Parties.All(item => item.Id != party))
            return Refuse(PartyKey, party, view.Case.Parties.Select(item => item.Id));
        return new TimelineFilter(kind, court, party, significance, values.GetValueOrDefault(TextKey));
    }

    /// <summary>The events that pass, in their order.</summary>
    public IReadOnlyList<TimelineEntry> Of(CaseView view)
    {
        if (IsEmpty)
            return view.Reading.Entries;
        var parties = Party is null ? null : new EventParties(view);
        var words = Text is null ? null : new EventWords(view);
        var search = new WordSearch(Text);
        return
        [
            .. view.Reading.Entries.Where(entry =>
                Passes(entry.Event, view)
                && parties?.Of(entry.Event).Contains(Party!) != false
                && (words is null || search.Finds(words.Of(entry.Event)))
            ),
        ];
    }

    private bool Passes(CaseEvent happened, CaseView view) =>
        (Kind is null || happened.Kind == Kind)
        && (Significance is null || happened.Significance == Significance)
        && (Court is null || view.Case.Dockets.Any(docket => docket.Id == happened.Docket && docket.Tribunal.Key == Court));

    private static ParseFailure Refuse(string key, string value, IEnumerable<string> allowed) =>
        new($"{key} can’t be “{value}”; it is one of: {string.Join(", ", allowed)}", 0);
}
