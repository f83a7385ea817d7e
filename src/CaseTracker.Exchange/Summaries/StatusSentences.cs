using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>Where the case stands in its courts.</summary>
internal sealed class StatusSentences(CaseNaming words, SentenceMaker maker, AppealSentences appeals)
{
    private readonly ClaimSides _sides = new(words.Case);
    private readonly JudgmentForAward _judgment = new(words);

    /// <summary>The judgments of first instance that stand; two dockets with one judgment are one sentence.</summary>
    public IEnumerable<SummarySentence> Judgments() =>
        words
            .State.Dockets.Where(docket => !docket.Docket.IsReview && HasJudgment(docket))
            .GroupBy(Judgment)
            .Select(group =>
                maker.Say(
                    group.Key,
                    [
                        .. group.Select(docket => FactRef.DocketStatus(docket.Docket.Id)),
                        .. SentenceMaker.Events(group.Select(docket => docket.Judgment ?? docket.Since)),
                    ]
                )
            );

    /// <summary>Where the proceedings of first instance stand otherwise.</summary>
    public IEnumerable<SummarySentence> Proceedings()
    {
        if (words.State.Headline == CaseHeadline.NotYetFiled)
        {
            yield return maker.Say($"{words.Name} had not been filed by {DateFormatter.Day(words.Reading.AsOf)}.", maker.Case);
            yield break;
        }

        var told = words
            .State.Dockets.Where(docketState =>
                !docketState.Docket.IsReview && docketState.Status != DocketStatus.NotOpen && !EndedWithClaims(docketState)
            )
            .Select(docket => (Docket: docket, Text: Hedged(Proceeding(docket), docket)))
            .Where(pair => pair.Text is not null);
        // Two dockets with one judgment are one sentence.
        foreach (var group in told.GroupBy(pair => pair.Text!, pair => pair.Docket))
            yield return maker.Say(
                group.Key,
                [
                    .. group.Select(docket => FactRef.DocketStatus(docket.Docket.Id)),
                    .. SentenceMaker.Events(group.SelectMany(docket => new[] { docket.Since, docket.Judgment, docket.JudgmentUndone?.By })),
                    .. maker.Checked,
                ]
            );
        if (Silence.Since(words.State) is { } last)
            yield return maker.Say($"No ruling was found {words.Since(last.Event.Id)}.", [FactRef.Event(last.Event.Id), .. maker.Checked]);
    }

    /// <summary>True while the case waits for its end, which is then what matters.</summary>
    public bool IsPending =>
        words.State.Headline is CaseHeadline.Pending or CaseHeadline.Stayed or CaseHeadline.Reopened or CaseHeadline.NewTrialOrdered;

    /// <summary>Where and when the case began: "The case was filed in the Northern District of California on 6 July 2023."</summary>
    public IEnumerable<SummarySentence> Filed() =>
        words.Case.LeadingDocket() is { } first
        && words.Reading.Entries.FirstOrDefault(entry =>
            entry.Event.Effects.OfType<DocketOpened>().Any(opened => opened.Docket == first.Id) && words.Acts.HasHappened(entry.Event.Id)
        )
            is { } began
            ? [maker.Say($"The case was filed in {CaseNaming.Court(first)} {words.On(began.Event.Id)}.", FactRef.Event(began.Event.Id))]
            : [];

    /// <summary>What is open again after a decision of a court above; at most one sentence.</summary>
    public IEnumerable<SummarySentence> Reopened()
    {
        if (new ReopenedRemedy(words, appeals).Find() is { } open)
            yield return maker.Say($"What is due is open again: {open.What}.", open.Facts);
    }

    public IEnumerable<SummarySentence> Defaults() =>
        words
            .State.Dockets.Where(docket => docket.InDefault.Count > 0)
            .Select(docket =>
                maker.Say(
                    $"{Prose.Capital(words.Parties(docket.InDefault))} {CaseNaming.IsOrAre(docket.InDefault.Count)} in default"
                        + $"{PossiblePhrase.InBrackets(PossiblePhrase.ForDefault(docket))}.",
                    [FactRef.DocketDefault(docket.Docket.Id), .. docket.InDefault.Select(id => FactRef.Party(id))]
                )
            );

    /// <summary>True where the ruling on the claims says already that the proceedings ended.</summary>
    private bool EndedWithClaims(DocketState docket) =>
        docket is { Status: DocketStatus.Terminated, Judgment: null, Since: { } since }
        && words.State.Claims.Any(claim => claim.Results.Any(result => result.Event == since));

    /// <summary>What may be there by the day and is told nowhere else: an appeal that may have been taken.</summary>
    public IEnumerable<SummarySentence> MayExist() =>
        PossiblePhrase
            .MayExist(words.State)
            .Select(pair => maker.Say(CaseNaming.Ended(Prose.Capital(pair.Words)), SentenceMaker.Events(pair.Events)));

    /// <summary>The hedge stands within the sentence, before its full stop.</summary>
    private static string? Hedged(string? sentence, DocketState docket) =>
        sentence is not null && PossiblePhrase.For(docket) is { } hedge ? $"{sentence.TrimEnd('.')} ({hedge})." : sentence;

