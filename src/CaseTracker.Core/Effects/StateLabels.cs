using System.Globalization;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Parties;

namespace CaseTracker.Core.Effects;

/// <summary>How states and outcomes read in a sentence.</summary>
public static partial class StateLabels
{
    /// <summary>Of an appeal or petition that is over, so far as it seems.</summary>
    public const string OutcomeNotFound = "outcome not found";

    private const string Dismissed = "dismissed";

    public static string For(DocketStatus status) =>
        status switch
        {
            DocketStatus.NotOpen => "not open",
            DocketStatus.JudgmentEntered => "judgment entered",
            DocketStatus.Removed => "removed to a federal court",
            _ => EnumTerm.For(status),
        };

    public static string For(InjunctionStatus status) =>
        status switch
        {
            InjunctionStatus.NotIssued => "not issued",
            InjunctionStatus.InForce => "in force",
            InjunctionStatus.StayedOrInForce => "stayed or in force",
            InjunctionStatus.Undone => "overturned with the ruling that issued it",
            InjunctionStatus.NotYetInEffect => "issued but not yet in effect",
            _ => EnumTerm.For(status),
        };

    public static string For(ClaimOutcome outcome) =>
        outcome switch
        {
            // Which remedy is open, and whether it still is, stands beside it.
            ClaimOutcome.LiabilityFoundDamagesOpen => "liability found",
            ClaimOutcome.LiabilityFoundDamagesAwarded => "liability found; damages awarded",
            ClaimOutcome.DismissedPrejudiceNotStated => $"{Dismissed}; the order does not say whether the claim can be refiled",
            ClaimOutcome.JudgmentByConsent => "consent judgment",
            ClaimOutcome.JudgmentByDefault => "default judgment",
            ClaimOutcome.VoluntarilyDismissedByNotice => "voluntarily dismissed by notice",
            ClaimOutcome.VoluntarilyDismissedByStipulation => "voluntarily dismissed by stipulation",
            ClaimOutcome.VoluntarilyDismissedByOrder => "voluntarily dismissed by order",
            _ => EnumTerm.For(outcome),
        };

    /// <summary>An outcome in words that say what was undone: "liability reversed", "dismissal vacated".</summary>
    public static string For(ClaimResult result) =>
        result switch
        {
            { Outcome: ClaimOutcome.DismissedPrejudiceNotStated, Ground: ClaimGround.TimeBarred or ClaimGround.Mootness } => Dismissed,
            { Outcome: ClaimOutcome.DismissedPrejudiceNotStated } when ClaimLabels.IsNotOnTheMerits(result.Ground) =>
                $"{Dismissed}, {ClaimLabels.NotOnTheMerits}",
            { IsPrejudiceNotFound: true } => $"{Dismissed}; we did not find whether the claim can be refiled",
            { Outcome: not (ClaimOutcome.Reversed or ClaimOutcome.Vacated), Outcome: var outcome } => For(outcome)
                + ClaimLabels.Prejudice(result),
            { Was: null or ClaimOutcome.Reversed or ClaimOutcome.Vacated } => EnumTerm.For(result.Outcome),
            { Was: ClaimOutcome.JudgmentForDefendant } => $"judgment for the defendant {EnumTerm.For(result.Outcome)}",
            { IsLiabilityUndone: true } => $"liability {EnumTerm.For(result.Outcome)}",
            _ => $"dismissal {EnumTerm.For(result.Outcome)}",
        };

    /// <summary>The ground behind an outcome, as in "dismissed for forum non conveniens"; null where none is stated.</summary>
    public static string? For(ClaimGround ground) =>
        ground switch
        {
            ClaimGround.NotStated => null,
            ClaimGround.Merits => "on the merits",
            ClaimGround.PersonalJurisdiction => "for lack of personal jurisdiction",
            ClaimGround.SubjectMatterJurisdiction => "for lack of subject-matter jurisdiction",
            ClaimGround.Mootness => "as moot",
            ClaimGround.TimeBarred => "as time-barred",
            ClaimGround.Immunity => "on immunity grounds",
            _ => $"for {EnumTerm.For(ground)}",
        };

    public static string For(Disposition disposition) =>
        disposition switch
        {
            Disposition.DeniedInPartReservedInPart => "denied in part, ruling on the rest deferred",
            Disposition.GrantedInPartAndDeniedInPart => "granted in part and denied in part",
            _ => EnumTerm.For(disposition),
        };

    public static string For(StayKind kind) => kind == StayKind.Administrative ? "administratively stayed" : "stayed pending appeal";

    public static string For(PartyRole role) =>
        role switch
        {
            PartyRole.NonParty => "non-party",
            PartyRole.ThirdPartyDefendant => "third-party defendant",
            _ => EnumTerm.For(role),
        };

