using CaseTracker.Core.Cases;
using CaseTracker.Core.Events;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Timeline;

internal sealed partial class Fold
{
    private readonly Dictionary<string, DocketState> _dockets = courtCase.Dockets.ToDictionary(
        docket => docket.Id, docket => new DocketState(docket, DocketStatus.NotOpen, null, Term.Open, [], null, false));

    public IReadOnlyList<DocketState> Dockets => [.. courtCase.Dockets.Select(docket => WithTermJudged(_dockets[docket.Id]))];

    /// <summary>A docket without a recorded opening is open once its filing date has come.</summary>
    private DocketState WithTermJudged(DocketState state)
    {
        if (state.Status == DocketStatus.NotOpen && state.Docket.Filed.Latest <= day) return state with { Status = DocketStatus.Pending };
        return state.Status == DocketStatus.Stayed && state.StayTerm.HasEndedBy(day) ? state with { Status = DocketStatus.Pending, StayTerm = Term.Open } : state;
    }

    private void ApplyDocket(Effect effect)
    {
        switch (effect)
        {
            case DocketOpened opened:
                Move(opened.Docket, DocketStatus.Pending, "opened");
                break;
            case DocketStayed stayed:
                if (_dockets[stayed.Docket].Status == DocketStatus.Stayed) Impossible("stayed-twice", $"stays {DocketName(stayed.Docket)}, which is stayed already.");
                Move(stayed.Docket, DocketStatus.Stayed, "stayed", TermOfEffect());
                break;
            case DocketResumed resumed:
                if (_dockets[resumed.Docket].Status != DocketStatus.Stayed) Impossible("not-stayed", $"resumes {DocketName(resumed.Docket)}, which is not stayed.");
                Move(resumed.Docket, _dockets[resumed.Docket].Judgment is null ? DocketStatus.Pending : DocketStatus.JudgmentEntered, "no longer stayed");
                break;
            case DocketTerminated terminated:
                if (_dockets[terminated.Docket].Status == DocketStatus.Terminated) Impossible("terminated-twice", $"ends {DocketName(terminated.Docket)}, which had ended.");
                Move(terminated.Docket, DocketStatus.Terminated, "terminated");
                break;
            case DocketReopened reopened:
                if (_dockets[reopened.Docket].Status != DocketStatus.Terminated) Impossible("not-terminated", $"reopens {DocketName(reopened.Docket)}, which had not ended.");
                Move(reopened.Docket, DocketStatus.Reopened, "reopened");
                break;
        }
    }

    private void Move(string docket, DocketStatus status, string words, Term? term = null)
    {
        var before = _dockets[docket];
        _dockets[docket] = before with { Status = status, Since = _entry.Event.Id, StayTerm = term ?? Term.Open, Inferred = _effect.Inferred };
        Say(FactRef.To("docket", docket, "status"), DocketName(docket), before.Status == DocketStatus.NotOpen ? null : StateWords.Of(before.Status), words, UntilWords(term));
    }

    private static string? UntilWords(Term? term) =>
        term?.Ends is { Earliest: { } first, Latest: { } last } ? $"until {Dates.DateWords.Span(first, last)}" : null;

    private void ApplyParty(Effect effect)
    {
        switch (effect)
        {
            case DefaultEntered entered:
                SetDefault(entered.Docket, [.. _dockets[entered.Docket].InDefault.Union(entered.Parties)]);
                Say(FactRef.To("docket", entered.Docket, "default"), "Default", null, $"entered against {Names(entered.Parties)}");
                break;
            case DefaultSetAside aside:
                if (aside.Parties.Except(_dockets[aside.Docket].InDefault).Any()) Impossible("no-default", "sets aside a default that was not entered.");
                SetDefault(aside.Docket, [.. _dockets[aside.Docket].InDefault.Except(aside.Parties)]);
                Say(FactRef.To("docket", aside.Docket, "default"), "Default", $"entered against {Names(aside.Parties)}", "set aside");
                break;
            case PartyJoined joined:
                Say(FactRef.To("party", joined.Party, "role"), courtCase.PartyName(joined.Party, day), null, $"joined as {Words.Of(joined.Role)} in {DocketName(joined.Docket)}");
                break;
            case PartyTerminated terminated:
                Say(FactRef.To("party", terminated.Party, "role"), courtCase.PartyName(terminated.Party, day), null, $"no longer a party to {DocketName(terminated.Docket)}");
                break;
            case PartyRenamed renamed:
                Say(FactRef.To("party", renamed.Party, "name"), "Name", null, renamed.To);
                break;
            case CounselAppeared appeared:
                Say(FactRef.To("counsel", appeared.Appearance), courtCase.Counsel.First(one => one.Id == appeared.Appearance).Firm, null, "appeared as counsel");
                break;
            case CounselWithdrew withdrew:
                Say(FactRef.To("counsel", withdrew.Appearance), courtCase.Counsel.First(one => one.Id == withdrew.Appearance).Firm, null, "withdrew as counsel");
                break;
        }
    }

    private void SetDefault(string docket, IReadOnlyList<string> parties) => _dockets[docket] = _dockets[docket] with { InDefault = parties };
}
