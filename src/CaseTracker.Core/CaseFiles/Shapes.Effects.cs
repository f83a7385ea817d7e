using CaseTracker.Core.Events;
using CaseTracker.Core.Parties;

namespace CaseTracker.Core.CaseFiles;

internal static partial class Shapes
{
    private static readonly EffectCase[] EffectCases =
    [
        EffectCase.Of<DocketOpened>("docketOpened", (m, id, e) => new DocketOpened(m.Target("docketOpened", e?.Docket, "docket")) { Id = id }),
        EffectCase.Of<DocketStayed>("docketStayed", (m, id, e) => new DocketStayed(m.Target("docketStayed", e?.Docket, "docket")) { Id = id }),
        EffectCase.Of<DocketResumed>("docketResumed", (m, id, e) => new DocketResumed(m.Target("docketResumed", e?.Docket, "docket")) { Id = id }),
        EffectCase.Of<DocketTerminated>("docketTerminated", (m, id, e) => new DocketTerminated(m.Target("docketTerminated", e?.Docket, "docket")) { Id = id }),
        EffectCase.Of<DocketReopened>("docketReopened", (m, id, e) => new DocketReopened(m.Target("docketReopened", e?.Docket, "docket")) { Id = id }),
        EffectCase.Of<PartyJoined>("partyJoined", (m, id, e) => new PartyJoined(
            m.Target("partyJoined", e?.Party, "party"), m.Target("docket", e?.Docket, "docket"), m.Word("role", e?.Role ?? PartyRole.Other)) { Id = id }),
        EffectCase.Of<PartyTerminated>("partyTerminated", (m, id, e) => new PartyTerminated(
            m.Target("partyTerminated", e?.Party, "party"), m.Target("docket", e?.Docket, "docket")) { Id = id }),
        EffectCase.Of<PartyRenamed>("partyRenamed", (m, id, e) => new PartyRenamed(
            m.Target("partyRenamed", e?.Party, "party"), m.Required("to", e?.To, Scalars.Text)) { Id = id }),
        EffectCase.Of<CounselAppeared>("counselAppeared", (m, id, e) => new CounselAppeared(m.Target("counselAppeared", e?.Appearance, "counsel")) { Id = id }),
        EffectCase.Of<CounselWithdrew>("counselWithdrew", (m, id, e) => new CounselWithdrew(m.Target("counselWithdrew", e?.Appearance, "counsel")) { Id = id }),
        EffectCase.Of<DefaultEntered>("defaultEntered", (m, id, e) => new DefaultEntered(
            m.Targets("defaultEntered", e?.Parties, "party", 1), m.Target("docket", e?.Docket, "docket")) { Id = id }),
        EffectCase.Of<DefaultSetAside>("defaultSetAside", (m, id, e) => new DefaultSetAside(
            m.Targets("defaultSetAside", e?.Parties, "party", 1), m.Target("docket", e?.Docket, "docket")) { Id = id }),
        EffectCase.Of<DeadlineSet>("deadlineSet", (m, id, e) => new DeadlineSet(
            m.Required("deadlineSet", e?.What, Scalars.Text), m.Required("on", e?.On, Scalars.Date)) { Id = id }),
        EffectCase.Of<HearingSet>("hearingSet", (m, id, e) => new HearingSet(
            m.Required("hearingSet", e?.What, Scalars.Text), m.Required("on", e?.On, Scalars.Date)) { Id = id }),
        EffectCase.Of<ClaimAsserted>("claimAsserted", (m, id, e) => new ClaimAsserted(m.Target("claimAsserted", e?.Claim, "claim")) { Id = id }),
        EffectCase.Of<ClaimDecided>("claimDecided", (m, id, e) => new ClaimDecided(
            m.Target("claimDecided", e?.Claim, "claim"), m.Word("outcome", e?.Outcome ?? default),
            m.WithDefault("ground", e?.Ground ?? default, ClaimGround.NotStated, Scalars.Word<ClaimGround>()),
            m.Targets("against", e?.Against, "party")) { Id = id }),
        EffectCase.Of<MotionFiled>("motionFiled", (m, id, e) => new MotionFiled(m.Target("motionFiled", e?.Motion, "motion")) { Id = id }),
        EffectCase.Of<SanctionImposed>("sanctionImposed", (m, id, e) => new SanctionImposed(
            m.Word("sanctionImposed", e?.Kind ?? default), m.Targets("on", e?.On, "party", 1), m.OneMoney("amount", e?.Amount)) { Id = id }),
        EffectCase.Of<NewTrialOrdered>("newTrialOrdered", (m, id, e) => new NewTrialOrdered(
            m.Target("newTrialOrdered", e?.Docket, "docket"), m.Required("scope", e?.Scope, Scalars.Text)) { Id = id }),
        EffectCase.Of<AwardMade>("awardMade", (m, id, e) => new AwardMade(
            m.Target("awardMade", e?.Award, "award"), m.Amounts("components", e?.Components)) { Id = id }),
        EffectCase.Of<RemittiturOffered>("remittiturOffered", (m, id, e) => new RemittiturOffered(
            m.Target("remittiturOffered", e?.Award, "award"), m.Word("component", e?.Component ?? default),
            m.Required("to", e?.To ?? default, Scalars.Amount)) { Id = id }),
        EffectCase.Of<RemittiturAccepted>("remittiturAccepted", (m, id, e) => new RemittiturAccepted(m.Target("remittiturAccepted", e?.Award, "award")) { Id = id }),
        EffectCase.Of<RemittiturRefused>("remittiturRefused", (m, id, e) => new RemittiturRefused(m.Target("remittiturRefused", e?.Award, "award")) { Id = id }),
        EffectCase.Of<AwardAdjusted>("awardAdjusted", (m, id, e) => new AwardAdjusted(
            m.Target("awardAdjusted", e?.Award, "award"), m.Word("component", e?.Component ?? default),
            m.Required("to", e?.To ?? default, Scalars.Amount), m.Word("instrument", e?.Instrument ?? default)) { Id = id }),
        EffectCase.Of<ExecutionStayed>("executionStayed", (m, id, e) => new ExecutionStayed(m.Target("executionStayed", e?.Award, "award")) { Id = id }),
        EffectCase.Of<JudgmentEntered>("judgmentEntered", (m, id, e) => new JudgmentEntered(
            m.Target("judgmentEntered", e?.Docket, "docket"), m.Word("kind", e?.Kind ?? default), m.Targets("awards", e?.Awards, "award"),
            m.Targets("claims", e?.Claims, "claim"), m.Targets("injunctions", e?.Injunctions, "injunction")) { Id = id }),
        EffectCase.Of<JudgmentAmended>("judgmentAmended", (m, id, e) => new JudgmentAmended(m.Target("judgmentAmended", e?.Docket, "docket")) { Id = id }),
        EffectCase.Of<JudgmentVacated>("judgmentVacated", (m, id, e) => new JudgmentVacated(m.Target("judgmentVacated", e?.Docket, "docket")) { Id = id }),
        EffectCase.Of<JudgmentSatisfied>("judgmentSatisfied", (m, id, e) => new JudgmentSatisfied(m.Target("judgmentSatisfied", e?.Docket, "docket")) { Id = id }),
        EffectCase.Of<InjunctionIssued>("injunctionIssued", (m, id, e) => new InjunctionIssued(m.Target("injunctionIssued", e?.Injunction, "injunction")) { Id = id }),
        EffectCase.Of<InjunctionStayed>("injunctionStayed", (m, id, e) => new InjunctionStayed(
            m.Target("injunctionStayed", e?.Injunction, "injunction"), m.Word("kind", e?.Kind ?? default)) { Id = id }),
        EffectCase.Of<StayLifted>("stayLifted", (m, id, e) => new StayLifted(m.Target("stayLifted", e?.Injunction, "injunction")) { Id = id }),
        EffectCase.Of<InjunctionModified>("injunctionModified", (m, id, e) => new InjunctionModified(
            m.Target("injunctionModified", e?.Injunction, "injunction"), m.List("clauses", e?.Clauses, Scalars.Id, atLeast: 1)) { Id = id }),
        EffectCase.Of<InjunctionDissolved>("injunctionDissolved", (m, id, e) => new InjunctionDissolved(
            m.Target("injunctionDissolved", e?.Injunction, "injunction")) { Id = id }),
        EffectCase.Of<AppealTaken>("appealTaken", (m, id, e) => new AppealTaken(
            m.Target("appealTaken", e?.Docket, "docket"), m.Targets("by", e?.By, "party", 1), m.Targets("fromRulings", e?.FromRulings, "event")) { Id = id }),
        EffectCase.Of<AppealDecided>("appealDecided", (m, id, e) => new AppealDecided(
            m.Target("appealDecided", e?.Docket, "docket"), m.Many("rulings", e?.Rulings, RulingReviewed, atLeast: 1), m.WithDefault("remanded", e?.Remanded ?? false, false, Scalars.Flag)) { Id = id }),
        EffectCase.Of<RehearingDecided>("rehearingDecided", (m, id, e) => new RehearingDecided(
            m.Target("rehearingDecided", e?.Docket, "docket"), m.Word("disposition", e?.Disposition ?? default)) { Id = id }),
        EffectCase.Of<MandateIssued>("mandateIssued", (m, id, e) => new MandateIssued(m.Target("mandateIssued", e?.Docket, "docket")) { Id = id }),
        EffectCase.Of<MandateStayed>("mandateStayed", (m, id, e) => new MandateStayed(m.Target("mandateStayed", e?.Docket, "docket")) { Id = id }),
        EffectCase.Of<ReviewSought>("reviewSought", (m, id, e) => new ReviewSought(
            m.Target("reviewSought", e?.Docket, "docket"), m.Target("of", e?.Of, "docket"), m.Targets("by", e?.By, "party", 1)) { Id = id }),
        EffectCase.Of<ReviewDecided>("reviewDecided", (m, id, e) => new ReviewDecided(
            m.Target("reviewDecided", e?.Docket, "docket"), m.Word("outcome", e?.Outcome ?? default)) { Id = id }),
    ];

