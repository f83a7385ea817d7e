using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Claims;

public sealed record ClaimAsserted(string Claim) : Effect
{
    /// <summary>The docket in which each claim was first brought, by the claim's id.</summary>
    public static Dictionary<string, string?> Suits(CourtCase courtCase)
    {
        var suits = new Dictionary<string, string?>();
        foreach (var happened in courtCase.Events)
        foreach (var effect in happened.Effects)
            if (effect is ClaimAsserted asserted)
                suits.TryAdd(asserted.Claim, happened.Docket);
        return suits;
    }
}
