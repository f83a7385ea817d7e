using CaseTracker.Core;
using CaseTracker.Core.Sources;

namespace CaseTracker.Web.Reading;

/// <summary>Who says it, and how far it is established: "alleged by WhatsApp Inc.".</summary>
public static class StandingWords
{
    public static string Of(CaseView view, Standing standing)
    {
        var by = Prose.List(standing.By.Select(one => view.Case.Parties.Any(party => party.Id == one) ? view.PartyName(one) : one));
        return by.Length == 0 ? Words.Of(standing.Is) : $"{Words.Of(standing.Is)} by {by}";
    }
}
