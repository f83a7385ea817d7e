using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Parties;

public sealed record PartyTerminated(string Party, string Docket) : Effect;
