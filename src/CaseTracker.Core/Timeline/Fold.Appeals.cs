using CaseTracker.Core.Events;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Timeline;

internal sealed partial class Fold
{
    private readonly Dictionary<string, AppealState> _appeals = [];
    private readonly Dictionary<string, ReviewState> _reviews = [];

    public IReadOnlyList<AppealState> Appeals => [.. courtCase.Dockets.Where(docket => _appeals.ContainsKey(docket.Id)).Select(docket => _appeals[docket.Id])];

    public IReadOnlyList<ReviewState> Reviews => [.. courtCase.Dockets.Where(docket => _reviews.ContainsKey(docket.Id)).Select(docket => _reviews[docket.Id])];

    private void ApplyAppeal(Effect effect)
    {
        switch (effect)
        {
            case AppealTaken taken:
                if (_appeals.ContainsKey(taken.Docket)) Impossible("appealed-twice", $"takes the appeal in {DocketName(taken.Docket)} a second time.");
                _appeals[taken.Docket] = new AppealState(_dockets[taken.Docket].Docket, taken.By, taken.FromRulings, _entry.Event.Id, null, [], MandateStatus.NotDue, null, null);
                Say(FactRef.DocketAppeal(taken.Docket), $"Appeal, {DocketName(taken.Docket)}", null, $"taken by {Names(taken.By)}",
                    taken.FromRulings.Count == 0 ? "from what is not stated" : null);
                break;
            case AppealDecided decided when HasAppeal(decided.Docket):
                DecideAppeal(decided);
                break;
            case RehearingDecided rehearing when HasAppeal(rehearing.Docket):
                MustBeDecided(rehearing.Docket, "rehearing-before-decision", "decides on the rehearing");
                Say(FactRef.DocketRehearing(rehearing.Docket), "Rehearing", null, StateWords.Of(rehearing.Disposition));
                if (rehearing.Disposition == Disposition.Granted) Reopen(rehearing.Docket);
                break;
            case MandateIssued mandate when HasAppeal(mandate.Docket):
                MustBeDecided(mandate.Docket, "mandate-before-decision", "issues the mandate");
                SetMandate(mandate.Docket, MandateStatus.Issued, "issued");
                break;
            case MandateStayed stayed when HasAppeal(stayed.Docket):
                MustBeDecided(stayed.Docket, "mandate-before-decision", "stays the mandate");
                SetMandate(stayed.Docket, MandateStatus.Stayed, "stayed");
                break;
            case ReviewSought sought:
                _reviews[sought.Docket] = new ReviewState(_dockets[sought.Docket].Docket, sought.Of, sought.By, _entry.Event.Id, null, null);
                Say(FactRef.DocketReview(sought.Docket), "Certiorari", null, $"sought by {Names(sought.By)}");
                break;
            case ReviewDecided decided:
                DecideReview(decided);
                break;
        }
    }

    private void DecideAppeal(AppealDecided decided)
    {
        foreach (var reviewed in decided.Rulings)
            Say(FactRef.Event(reviewed.Ruling), $"Ruling “{timeline[reviewed.Ruling].Event.Title}”", null,
                StateWords.Of(reviewed), reviewed.Outcome is ReviewOutcome.Affirmed or ReviewOutcome.Dismissed ? null : "takes hold with the mandate");
        _appeals[decided.Docket] = _appeals[decided.Docket] with
        {
            DecidedIn = _entry.Event.Id,
            Outcomes = decided.Rulings,
            Remanded = decided.Remanded,
            Mandate = MandateStatus.NotFound,
            Reopened = null,
        };
    }

    private void SetMandate(string docket, MandateStatus status, string words)
    {
        if (_appeals[docket].DecidedIn is not null) _appeals[docket] = _appeals[docket] with { Mandate = status, MandateIn = _entry.Event.Id };
        Say(FactRef.DocketMandate(docket), $"Mandate, {DocketName(docket)}", null, words);
    }

    private void DecideReview(ReviewDecided decided)
    {
        if (!_reviews.TryGetValue(decided.Docket, out var review))
        {
            Impossible("no-review", "decides on a petition that is not recorded.");
            return;
        }

        _reviews[decided.Docket] = review with { Outcome = decided.Outcome, DecidedIn = _entry.Event.Id };
        Say(FactRef.DocketReview(decided.Docket), "Certiorari", "pending", StateWords.Of(decided.Outcome));
        if (decided.Outcome == CertiorariOutcome.GrantedVacatedRemanded && HasAppeal(review.Of)) Reopen(review.Of);
    }

    /// <summary>The appellate ruling is vacated: the appeal is open again and the ruling below stands as it did.</summary>
    private void Reopen(string docket)
    {
        _appeals[docket] = _appeals[docket] with { DecidedIn = null, Outcomes = [], Remanded = false, Mandate = MandateStatus.NotDue, MandateIn = null, Reopened = _entry.Event.Id };
        Say(FactRef.DocketAppeal(docket), $"Appeal, {DocketName(docket)}", "decided", "open again");
    }

    private void MustBeDecided(string docket, string code, string verb)
    {
        if (_appeals[docket].DecidedIn is null) Impossible(code, $"{verb} of an appeal that is not decided ({DocketName(docket)}).");
    }

    private bool HasAppeal(string docket)
    {
        if (_appeals.ContainsKey(docket)) return true;
        Impossible("no-appeal", $"acts on an appeal that is not recorded ({DocketName(docket)}).");
        return false;
    }
}
