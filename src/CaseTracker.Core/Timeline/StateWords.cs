using CaseTracker.Core.Events;
using CaseTracker.Core.Relief;

namespace CaseTracker.Core.Timeline;

/// <summary>How states and outcomes read in a sentence.</summary>
public static class StateWords
{
    public static string Of(DocketStatus status) => status switch
    {
        DocketStatus.NotOpen => "not open",
        DocketStatus.JudgmentEntered => "judgment entered",
        _ => Words.Of(status),
    };

    public static string Of(InjunctionStatus status) => status switch
    {
        InjunctionStatus.NotIssued => "not issued",
        InjunctionStatus.InForce => "in force",
        InjunctionStatus.StayedOrInForce => "stayed or in force",
        InjunctionStatus.Undone => "undone",
        _ => Words.Of(status),
    };

    public static string Of(ClaimOutcome outcome) => outcome switch
    {
        ClaimOutcome.LiabilityFoundDamagesOpen => "liability found, damages open",
        ClaimOutcome.DismissedPrejudiceNotStated => "dismissed; with or without prejudice is not stated",
        ClaimOutcome.VoluntarilyDismissedByNotice => "voluntarily dismissed by notice",
        ClaimOutcome.VoluntarilyDismissedByStipulation => "voluntarily dismissed by stipulation",
        ClaimOutcome.VoluntarilyDismissedByOrder => "voluntarily dismissed by order",
        _ => Words.Of(outcome),
    };

    /// <summary>The ground behind an outcome, as in "dismissed for forum non conveniens"; null where none is stated.</summary>
    public static string? For(ClaimGround ground) => ground switch
    {
        ClaimGround.NotStated => null,
        ClaimGround.Merits => "on the merits",
        ClaimGround.PersonalJurisdiction => "for want of personal jurisdiction",
        ClaimGround.SubjectMatterJurisdiction => "for want of subject-matter jurisdiction",
        ClaimGround.Mootness => "as moot",
        _ => $"for {Words.Of(ground)}",
    };

    public static string Of(Disposition disposition) => disposition switch
    {
        Disposition.GrantedInPartAndDeniedInPart => "granted in part and denied in part",
        _ => Words.Of(disposition),
    };

    public static string Of(StayKind kind) => kind == StayKind.Administrative ? "administratively stayed" : "stayed pending appeal";

    public static string Of(CertiorariOutcome outcome) => outcome switch
    {
        CertiorariOutcome.GrantedVacatedRemanded => "granted; judgment vacated and remanded",
        _ => Words.Of(outcome),
    };

    public static string Of(RulingReviewed reviewed) => Words.Of(reviewed.Outcome) + (reviewed.InPart ? " in part" : "");

    /// <summary>What became of an appeal: "affirmed", "vacated and remanded"; empty while it is undecided.</summary>
    public static string Of(AppealState appeal) => Prose.List([.. appeal.Outcomes.Select(Of).Distinct(), .. appeal.Remanded ? ["remanded"] : Array.Empty<string>()]);

    public static string Of(EventKind kind) => Words.Of(kind);

    /// <summary>A component as a heading: "Punitive damages".</summary>
    public static string Of(ComponentKind component) => component switch
    {
        ComponentKind.Compensatory or ComponentKind.Punitive or ComponentKind.Statutory => $"{component} damages",
        ComponentKind.AttorneysFees => "Attorneys’ fees",
        ComponentKind.PrejudgmentInterest => "Prejudgment interest",
        ComponentKind.PostjudgmentInterest => "Postjudgment interest",
        _ => Prose.Capital(Words.Of(component)),
    };

    public static string Of(AwardStage stage) => stage switch
    {
        AwardStage.NotMade => "not made",
        AwardStage.ByVerdict => "by verdict",
        AwardStage.ByOrder => "by order",
        AwardStage.Remitted => "after remittitur",
        AwardStage.InJudgment => "in judgment",
        _ => Words.Of(stage),
    };

    /// <summary>How an award came to its sums: "jury verdict", "remittitur".</summary>
    public static string Of(AwardStep step) => step.Kind switch
    {
        AwardStepKind.Verdict => "jury verdict",
        AwardStepKind.Ruling when step.Ruling is { } ruling => Of(ruling),
        AwardStepKind.RemittiturRefused => "remittitur refused",
        AwardStepKind.Adjustment when step.Instrument is { } instrument => Of(instrument),
        _ => Words.Of(step.Kind),
    };

    public static string Of(AdjustmentInstrument instrument) => Words.Of(instrument);

    /// <summary>What happened to an injunction: "issued", "administratively stayed".</summary>
    public static string Of(InjunctionStep step) => step.Kind switch
    {
        InjunctionStepKind.Stayed when step.Stay is { } stay => Of(stay),
        InjunctionStepKind.StayRunsOut when step.Stay is { } stay => $"{Of(stay)}: ends by itself unless a court acts",
        _ => Words.Of(step.Kind),
    };

    public static string Of(MotionStatus status) => status switch
    {
        MotionStatus.NotFiled => "not filed",
        MotionStatus.NoRulingFound => "no ruling found",
        MotionStatus.EndedWithDocket => "ended with its docket",
        _ => Words.Of(status),
    };

    public static string Of(MandateStatus status) => status switch
    {
        MandateStatus.NotDue => "not due",
        MandateStatus.NotFound => "mandate not found",
        MandateStatus.Stayed => "mandate stayed",
        _ => "mandate issued",
    };

    /// <summary>"until 9 June 2018"; null for what has no end that is known.</summary>
    internal static string? Until(Term? term) =>
        term?.Ends is { Earliest: { } first, Latest: { } last } ? $"until {Dates.DateWords.Span(first, last)}" : null;

    /// <summary>What a disposition granted, excepted, and whether with prejudice; null when it says nothing more.</summary>
    internal static string? Terms(MotionDecision decision)
    {
        var terms = new List<string>();
        if (decision.Granted is { } granted) terms.Add(granted);
        if (decision.Except is { } except) terms.Add($"except {except}");
        if (decision.Prejudice != Prejudice.NotStated) terms.Add($"{Words.Of(decision.Prejudice)} prejudice");
        return terms.Count == 0 ? null : string.Join("; ", terms);
    }
}
