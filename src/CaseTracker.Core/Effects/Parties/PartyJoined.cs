using CaseTracker.Core.Cases;
using CaseTracker.Core.Parties;

namespace CaseTracker.Core.Effects.Parties;

public sealed record PartyJoined(string Party, string Docket, PartyRole Role) : Effect;
