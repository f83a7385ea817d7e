using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Core.State;

/// <summary>One debt under two judgments: a court gave a judgment on that of another, whose sum is then not owed a second time.</summary>
public static class RecognisedJudgment
{
    /// <summary>The award of the foreign judgment that the judgment on this one recognises; null where it recognises none.</summary>
    public static AwardState? In(CaseState state, AwardState award) =>
        state.Awards.FirstOrDefault(other => other != award && Recognises(state, award, other));

    /// <summary>True where another court has given a judgment on it, which tells what is owed.</summary>
    public static bool IsRecognised(CaseState state, AwardState award) => state.Awards.Any(other => Recognises(state, other, award));

    private static bool Recognises(CaseState state, AwardState here, AwardState there) =>
        here is { IsOwed: true, In: { } docket }
        && there is { IsOwed: true, In: { } foreign }
        && here.Award.Payors.SequenceEqual(there.Award.Payors)
        && state.Dockets.Any(one =>
            one.Docket.Id == docket && one.Docket.Links.Any(link => link.By == DocketLinkKind.Recognises && link.To == foreign)
        );
}
