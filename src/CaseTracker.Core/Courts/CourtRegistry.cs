namespace CaseTracker.Core.Courts;
public static class CourtRegistry { public static string? Find(string id) => id; public static string NameOf(string id)=>id; }