    private string? Proceeding(DocketState docket)
    {
        var court = CaseNaming.Court(docket.Docket);
        return docket.Status switch
        {
            DocketStatus.Pending
            or DocketStatus.JudgmentEntered when docket.NewTrial is { } ordered && words.State.Headline != CaseHeadline.Settled =>
                $"{Prose.Capital(OrderedBy(ordered) ?? court)} ordered a new trial {words.On(ordered)}; none is on record as held.",
            DocketStatus.Pending
                when words.State.Headline is CaseHeadline.OnAppeal or CaseHeadline.PendingWithAppealOpen or CaseHeadline.Settled => null,
            DocketStatus.Pending when docket.JudgmentUndone is { } undone =>
                $"The judgment in {court} was {EnumTerm.For(undone.Outcome)} on appeal {words.On(undone.By)}.",
            DocketStatus.Pending => $"The case {(words.WasChecked ? "was pending" : "is pending")} in "
                + $"{court}"
                + $"{(words.WasChecked ? $" when the record was last checked, on {DateFormatter.Day(words.Case.Coding.LastChecked)}" : "")}"
                + ".",
            DocketStatus.Stayed => $"The proceedings in {court} have been stayed {words.Since(docket.Since!)}.",
            DocketStatus.JudgmentEntered => null,
            DocketStatus.Terminated when docket is { Inferred: false, Since: { } since } && Moved(docket.Docket) is { } moved =>
                $"{moved} {words.On(since)}.",
            DocketStatus.Terminated when docket.Inferred && docket.Since is { } since =>
                $"The proceedings in {court} ended {words.On(since)}; that is inferred, since no order saying so was found.",
            DocketStatus.Terminated when docket.Judgment is not null && docket.Since == docket.Judgment => null,
            DocketStatus.Terminated => $"The proceedings in {court} ended{(docket.Since is { } since ? $" {words.On(since)}" : "")}.",
            DocketStatus.Reopened when docket.Inferred =>
                $"The case is open again in {court}; that is inferred, since no order saying so was found.",
            DocketStatus.Reopened => docket.Since is { } since
                ? $"The case has been open again in {court} {words.Since(since)}."
                : $"The case is open again in {court}.",
            _ => null,
        };
    }

    /// <summary>"by the Ninth Circuit ": whose order a new trial follows from, where it is not that of the court that holds it.</summary>
    public string ByCourtAbove(DocketState docket) =>
        docket.NewTrial is { } ordered && OrderedBy(ordered) is { } court ? $"by {court} " : "";

    /// <summary>Where the proceedings of a docket that is over go on: it was transferred, or consolidated into another.</summary>
    private string? Moved(Docket docket)
    {
        var others = words.State.Dockets.Where(other => !other.Docket.IsReview && other.Status != DocketStatus.NotOpen).ToList();
        if (others.Find(other => other.Docket.Links.Any(link => link.To == docket.Id && IsTransfer(link.By))) is { } to)
            return $"The case was transferred from {CaseNaming.Court(docket)} to {CaseNaming.Court(to.Docket)}";
        var lead = others.Find(other =>
            docket.Links.Any(link => link.To == other.Docket.Id && link.By == DocketLinkKind.ConsolidatedIntoLead)
        );
        return lead is null || lead.Status == DocketStatus.Terminated
            ? null
            : $"The suit {Numbered(docket)}in {CaseNaming.Court(docket)} was consolidated into "
                + $"{(lead.Docket.Number is { } into ? CaseNames.LabelledNumber(into) : $"the one in {CaseNaming.Court(lead.Docket)}")}";

        static bool IsTransfer(DocketLinkKind kind) => kind is DocketLinkKind.Transfer or DocketLinkKind.MdlTransfer;

        static string Numbered(Docket one) => one.Number is { } number ? $"{CaseNames.LabelledNumber(number)} " : "";
    }

    private string? OrderedBy(string order) =>
        words.Entry(order).Event.Effects.OfType<AppealDecided>().FirstOrDefault() is { } decided
            ? CaseNaming.Court(words.Case.Dockets.First(docket => docket.Id == decided.Docket))
            : null;

    /// <summary>"The Northern District of California entered a final judgment for the plaintiff on 2 May 2017."</summary>
    private string Judgment(DocketState docket)
    {
        var entered = docket.Judgment ?? docket.Since!;
        var closed = docket is { Status: DocketStatus.Terminated, Inferred: false } && docket.Since == docket.Judgment;
        return $"{Prose.Capital(CaseNaming.Court(docket.Docket))} entered {Prose.A(JudgmentOf(docket))}{Winner(docket)} "
            + $"{words.On(entered)}{_judgment.Inferred(entered)}{(closed ? " and closed the case" : "")}"
            + $"{PossiblePhrase.InBrackets(PossiblePhrase.For(docket))}.";
    }

    private static bool HasJudgment(DocketState docket) =>
        docket is { Status: DocketStatus.JudgmentEntered, NewTrial: null } or { Status: DocketStatus.Terminated, Judgment: not null };

    /// <summary>" for the plaintiff", as the judgment was entered; empty where it does not say who won, or says so by its kind.</summary>
    public string Winner(DocketState docket) =>
        docket.Judgment is not null
        && !IsAgreedOrDefault(docket)
        && _sides.Winner(words.Reading.History.After(docket.Judgment)) is { } winner
            ? $" for {winner}"
            : "";

    private bool IsAgreedOrDefault(DocketState docket) => JudgmentOf(docket) is "consent judgment" or "default judgment";

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
