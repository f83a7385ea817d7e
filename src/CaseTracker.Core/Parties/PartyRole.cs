namespace CaseTracker.Core.Parties;

/// <summary>What a party is in a docket; <see cref="Participation.RoleRaw"/> keeps the court's own word.</summary>
public enum PartyRole
{
    Plaintiff,
    Defendant,
    Petitioner,
    Respondent,
    Appellant,
    Appellee,
    Intervenor,
    ThirdPartyDefendant,
    AmicusCuriae,
    NonParty,

    /// <summary>Lawyers whom a court pays out of a fund, or whose fees it decides: no party to the dispute.</summary>
    ClassCounsel,
    Other,
}