    private static Effect Effect(Mapper m, Effect? e)
    {
        var id = m.Id("id", e?.Id, "effect", local: true);
        return m.Choose(EffectCases, id, e) with
        {
            From = m.Optional("from", e?.From, Scalars.Date),
            Until = m.Many("until", e?.Until, Ending),
            Inferred = m.WithDefault("inferred", e?.Inferred ?? false, false, Scalars.Flag),
            Note = m.Optional("note", e?.Note, Scalars.Text),
        };
    }

    private static Ending Ending(Mapper m, Ending? e) => new(
        m.Optional("date", e?.Date, Scalars.Date),
        m.Optional("period", e?.Period, Scalars.Period),
        m.Optional("event", e?.Event, Scalars.RefTo("event")));

    private static RulingReviewed RulingReviewed(Mapper m, RulingReviewed? r) => new(
        m.Target("ruling", r?.Ruling, "event"),
        m.Word("outcome", r?.Outcome ?? default),
        m.WithDefault("inPart", r?.InPart ?? false, false, Scalars.Flag));

    private static string Target(this Mapper m, string key, string? current, string kind) => m.Required(key, current, Scalars.RefTo(kind));

    private static IReadOnlyList<string> Targets(this Mapper m, string key, IReadOnlyList<string>? current, string kind, int atLeast = 0) =>
        m.List(key, current, Scalars.RefTo(kind), atLeast);

    private static T Word<T>(this Mapper m, string key, T current) where T : struct, Enum => m.Required(key, current, Scalars.Word<T>());
}
