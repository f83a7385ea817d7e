using System.Collections.Frozen;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Effects.Parties;
using CaseTracker.Core.Effects.Schedule;

namespace CaseTracker.Core.Effects;

/// <summary>Every kind of effect, one row each, in the order in which the format lists them.</summary>
public sealed class EffectTable
{
    private readonly FrozenDictionary<Type, EffectDescriptor> _byType;

    internal EffectTable(params IReadOnlyList<EffectDescriptor> rows)
    {
        Rows = rows;
        _byType = rows.ToFrozenDictionary(row => row.Type);
    }

    /// <summary>The kinds that the case file knows.</summary>
    public static EffectTable Standard { get; } =
        new(
            new DocketOpenedDescriptor(),
            new DocketStayedDescriptor(),
            new DocketResumedDescriptor(),
            new DocketRemovedDescriptor(),
            new DocketTerminatedDescriptor(),
            new DocketReopenedDescriptor(),
            new PartyJoinedDescriptor(),
            new PartyTerminatedDescriptor(),
            new PartyRenamedDescriptor(),
            new CounselAppearedDescriptor(),
            new CounselWithdrewDescriptor(),
            new DefaultEnteredDescriptor(),
            new DefaultSetAsideDescriptor(),
            new DeadlineSetDescriptor(),
            new HearingSetDescriptor(),
            new TrialSetDescriptor(),
            new DatesVacatedDescriptor(),
            new ClaimAssertedDescriptor(),
            new ClaimDecidedDescriptor(),
            new MotionFiledDescriptor(),
            new SanctionImposedDescriptor(),
            new SanctionPurgedDescriptor(),
            new NewTrialOrderedDescriptor(),
            new AwardMadeDescriptor(),
            new VerdictSetAsideDescriptor(),
            new RemittiturOfferedDescriptor(),
            new RemittiturAcceptedDescriptor(),
            new RemittiturRefusedDescriptor(),
            new AwardAdjustedDescriptor(),
            new FeesGrantedDescriptor(),
            new ExecutionStayedDescriptor(),
            new JudgmentEnteredDescriptor(),
            new JudgmentAmendedDescriptor(),
            new JudgmentVacatedDescriptor(),
            new JudgmentSatisfiedDescriptor(),
            new InterestSetDescriptor(),
            new PaymentMadeDescriptor(),
            new BondPostedDescriptor(),
            new BondReleasedDescriptor(),
            new SettlementReachedDescriptor(),
            new SettlementApprovedDescriptor(),
            new SettlementRejectedDescriptor(),
            new SettlementPaidDescriptor(),
            new InjunctionIssuedDescriptor(),
            new InjunctionStayedDescriptor(),
            new StayLiftedDescriptor(),
            new InjunctionModifiedDescriptor(),
            new InjunctionDissolvedDescriptor(),
            new AppealTakenDescriptor(),
            new AppealDecidedDescriptor(),
            new RehearingDecidedDescriptor(),
            new MandateIssuedDescriptor(),
            new MandateStayedDescriptor(),
            new ReviewSoughtDescriptor(),
            new ReviewDecidedDescriptor()
        );

    internal IReadOnlyList<EffectDescriptor> Rows { get; }

    /// <summary>The parties, by id, whom an effect concerns.</summary>
    public IEnumerable<string> PartiesOf(Effect effect, PartiesOnRecord record) => Of(effect).Parties(effect, record);

    /// <summary>The sums that an effect sets; none for most.</summary>
    public IEnumerable<AwardFigure> FiguresOf(Effect effect) => Of(effect).Figures(effect);

    /// <summary>One or two words for the turn that an effect gives the case, as in "verdict"; null where it gives none.</summary>
    public string? TurnOf(Effect effect, CaseEvent happened, CourtCase courtCase) => Of(effect).Turn(effect, happened, courtCase);

    /// <summary>What an effect does to an injunction; null where it is about none.</summary>
    public InjunctionTurn? InjunctionTurnOf(Effect effect) => Of(effect).InjunctionTurn(effect);

    internal EffectDescriptor Of(Effect effect) => _byType[effect.GetType()];
}
