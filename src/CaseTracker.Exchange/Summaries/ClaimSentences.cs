using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>What became of the claims, those with one answer from one ruling together.</summary>
internal sealed class ClaimSentences(CaseNaming words, SentenceMaker maker)
{
    private const string Counter = "Counterclaim: ";

    private readonly ClaimSides _sides = new(words.Case);
    private readonly JudgmentForAward _judgment = new(words);

    private bool HasCounterclaims => words.State.Claims.Any(claim => _sides.IsCounterclaim(claim.Claim));

    /// <param name="brief">True where claims are counted rather than named.</param>
    public IEnumerable<SummarySentence> All(bool brief)
    {
        var asserted = words.State.Claims.Where(claim => claim.Asserted && claim.Results.Count > 0).Select(BeforeSettlement).ToList();
        var groups = asserted
            .SelectMany(claim =>
                claim
                    .Results.GroupBy(result => new Told(
                        result.Outcome,
                        result.Ground,
                        result.Event,
                        result.Damages,
                        result.IsPrejudiceNotFound,
                        result.IsOpenAgain,
                        result.InPart,
                        ClaimLabels.Prejudice(result),
                        result.RemedyDecided
                    ))
                    .Select(group => (claim, group.Key, Parties: group.Select(result => result.Party).ToList()))
            )
            .Where(row =>
                row.Key.Outcome != ClaimOutcome.Pending
                && !words.State.Settlements.Any(settlement =>
                    row.Key.Outcome == ClaimOutcome.Settled && SettlementSentences.Tells(settlement, row.Key.Event)
                )
            )
            .GroupBy(row =>
                (
                    row.Key.Outcome,
                    row.Key.Ground,
                    row.Key.IsPrejudiceNotFound,
                    row.Key.IsOpenAgain,
                    row.Key.InPart,
                    row.Key.Prejudice,
                    row.Key.RemedyDecided,
                    // Two events of one day and kind, in two dockets, are told as one.
                    Decided: row.Key.Event is { } decided ? $"{words.On(decided)} {words.Entry(decided).Event.Kind}" : "",
                    Damages: row.Key.Damages is { } damages ? words.On(damages) : "",
                    Parties: row.Parties.Count == row.claim.Results.Count ? "" : words.Parties(row.Parties),
                    By: HasCounterclaims ? words.Parties(row.claim.Claim.By) : "",
                    row.claim.Interlocutory,
                    Remedy: _sides.OpenRemedy(row.claim.Claim)
                )
            );
        foreach (var group in groups)
        {
            var claims = group.Select(row => row.claim).ToList();
            var key = group.First().Key;
            var against = group.Key.Parties is { Length: > 0 } parties ? $" against {parties}" : "";
            var facts = claims
                .Select(claim => FactRef.Claim(claim.Claim.Id))
                .Concat(SentenceMaker.Events(group.SelectMany(row => new[] { row.Key.Event, row.Key.Damages })));
            var won = key.Outcome == ClaimOutcome.JudgmentForPlaintiff ? claims[0].Claim.By : group.First().Parties;
            var text = Text(claims, Subject(claims, asserted, brief) + against, key, won);
            yield return maker.Say($"{text}.", [.. facts, .. HasCounterclaims ? won.Select(FactRef.Party) : []]);
        }
    }

    /// <summary>That a claim was settled, the settlement tells; here stands what had been decided of it.</summary>
    private ClaimState BeforeSettlement(ClaimState claim) =>
        words.State.Settlements.FirstOrDefault(settlement =>
            claim.Results.All(result => result.Outcome == ClaimOutcome.Settled && SettlementSentences.Tells(settlement, result.Event))
        )
            is { } settled
            ? words.Reading.History.Before(settled.Since).Claims.First(before => before.Claim.Id == claim.Claim.Id)
            : claim;

