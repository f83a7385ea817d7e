using System.Collections.Frozen;

namespace CaseTracker.Core.Review.Telling;

/// <summary>What each kind of effect is called, by the key that tells it in the case file; {0} is what the effect is about.</summary>
internal static class EffectWords
{
    private static readonly FrozenDictionary<string, string> Phrases = new Dictionary<string, string>
    {
        ["docketOpened"] = "{0} opened",
        ["docketStayed"] = "{0} stayed",
        ["docketResumed"] = "stay of {0} ended",
        ["docketTerminated"] = "{0} terminated",
        ["docketReopened"] = "{0} reopened",
        ["partyJoined"] = "{0} joined",
        ["partyTerminated"] = "{0} left",
        ["partyRenamed"] = "{0} renamed",
        ["counselAppeared"] = "{0} appeared as counsel",
        ["counselWithdrew"] = "{0} withdrew as counsel",
        ["defaultEntered"] = "default of {0} entered",
        ["defaultSetAside"] = "default of {0} set aside",
        ["deadlineSet"] = "deadline set: {0}",
        ["hearingSet"] = "hearing set: {0}",
        ["claimAsserted"] = "claim {0} asserted",
        ["claimDecided"] = "claim {0} decided",
        ["motionFiled"] = "{0} filed",
        ["sanctionImposed"] = "{0} sanction imposed",
        ["newTrialOrdered"] = "new trial ordered in {0}",
        ["awardMade"] = "award {0} made",
        ["remittiturOffered"] = "award {0} remitted",
        ["remittiturAccepted"] = "remittitur of award {0} accepted",
        ["remittiturRefused"] = "remittitur of award {0} refused",
        ["awardAdjusted"] = "award {0} adjusted",
        ["executionStayed"] = "execution of award {0} stayed",
        ["judgmentEntered"] = "judgment entered in {0}",
        ["judgmentAmended"] = "judgment in {0} amended",
        ["judgmentVacated"] = "judgment in {0} vacated",
        ["judgmentSatisfied"] = "judgment in {0} satisfied",
        ["injunctionIssued"] = "injunction {0} issued",
        ["injunctionStayed"] = "injunction {0} stayed",
        ["stayLifted"] = "stay of injunction {0} lifted",
        ["injunctionModified"] = "injunction {0} modified",
        ["injunctionDissolved"] = "injunction {0} dissolved",
        ["appealTaken"] = "appeal taken, {0}",
        ["appealDecided"] = "appeal decided, {0}",
        ["rehearingDecided"] = "rehearing decided, {0}",
        ["mandateIssued"] = "mandate issued, {0}",
        ["mandateStayed"] = "mandate stayed, {0}",
        ["reviewSought"] = "review sought, {0}",
        ["reviewDecided"] = "review decided, {0}",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The keys that have words here.</summary>
    public static IReadOnlyCollection<string> Keys => Phrases.Keys;

    public static string Name(string key, string about) => string.Format(null, Phrases[key], about);
}
