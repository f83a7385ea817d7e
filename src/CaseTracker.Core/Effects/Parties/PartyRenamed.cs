using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Parties;

public sealed record PartyRenamed(string Party, string To) : Effect;