    private string Text(List<ClaimState> claims, string subject, Told key, IReadOnlyList<string> won)
    {
        var (outcome, ground, decided, damages, _, _, _, _, _) = key;
        var on = decided is null ? "" : $" {words.On(decided)}{Inferred(claims, decided)}";
        var why = StateLabels.For(ground) is { } known ? $" {known}" : "";
        var low = char.ToLowerInvariant(subject[0]) + subject[1..];
        var finder = decided is null
            ? "The court"
            : words.Entry(decided).Event.Kind switch
            {
                EventKind.Verdict => "The jury",
                EventKind.ArbitralAward => "The tribunal",
                _ => "The court",
            };
        var claimant =
            HasCounterclaims ? Prose.Capital(words.Parties(claims[0].Claim.By))
            : claims[0].Claim.By.Count > 1 ? "The plaintiffs"
            : "The plaintiff";
        var were = claims.Count == 1 && !IsPlural(subject) ? "was" : "were";
        return outcome switch
        {
            ClaimOutcome.LiabilityFoundDamagesOpen =>
                $"{finder} found liability{(key.InPart ? " in part" : "")} on {low}{on}{Open(claims, key)}",
            ClaimOutcome.LiabilityFoundDamagesAwarded => damages is null || words.On(damages) == words.On(decided!)
                ? $"{finder} found liability on {low} and awarded damages{on}"
                : $"{finder} found liability on {low}{on}; damages were awarded {words.On(damages)}",
            ClaimOutcome.JudgmentForPlaintiff or ClaimOutcome.JudgmentForDefendant when claims[0].Interlocutory =>
                $"{finder} decided {low} for {Winner(outcome, won)}{on}{NotEntered(claims)}",
            ClaimOutcome.JudgmentForPlaintiff or ClaimOutcome.JudgmentForDefendant when !IsJudgment(decided) =>
                $"{finder} decided {low} for {Winner(outcome, won)}{on}",
            ClaimOutcome.JudgmentForPlaintiff or ClaimOutcome.JudgmentForDefendant =>
                $"{Prose.Capital(Winner(outcome, won))} won judgment on {low}{on}",
            ClaimOutcome.JudgmentByConsent => $"A consent judgment disposed of {low}{on}",
            ClaimOutcome.JudgmentByDefault => $"A judgment by default disposed of {low}{on}",
            ClaimOutcome.DismissedPrejudiceNotStated =>
                $"The court dismissed {low}{why}{on}{Refiled(key, claims.Count > 1 || IsPlural(subject))}",
            ClaimOutcome.DismissedWithPrejudice or ClaimOutcome.DismissedWithoutPrejudice or ClaimOutcome.DismissedWithLeaveToAmend =>
                $"The court dismissed {low} {StateLabels.For(outcome)["dismissed ".Length..]}{why}{on}",
            ClaimOutcome.Reversed or ClaimOutcome.Vacated => (
                key.IsOpenAgain ? $"The decision that had ended {low} was " : $"The ruling on {low} was "
            ) + $"{(outcome == ClaimOutcome.Reversed ? "reversed" : "vacated")}{on}",
            ClaimOutcome.VoluntarilyDismissedByNotice => $"{claimant} dropped {low} by notice{key.Prejudice}{on}",
            ClaimOutcome.VoluntarilyDismissedByStipulation => $"{claimant} dropped {low} by stipulation{key.Prejudice}{on}",
            ClaimOutcome.VoluntarilyDismissedByOrder =>
                $"The court dismissed {low} at the request of those who brought {(claims.Count == 1 ? "it" : "them")}{key.Prejudice}{on}",
            ClaimOutcome.Settled => $"{subject} {were} settled{on}",
            _ => $"A court reinstated {low}{on}",
        };
    }

    /// <summary>True for one claim that the record has as several: "The seven counts of the complaint".</summary>
    private static bool IsPlural(string subject) =>
        subject.StartsWith("The ", StringComparison.Ordinal)
        && subject.Split(' ').Skip(1).TakeWhile(word => word[0] != '“' && word is not "of").Any(word => word is "counts" or "claims");

    private static string Refiled(Told key, bool several)
    {
        if (key.Ground is ClaimGround.TimeBarred or ClaimGround.Mootness)
            return "";
        if (ClaimLabels.IsNotOnTheMerits(key.Ground))
            return ", which is not a decision on the merits";
        var who = key.IsPrejudiceNotFound ? "we did not find whether" : "the order does not say whether";
        return $"; {who} {(several ? "they" : "it")} can be refiled";
    }

