using CaseTracker.Core.Parties;
using CaseTracker.Core.Registry;

namespace CaseTracker.Web.Parties;

/// <summary>The read model of a party's page: the registry's entry, and what its cases hold as of today.</summary>
/// <param name="Entry">Null where cases name the party and the registry does not.</param>
/// <param name="Next">Where further cases are asked for; null where there are none.</param>
public sealed record PartyView(string Id, PartyEntry? Entry, IReadOnlyList<PartyInCase> Cases, string? Next)
{
    /// <summary>The newest name of the registry, else as the newest of the cases uses it.</summary>
    public string Name => Entry?.NewestName() ?? Cases[0].Name;

    public PartyKind Kind =>
        Entry?.Kind ?? Cases[0].View.Published.History.Case.Parties.First(party => Cases[0].Ids.Contains(party.Id)).Kind;
}
