using CaseTracker.Core.Courts;
using CaseTracker.Core.Effects.Appeals;

namespace CaseTracker.Core.Effects;

/// <summary>Appeals and review.</summary>
public static partial class StateLabels
{
    private const string NoReturnFound = "we found no order sending the case back";

    public static string For(CertiorariOutcome outcome) =>
        outcome switch
        {
            CertiorariOutcome.GrantedVacatedRemanded => "granted; decision below vacated and remanded",
            _ => EnumTerm.For(outcome),
        };

    /// <summary>What a court did with a petition for review that it was free to decline: "Supreme Court declined review".</summary>
    public static string Review(Tribunal court, CertiorariOutcome outcome) =>
        court.ShortName
        + outcome switch
        {
            CertiorariOutcome.Denied => " declined review",
            CertiorariOutcome.Granted => " granted review",
            _ => " granted review, vacated the decision below and sent the case back",
        };

    public static string For(RulingReviewed reviewed) => For(reviewed, []);

    /// <param name="parts">What is on record of parts of the ruling: one that fared otherwise makes it "in part".</param>
    public static string For(RulingReviewed reviewed, IReadOnlyList<PartReviewed> parts) =>
        EnumTerm.For(reviewed.Outcome) + (IsInPart(reviewed, parts) ? " in part" : "");

    /// <summary>True where the outcome is not that of the whole ruling. A ruling of which every part that is named was affirmed is
    /// affirmed.</summary>
    public static bool IsInPart(RulingReviewed reviewed, IReadOnlyList<PartReviewed> parts) =>
        reviewed.Outcome == ReviewOutcome.Affirmed && parts.Count > 0
            ? parts.Any(part => part.Outcome != ReviewOutcome.Affirmed)
            : reviewed.InPart;

    /// <summary>What became of an appeal: "affirmed", "affirmed in part, reversed in part and remanded"; empty while it is
    /// undecided.</summary>
    public static string For(AppealState appeal) =>
        Prose.List([
            .. appeal.Outcomes.Count == 0 ? PartPhrase.Outcomes(appeal.Parts) : Outcomes(appeal),
            .. appeal.Remanded ? ["remanded"] : Array.Empty<string>(),
        ]);

    /// <summary>What was done to rulings and to parts of them: each in part, where it is not all one and the same.</summary>
    private static IEnumerable<string> Outcomes(AppealState appeal)
    {
        var all = appeal
            .Outcomes.Select(reviewed => reviewed.Outcome)
            // That a part stands again follows from what was done to the ruling that had taken it away.
            .Concat(appeal.Parts.Select(part => part.Outcome).Where(outcome => outcome != ReviewOutcome.Reinstated))
            .Distinct()
            .Order()
            .ToList();
        var inPart = all.Count > 1 || appeal.Outcomes.All(reviewed => reviewed.InPart);
        return all.Select(outcome => EnumTerm.For(outcome) + (inPart ? " in part" : ""));
    }

    /// <summary>Of an appeal that is no longer open and was not decided.</summary>
    public static string Undecided(AppealState appeal) =>
        appeal.OutcomeNotFound ? OutcomeNotFound
        : appeal.EndInferred ? "apparently ended; how was not found"
        : "ended without a decision";

    /// <summary>Whether a decided appeal has taken hold, in the words of its court: "mandate stayed".</summary>
    public static string Mandate(AppealState appeal)
    {
        if (appeal is { Mandate: MandateStatus.NotFound, Docket.Tribunal.TakesHold: TakesHold.Unknown })
            return "we found no record of when it took effect";
        // A trial court's cut of a sum has the same name as the paper with which some courts above send a case back.
        if (appeal.Docket.Tribunal.TakesHold == TakesHold.Remittitur)
            return appeal.Mandate switch
            {
                MandateStatus.NotDue => "not due",
                MandateStatus.NotYetDue => "return to the trial court not yet due",
                MandateStatus.NotFound => NoReturnFound,
                MandateStatus.Stayed => "return to the trial court stayed",
                MandateStatus.NotYetIssued => "not yet returned to the trial court",
                MandateStatus.MayHaveIssued => "may have been returned to the trial court",
                MandateStatus.NotNeeded => "in effect on entry",
                _ => "returned to the trial court",
            };
        var paper = Paper(appeal.Docket.Tribunal.TakesHold) ?? "mandate";
        if (appeal is { Mandate: MandateStatus.NotFound, HasTakenHold: true, Docket.Tribunal.TakesHold: TakesHold.CertifiedJudgment })
            return $"we infer that it has taken effect; we found no {paper}";
        return appeal.Mandate switch
        {
            MandateStatus.NotDue => "not due",
            MandateStatus.NotYetDue => $"{paper} not yet due",
            MandateStatus.NotFound => paper == "mandate" && !IsAffirmed(appeal) ? NoReturnFound : $"we found no {paper}",
            MandateStatus.Stayed => $"{paper} stayed",
            MandateStatus.NotYetIssued => $"{paper} not yet issued",
            MandateStatus.MayHaveIssued => $"{paper} may have issued",
            MandateStatus.NotNeeded => "in effect on entry",
            _ => $"{paper} issued",
        };
    }

    /// <summary>True where the court above left everything as it was, so that nothing goes back to the court below.</summary>
    private static bool IsAffirmed(AppealState appeal) =>
        !appeal.Remanded
        && appeal.Outcomes.Count + appeal.Parts.Count > 0
        && appeal.Outcomes.All(reviewed => reviewed.Outcome == ReviewOutcome.Affirmed)
        && appeal.Parts.All(part => part.Outcome == ReviewOutcome.Affirmed);

    /// <summary>With what an appellate decision takes hold, as in "takes effect when the mandate issues".</summary>
    public static string For(TakesHold takesHold) =>
        Paper(takesHold) is { } paper ? $"takes effect when the {paper} issues"
        : takesHold == TakesHold.Entry ? "takes effect on entry"
        : "when it takes effect is not known";

    /// <summary>The paper with which a decision takes hold; null where it takes none, or none is known.</summary>
    public static string? Paper(TakesHold takesHold) =>
        takesHold switch
        {
            TakesHold.Mandate => "mandate",
            TakesHold.CertifiedJudgment => "certified judgment",
            TakesHold.Remittitur => "remittitur",
            TakesHold.Procedendo => "procedendo",
            TakesHold.Rescript => "rescript",
            _ => null,
        };
}
