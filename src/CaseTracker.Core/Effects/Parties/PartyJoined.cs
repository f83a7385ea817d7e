using CaseTracker.Core.Parties;

namespace CaseTracker.Core.Events;

public sealed record PartyJoined(string Party, string Docket, PartyRole Role) : Effect;
