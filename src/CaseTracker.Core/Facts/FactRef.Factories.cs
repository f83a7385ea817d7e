using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Facts;

/// <summary>One factory for each fact that the program names itself.</summary>
public sealed partial record FactRef
{
    /// <summary>A record as a whole, by its kind.</summary>
    public static FactRef OfRecord(RecordKind record, string id) => Make(record, id, [], null);

    /// <summary>A fact of a kind that names no component and no part, for tables of kinds.</summary>
    public static FactRef From(FactKind kind, string id, string? after = null)
    {
        var (record, field) = FactGrammar.Write(kind);
        return new FactRef(kind, record, id, field, after);
    }

    public static FactRef Award(string id) => From(FactKind.Award, id);

    public static FactRef AwardAcceptance(string id) => From(FactKind.AwardAcceptance, id);

    /// <summary>A component, as an event left it where one is named.</summary>
    public static FactRef AwardComponent(string id, ComponentKind component, string? after = null) =>
        Make(RecordKind.Award, id, FactGrammar.OfComponent(component), after);

    /// <summary>By how much an event cut a component, as a percentage.</summary>
    public static FactRef AwardComponentCut(string id, ComponentKind component, string after) =>
        Make(RecordKind.Award, id, FactGrammar.CutOf(component), after);

    /// <summary>The sum by which an event cut a component.</summary>
    public static FactRef AwardComponentDifference(string id, ComponentKind component, string after) =>
        Make(RecordKind.Award, id, FactGrammar.DifferenceOf(component), after);

    /// <summary>The cut that an event made, of whatever part.</summary>
    public static FactRef AwardCut(string id, string after) => From(FactKind.AwardCut, id, after);

    /// <summary>The sum by which an event cut whatever part.</summary>
    public static FactRef AwardDifference(string id, string after) => From(FactKind.AwardDifference, id, after);

    public static FactRef AwardExecution(string id) => From(FactKind.AwardExecution, id);

    public static FactRef AwardInterest(string id) => From(FactKind.AwardInterest, id);

    public static FactRef AwardJudgment(string id) => From(FactKind.AwardJudgment, id);

    /// <summary>The punitive part as a multiple of the compensatory.</summary>
    public static FactRef AwardRatio(string id, string after) => From(FactKind.AwardRatio, id, after);

    /// <summary>What has been paid of it.</summary>
    public static FactRef AwardPaid(string id) => From(FactKind.AwardPaid, id);

    public static FactRef AwardStage(string id) => From(FactKind.AwardStage, id);

    public static FactRef AwardTotal(string id, string after) => From(FactKind.AwardTotal, id, after);

    public static FactRef AwardTotalCut(string id, string after) => From(FactKind.AwardTotalCut, id, after);

    public static FactRef AwardTotalDifference(string id, string after) => From(FactKind.AwardTotalDifference, id, after);

    public static FactRef Case(string slug) => From(FactKind.Case, slug);

    public static FactRef CaseAbout(string slug) => From(FactKind.CaseAbout, slug);

    public static FactRef CaseLastChecked(string slug) => From(FactKind.CaseLastChecked, slug);

    public static FactRef CaseStatus(string slug) => From(FactKind.CaseStatus, slug);

    public static FactRef Claim(string id) => From(FactKind.Claim, id);

    public static FactRef ClaimOutcome(string id, string? after = null) => From(FactKind.ClaimOutcome, id, after);

    public static FactRef ClaimOutcomeAgainst(string id, string party) =>
        Make(RecordKind.Claim, id, FactGrammar.OutcomeAgainst(party), null);

    public static FactRef Counsel(string id) => From(FactKind.Counsel, id);

    public static FactRef CounselFirm(string id) => From(FactKind.CounselFirm, id);

    public static FactRef Docket(string id) => From(FactKind.Docket, id);

    public static FactRef DocketAppeal(string id) => From(FactKind.DocketAppeal, id);

    public static FactRef DocketBond(string id) => From(FactKind.DocketBond, id);

    public static FactRef DocketDefault(string id) => From(FactKind.DocketDefault, id);

