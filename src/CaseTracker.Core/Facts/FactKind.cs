namespace CaseTracker.Core.Facts;

/// <summary>What can be so of a record: the record as a whole, or one field of it that this version knows.</summary>
/// <remarks>How each is written stands in <see cref="FactGrammar"/>, and nowhere else.</remarks>
public enum FactKind
{
    /// <summary>A field that a case file may name and this version has no name for; it is kept and printed as written.</summary>
    OtherField,

    Award,
    AwardAcceptance,
    AwardClaims,
    AwardComponent,
    AwardComponentCut,
    AwardComponentDifference,

    /// <summary>One of several equal parts of a component: "punitive-per-claim".</summary>
    AwardComponentShare,
    AwardCut,
    AwardDifference,
    AwardExecution,
    AwardInterest,
    AwardJudgment,
    AwardLiability,
    AwardPaid,
    AwardRatio,
    AwardStage,
    AwardTotal,
    AwardTotalCut,
    AwardTotalDifference,
    AwardTotalShare,

    Case,
    CaseAbout,
    CaseLastChecked,
    CaseName,
    CaseStatus,

    Claim,
    ClaimAsserted,
    ClaimGround,
    ClaimLaw,
    ClaimOutcome,

    /// <summary>The outcome against one party.</summary>
    ClaimOutcomeAgainst,
    ClaimPrejudice,

    Counsel,
    CounselFirm,

    Docket,
    DocketAnswer,
    DocketAppeal,
    DocketArgument,
    DocketBond,
    DocketCaption,
    DocketClaims,
    DocketCourt,
    DocketCourtListenerId,
    DocketDefault,
    DocketFiled,
    DocketJudges,
    DocketJudgment,
    DocketMandate,
    DocketNewTrial,
    DocketNumber,
    DocketParties,
    DocketRehearing,
    DocketReview,
    DocketSettlement,
    DocketStatus,

    Event,
    EventAuthor,
    EventDate,
    EventEntries,
    EventKind,
    EventMotion,
    EventReview,
    EventRulings,
    EventText,

    Figure,
    FigureValue,

    Injunction,
    InjunctionBinds,
    InjunctionBindsUnnamed,
    InjunctionClause,
    InjunctionClauses,
    InjunctionModified,
    InjunctionProtects,
    InjunctionProtectsUnnamed,
    InjunctionStatus,
    InjunctionStay,

    Judge,
    JudgeName,
    JudgeNames,
    JudgeOffices,

    Lead,

    Motion,
    MotionDisposition,
    MotionEntry,
    MotionFiled,
    MotionOpposition,
    MotionOutcome,

    Participation,
    ParticipationRole,

    Party,
    PartyDescription,
    PartyName,
    PartyNames,
    PartyRole,

    Quotation,
    QuotationDate,
    QuotationSpeaker,
    QuotationWords,

    RelatedCase,
    RelatedCaseCourt,
    RelatedCaseName,
    RelatedCaseNumber,
    RelatedCaseRelation,

    ReliefSought,
    ReliefSoughtAmount,
    ReliefSoughtRatio,
    ReliefSoughtText,
}
