using CaseTracker.Core;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>How a case ended, what was found, and its injunctions.</summary>
internal sealed partial class HeadlineSentence
{
    /// <summary>How it ended, and what a court above said of that since.</summary>
    private string Ended(List<DocketState> trial, List<FactRef> facts)
    {
        var results = words
            .State.Claims.Where(claim => claim.Asserted)
            .SelectMany(claim => claim.Results)
            .Select(result => (result.Outcome, result.Ground, result.Event))
            .Distinct()
            .ToList();
        facts.AddRange(words.State.Claims.Where(claim => claim.Asserted).Select(claim => FactRef.Claim(claim.Claim.Id)));
        if (results is [var (outcome, ground, decided)] && decided is not null && ClaimLabels.IsDismissal(outcome))
            return $"{Was} dismissed{(StateLabels.For(ground) is { } why ? $" {why}" : "")} {words.On(decided)}{MayBe(trial[^1])}"
                + Appealed(facts, decided);
        var since = trial.Select(docket => docket.Since).OfType<string>().LastOrDefault();
        var on = since is null ? "" : $" {words.On(since)}";
        return $"{(words.Reading.IsPast ? "had " : "")}ended{on}{MayBe(trial[^1])}{Appealed(facts, since)}";
    }

    /// <summary>Where the docket of the court that it went to is not recorded.</summary>
    private string Removed(List<FactRef> facts)
    {
        var removed = words.State.Dockets.Last(docket => docket.Status == DocketStatus.Removed);
        facts.AddRange([FactRef.DocketStatus(removed.Docket.Id), .. SentenceMaker.Events(removed.Since)]);
        return $"{Was} removed from {CaseNaming.Court(removed.Docket)} to a federal court {words.On(removed.Since!)}";
    }

    /// <summary>What the court above said last.</summary>
    /// <param name="ruling">The ruling that the sentence names: what was decided before is not about it.</param>
    private string Appealed(List<FactRef> facts, string? ruling = null)
    {
        if (words.State.Appeals.LastOrDefault(IsAbout) is not { } appeal)
            return "";
        facts.Add(FactRef.DocketStatus(appeal.Docket.Id));
        var did = AppealSentences.InShort([appeal]);
        if (words.State.Headline != CaseHeadline.Reopened)
            return $", a ruling {Said(appeal, "that", facts, did)}";
        facts.AddRange(SentenceMaker.Events(appeal.DecidedIn));
        return $" after {CaseNaming.Court(appeal.Docket)} {did} the ruling below {words.On(appeal.DecidedIn!)}";

        bool IsAbout(AppealState appeal) =>
            appeal is { DecidedIn: { } decided, Outcomes.Count: > 0 }
            && (ruling is null || words.Entry(decided).Position >= words.Entry(ruling).Position);
    }

    private string Liability(List<FactRef> facts)
    {
        var found = words
            .State.Claims.Where(claim => claim.Results.Any(result => result.Outcome == ClaimOutcome.LiabilityFoundDamagesOpen))
            .ToList();
        if (found.Count == 0 || found.Exists(claim => words.HasMoneyFor(claim.Claim)))
            return "";
        facts.AddRange(
            found.SelectMany(claim =>
                SentenceMaker.Events(claim.Results.Select(result => result.Event)).Append(FactRef.Claim(claim.Claim.Id))
            )
        );
        var liable = found.ConvertAll(claim => claim.Results.First(result => result.Outcome == ClaimOutcome.LiabilityFoundDamagesOpen));
        var open = found.Zip(liable, (claim, result) => _sides.Remedy(claim.Claim, result)).Distinct().ToList();
        var inPart = liable.TrueForAll(result => result.InPart) ? " in part" : "";
        return $", where liability has been found{inPart} on {_sides.Count(found.Select(claim => claim.Claim))} "
            + $"({(open is [var only] ? only : "remedy open")})";
    }

    private string Injunction(InjunctionState injunction, bool dated) =>
        InjunctionSentences.Kind(injunction.Injunction)
        + (dated ? $" {words.Issued(injunction.Issued!)}" : "")
        + injunction.Status switch
        {
            _ when UnheldReview.Of(words.State, injunction) is { } unheld =>
                $" that {CaseNaming.Court(unheld.Appeal.Docket)} {EnumTerm.For(unheld.Outcome)} {words.On(unheld.Appeal.DecidedIn!)} "
                    + $"({StateLabels.Mandate(unheld.Appeal)})",
            InjunctionStatus.InForce when InjunctionSentences.InPart(injunction) is { Length: > 0 } part => $" in force in part{part}",
            InjunctionStatus.InForce when injunction.SoFarAsFound => " apparently in force (no further stay found)",
            InjunctionStatus.Stayed => $" that is stayed{PossiblePhrase.InBrackets(PossiblePhrase.For(injunction))}",
            InjunctionStatus.StayedOrInForce => " that may still be stayed",
            _ => $" {UnheldReview.Status(words.State, injunction)}",
        };
}