    public static FactRef DocketJudges(string id) => From(FactKind.DocketJudges, id);

    public static FactRef DocketJudgment(string id) => From(FactKind.DocketJudgment, id);

    public static FactRef DocketMandate(string id) => From(FactKind.DocketMandate, id);

    public static FactRef DocketNewTrial(string id) => From(FactKind.DocketNewTrial, id);

    public static FactRef DocketNumber(string id) => From(FactKind.DocketNumber, id);

    public static FactRef DocketRehearing(string id) => From(FactKind.DocketRehearing, id);

    /// <summary>The review of the docket's case by the Supreme Court.</summary>
    public static FactRef DocketReview(string id) => From(FactKind.DocketReview, id);

    public static FactRef DocketSettlement(string id) => From(FactKind.DocketSettlement, id);

    public static FactRef DocketStatus(string id) => From(FactKind.DocketStatus, id);

    public static FactRef Event(string id) => From(FactKind.Event, id);

    public static FactRef EventDate(string id) => From(FactKind.EventDate, id);

    /// <summary>What the court above did with the ruling that the event is.</summary>
    public static FactRef EventReview(string id) => From(FactKind.EventReview, id);

    public static FactRef Figure(string id) => From(FactKind.Figure, id);

    public static FactRef FigureValue(string id) => From(FactKind.FigureValue, id);

    public static FactRef Injunction(string id) => From(FactKind.Injunction, id);

    public static FactRef InjunctionBinds(string id) => From(FactKind.InjunctionBinds, id);

    public static FactRef InjunctionBindsUnnamed(string id) => From(FactKind.InjunctionBindsUnnamed, id);

    public static FactRef InjunctionClause(string id, string clause) => Make(RecordKind.Injunction, id, FactGrammar.OfClause(clause), null);

    public static FactRef InjunctionModified(string id) => From(FactKind.InjunctionModified, id);

    public static FactRef InjunctionProtects(string id) => From(FactKind.InjunctionProtects, id);

    public static FactRef InjunctionProtectsUnnamed(string id) => From(FactKind.InjunctionProtectsUnnamed, id);

    public static FactRef InjunctionStatus(string id) => From(FactKind.InjunctionStatus, id);

    public static FactRef Judge(string id) => From(FactKind.Judge, id);

    public static FactRef JudgeName(string id) => From(FactKind.JudgeName, id);

    /// <summary>The paragraph that editors wrote to open the account of the case.</summary>
    public static FactRef Lead(string id) => From(FactKind.Lead, id);

    public static FactRef Motion(string id) => From(FactKind.Motion, id);

    public static FactRef MotionDisposition(string id) => From(FactKind.MotionDisposition, id);

    public static FactRef MotionOutcome(string id) => From(FactKind.MotionOutcome, id);

    public static FactRef Participation(string id) => From(FactKind.Participation, id);

    public static FactRef ParticipationRole(string id) => From(FactKind.ParticipationRole, id);

    public static FactRef Party(string id) => From(FactKind.Party, id);

    public static FactRef PartyName(string id) => From(FactKind.PartyName, id);

    public static FactRef PartyRole(string id) => From(FactKind.PartyRole, id);

    public static FactRef Quotation(string id) => From(FactKind.Quotation, id);

    public static FactRef QuotationWords(string id) => From(FactKind.QuotationWords, id);

    public static FactRef RelatedCase(string id) => From(FactKind.RelatedCase, id);

    public static FactRef RelatedCaseRelation(string id) => From(FactKind.RelatedCaseRelation, id);

    public static FactRef ReliefSought(string id) => From(FactKind.ReliefSought, id);

    public static FactRef ReliefSoughtAmount(string id) => From(FactKind.ReliefSoughtAmount, id);

    /// <summary>The sum asked for as a multiple of the compensatory part of the award.</summary>
    public static FactRef ReliefSoughtRatio(string id) => From(FactKind.ReliefSoughtRatio, id);

    public static FactRef ReliefSoughtText(string id) => From(FactKind.ReliefSoughtText, id);
}
