using CaseTracker.Core.Dates;
using CaseTracker.Core.Parties;

namespace CaseTracker.Web.Cases.Parties;

/// <summary>The parties of a case in the groups that readers look for.</summary>
public sealed class PartyGroups
{
    private static readonly PartyRole[] Apart = [PartyRole.AmicusCuriae, PartyRole.NonParty, PartyRole.ClassCounsel];

    public PartyGroups(CaseView view)
    {
        var roles = view.Case.Participations.ToLookup(part => part.Party, part => part.Role);
        var order = view.Case.Dockets.Select((docket, i) => (docket.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        Participations = view
            .Case.Participations.OrderBy(part => order.GetValueOrDefault(part.Docket, int.MaxValue))
            .ToLookup(part => part.Party);
        Parties = [.. view.Case.Parties.Where(party => roles[party.Id].Any(role => !Apart.Contains(role)))];
        Amici = [.. view.Case.Parties.Except(Parties).Where(party => roles[party.Id].Contains(PartyRole.AmicusCuriae))];
        Others = [.. view.Case.Parties.Except(Parties).Except(Amici)];
    }

    public IReadOnlyList<Party> Parties { get; }

    public IReadOnlyList<Party> Amici { get; }

    /// <summary>Non-parties, class counsel, and those who are in the record without a role.</summary>
    public IReadOnlyList<Party> Others { get; }

    /// <summary>Each party's roles, in the order of the dockets.</summary>
    public ILookup<string, Participation> Participations { get; }

    /// <summary>True for more than the one name that stands above, or for what is remarked on it.</summary>
    public static bool NeedTelling(IReadOnlyList<NameInTime> names) => names.Count > 1 || names.Any(name => name.Note is not null);

    /// <summary>"WhatsApp LLC, from on or before 12 January 2022: in papers of counsel".</summary>
    public static string InWords(NameInTime name)
    {
        var from = name.From is { } first ? $", adopted {DateFormatter.InSentence(first)}" : "";
        var until = name.Until is { } last ? $", given up {DateFormatter.InSentence(last)}" : "";
        return $"{name.Name}{from}{until}{(name.Note is { } note ? $" ({note.TrimEnd('.')})" : "")}";
    }
}
