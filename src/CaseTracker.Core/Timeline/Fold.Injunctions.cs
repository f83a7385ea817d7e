using CaseTracker.Core.Events;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Timeline;

internal sealed partial class Fold
{
    private readonly Dictionary<string, InjunctionState> _injunctions = courtCase.Injunctions.ToDictionary(
        injunction => injunction.Id,
        injunction => new InjunctionState(injunction, InjunctionStatus.NotIssued, null, null, null, false, [.. injunction.Clauses.Select(clause => clause.Id)], []));

    private readonly Dictionary<string, Term> _injunctionTerms = [];

    public IReadOnlyList<InjunctionState> Injunctions => [.. courtCase.Injunctions.Select(injunction => Judged(_injunctions[injunction.Id]))];

    private void ApplyInjunction(Effect effect)
    {
        switch (effect)
        {
            case InjunctionIssued issued:
                if (_injunctions[issued.Injunction].Issued is not null) Impossible("issued-twice", "issues an injunction that was issued already.");
                var status = UndoneBy is null ? InjunctionStatus.InForce : InjunctionStatus.Undone;
                _injunctions[issued.Injunction] = _injunctions[issued.Injunction] with { Issued = _entry.Event.Id };
                _injunctionTerms[issued.Injunction] = TermOfEffect();
                Turn(issued.Injunction, status, "issued", Words.Of(_injunctions[issued.Injunction].Injunction.Kind));
                break;
            case InjunctionStayed stayed when InForce(stayed.Injunction, "stays"):
                var term = TermOfEffect();
                Turn(stayed.Injunction, InjunctionStatus.Stayed, StateWords.Of(stayed.Kind), UntilWords(term), new InjunctionStay(stayed.Kind, term, _entry.Event.Id));
                break;
            case StayLifted lifted:
                if (_injunctions[lifted.Injunction].Status == InjunctionStatus.Stayed)
                    Turn(lifted.Injunction, InjunctionStatus.InForce, "stay lifted", null);
                else if (_injunctions[lifted.Injunction].Status != InjunctionStatus.Undone)
                    Impossible("not-stayed", "lifts a stay that was not in place.");
                break;
            case InjunctionModified modified when InForce(modified.Injunction, "modifies"):
                if (UndoneBy is null) _injunctions[modified.Injunction] = _injunctions[modified.Injunction] with { Clauses = modified.Clauses };
                Turn(modified.Injunction, _injunctions[modified.Injunction].Status, "modified", null, _injunctions[modified.Injunction].Stay);
                break;
            case InjunctionDissolved dissolved when InForce(dissolved.Injunction, "dissolves"):
                Turn(dissolved.Injunction, InjunctionStatus.Dissolved, "dissolved", null);
                break;
        }
    }

    private bool InForce(string injunction, string verb)
    {
        var state = _injunctions[injunction];
        if (state.Status is InjunctionStatus.InForce or InjunctionStatus.Stayed) return true;
        if (state.Status != InjunctionStatus.Undone) Impossible("no-injunction", $"{verb} “{state.Injunction.Title}”, which is {StateWords.Of(state.Status)}.");
        return false;
    }

    /// <summary>Moves an injunction on; what an undone ruling did is told and does not count, its issue apart, which is shown as undone.</summary>
    private void Turn(string injunction, InjunctionStatus status, string words, string? how, InjunctionStay? stay = null)
    {
        var before = _injunctions[injunction];
        var step = new InjunctionStep(_entry.Event.Id, how is null ? words : $"{words}, {how}", null);
        if (UndoneBy is null || status == InjunctionStatus.Undone)
            _injunctions[injunction] = before with { Status = status, Since = _entry.Event.Id, Stay = stay, Steps = [.. before.Steps, step] };
        Say(FactRef.InjunctionStatus(injunction), before.Injunction.Title, before.Status == InjunctionStatus.NotIssued ? null : StateWords.Of(before.Status), words, how);
    }

    /// <summary>What the day makes of terms: a stay or an injunction that has run out, or may have.</summary>
    private InjunctionState Judged(InjunctionState state)
    {
        if (state.Status == InjunctionStatus.Stayed && state.Stay is { Term: { Ends: { } ends } term })
        {
            var expiry = new InjunctionStep(null, $"{StateWords.Of(state.Stay.Kind)}: ends by itself unless a court acts", ends);
            state = state with { Steps = [.. state.Steps, expiry] };
            if (term.HasEndedBy(day))
                state = state with { Status = InjunctionStatus.InForce, Stay = null, SoFarAsFound = IsUnanswered(state.Injunction.Id) };
            else if (term.MayHaveEndedBy(day))
                state = state with { Status = InjunctionStatus.StayedOrInForce };
        }

        if (state.Status is InjunctionStatus.InForce or InjunctionStatus.Stayed or InjunctionStatus.StayedOrInForce && _injunctionTerms.GetValueOrDefault(state.Injunction.Id)?.HasEndedBy(day) == true)
            state = state with { Status = InjunctionStatus.Expired, Stay = null };
        return state;
    }

    private bool IsUnanswered(string injunction) =>
        courtCase.NotFound.Any(record => record.About is { Kind: FactKind.InjunctionStay } about && about.Id == injunction);
}
