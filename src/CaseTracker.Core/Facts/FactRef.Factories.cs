using CaseTracker.Core.Relief;
using CaseTracker.Core.Review;

namespace CaseTracker.Core.Facts;

/// <summary>One factory for each fact that the program names itself.</summary>
public sealed partial record FactRef
{
    /// <summary>A record as a whole, by its kind.</summary>
    public static FactRef OfRecord(RecordKind record, string id) => Make(record, id, [], null);

    /// <summary>A fact of a kind that names no component and no part, for tables of kinds.</summary>
    public static FactRef Of(FactKind kind, string id, string? after = null)
    {
        var (record, field) = FactGrammar.Write(kind);
        return new FactRef(kind, record, id, field, after);
    }

    public static FactRef Award(string id) => Of(FactKind.Award, id);

    public static FactRef AwardAcceptance(string id) => Of(FactKind.AwardAcceptance, id);

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
    public static FactRef AwardCut(string id, string after) => Of(FactKind.AwardCut, id, after);

    /// <summary>The sum by which an event cut whatever part.</summary>
    public static FactRef AwardDifference(string id, string after) => Of(FactKind.AwardDifference, id, after);

    public static FactRef AwardExecution(string id) => Of(FactKind.AwardExecution, id);

    public static FactRef AwardJudgment(string id) => Of(FactKind.AwardJudgment, id);

    /// <summary>The punitive part as a multiple of the compensatory.</summary>
    public static FactRef AwardRatio(string id, string after) => Of(FactKind.AwardRatio, id, after);

    public static FactRef AwardStage(string id) => Of(FactKind.AwardStage, id);

    public static FactRef AwardTotal(string id, string after) => Of(FactKind.AwardTotal, id, after);

    public static FactRef AwardTotalCut(string id, string after) => Of(FactKind.AwardTotalCut, id, after);

    public static FactRef AwardTotalDifference(string id, string after) => Of(FactKind.AwardTotalDifference, id, after);

    public static FactRef Case(string slug) => Of(FactKind.Case, slug);

    public static FactRef CaseAbout(string slug) => Of(FactKind.CaseAbout, slug);

    public static FactRef CaseLastChecked(string slug) => Of(FactKind.CaseLastChecked, slug);

    public static FactRef CaseStatus(string slug) => Of(FactKind.CaseStatus, slug);

    public static FactRef Claim(string id) => Of(FactKind.Claim, id);

    public static FactRef ClaimOutcome(string id, string? after = null) => Of(FactKind.ClaimOutcome, id, after);

    public static FactRef ClaimOutcomeAgainst(string id, string party) => Make(RecordKind.Claim, id, FactGrammar.OutcomeAgainst(party), null);

    public static FactRef Counsel(string id) => Of(FactKind.Counsel, id);

    public static FactRef CounselFirm(string id) => Of(FactKind.CounselFirm, id);

    public static FactRef Docket(string id) => Of(FactKind.Docket, id);

    public static FactRef DocketAppeal(string id) => Of(FactKind.DocketAppeal, id);

    public static FactRef DocketDefault(string id) => Of(FactKind.DocketDefault, id);

    public static FactRef DocketJudges(string id) => Of(FactKind.DocketJudges, id);

    public static FactRef DocketJudgment(string id) => Of(FactKind.DocketJudgment, id);

    public static FactRef DocketMandate(string id) => Of(FactKind.DocketMandate, id);

    public static FactRef DocketNewTrial(string id) => Of(FactKind.DocketNewTrial, id);

    public static FactRef DocketNumber(string id) => Of(FactKind.DocketNumber, id);

    public static FactRef DocketRehearing(string id) => Of(FactKind.DocketRehearing, id);

    /// <summary>The review of the docket's case by the Supreme Court.</summary>
    public static FactRef DocketReview(string id) => Of(FactKind.DocketReview, id);

    public static FactRef DocketStatus(string id) => Of(FactKind.DocketStatus, id);

    public static FactRef Event(string id) => Of(FactKind.Event, id);

    public static FactRef EventDate(string id) => Of(FactKind.EventDate, id);

    /// <summary>What the court above did with the ruling that the event is.</summary>
    public static FactRef EventReview(string id) => Of(FactKind.EventReview, id);

    public static FactRef Figure(string id) => Of(FactKind.Figure, id);

    public static FactRef FigureValue(string id) => Of(FactKind.FigureValue, id);

    public static FactRef Injunction(string id) => Of(FactKind.Injunction, id);

    public static FactRef InjunctionBinds(string id) => Of(FactKind.InjunctionBinds, id);

    public static FactRef InjunctionBindsUnnamed(string id) => Of(FactKind.InjunctionBindsUnnamed, id);

    public static FactRef InjunctionClause(string id, string clause) => Make(RecordKind.Injunction, id, FactGrammar.OfClause(clause), null);

    public static FactRef InjunctionModified(string id) => Of(FactKind.InjunctionModified, id);

    public static FactRef InjunctionProtects(string id) => Of(FactKind.InjunctionProtects, id);

    public static FactRef InjunctionProtectsUnnamed(string id) => Of(FactKind.InjunctionProtectsUnnamed, id);

    public static FactRef InjunctionStatus(string id) => Of(FactKind.InjunctionStatus, id);

    public static FactRef Judge(string id) => Of(FactKind.Judge, id);

    public static FactRef JudgeName(string id) => Of(FactKind.JudgeName, id);

    /// <summary>The paragraph that editors wrote to open the account of the case.</summary>
    public static FactRef Lead(string id) => Of(FactKind.Lead, id);

    public static FactRef Motion(string id) => Of(FactKind.Motion, id);

    public static FactRef MotionDisposition(string id) => Of(FactKind.MotionDisposition, id);

    public static FactRef MotionOutcome(string id) => Of(FactKind.MotionOutcome, id);

    public static FactRef Participation(string id) => Of(FactKind.Participation, id);

    public static FactRef ParticipationRole(string id) => Of(FactKind.ParticipationRole, id);

    public static FactRef Party(string id) => Of(FactKind.Party, id);

    public static FactRef PartyName(string id) => Of(FactKind.PartyName, id);

    public static FactRef PartyRole(string id) => Of(FactKind.PartyRole, id);

    public static FactRef Quotation(string id) => Of(FactKind.Quotation, id);

    public static FactRef QuotationWords(string id) => Of(FactKind.QuotationWords, id);

    public static FactRef RelatedCase(string id) => Of(FactKind.RelatedCase, id);

    public static FactRef RelatedCaseRelation(string id) => Of(FactKind.RelatedCaseRelation, id);

    public static FactRef ReliefSought(string id) => Of(FactKind.ReliefSought, id);

    public static FactRef ReliefSoughtAmount(string id) => Of(FactKind.ReliefSoughtAmount, id);

    /// <summary>The sum asked for as a multiple of the compensatory part of the award.</summary>
    public static FactRef ReliefSoughtRatio(string id) => Of(FactKind.ReliefSoughtRatio, id);

    public static FactRef ReliefSoughtText(string id) => Of(FactKind.ReliefSoughtText, id);
}
