using CaseTracker.Core.Facts;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Sources;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Sources;

/// <summary>One source on the sources page; its id is the anchor that every citation links to.</summary>
public sealed partial class SourceItem
{
    private const int MostKin = 4;

    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    [Parameter, EditorRequired]
    public required Source Source { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<(FactRef Holder, Citation Citation)> Citations { get; set; }

    /// <summary>Only the printed values that stand so to the record; null for all.</summary>
    [Parameter]
    public MatchLevel? Only { get; set; }

    /// <summary>Other sources that go back to the very same origins.</summary>
    private List<string> Kin
    {
        get
        {
            var origins = View.OriginsOf(Source.Id);
            return origins.Count == 0
                ? []
                :
                [
                    .. View
                        .Case.Sources.Where(source =>
                            source.Id != Source.Id && origins.SequenceEqual(View.OriginsOf(source.Id), StringComparer.OrdinalIgnoreCase)
                        )
                        .Select(source => source.Id),
                ];
        }
    }

    private IEnumerable<string> By => new[] { Source.Publisher, Source.Author }.OfType<string>();

    private string? Dated
    {
        get
        {
            var note = Source.DateNote ?? (Source.Date is null ? "no date" : null);
            return View.LaterWords(Source) is not { } later ? note
                : note is null ? later
                : $"{note}; {later}";
        }
    }

    private bool IsShown(string id) => View.Case.Sources.Any(source => source.Id == id);

    private string Named(string id) => $"{View.Source(id).Title} ({View.Source(id).Publisher})";

    private static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : url;
}
