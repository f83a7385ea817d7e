using CaseTracker.Core.Cases;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Sources;
using CaseTracker.Core.State;

namespace CaseTracker.Web.Cases.Statements;

/// <summary>Who speaks for which side: by the roles in the dockets where the case began, which an appeal does not turn about.</summary>
public sealed class CaseSides
{
    private readonly HashSet<string> _court;
    private readonly HashSet<string> _judges;

    /// <summary>The events in dockets of review, with the author of the ruling where it has one.</summary>
    private readonly Dictionary<string, string?> _above;
    private readonly Dictionary<string, Side> _parties;
    private readonly bool _isPetition;

    public CaseSides(CourtCase courtCase)
    {
        _judges = [.. courtCase.Judges.Select(judge => judge.Id)];
        var reviews = courtCase.Dockets.Where(docket => docket.IsReview).Select(docket => docket.Id).ToHashSet();
        _above = courtCase
            .Events.Where(happened => happened.Docket is { } docket && reviews.Contains(docket))
            .ToDictionary(happened => happened.Id, happened => happened.Ruling?.Author);
        _court = [.. _judges, .. courtCase.Dockets.Select(docket => docket.Court).OfType<string>()];
        var began = courtCase.Dockets.Where(docket => !docket.IsReview).Select(docket => docket.Id).ToHashSet();
        var roles = courtCase.Participations.Where(part => began.Contains(part.Docket)).ToList();
        _parties = roles.GroupBy(part => part.Party).ToDictionary(group => group.Key, group => group.Min(part => For(part.Role)));
        _isPetition = !roles.Exists(part => part.Role == PartyRole.Plaintiff) && roles.Exists(part => part.Role == PartyRole.Petitioner);
    }

    public string Label(Side side) =>
        side switch
        {
            Side.Plaintiffs => _isPetition ? "Petitioners" : "Plaintiffs",
            Side.Defendants => _isPetition ? "Respondents" : "Defendants",
            Side.Court => "The court",
            Side.Judges => "Individual judges",
            _ => "Others",
        };

    /// <summary>What was said in an event, the plaintiffs first. A side's own points come before its words; of others the words come
    /// first.</summary>
    public IReadOnlyList<Said> In(CaseEvent happened, IEnumerable<Quotation> quotations) =>
        [
            .. happened
                .Statements.Select(statement => new Said(Of(statement.Standing), statement, null))
                .Concat(quotations.Select(Of))
                .OrderBy(said => said.Side)
                .ThenBy(said => said.Side == Side.Others && said.Statement is not null),
        ];

    public Said Of(Quotation quotation) => new(IsForThemselves(quotation) ? Side.Judges : Of(quotation.SpeakerId), null, quotation);

    /// <summary>Of a court above the one who wrote its opinion speaks for it, and nobody else.</summary>
    private bool IsForThemselves(Quotation quotation) =>
        quotation is { SpeakerId: { } speaker, Event: { } id }
        && _judges.Contains(speaker)
        && _above.TryGetValue(id, out var author)
        && author != speaker;

    private Side Of(EvidentiaryStatus standing) =>
        standing.By.Count > 0 ? standing.By.Min(Of)
        : standing.Is is EvidentiaryStatusKind.Found or EvidentiaryStatusKind.Held ? Side.Court
        : Side.Others;

    private Side Of(string? who) =>
        who is null ? Side.Others
        : EvidentiaryStatusPhrase.IsOfTheCourt(who) || _court.Contains(who) ? Side.Court
        : _parties.GetValueOrDefault(who, Side.Others);

    private static Side For(PartyRole role) =>
        role switch
        {
            PartyRole.Plaintiff or PartyRole.Petitioner => Side.Plaintiffs,
            PartyRole.Defendant or PartyRole.Respondent or PartyRole.ThirdPartyDefendant => Side.Defendants,
            _ => Side.Others,
        };
}