    /// <summary>Damages are said to be open only where damages are asked for and no sum counts.</summary>
    private string Open(List<ClaimState> claims, Told key) =>
        claims.Exists(claim => words.HasMoneyFor(claim.Claim)) ? ""
        : words.State.Awards.Any(award => award.IsFallen && claims.Exists(claim => award.Award.Claims.Contains(claim.Claim.Id)))
            ? "; what is due is open again"
        : key.RemedyDecided ? $"; {ClaimLabels.RemedyDecided}"
        : $" and left the {_sides.OpenRemedy(claims[0].Claim)} open";

    private string Inferred(List<ClaimState> claims, string decided) =>
        _judgment.Inferred(decided) is { Length: > 0 } judgment ? judgment
        : claims.TrueForAll(state => words.Acts.IsInferred<ClaimDecided>(decided, effect => effect.Claim == state.Claim.Id)) ? " (inferred)"
        : "";

    private string Winner(ClaimOutcome outcome, IReadOnlyList<string> won) =>
        HasCounterclaims ? words.Parties(won)
        : outcome == ClaimOutcome.JudgmentForDefendant ? "the defence"
        : won.Count > 1 ? "the plaintiffs"
        : "the plaintiff";

    /// <summary>What is decided before a judgment is not final.</summary>
    private string NotEntered(List<ClaimState> claims)
    {
        var it = claims.Count == 1 ? "it" : "them";
        return words.State.Dockets.Any(docket => !docket.Docket.IsReview && docket.Judgment is not null)
            || !claims.Exists(words.Reading.IsRevisable)
                ? ""
            : words.Acts.Last<JudgmentVacated>(_ => true) is { } vacated ? $"; the judgment on {it} was vacated {words.On(vacated)}"
            : words.Acts.Last<JudgmentEntered>(entered => claims.Exists(claim => entered.Claims.Contains(claim.Claim.Id))) is null
                ? $"; no judgment on {it} was found, so the trial court may still revise that ruling"
            // A judgment that a new trial took away is told with the money.
            : "";
    }

    private bool IsJudgment(string? decided) =>
        decided is null
        || words.Entry(decided).Event.Effects is var effects
            && (effects.OfType<JudgmentEntered>().Any() || effects.OfType<JudgmentAmended>().Any());

    private string Subject(List<ClaimState> claims, List<ClaimState> asserted, bool brief)
    {
        var noun = _sides.IsCounterclaim(claims[0].Claim) ? "counterclaim" : "claim";
        if (claims.Count == 1)
        {
            var title = Title(claims[0].Claim);
            return title.StartsWith("The ", StringComparison.Ordinal) ? title : $"The {noun} {CaseNaming.Quoted(title)}";
        }

        var all = asserted.Count(claim => _sides.IsCounterclaim(claim.Claim) == _sides.IsCounterclaim(claims[0].Claim));
        if (claims.Count == all)
            return all == 2 ? $"Both {noun}s" : $"All {Prose.Count(all, noun)}";
        return brief
            ? Prose.Capital(Prose.Count(claims.Count, noun))
            : $"The {noun}s {Prose.List(claims.Select(claim => CaseNaming.Quoted(Title(claim.Claim))))}";
    }

    /// <summary>A title that says itself that it is a counterclaim is not told so twice.</summary>
    private string Title(Claim claim) =>
        _sides.IsCounterclaim(claim) && claim.Title.StartsWith(Counter, StringComparison.Ordinal)
            ? Prose.Capital(claim.Title[Counter.Length..])
            : claim.Title;

    /// <summary>What is told of an outcome; claims that are alike in it are told together.</summary>
    private sealed record Told(
        ClaimOutcome Outcome,
        ClaimGround Ground,
        string? Event,
        string? Damages,
        bool IsPrejudiceNotFound,
        bool IsOpenAgain,
        bool InPart,
        string Prejudice,
        bool RemedyDecided
    );
}