    public static string For(EventKind kind) => kind == EventKind.Other ? "event" : EnumTerm.For(kind);

    /// <summary>A component as a heading: "Punitive damages".</summary>
    public static string For(ComponentKind component) =>
        component switch
        {
            ComponentKind.Compensatory or ComponentKind.Punitive or ComponentKind.Statutory => $"{component} damages",
            ComponentKind.AttorneysFees => "Attorneys’ fees",
            ComponentKind.PrejudgmentInterest => "Prejudgment interest",
            ComponentKind.PostjudgmentInterest => "Postjudgment interest",
            _ => Prose.Capital(EnumTerm.For(component)),
        };

    public static string For(AwardStage stage) =>
        stage switch
        {
            AwardStage.NotMade => "not made",
            AwardStage.ByVerdict => "by verdict",
            AwardStage.ByOrder => "by order",
            AwardStage.Remitted => "after remittitur",
            AwardStage.InJudgment => "in judgment",
            AwardStage.SetAside => "set aside",
            AwardStage.Undone => "overturned",
            _ => EnumTerm.For(stage),
        };

    /// <summary>How an award came to its sums: "jury verdict", "remittitur".</summary>
    public static string For(AwardStep step) =>
        step.Kind switch
        {
            AwardStepKind.Verdict => "jury verdict",
            AwardStepKind.Ruling when step.Ruling is { } ruling => For(ruling),
            AwardStepKind.SetAsideInPart => "set aside in part",
            AwardStepKind.OnAppeal => "on appeal",
            AwardStepKind.Adjustment when step.Instrument is { } instrument => For(instrument),
            _ => EnumTerm.For(step.Kind),
        };

    /// <summary>Interest in words: "9% a year, simple".</summary>
    public static string For(AwardInterest interest) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{interest.Percent:0.####}% a year, {(interest.Compounding == Compounding.Simple ? "simple" : "compounded yearly")}"
        ) + (interest.Inferred ? ", inferred" : "");

    public static string For(SettlementStatus status) =>
        status switch
        {
            SettlementStatus.AwaitingApproval => "awaiting the court’s approval",
            SettlementStatus.PreliminarilyApproved => "preliminarily approved",
            SettlementStatus.FinallyApproved => "finally approved",
            _ => EnumTerm.For(status),
        };

    /// <summary>How it stands with a judgment on an award that is in none: "no judgment yet".</summary>
    public static string For(JudgmentOutlook outlook) =>
        outlook switch
        {
            JudgmentOutlook.NotYet => "no judgment yet",
            JudgmentOutlook.MayBeEntered => "judgment may have been entered",
            _ => "no judgment found",
        };

    public static string For(AdjustmentInstrument instrument) => EnumTerm.For(instrument);

    /// <summary>What happened to an injunction: "issued", "administratively stayed".</summary>
    public static string For(InjunctionStep step) =>
        step.Kind switch
        {
            InjunctionStepKind.Stayed when step.Stay is { } stay => For(stay),
            InjunctionStepKind.StayedInPart when step.Stay is { } stay => $"{For(stay)} in part",
            InjunctionStepKind.ModifiedOnAppeal => "modified on appeal",
            InjunctionStepKind.UndoneOnAppeal when step.Review is { } review => $"{EnumTerm.For(review)} on appeal",
            InjunctionStepKind.StayRunsOut when step.Stay is StayKind.Administrative =>
                "on hold for now; the hold lapses unless a court acts",
            InjunctionStepKind.StayRunsOut when step.Stay is { } stay => $"{For(stay)}; the stay lapses unless a court acts",
            _ => EnumTerm.For(step.Kind),
        };

    public static string For(MotionStatus status) =>
        status switch
        {
            MotionStatus.NotFiled => "not filed",
            MotionStatus.RulingUndone => "ruling overturned",
            MotionStatus.NoRulingFound => "no ruling found",
            MotionStatus.EndedWithDocket => "no ruling found before the case closed",
            _ => EnumTerm.For(status),
        };

    /// <summary>"until 9 June 2018"; null for what has no end that is known.</summary>
    internal static string? Until(Term? term) =>
        term?.Ends is { Earliest: { } first, Latest: { } last } ? $"until {DateFormatter.Span(first, last)}" : null;

    /// <summary>What a disposition granted, excepted, and whether with prejudice; null when it says nothing more.</summary>
    internal static string? Terms(MotionDecision decision)
    {
        var terms = new List<string>();
        if (decision.Granted is { } granted)
            terms.Add(granted);
        if (decision.Except is { } except)
            terms.Add($"except {except}");
        if (decision.Prejudice != Prejudice.NotStated)
            terms.Add($"{EnumTerm.For(decision.Prejudice)} prejudice");
        return terms.Count == 0 ? null : string.Join("; ", terms);
    }
}
