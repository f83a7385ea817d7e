using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Parties;

namespace CaseTracker.Core.State;

/// <summary>Whose claims the claims of a case are, and so who has won: the one who brought a counterclaim is the defendant.</summary>
public sealed class ClaimSides
{
    private readonly CourtCase _case;
    private readonly HashSet<string> _suing;
    private readonly HashSet<string> _sued;

    /// <summary>The docket in which each claim was first brought.</summary>
    private readonly Lazy<Dictionary<string, string?>> _suits;

    public ClaimSides(CourtCase courtCase)
    {
        _case = courtCase;
        _suing = InRole(PartyRole.Plaintiff, PartyRole.Petitioner);
        _sued = InRole(PartyRole.Defendant, PartyRole.Respondent);
        _suits = new(() => ClaimAsserted.Suits(courtCase));
    }

    /// <summary>True where a defendant brings the claim against a plaintiff.</summary>
    public bool IsCounterclaim(Claim claim) => IsDefence(claim.By) && claim.Against.Any(_suing.Contains);

    /// <summary>True where all of them are sued and none of them sues.</summary>
    public bool IsDefence(IReadOnlyCollection<string> parties) =>
        parties.Count > 0 && parties.All(id => _sued.Contains(id) && !_suing.Contains(id));

    /// <summary>True where one of them sues: money is then against the side from which nobody expects it, and is said to be.</summary>
    public bool AnySues(IEnumerable<string> parties) => parties.Any(_suing.Contains);

    /// <summary>"two claims and one counterclaim", "four claims in two suits". A record that stands for several counts of the pleading
    /// counts as so many.</summary>
    public string Count(IEnumerable<Claim> claims)
    {
        var counted = claims.Distinct().ToList();
        var suits = counted.Select(claim => _suits.Value.GetValueOrDefault(claim.Id)).Distinct().Count();
        var kinds = counted.GroupBy(IsCounterclaim).OrderBy(group => group.Key);
        return Prose.List(kinds.Select(group => Prose.Count(group.Sum(claim => claim.Counts ?? 1), group.Key ? "counterclaim" : "claim")))
            + (suits > 1 ? $" in {suits} suits" : "");
    }

    /// <summary>Who won what the judgments decided: "the plaintiff", "the plaintiff on three claims and for the defendant on one
    /// counterclaim"; null where nothing says so.</summary>
    public string? Winner(CaseState state)
    {
        // What was settled after the judgment no longer tells whom it was for.
        if (state.Claims.Any(claim => !claim.Interlocutory && claim.Results.Any(result => result.Outcome == ClaimOutcome.Settled)))
            return null;
        var won = state
            .Claims.Where(claim => !claim.Interlocutory)
            .SelectMany(claim => claim.Results.Select(result => (claim.Claim, Result: result)))
            .Where(pair => pair.Result.Outcome is ClaimOutcome.JudgmentForPlaintiff or ClaimOutcome.JudgmentForDefendant)
            .Select(pair =>
                (
                    pair.Claim,
                    Suing: (pair.Result.Outcome == ClaimOutcome.JudgmentForPlaintiff) != IsCounterclaim(pair.Claim),
                    Winners: pair.Result.Outcome == ClaimOutcome.JudgmentForPlaintiff ? pair.Claim.By : [pair.Result.Party]
                )
            )
            .GroupBy(win => win.Suing)
            .OrderByDescending(group => group.Key)
            .Select(group =>
                (Side: Side(group.Key, group.SelectMany(win => win.Winners)), Claims: group.Select(win => win.Claim).Distinct().ToList())
            )
            .ToList();
        return won switch
        {
            [] => null,
            // What was won and reversed since is not won.
            [var only] => state.Claims.Any(claim => claim is { Asserted: true, IsReversed: true })
                ? $"{only.Side} on {Count(only.Claims)}"
                : only.Side,
            [var one, var other] when other.Claims.Except(one.Claims).Any() && one.Claims.Intersect(other.Claims).Any() =>
                "each side in part",
            // On each claim somebody lost; another may have won against all.
            [var one, var other] when one.Claims.Intersect(other.Claims).Any() => one.Side,
            [var one, var other] => $"{one.Side} on {Count(one.Claims)} and for {other.Side} on {Count(other.Claims)}",
            _ => "each side in part",
        };
    }

    /// <summary>What is open on a claim on which liability was found: its damages, or, where what was asked for is recorded and no damages
    /// are among it, its remedy.</summary>
    public string OpenRemedy(Claim claim)
    {
        var side = IsCounterclaim(claim) ? _sued : _suing;
        var sought = new[] { claim.By, side.ToList() }
            .Select(parties => _case.ReliefSought.Where(relief => relief.By.Any(parties.Contains)).ToList())
            .FirstOrDefault(found => found.Count > 0, []);
        return sought.Count == 0 || sought.Exists(relief => relief.Kind == ReliefKind.Damages) ? "damages" : "remedy";
    }

    /// <summary>What is left of a claim on which liability was found: "damages open", "remedy decided, no judgment yet".</summary>
    public string Remedy(Claim claim, ClaimResult found) => found.RemedyDecided ? ClaimLabels.RemedyDecided : $"{OpenRemedy(claim)} open";

    /// <summary>A side in its own word: petitioners and respondents are not called plaintiffs and defendants.</summary>
    private string Side(bool suing, IEnumerable<string> parties)
    {
        var own = parties.Distinct().ToList();
        var role = suing ? PartyRole.Petitioner : PartyRole.Respondent;
        var word =
            own.TrueForAll(InRole(role).Contains) ? EnumTerm.For(role)
            : suing ? "plaintiff"
            : "defendant";
        return $"the {word}{(own.Count == 1 ? "" : "s")}";
    }

    private HashSet<string> InRole(params PartyRole[] roles)
    {
        var first = _case.Dockets.Where(docket => !docket.IsReview).Select(docket => docket.Id).ToHashSet();
        return [.. _case.Participations.Where(part => roles.Contains(part.Role) && first.Contains(part.Docket)).Select(part => part.Party)];
    }
}
