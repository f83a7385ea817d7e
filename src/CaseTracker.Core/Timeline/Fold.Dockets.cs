using CaseTracker.Core.Cases;
using CaseTracker.Core.Events;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Timeline;

internal sealed partial class Fold
{
    private readonly Dictionary<string, DocketState> _dockets = courtCase.Dockets.ToDictionary(
        docket => docket.Id, docket => new DocketState(docket, DocketStatus.NotOpen, null, Term.Open, [], null, false));

    private readonly Dictionary<string, DocketStatus> _beforeStay = [];

    public IReadOnlyList<DocketState> Dockets => [.. courtCase.Dockets.Select(docket => WithTermJudged(_dockets[docket.Id]))];

    /// <summary>A docket without a recorded opening is open once its filing date has come.</summary>
    private DocketState WithTermJudged(DocketState state)
    {
        if (state.Status == DocketStatus.NotOpen && state.Docket.Filed.Latest <= day) return state with { Status = DocketStatus.Pending };
        return state.Status == DocketStatus.Stayed && state.StayTerm.HasEndedBy(day) ? state with { Status = BeforeStay(state.Docket.Id), StayTerm = Term.Open } : state;
    }

    /// <summary>What a stayed docket goes back to when the stay ends.</summary>
    private DocketStatus BeforeStay(string docket) => _beforeStay.GetValueOrDefault(docket, DocketStatus.Pending);

    private void ApplyDocket(Effect effect)
    {
        switch (effect)
        {
            case DocketOpened opened:
                if (_dockets[opened.Docket].Status != DocketStatus.NotOpen) Impossible("opened-twice", $"opens {DocketName(opened.Docket)}, which was open already.");
                Move(opened.Docket, DocketStatus.Pending, "opened");
                break;
            case DocketStayed stayed:
                var now = _dockets[stayed.Docket];
                var stillStayed = now.Status == DocketStatus.Stayed && !(Start.Latest is { } start && now.StayTerm.HasEndedBy(start));
                if (stillStayed) Impossible("stayed-twice", $"stays {DocketName(stayed.Docket)}, which is stayed already.");
                if (UndoneBy is null && now.Status is not (DocketStatus.Stayed or DocketStatus.NotOpen)) _beforeStay[stayed.Docket] = now.Status;
                Move(stayed.Docket, DocketStatus.Stayed, "stayed", TermOfEffect());
                break;
            case DocketResumed resumed:
                if (_dockets[resumed.Docket].Status != DocketStatus.Stayed) Impossible("not-stayed", $"resumes {DocketName(resumed.Docket)}, which is not stayed.");
                else Move(resumed.Docket, BeforeStay(resumed.Docket), "no longer stayed");
                break;
            case DocketTerminated terminated:
                if (_dockets[terminated.Docket].Status == DocketStatus.Terminated) Impossible("terminated-twice", $"ends {DocketName(terminated.Docket)}, which had ended.");
                if (UndoneBy is null && _appeals.TryGetValue(terminated.Docket, out var appeal)) _appeals[terminated.Docket] = appeal with { Ended = true };
                Move(terminated.Docket, DocketStatus.Terminated, "terminated");
                break;
            case DocketReopened reopened:
                if (_dockets[reopened.Docket].Status is not (DocketStatus.Terminated or DocketStatus.JudgmentEntered)) Impossible("not-terminated", $"reopens {DocketName(reopened.Docket)}, which had not ended.");
                Move(reopened.Docket, DocketStatus.Reopened, "reopened");
                break;
        }
    }

    private void Move(string docket, DocketStatus status, string words, Term? term = null)
    {
        var before = _dockets[docket];
        if (UndoneBy is null) _dockets[docket] = before with { Status = status, Since = _entry.Event.Id, StayTerm = term ?? Term.Open, Inferred = _effect.Inferred };
        Say(FactRef.DocketStatus(docket), DocketName(docket), before.Status == DocketStatus.NotOpen ? null : StateWords.Of(before.Status), words, UntilWords(term));
    }

    private static string? UntilWords(Term? term) =>
        term?.Ends is { Earliest: { } first, Latest: { } last } ? $"until {Dates.DateWords.Span(first, last)}" : null;

    private void ApplyParty(Effect effect)
    {
        switch (effect)
        {
            case DefaultEntered entered:
                SetDefault(entered.Docket, [.. _dockets[entered.Docket].InDefault.Union(entered.Parties)]);
                Say(FactRef.DocketDefault(entered.Docket), "Default", null, $"entered against {Names(entered.Parties)}");
                break;
            case DefaultSetAside aside:
                if (UndoneBy is null && aside.Parties.Except(_dockets[aside.Docket].InDefault).Any()) Impossible("no-default", "sets aside a default that was not entered.");
                SetDefault(aside.Docket, [.. _dockets[aside.Docket].InDefault.Except(aside.Parties)]);
                Say(FactRef.DocketDefault(aside.Docket), "Default", $"entered against {Names(aside.Parties)}", "set aside");
                break;
            case PartyJoined joined:
                Say(FactRef.PartyRole(joined.Party), courtCase.PartyName(joined.Party, day), null, $"joined as {Words.Of(joined.Role)} in {DocketName(joined.Docket)}");
                break;
            case PartyTerminated terminated:
                Say(FactRef.PartyRole(terminated.Party), courtCase.PartyName(terminated.Party, day), null, $"no longer a party to {DocketName(terminated.Docket)}");
                break;
            case PartyRenamed renamed:
                Say(FactRef.PartyName(renamed.Party), "Name", null, renamed.To);
                break;
            case CounselAppeared appeared:
                Say(FactRef.Counsel(appeared.Appearance), courtCase.Counsel.First(one => one.Id == appeared.Appearance).Firm, null, "appeared as counsel");
                break;
            case CounselWithdrew withdrew:
                Say(FactRef.Counsel(withdrew.Appearance), courtCase.Counsel.First(one => one.Id == withdrew.Appearance).Firm, null, "withdrew as counsel");
                break;
        }
    }

    private void SetDefault(string docket, IReadOnlyList<string> parties)
    {
        if (UndoneBy is null) _dockets[docket] = _dockets[docket] with { InDefault = parties };
    }
}
