using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;

namespace CaseTracker.Exchange.Summaries;

/// <summary>Where the case stands in its courts.</summary>
internal sealed class StatusSentences(CaseNaming words, SentenceMaker maker)
{
    /// <summary>The proceedings of first instance, and appeals that are open.</summary>
    /// <param name="brief">True where appeals are told without their parties.</param>
    public IEnumerable<SummarySentence> Proceedings(bool brief)
    {
        if (words.State.Headline == CaseHeadline.NotYetFiled)
        {
            yield return maker.Say($"{words.Name} had not been filed by {DateFormatter.Day(words.Reading.AsOf)}.", maker.Case);
            yield break;
        }

        foreach (
            var docket in words.State.Dockets.Where(docketState =>
                !docketState.Docket.IsReview && docketState.Status != DocketStatus.NotOpen && !EndedWithClaims(docketState)
            )
        )
            if (Proceeding(docket) is { } text)
                yield return maker.Say(
                    text,
                    [FactRef.DocketStatus(docket.Docket.Id), .. SentenceMaker.Events(docket.Since, docket.Judgment), .. maker.Checked]
                );
        foreach (var appeal in words.State.Appeals.Where(appeal => appeal.IsOpen))
        {
            var by =
                brief || appeal.By.Count == 0
                    ? $"An appeal was taken {words.On(appeal.TakenIn)}"
                    : $"{words.Parties(appeal.By)} appealed {words.On(appeal.TakenIn)}";
            var ruled = words.WasChecked
                ? "had not ruled when "
                    + $"{(brief ? "last checked" : $"the record was last checked, on {DateFormatter.Day(words.Case.Coding.LastChecked)}")}"
                : "has not ruled";
            var open = appeal.Reopened is { } reopened
                ? $"the appeal has been open again since {words.Day(reopened)}"
                : $"{(brief ? CaseNaming.Court(appeal.Docket) : CaseNaming.InCourt(appeal.Docket))} {ruled}";
            yield return maker.Say(
                $"{by}; {open}.",
                [FactRef.DocketStatus(appeal.Docket.Id), .. SentenceMaker.Events(appeal.TakenIn, appeal.Reopened), .. maker.Checked]
            );
        }
    }

    public IEnumerable<SummarySentence> Appeals()
    {
        foreach (var appeal in words.State.Appeals.Where(appeal => !appeal.IsOpen))
        {
            if (appeal.DecidedIn is not { } decided)
            {
                yield return maker.Say(
                    $"The appeal to {CaseNaming.InCourt(appeal.Docket)} ended without a decision.",
                    FactRef.DocketStatus(appeal.Docket.Id)
                );
                continue;
            }

            var outcome =
                appeal.Outcomes.Count == 0
                    ? "decided the appeal"
                    : $"{Prose.List(appeal.Outcomes.Select(StateLabels.For).Distinct())} "
                        + $"the ruling{(appeal.Outcomes.Count == 1 ? "" : "s")} below";
            var mandate = appeal.Mandate switch
            {
                MandateStatus.NotFound => "; its mandate was not found",
                MandateStatus.Stayed => "; its mandate is stayed",
                _ => "",
            };
            yield return maker.Say(
                $"{Prose.Capital(CaseNaming.InCourt(appeal.Docket))} "
                    + $"{outcome}{(appeal.Remanded ? " and sent the case back" : "")} {words.On(decided)}{mandate}.",
                [FactRef.DocketMandate(appeal.Docket.Id), .. SentenceMaker.Events(decided, appeal.MandateIn)]
            );
        }
    }

    public IEnumerable<SummarySentence> Reviews() =>
        words.State.Reviews.Select(review =>
            maker.Say(
                review.Outcome switch
                {
                    null => $"A petition asks {CaseNaming.Court(review.Docket)} for review; no ruling "
                        + $"on it {(words.WasChecked ? "was found" : "is on record")}.",
                    CertiorariOutcome.Denied =>
                        $"{Prose.Capital(CaseNaming.Court(review.Docket))} declined to review the case {words.On(review.DecidedIn!)}.",
                    CertiorariOutcome.Granted =>
                        $"{Prose.Capital(CaseNaming.Court(review.Docket))} agreed to review the case {words.On(review.DecidedIn!)}.",
                    _ => $"{Prose.Capital(CaseNaming.Court(review.Docket))} granted review, vacated the "
                        + $"judgment below and sent the case back {words.On(review.DecidedIn!)}.",
                },
                [FactRef.DocketStatus(review.Docket.Id), .. SentenceMaker.Events(review.SoughtIn, review.DecidedIn)]
            )
        );

    public IEnumerable<SummarySentence> Defaults() =>
        words
            .State.Dockets.Where(docket => docket.InDefault.Count > 0)
            .Select(docket =>
                maker.Say(
                    $"{words.Parties(docket.InDefault)} {CaseNaming.IsOrAre(docket.InDefault.Count)} in default.",
                    [FactRef.DocketDefault(docket.Docket.Id), .. docket.InDefault.Select(id => FactRef.Party(id))]
                )
            );

    /// <summary>True where the ruling on the claims says already that the proceedings ended.</summary>
    private bool EndedWithClaims(DocketState docket) =>
        docket is { Status: DocketStatus.Terminated, Judgment: null, Since: { } since }
        && words.State.Claims.Any(claim => claim.Results.Any(result => result.Event == since));

    private string? Proceeding(DocketState docket)
    {
        var court = CaseNaming.Court(docket.Docket);
        return docket.Status switch
        {
            DocketStatus.Pending when words.State.Headline == CaseHeadline.OnAppeal => null,
            DocketStatus.Pending => $"The case {(words.WasChecked ? "was pending" : "is pending")} in "
                + $"{court}"
                + $"{(words.WasChecked ? $" when the record was last checked, on {DateFormatter.Day(words.Case.Coding.LastChecked)}" : "")}"
                + ".",
            DocketStatus.Stayed => $"The proceedings in {court} have been stayed since {words.Day(docket.Since!)}.",
            DocketStatus.JudgmentEntered =>
                $"{Prose.Capital(court)} entered {Prose.A(JudgmentOf(docket))} {words.On(docket.Judgment ?? docket.Since!)}.",
            DocketStatus.Terminated when docket.Judgment is { } judgment =>
                $"{Prose.Capital(court)} entered {Prose.A(JudgmentOf(docket))} {words.On(judgment)} and closed the case.",
            DocketStatus.Terminated => $"The proceedings in {court} ended{(docket.Since is { } since ? $" {words.On(since)}" : "")}.",
            DocketStatus.Reopened when docket.Inferred =>
                $"The case is open again in {court}; that is inferred, since no order that says so was found.",
            DocketStatus.Reopened =>
                $"The case is open again in {court}{(docket.Since is { } since ? $", since {words.Day(since)}" : "")}.",
            _ => null,
        };
    }

    /// <summary>"consent judgment"; a judgment after trial is a judgment.</summary>
    public string JudgmentOf(DocketState docket)
    {
        var kinds = docket.Judgment is not { } id
            ? []
            : words
                .Entry(id)
                .Event.Effects.OfType<JudgmentEntered>()
                .Where(entered => entered.Docket == docket.Docket.Id)
                .Select(entered => entered.Kind)
                .Distinct()
                .ToList();
        return kinds is [var kind] ? $"{EnumTerm.For(kind)} judgment" : "judgment";
    }
}
