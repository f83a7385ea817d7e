namespace CaseTracker.Data.Courts;

/// <summary>How much of a court the cases hold.</summary>
public sealed record CourtUse(string CourtId, int Cases, int Dockets);
