using CaseTracker.Core.Cases;
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

    /// <summary>How many things are said in a case as a day shows it.</summary>
    public static int CountIn(CourtCase courtCase) =>
        courtCase.Quotations.Count + courtCase.Events.Sum(happened => happened.Statements.Count);

    protected override void OnParametersSet()
    {
        sides = new CaseSides(View.Case);
        var quotations = View.Case.Quotations.ToLookup(quotation => quotation.Event ?? "");
        events =
        [
            .. View
                .Reading.Entries.Select(entry => (entry, sides.In(entry.Event, quotations[entry.Event.Id])))
                .Where(pair => pair.Item2.Count > 0),
        ];
        apart = [.. quotations[""].Select(sides.Of).OrderBy(said => said.Side)];
        figures = [.. View.Case.Figures];
    }
}
