using CaseTracker.Core.Cases;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Web.Components;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Statements;

/// <summary>Who said what: each side, the court and others, event by event in the order of the timeline.</summary>
public sealed partial class StatementsPage
{
    private CaseSides sides = null!;
    private List<(TimelineEntry Entry, IReadOnlyList<Said> Said)> events = [];
    private List<Said> apart = [];
    private List<Figure> figures = [];

    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    [Parameter]
    public IReadOnlyDictionary<string, string> Filters { get; set; } = new Dictionary<string, string>();

    private string? Query => Filters.GetValueOrDefault(FindBox.Key);

    private int All { get; set; }

    private int Shown { get; set; }

    /// <summary>How many things are said in a case as a day shows it.</summary>
    public static int CountIn(CourtCase courtCase) =>
        courtCase.Quotations.Count + courtCase.Events.Sum(happened => happened.Statements.Count);

    protected override void OnParametersSet()
    {
        sides = new CaseSides(View.Case);
        var quotations = View.Case.Quotations.ToLookup(quotation => quotation.Event ?? "");
        var said = View.Reading.Entries.Select(entry => (Entry: entry, Said: sides.In(entry.Event, quotations[entry.Event.Id]))).ToList();
        var elsewhere = quotations[""].Select(sides.Of).OrderBy(one => one.Side).ToList();
        All = said.Sum(pair => pair.Said.Count) + elsewhere.Count + View.Case.Figures.Count;
        var search = new WordSearch(Query);
        events =
        [
            .. said.Select(pair =>
                    (pair.Entry, (IReadOnlyList<Said>)[.. pair.Said.Where(one => search.Finds([.. one.Words, pair.Entry.Event.Title]))])
                )
                .Where(pair => pair.Item2.Count > 0),
        ];
        apart = [.. elsewhere.Where(one => search.Finds(one.Words))];
        figures = [.. View.Case.Figures.Where(figure => search.Finds([figure.Counts, figure.Value]))];
        Shown = events.Sum(pair => pair.Said.Count) + apart.Count + figures.Count;
    }
}
