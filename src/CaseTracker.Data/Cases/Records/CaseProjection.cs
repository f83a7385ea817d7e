using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.State;
using CaseTracker.Data.Search;

namespace CaseTracker.Data.Cases.Records;

/// <summary>The rows of a case as it stands on one day, made from its records and their fold and from nothing else.</summary>
public sealed class CaseProjection
{
    private readonly CourtCase _case;
    private readonly CaseState _state;
    private readonly CaseHistory _history;

    public CaseProjection(CaseHistory history, DateOnly today)
    {
        var reading = new CaseReading(history, today, today);
        (_history, _case, _state) = (history, history.Case, reading.State);
        Records = RecordRows.Create(reading);
        Documents = CaseDocuments.Create(reading);
    }

    /// <summary>The rows below the case; their case id is still to be set.</summary>
    public IReadOnlyList<ICaseRecordRow> Records { get; }

    /// <summary>What of the case can be found by searching.</summary>
    internal IReadOnlyList<SearchDocument> Documents { get; }

    /// <summary>What keeps a case from having rows: sums that no column holds.</summary>
    public static IReadOnlyList<CaseFileError> Check(CourtCase courtCase)
    {
        var figures = courtCase.Events.SelectMany(happened => happened.Effects).SelectMany(EffectTable.Standard.FiguresOf).ToList();
        // Each component at its highest, and all awards together: no sum that is ever shown is larger.
        var most = figures.GroupBy(figure => (figure.Award, figure.Component)).Sum(component => component.Max(figure => figure.Amount));
        return most <= AmountUnits.Largest
            ? []
            : [new CaseFileError("events", $"the awards come to {most}, and at most {decimal.Floor(AmountUnits.Largest)} can be listed")];
    }

    /// <summary>Brings the head of the case up to date, all but its revision.</summary>
    public void Fill(CaseRow row)
    {
        var main = _case.LeadingDocket()!;
        row.Name = _case.Name;
        row.SortName = NameOrder.Key(_case.Name);
        row.ShortName = _case.ShortName;
        row.Headline = _state.Headline;
        row.HeadlineHedge = PossiblePhrase.ForHeadline(_state);
        row.StatusLine = _state.StatusLine;
        (row.MainCourtId, row.MainCourtName) = (main.Court, main.CourtName);
        row.MainDocketNumber = main.NumberWords();
        row.Filed = main.Filed.Text;
        (row.FiledEarliest, row.FiledLatest) = (main.Filed.Earliest, main.Filed.Latest);
        row.InjunctionStatus = Injunction();
        row.LastChecked = _case.Coding.LastChecked;
        row.EventCount = _state.EventCount;
        row.SourceCount = _case.Sources.Count;
        row.ProjectedFor = _state.AsOf;
        row.ValidUntil = _history.Turnings.FirstAfter(_state.AsOf)?.AddDays(-1);
        FillAward(row);
        FillLastEvent(row);
    }

    /// <inheritdoc cref="MoneyBrief"/>
    private void FillAward(CaseRow row)
    {
        var money = MoneyBrief.Of(_state);
        row.AwardUnits = money?.Sum is { } sum ? AmountUnits.From(sum.Amount) : null;
        row.AwardCurrency = money?.Sum?.Currency;
        row.AwardStage = money?.Words;
    }

    private void FillLastEvent(CaseRow row)
    {
        row.LastEventId = _state.LastEvent?.Event.Id;
        row.LastEventTitle = _state.LastEvent?.Event.Title;
        row.LastEventDate = _state.LastEvent?.Event.Date.Text;
        row.LastEventEarliest = _state.LastEvent?.Bounds.Earliest;
        row.LastEventLatest = _state.LastEvent?.Bounds.Latest;
        row.LastActivity = row.LastEventEarliest ?? row.LastEventLatest;
    }

    /// <summary>Of several injunctions the one that binds most.</summary>
    private string? Injunction()
    {
        InjunctionStatus[] order =
        [
            InjunctionStatus.InForce,
            InjunctionStatus.StayedOrInForce,
            InjunctionStatus.Stayed,
            InjunctionStatus.NotYetInEffect,
            InjunctionStatus.Expired,
            InjunctionStatus.Dissolved,
            InjunctionStatus.Undone,
        ];
        return _state
            .Injunctions.Where(injunction => injunction.Issued is not null)
            .OrderBy(injunction => Array.IndexOf(order, injunction.Status))
            .ThenBy(injunction => injunction.SoFarAsFound || UnheldReview.Of(_state, injunction) is not null)
            .Select(injunction => UnheldReview.Status(_state, injunction))
            .FirstOrDefault();
    }
}
