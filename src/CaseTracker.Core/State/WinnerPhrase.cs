using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Parties;

namespace CaseTracker.Core.State;

/// <summary>Who won a judgment, in words: "the plaintiff", "the plaintiff on 3 claims and the defendant on 1 counterclaim".</summary>
internal sealed class WinnerPhrase(CourtCase courtCase, CaseState state)
{
    /// <returns>Null where the judgment names no claim that it decided for a side.</returns>
    public string? Write()
    {
        var decided = state
            .Claims.Where(claim => !claim.Interlocutory)
            .SelectMany(claim => claim.Results.Select(result => (claim.Claim, Won: ForClaimant(result.Outcome))))
            .Where(pair => pair.Won is not null)
            .Select(pair => (pair.Claim, Won: pair.Won!.Value))
            .Distinct()
            .ToList();
        if (decided.Exists(pair => IsCounterclaim(pair.Claim)))
            return Prose.List(
                decided
                    .GroupBy(pair => pair.Won != IsCounterclaim(pair.Claim))
                    .OrderByDescending(group => group.Key)
                    .Select(group =>
                        $"{Side(group.Key, [.. group.Select(pair => pair.Claim)])} on {Counted(group.Select(pair => pair.Claim))}"
                    )
            );
        return decided.Select(pair => pair.Won).Distinct().ToList() switch
        {
            [var won] => Side(won, [.. decided.Select(pair => pair.Claim)]),
            [_, _] => "each side in part",
            _ => null,
        };
    }

    private string Counted(IEnumerable<Claim> claims) =>
        Prose.List(
            claims
                .GroupBy(IsCounterclaim)
                .OrderBy(group => group.Key)
                .Select(group => Prose.Count(group.Count(), group.Key ? "counterclaim" : "claim"))
        );

    private static bool? ForClaimant(ClaimOutcome outcome) =>
        outcome switch
        {
            ClaimOutcome.JudgmentForPlaintiff => true,
            ClaimOutcome.JudgmentForDefendant => false,
            _ => null,
        };

    /// <summary>True for a claim that only defendants bring.</summary>
    private bool IsCounterclaim(Claim claim) =>
        claim.By.All(party => Has(party, PartyRole.Defendant, PartyRole.Respondent))
        && !claim.By.Any(party => Has(party, PartyRole.Plaintiff, PartyRole.Petitioner));

    private bool Has(string party, params ReadOnlySpan<PartyRole> roles)
    {
        foreach (var participation in courtCase.Participations)
            if (participation.Party == party && IsFirstInstance(participation.Docket) && roles.Contains(participation.Role))
                return true;
        return false;
    }

    private bool IsFirstInstance(string docket) => courtCase.Dockets.First(one => one.Id == docket) is { IsReview: false };

    /// <param name="claimants">True for those who brought the case.</param>
    private string Side(bool claimants, IReadOnlyList<Claim> claims)
    {
        var parties = claims.SelectMany(claim => claimants != IsCounterclaim(claim) ? claim.By : claim.Against).Distinct().ToList();
        var word =
            parties.TrueForAll(party => Has(party, PartyRole.Petitioner)) ? "petitioner"
            : parties.TrueForAll(party => Has(party, PartyRole.Respondent)) ? "respondent"
            : claimants ? "plaintiff"
            : "defendant";
        return $"the {word}{(parties.Count == 1 ? "" : "s")}";
    }
}
