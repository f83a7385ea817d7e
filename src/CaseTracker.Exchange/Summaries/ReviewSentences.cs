using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Facts;

namespace CaseTracker.Exchange.Summaries;

/// <summary>Petitions for review, and whose they are.</summary>
internal sealed class ReviewSentences(CaseNaming words, SentenceMaker maker)
{
    /// <summary>Those that no court has answered, those to one court together.</summary>
    public IEnumerable<SummarySentence> Open() =>
        words
            .State.Reviews.Where(review => review.IsOpen)
            .GroupBy(review => review.By.Count == 0 ? review.Docket.Id : CaseNaming.Court(review.Docket))
            .Select(group =>
                maker.Say(
                    $"{Asked([.. group])}; no ruling on the petition{(group.Count() == 1 ? "" : "s")} "
                        + $"{(words.WasChecked ? "was found" : "is on record")}"
                        + $"{PossiblePhrase.InBrackets(group.Select(PossiblePhrase.For).FirstOrDefault(hedge => hedge is not null))}.",
                    [.. group.SelectMany(Facts), .. maker.Checked]
                )
            );

    /// <summary>Those that were answered, by rulings of one day together; one that was granted and is still to be decided is told as an
    /// appeal.</summary>
    public IEnumerable<SummarySentence> Decided() =>
        words
            .State.Reviews.Where(review => review.DecidedIn is not null && !IsTakenUp(review))
            .GroupBy(review => $"{words.On(review.DecidedIn!)} {CaseNaming.Court(review.Docket)}")
            .Select(group => Answered([.. group]));

    /// <summary>"the Supreme Court granted the petition of Cox (24-171) on 30 June 2025"; null where the court had only one before
    /// it.</summary>
    public string? Granted(AppealState appeal, string court) =>
        words.State.Reviews.FirstOrDefault(review => review.Docket.Id == appeal.Docket.Id) is { } review && IsOneOfSeveral(review)
            ? $"{court} {Petitions(review.Outcome, [review])} {words.On(appeal.TakenIn)}"
            : null;

    private bool IsTakenUp(ReviewState review) => words.State.Appeals.Any(appeal => appeal.IsOpen && appeal.Docket.Id == review.Docket.Id);

    private bool IsOneOfSeveral(ReviewState review) =>
        review.By.Count > 0 && words.State.Reviews.Count(other => other.Docket.Court == review.Docket.Court) > 1;

    private SummarySentence Answered(List<ReviewState> reviews)
    {
        var court = Prose.Capital(CaseNaming.Court(reviews[0].Docket));
        var did = reviews.Exists(IsOneOfSeveral)
            ? Prose.List(
                reviews
                    .GroupBy(review => review.Outcome)
                    .OrderByDescending(group => group.Key)
                    .Select(group => Petitions(group.Key, [.. group]))
            )
            : reviews[0].Outcome switch
            {
                CertiorariOutcome.Denied => "declined to review the case",
                CertiorariOutcome.Granted => "agreed to review the case",
                _ => $"granted review, vacated {Below(reviews[0])} and sent the case back",
            };
        return maker.Say($"{court} {did} {words.On(reviews[0].DecidedIn!)}.", reviews.SelectMany(Facts));
    }

    /// <summary>"denied the petitions of Epic Games, Inc. (23-337) and Apple Inc. (23-344)".</summary>
    private string Petitions(CertiorariOutcome? outcome, List<ReviewState> reviews)
    {
        var did = outcome switch
        {
            CertiorariOutcome.Denied => "denied",
            CertiorariOutcome.Granted => "granted",
            _ => $"granted, vacating {Below(reviews[0])} and sending the case back,",
        };
        var whose = reviews.Select(review =>
            words.Several(review.By) + (review.Docket.Number is { } number ? $" ({CaseNames.Bare(number)})" : "")
        );
        return $"{did} the petition{(reviews.Count == 1 ? "" : "s")} of {Prose.List(whose)}";
    }

    /// <summary>What the petition is about: a decision on appeal, and not the judgment of the trial court.</summary>
    private string Below(ReviewState review) =>
        words.Case.Dockets.FirstOrDefault(docket => docket.Id == review.Of) is { } docket
            ? $"the decision of {CaseNaming.Court(docket)}"
            : "the decision below";

    private string Asked(List<ReviewState> reviews)
    {
        var (first, court) = (reviews[0], CaseNaming.Court(reviews[0].Docket));
        if (first.By.Count == 0)
            return $"{Prose.Capital(Prose.A(first.Docket.Tribunal.Petition))} asks {court} to review the case";
        var then = reviews.Skip(1).Select(review => $", {words.Several(review.By)} {words.On(review.SoughtIn)}");
        return $"{Prose.Capital(words.Several(first.By))} asked {court} to review the case {words.On(first.SoughtIn)}{string.Concat(then)}";
    }

    private static IEnumerable<FactRef> Facts(ReviewState review) =>
        [
            FactRef.DocketStatus(review.Docket.Id),
            .. SentenceMaker.Events(review.SoughtIn, review.DecidedIn),
            .. review.By.Select(id => FactRef.Party(id)),
        ];
}
